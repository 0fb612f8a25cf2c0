import Model

/// Bodies that are charged with something or asked for it.
extension AssignmentFinder {
  /// `Giao X chủ trì …`, `Đề nghị X …`, where a clause begins.
  func assigned(_ passage: Passage, _ clause: Passage.Clause, _ index: Int, underBody: Bool) -> (
    found: [Found], next: Int
  )? {
    let tokens = passage.tokens
    let isFirst =
      index == clause.tokens.lowerBound || givesInside(tokens, index, clause)
      || index <= clause.tokens.lowerBound + 3 && tokens[index].has(.capital)
      || isAfterAdverb(tokens, index, clause) || isResolved(tokens, index, clause)
      || isAfterTopic(tokens, index, clause)
    guard isFirst || leadsClause(tokens, index, clause) || asksInside(tokens, index, clause) else {
      return nil
    }
    var at = index + Int(tokens[index].phraseLength)
    // Giao: Sở Nội vụ mua sách
    if at < clause.tokens.upperBound, tokens[at].isMark(.colon) { at += 1 }
    guard at < clause.tokens.upperBound,
      let list = parser.list(tokens, at: at, limit: clause.tokens.upperBound)
        ?? smallOffice(tokens, at, clause.tokens.upperBound)
    else { return nil }
    var next = list.next
    if next < clause.tokens.upperBound, tokens[next].isMark(.comma) { next += 1 }
    let isLead =
      leads(tokens, next, clause.tokens.upperBound) || isLeader(tokens, list.next, clause.tokens.upperBound)
    let isAsked = reading.value(tokens[index]) == 1
    let role: BodyRole = isLead ? .lead : isAsked && underBody ? .directed : .responsible
    let isOptionalPerson =
      !isAsked
      && list.bodies.allSatisfy { body in
        isHolderOnly(tokens, body) && !isOffice(tokens, body)
          && !(tokens[index].has(.capital) && isNamedHolder(tokens, body))
      }
    if isOptionalPerson { return ([], list.next) }
    return (
      list.bodies.map { Found(tokens: $0, role: role, rule: isLead ? "body.lead" : "body.assign") }, list.next
    )
  }

  /// `Giao phòng văn hóa và thông tin rà soát …`: an office without a capital, read as if it had one, where a verb follows;
  /// `Giao phòng học mới cho trường` has none. O(1): of the next 24 tokens.
  func smallOffice(_ tokens: [Token], _ at: Int, _ limit: Int) -> BodyParser.List? {
    let limit = min(limit, at + 24)
    guard at + 2 < limit, tokens[at].has(.small),
      ["phòng", "ban", "sở"].contains(reading.string(tokens[at])),
      tokens[at].phraseLength <= 1,
      !["học", "ở", "họp", "làm", "máy", "khám", "đọc", "trọ"].contains(reading.string(tokens[at + 1]))
    else { return nil }
    var office = Array(tokens[at..<limit])
    // phòng văn hóa và thông tin, phòng tài chính - kế hoạch
    let second = office.firstIndex { $0.isMark(.hyphen) || reading.string($0) == "và" }.map { $0 + 1 }
    for index in [0, 1, second ?? 0]
    where index < office.count && reading.signals(office[index]).isDisjoint(with: [.quantifier, .placeNoun]) {
      office[index].flags.remove(.small)
      office[index].flags.insert(.capital)
    }
    guard let list = parser.list(office, at: 0, limit: office.count), list.next < office.count,
      !reading.signals(office[list.next]).isDisjoint(with: [
        .verb, .lead, .coordinate, .advise, .direct, .modal,
      ])
    else { return nil }
    return BodyParser.List(
      bodies: list.bodies.map { $0.lowerBound + at..<$0.upperBound + at }, next: list.next + at)
  }

  /// `Giao Trưởng thôn …`, `Phân công đồng chí Trần Văn An …`: one who holds an office, and a person by name; `Giao cán bộ …`, `Phân công các
  /// đồng chí cấp ủy viên …` are none.
  private func isNamedHolder(_ tokens: [Token], _ body: Range<Int>) -> Bool {
    let head = tokens[body.lowerBound]
    if head.has(.capital) {
      // Thị ủy viên
      let last = tokens[min(body.lowerBound + max(1, Int(head.phraseLength)), body.upperBound) - 1]
      return reading.signals(head).contains(.holder) && !isPerson(tokens, body)
        && reading.string(last) != "viên"
    }
    let name = body.lowerBound + max(1, Int(head.phraseLength))
    return head.phraseLength == 2 && reading.string(head) == "đồng" && name + 1 < body.upperBound
      && tokens[name].has(.capital) && tokens[name + 1].has(.capital)
  }

  /// `Riêng lĩnh vực thư viện giao Sở Nội vụ …`, `Về thư viện giao đ/c Phó Chủ tịch …`: a charge behind a topic that opens the clause; `nhiệm
  /// vụ được giao` is none. O(1): of ten tokens.
  private func isAfterTopic(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    let start = clause.tokens.lowerBound
    guard index - start <= 10, index > start + 1, reading.string(tokens[index]) == "giao",
      tokens[index].phraseLength == 1, ["riêng", "về"].contains(reading.small(tokens[start]))
    else { return false }
    return tokens[start..<index].allSatisfy {
      $0.kind == .word && !["được", "do", "đã"].contains(reading.string($0))
        && ($0.has(.small) || reading.signals($0).isDisjoint(with: [.organ, .holder]))
    }
  }

  /// `tham mưu UBND xã đề nghị Sở Nội vụ bổ sung biên chế`: behind the body for whom a request is prepared those whom it asks.
  func petition(_ tokens: [Token], _ index: Int, _ end: Int) -> (found: [Found], next: Int)? {
    let at = index + Int(tokens[index].phraseLength)
    guard reading.value(tokens[index]) == 1, at < end, let list = parser.list(tokens, at: at, limit: end)
    else { return nil }
    return (
      list.bodies.filter { !isPerson(tokens, $0) }.map {
        Found(tokens: $0, role: .responsible, rule: "body.assign")
      }, list.next
    )
  }

  /// `…, nếu có vướng mắc, đề nghị các sở …`: a request inside a clause; `khi có đề nghị của …` is none.
  func asksInside(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    guard reading.value(tokens[index]) == 1, index > clause.tokens.lowerBound else { return false }
    let before = tokens[index - 1]
    if before.isMark(.comma) { return true }
    return ["mắc", "sinh", "khăn", "thời"].contains(reading.string(before))
  }

  /// `…, giao Sở Tài chính hướng dẫn …`: past a comma inside a clause an organ is charged; `…, giao nhiệm vụ cho …` charges none.
  private func givesInside(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    let next = index + Int(tokens[index].phraseLength)
    guard index > clause.tokens.lowerBound, tokens[index - 1].isMark(.comma),
      reading.value(tokens[index]) == 0,
      next < clause.tokens.upperBound
    else { return false }
    if tokens[next].has(.capital) { return reading.signals(tokens[next]).contains(.organ) }
    // Trên cơ sở kết quả rà soát, giao các sở hoàn thiện hồ sơ
    return reading.signals(tokens[next]).contains(.quantifier)
      && ["trên", "căn", "theo", "để", "nhằm", "từ", "khi", "sau"].contains(
        reading.small(tokens[clause.tokens.lowerBound]))
  }

  func isAfterAdverb(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    let first = clause.tokens.lowerBound
    if index == first + 2, reading.folded(tokens[first]) == "đồng",
      reading.string(tokens[first + 1]) == "thời"
    {
      return true
    }
    return index > first && tokens[index - 1].isMark(.comma) && index - first <= 4
  }

  /// `Tiếp tục giao Sở Nội vụ …`, `Thống nhất giao …`: what is resolved is to give work out.
  private func isResolved(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    let first = clause.tokens.lowerBound
    return index == first + 2 && index + 1 < tokens.count && tokens[index + 1].has(.capital)
      && ["tiếp", "thống", "đồng"].contains(reading.folded(tokens[first]))
      && ["tục", "nhất", "ý"].contains(reading.string(tokens[first + 1]))
  }

  /// `Ủy ban nhân dân tỉnh yêu cầu các sở …`, `Theo đó, Chủ tịch UBND tỉnh đề nghị …`: the issuer asks; `theo yêu cầu của …` is
  /// none.
  func leadsClause(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    guard index > clause.tokens.lowerBound else { return false }
    var start = clause.tokens.lowerBound
    // Past an adverbial the issuer begins with a capital after its comma.
    if let comma = tokens[max(start, index - 12)..<index].lastIndex(where: { $0.isMark(.comma) }),
      tokens[comma + 1].has(.capital),
      !reading.signals(tokens[comma + 1]).isDisjoint(with: [.organ, .holder])
    {
      start = comma + 1
    }
    guard index - start <= 10, let list = parser.list(tokens, at: start, limit: index) else { return false }
    return list.next == index || hasIssued(tokens, list.next, index)
  }

  /// `vừa có văn bản yêu cầu …`, `đã ban hành Công văn số 12/UBND-TH đề nghị …`: what asks is a document that one sent.
  private func hasIssued(_ tokens: [Token], _ from: Int, _ verb: Int) -> Bool {
    guard verb - from <= 10, let first = tokens[from..<verb].first,
      ["vừa", "đã", "có", "tiếp", "cũng", "ban"].contains(reading.string(first))
    else { return false }
    return tokens[from..<verb].contains { token in
      reading.signals(token).contains(.documentType)
        || reading.signals(token).contains(.documentEvent) && reading.string(token) == "văn"
    }
  }
}
