import Model

/// Headings of annexes that are not called so: `DANH MỤC SÁCH CẦN MUA`, `BIỂU TỔNG HỢP CHỈ TIÊU`, `LỊCH MỞ CỬA THƯ VIỆN` below the signature.
/// Near misses: `PHỤ LỤC I`, which is a marker, and `DANH MỤC SÁCH` right below it, which is its title.
enum AnnexHeading {
  /// What such a heading begins with, folded. Source: annexes of plans of all levels.
  private static let openings = [
    "danh mục ", "danh sách ", "biểu ", "bảng ", "lịch ", "phân công ", "khung ", "tiến độ ",
    "đề cương ", "mẫu ", "tổng hợp ", "thống kê ", "bộ tiêu chí ", "bộ chỉ tiêu ",
  ]

  /// A wider line is a paragraph.
  private static let widest = 140

  /// Whether a line is such a heading, wherever it stands: in capitals, or right above a table or the note `(Kèm theo …)`. `Danh mục sách
  /// đã mua gồm có:` is neither. O(1).
  static func opens(at index: Int, _ reading: Reading) -> Bool {
    let line = reading.lines[index]
    guard line.width <= widest, line.has(.startsUpper), !line.has(.furniture), !line.has(.row),
      !line.has(.pipe),
      !line.has(.endsSentence), MarkerReader.read(reading.bytes.span, line.range) == nil,
      ParagraphBuilder.isCapitals(reading.bytes.span, line.range) || standsAbove(index, reading)
    else { return false }
    let words = reading.folded(line.range) + " "
    return openings.contains { words.hasPrefix($0) }
  }

  /// Whether a table or a note in parentheses follows a line.
  private static func standsAbove(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.lines[(index + 1)...].prefix(nearest).first(where: { !$0.has(.furniture) })
    else {
      return false
    }
    return next.has(.row) || next.has(.pipe) || reading.bytes[Int(next.range.start)] == 0x28
  }

  /// Lines among which the next one that says anything is looked for.
  private static let nearest = 4

  /// The first heading in a stretch of lines below the signature: its first line, or one that a table or a page ends above.
  static func next(in lines: Range<Int>, _ reading: Reading) -> Int? {
    var above: Int?
    for index in lines where !reading.lines[index].has(.furniture) {
      let line = reading.lines[index]
      // A line between two lone pipes is a cell: `| Danh sách đăng tải |`, each on a line of its own.
      let isApart =
        above.map {
          reading.lines[$0].has(.row) || reading.lines[$0].has(.pipe) && line.blanksBefore > 0
        } ?? true
      if isApart || line.has(.pageBreak) || line.has(.afterFurniture), opens(at: index, reading),
        !(above.map { isAnnexed(reading.lines[$0], reading) } ?? false)
      {
        return index
      }
      above = index
    }
    return nil
  }

  /// `PHỤ LỤC I`, `(Kèm theo Kế hoạch …)`: a line below which a heading is a title.
  private static func isAnnexed(_ line: Line, _ reading: Reading) -> Bool {
    reading.bytes[Int(line.range.start)] == 0x28
      || MarkerReader.read(reading.bytes.span, line.range)?.kind == .appendix
  }
}
