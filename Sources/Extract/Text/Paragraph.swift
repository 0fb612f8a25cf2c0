import Model

/// A paragraph: the lines that belong together, with the marker that its first line may begin with.
struct Paragraph: Sendable {
  /// From its first visible byte to its last.
  var range: TextRange
  /// The candidate marker of its first line.
  var marker: Marker?
  /// Traits of its first line.
  var first: Line.Traits
  /// Traits of its last line.
  var last: Line.Traits
  /// Indices of its lines.
  var lines: Range<Int>
  /// Whether it is a table; its lines are those of ``lines``.
  var isTable = false
  /// Whether the line before could have gone on into it: its marker may be an accident of wrapping.
  var mayContinue = false

  /// The text after the marker.
  var text: TextRange {
    guard let marker else { return range }
    return TextRange(min(marker.textStart, Int(range.end)), Int(range.end))
  }
}

/// Joins lines into paragraphs.
struct ParagraphBuilder {
  let reading: Reading
  private let layout: Layout
  private let lines: [Line]

  /// A builder for the lines of a reading.
  init(reading: Reading) {
    self.reading = reading
    layout = reading.layout
    lines = reading.lines
  }

  /// The paragraphs of the lines of `part`. O(lines).
  func build(_ part: Range<Int>, _ bytes: Span<UInt8>) -> [Paragraph] {
    var result: [Paragraph] = []
    /// The last line of the part that has a marker, once it was asked for.
    var lastMarked: Int?
    var index = part.lowerBound
    while index < part.upperBound {
      let line = lines[index]
      if line.has(.furniture) {
        index += 1
        continue
      }
      if line.has(.pipe) || line.has(.row) || DrawnTable.begins(lines, index, part.upperBound, bytes) {
        let end = TableScanner.end(of: index, in: lines, limit: part.upperBound)
        result.append(
          Paragraph(
            range: TextRange(Int(line.range.start), Int(lines[end - 1].range.end)), marker: nil,
            first: line.traits, last: lines[end - 1].traits, lines: index..<end, isTable: true))
        index = end
        continue
      }
      var marker = MarkerReader.read(bytes, line.range)
      // The paragraph before is looked at where it lies: it is not copied for every line.
      let before = result.count - 1
      let mayContinue = before >= 0 && !result[before].isTable && goesOn(result[before], line, index)
      if let found = marker, before >= 0, cutsName(found, result[before], line, bytes) { marker = nil }
      if let found = marker, found.isWeak, before >= 0, !result[before].isTable,
        asksForNumber(result[before], bytes)
      {
        marker = nil
      }
      if let found = marker, mayContinue,
        isAccident(found, result[before]) || isRunning(found, result[before], line, bytes)
      {
        marker = nil
      }
      if marker == nil, before >= 0, !result[before].isTable, joins(result[before], line, index, bytes),
        !opensClosing(result[before], line, index, part, bytes, &lastMarked)
      {
        result[before].range.end = line.range.end
        result[before].last = line.traits
        result[before].lines = result[before].lines.lowerBound..<index + 1
      } else {
        result.append(
          Paragraph(
            range: line.range, marker: marker, first: line.traits, last: line.traits,
            lines: index..<index + 1, mayContinue: mayContinue))
      }
      index += 1
    }
    return result
  }

  /// Whether the paragraph before can go on in this line: it has not ended, and no blank line says otherwise.
  private func goesOn(_ before: Paragraph, _ line: Line, _ index: Int) -> Bool {
    guard layout.isWrapped, !before.last.contains(.endsSentence) else { return false }
    if line.blanksBefore > 0, !layout.isDoubleSpaced, !line.has(.afterFurniture) { return false }
    return true
  }

  /// Whether a doubtful marker goes on with the text before: `Lao động` newline `-Thương binh`, where the line above is full; below a
  /// short line `-Mở phòng đọc` begins an item.
  private func isAccident(_ marker: Marker, _ before: Paragraph) -> Bool {
    marker.isWeak
      && (marker.kind != .dash && marker.kind != .plus || layout.width == 0 || isFull(before))
  }

  /// Whether a full marker in running text is an accident: `chính trị` newline `- xã hội`.
  private func isRunning(_ marker: Marker, _ before: Paragraph, _ line: Line, _ bytes: Span<UInt8>) -> Bool {
    switch marker.kind {
    case .dash, .plus:
      // giai đoạn 2026 newline - 2027, mỗi lớp 40 newline - 50 học viên: a range.
      if line.has(.startsDigit), let low = number(bytes, endingAt: before),
        let high = number(bytes, marker.textStart, Int(line.range.end)), low < high,
        isFull(before) || low >= 1900 && high < 2100
      {
        return true
      }
      if line.has(.startsUpper), cutsOrgan(before, line, bytes) { return true }
      return line.has(.startsLower) && !before.last.contains(.endsComma)
    case .parenthesised: return isFull(before)
    default: return false
    }
  }

  /// `… Phòng Văn hóa` newline `- Xã hội theo dõi …`: the hyphen of a name that a line cuts which has no room for it; `… Sở Nội vụ`
  /// newline `- Xã hội hóa …` below a line that has is an item.
  private func cutsOrgan(_ before: Paragraph, _ line: Line, _ bytes: Span<UInt8>) -> Bool {
    let previous = lines[before.lines.upperBound - 1]
    guard layout.width > 0, line.blanksBefore == 0 || layout.isDoubleSpaced,
      !fitsNextWord(previous, line, isFirst: before.lines.count == 1, bytes)
    else { return false }
    let tokens = reading.tokens(tail(before, 40, bytes))
    guard let head = tokens.lastIndex(where: { reading.signals($0).contains(.organ) && $0.has(.capital) })
    else { return false }
    return head + 1 < tokens.count && tokens[head + 1].has(.capital)
      && tokens[head...].allSatisfy { $0.kind == .word }
  }

  /// `Trên đây là Kế hoạch …`: below the last item a sentence that speaks of the whole document is a paragraph of its
  /// own, however full the line above it is.
  private func opensClosing(
    _ before: Paragraph, _ line: Line, _ index: Int, _ part: Range<Int>, _ bytes: Span<UInt8>,
    _ lastMarked: inout Int?
  ) -> Bool {
    guard layout.isWrapped, line.has(.startsUpper), before.last.contains(.endsSentence), before.marker != nil
    else { return false }
    let start = Int(line.range.start)
    let tokens = reading.tokens(TextRange(start, min(Int(line.range.end), start + 80)))
    guard let first = tokens.first, reading.signals(first).contains(.wholeDocument) else { return false }
    let last = lastMarked ?? part.last { MarkerReader.read(bytes, lines[$0].range) != nil } ?? part.lowerBound
    lastMarked = last
    return index > last
  }

  /// The number of four digits at the most that stands at `start`, nil for none.
  private func number(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var value: Int?
    var index = start
    while index < min(end, start + 5), bytes[index] >= 0x30, bytes[index] <= 0x39 {
      value = (value ?? 0) * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index - start > 4 ? nil : value
  }

  /// The number that a paragraph ends with.
  private func number(_ bytes: Span<UInt8>, endingAt paragraph: Paragraph) -> Int? {
    let end = Int(paragraph.range.end)
    var start = end
    while start > Int(paragraph.range.start), end - start < 5, bytes[start - 1] >= 0x30,
      bytes[start - 1] <= 0x39
    { start -= 1 }
    return number(bytes, start, end)
  }

  /// `tủ sách của V.` newline `I. Lê-nin và …`: initials of a name that a full line cuts are no marker.
  private func cutsName(_ marker: Marker, _ before: Paragraph, _ line: Line, _ bytes: Span<UInt8>) -> Bool {
    guard layout.isWrapped, marker.kind == .roman || marker.kind == .letterUpper, marker.range.count == 2,
      !before.isTable, line.blanksBefore == 0 || layout.isDoubleSpaced
    else { return false }
    let end = Int(before.range.end)
    guard end - 3 >= Int(before.range.start), bytes[end - 1] == 0x2E, bytes[end - 2] >= 0x41,
      bytes[end - 2] <= 0x5A, bytes[end - 3] <= 0x20 || bytes[end - 3] == 0x2E
    else { return false }
    let previous = lines[before.lines.upperBound - 1]
    return !fitsNextWord(previous, line, isFirst: before.lines.count == 1, bytes)
  }

  /// Whether the last line of the paragraph is full: the next word would not have fitted.
  private func isFull(_ before: Paragraph) -> Bool {
    guard layout.width > 0 else { return false }
    let last = lines[before.lines.upperBound - 1]
    return layout.length(of: last) + Int(last.indent) * 10 + 100 >= layout.width
  }

  /// Whether an unmarked line belongs to the paragraph before it.
  private func joins(_ before: Paragraph, _ line: Line, _ index: Int, _ bytes: Span<UInt8>) -> Bool {
    let previous = lines[before.lines.upperBound - 1]
    if previous.has(.boldGoesOn), line.blanksBefore == 0 { return true }
    if previous.has(.heading), line.blanksBefore > 0 || !layout.isWrapped { return false }
    if line.has(.heading) { return false }
    let ended = before.last.contains(.endsSentence)
    let startsMid = line.has(.startsLower) || Self.startsWithMark(bytes, line)
    let blank = line.blanksBefore > 0 && !(layout.isDoubleSpaced && line.blanksBefore <= 2)
    if blank || line.has(.afterFurniture) {
      // A sentence cut by a blank line or a page: it has not ended and goes on with a small letter.
      // … thu gom bao bì; page number; hằng tháng tổ chức …: a page cuts a sentence behind a part of it too.
      if ended, startsMid, !blank || line.has(.afterFurniture), line.has(.startsLower),
        bytes[Int(before.range.end) - 1] == 0x3B, before.marker != nil, layout.isWrapped
      {
        return layout.length(of: previous) * 10 >= layout.width * 7
      }
      if ended || line.has(.bold) != before.first.contains(.bold) && !startsMid { return false }
      if startsMid {
        return !isHeading(before) || line.has(.afterFurniture) || before.last.contains(.endsComma)
          || layout.isWrapped
            && (!fitsNextWord(previous, line, isFirst: before.lines.count == 1, bytes) || isRest(line, index))
      }
      if line.has(.afterFurniture), line.blanksBefore == 0 || !blank || layout.isWrapped {
        // A heading ends before the margin; an item that fills its line goes on over the page.
        return !isHeading(before)
          || layout.isWrapped && !fitsNextWord(previous, line, isFirst: before.lines.count == 1, bytes)
      }
      return before.last.contains(.endsHyphen)
        || line.has(.startsDigit) && (before.last.contains(.endsComma) || asksForNumber(before, bytes))
    }
    if !layout.isWrapped {
      if previous.has(.hardBreak), !startsMid { return false }
      return !ended
        && (startsMid || before.last.contains(.endsHyphen) || asksForObject(before, line, bytes)
          || cutsPhrase(before, line, bytes))
    }
    let fits = fitsNextWord(previous, line, isFirst: before.lines.count == 1, bytes)
    if layout.hasBlocks {
      return !(ended && fits && layout.length(of: previous) * 2 < layout.width && !startsMid)
        || before.last.contains(.endsColon) && isQuote(bytes, line)
    }
    if layout.indentsFirst, line.indent >= Layout.leastIndent, line.has(.startsUpper), isHeading(before) {
      return false
    }
    if line.indent >= previous.indent + 2, line.has(.startsUpper) || line.has(.startsDigit), ended || fits {
      return false
    }
    // chọn khâu đột phá; newline lấy xã làm địa bàn: a part that begins small goes on below a line that is nearly full.
    if ended, startsMid, bytes[Int(before.range.end) - 1] == 0x3B {
      return layout.length(of: previous) * 10 >= layout.width * 8
    }
    if ended { return !fits && !isIndented(line, index, bytes) }
    if startsMid { return true }
    if before.last.contains(.endsComma) || before.last.contains(.endsHyphen) { return true }
    // Not ended, and a capital or a number follows: the line was full, or the paragraph ends without a mark, as
    // headings do. A heading that is nearly a line long may go on; it ends where it is clearly shorter.
    // về ban hành newline Chương trình …: a word that asks for an object.
    if asksForObject(before, line, bytes) || cutsPhrase(before, line, bytes) { return true }
    // ĐÁNH GIÁ TÌNH HÌNH newline Năm 2020, …: a heading in capitals ends where they end.
    if before.marker == nil, before.range.count >= 16, line.has(.startsUpper), !isCapitals(bytes, line),
      Self.isCapitals(bytes, before.range)
    {
      return false
    }
    if isHeading(before), fits, layout.length(of: previous) * 10 <= layout.width * 8 {
      return isCapitals(bytes, line) && isCapitals(bytes, previous)
    }
    return true
  }

  /// Whether a line is the rest of a heading: it stands alone and ends without a mark, as the heading above it does.
  private func isRest(_ line: Line, _ index: Int) -> Bool {
    !line.has(.endsSentence) && !line.has(.endsComma)
      && (index + 1 >= lines.count || lines[index + 1].blanksBefore > 0)
  }

  /// Whether a line is the first of a paragraph by its length: the word that the next line begins with
  /// would have fitted, had the line not been indented.
  private func isIndented(_ line: Line, _ index: Int, _ bytes: Span<UInt8>) -> Bool {
    var next = index + 1
    while next < lines.count, lines[next].has(.furniture) { next += 1 }
    guard next < lines.count, !line.has(.endsSentence), lines[next].has(.startsLower), line.has(.startsUpper)
    else { return false }
    return layout.length(of: line, with: lines[next], bytes) <= layout.width
  }

  /// Whether the last words of a paragraph can end no heading: `… của Chính phủ về ban hành`, `… thực hiện của`.
  private func asksForObject(_ before: Paragraph, _ line: Line, _ bytes: Span<UInt8>) -> Bool {
    let words = reading.folded(tail(before, 24, bytes))
    return Self.openEnds.contains(where: words.hasSuffix)
      || line.has(.startsDigit) && asksForNumber(before, bytes)
  }

  /// `… và Nghị quyết số` above `06-NQ/ThU, ngày …`, `… trước ngày` above `15/12/2026`.
  private func asksForNumber(_ before: Paragraph, _ bytes: Span<UInt8>) -> Bool {
    let words = reading.folded(tail(before, 24, bytes))
    return words.hasSuffix(" ngày") || words.hasSuffix(" số")
  }

  /// The last bytes of a paragraph, from a whole character on.
  private func tail(_ paragraph: Paragraph, _ count: Int, _ bytes: Span<UInt8>) -> TextRange {
    let end = Int(paragraph.range.end)
    var start = max(Int(paragraph.range.start), end - count)
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return TextRange(start, end)
  }

  private static let openEnds = [
    " ban hành", " phòng chống", " của", " và", " các", " về", " với", " theo", " tại",
  ]

  /// Whether a phrase of the lexicon begins in a paragraph and ends in a line: `Chánh` newline `Văn phòng Ủy ban`.
  private func cutsPhrase(_ before: Paragraph, _ line: Line, _ bytes: Span<UInt8>) -> Bool {
    guard line.has(.startsUpper), before.range.count >= 16 else { return false }
    let end = min(Int(line.range.end), Int(line.range.start) + 40)
    let tokens = reading.tokens(TextRange(Int(tail(before, 40, bytes).start), end))
    guard let cut = tokens.firstIndex(where: { $0.start >= line.range.start }) else { return false }
    return tokens[..<cut].indices.contains { $0 + Int(tokens[$0].phraseLength) > cut }
  }

  private func isQuote(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let first = bytes[Int(line.range.start)]
    return first == 0x22 || first == 0xE2
  }

  /// Some fifty words, in bytes: a longer paragraph is a sentence, if a broken one.
  private static let longestHeading = 320

  /// A marked paragraph of one or two lines without an end mark.
  private func isHeading(_ paragraph: Paragraph) -> Bool {
    guard paragraph.lines.count <= 3, paragraph.range.count <= Self.longestHeading,
      !paragraph.last.contains(.endsSentence)
    else { return false }
    guard let marker = paragraph.marker else { return paragraph.first.contains(.bold) }
    switch marker.kind {
    case .dash, .plus: return false
    default: return true
    }
  }

  /// Whether the first word of `line` would have fitted at the end of `previous`.
  private func fitsNextWord(_ previous: Line, _ line: Line, isFirst: Bool, _ bytes: Span<UInt8>) -> Bool {
    let indent = max(Int(min(previous.indent, 8)) * 10, isFirst ? layout.firstIndent : 0)
    return layout.length(of: previous, with: line, bytes) + indent <= layout.width
  }

  private func isCapitals(_ bytes: Span<UInt8>, _ line: Line) -> Bool { Self.isCapitals(bytes, line.range) }

  /// Whether all letters of a range are capitals, and there is one.
  static func isCapitals(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    var index = Int(range.start)
    var found = false
    while index < Int(range.end) {
      let scalar = UTF8Scalar.decode(bytes, at: index)
      if let letter = Letters.letter(scalar.value) {
        if !letter.isUpper { return false }
        found = true
      }
      index += scalar.count
    }
    return found
  }

  private static func startsWithMark(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    switch bytes[Int(line.range.start)] {
    case 0x3B, 0x2C, 0x2E, 0x29, 0x25, 0x2F: true
    default: false
    }
  }
}
