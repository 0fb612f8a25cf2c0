/// How a text was laid out, which decides what its line ends mean.
struct Layout: Sendable {
  /// Whether paragraphs run over several lines.
  var isWrapped: Bool
  /// Whether a blank line stands between the lines of one paragraph too.
  var isDoubleSpaced: Bool
  /// Number of characters that a full line holds; 0 where the text is not wrapped.
  var width: Int

  /// Measures the layout from the line ends. O(lines).
  ///
  /// A pair of lines goes on where the first has no final mark and the second begins with a small letter.
  static func measure(_ lines: [Line]) -> Layout {
    var goesOn = 0
    var goesOnBlank = 0
    var pairs = 0
    var widths = [Int](repeating: 0, count: 256)
    var counted = 0
    var previous: Line?
    for line in lines {
      if line.has(.furniture) || line.has(.pipe) || line.has(.row) {
        if !line.has(.furniture) { previous = nil }
        continue
      }
      if let before = previous {
        pairs += 1
        if !before.has(.endsSentence), line.has(.startsLower) {
          goesOn += 1
          if line.blanksBefore > 0 { goesOnBlank += 1 }
          widths[min(Int(before.width), 255)] += 1
          counted += 1
        }
      }
      previous = line
    }
    let isWrapped = pairs > 0 && goesOn * 5 > pairs
    guard isWrapped else { return Layout(isWrapped: false, isDoubleSpaced: false, width: 0) }
    var left = counted / 10
    var width = 255
    while width > 0, left >= widths[width] {
      left -= widths[width]
      width -= 1
    }
    return Layout(isWrapped: true, isDoubleSpaced: goesOnBlank * 2 > goesOn, width: width)
  }
}
