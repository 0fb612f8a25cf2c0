/// One row of the table of facts.
struct CSVRow {
  /// The columns, in order.
  enum Column: String, CaseIterable {
    case file, kind, at, section, quote
    case comparator, value, upper, unit, population, indicator, of, period, baseline
    case start, due, recurrence, openEnded, trigger
    case role, key, function, date, issuer
    case line, page, rule
  }

  static let columns = Column.allCases

  private var cells: [String] = Array(repeating: "", count: Column.allCases.count)

  /// The text of a cell; nil empties it.
  subscript(column: Column) -> String? {
    get { Self.columns.firstIndex(of: column).map { cells[$0] } }
    set { if let index = Self.columns.firstIndex(of: column) { cells[index] = newValue ?? "" } }
  }

  /// Writes the row with its line end.
  func write(to out: inout OutputBuffer) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.append(0x2C) }
      CSVCell.append(cell, to: &out)
    }
    out.append("\r\n")
  }
}

/// A cell of a table for spreadsheets.
enum CSVCell {
  /// Appends a cell, quoted where it must be, and never run as a formula.
  static func append(_ text: String, to out: inout OutputBuffer) {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { out.append(0x22) }
    if isFormula(text) { out.append(0x27) }
    for byte in text.utf8 {
      if byte == 0x22 { out.append(0x22) }
      out.append(byte)
    }
    if needsQuotes { out.append(0x22) }
  }

  /// Whether a spreadsheet would take a text for a formula or a command.
  private static func isFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }
}
