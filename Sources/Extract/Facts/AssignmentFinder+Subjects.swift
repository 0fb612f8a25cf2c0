import Model

/// Bodies that are the subject of a clause.
extension AssignmentFinder {
  /// The bodies of a clause that is nothing else.
  func onlyBodies(_ passage: Passage, _ clause: Passage.Clause) -> [Range<Int>] {
    let limit = clause.tokens.upperBound
    return firstStart(passage, clause) { start in
      guard start < limit, let list = parser.list(passage.tokens, at: start, limit: limit), list.next == limit
      else { return nil }
      return list.bodies
    } ?? []
  }

  /// The subject of a clause; `pending` are the bodies that the clauses before it are, and nothing else.
  func subject(_ passage: Passage, _ clause: Passage.Clause, after pending: [Range<Int>]) -> (
    found: [Found], role: BodyRole, next: Int
  )? {
    guard passage.role != .purpose, passage.role != .objectives else { return nil }
    return firstStart(passage, clause) { subject(passage, clause, at: $0, after: pending) }
  }

  private func subject(
    _ passage: Passage, _ clause: Passage.Clause, at start: Int, after pending: [Range<Int>]
  ) -> (
    found: [Found], role: BodyRole, next: Int
  )? {
    let tokens = passage.tokens
    guard start < clause.tokens.upperBound, !reading.signals(tokens[start]).contains(.assign),
      !reading.signals(tokens[start]).contains(.direct) || isLeadership(tokens, start),
      var list = parser.list(tokens, at: start, limit: clause.tokens.upperBound)
    else { return nil }
    var next = pastPersons(tokens, list, clause)
    if next < clause.tokens.upperBound, tokens[next].isMark(.open), passage.partner[next] > Int32(next) {
      next = Int(passage.partner[next]) + 1
    }
    var (heading, colon) = (list, next)
    if let end = headingEnd(tokens, clause.tokens, start, list) {
      heading = BodyParser.List(bodies: [list.bodies[0].lowerBound..<end], next: end)
      colon = end
    }
    if colon + 1 < clause.tokens.upperBound, tokens[colon].isMark(.colon),
      start == 0 || start == 2 && addresses(tokens, 0) || opensLine(passage, clause, start)
        || !pending.isEmpty && start == clause.tokens.lowerBound,
      opensTasks(passage, heading, at: colon + 1)
    {
      // Sở Y tế: chủ trì …
      let isLead = leads(tokens, colon + 1, clause.tokens.upperBound)
      let role: BodyRole = isLead ? .lead : .responsible
      return (
        heading.bodies.map { Found(tokens: $0, role: role, rule: isLead ? "body.lead" : "body.heading") },
        role, colon + 1
      )
    }
    if next < clause.tokens.upperBound, tokens[next].isMark(.comma) {
      if isTopic(tokens, list.bodies, before: next + 1, clause.tokens.upperBound) { return nil }
      next += 1
    }
    let slogan = pastSlogan(tokens, next, clause.tokens.upperBound)
    let isSlogan = slogan > next
    next = slogan
    next = pastDescription(tokens, next, clause, &list)
    if next < clause.tokens.upperBound, !isSlogan, !acts(tokens, next, list, clause),
      let verb = unknownVerb(tokens, list, next, clause)
    {
      let last = list.bodies.removeLast()
      list.bodies.append(last.lowerBound..<verb)
      (list.next, next) = (verb, verb)
    }
    guard next < clause.tokens.upperBound,
      isSlogan || next == list.next && next < heading.next || acts(tokens, next, list, clause),
      !issues(tokens, next),
      !approves(tokens, next, list)
    else { return nil }
    // Đối với UBND các xã, chủ động …; Đối với Sở Y tế, Sở Tài chính, …
    if list.bodies.count > 1, addresses(tokens, start - 2) { return nil }
    let isLead =
      leads(tokens, next, clause.tokens.upperBound) || isLeader(tokens, list.next, clause.tokens.upperBound)
      || leadsLater(tokens, next, clause.tokens.upperBound)
    let role: BodyRole = isLead ? .lead : .responsible
    return (
      list.bodies.filter { !isPerson(tokens, $0) }.map {
        Found(tokens: $0, role: role, rule: isLead ? "body.lead" : "body.subject")
      },
      role, next
    )
  }

  /// `Chính quyền, chuyển đổi số`, `Mặt trận, xây dựng khối đoàn kết`: a bare word before a comma and a verb is what a part is about;
  /// `Tổ chức đảng, chi bộ …` are two.
  private func isTopic(_ tokens: [Token], _ bodies: [Range<Int>], before next: Int, _ end: Int) -> Bool {
    guard bodies.count == 1, bodies[0].count == 2, tokens[bodies[0].lowerBound].phraseLength == 2,
      tokens[bodies[0].lowerBound + 1].has(.small), next < end,
      !reading.signals(tokens[next]).isDisjoint(with: [.verb, .change, .making])
    else { return false }
    return parser.segment(tokens, at: next, limit: end, inList: true) == nil
  }

  /// `Các tổ công nghệ số “đi từng ngõ, gõ từng nhà” cài đặt …`: past a slogan between a subject and its verb, which begins small; the
  /// name of a class, `Các chi bộ “4 tốt” …`, begins otherwise; it says itself what they do. O(1): of thirty tokens.
  private func pastSlogan(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    guard index + 1 < end, tokens[index].isMark(.openQuote) || tokens[index].isMark(.quote),
      tokens[index + 1].has(.small)
    else { return index }
    let close = tokens[index + 1..<min(end, index + 30)].firstIndex {
      $0.isMark(.closeQuote) || $0.isMark(.quote)
    }
    return close.map { $0 + 1 } ?? index
  }

  /// `lãnh đạo phường`, `lãnh đạo xã`: who leads a place; `lãnh đạo đảng bộ`, `lãnh đạo các chi bộ` is done.
  private func isLeadership(_ tokens: [Token], _ index: Int) -> Bool {
    let next = index + max(1, Int(tokens[index].phraseLength))
    return reading.signals(tokens[index]).contains(.holder) && next < tokens.count
      && reading.signals(tokens[next]).contains(.placeNoun)
  }

  /// `Sở Tài chính trên cơ sở đề xuất của các sở, chủ trì tổng hợp …`: past the adverbial behind a subject it leads.
  private func leadsLater(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard Self.asides.contains(reading.string(tokens[index])) else { return false }
    let verb = (index + 1..<max(index + 1, min(end, index + 30))).first {
      tokens[$0 - 1].isMark(.comma)
        && !reading.signals(tokens[$0]).isDisjoint(with: [.verb, .lead, .modal, .coordinate])
    }
    return verb.map { reading.signals(tokens[$0]).contains(.lead) } ?? false
  }

  /// `Sở Nội vụ là cơ quan chủ trì, …`, `… là cơ quan thường trực, chủ trì …`: one who is said to lead; `là cơ quan thường trực` alone
  /// does not say it.
  func isLeader(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, tokens[index].kind == .word, reading.string(tokens[index]) == "là" else {
      return false
    }
    let head = tokens[index + 1]
    if reading.signals(head).contains(.bodyField), fieldRole(head) == .lead { return true }
    let comma = (index + 1..<min(end, index + 10)).first { tokens[$0].isMark(.comma) }
    return comma.map { $0 + 1 < end && reading.signals(tokens[$0 + 1]).contains(.lead) } ?? false
  }

  /// What an adverbial behind a subject begins with.
  private static let asides: WordSet = ["theo", "trên", "trong", "căn", "để"]

  /// `… cho các chi hội. Đoàn Thanh niên, Hội Nông dân: vận động …`: where work is given out a sentence may begin with those whose it
  /// is, as a passage may.
  private func opensLine(_ passage: Passage, _ clause: Passage.Clause, _ start: Int) -> Bool {
    clause.opensSentence && start == clause.tokens.lowerBound && passage.tokens[start].has(.capital)
      && (passage.role == .assignment || passage.role == .organisation)
  }

  /// `3. Sở Y tế: Hướng dẫn …`, `Các doanh nghiệp bưu chính; Ngân hàng X: phối hợp …`: a heading on the line of what it
  /// heads; `Doanh nghiệp: 5 đơn vị` is none.
  private func opensTasks(_ passage: Passage, _ list: BodyParser.List, at first: Int) -> Bool {
    guard case .node = passage.at, !passage.isTop, first < passage.tokens.count,
      isAssigning(passage.role), passage.tokens[first].kind == .word
    else { return false }
    if namesHolder(passage.tokens, first) { return false }
    let head = passage.tokens[list.bodies[0].lowerBound]
    if list.bodies.count == 1, head.phraseLength > 1, reading.signals(head).contains(.generic) {
      // 6. Cơ sở khám chữa bệnh: Cử cán bộ …
      if passage.role == .organisation || passage.role == .assignment,
        passage.tokens[first].has(.capital)
      {
        return true
      }
      // Chi bộ thôn Khau Phá, Nà Khuổi: sinh hoạt …
      if head.has(.capital), list.bodies[0].dropFirst().contains(where: { passage.tokens[$0].has(.capital) })
      {
        return true
      }
    }
    // Các tập đoàn, doanh nghiệp xuất khẩu: behind a class one without its các.
    return isClass(passage.tokens, list.bodies[0])
      && list.bodies.allSatisfy { body in
        (isClass(passage.tokens, body) || reading.signals(passage.tokens[body.lowerBound]).contains(.generic))
          && !isPerson(passage.tokens, body)
      }
  }

  /// `Trưởng đoàn: Đại diện Ban Thường trực …`: behind the colon who it is, not what is to be done.
  private func namesHolder(_ tokens: [Token], _ index: Int) -> Bool {
    let signals = reading.signals(tokens[index])
    if !signals.isDisjoint(with: [.holder, .organ]), tokens[index].has(.capital), !signals.contains(.verb) {
      return true
    }
    let word = reading.small(tokens[index])
    return word == "ông" || word == "bà"
      || word == "đại" && index + 1 < tokens.count && reading.string(tokens[index + 1]) == "diện"
  }

  /// `2. Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử: Chủ trì …`: the colon behind a name with words that end one elsewhere;
  /// `Sở Nội vụ xây dựng Kế hoạch: …` is none.
  private func headingEnd(
    _ tokens: [Token], _ clause: Range<Int>, _ start: Int, _ list: BodyParser.List
  ) -> Int? {
    guard start == 0, list.bodies.count == 1, tokens[0].has(.capital),
      !reading.signals(tokens[0]).isDisjoint(with: [.organ, .holder])
    else { return nil }
    // A capital behind the word that ends the name shows that the name goes on.
    var goesOn = false
    for index in list.next..<min(clause.upperBound, list.next + 10) {
      let token = tokens[index]
      if token.isMark(.colon) {
        return goesOn && index + 1 < tokens.count && tokens[index + 1].has(.capital) ? index : nil
      }
      guard token.kind == .word || token.isMark(.comma) || token.isMark(.hyphen),
        reading.signals(token).isDisjoint(with: Self.actions)
      else { return nil }
      // Đồng chí Trưởng Ban xây dựng Đảng - Trưởng Tiểu ban: an office-holder has an organ.
      if reading.signals(token).contains(.organ), !reading.signals(tokens[0]).contains(.holder) { return nil }
      goesOn = goesOn || index > list.next && token.has(.capital)
    }
    return nil
  }

  /// What is done, or written: no part of a name.
  private static let actions: Signal = [
    .lead, .coordinate, .advise, .direct, .report, .assign, .modal, .documentType, .perform,
  ]

  /// Persons in general are no bodies.
  func isPerson(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard Self.personHeads.contains(reading.folded(tokens[range.lowerBound])), !isOfficial(tokens, range)
    else {
      return false
    }
    let words = range.lazy.filter { tokens[$0].kind != .mark }
    return Self.persons.contains { person in
      words.prefix(person.count).elementsEqual(person) { reading.folded(tokens[$0]) == $1 }
    }
  }

  /// `công chức Địa chính - Xây dựng`: who holds an office of a commune, by its field; `công chức phường` are persons.
  func isOfficial(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.count > 2 && reading.folded(tokens[range.lowerBound]) == "công"
      && reading.folded(tokens[range.lowerBound + 1]) == "chức" && tokens[range.lowerBound + 2].has(.capital)
  }

  private static let personHeads: WordSet = ["người", "cán", "mỗi", "cấp", "các", "cá", "công"]
  private static let persons: [[Word]] = [
    ["người", "đứng", "đầu"], ["cán", "bộ"], ["công", "chức"], ["mỗi", "đảng", "viên"], ["mỗi", "cán", "bộ"],
    ["cấp", "ủy", "viên"],
    ["các", "cấp", "ủy", "viên"], ["cá", "nhân"],
  ]

  /// `…, Chính phủ ban hành Chương trình hành động … như sau:`: the words with which an attached plan opens commit its issuer to
  /// nothing; `Sở Nội vụ ban hành Kế hoạch kiểm tra.` is a task.
  private func issues(_ tokens: [Token], _ verb: Int) -> Bool {
    let type = verb + max(1, Int(tokens[verb].phraseLength))
    guard ["ban", "xây"].contains(reading.string(tokens[verb])), type < tokens.count,
      reading.signals(tokens[type]).contains(.documentType), tokens[type].has(.capital)
    else { return false }
    guard let last = tokens.lastIndex(where: { $0.kind == .word }), last > type + 1,
      ["sau", "đây"].contains(reading.string(tokens[last]))
    else { return false }
    return ["như", "dung"].contains(reading.string(tokens[last - 1]))
      || tokens[tokens.count - 1].isMark(.colon)
  }

  /// `Hội đồng nhân dân tỉnh tán thành báo cáo …`: what a council says of what it was shown is no task of its; `… thống nhất quản
  /// lý …` is one.
  private func approves(_ tokens: [Token], _ verb: Int, _ list: BodyParser.List) -> Bool {
    let body = list.bodies[0]
    guard list.bodies.count == 1, verb + 2 < tokens.count,
      reading.folded(tokens[body.lowerBound]) == "hđnd"
        || body.count >= 4 && reading.folded(tokens[body.lowerBound]) == "hội"
          && reading.folded(tokens[body.lowerBound + 1]) == "đồng"
    else { return false }
    switch (reading.string(tokens[verb]), reading.string(tokens[verb + 1])) {
    case ("tán", "thành"), ("nhất", "trí"): return true
    case ("thống", "nhất"): return ["với", "nội", "đánh", "thông"].contains(reading.string(tokens[verb + 2]))
    default: return false
    }
  }

  /// Whether the verb of a subject is chủ trì, past adverbs.
  func leads(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    var at = index
    var steps = 0
    while at < end, steps < 3 {
      let signals = reading.signals(tokens[at])
      if signals.contains(.lead) { return true }
      if tokens[at].kind == .word, signals.contains(.modal) || signals.contains(.adverb) {
        at += max(1, Int(tokens[at].phraseLength))
        steps += 1
        continue
      }
      return false
    }
    return false
  }

  func isHolderOnly(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    let signals = reading.signals(first)
    if signals.contains(.quantifier), range.count > 1 {
      return reading.signals(tokens[min(range.lowerBound + Int(first.phraseLength), range.upperBound - 1)])
        .contains(.holder)
    }
    return signals.contains(.holder)
  }

  /// Đồng chí Chủ tịch UBND xã: the holder of an office of an organ, who stands for it; `cán bộ thư viện` is none.
  func isOffice(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard !isPerson(tokens, range) else { return false }
    if isOfficial(tokens, range) { return true }
    return range.dropFirst().contains { index in
      tokens[index].has(.capital) && !reading.signals(tokens[index]).isDisjoint(with: [.organ, .generic])
    }
  }
}
