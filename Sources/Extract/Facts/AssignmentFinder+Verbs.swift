/// What makes a list of bodies the subject of a clause: the verb behind it.
extension AssignmentFinder {
  /// Whether what follows a list makes it a subject.
  func acts(_ tokens: [Token], _ next: Int, _ list: BodyParser.List, _ clause: Passage.Clause) -> Bool {
    let token = tokens[next]
    guard token.kind == .word else { return false }
    let signals = reading.signals(token)
    let string = reading.string(token)
    if string == "tổ",
      token.phraseLength >= 2 || next + 1 < tokens.count && reading.string(tokens[next + 1]) == "chức"
    {
      return true
    }
    if isVerbElsewhereNoun(tokens, next, clause.tokens.upperBound) { return true }
    // …, Chủ tịch Ủy ban nhân dân tỉnh trách nhiệm thi hành Quyết định này: without its chịu
    if string == "trách", next + 2 < clause.tokens.upperBound, reading.string(tokens[next + 1]) == "nhiệm" {
      return ["thi", "thực", "triển", "tổ"].contains(reading.string(tokens[next + 2]))
    }
    // Tổ công nghệ số cộng đồng đến từng hộ giúp …
    if string == "đến", token.phraseLength <= 1, next + 1 < clause.tokens.upperBound {
      return ["từng", "tận", "nhà"].contains(reading.string(tokens[next + 1]))
    }
    if Self.noVerbs.contains(string) {
      return string == "có" && signals.contains(.modal) && token.phraseLength >= 2
    }
    // …, Hội Nông dân xã mỗi đơn vị nhận một tủ sách: what each of them does.
    if string == "mỗi", next + 1 < clause.tokens.upperBound,
      reading.signals(tokens[next + 1]).contains(.generic)
    {
      return true
    }
    let head = tokens[list.bodies[0].lowerBound]
    // TTYT, where the text has defined it
    let isNamed =
      head.has(.capital)
      && (reading.signals(head).contains(.organ) || head.phrase == 0 && head.has(.allCaps))
    if signals.isEmpty, !token.has(.capital), isNamed || head.has(.capital) && isOver(tokens, next, list) {
      return true
    }
    if string == "tại" || signals.contains(.stop) && !signals.contains(.verb) {
      // căn cứ, theo chức năng, tại Kế hoạch này: an adverbial between subject and verb.
      return ["theo", "trên", "trong", "để", "tại"].contains(string) && list.bodies.count >= 1
        && hasVerb(tokens, next, clause.tokens.upperBound)
    }
    // kinh phí, tổng vốn: nouns before an amount.
    if isNamed, !signals.isDisjoint(with: [.making, .change]), signals.isDisjoint(with: [.stop, .reach]) {
      return true
    }
    // Các chi bộ mỗi quý rà soát …; báo hằng ngày đưa tin describes.
    let after = next + Int(token.phraseLength)
    if signals.contains(.recurrence), reading.value(token) != -3, after < clause.tokens.upperBound,
      reading.signals(tokens[after]).contains(.verb) || reading.string(tokens[after]) == "có"
    {
      return true
    }
    return !signals.isDisjoint(with: [.verb, .modal, .adverb, .lead, .coordinate, .assign])
  }

  /// `thống kê`, `tiết kiệm`, `dự thảo Quyết định`, `kế hoạch hóa`: nouns that are verbs behind a subject.
  private func isVerbElsewhereNoun(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end, tokens[index].has(.small), tokens[index + 1].has(.small) else { return false }
    switch (reading.string(tokens[index]), reading.string(tokens[index + 1])) {
    case ("thống", "kê"), ("tiết", "kiệm"): return true
    case ("dự", "thảo"):
      return tokens[index + 2].has(.capital) && reading.signals(tokens[index + 2]).contains(.documentType)
    case (_, "hóa"): return true
    default: return reading.string(tokens[index + 2]) == "hóa"
    }
  }

  /// Whether the last name of a list is over before `next`, whatever word stands there: `Giám đốc Sở Y tế thu xếp …`.
  private func isOver(_ tokens: [Token], _ next: Int, _ list: BodyParser.List) -> Bool {
    guard let last = list.bodies.last, last.upperBound == next else { return false }
    return parser.isOver(tokens, last)
  }

  /// Where a word that no lexicon has stands between a class and what is done to: `Các sở, ban, ngành thu xếp kinh phí …`, `Các chi bộ cân
  /// nhắc những việc …`; nil where it says of which kind the class is: `Các cơ quan báo chí`, `Các chi bộ nông thôn trên địa bàn`.
  func unknownVerb(_ tokens: [Token], _ list: BodyParser.List, _ next: Int, _ clause: Passage.Clause) -> Int?
  {
    guard list.next == next, let last = list.bodies.last, last.upperBound == next, takesObject(tokens[next])
    else {
      return nil
    }
    var verb = next
    while verb > last.lowerBound, next - verb < 3, tokens[verb - 1].kind == .word,
      tokens[verb - 1].has(.small),
      reading.signals(tokens[verb - 1]).isEmpty, !endsPhrase(tokens, verb, from: last.lowerBound)
    {
      verb -= 1
    }
    guard (1...2).contains(next - verb), verb > last.lowerBound,
      endsPhrase(tokens, verb, from: last.lowerBound)
    else { return nil }
    return verb
  }

  /// Whether a phrase of the lexicon or a part of a name, `Truyền thông`, ends right before `index`.
  private func endsPhrase(_ tokens: [Token], _ index: Int, from start: Int) -> Bool {
    if index - 2 > start, tokens[index - 2].has(.capital), tokens[index - 1].has(.small) { return true }
    return (1...5).contains { length in
      index - length >= start && Int(tokens[index - length].phraseLength) == length
        && !reading.signals(tokens[index - length]).isDisjoint(with: [
          .generic, .organ, .holder, .placeNoun, .modifier, .level,
        ])
    }
  }

  /// Whether what is done to begins with a token: a number, a class, a noun.
  private func takesObject(_ token: Token) -> Bool {
    if token.kind == .number { return true }
    guard token.kind == .word, token.has(.small) else { return false }
    let signals = reading.signals(token)
    if signals.contains(.quantifier) { return true }
    return signals.contains(.stop) && token.phraseLength >= 2
      && !Self.prepositions.contains(reading.string(token))
  }

  /// First syllables of what stands before a noun, and is no noun itself.
  private static let prepositions: WordSet = [
    "đối", "gắn", "trên", "bao", "góp", "làm", "nhất", "trong", "đồng", "tại", "cho", "thông",
  ]

  /// Words after which the list before them is no subject.
  private static let noVerbs: WordSet = ["là", "được", "có", "đã", "đang", "không", "của", "và", "với"]

  func hasVerb(_ tokens: [Token], _ from: Int, _ end: Int) -> Bool {
    var index = from
    while index < min(end, from + 30) {
      if tokens[index].isMark(.comma), index + 1 < end, reading.signals(tokens[index + 1]).contains(.verb) {
        return true
      }
      // theo chức năng, nhiệm vụ được giao xây dựng …
      if index > from + 1, index < from + 9, reading.signals(tokens[index]).contains(.verb) { return true }
      // trong phạm vi chức năng, nhiệm vụ của mình tổ chức triển khai …
      if index > from + 3, Self.asideEnds.contains(reading.string(tokens[index - 1])),
        !reading.signals(tokens[index]).isDisjoint(with: [.verb, .modal, .lead])
          || reading.string(tokens[index]) == "tổ" && tokens[index].phraseLength == 2
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// What such an adverbial ends with.
  private static let asideEnds: WordSet = ["mình", "giao", "quyền"]
}
