import Model

/// A line of the source with carets below a place; a long line is shown around the place.
struct SourceExcerpt {
  private(set) var line = ""
  private(set) var carets = ""

  /// The least of the line that stands before the caret where the line is too long to show whole.
  private static let lead = 20

  /// Shows the line that a place begins on, fitted to a width.
  init(_ span: SourceSpan, in text: PlanText, width: Int) {
    let bytes = text.line(span.line)
    let first = max(bytes.startIndex, min(span.start, bytes.endIndex))
    let last = max(first, min(span.end, bytes.endIndex))
    let before = Self.shown(bytes[max(bytes.startIndex, first - width * 4)..<first])
    let marked = Self.shown(bytes[first..<min(last, first + width * 4)])
    let after = Self.shown(bytes[last..<min(last + width * 4, bytes.endIndex)])
    var head = before
    if DisplayWidth.of(before) + DisplayWidth.of(marked) > width {
      let kept = Self.suffix(of: before, width: min(Self.lead, width / 2))
      if kept.utf8.count < before.utf8.count { head = "…" + kept }
    }
    line = Self.trimmed(Self.prefix(of: head + marked + after, width: width))
    let column = DisplayWidth.of(head)
    let length = max(1, min(DisplayWidth.of(marked), width - column))
    carets = String(repeating: " ", count: column) + String(repeating: "^", count: length)
  }

  /// Bytes of the source as a terminal may show them: no control character has an effect.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      text.unicodeScalars.append(isControl ? " " : scalar)
    }
    return text
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func prefix(of text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += DisplayWidth.of(String(character))
      if used > width { break }
      result.append(character)
    }
    return result + "…"
  }

  private static func suffix(of text: String, width: Int) -> String {
    var used = 0
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      used += DisplayWidth.of(String(text[previous]))
      if used > width { break }
      start = previous
    }
    return String(text[start...])
  }
}
