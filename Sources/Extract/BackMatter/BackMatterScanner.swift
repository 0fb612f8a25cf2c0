import Model

/// Finds the lines of Nơi nhận and signature.
struct BackMatterScanner {
  let reading: Reading

  /// The next block of back matter at or after line `start`, nil where there is none. O(lines).
  func next(from start: Int) -> Range<Int>? {
    var index = start
    while index < reading.lines.count {
      let line = reading.lines[index]
      if line.has(.furniture) {
        index += 1
        continue
      }
      if line.has(.pipe) || line.has(.row) {
        let end = TableScanner.end(of: index, in: reading.lines, limit: reading.lines.count)
        if holdsBackMatter(index..<end) { return index..<self.end(after: end) }
        index = max(end, index + 1)
        continue
      }
      if opens(line, index) { return index..<end(after: index + 1) }
      index += 1
    }
    return nil
  }

  private func holdsBackMatter(_ lines: Range<Int>) -> Bool {
    BackMatterTable(reading: reading).holds(lines)
  }

  /// Whether a line opens the back matter: `Nơi nhận:`, or an authority line in capitals.
  private func opens(_ line: Line, _ index: Int) -> Bool {
    let first = reading.bytes[Int(line.range.start)]
    if line.width <= 40, first >= 0x41, first <= 0x5A, isOffice(line, index) { return true }
    guard line.has(.columns) || mayOpen(line.range) else { return false }
    if line.width > BackMatterReader.widestPlainLine { return false }
    if opensPlainList(index) { return true }
    if line.width > 160 { return false }
    for cell in DrawnTable.cells(line.range, reading.bytes.span) {
      let tokens = reading.tokens(cell)
      if isRecipients(tokens) { return true }
      if line.has(.columns), line.has(.startsDigit) { continue }
      if isAuthority(tokens, index), isSigned(index) { return true }
    }
    return false
  }

  /// `TM. ỦY BAN NHÂN DÂN`, `TM. UBND xã` above an office in capitals, `TM.` above the name in capitals; `TM. UBND xã tặng sách.` is a
  /// sentence, `KT` a short form.
  private func isAuthority(_ tokens: [Token], _ index: Int) -> Bool {
    guard SignatureReader.isAuthority(tokens, reading) else { return false }
    let words = tokens.filter { $0.kind == .word }
    let isFull = words.count > 1 && tokens.last?.isMark(.stop) != true
    if isFull, words.allSatisfy({ $0.has(.capital) }) { return true }
    let next = ((index + 1)..<reading.lines.count).first { !reading.lines[$0].has(.furniture) }
    guard let next, ParagraphBuilder.isCapitals(reading.bytes.span, reading.lines[next].range) else {
      return false
    }
    return words.count == 1 || SignatureReader.isOffice(reading.tokens(reading.lines[next].range), reading)
  }

  /// `CHỦ TỊCH`, a line for the hand or `(Đã ký)`, `Trần Thị Ba`: an office in capitals and a person's name, after which
  /// nothing long follows; a heading in capitals is none.
  private func isOffice(_ line: Line, _ index: Int) -> Bool {
    guard ParagraphBuilder.isCapitals(reading.bytes.span, line.range) else { return false }
    let tokens = reading.tokens(line.range)
    guard tokens.count <= 8, SignatureReader.isOffice(tokens, reading) else { return false }
    var probe = index + 1
    while probe < min(reading.lines.count, index + 4) {
      let next = reading.lines[probe]
      probe += 1
      if next.has(.furniture) { continue }
      let words = reading.tokens(next.range)
      if words.first?.isMark(.open) == true, words.last?.isMark(.close) == true { continue }
      return next.width <= 40 && SignatureReader.isPerson(words, reading) && isSigned(probe - 1)
    }
    return false
  }

  /// Whether a line begins as `Nơi` does, or with T, K, Q that no small letter follows.
  private func mayOpen(_ line: TextRange) -> Bool {
    guard line.count >= 2 else { return false }
    let second = reading.bytes[Int(line.start) + 1]
    switch reading.bytes[Int(line.start)] {
    // * Nơi nhận:
    case 0x2A, 0x2D: return line.count < Self.longestHeading
    case 0x4E, 0x6E: return second == 0xC6 || second == 0x6F
    case 0x54, 0x4B, 0x51: return second < 0x61
    default: return false
    }
  }

  /// Bytes of `* Nơi nhận (gửi):` at the most.
  private static let longestHeading = 28

  private func isRecipients(_ tokens: [Token]) -> Bool {
    let tokens = BackMatterReader.withoutStar(tokens)
    // Nơi nhận: - UBND tỉnh; - Lưu: VT. Nơi nhận: CHỦ TỊCH
    guard
      tokens.count <= 3 || tokens[2].isMark(.colon) && (tokens[3].isMark(.hyphen) || isOfficeBeside(tokens))
    else { return false }
    return BackMatterReader.beginsRecipients(tokens, reading)
  }

  /// `Nơi nhận: Thường trực Tỉnh ủy; các thư viện; Lưu VP.`
  private func opensPlainList(_ index: Int) -> Bool {
    let tokens = reading.tokens(reading.lines[index].range)
    return tokens.count > 3 && tokens[2].isMark(.colon) && BackMatterReader.beginsRecipients(tokens, reading)
      && BackMatterReader.opensPlainList(at: index, reading)
  }

  /// The office in capitals that a scan sets on the line of the recipients' heading: `CHỦ TỊCH`, `T/M BAN THƯỜNG VỤ`.
  private func isOfficeBeside(_ tokens: [Token]) -> Bool {
    tokens.count <= 14
      && tokens[3...].allSatisfy { token in
        token.kind == .word ? token.has(.allCaps) : token.isMark(.slash) || token.isMark(.stop)
      }
  }

  /// An authority line signs where lines as short as those of a signature follow, or nothing does.
  private func isSigned(_ index: Int) -> Bool {
    var probe = index + 1
    var seen = 0
    while probe < reading.lines.count, seen < 2 {
      let line = reading.lines[probe]
      probe += 1
      if line.has(.furniture) || line.has(.pipe) { continue }
      seen += 1
      if line.width > 100 { return false }
    }
    return true
  }

  /// The end of the block: a new part of the document, a heading, a long paragraph, or its last line.
  private func end(after start: Int) -> Int {
    var index = start
    while index < reading.lines.count {
      let line = reading.lines[index]
      if line.has(.furniture) {
        index += 1
        continue
      }
      if line.has(.row) || line.has(.pipe) {
        let end = TableScanner.end(of: index, in: reading.lines, limit: reading.lines.count)
        if !holdsBackMatter(index..<end) { return trimmed(start, index) }
        index = max(end, index + 1)
        continue
      }
      if line.width > 160 || startsPart(index) { return trimmed(start, index) }
      index += 1
    }
    return index
  }

  /// Furniture before the next part stays outside.
  private func trimmed(_ start: Int, _ end: Int) -> Int { max(start, end) }

  private func startsPart(_ index: Int) -> Bool {
    let line = reading.lines[index]
    if FootnoteReader.opensNote(line, reading) || AnnexHeading.opens(at: index, reading) { return true }
    if let marker = MarkerReader.read(reading.bytes.span, line.range) {
      switch marker.kind {
      case .appendix, .roman, .article, .chapter, .part: return !marker.isWeak
      case .arabic, .decimal, .letterUpper: return !marker.isWeak && line.width > 20
      default: return false
      }
    }
    guard line.width < 60, ParagraphBuilder.isCapitals(reading.bytes.span, line.range) else { return false }
    let tokens = reading.tokens(line.range)
    return HeaderReader(reading: reading).typeName(tokens, line) != nil
  }
}
