import Model

/// Bodies that stand in a role inside a clause.
extension AssignmentFinder {
  func roles(
    _ passage: Passage, _ clause: Passage.Clause, from start: Int, underBody: Bool, hasSubject: Bool,
    _ result: inout [Found]
  ) -> Int {
    let tokens = passage.tokens
    let end = clause.tokens.upperBound
    var index = start
    /// The role of those whom the last verb of the clause sets to work.
    var governing: BodyRole?
    /// Where the last body ends for whom something is prepared.
    var principal = -1
    while index < end {
      let token = tokens[index]
      guard token.has(.acts) else {
        if token.isMark(.open), let found = charged(passage, index) {
          result += found.found
          index = found.next
          continue
        }
        if let found = partners(passage, clause, index) {
          result += found.found
          index = found.next
          continue
        }
        if hasSubject || governing != nil, token.isMark(.comma), index + 1 < end,
          let found = (hasSubject ? secondSubject(passage, clause, index + 1) : nil)
            ?? parallel(passage, clause, index + 1, governing ?? .responsible)
        {
          result += found.found
          index = found.next
          continue
        }
        index += max(1, Int(token.phraseLength))
        continue
      }
      let signals = reading.signals(token)
      let length = Int(token.phraseLength)
      // (Ban Tuyên giáo Huyện ủy chủ trì)
      let mayLead = signals.contains(.organ) && token.has(.capital)
      if length >= 3, !mayLead, !signals.isDisjoint(with: [.generic, .organ]), !signals.contains(.verb) {
        index += length
        continue
      }
      if signals.contains(.assign),
        let found = assigned(passage, clause, index, underBody: underBody)
          ?? (index == principal ? petition(tokens, index, end) : nil)
      {
        result += found.found
        governing = found.found.first.map { $0.role == .directed ? .directed : .responsible }
        index = found.next
        continue
      }
      if signals.contains(.bodyField), let found = field(passage, index, end) {
        result += found.found
        index = found.next
        continue
      }
      var found: (found: [Found], next: Int)?
      if signals.contains(.coordinate) {
        found = object(passage, index + length, end, .coordinate, "body.coordinate")
      }
      if found == nil, signals.contains(.advise) {
        found = object(passage, index + length, end, .principal, "body.advise")
      }
      if found == nil, signals.contains(.report) { found = report(passage, index, end) }
      if found == nil, signals.contains(.direct), directs(tokens, index, clause) {
        found =
          object(passage, index + length, end, .directed, "body.direct")
          ?? pastSecondVerb(tokens, index + length, end).flatMap {
            object(passage, $0, end, .directed, "body.direct")
          }
        if let directed = found, !directed.found.isEmpty {
          // Hướng dẫn số 05 về …: a capital inside a clause names a document.
          if !token.has(.capital) || index == clause.tokens.lowerBound { governing = .directed }
          // chỉ đạo Sở Tư pháp chủ trì
          if directed.found.count == 1, directed.next < end,
            reading.signals(tokens[directed.next]).contains(.lead)
          {
            found?.found[0].role = .lead
            found?.found[0].rule = "body.lead"
          }
        }
      }
      if found == nil, signals.contains(.organ) || signals.contains(.holder), token.has(.capital) {
        found = inner(passage, index, end)
      }
      if let found {
        result += found.found
        index = found.next
        if let role = found.found.last?.role, role == .principal || role == .reportTo { principal = index }
      } else {
        index += signals.isDisjoint(with: [.organ, .generic, .holder, .quantifier]) ? max(1, length) : 1
      }
    }
    return index
  }

  /// `… thì Chủ tịch X chủ trì hội nghị`: inside a clause a body that leads or is to answer.
  func inner(_ passage: Passage, _ index: Int, _ end: Int) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    guard let list = parser.list(tokens, at: index, limit: end, longest: 8), list.bodies.count == 1,
      list.next < end
    else { return nil }
    // Các đơn vị thuộc Bộ được phân công chủ trì …: the owner of those who lead.
    if index > 0, ["thuộc", "của"].contains(reading.string(tokens[index - 1])) { return ([], list.next) }
    if let role = noted(passage, list.next) {
      return (
        [Found(tokens: list.bodies[0], role: role, rule: role == .lead ? "body.lead" : "body.coordinate")],
        Int(passage.partner[list.next]) + 1
      )
    }
    let signals = reading.signals(tokens[list.next])
    let answers = takesCharge(tokens, list.next)
    guard signals.contains(.lead) || answers else { return ([], list.next) }
    return (
      [
        Found(
          tokens: list.bodies[0], role: signals.contains(.lead) ? .lead : .responsible,
          rule: signals.contains(.lead) ? "body.lead" : "body.subject")
      ],
      list.next
    )
  }

  /// The role in a parenthesis that holds nothing else: `Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)`.
  func noted(_ passage: Passage, _ open: Int) -> BodyRole? {
    let tokens = passage.tokens
    let close = Int(passage.partner[open])
    guard tokens[open].isMark(.open), close > open + 1 else { return nil }
    let signals = reading.signals(tokens[open + 1])
    guard open + 1 + Int(tokens[open + 1].phraseLength) == close else { return nil }
    return signals.contains(.lead) ? .lead : signals.contains(.coordinate) ? .coordinate : nil
  }

  /// `Rà soát hồ sơ (các chi bộ thực hiện)`: a parenthesis that holds a body and that it carries out what stands before it;
  /// `(Sở Nội vụ ban hành)` says whose something is. O(tokens of the body).
  private func charged(_ passage: Passage, _ open: Int) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    let close = Int(passage.partner[open])
    guard close > open + 2, let list = parser.list(tokens, at: open + 1, limit: close), list.next < close,
      reading.signals(tokens[list.next]).contains(.perform),
      list.next + Int(tokens[list.next].phraseLength) == close
    else { return nil }
    return (
      list.bodies.map { Found(tokens: $0, role: .responsible, rule: "body.subject") }, close + 1
    )
  }

  /// có trách nhiệm, chịu trách nhiệm, có nhiệm vụ; `có kế hoạch` is none.
  private func takesCharge(_ tokens: [Token], _ index: Int) -> Bool {
    reading.signals(tokens[index]).contains(.modal) && tokens[index].phraseLength == 3
      && (reading.string(tokens[index + 2]) == "nhiệm" || reading.string(tokens[index + 1]) == "nhiệm")
  }

  /// The list right after a role word, past `với`, `cho`, `chặt chẽ`.
  func object(_ passage: Passage, _ index: Int, _ end: Int, _ role: BodyRole, _ rule: String) -> (
    found: [Found], next: Int
  )? {
    let tokens = passage.tokens
    var at = index
    var steps = 0
    while at < end, steps < 3 {
      let string = tokens[at].kind == .word ? reading.string(tokens[at]) : ""
      guard ["với", "cho", "chặt", "chẽ", "cùng", "giúp"].contains(string) else { break }
      at += 1
      steps += 1
    }
    guard at < end, let list = parser.list(tokens, at: at, limit: end) ?? smallOffice(tokens, at, end) else {
      return nil
    }
    // giúp doanh nghiệp tối ưu hóa: those whom one helps are no principals.
    if role == .principal, reading.string(tokens[max(index - 1, 0)]).lowercased() == "giúp",
      !tokens[list.bodies[0].lowerBound].has(.capital)
    {
      return nil
    }
    // tham mưu lãnh đạo, chỉ đạo …: a verb.
    if role == .principal, list.bodies.count == 1, list.next == at + 2, list.next < end,
      reading.signals(tokens[at]).contains(.direct), tokens[list.next].isMark(.comma)
    {
      return nil
    }
    var bodies = list.bodies
    var next = list.next
    // phối hợp với X; Y và Z rà soát …
    if role == .coordinate, next < tokens.count, tokens[next].isMark(.semicolon), next == end,
      let more = parser.list(tokens, at: next + 1, limit: min(tokens.count, next + 40)),
      more.next < tokens.count, reading.signals(tokens[more.next]).contains(.verb), bodies.count == 1
    {
      bodies += more.bodies
      next = more.next
    }
    return (
      bodies.filter { !isPerson(tokens, $0) }.map { Found(tokens: $0, role: role, rule: rule) },
      max(next, index)
    )
  }

  /// Past `, hỗ trợ` in `hướng dẫn, hỗ trợ các doanh nghiệp`, `, kiểm tra` in `chỉ đạo, kiểm tra các đơn vị`: verbs of one object.
  private func pastSecondVerb(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    guard index + 3 < end, tokens[index].isMark(.comma) || reading.string(tokens[index]) == "và" else {
      return nil
    }
    let pair = (reading.string(tokens[index + 1]), reading.string(tokens[index + 2]))
    switch pair {
    case ("hỗ", "trợ"), ("kiểm", "tra"), ("giám", "sát"), ("theo", "dõi"), ("giúp", "đỡ"): return index + 3
    default: return nil
    }
  }

  /// A verb that directs: not the noun after theo, sự, có, of a document.
  func directs(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    guard index > clause.tokens.lowerBound else { return true }
    let before = reading.small(tokens[index - 1])
    // một đồng chí lãnh đạo Ủy ban nhân dân
    if before == "chí", reading.small(tokens[max(index - 2, 0)]) == "đồng" { return false }
    // đã có văn bản chỉ đạo các sở …
    if before == "bản", index - 3 >= clause.tokens.lowerBound, reading.small(tokens[index - 2]) == "văn",
      ["có", "hành"].contains(reading.small(tokens[index - 3]))
    {
      return true
    }
    return !["sự", "theo", "có", "của", "ban", "các", "những", "bản", "diện", "lực", "trò", "sức", "bộ"]
      .contains(before)
  }

  /// `báo cáo X`, `báo cáo kết quả … với X`, `gửi báo cáo về X`.
  func report(_ passage: Passage, _ index: Int, _ end: Int) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    var at = index + Int(tokens[index].phraseLength)
    // báo cáo, đề xuất X; báo cáo và kiến nghị X
    if at + 1 < end, tokens[at].isMark(.comma) || reading.string(tokens[at]) == "và", proposes(tokens[at + 1])
    {
      at += 1 + Int(tokens[at + 1].phraseLength)
    }
    let sends = reading.value(tokens[index]) == 1
    while at < end, ["kịp", "thời", "bằng", "kết", "quả", "ngay", "sớm"].contains(reading.string(tokens[at]))
    { at += 1 }
    if let list = parser.list(tokens, at: at, limit: end),
      !sends || isDirected(tokens, at - 1) || sendsReport(tokens, list.next, end)
    {
      return (list.bodies.map { Found(tokens: $0, role: .reportTo, rule: "body.report") }, list.next)
    }
    let limit = min(end, at + 40)
    var isFar = false
    while at < limit {
      let token = tokens[at]
      if token.isMark(.colon)
        || !reading.signals(token).isDisjoint(with: [.coordinate, .advise])
          && reading.string(tokens[at - 1]) != "việc"
      {
        break
      }
      if token.isMark(.comma) { isFar = true }
      if token.isMark(.open) {
        let partner = Int(passage.partner[at])
        guard partner > at else { break }
        at = partner + 1
        continue
      }
      let string = token.kind == .word ? reading.string(token) : ""
      if ["với", "về", "cho", "lên", "gửi", "đến"].contains(string), at + 1 < end,
        !isFar || string == "về" || string == "đến" || string == "cho" || string == "gửi",
        !isFar && (!sends || tellsWhat(tokens, index, at)) || tokens[at + 1].has(.capital),
        let list = parser.list(tokens, at: at + 1, limit: end)
      {
        return (list.bodies.map { Found(tokens: $0, role: .reportTo, rule: "body.report") }, list.next)
      }
      // Chương trình: no verb that submits.
      at += reading.signals(token).contains(.documentType) ? max(1, Int(token.phraseLength)) : 1
    }
    return nil
  }

  /// `gửi báo cáo về công đoàn cấp trên`, `gửi kết quả về cấp ủy`: what is sent is a report, whoever it goes to.
  private func tellsWhat(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    let next = index + Int(tokens[index].phraseLength)
    return reading.string(tokens[index + 1]) == "báo"
      || next < end && ["báo", "kết"].contains(reading.string(tokens[next]))
  }

  /// `gửi Sở Nội vụ kết quả …`, `gửi Bộ Y tế để tổng hợp`: what is sent is a report; `gửi Sở Tư pháp thẩm định` is none.
  private func sendsReport(_ tokens: [Token], _ next: Int, _ end: Int) -> Bool {
    guard next + 1 < end else { return false }
    switch reading.string(tokens[next]) {
    case "kết", "báo", "tổng": return ["quả", "cáo", "hợp"].contains(reading.string(tokens[next + 1]))
    case "để": return ["tổng", "theo"].contains(reading.string(tokens[next + 1]))
    default: return false
    }
  }

  /// đề xuất, kiến nghị: beside a verb of reporting they name the same body.
  func proposes(_ token: Token) -> Bool {
    let word = reading.string(token)
    return word == "đề" && reading.signals(token).contains(.advise) || word == "kiến"
  }

  func isDirected(_ tokens: [Token], _ index: Int) -> Bool {
    index >= 0 && ["về", "đến", "cho"].contains(reading.string(tokens[index]))
  }
}
