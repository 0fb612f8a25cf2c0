import Model

/// What stands around the number of a document: its type, its date, who issued it.
extension CitationFinder {
  /// The quote begins with the type before số, or with số.
  func quoteStart(_ tokens: [Token], _ number: Int) -> Int {
    var start = number
    if hasNumberWord(tokens, number) {
      start -= 1
    } else if number > 1, tokens[number - 1].isMark(.colon), hasNumberWord(tokens, number - 1) {
      start -= 2
    }
    for back in 1...4 where start - back >= 0 {
      let token = tokens[start - back]
      if token.kind == .word, reading.signals(token).contains(.documentType), Int(token.phraseLength) == back
      {
        return start - back
      }
    }
    return start
  }

  /// ở, tại, trên địa bàn
  private func isPlaceWord(_ token: Token) -> Bool {
    let word = reading.string(token)
    return word == "ở" || word == "tại" || word == "trên"
  }

  func date(_ tokens: [Token], _ index: Int) -> DateReader.Found? {
    var at = index
    if at < tokens.count, tokens[at].isMark(.comma) || tokens[at].isMark(.open) { at += 1 }
    at = pastIssuing(tokens, at)
    guard at < tokens.count, tokens[at].kind == .word, reading.signals(tokens[at]).contains(.day),
      tokens[at].phraseLength == 1
    else { return nil }
    guard var found = DateReader.date(tokens, at, reading) else { return nil }
    if found.next < tokens.count, tokens[found.next].isMark(.close), at == index + 1 { found.next += 1 }
    return found
  }

  /// Past `ký`, `được ban hành` before the date of a document; `index` itself where no date follows them.
  private func pastIssuing(_ tokens: [Token], _ index: Int) -> Int {
    var at = index
    while at < min(tokens.count, index + 5), tokens[at].kind == .word,
      Self.issuing.contains(reading.small(tokens[at]))
    {
      at += 1
    }
    return at < tokens.count && reading.small(tokens[at]) == "ngày" ? at : index
  }

  private static let issuing: WordSet = ["được", "ký", "ban", "hành"]

  /// Who issued a document: `của Ban Chấp hành Trung ương`, `do Bộ Chính trị ban hành`, or right behind number and date; a term (khóa
  /// XIII) stays out. Of a document of several organs (`isJoint`) all of them.
  func issuer(_ tokens: [Token], _ index: Int, isJoint: Bool) -> (range: TextRange, next: Int)? {
    var at = index
    if at < tokens.count, tokens[at].isMark(.comma) { at += 1 }
    guard at + 1 < tokens.count, tokens[at].kind == .word else { return nil }
    let word = reading.small(tokens[at])
    let start = word == "của" || word == "do" ? at + 1 : at
    let limit = capitalsEnd(tokens, start, min(tokens.count, start + 24))
    let parser = BodyParser(reading: reading)
    guard let segment = parser.segment(tokens, at: start, limit: limit) else { return nil }
    if word == "của" {
      // Ban Chấp hành Trung ương ở cơ sở: a place is no part of who issued.
      let end =
        segment.tokens.dropFirst().first { isPlaceWord(tokens[$0]) }
        ?? (isJoint ? jointEnd(tokens, start, limit, parser) : segment.tokens.upperBound)
      return (reading.range(tokens, start, end - 1), end)
    }
    guard segment.isNamed || segment.isHolder && tokens[start].has(.capital) else { return nil }
    let end = isJoint ? jointEnd(tokens, start, limit, parser) : segment.tokens.upperBound
    if word == "do" {
      let next = pastIssuing(tokens, end)
      let isDone = next > end || end + 1 < tokens.count && reading.small(tokens[end]) == "ban"
      return isDone ? (reading.range(tokens, start, end - 1), next > end ? next : end + 2) : nil
    }
    // Theo Kế hoạch số 12/KH-UBND, Sở Nội vụ mua sách: past a comma, or before a verb, one who acts.
    guard
      at == index
        ? closesMention(tokens, end) : end < tokens.count && reading.small(tokens[end]) == "về"
    else { return nil }
    return (reading.range(tokens, start, end - 1), end)
  }

  /// Past all the organs of a list.
  private func jointEnd(_ tokens: [Token], _ start: Int, _ limit: Int, _ parser: BodyParser) -> Int {
    guard let list = parser.list(tokens, at: start, limit: limit) else { return start + 1 }
    let named = list.bodies.prefix { tokens[$0.lowerBound].has(.capital) }
    return named.last?.upperBound ?? list.next
  }

  /// Whether behind an organ stands what goes on with the mention of a document: its end, its subject, its term.
  private func closesMention(_ tokens: [Token], _ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word else { return true }
    return Self.following.contains(reading.small(tokens[index]))
  }

  private static let following: WordSet = ["về", "khóa", "khoá", "và", "quy", "phê", "sửa", "nhiệm", "ngày"]

  /// Where who issued ends in a title in capitals, which tell no names apart: `CỦA CHÍNH PHỦ VỀ …`, `CỦA CHÍNH PHỦ VÀ CHƯƠNG TRÌNH SỐ
  /// 23-CTR/TU`; `CỦA SỞ KẾ HOẠCH VÀ ĐẦU TƯ` is a name. O(limit - start).
  private func capitalsEnd(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int {
    guard tokens[start].has(.allCaps), start + 1 < limit, tokens[start + 1].has(.allCaps) else {
      return limit
    }
    return (start + 1..<limit).first { index in
      guard tokens[index].kind == .word else { return false }
      let word = reading.small(tokens[index])
      if Self.closing.contains(word) { return true }
      guard index + 1 < limit, tokens[index + 1].kind == .word else { return false }
      if word == "ban" { return reading.small(tokens[index + 1]) == "hành" }
      if word == "thực" { return reading.small(tokens[index + 1]) == "hiện" }
      return word == "và" && reading.signals(tokens[index + 1]).contains(.documentType)
        && tokens[index + 2..<min(tokens.count, index + 7)].contains {
          $0.kind == .word && reading.small($0) == "số"
        }
    } ?? limit
  }

  private static let closing: WordSet = ["về", "ngày", "số"]
}
