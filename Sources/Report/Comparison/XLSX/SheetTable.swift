/// A table as a workbook shows it.
struct SheetTable {
  /// The name of its sheet, at most 28 characters and unique in the workbook.
  var name: String
  var columns: [TableColumn]
  var rows: [[TableCell]]
  /// The columns that stay in sight: what tells the rows apart.
  var frozenColumns: Int
  /// The sheet that the cells of a matrix lead to.
  var evidence: String?
}
