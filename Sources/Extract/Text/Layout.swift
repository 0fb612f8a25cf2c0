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
  /// Whether first lines are set in and the lines that go on are not, so that a line that is set in begins a paragraph.
  var indentsFirst: Bool

  /// Measures the layout from the line ends, and the lines of a wrapped text as set. O(bytes).
  ///
  /// A pair of lines goes on where the first has no final mark and the second begins with a small letter.
  static func measure(_ lines: inout [Line], _ bytes: Span<UInt8>) -> Layout {
    let ends = LineEnds(lines)
    guard ends.pairs > 0, ends.goesOn * 5 > ends.pairs else {
      return Layout(
        isWrapped: false, isDoubleSpaced: false, width: 0, firstIndent: 0, isSet: false, hasBlocks: false,
        indentsFirst: false)
    }
    SetWidth.measure(&lines, bytes)
    var characters = Capacity()
    var set = Capacity()
    var indents = Indents()
    LineEnds.forEachPair(lines) { before, line in
      guard LineEnds.goesOn(before, line) else { return }
      let isFirst = MarkerReader.read(bytes, before.range) != nil
      indents.add(goingOn: line)
      if isFirst { indents.add(marked: before) }
      characters.add(Int(before.width) * 10, isFirst: isFirst)
      set.add(Int(before.setWidth), isFirst: isFirst)
    }
    let isDoubleSpaced = ends.goesOnBlank * 2 > ends.goesOn
    let isSet = set.spread < characters.spread
    let capacity = isSet ? set : characters
    return Layout(
      isWrapped: true, isDoubleSpaced: isDoubleSpaced, width: capacity.value(of: isSet ? 75 : 95),
      firstIndent: capacity.firstIndent, isSet: isSet,
      hasBlocks: !isDoubleSpaced && ends.startsBlank * 10 > ends.starts * 7, indentsFirst: indents.isRule)
  }

  /// How lines are set in: those with a marker, and those that go on.
  private struct Indents {
    private var marked = 0
    private var markedIn = 0
    private var others = 0
    private var othersFlush = 0

    mutating func add(marked line: Line) {
      marked += 1
      if line.indent >= Layout.leastIndent { markedIn += 1 }
    }

    mutating func add(goingOn line: Line) {
      others += 1
      if line.indent < 2 { othersFlush += 1 }
    }

    /// Whether nearly all lines keep to it, and there are enough to tell.
    var isRule: Bool {
      marked >= 5 && others >= 10 && markedIn * 10 >= marked * 8 && othersFlush * 5 >= others * 4
    }
  }

  /// How far a first line is set in at least, in spaces.
  static let leastIndent: UInt16 = 3

  /// How often a line goes on in the next one, and how often a paragraph begins there.
  private struct LineEnds {
    var pairs = 0
    var goesOn = 0
    var goesOnBlank = 0
    var starts = 0
    var startsBlank = 0

    init(_ lines: [Line]) {
      Self.forEachPair(lines) { before, line in
        pairs += 1
        if Self.goesOn(before, line) {
          goesOn += 1
          if line.blanksBefore > 0 { goesOnBlank += 1 }
        } else if before.has(.endsSentence), line.has(.startsUpper) || line.has(.startsDigit) {
          starts += 1
          if line.blanksBefore > 0 { startsBlank += 1 }
        }
      }
    }

    static func goesOn(_ before: Line, _ line: Line) -> Bool {
      !before.has(.endsSentence) && line.has(.startsLower)
    }

    /// Calls `body` with every two lines that follow each other, tables and furniture left out.
    @inline(__always)
    static func forEachPair(_ lines: [Line], _ body: (Line, Line) -> Void) {
      var previous: Line?
      for line in lines {
        if line.has(.furniture) { continue }
        if line.has(.pipe) || line.has(.row) {
          previous = nil
          continue
        }
        if let before = previous { body(before, line) }
        previous = line
      }
    }
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
    private var counts = [UInt32](repeating: 0, count: 2_048)
    private(set) var count = 0

    mutating func add(_ length: Int) {
      counts[min(length, counts.count - 1)] += 1
      count += 1
    }

    func rank(_ percent: Int) -> Int {
      var left = count * percent / 100
      for (length, number) in counts.enumerated() {
        left -= Int(number)
        if left < 0 { return length }
      }
      return 0
    }
  }
}
