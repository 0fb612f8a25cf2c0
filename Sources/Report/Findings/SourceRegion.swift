import Model

/// A place of the source as editors and exchange formats count: lines and columns from 1, offsets from 0.
///
/// Columns and character offsets count Unicode scalars; a byte order mark counts as a byte, not as a character.
struct SourceRegion: Hashable {
  var startLine: Int
  var startColumn: Int
  var endLine: Int
  /// The column after the last character.
  var endColumn: Int
  var charOffset: Int
  var charLength: Int
  var byteOffset: Int
  var byteLength: Int
}

/// Counts lines, columns and characters of ranges of one text.
///
/// Ranges that ascend cost one pass over the text together.
struct SourceRegions {
  private let text: PlanText
  private var offset: Int
  private var characters = 0

  init(_ text: PlanText) {
    self.text = text
    offset = Self.markLength(of: text)
  }

  /// The region of a range of the working text.
  mutating func region(of range: TextRange) -> SourceRegion {
    let span = text.span(of: range)
    let start = max(span.start, Self.markLength(of: text))
    let end = max(span.end, start)
    let before = count(to: start)
    let length = count(start, end)
    var endLine = span.line
    while endLine < text.lineCount, text.lineStart(endLine + 1) < end { endLine += 1 }
    return SourceRegion(
      startLine: span.line, startColumn: column(of: start, line: span.line), endLine: endLine,
      endColumn: column(of: end, line: endLine), charOffset: before, charLength: length, byteOffset: start,
      byteLength: end - start)
  }

  private func column(of offset: Int, line: Int) -> Int {
    count(max(text.lineStart(line), Self.markLength(of: text)), offset) + 1
  }

  /// The characters before an offset; goes on from the last one where it can.
  private mutating func count(to goal: Int) -> Int {
    if goal < offset {
      offset = Self.markLength(of: text)
      characters = 0
    }
    characters += count(offset, goal)
    offset = goal
    return characters
  }

  /// The scalars that begin between two offsets.
  private func count(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return 0 }
    return text.source.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in start..<min(end, bytes.count) where bytes[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  private static func markLength(of text: PlanText) -> Int {
    text.source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
