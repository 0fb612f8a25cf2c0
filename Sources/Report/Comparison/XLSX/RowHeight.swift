/// The height of a row that shows all of its words.
///
/// Excel fits rows to wrapped text when it opens a file, LibreOffice does not: the height is stated, so that both show the
/// same.
enum RowHeight {
  /// The height of a line of the usual font, in points.
  private static let line = 15.0
  /// The most that Excel lets a row have.
  private static let limit = 409.0
  /// Columns that letters take of a width measured in digits, with room for wider fonts.
  private static let fill = 0.92

  /// The height for cells in columns of so many characters, in points; at least `least` lines. O(text).
  static func fitting(_ cells: [(text: String, width: Double)], least: Int = 1) -> Double {
    let lines = cells.reduce(least) { max($0, lineCount(of: $1.text, width: $1.width)) }
    return min(Double(lines) * line, limit)
  }

  private static func lineCount(of text: String, width: Double) -> Int {
    let columns = max(Int(width * fill), 1)
    let most = Int(limit / line) + 1
    if text.utf8.count <= columns, !text.utf8.contains(0x0A) { return 1 }
    var count = 0
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) where count < most {
      count += WordWrap.lines(of: String(part), width: columns, limit: most).count
    }
    return count
  }
}
