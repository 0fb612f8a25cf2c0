import Model

/// The recipients and the signature of a page that stood beside each other, in a text whose lines run over both: `Nơi nhận: T/M HUYỆN
/// ỦY`, `- Thường trực Tỉnh ủy, BÍ THƯ`, `- Ban Tổ chức, Nguyễn Văn An`. `- Thường trực HĐND, UBND` names recipients only.
struct MergedColumns {
  private let reading: Reading
  private var isOpen = false
  private var hasOffice = false
  private var hasName = false

  init(reading: Reading) { self.reading = reading }

  /// The two parts of a line, nil where it is of one column; lines are to be asked in their order. O(tokens).
  mutating func split(_ range: TextRange) -> (recipients: TextRange, signature: TextRange)? {
    let tokens = reading.tokens(range)
    guard let start = signatureStart(tokens), start > 0 else { return nil }
    return (
      TextRange(Int(range.start), Int(tokens[start - 1].end)),
      TextRange(Int(tokens[start].start), Int(range.end))
    )
  }

  private mutating func signatureStart(_ tokens: [Token]) -> Int? {
    if !isOpen {
      guard tokens.count > 3, tokens[2].isMark(.colon), BackMatterReader.beginsRecipients(tokens, reading)
      else { return nil }
      let rest = Array(tokens[3...])
      hasOffice = isOffice(rest)
      isOpen = hasOffice || SignatureReader.isAuthority(rest, reading)
      return isOpen ? 3 : nil
    }
    guard !hasName else { return nil }
    if let start = capitals(tokens) { return start }
    guard hasOffice, let start = name(tokens) else { return nil }
    hasName = true
    return start
  }

  /// Where an authority or an office in capitals begins that a line ends with, or the rest of one: `PHÓ BÍ THƯ`, `DÂN`.
  private mutating func capitals(_ tokens: [Token]) -> Int? {
    var start = tokens.count
    while start > 0, isCapital(tokens[start - 1]) { start -= 1 }
    while start < tokens.count, tokens[start].kind == .mark { start += 1 }
    guard start > 0, start < tokens.count else { return nil }
    for index in start..<tokens.count where tokens[index].kind == .word {
      let tail = Array(tokens[index...])
      if isOffice(tail) {
        hasOffice = true
        return index
      }
      if SignatureReader.isAuthority(tail, reading) { return index }
    }
    // TM. ỦY BAN NHÂN, beside the next line DÂN: no abbreviation.
    let isRest =
      !hasOffice && start == tokens.count - 1
      && !reading.spelling(tokens[start]).utf8.allSatisfy { $0 < 0x80 }
    return isRest ? start : nil
  }

  private func isCapital(_ token: Token) -> Bool {
    token.kind == .word ? token.has(.allCaps) : token.isMark(.stop) || token.isMark(.slash)
  }

  /// Where the name of a person begins that a line ends with.
  private func name(_ tokens: [Token]) -> Int? {
    var start = tokens.count
    while start > 0, tokens[start - 1].kind == .word, tokens[start - 1].has(.capital),
      !tokens[start - 1].has(.allCaps)
    {
      start -= 1
    }
    guard start > 1, 2...5 ~= tokens.count - start,
      reading.signals(tokens[start]).isDisjoint(with: [.organ, .generic, .holder, .placeNoun])
    else { return nil }
    return start
  }

  /// Whether words are an office, a mark of whose letters may have been misread: `BÍ THỰ`.
  private func isOffice(_ tokens: [Token]) -> Bool {
    SignatureReader.isOffice(tokens, reading) || SignatureReader.resemblesOffice(tokens, reading)
  }
}
