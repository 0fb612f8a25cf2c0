import Model

/// The second step: Markdown marks are taken out of the text, as edits.
///
/// `#` before a heading, `**` and `*` around words, `\` before punctuation, `<br>`, `&nbsp;`: none of it is the
/// author's. A star before a space stays, it is a bullet; so does a star inside parentheses, a note.
enum Markup {
  /// What was emphasised on a line, by the offset at which its text begins.
  struct Emphasis: Sendable {
    var working: UInt32
    /// Begins inside bold.
    var startsBold: Bool
    /// Bold goes on past the end of the line.
    var goesOn: Bool
    /// Was a heading of one to six `#`.
    var isHeading: Bool
  }

  /// What the step made.
  struct Result {
    var bytes: [UInt8]
    var map: OffsetMap
    /// The emphasised lines, ascending.
    var emphasis: [Emphasis]
  }

  /// Takes the marks out. O(bytes).
  static func strip(_ bytes: [UInt8]) -> Result {
    guard nextMark(bytes.span, from: 0) < bytes.count else {
      return Result(bytes: bytes, map: OffsetMap(), emphasis: [])
    }
    var stripper = Stripper(bytes: bytes)
    stripper.run()
    return Result(bytes: stripper.output, map: stripper.map, emphasis: stripper.emphasis)
  }

  /// Where the next byte stands that may be a mark, the number of bytes where none follows.
  private static func nextMark(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + ByteRow.count <= bytes.count {
      let row = ByteRow(bytes, at: index)
      let marks =
        ~(row.other(than: 0x2A) & row.other(than: 0x5C) & row.other(than: 0x23) & row.other(than: 0x5F)
        & row.other(than: 0x3C) & row.other(than: 0x26))
      if !marks.isUnmarked { return index + marks.firstMarked }
      index += ByteRow.count
    }
    while index < bytes.count {
      switch bytes[unchecked: index] {
      case 0x2A, 0x5C, 0x23, 0x5F, 0x3C, 0x26: return index
      default: index += 1
      }
    }
    return index
  }

  /// Where the line ends that `start` lies in.
  private static func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + ByteBlock.count <= bytes.count {
      let first = ByteBlock(bytes, at: index).equal(0x0A).first
      if first < ByteBlock.count { return index + first }
      index += ByteBlock.count
    }
    while index < bytes.count, bytes[unchecked: index] != 0x0A { index += 1 }
    return index
  }

  private struct Stripper {
    let bytes: [UInt8]
    var output: [UInt8] = []
    var map = OffsetMap()
    var emphasis: [Emphasis] = []
    var isBold = false

    init(bytes: [UInt8]) {
      self.bytes = bytes
      output.reserveCapacity(bytes.count)
    }

    mutating func run() {
      var start = 0
      /// Bytes from here on go to the output as they are.
      var pending = 0
      var mark = Markup.nextMark(bytes.span, from: 0)
      while start < bytes.count {
        if mark < start { mark = Markup.nextMark(bytes.span, from: start) }
        if !isBold {
          // Only lines with a mark are looked at.
          if mark == bytes.count { break }
          start = lineStart(before: mark, from: start)
        }
        let end = Markup.lineEnd(bytes.span, from: start)
        if mark < end {
          if isBlank(start, end) { isBold = false }
          output.append(contentsOf: bytes[pending..<start])
          line(start, end, beginsBlock: beginsBlock(start))
          pending = end
        } else if isBlank(start, end) {
          isBold = false
        } else if isBold {
          emphasis.append(
            Emphasis(
              working: UInt32(output.count + start - pending), startsBold: true, goesOn: true,
              isHeading: false))
        }
        start = end + 1
      }
      output.append(contentsOf: bytes[pending...])
    }

    private func lineStart(before index: Int, from first: Int) -> Int {
      var start = index
      while start > first, bytes[start - 1] != 0x0A { start -= 1 }
      return start
    }

    private func isBlank(_ start: Int, _ end: Int) -> Bool {
      var index = start
      while index < end, bytes[index] <= 0x20 { index += 1 }
      return index == end
    }

    /// Whether no line or a blank one stands before the line that begins at `start`.
    private func beginsBlock(_ start: Int) -> Bool {
      guard start > 0 else { return true }
      return isBlank(lineStart(before: start - 1, from: 0), start - 1)
    }

    private mutating func line(_ start: Int, _ end: Int, beginsBlock: Bool) {
      let first = firstVisible(start, end)
      if isSeparator(first, end) {
        output.append(contentsOf: bytes[start..<end])
        return
      }
      let wasBold = isBold
      let working = output.count
      var index = start
      var isHeading = false
      var startsBold = wasBold
      if bytes[first] == 0x23, let after = headingEnd(first, end) {
        output.append(contentsOf: bytes[start..<first])
        drop(first, after)
        index = after
        isHeading = true
      }
      if beginsBlock, isItalicParagraph(first, end) {
        output.append(contentsOf: bytes[start..<first])
        drop(first, first + 1)
        index = first + 1
      }
      var visible = false
      /// Bytes of the line from here on go to the output as they are.
      var copied = index
      while index < end {
        let byte = bytes[index]
        switch byte {
        case 0x2A, 0x5F:
          var run = index
          while run < end, bytes[run] == byte { run += 1 }
          if isMark(index, run, start, end, isFirst: !visible) {
            if run - index >= 2 {
              isBold.toggle()
              if !visible { startsBold = isBold }
            }
            output.append(contentsOf: bytes[copied..<index])
            drop(index, run)
            copied = run
          } else {
            visible = true
          }
          index = run
          continue
        case 0x5C where index + 1 < end && isPunctuation(bytes[index + 1]):
          output.append(contentsOf: bytes[copied..<index])
          drop(index, index + 1)
          copied = index + 1
          index += 2
          visible = true
          continue
        case 0x3C:
          if let after = breakEnd(index, end) {
            output.append(contentsOf: bytes[copied..<index])
            copied = after
            map.append(
              OffsetMap.Edit(
                source: index, sourceCount: after - index, working: output.count, workingCount: 1))
            // A vertical tab: white space that still ends a line inside the cell of a table.
            output.append(0x0B)
            index = after
            continue
          }
        case 0x26:
          if let entity = entity(index, end) {
            output.append(contentsOf: bytes[copied..<index])
            copied = entity.end
            map.append(
              OffsetMap.Edit(
                source: index, sourceCount: entity.end - index, working: output.count, workingCount: 1))
            output.append(entity.byte)
            index = entity.end
            continue
          }
        default: break
        }
        if byte > 0x20 { visible = true }
        index = visible ? min(end, Markup.nextMark(bytes.span, from: index + 1)) : index + 1
      }
      output.append(contentsOf: bytes[copied..<end])
      if startsBold || isBold || isHeading {
        emphasis.append(
          Emphasis(
            working: UInt32(working), startsBold: startsBold || isHeading, goesOn: isBold,
            isHeading: isHeading))
      }
    }

    private mutating func drop(_ from: Int, _ to: Int) {
      map.append(
        OffsetMap.Edit(source: from, sourceCount: to - from, working: output.count, workingCount: 0))
    }

    private func firstVisible(_ start: Int, _ end: Int) -> Int {
      var index = start
      while index < end - 1, bytes[index] <= 0x20 { index += 1 }
      return index
    }

    /// A line of stars, underscores or hashes alone separates; it is no markup.
    private func isSeparator(_ first: Int, _ end: Int) -> Bool {
      for index in first..<end where bytes[index] > 0x20 {
        if bytes[index] != 0x2A, bytes[index] != 0x5F, bytes[index] != 0x2D { return false }
      }
      return true
    }

    private func headingEnd(_ first: Int, _ end: Int) -> Int? {
      var index = first
      while index < end, bytes[index] == 0x23 { index += 1 }
      guard index - first <= 6, index < end, bytes[index] == 0x20 || bytes[index] == 0x09 else { return nil }
      while index < end, bytes[index] <= 0x20 { index += 1 }
      return index
    }

    /// `* Căn cứ …;*`: the first line of a block begins with a star and a space, its last line ends with a star.
    private func isItalicParagraph(_ first: Int, _ end: Int) -> Bool {
      guard bytes[first] == 0x2A, first + 1 < end, bytes[first + 1] == 0x20 else { return false }
      var index = end
      var lastVisible = bytes[first]
      var isDouble = false
      var lineStart = first + 1
      var limit = 0
      while limit < 400 {
        limit += 1
        var visible = false
        for offset in lineStart..<index where bytes[offset] > 0x20 {
          // `**e) Sở Nội vụ**` below a bullet ends with its own mark.
          isDouble = bytes[offset] == 0x2A && bytes[offset - 1] == 0x2A
          lastVisible = bytes[offset]
          visible = true
        }
        if !visible || index >= bytes.count { break }
        lineStart = index + 1
        index = lineStart
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        if lineStart >= bytes.count { break }
      }
      return lastVisible == 0x2A && !isDouble
    }

    private func isMark(_ from: Int, _ to: Int, _ start: Int, _ end: Int, isFirst: Bool) -> Bool {
      let before: UInt8 = from > start ? bytes[from - 1] : 0x20
      let after: UInt8 = to < end ? bytes[to] : 0x20
      if bytes[from] == 0x5F {
        return to - from == 2 && (before > 0x20) != (after > 0x20)
      }
      if before == 0x28, after == 0x29 { return false }
      if to - from == 1, isFirst, before <= 0x20, after == 0x20 || after == 0x09 { return false }
      if to - from >= 2 { return true }
      return before > 0x20 || after > 0x20
    }

    private func isPunctuation(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
      default: false
      }
    }

    /// The sign that `&nbsp;`, `&#160;` or `&amp;` stands for; nil for any other text.
    private func entity(_ index: Int, _ end: Int) -> (byte: UInt8, end: Int)? {
      for (name, byte) in [("&nbsp;", 0x20), ("&#160;", 0x20), ("&amp;", 0x26)] as [(StaticString, UInt8)] {
        let count = name.utf8CodeUnitCount
        guard index + count <= end else { continue }
        if (0..<count).allSatisfy({ bytes[index + $0] == name.utf8Start[$0] }) {
          return (byte, index + count)
        }
      }
      return nil
    }

    private func breakEnd(_ index: Int, _ end: Int) -> Int? {
      guard index + 3 < end, bytes[index + 1] | 0x20 == 0x62, bytes[index + 2] | 0x20 == 0x72 else {
        return nil
      }
      var close = index + 3
      while close < end, bytes[close] == 0x20 || bytes[close] == 0x2F { close += 1 }
      return close < end && bytes[close] == 0x3E ? close + 1 : nil
    }
  }
}
