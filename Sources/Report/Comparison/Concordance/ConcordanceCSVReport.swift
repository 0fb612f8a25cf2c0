import Compare
import Model

/// A concordance as a table for spreadsheets: what the matcher suggests, for a person to fill in the verdicts, and what was
/// decided so far.
public enum ConcordanceCSVReport {
  /// Writes the table with its heading line.
  ///
  /// - Complexity: O(rows + their text).
  public static func write(_ draft: ConcordanceDraft, to out: inout OutputBuffer) {
    write(ConcordanceColumn.allCases.map(\.rawValue), to: &out)
    for row in draft.rows { write(ConcordanceColumn.allCases.map { $0.value(of: row) }, to: &out) }
  }

  private static func write(_ cells: [String], to out: inout OutputBuffer) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.append(0x2C) }
      CSVCell.append(cell, to: &out)
    }
    out.append("\r\n")
  }
}
