/// How a text was laid out, which decides what its line ends mean.
struct Layout: Sendable {
  /// Whether paragraphs run over several lines.
  var isWrapped: Bool
  /// Whether a blank line stands between the lines of one paragraph too.
  var isDoubleSpaced: Bool
  /// What a line holds, in tenths of a character by the measure of ``isSet``; 0 where the text is not wrapped.
  var width: Int
  /// How much less the first line of a paragraph holds, its indent, where the text itself does not show it.
  var firstIndent: Int
  /// Whether lines were filled by the lengths of a proportional face rather than by characters.
  var isSet: Bool
  /// Whether blank lines set paragraphs apart, so that lines without one between them are one paragraph.
  var hasBlocks: Bool

  /// Measures the layout from the line ends. O(lines).
  ///
  /// A pair of lines goes on where the first has no final mark and the second begins with a small letter.
  static func measure(_ lines: [Line], _ bytes: Span<UInt8>) -> Layout {
    var goesOn = 0
    var goesOnBlank = 0
    var pairs = 0
    var starts = 0
    var startsBlank = 0
    var characters = Capacity()
    var set = Capacity()
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
          let isFirst = MarkerReader.read(bytes, before.range) != nil
          characters.add(Int(before.width) * 10, isFirst: isFirst)
          set.add(Int(before.setWidth), isFirst: isFirst)
        } else if before.has(.endsSentence), line.has(.startsUpper) || line.has(.startsDigit) {
          starts += 1
          if line.blanksBefore > 0 { startsBlank += 1 }
        }
      }
      previous = line
    }
    guard pairs > 0, goesOn * 5 > pairs else {
      return Layout(
        isWrapped: false, isDoubleSpaced: false, width: 0, firstIndent: 0, isSet: false, hasBlocks: false)
    }
    let isDoubleSpaced = goesOnBlank * 2 > goesOn
    let isSet = set.spread < characters.spread
    let capacity = isSet ? set : characters
    return Layout(
      isWrapped: true, isDoubleSpaced: isDoubleSpaced, width: capacity.value(of: isSet ? 75 : 95),
      firstIndent: capacity.firstIndent, isSet: isSet,
      hasBlocks: !isDoubleSpaced && startsBlank * 10 > starts * 7)
  }

  /// The length of a line in tenths of a character, by the measure of the layout.
  func length(of line: Line) -> Int { isSet ? Int(line.setWidth) : Int(line.width) * 10 }

  /// The length that a line has with the first word of the next one added.
  func length(of line: Line, with next: Line, _ bytes: Span<UInt8>) -> Int {
    length(of: line) + (isSet ? SetWidth.space : 10) + Self.firstWord(next, bytes, isSet: isSet)
  }

  private static func firstWord(_ line: Line, _ bytes: Span<UInt8>, isSet: Bool) -> Int {
    var length = 0
    for index in line.range.offsets {
      if bytes[index] <= 0x20 { break }
      if bytes[index] & 0xC0 != 0x80 { length += isSet ? SetWidth.of(bytes[index]) : 10 }
    }
    return length
  }

  /// What lines hold, from the lengths of those that went on.
  private struct Capacity {
    private var others = Lengths()
    private var firsts = Lengths()

    mutating func add(_ length: Int, isFirst: Bool) {
      if isFirst { firsts.add(length) } else { others.add(length) }
    }

    /// The length that so many in a hundred lines do not pass.
    func value(of percent: Int) -> Int { others.rank(percent) }

    /// How far full lines differ, in thousandths.
    var spread: Int {
      let high = others.rank(80)
      return high == 0 ? 1_000 : (high - others.rank(20)) * 1_000 / high
    }

    /// What first lines hold less; nothing where there are too few to tell.
    var firstIndent: Int {
      guard firsts.count >= 5, others.count >= 10 else { return 0 }
      return max(0, others.rank(70) - firsts.rank(70))
    }
  }

  /// Lengths in tenths of a character, counted.
  private struct Lengths {
    private var counts = [Int](repeating: 0, count: 2_048)
    private(set) var count = 0

    mutating func add(_ length: Int) {
      counts[min(length, counts.count - 1)] += 1
      count += 1
    }

    func rank(_ percent: Int) -> Int {
      var left = count * percent / 100
      for (length, number) in counts.enumerated() {
        left -= number
        if left < 0 { return length }
      }
      return 0
    }
  }
}
