import Compare

/// A comparison as tables for spreadsheets and programs (RFC 4180): a table a file, names and codes those of the JSON,
/// decimal points, ISO dates, whatever the language of the reader. Notices, lineage and method, which are sentences for
/// people, are in that language.
///
/// A cell that a spreadsheet would run as a formula is made inert with a leading apostrophe.
public enum ComparisonCSVReport {
  /// Writes one table with its heading line.
  ///
  /// - Parameters:
  ///   - tables: the comparison.
  ///   - kind: which table; the evidence has a row for every upper unit in every lower plan, found or not.
  ///   - language: the language of sentences; names, codes and numbers do not depend on it.
  ///   - out: receives the text.
  /// - Complexity: O(text of the table) time; memory for the rows of one lower plan where the table is by plan.
  public static func write(
    _ tables: ComparisonTables, _ kind: TableKind, language: Language = .vietnamese,
    to out: inout OutputBuffer
  ) {
    write(headingsOf: tables.columns(of: kind), to: &out)
    writeRows(tables, kind, language: language, to: &out)
  }

  /// Writes the heading line of a table alone.
  public static func writeHeadings(_ tables: ComparisonTables, _ kind: TableKind, to out: inout OutputBuffer)
  {
    write(headingsOf: tables.columns(of: kind), to: &out)
  }

  /// Writes the rows of one table without its heading line: for a table that is by plan, those of one comparison after
  /// the other make the table of all.
  public static func writeRows(
    _ tables: ComparisonTables, _ kind: TableKind, language: Language = .vietnamese,
    to out: inout OutputBuffer
  ) {
    tables.forEachBlock(of: kind, into: &out) { rows, out in
      for row in rows { write(row, language, to: &out) }
    }
  }

  /// Writes the heading line of some columns.
  static func write(headingsOf columns: [TableColumn], to out: inout OutputBuffer) {
    for (index, column) in columns.enumerated() {
      if index > 0 { out.append(0x2C) }
      CSVCell.append(column.key, to: &out)
    }
    out.append("\r\n")
  }

  /// Writes a row with its line end.
  static func write(_ row: [TableCell], _ language: Language, to out: inout OutputBuffer) {
    for (index, cell) in row.enumerated() {
      if index > 0 { out.append(0x2C) }
      switch cell {
      case .empty: break
      // A number that is below zero is no formula.
      case .number, .score, .share: out.append(cell.code(in: language))
      case .text, .phrase, .term, .coded, .date, .relation: CSVCell.append(cell.code(in: language), to: &out)
      }
    }
    out.append("\r\n")
  }
}
