import Report

/// A row of a concordance as its file has it.
struct ConcordanceRow {
  /// The line that it begins on, from 1.
  var line: Int
  private var values: [ConcordanceColumn: String] = [:]

  /// Creates an empty row.
  init(line: Int) { self.line = line }

  /// The value in a column; nil for an empty cell.
  subscript(column: ConcordanceColumn) -> String? {
    get { values[column] }
    set { values[column] = newValue?.isEmpty == true ? nil : newValue }
  }
}
