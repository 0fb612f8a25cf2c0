import Model

/// Appendices that a section lists, one to a line: `Phụ lục I - …`, `Phụ lục II - …`. None of them opens here; `PHỤ LỤC I`
/// above its table does.
enum AppendixList {
  /// Takes the markers of appendices away that stand right above or below another one. O(paragraphs).
  static func unmark(_ paragraphs: inout [Paragraph], _ reading: Reading) {
    var start = 0
    while start < paragraphs.count {
      var end = start
      while end < paragraphs.count, isEntry(paragraphs[end], reading) { end += 1 }
      if end - start > 1 {
        for index in start..<end where paragraphs[index].marker?.kind == .appendix {
          paragraphs[index].marker = nil
        }
      }
      start = max(end, start + 1)
    }
  }

  /// A line that names an appendix and what it is, in small letters.
  private static func isEntry(_ paragraph: Paragraph, _ reading: Reading) -> Bool {
    let start = Int(paragraph.range.start)
    guard !paragraph.isTable, paragraph.range.count > 16, reading.bytes[start] == 0x50,
      reading.bytes[start + 1] | 0x20 == 0x68, reading.bytes[start + 1] >= 0x61
    else { return false }
    let head = reading.folded(TextRange(start, min(Int(paragraph.range.end), start + 24)))
    return Letters.bare(head).hasPrefix("phu luc ")
  }
}
