import Model

/// Lists that run on inside a sentence: `Nhân lực: (i) đào tạo …; (ii) thu hút …`, whose `(ii)` a full line may put at the start of the
/// next one. Where `(i)` opens a line, `(ii)` does too.
enum InlineList {
  /// Joins paragraphs of a wrapped text whose marker follows one inside the paragraph above. O(bytes).
  static func join(_ paragraphs: inout [Paragraph], _ reading: Reading) {
    guard reading.layout.isWrapped else { return }
    var kept = 0
    for index in paragraphs.indices {
      if kept > 0, goesOn(paragraphs[index], after: paragraphs[kept - 1], reading) {
        let paragraph = paragraphs[index]
        paragraphs[kept - 1].range = paragraphs[kept - 1].range.union(paragraph.range)
        paragraphs[kept - 1].lines = paragraphs[kept - 1].lines.lowerBound..<paragraph.lines.upperBound
        paragraphs[kept - 1].last = paragraph.last
      } else {
        if kept < index { paragraphs[kept] = paragraphs[index] }
        kept += 1
      }
    }
    paragraphs.removeLast(paragraphs.count - kept)
  }

  private static func goesOn(_ paragraph: Paragraph, after above: Paragraph, _ reading: Reading) -> Bool {
    guard let marker = paragraph.marker, marker.kind == .parenthesised, marker.ordinal > 1, !above.isTable,
      above.lines.upperBound == paragraph.lines.lowerBound,
      reading.lines[paragraph.lines.lowerBound].blanksBefore == 0,
      let before = predecessor(of: marker, reading.bytes.span)
    else { return false }
    return contains(before, in: above.text, reading.bytes.span)
  }

  /// `(i)` for `(ii)`, `(1)` for `(2)`.
  private static func predecessor(of marker: Marker, _ bytes: Span<UInt8>) -> [UInt8]? {
    let first = bytes[Int(marker.range.start) + 1]
    if first >= 0x30, first <= 0x39 { return Array("(\(marker.ordinal - 1))".utf8) }
    guard first == 0x69 || first == 0x76 || first == 0x78 else { return nil }
    return Array("(\(RomanShape.numeral(marker.ordinal - 1).lowercased()))".utf8)
  }

  /// Bytes between two marks of a list inside a sentence, at the most.
  private static let reach = 4_000

  private static func contains(_ label: [UInt8], in range: TextRange, _ bytes: Span<UInt8>) -> Bool {
    let end = Int(range.end) - label.count
    let start = max(Int(range.start) + 1, end - reach)
    guard start < end else { return false }
    return (start..<end).contains { from in
      bytes[from] == 0x28 && label.indices.allSatisfy { bytes[from + $0] == label[$0] }
    }
  }
}
