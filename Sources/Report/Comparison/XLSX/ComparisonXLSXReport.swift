import Compare

/// A comparison as an Excel workbook: a sheet for each table, with filters, frozen headings, colours beside words, and links
/// from the matrix to the evidence.
public enum ComparisonXLSXReport {
  /// Writes the workbook; nothing where it cannot be made.
  ///
  /// - Parameters:
  ///   - comparison: the upper plan with its alignments.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - out: receives the bytes: the same for the same comparison.
  /// - Throws: ``WorkbookError`` where a temporary file cannot be written, or where there are more plans than a sheet
  ///   has columns.
  /// - Complexity: O(units × plans + text of units) time and memory.
  public static func write(
    _ comparison: Comparison, language: Language, to out: inout OutputBuffer
  ) throws(WorkbookError) {
    try write(comparison, language: language, sheetRows: SheetWriter.sheetRows, to: &out)
  }

  /// Writes the workbook with sheets of so many rows.
  static func write(
    _ comparison: Comparison, language: Language, sheetRows: Int, to out: inout OutputBuffer
  ) throws(WorkbookError) {
    let tables = ComparisonTables(comparison)
    let label = ComparisonLabel.comparison.text(in: language)
    let workbook = try Workbook(title: "\(label): \(tables.upper.name)", language: language)
    let writer = SheetWriter(workbook, language: language, sheetRows: sheetRows)
    for kind in tables.kinds {
      let table = tables.table(kind)
      try writer.write(
        SheetTable(
          name: kind.heading.text(in: language), columns: table.columns, rows: table.rows,
          frozenColumns: kind.frozenColumns, evidence: TableKind.evidence.heading.text(in: language)))
    }
    try workbook.bytes().withUnsafeBufferPointer { out.append($0) }
  }
}

extension TableKind {
  /// The columns that stay in sight: what tells the rows apart.
  fileprivate var frozenColumns: Int {
    switch self {
    case .documents, .method: 1
    case .decisions, .matrix, .evidence, .targets, .deadlines, .bodies, .changes, .missing, .review, .added: 2
    }
  }
}
