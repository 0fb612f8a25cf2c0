import Model

/// A line of the working text that is not blank.
struct Line: Sendable {
  /// What is known of a line at a glance.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt32
    /// Begins inside bold, or is a heading of the markup.
    static let bold = Traits(rawValue: 1 << 0)
    /// Bold goes on past its end.
    static let boldGoesOn = Traits(rawValue: 1 << 1)
    /// Was a `#` heading.
    static let heading = Traits(rawValue: 1 << 2)
    /// Ends with a full stop, a colon, a semicolon or a mark like them (quotes and brackets looked through).
    static let endsSentence = Traits(rawValue: 1 << 3)
    /// Ends with a comma.
    static let endsComma = Traits(rawValue: 1 << 4)
    /// Its first letter is lower case.
    static let startsLower = Traits(rawValue: 1 << 5)
    /// Its first letter is a capital.
    static let startsUpper = Traits(rawValue: 1 << 6)
    /// Begins with a digit.
    static let startsDigit = Traits(rawValue: 1 << 7)
    /// Is a lone pipe, the border of a drawn cell.
    static let pipe = Traits(rawValue: 1 << 8)
    /// Begins and ends with a pipe, or is told by a rule below or above it: a row of a Markdown table.
    static let row = Traits(rawValue: 1 << 9)
    /// A form feed stands before it.
    static let pageBreak = Traits(rawValue: 1 << 10)
    /// Page furniture.
    static let furniture = Traits(rawValue: 1 << 11)
    /// All its letters are capitals.
    static let capitals = Traits(rawValue: 1 << 12)
    /// Ends with a colon.
    static let endsColon = Traits(rawValue: 1 << 13)
    /// Has neither letter nor digit.
    static let noWords = Traits(rawValue: 1 << 14)
    /// Has a tab or three spaces inside.
    static let columns = Traits(rawValue: 1 << 15)
    /// Furniture stands between it and the line before.
    static let afterFurniture = Traits(rawValue: 1 << 16)
    /// Its last visible byte is a hyphen.
    static let endsHyphen = Traits(rawValue: 1 << 17)
    /// Ends with two spaces or more, a hard break of the markup.
    static let hardBreak = Traits(rawValue: 1 << 18)
  }

  /// The visible part, white space at both ends left out.
  var range: TextRange
  /// Columns before the visible part; a tab counts as four.
  var indent: UInt16
  /// Number of characters of the visible part.
  var width: UInt16
  /// Its length as set in a proportional face, in tenths of a character; measured in texts with wrapped lines only.
  var setWidth: UInt16 = 0
  /// Number of blank lines before it.
  var blanksBefore: UInt8
  var traits: Traits

  /// Whether all of `traits` hold.
  func has(_ wanted: Traits) -> Bool { traits.contains(wanted) }
}

/// Finds the lines of a text: one pass over its bytes.
enum LineScanner {
  /// The lines that are not blank. O(bytes).
  static func scan(_ bytes: Span<UInt8>, emphasis: [Markup.Emphasis]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 48 + 8)
    var index = 0
    var blanks = 0
    var emphasisIndex = 0
    var pageBreak = false
    let count = bytes.count
    while index < count {
      let lineStart = index
      var indent = 0
      while index < count, bytes[unchecked: index] <= 0x20, bytes[unchecked: index] != 0x0A {
        if bytes[unchecked: index] == 0x0C {
          pageBreak = true
          indent = 0
        } else {
          indent += bytes[unchecked: index] == 0x09 ? 4 : 1
        }
        index += 1
      }
      if index == count || bytes[unchecked: index] == 0x0A {
        blanks += 1
        index += 1
        continue
      }
      let start = index
      let (line, columns, gaps) = measure(bytes, start)
      let end = line.visibleEnd
      index = line.end
      var traits = Self.traits(bytes, start, end)
      if columns { traits.insert(.columns) }
      if pageBreak { traits.insert(.pageBreak) }
      if gaps >= 2 { traits.insert(.hardBreak) }
      while emphasisIndex < emphasis.count, emphasis[emphasisIndex].working < UInt32(lineStart) {
        emphasisIndex += 1
      }
      if emphasisIndex < emphasis.count, Int(emphasis[emphasisIndex].working) <= start {
        let mark = emphasis[emphasisIndex]
        if mark.startsBold { traits.insert(.bold) }
        if mark.goesOn { traits.insert(.boldGoesOn) }
        if mark.isHeading { traits.insert(.heading) }
      }
      lines.append(
        Line(
          range: TextRange(start, end), indent: UInt16(clamping: indent),
          width: UInt16(clamping: end - start - line.continuations), blanksBefore: UInt8(clamping: blanks),
          traits: traits))
      blanks = 0
      pageBreak = false
      if index < count, bytes[unchecked: index] == 0x0A { index += 1 }
    }
    return lines
  }

  /// What one look over the bytes of a line tells.
  private struct Measure {
    /// Where its line end stands, or a form feed.
    var end: Int
    /// One past its last visible byte.
    var visibleEnd: Int
    /// Bytes that go on with a character.
    var continuations: Int
  }

  /// Measures the line whose first visible byte stands at `start`; with it, whether it has columns, and the
  /// blanks at its end.
  private static func measure(_ bytes: Span<UInt8>, _ start: Int) -> (Measure, columns: Bool, gaps: Int) {
    var index = start
    var continuations = 0
    var counted = ByteRow.Marks(repeating: 0)
    var rows = 0
    // Where two blanks stand side by side: in the rows before the last one, and in that.
    var doubles = ByteRow.Marks(repeating: 0)
    var pairs = ByteRow.Marks(repeating: 0)
    // Sixteen bytes at a time; a line that has two blanks side by side is measured byte by byte.
    while index + ByteRow.count < bytes.count {
      let row = ByteRow(bytes, at: index)
      let controls = row.ascii(below: 0x20)
      if controls.isUnmarked {
        doubles |= pairs
        pairs = row.blanks & ByteRow(bytes, at: index + 1).blanks
        counted &+= row.continuations.ones
        rows += 1
        index += ByteRow.count
        if rows < 255 { continue }
        continuations += counted.total
        counted = ByteRow.Marks(repeating: 0)
        rows = 0
        continue
      }
      let first = controls.firstMarked
      // A blank before the line end is no pair.
      if first == 0 {
        doubles |= pairs.before(ByteRow.count - 1)
      } else {
        doubles |= pairs | (row.blanks & ByteRow(bytes, at: index + 1).blanks).before(first - 1)
      }
      counted &+= row.continuations.before(first).ones
      index += first
      guard doubles.isUnmarked, bytes[unchecked: index] == 0x0A || bytes[unchecked: index] == 0x0C else {
        break
      }
      continuations += counted.total
      let gaps = bytes[unchecked: index - 1] == 0x20 ? 1 : 0
      return (Measure(end: index, visibleEnd: index - gaps, continuations: continuations), false, gaps)
    }
    return measureSlowly(bytes, start)
  }

  private static func measureSlowly(_ bytes: Span<UInt8>, _ start: Int) -> (Measure, columns: Bool, gaps: Int)
  {
    var line = Measure(end: start, visibleEnd: start, continuations: 0)
    var gaps = 0
    var columns = false
    while line.end < bytes.count {
      let byte = bytes[unchecked: line.end]
      if byte == 0x0A || byte == 0x0C { break }
      line.end += 1
      if byte > 0x20 {
        if byte & 0xC0 == 0x80 { line.continuations += 1 }
        if gaps > 2 { columns = true }
        gaps = 0
        line.visibleEnd = line.end
      } else {
        gaps += byte == 0x09 ? 3 : 1
      }
    }
    return (line, columns, gaps)
  }

  /// The traits that follow from the first and the last characters.
  private static func traits(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Line.Traits {
    var result: Line.Traits = []
    let first = bytes[start]
    if first == 0x7C {
      if end - start == 1 { return [.pipe] }
      if bytes[end - 1] == 0x7C { result.insert(.row) }
    }
    var index = start
    var found = false
    let limit = min(end, start + 64)
    while index < limit {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        if !found { result.insert(.startsDigit) }
        found = true
        break
      }
      let scalar = UTF8Scalar.decode(bytes, at: index)
      if let letter = Letters.letter(scalar.value) {
        result.insert(letter.isUpper ? .startsUpper : .startsLower)
        found = true
        break
      }
      index += scalar.count
    }
    if !found, end - start <= 64 || !hasWord(bytes, start, end) { result.insert(.noWords) }
    switch lastMark(bytes, start, end) {
    case 0x3A: result.formUnion([.endsSentence, .endsColon])
    case 0x2E, 0x3B, 0x21, 0x3F: result.insert(.endsSentence)
    case 0x2C: result.insert(.endsComma)
    case 0x2D: result.insert(.endsHyphen)
    default: break
    }
    return result
  }

  /// The last byte, closing quotes and brackets looked through; a full stop for an ellipsis.
  private static func lastMark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt8 {
    var index = end - 1
    while index >= start {
      let byte = bytes[index]
      if byte == 0x29 || byte == 0x22 || byte == 0x27 || byte == 0x5D {
        index -= 1
      } else if index - 2 >= start, bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80,
        byte == 0x9D || byte == 0x99
      {
        index -= 3
      } else if index - 2 >= start, bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80, byte == 0xA6 {
        return 0x2E
      } else {
        // `./.` closes a State document.
        if byte == 0x2F, index > start, bytes[index - 1] == 0x2E { return 0x2E }
        return byte
      }
    }
    return 0
  }

  private static func hasWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      let byte = bytes[index]
      if byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { return true }
      if byte >= 0xC3, byte <= 0xC6 || byte == 0xE1 { return true }
    }
    return false
  }
}
