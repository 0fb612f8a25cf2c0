import Model

/// Bodies behind a label: `Đơn vị phối hợp: …`.
extension AssignmentFinder {
  /// `Cơ quan chủ trì: X`, `Đơn vị phối hợp: Y`.
  func field(_ passage: Passage, _ index: Int, _ end: Int) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    guard let colon = parser.fieldColon(tokens, index, end) else { return nil }
    let role = fieldRole(tokens[index])
    if let found = notedBodies(passage, colon + 1) { return found }
    var list = fieldBodies(tokens, colon + 1..<end)
    guard !list.bodies.isEmpty else { return nil }
    // Cơ quan phối hợp: Sở Y tế; Sở Nội vụ: past a semicolon bodies alone go on with the list.
    while list.next < tokens.count, tokens[list.next].isMark(.semicolon) {
      let rest = list.next + 1..<tokens.count
      let stop = rest.first { tokens[$0].isMark(.semicolon) || tokens[$0].isMark(.stop) } ?? rest.upperBound
      let more = fieldBodies(tokens, rest.lowerBound..<stop)
      guard !more.bodies.isEmpty, more.next == stop else { break }
      list.bodies += more.bodies
      list.next = stop
    }
    return (list.bodies.map { Found(tokens: $0, role: role, rule: "body.field") }, list.next)
  }

  /// `Phụ trách: X`, `Đơn vị phụ trách: X`, `Cơ quan tham mưu: X`, where a clause begins with it; `Các đơn vị phụ trách tủ sách` are some
  /// themselves. O(1): of four words.
  func chargeField(_ passage: Passage, _ clause: Passage.Clause) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    let first = clause.tokens.lowerBound
    let last = min(clause.tokens.upperBound, first + 5)
    guard let colon = (first..<last).first(where: { tokens[$0].isMark(.colon) }), colon >= first + 2,
      tokens[first].has(.capital)
    else { return nil }
    switch (reading.small(tokens[colon - 2]), reading.string(tokens[colon - 1])) {
    case ("phụ", "trách"), ("tham", "mưu"): break
    default: return nil
    }
    guard
      colon == first + 2 && reading.small(tokens[first]) == "phụ"
        || colon == first + 4 && ["đơn", "cơ", "bộ"].contains(reading.small(tokens[first]))
    else { return nil }
    let list = fieldBodies(tokens, colon + 1..<clause.tokens.upperBound)
    guard !list.bodies.isEmpty else { return nil }
    return (list.bodies.map { Found(tokens: $0, role: .responsible, rule: "body.field") }, list.next)
  }

  /// `Đơn vị thực hiện: Sở Tư pháp (chủ trì); Công an tỉnh, Sở Nội vụ (phối hợp)`: bodies with their parts behind them, nil where the
  /// first ones have none.
  private func notedBodies(_ passage: Passage, _ start: Int) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    var result: [Found] = []
    var index = start
    while index < tokens.count, !tokens[index].isMark(.stop) {
      let list = fieldBodies(tokens, index..<tokens.count)
      guard !list.bodies.isEmpty, list.next < tokens.count, let role = noted(passage, list.next) else {
        break
      }
      result += list.bodies.map { Found(tokens: $0, role: role, rule: "body.field") }
      index = Int(passage.partner[list.next]) + 1
      if index < tokens.count, tokens[index].isMark(.comma) || tokens[index].isMark(.semicolon) { index += 1 }
    }
    return result.isEmpty ? nil : (result, index)
  }

  /// The bodies that a field lists: past its label each part between commas is one, by whatever name: `Các đ/c Phó Chủ tịch,
  /// Trưởng đoàn thể xã`.
  private func fieldBodies(_ tokens: [Token], _ range: Range<Int>) -> BodyParser.List {
    var result = BodyParser.List(bodies: [], next: range.lowerBound)
    while result.next < range.upperBound {
      let from = result.bodies.isEmpty ? result.next : result.next + 1
      guard from < range.upperBound, result.bodies.isEmpty || tokens[result.next].isMark(.comma) else {
        break
      }
      if let list = parser.list(tokens, at: from, limit: range.upperBound) {
        result.bodies += list.bodies
        result.next = list.next
        if let last = list.bodies.last,
          let end = parser.purposeEnd(
            tokens, head: last.lowerBound, from: list.next, limit: range.upperBound, isField: true)
        {
          result.bodies[result.bodies.count - 1] = last.lowerBound..<end
          result.next = end
        }
      } else if let end = unknownName(tokens, from..<range.upperBound) {
        result.bodies.append(from..<end)
        result.next = end
      } else {
        break
      }
    }
    return result
  }

  /// A name that no lexicon has, as a list of one.
  private func unknown(_ tokens: [Token], _ range: Range<Int>) -> BodyParser.List? {
    unknownName(tokens, range).map { BodyParser.List(bodies: [range.lowerBound..<$0], next: $0) }
  }

  /// The end of a name that no lexicon has, up to a comma or the end: it begins with a capital or a quantifier and has no verb.
  private func unknownName(_ tokens: [Token], _ range: Range<Int>) -> Int? {
    let first = tokens[range.lowerBound]
    guard first.kind == .word,
      first.has(.capital) || reading.signals(first).contains(.quantifier)
    else { return nil }
    let end =
      range.first { tokens[$0].isMark(.comma) || tokens[$0].isMark(.semicolon) || tokens[$0].isMark(.stop) }
      ?? range.upperBound
    guard end - range.lowerBound <= Self.longestUnknown else { return nil }
    let isName = tokens[range.lowerBound..<end].allSatisfy { token in
      token.kind == .word && reading.signals(token).isDisjoint(with: [.verb, .modal, .lead, .documentType])
        || token.isMark(.slash) || token.isMark(.hyphen)
    }
    return isName ? end : nil
  }

  private static let longestUnknown = 8

  /// The bodies of a line that lists nothing else: `Sở Nội vụ; các xã, phường.`; nil where words are left over. O(tokens).
  func entry(_ passage: Passage, role: BodyRole) -> [Found]? {
    let tokens = passage.tokens
    guard tokens.count <= 60 else { return nil }
    var bodies: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      guard
        var list = parser.list(tokens, at: index, limit: tokens.count)
          ?? unknown(tokens, index..<tokens.count),
        let last = list.bodies.last
      else { return nil }
      // Các cơ quan báo chí Trung ương: words that no lexicon has go on with the name, verbs do not.
      while list.next < tokens.count, tokens[list.next].kind == .word,
        reading.string(tokens[list.next]) != "và"
      {
        let signals = reading.signals(tokens[list.next])
        guard signals.isDisjoint(with: [.verb, .modal, .lead, .coordinate]), list.next - last.upperBound < 6
        else { return nil }
        list.next += 1
      }
      list.bodies[list.bodies.count - 1] = last.lowerBound..<list.next
      bodies += list.bodies
      index = pastJoint(tokens, list.next, tokens.count)
    }
    return bodies.isEmpty ? nil : bodies.map { Found(tokens: $0, role: role, rule: "body.open") }
  }

  /// The role that the label of a field gives.
  func fieldRole(_ label: Token) -> BodyRole {
    switch reading.value(label) {
    case 0: .lead
    case 1: .coordinate
    default: .responsible
    }
  }
}
