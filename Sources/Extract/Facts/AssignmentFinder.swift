import Model

/// Finds who is to do what: bodies with their roles.
///
/// Rule `body.heading`: a heading that is a list of bodies: `2. Ban Tổ chức Tỉnh ủy`.
/// Rule `body.subject`: the subject of a clause before its verb: `Các cấp ủy, tổ chức đảng phải …`; `Tổ chức quán triệt …` has none.
/// Rule `body.lead`: a subject or an assigned body that chủ trì.
/// Rule `body.coordinate`: `phối hợp với X`; `phối hợp thực hiện` names none.
/// Rule `body.advise`: `tham mưu X`, `giúp X`, `trình X`.
/// Rule `body.direct`: `chỉ đạo X`, `hướng dẫn X`; `theo hướng dẫn của X` is none.
/// Rule `body.parallel`: `chỉ đạo Phòng A cân đối kinh phí, Phòng B lập dự án`: a further organ after a comma, with a verb of its own;
/// `Kế hoạch của Tỉnh ủy, Huyện ủy bảo đảm …` has none.
/// Rule `body.report`: `báo cáo X`, `báo cáo kết quả với X`.
/// Rule `body.open`: a passage that breaks off in a role, which the bodies have that the passages below begin with: `b) Chủ
/// trì, phối hợp` above `- Sở Nội vụ …`; `b) Chủ trì, phối hợp với Sở Nội vụ:` is complete.
/// Rule `body.assign`: `Giao X`, `Đề nghị X`, at the start of a clause.
struct AssignmentFinder {
  let reading: Reading
  let parser: BodyParser

  init(reading: Reading) {
    self.reading = reading
    parser = BodyParser(reading: reading)
  }

  /// A body found in a passage.
  struct Found {
    var tokens: Range<Int>
    var role: BodyRole
    var rule: String
  }

  /// The bodies of a passage, in order, each with its roles once. `underBody` tells whether a heading
  /// above names who acts. O(tokens).
  func find(_ passage: Passage, underBody: Bool) -> [Found] {
    let tokens = passage.tokens
    guard !tokens.isEmpty, passage.role != .situation, passage.role != .viewpoint else { return [] }
    var result: [Found] = []
    if let heading = heading(passage) { return heading }
    var consumed = 0
    var pending: [Range<Int>] = []
    for clause in passage.clauses {
      var index = max(clause.tokens.lowerBound, consumed)
      var hasSubject = false
      if index == clause.tokens.lowerBound, let field = chargeField(passage, clause) {
        result += field.found
        index = field.next
        hasSubject = true
      }
      if index == clause.tokens.lowerBound, let subject = subject(passage, clause, after: pending) {
        for body in pending {
          result.append(Found(tokens: body, role: subject.role, rule: "body.subject"))
        }
        let joins = result.contains { $0.role == .lead } && onlyCoordinates(passage, clause, subject.next)
        result += subject.found.map {
          joins && $0.role == .responsible
            ? Found(tokens: $0.tokens, role: .coordinate, rule: "body.coordinate") : $0
        }
        index = subject.next
        hasSubject = true
      }
      // Office-holders; secretaries of … căn cứ …: a list that a semicolon cuts has its verb after it.
      let isLast = clause.tokens.upperBound >= passage.clauses[passage.clauses.count - 1].tokens.upperBound
      let only = hasSubject || isLast ? [] : onlyBodies(passage, clause)
      pending = only.isEmpty ? [] : pending + only
      if index < clause.tokens.upperBound {
        consumed = roles(passage, clause, from: index, underBody: underBody, hasSubject: hasSubject, &result)
      }
    }
    return deduplicated(result, tokens)
  }

  /// `Sở Nội vụ chủ trì; Sở Tài chính phối hợp.`: a clause that says of its subject only that it works with who leads.
  private func onlyCoordinates(_ passage: Passage, _ clause: Passage.Clause, _ index: Int) -> Bool {
    let tokens = passage.tokens
    guard index < clause.tokens.upperBound, reading.signals(tokens[index]).contains(.coordinate) else {
      return false
    }
    // … phối hợp thực hiện: a task of its own
    guard tokens[index].phraseLength == 2 else { return false }
    let next = index + 2
    return tokens[min(next, clause.tokens.upperBound)..<clause.tokens.upperBound].allSatisfy {
      $0.kind == .mark
    }
  }

  /// The role in which a passage breaks off that says nothing else, nil for any other one: `Công tác phối hợp` is a
  /// topic. O(1): longer passages are none.
  func openRole(_ passage: Passage) -> BodyRole? {
    guard passage.tokens.count <= 8 else { return nil }
    var coordinates = false
    var index = 0
    while index < passage.tokens.count {
      let token = passage.tokens[index]
      if token.kind == .word {
        let signals = reading.signals(token)
        guard !signals.isDisjoint(with: [.lead, .coordinate, .adverb, .modal]) else { return nil }
        coordinates = signals.contains(.coordinate)
      }
      index += token.kind == .word ? max(1, Int(token.phraseLength)) : 1
    }
    return coordinates ? .coordinate : nil
  }

  /// `2. Cơ quan chủ trì`, `b) Đơn vị phối hợp:`: the role of the bodies that stand below, one line each; nil for any other heading.
  /// O(1): longer ones are none.
  func listedRole(_ passage: Passage) -> BodyRole? {
    guard let first = passage.tokens.first, reading.signals(first).contains(.bodyField),
      passage.tokens.count <= Int(first.phraseLength) + 1,
      passage.tokens.count == Int(first.phraseLength) || passage.tokens.last?.kind == .mark
    else { return nil }
    return fieldRole(first)
  }

  // MARK: - Headings

  /// A passage that is only bodies.
  func heading(_ passage: Passage) -> [Found]? {
    // An unmarked line is one where it leads in to what is to be done: `Ủy ban nhân dân các tỉnh:`.
    guard mayHead(passage) else { return nil }
    if let group = groupHeading(passage) { return group }
    let tokens = passage.tokens
    let start = pastTitle(tokens)
    guard tokens.count <= 60, var list = parser.list(tokens, at: start, limit: tokens.count) else {
      return nil
    }
    // d) Đối với cá nhân
    if isPerson(tokens, list.bodies[0]) { return nil }
    // A topic is no body: Doanh nghiệp số, under tasks.
    if passage.role == .tasks, !isClass(tokens, list.bodies[0]) { return nil }
    while list.next + 1 < tokens.count, tokens[list.next].isMark(.semicolon),
      let more = parser.list(tokens, at: list.next + 1, limit: tokens.count)
    {
      list = BodyParser.List(bodies: list.bodies + more.bodies, next: more.next)
    }
    var next = list.next
    if next < tokens.count, tokens[next].isMark(.open), passage.partner[next] > 0 {
      next = Int(passage.partner[next]) + 1
    }
    while next < tokens.count, tokens[next].kind == .mark { next += 1 }
    var bodies = list.bodies
    if next < tokens.count, passage.hasChildren, isName(tokens, list.next), let last = bodies.last {
      // The heading of a class with words that no lexicon has: Các chủ đầu tư xây dựng và kinh doanh hạ tầng.
      let isLed = tokens[tokens.count - 1].isMark(.colon)
      bodies[bodies.count - 1] = last.lowerBound..<tokens.count - (isLed ? 1 : 0)
      next = tokens.count
    }
    guard next == tokens.count else { return nil }
    return bodies.map { Found(tokens: $0, role: .responsible, rule: "body.heading") }
  }

  /// Whether a passage can be the heading of what bodies are to do.
  private func mayHead(_ passage: Passage) -> Bool {
    guard case .node = passage.at, isAssigning(passage.role), !passage.isTop else { return false }
    return passage.kind.opensSection || passage.hasChildren
      || passage.kind == .paragraph && passage.tokens.last?.isMark(.colon) == true
  }

  /// `5. Tổ Tư vấn tâm lý học đường`, `b) Khoa Nội:`: a heading that is the name of a group, in a section that gives work out;
  /// `Tổ chức thực hiện`, `Tổ Bảo vệ trực 24/24 giờ` name none.
  func groupHeading(_ passage: Passage) -> [Found]? {
    let tokens = passage.tokens
    guard passage.role == .organisation || passage.role == .assignment, (2...9).contains(tokens.count),
      tokens[0].has(.capital), tokens[1].has(.capital),
      ["tổ", "khoa", "đội", "nhóm"].contains(reading.folded(tokens[0])), mayHead(passage)
    else { return nil }
    let end = tokens.last?.isMark(.colon) == true ? tokens.count - 1 : tokens.count
    guard
      tokens[1..<end].allSatisfy({ token in
        token.kind == .word
          && (token.has(.capital)
            || reading.signals(token).isDisjoint(with: [
              .lead, .coordinate, .advise, .report, .direct, .modal, .assign,
            ]))
      })
    else { return nil }
    return [Found(tokens: 0..<end, role: .responsible, rule: "body.heading")]
  }

  /// Past `Trách nhiệm của`, `Nhiệm vụ của`, `Đối với`, with which the heading of a body begins.
  private func pastTitle(_ tokens: [Token]) -> Int {
    guard tokens.count > 3, tokens[0].has(.capital) else { return 0 }
    switch (reading.folded(tokens[0]), reading.string(tokens[1]).lowercased()) {
    case ("đối", "với"): return 2
    case ("trách", "nhiệm"), ("nhiệm", "vụ"): return reading.string(tokens[2]) == "của" ? 3 : 0
    default: return 0
    }
  }

  /// A named organ, or a class with các.
  func isClass(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let first = reading.signals(tokens[range.lowerBound])
    if !first.isDisjoint(with: [.quantifier, .organ, .holder]) { return true }
    // Sở, ban, ngành liên quan
    return first.contains(.generic) && tokens[range.lowerBound].phraseLength > 2
      && tokens[range.lowerBound + 1].isMark(.comma)
  }

  /// Whether the rest of a heading names on: no end mark, no role word, no modal.
  func isName(_ tokens: [Token], _ from: Int) -> Bool {
    guard tokens.count <= 32, let last = tokens.last, last.kind == .word || last.isMark(.colon) else {
      return false
    }
    let isClass = reading.signals(tokens[0]).contains(.quantifier)
    // UBND các xã, phường có rừng
    if reading.string(tokens[from]) == "có", tokens.count - from <= 5,
      tokens[..<from].contains(where: { reading.signals($0).contains(.quantifier) })
    {
      return tokens[from...].allSatisfy { $0.kind == .word || $0.isMark(.colon) }
    }
    // Công đoàn Khu kinh tế Nghi Sơn và các Khu công nghiệp: behind an organ only what belongs to its name.
    // Các đoàn thể triển khai một số việc cụ thể: what they do is no name.
    if isClass, reading.signals(tokens[from]).contains(.perform) { return false }
    guard isClass ? tokens.count <= 24 : reading.string(tokens[from]) == "và" || isPart(tokens, from) else {
      return false
    }
    return tokens[from...].allSatisfy { token in
      let signals = reading.signals(token)
      return signals.isDisjoint(with: [.lead, .coordinate, .advise, .report, .direct, .modal, .assign])
        && (isClass || signals.isDisjoint(with: [.stop, .verb]) || token.has(.capital))
    }
  }

  /// Ủy ban Văn hóa, Giáo dục: past a comma one more part of the name of an organ.
  private func isPart(_ tokens: [Token], _ comma: Int) -> Bool {
    comma + 1 < tokens.count && tokens[comma].isMark(.comma) && tokens[comma + 1].has(.capital)
      && tokens.count - comma <= 6
  }

  func isAssigning(_ role: SectionRole?) -> Bool {
    switch role {
    case .assignment, .organisation, .tasks, .dissemination, .other, nil: true
    default: false
    }
  }

  /// Past the marks and the `và` between two bodies of a cell.
  func pastJoint(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end, tokens[index].kind == .mark || reading.string(tokens[index]) == "và" { index += 1 }
    return index
  }

  func startsBody(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    tokens[index].has(.capital) && parser.list(tokens, at: index, limit: limit) != nil
  }

  private struct Share: Hashable {
    var role: BodyRole
    var name: NameKey
  }

  /// One assignment per body and role.
  func deduplicated(_ found: [Found], _ tokens: [Token]) -> [Found] {
    if found.count < 2 { return found }
    let keys = found.map { Share(role: $0.role, name: NameKey(tokens, $0.tokens, reading)) }
    if keys.count <= 8 {
      let isRepeated = keys.indices.contains { index in keys[..<index].contains(keys[index]) }
      if !isRepeated { return found }
    }
    var seen: Set<Share> = []
    return zip(found, keys).compactMap { seen.insert($1).inserted ? $0 : nil }
  }
}
