/// Text that a document quotes whole, an amendment above all: `“Điều 3. …`, several paragraphs on, `… hai tuần.”`.
///
/// Its articles and items are another document's, so that their markers open nothing in this one.
enum QuotedText {
  /// More paragraphs than this are no quotation; a mark was lost.
  private static let longest = 400

  /// Takes the markers from the paragraphs of quotations that run over several. O(bytes of those paragraphs).
  static func unmark(_ paragraphs: inout [Paragraph], _ bytes: Span<UInt8>) {
    var index = 0
    while index < paragraphs.count {
      guard opens(paragraphs[index], bytes) else {
        index += 1
        continue
      }
      var balance = Balance()
      balance.add(paragraphs[index], bytes)
      var last = index
      while balance.isOpen, last + 1 < paragraphs.count, last - index < longest {
        last += 1
        balance.add(paragraphs[last], bytes)
      }
      // A quotation that never ends is none, and none after it can be told.
      if balance.isOpen { return }
      for quoted in index..<last + 1 where last > index { paragraphs[quoted].marker = nil }
      index = last + 1
    }
  }

  private static func opens(_ paragraph: Paragraph, _ bytes: Span<UInt8>) -> Bool {
    let start = Int(paragraph.range.start)
    if paragraph.isTable || paragraph.range.isEmpty { return false }
    return bytes[start] == 0x22
      || bytes[start] == 0xE2 && start + 2 < bytes.count && bytes[start + 1] == 0x80
        && bytes[start + 2] == 0x9C
  }

  /// The quotation marks that are open.
  private struct Balance {
    private var curly = 0
    private var isStraight = false

    var isOpen: Bool { curly > 0 || isStraight }

    mutating func add(_ paragraph: Paragraph, _ bytes: Span<UInt8>) {
      let end = Int(paragraph.range.end)
      var index = Int(paragraph.range.start)
      while index < end {
        if bytes[index] == 0x22 { isStraight.toggle() }
        if bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 {
          if bytes[index + 2] == 0x9C { curly += 1 }
          if bytes[index + 2] == 0x9D { curly = max(0, curly - 1) }
        }
        index += 1
      }
    }
  }
}
