import Model

/// Roman headings of a text that a program recognised in images, and that nobody corrected: `1. MỤC TIÊU`, `II. NHIỆM VỤ`, `HI. TỔ
/// CHỨC`, `1V. KINH PHÍ` are I to IV. Only where the Roman numbers that there are do not count up is anything looked at.
struct HeadingRepair {
  private let reading: Reading

  /// Bytes of a heading at the most.
  private static let longest = 320

  /// Gives headings the numbers that they have, all of them taken together. O(paragraphs).
  static func mend(_ paragraphs: inout [Paragraph], _ reading: Reading) {
    guard isBroken(paragraphs) else { return }
    let repair = HeadingRepair(reading: reading)
    let found = paragraphs.indices.compactMap { index in
      repair.candidate(at: index, paragraphs).map { (index: index, heading: $0) }
    }
    let ordinals = HeadingCount.ordinals(of: found.map(\.heading.candidate))
    // A number that reads well may be one that the text has twice, unless others have visibly been misread.
    guard zip(found, ordinals).contains(where: { !$0.heading.isPlain && $1 != nil }) else { return }
    for (found, ordinal) in zip(found, ordinals) {
      if let ordinal { paragraphs[found.index].marker = found.heading.marker(ordinal) }
    }
  }

  /// Whether a Roman number follows none that it could: it is neither the next one nor the first of a list.
  private static func isBroken(_ paragraphs: [Paragraph]) -> Bool {
    var last = 0
    for marker in paragraphs.lazy.compactMap(\.marker) {
      if marker.kind == .appendix { last = 0 }
      guard marker.kind == .roman, !marker.isMisread else { continue }
      if marker.ordinal != last + 1, marker.ordinal != 1 { return true }
      last = marker.ordinal
    }
    return false
  }

  /// A line that may be a heading, with its marker for any number.
  private struct Heading {
    var candidate: HeadingCount.Candidate
    /// Whether it reads as a Roman number.
    var isPlain: Bool
    var range: TextRange
    var textStart: Int
    var style: UInt8

    func marker(_ ordinal: Int) -> Marker {
      Marker(
        kind: .roman, ordinal: ordinal, style: style, range: range, textStart: textStart,
        label: RomanShape.numeral(ordinal))
    }
  }

  private func candidate(at index: Int, _ paragraphs: [Paragraph]) -> Heading? {
    let paragraph = paragraphs[index]
    guard !paragraph.isTable, paragraph.range.count < Self.longest, !paragraph.last.contains(.endsSentence),
      let (word, text) = word(paragraph.range)
    else { return nil }
    let scalars = Array(reading.text.string(word).unicodeScalars)
    let mark = scalars.last.flatMap { ".-,:;".unicodeScalars.contains($0) ? $0 : nil }
    let body = scalars.dropLast(mark == nil ? 0 : 1)
    guard 1...5 ~= body.count, let strokes = RomanShape.strokes(body, base: Self.base) else { return nil }
    let isCapitals = ParagraphBuilder.isCapitals(
      reading.bytes.span, TextRange(text, Int(paragraph.range.end)))
    let isFigures = body.allSatisfy { "0"..."9" ~= $0 }
    let isPlain = RomanShape.ordinal(of: body) != nil
    let isMarked = mark != nil || body.count > 1 && body.last == "L"
    // 1. Mục tiêu chung, 2. Mục tiêu cụ thể: an item of a list.
    if isFigures, body.count > 1 || goesOn(paragraph, index, paragraphs) { return nil }
    if !isCapitals, !isMarked || !isPlain && !body.allSatisfy(RomanShape.isUpright) { return nil }
    guard
      var candidate = HeadingCount.Candidate(
        body, strokes: strokes, isMarked: isMarked, isFigures: isFigures,
        mayBeFigure: body.count == 1 && !isPlain)
    else { return nil }
    // 1. MỤC ĐÍCH above 1. Mục đích: no two items of one list.
    if isFigures, isCapitals, opensList(paragraph, index, paragraphs) { candidate.skip = Self.aboveList }
    return Heading(
      candidate: candidate, isPlain: isPlain, range: TextRange(Int(word.start), Int(word.end)),
      textStart: text,
      style: mark == "-" ? 0x2D : 0x2E)
  }

  /// The first word of a paragraph with its mark, and where the text behind it begins, with a capital letter or a figure; a stop may
  /// stand right before it: `1.MỤC TIÊU`.
  private func word(_ range: TextRange) -> (range: TextRange, text: Int)? {
    let (start, end) = (Int(range.start), Int(range.end))
    guard
      let last = (start..<min(end, start + 12)).first(where: { index in
        let byte = reading.bytes[index]
        return byte == 0x20 || byte == 0x2E && index + 1 < end && reading.bytes[index + 1] > 0x20
      }), last > start
    else { return nil }
    let text = last + 1
    guard text < end, MarkerReader.isUpper(reading.bytes.span, text, end) else { return nil }
    return (TextRange(start, reading.bytes[last] == 0x20 ? last : text), text)
  }

  /// Whether a number in figures has its successor among the next marked paragraphs of its family, with no other first one between.
  private func goesOn(_ paragraph: Paragraph, _ index: Int, _ paragraphs: [Paragraph]) -> Bool {
    guard let marker = paragraph.marker, marker.kind == .arabic else { return false }
    for next in paragraphs[(index + 1)...].prefix(Self.reach) {
      guard let other = next.marker, other.kind == .arabic || other.kind == .roman,
        other.style == marker.style
      else { continue }
      return other.kind == .arabic && other.ordinal == marker.ordinal + 1
    }
    return false
  }

  /// Whether a list of the same family begins right below a first number.
  private func opensList(_ paragraph: Paragraph, _ index: Int, _ paragraphs: [Paragraph]) -> Bool {
    guard let marker = paragraph.marker, index + 1 < paragraphs.count, let next = paragraphs[index + 1].marker
    else {
      return false
    }
    return marker.kind == .arabic && next.kind == .arabic && next.ordinal == 1 && next.style == marker.style
  }

  /// What it costs that a first number above a first number heads nothing.
  private static let aboveList: Float = 1.5

  /// Paragraphs that are looked ahead for the successor of a number.
  private static let reach = 60

  /// The small letter of a scalar without its marks.
  private static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Letters.bare(Folding.fold(String(scalar))).unicodeScalars.first ?? scalar
  }
}
