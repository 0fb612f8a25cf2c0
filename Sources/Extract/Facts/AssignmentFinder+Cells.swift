import Model

/// Bodies in the cells of a table.
extension AssignmentFinder {
  /// Rule `body.cell`: the bodies of a cell, parts set apart by semicolons and labels, each a list or one name. The column gives their
  /// role, or the words of the cell itself: `Chủ trì: Sở Y tế. Phối hợp: các xã`, `Sở Y tế chủ trì, phối hợp với các xã`, `Sở Y tế
  /// (chủ trì); các xã (phối hợp)`. Near miss: `Ban Chủ trì hội thảo` has no label. O(tokens).
  func cell(_ passage: Passage, role: BodyRole) -> [Found] {
    let tokens = passage.tokens
    var result: [Found] = []
    var role = role
    var start = 0
    while start < tokens.count {
      while start < tokens.count, tokens[start].kind == .mark || isOrdinal(tokens, start) { start += 1 }
      if let label = label(tokens, start) {
        role = label.role
        start = label.next
        continue
      }
      let end = partEnd(tokens, start)
      var to = end
      while to > start, tokens[to - 1].kind == .mark, !tokens[to - 1].isMark(.close) { to -= 1 }
      // A figure is nobody.
      if tokens[start..<max(start, to)].contains(where: { $0.kind == .word }), !repeats(tokens, start..<to) {
        result += part(passage, start..<to, role)
      }
      start = max(end, start + 1)
    }
    return deduplicated(result, tokens)
  }

  /// The label that begins at a token, `Chủ trì:`, `Đơn vị phối hợp:`, `Tham mưu:`, and what follows its colon.
  private func label(_ tokens: [Token], _ index: Int) -> (role: BodyRole, next: Int)? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    let signals = reading.signals(tokens[index])
    guard !signals.isDisjoint(with: [.bodyField, .perform, .advise, .direct]),
      let colon = parser.fieldColon(tokens, index, tokens.count)
    else { return nil }
    return (signals.contains(.bodyField) ? fieldRole(tokens[index]) : .responsible, colon + 1)
  }

  /// `1. Sở Y tế 2. Sở Nội vụ`: a number that only counts.
  private func isOrdinal(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].kind == .number && index + 1 < tokens.count
      && (tokens[index + 1].isMark(.stop) || tokens[index + 1].isMark(.close))
  }

  /// `nt`, `Như trên`: those of the row above, which are not named here.
  private func repeats(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let words = range.map { reading.small(tokens[$0]) }
    return words == ["nt"] || words == ["như", "trên"]
  }

  /// Where a part ends: at a semicolon, or before the label of the next.
  private func partEnd(_ tokens: [Token], _ start: Int) -> Int {
    (start..<tokens.count).first { index in
      tokens[index].isMark(.semicolon) || index > start && isOrdinal(tokens, index)
        || index > start && label(tokens, index) != nil
          && (tokens[index - 1].kind == .mark || tokens[index].has(.capital))
    } ?? tokens.count
  }

  private func part(_ passage: Passage, _ range: Range<Int>, _ role: BodyRole) -> [Found] {
    let tokens = passage.tokens
    var result: [Found] = []
    var role = role
    var index = range.lowerBound
    if reading.signals(tokens[index]).contains(.assign) { index += max(1, Int(tokens[index].phraseLength)) }
    if let opening = roleWords(tokens, index, range.upperBound) {
      (role, index) = (opening.role, opening.next)
    }
    while index < range.upperBound {
      if let name = shortName(tokens, index, range) {
        result.append(Found(tokens: name, role: role, rule: "body.cell"))
        index = pastJoint(tokens, name.upperBound, range.upperBound)
        continue
      }
      guard
        let list = cellList(tokens, index, range.upperBound)
          ?? (result.isEmpty ? nil : unknownEntry(tokens, index..<range.upperBound))
      else { break }
      result += list.bodies.map { Found(tokens: $0, role: role, rule: "body.cell") }
      index = list.next
      if index < range.upperBound, tokens[index].isMark(.open) {
        if let noted = noted(passage, index) {
          for own in result.indices.suffix(list.bodies.count) { result[own].role = noted }
          index = Int(passage.partner[index]) + 1
        } else if let past = pastRemark(passage, index, range.upperBound) {
          index = past
        }
      }
      let joint = pastJoint(tokens, index, range.upperBound)
      guard let words = roleWords(tokens, joint, range.upperBound) else {
        index = joint
        continue
      }
      // Sở Y tế chủ trì, phối hợp với các xã; các xã phối hợp
      let isLast = words.next >= range.upperBound
      if words.isLead || isLast { for own in result.indices { result[own].role = words.role } }
      index = pastJoint(tokens, words.next, range.upperBound)
      if let next = roleWords(tokens, index, range.upperBound) {
        (role, index) = (next.role, next.next)
      } else if words.isCoordinate, !isLast {
        role = .coordinate
      }
    }
    if index < range.upperBound, result.isEmpty, !acts(tokens[index]) {
      result = unknownNames(tokens, index..<range.upperBound).map {
        Found(tokens: $0, role: role, rule: "body.cell")
      }
    }
    return result
  }

  /// What stands between two commas among bodies, as a list of one; nil where it does something.
  private func unknownEntry(_ tokens: [Token], _ range: Range<Int>) -> BodyParser.List? {
    let end = range.first { tokens[$0].isMark(.comma) || tokens[$0].isMark(.open) } ?? range.upperBound
    guard end > range.lowerBound, end - range.lowerBound <= Self.longestEntry,
      !acts(tokens[range.lowerBound]), tokens[range.lowerBound..<end].allSatisfy({ $0.kind != .number })
    else { return nil }
    return BodyParser.List(bodies: [range.lowerBound..<end], next: end)
  }

  private static let longestEntry = 8

  /// Whether a part opens with what is done or when, not with who does it: `báo cáo Ủy ban nhân dân tỉnh`, `Quý II/2026`.
  private func acts(_ token: Token) -> Bool {
    let signals = reading.signals(token)
    return token.kind != .word || !signals.isDisjoint(with: [.quarter, .year, .month, .day, .recurrence])
      || !token.has(.capital) && !signals.isDisjoint(with: [.verb, .modal, .report])
  }

  /// Names that no lexicon has, set apart by commas: `viện nghiên cứu, trường đại học`; where the first has a capital, small words go
  /// on with it: `Trung tâm Xúc tiến đầu tư, thương mại`.
  private func unknownNames(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range
    where tokens[index].isMark(.comma) && index > start && index + 1 < range.upperBound
      && (tokens[index + 1].has(.capital) || !tokens[range.lowerBound].has(.capital)
        || parser.segment(tokens, at: index + 1, limit: range.upperBound, inList: true) != nil)
    {
      result.append(start..<index)
      start = index + 1
    }
    result.append(start..<range.upperBound)
    // BQL dự án (thẩm định)
    return result.map { name in
      name.lowerBound..<(name.dropFirst().first { tokens[$0].isMark(.open) } ?? name.upperBound)
    }
  }

  /// Words that say in which role: `chủ trì`, `phối hợp với`, `chủ trì phối hợp với`.
  private struct RoleWords {
    var isLead: Bool
    var isCoordinate: Bool
    /// What follows them.
    var next: Int

    /// The role of whom they stand with.
    var role: BodyRole { isLead ? .lead : .coordinate }
  }

  private func roleWords(_ tokens: [Token], _ index: Int, _ end: Int) -> RoleWords? {
    guard index < end, tokens[index].kind == .word else { return nil }
    let signals = reading.signals(tokens[index])
    guard !signals.isDisjoint(with: [.lead, .coordinate]), signals.isDisjoint(with: [.organ, .generic]) else {
      return nil
    }
    return RoleWords(
      isLead: signals.contains(.lead), isCoordinate: signals.contains(.coordinate),
      next: min(end, index + max(1, Int(tokens[index].phraseLength))))
  }

  /// The bodies of a list in a cell, with what the parser leaves before the next separator.
  private func cellList(_ tokens: [Token], _ index: Int, _ end: Int) -> BodyParser.List? {
    guard var list = parser.list(tokens, at: index, limit: end) else { return nil }
    var next = list.next
    let others: Signal = [.lead, .coordinate, .direct, .perform, .report]
    // Các doanh nghiệp đầu tư hạ tầng; Sở Công Thương chuẩn bị
    if let last = list.bodies.last?.lowerBound, next < end, tokens[last].has(.capital),
      tokens[next].kind == .word,
      reading.signals(tokens[last]).contains(.organ), reading.value(tokens[last]) < Self.describedOrgan,
      reading.signals(tokens[next]).contains(.verb)
    {
      return list
    }
    while next < end, tokens[next].kind == .word, !startsBody(tokens, next, end),
      reading.signals(tokens[next]).isDisjoint(with: others), !isDescription(tokens, next, end)
    {
      next += 1
    }
    // Viện Nghiên cứu kinh tế, chính sách công: past a comma a small word that begins no body goes on with the name.
    while next + 1 < end, tokens[next].isMark(.comma), tokens[next + 1].kind == .word,
      tokens[index].has(.capital), !tokens[next + 1].has(.capital),
      parser.segment(tokens, at: next + 1, limit: end, inList: true) == nil,
      reading.signals(tokens[next + 1]).isDisjoint(with: others.union([.and, .verb]))
    {
      next += 2
      while next < end, tokens[next].kind == .word, !startsBody(tokens, next, end) { next += 1 }
    }
    if let last = list.bodies.last, next > list.next {
      list.bodies[list.bodies.count - 1] = last.lowerBound..<next
    }
    list.next = next
    return list
  }

  /// `… là cơ quan đầu mối` behind a name; `Các bộ là chủ quản cơ sở dữ liệu` says which.
  private func isDescription(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    reading.string(tokens[index]) == "là" && index + 1 < end
      && !reading.signals(tokens[index + 1]).isDisjoint(with: [.organ, .generic, .lead, .bodyField])
  }

  /// The least value of an organ that small words describe: `Trung tâm công nghệ thông tin`.
  private static let describedOrgan = 2

  /// Past a parenthesis that says what for, `Sở Xây dựng (cấp phép, theo dõi)`; nil where bodies stand in it, `Sở Y tế (Chi cục Dân số)`.
  private func pastRemark(_ passage: Passage, _ open: Int, _ end: Int) -> Int? {
    let close = Int(passage.partner[open])
    guard close > open + 1, close < end,
      parser.list(passage.tokens, at: open + 1, limit: close)?.next != close
    else { return nil }
    return close + 1
  }

  /// `VTV, VOV`, `TTXVN và các địa phương`: in a list of bodies a short form that no lexicon has is one of them.
  private func shortName(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Range<Int>? {
    guard range.count > 1, tokens[index].has(.allCaps), tokens[index].length > 1,
      parser.list(tokens, at: index, limit: range.upperBound) == nil
    else { return nil }
    let next = index + 1
    func isJoint(_ token: Token) -> Bool { token.isMark(.comma) || reading.string(token) == "và" }
    guard next == range.upperBound ? isJoint(tokens[index - 1]) : isJoint(tokens[next]) else { return nil }
    return index..<next
  }
}
