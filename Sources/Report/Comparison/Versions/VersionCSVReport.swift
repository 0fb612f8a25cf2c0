import Compare

/// Two versions of a plan as tables for spreadsheets and programs (RFC 4180), as ``ComparisonCSVReport`` has them.
public enum VersionCSVReport {
  /// Writes one table with its heading line. O(text of the table).
  public static func write(
    _ tables: VersionTables, _ kind: VersionTableKind, language: Language = .vietnamese,
    to out: inout OutputBuffer
  ) {
    ComparisonCSVReport.write(headingsOf: tables.columns(of: kind), to: &out)
    for row in tables.rows(of: kind) { ComparisonCSVReport.write(row, language, to: &out) }
  }
}
