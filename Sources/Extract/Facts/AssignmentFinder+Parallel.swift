import Model

/// Bodies behind a comma with a verb of their own, beside one that stands before it.
extension AssignmentFinder {
  /// `…, cấp ủy cơ sở giao nhiệm vụ …`: after a comma a second subject with its verb, where the clause has one already.
  func secondSubject(_ passage: Passage, _ clause: Passage.Clause, _ start: Int) -> (
    found: [Found], next: Int
  )? {
    let tokens = passage.tokens
    guard start < clause.tokens.upperBound,
      let list = parser.list(tokens, at: start, limit: clause.tokens.upperBound, longest: 8),
      list.bodies.count == 1, list.next < clause.tokens.upperBound
    else { return nil }
    let signals = reading.signals(tokens[list.next])
    guard tokens[list.next].kind == .word, !signals.isDisjoint(with: [.assign, .lead, .direct]),
      signals.contains(.verb)
    else { return nil }
    let body = list.bodies[0]
    if isPerson(tokens, body) { return nil }
    let isLead = signals.contains(.lead)
    return ([Found(tokens: body, role: isLead ? .lead : .responsible, rule: "body.subject")], list.next)
  }

  /// `chỉ đạo Phòng A cân đối kinh phí, Phòng B lập dự án`: after a comma a further organ with a verb of its own, in the role of
  /// the one before it; `phối hợp với Phòng A, Phòng B` is one list.
  func parallel(_ passage: Passage, _ clause: Passage.Clause, _ start: Int, _ role: BodyRole) -> (
    found: [Found], next: Int
  )? {
    let tokens = passage.tokens
    let first = tokens[start]
    // … của Tỉnh ủy, Huyện ủy bảo đảm …: one list of owners.
    let isListed = tokens[max(clause.tokens.lowerBound, start - 6)..<start].contains {
      $0.has(.capital) && reading.signals($0).contains(.organ)
    }
    guard !isListed, first.has(.capital), reading.signals(first).contains(.organ),
      let list = parser.list(tokens, at: start, limit: clause.tokens.upperBound, longest: 8),
      // …, Ban Chỉ huy, Công an xã, Đoàn Thanh niên giúp ngày công
      list.bodies.count <= 4, list.bodies.allSatisfy({ tokens[$0.lowerBound].has(.capital) }),
      list.next < clause.tokens.upperBound, tokens[list.next].kind == .word, !tokens[list.next].has(.capital)
    else { return nil }
    let signals = reading.signals(tokens[list.next])
    guard !signals.isDisjoint(with: [.verb, .making, .change, .lead]),
      signals.isDisjoint(with: [.stop, .report])
    else { return nil }
    let isLead = signals.contains(.lead)
    return (
      list.bodies.map {
        Found(tokens: $0, role: isLead ? .lead : role, rule: isLead ? "body.lead" : "body.parallel")
      },
      list.next
    )
  }

  /// `Sở Nội vụ chủ trì, các bệnh viện phối hợp xây dựng …`, `(Văn phòng chủ trì; Sở Nội vụ phối hợp)`: behind the comma of one
  /// who leads those who work with it.
  func partners(_ passage: Passage, _ clause: Passage.Clause, _ comma: Int) -> (
    found: [Found], next: Int
  )? {
    let tokens = passage.tokens
    let end = clause.tokens.upperBound
    guard tokens[comma].isMark(.comma) || tokens[comma].isMark(.semicolon),
      comma > clause.tokens.lowerBound + 1, comma + 1 < end,
      reading.string(tokens[comma - 1]) == "trì", reading.signals(tokens[comma - 2]).contains(.lead),
      let list = parser.list(tokens, at: comma + 1, limit: end), list.next < end,
      reading.signals(tokens[list.next]).contains(.coordinate)
    else { return nil }
    return (
      list.bodies.filter { !isPerson(tokens, $0) }.map {
        Found(tokens: $0, role: .coordinate, rule: "body.coordinate")
      }, list.next + Int(tokens[list.next].phraseLength)
    )
  }
}
