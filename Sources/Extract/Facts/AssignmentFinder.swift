import Model

/// Finds who is to do what: bodies with their roles.
///
/// Rule `body.heading`: a heading that is a list of bodies: `2. Ban Tổ chức Tỉnh ủy`.
/// Rule `body.subject`: the subject of a clause before its verb: `Các cấp ủy, tổ chức đảng phải …`; `Tổ chức quán triệt …` has none.
/// Rule `body.lead`: a subject or an assigned body that chủ trì.
/// Rule `body.coordinate`: `phối hợp với X`; `phối hợp thực hiện` names none.
/// Rule `body.advise`: `tham mưu X`, `giúp X`, `trình X`.
/// Rule `body.direct`: `chỉ đạo X`, `hướng dẫn X`; `theo hướng dẫn của X` is none.
/// Rule `body.report`: `báo cáo X`, `báo cáo kết quả với X`.
/// Rule `body.assign`: `Giao X`, `Đề nghị X`, at the start of a clause.
struct AssignmentFinder {
  let reading: Reading
  private let parser: BodyParser

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
      if index == clause.tokens.lowerBound, let subject = subject(passage, clause) {
        for body in pending {
          result.append(Found(tokens: body, role: subject.role, rule: "body.subject"))
        }
        result += subject.found
        index = subject.next
        hasSubject = true
      }
      // Office-holders; secretaries of … căn cứ …: a list that a semicolon cuts has its verb after it.
      pending = hasSubject ? [] : onlyBodies(passage, clause)
      if index < clause.tokens.upperBound {
        consumed = roles(passage, clause, from: index, underBody: underBody, hasSubject: hasSubject, &result)
      }
    }
    return deduplicated(result, tokens)
  }

  // MARK: - Headings

  /// A passage that is only bodies.
  private func heading(_ passage: Passage) -> [Found]? {
    guard case .node = passage.at, isAssigning(passage.role), passage.kind.opensSection, !passage.isTop else { return nil }
    let tokens = passage.tokens
    guard tokens.count <= 60, var list = parser.list(tokens, at: 0, limit: tokens.count) else { return nil }
    // A topic is no body: Doanh nghiệp số, under tasks.
    if passage.role == .tasks, !isClass(tokens, list.bodies[0]) { return nil }
    while list.next + 1 < tokens.count, tokens[list.next].isMark(.semicolon),
      let more = parser.list(tokens, at: list.next + 1, limit: tokens.count)
    {
      list = BodyParser.List(bodies: list.bodies + more.bodies, next: more.next)
    }
    var next = list.next
    if next < tokens.count, tokens[next].isMark(.open), passage.partner[next] > 0 { next = Int(passage.partner[next]) + 1 }
    while next < tokens.count, tokens[next].kind == .mark { next += 1 }
    var bodies = list.bodies
    if next < tokens.count, passage.hasChildren, isName(tokens, list.next), let last = bodies.last {
      // The heading of a class with words that no lexicon has: Các chủ đầu tư xây dựng và kinh doanh hạ tầng.
      bodies[bodies.count - 1] = last.lowerBound..<tokens.count
      next = tokens.count
    }
    guard next == tokens.count else { return nil }
    return bodies.map { Found(tokens: $0, role: .responsible, rule: "body.heading") }
  }

  /// A named organ, or a class with các.
  private func isClass(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let first = reading.signals(tokens[range.lowerBound])
    return !first.isDisjoint(with: [.quantifier, .organ, .holder])
  }

  /// Whether the rest of a heading names on: no end mark, no role word, no modal.
  private func isName(_ tokens: [Token], _ from: Int) -> Bool {
    guard tokens.count <= 24, reading.signals(tokens[0]).contains(.quantifier), let last = tokens.last,
      last.kind == .word || last.isMark(.colon)
    else { return false }
    return tokens[from...].allSatisfy { token in
      reading.signals(token).isDisjoint(with: [.lead, .coordinate, .advise, .report, .direct, .modal, .assign])
    }
  }

  private func isAssigning(_ role: SectionRole?) -> Bool {
    switch role {
    case .assignment, .organisation, .tasks, .dissemination, .other, nil: true
    default: false
    }
  }

  // MARK: - Subjects

  /// The bodies of a clause that is nothing else.
  private func onlyBodies(_ passage: Passage, _ clause: Passage.Clause) -> [Range<Int>] {
    guard let list = parser.list(passage.tokens, at: clause.tokens.lowerBound, limit: clause.tokens.upperBound),
      list.next == clause.tokens.upperBound
    else { return [] }
    return list.bodies
  }

  private func subject(_ passage: Passage, _ clause: Passage.Clause) -> (found: [Found], role: BodyRole, next: Int)? {
    guard passage.role != .purpose, passage.role != .objectives else { return nil }
    let tokens = passage.tokens
    for start in starts(passage, clause) {
      guard start < clause.tokens.upperBound, !reading.signals(tokens[start]).contains(.assign),
        !reading.signals(tokens[start]).contains(.direct),
        let list = parser.list(tokens, at: start, limit: clause.tokens.upperBound)
      else { continue }
      var next = list.next
      if next < clause.tokens.upperBound, tokens[next].isMark(.open), passage.partner[next] > Int32(next) { next = Int(passage.partner[next]) + 1 }
      if next < clause.tokens.upperBound, tokens[next].isMark(.comma) { next += 1 }
      guard next < clause.tokens.upperBound, acts(tokens, next, list, clause) else { continue }
      let isLead = leads(tokens, next, clause.tokens.upperBound)
      let role: BodyRole = isLead ? .lead : .responsible
      return (
        list.bodies.filter { !isPerson(tokens, $0) }.map { Found(tokens: $0, role: role, rule: isLead ? "body.lead" : "body.subject") },
        role, next
      )
    }
    return nil
  }

  /// Persons in general are no bodies.
  private func isPerson(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard ["người", "cán", "mỗi", "cấp", "các", "cá"].contains(Folding.fold(reading.string(tokens[range.lowerBound]))) else { return false }
    let words = Folding.fold(reading.text.string(reading.range(tokens, range.lowerBound, range.upperBound - 1)))
    return ["người đứng đầu", "cán bộ", "mỗi đảng viên", "mỗi cán bộ", "cấp ủy viên", "các cấp ủy viên", "cá nhân"].contains { words.hasPrefix($0) }
  }

  /// Where a subject can begin: at the clause, after an opening adverbial, after Đồng thời.
  private func starts(_ passage: Passage, _ clause: Passage.Clause) -> [Int] {
    let tokens = passage.tokens
    var result = [clause.tokens.lowerBound]
    var index = clause.tokens.lowerBound
    let first = tokens[index]
    let signals = reading.signals(first)
    let word = Folding.fold(reading.string(first))
    // Tiêu chuẩn: Ban Thường trực … căn cứ …
    if signals.isDisjoint(with: [.bodyField, .timeField]),
      let colon = (index..<min(clause.tokens.upperBound, index + 12)).first(where: { tokens[$0].isMark(.colon) }),
      colon + 1 < clause.tokens.upperBound
    {
      result.append(colon + 1)
    }
    if word == "đồng" || word == "do" || word == "riêng" || word == "đối" {
      var at = index + max(1, Int(first.phraseLength))
      if at < clause.tokens.upperBound, tokens[at].isMark(.comma) { at += 1 }
      if word == "đồng" { result.append(at) }
    }
    let isAdverbial = !signals.isDisjoint(with: [.recurrence, .stop, .when, .until, .within, .before, .from, .span])
      || ["trên", "căn", "trong", "khi", "để", "nhằm", "theo", "sau", "bên", "kết", "những", "đối", "với"].contains(word)
    guard isAdverbial else { return result }
    var commas = 0
    while index < min(clause.tokens.upperBound, clause.tokens.lowerBound + 60), commas < 8 {
      if tokens[index].isMark(.open), passage.partner[index] > Int32(index) { index = Int(passage.partner[index]) }
      if !reading.signals(tokens[index]).isDisjoint(with: [.report, .coordinate]), tokens[index].phraseLength > 1 || commas > 0 { break }
      if tokens[index].isMark(.comma) || tokens[index].isMark(.colon) {
        if index + 1 < clause.tokens.upperBound, opensBody(tokens, index + 1) { result.append(index + 1) }
        commas += 1
      }
      index += 1
    }
    // Hằng năm các cấp ủy …
    if signals.contains(.recurrence) { result.append(clause.tokens.lowerBound + Int(first.phraseLength)) }
    return result
  }

  /// Inside a clause a subject begins with các, with an organ's name or with a class of its own, not in the middle of a list.
  private func opensBody(_ tokens: [Token], _ index: Int) -> Bool {
    let signals = reading.signals(tokens[index])
    if signals.contains(.quantifier) || signals.contains(.holder) { return true }
    if signals.contains(.organ), tokens[index].has(.capital) { return true }
    let word = reading.string(tokens[index])
    return signals.contains(.generic) && (word == "cấp" || word == "tổ") && tokens[index].phraseLength > 2
      || signals.contains(.generic) && word == "cấp" && tokens[index].phraseLength == 2
  }

  /// Whether what follows a list makes it a subject.
  private func acts(_ tokens: [Token], _ next: Int, _ list: BodyParser.List, _ clause: Passage.Clause) -> Bool {
    let token = tokens[next]
    guard token.kind == .word else { return false }
    let signals = reading.signals(token)
    let string = reading.string(token)
    if string == "tổ", token.phraseLength >= 2 || next + 1 < tokens.count && reading.string(tokens[next + 1]) == "chức" { return true }
    if ["là", "được", "có", "đã", "đang", "không", "của", "và", "với"].contains(string) {
      return string == "có" && signals.contains(.modal) && token.phraseLength >= 2
    }
    let isNamed = tokens[list.bodies[0].lowerBound].has(.capital) && reading.signals(tokens[list.bodies[0].lowerBound]).contains(.organ)
    if isNamed, signals.isEmpty, !token.has(.capital) { return true }
    if signals.contains(.stop), !signals.contains(.verb) {
      // căn cứ, theo chức năng …: an adverbial between subject and verb.
      return ["theo", "trên", "trong", "để"].contains(string) && list.bodies.count >= 1 && hasVerb(tokens, next, clause.tokens.upperBound)
    }
    return !signals.isDisjoint(with: [.verb, .modal, .adverb, .lead, .coordinate, .assign])
  }

  private func hasVerb(_ tokens: [Token], _ from: Int, _ end: Int) -> Bool {
    var index = from
    while index < min(end, from + 30) {
      if tokens[index].isMark(.comma), index + 1 < end, reading.signals(tokens[index + 1]).contains(.verb) { return true }
      if index > from + 1, index < from + 6, reading.signals(tokens[index]).contains(.verb) { return true }
      index += 1
    }
    return false
  }

  /// Whether the verb of a subject is chủ trì, past adverbs.
  private func leads(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
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

  // MARK: - Roles

  private func roles(
    _ passage: Passage, _ clause: Passage.Clause, from start: Int, underBody: Bool, hasSubject: Bool,
    _ result: inout [Found]
  ) -> Int {
    let tokens = passage.tokens
    let end = clause.tokens.upperBound
    var index = start
    while index < end {
      let token = tokens[index]
      guard token.kind == .word, token.phrase != 0 else {
        if hasSubject, token.isMark(.comma), index + 1 < end, let found = secondSubject(passage, clause, index + 1) {
          result += found.found
          index = found.next
          continue
        }
        index += 1
        continue
      }
      let signals = reading.signals(token)
      let length = Int(token.phraseLength)
      if length >= 3, !signals.isDisjoint(with: [.generic, .organ]), !signals.contains(.verb) {
        index += length
        continue
      }
      if signals.contains(.assign), let found = assigned(passage, clause, index, underBody: underBody) {
        result += found.found
        index = found.next
        continue
      }
      if signals.contains(.bodyField), let found = field(passage, index, end) {
        result += found.found
        index = found.next
        continue
      }
      var found: (found: [Found], next: Int)?
      if signals.contains(.coordinate) { found = object(passage, index + length, end, .coordinate, "body.coordinate") }
      if found == nil, signals.contains(.advise) { found = object(passage, index + length, end, .principal, "body.advise") }
      if found == nil, signals.contains(.report) { found = report(passage, index, end) }
      if found == nil, signals.contains(.direct), directs(tokens, index, clause) {
        found = object(passage, index + length, end, .directed, "body.direct")
      }
      if found == nil, signals.contains(.organ) || signals.contains(.holder), token.has(.capital) {
        found = inner(passage, index, end)
      }
      if let found {
        result += found.found
        index = found.next
      } else {
        index += signals.isDisjoint(with: [.organ, .generic, .holder, .quantifier]) ? max(1, length) : 1
      }
    }
    return index
  }

  /// `… thì Chủ tịch X chủ trì hội nghị`: inside a clause a body that leads or is to answer.
  private func inner(_ passage: Passage, _ index: Int, _ end: Int) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    guard let list = parser.list(tokens, at: index, limit: end, longest: 8), list.bodies.count == 1, list.next < end
    else { return nil }
    let signals = reading.signals(tokens[list.next])
    let answers = signals.contains(.modal) && tokens[list.next].phraseLength == 3
    guard signals.contains(.lead) || answers else { return ([], list.next) }
    return (
      [Found(tokens: list.bodies[0], role: signals.contains(.lead) ? .lead : .responsible, rule: signals.contains(.lead) ? "body.lead" : "body.subject")],
      list.next
    )
  }

  /// `…, cấp ủy cơ sở giao nhiệm vụ …`: after a comma a second subject with its verb, where the clause has one already.
  private func secondSubject(_ passage: Passage, _ clause: Passage.Clause, _ start: Int) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    guard start < clause.tokens.upperBound,
      let list = parser.list(tokens, at: start, limit: clause.tokens.upperBound, longest: 8),
      list.bodies.count == 1, list.next < clause.tokens.upperBound
    else { return nil }
    let signals = reading.signals(tokens[list.next])
    guard tokens[list.next].kind == .word, !signals.isDisjoint(with: [.assign, .lead, .direct]), signals.contains(.verb) else { return nil }
    let body = list.bodies[0]
    if isPerson(tokens, body) { return nil }
    let isLead = signals.contains(.lead)
    return ([Found(tokens: body, role: isLead ? .lead : .responsible, rule: "body.subject")], list.next)
  }

  /// The list right after a role word, past `với`, `cho`, `chặt chẽ`.
  private func object(_ passage: Passage, _ index: Int, _ end: Int, _ role: BodyRole, _ rule: String) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    var at = index
    var steps = 0
    while at < end, steps < 3 {
      let string = tokens[at].kind == .word ? reading.string(tokens[at]) : ""
      guard ["với", "cho", "chặt", "chẽ", "cùng", "giúp"].contains(string) else { break }
      at += 1
      steps += 1
    }
    guard at < end, let list = parser.list(tokens, at: at, limit: end) else { return nil }
    // giúp doanh nghiệp tối ưu hóa: those whom one helps are no principals.
    if role == .principal, reading.string(tokens[max(index - 1, 0)]).lowercased() == "giúp",
      !tokens[list.bodies[0].lowerBound].has(.capital)
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
    return (bodies.filter { !isPerson(tokens, $0) }.map { Found(tokens: $0, role: role, rule: rule) }, max(next, index))
  }

  /// A verb that directs: not the noun after theo, sự, có, of a document.
  private func directs(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    guard index > clause.tokens.lowerBound else { return true }
    let before = reading.string(tokens[index - 1]).lowercased()
    return !["sự", "theo", "có", "của", "ban", "các", "những", "bản", "diện", "lực", "trò", "sức", "bộ"].contains(before)
  }

  /// `báo cáo X`, `báo cáo kết quả … với X`, `gửi báo cáo về X`.
  private func report(_ passage: Passage, _ index: Int, _ end: Int) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    var at = index + Int(tokens[index].phraseLength)
    let sends = reading.value(tokens[index]) == 1
    while at < end, ["kịp", "thời", "bằng", "kết", "quả"].contains(reading.string(tokens[at])) { at += 1 }
    if let list = parser.list(tokens, at: at, limit: end), !sends || isDirected(tokens, at - 1) {
      return (list.bodies.map { Found(tokens: $0, role: .reportTo, rule: "body.report") }, list.next)
    }
    let limit = min(end, at + 40)
    var isFar = false
    while at < limit {
      let token = tokens[at]
      if token.isMark(.colon) || !reading.signals(token).isDisjoint(with: [.coordinate, .advise]) { break }
      if token.isMark(.comma) { isFar = true }
      if token.isMark(.open) {
        let partner = Int(passage.partner[at])
        guard partner > at else { break }
        at = partner + 1
        continue
      }
      let string = token.kind == .word ? reading.string(token) : ""
      if ["với", "về", "cho", "lên", "gửi", "đến"].contains(string), at + 1 < end, !isFar || string == "về" || string == "đến",
        !isFar && !sends || tokens[at + 1].has(.capital), let list = parser.list(tokens, at: at + 1, limit: end)
      {
        return (list.bodies.map { Found(tokens: $0, role: .reportTo, rule: "body.report") }, list.next)
      }
      at += 1
    }
    return nil
  }

  private func isDirected(_ tokens: [Token], _ index: Int) -> Bool {
    index >= 0 && ["về", "đến", "cho"].contains(reading.string(tokens[index]))
  }

  /// `Giao X chủ trì …`, `Đề nghị X …`, where a clause begins.
  private func assigned(_ passage: Passage, _ clause: Passage.Clause, _ index: Int, underBody: Bool) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    let isFirst = index == clause.tokens.lowerBound || index <= clause.tokens.lowerBound + 3 && tokens[index].has(.capital)
      || isAfterAdverb(tokens, index, clause)
    guard isFirst || leadsClause(tokens, index, clause) || asksInside(tokens, index, clause) else { return nil }
    let at = index + Int(tokens[index].phraseLength)
    guard at < clause.tokens.upperBound, let list = parser.list(tokens, at: at, limit: clause.tokens.upperBound) else { return nil }
    var next = list.next
    if next < clause.tokens.upperBound, tokens[next].isMark(.comma) { next += 1 }
    let isLead = leads(tokens, next, clause.tokens.upperBound)
    let isAsked = reading.value(tokens[index]) == 1
    let role: BodyRole = isLead ? .lead : isAsked && underBody ? .directed : .responsible
    let isOptionalPerson = !isAsked && list.bodies.allSatisfy { isHolderOnly(tokens, $0) }
    if isOptionalPerson { return ([], list.next) }
    return (
      list.bodies.map { Found(tokens: $0, role: role, rule: isLead ? "body.lead" : "body.assign") }, list.next
    )
  }

  private func isHolderOnly(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let first = tokens[range.lowerBound]
    let signals = reading.signals(first)
    if signals.contains(.quantifier), range.count > 1 {
      return reading.signals(tokens[min(range.lowerBound + Int(first.phraseLength), range.upperBound - 1)]).contains(.holder)
    }
    return signals.contains(.holder)
  }

  /// `…, nếu có vướng mắc, đề nghị các sở …`: a request inside a clause; `khi có đề nghị của …` is none.
  private func asksInside(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    guard reading.value(tokens[index]) == 1, index > clause.tokens.lowerBound else { return false }
    let before = tokens[index - 1]
    if before.isMark(.comma) { return true }
    return ["mắc", "sinh", "khăn", "thời"].contains(reading.string(before))
  }

  private func isAfterAdverb(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    index > clause.tokens.lowerBound && tokens[index - 1].isMark(.comma) && index - clause.tokens.lowerBound <= 4
  }

  /// `Ủy ban nhân dân tỉnh yêu cầu các sở …`: the issuer asks.
  private func leadsClause(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    guard reading.value(tokens[index]) == 1, index - clause.tokens.lowerBound <= 10 else { return false }
    guard let list = parser.list(tokens, at: clause.tokens.lowerBound, limit: index) else { return false }
    return list.next == index
  }

  /// `Cơ quan chủ trì: X`, `Đơn vị phối hợp: Y`.
  private func field(_ passage: Passage, _ index: Int, _ end: Int) -> (found: [Found], next: Int)? {
    let tokens = passage.tokens
    let colon = index + Int(tokens[index].phraseLength)
    guard colon < end, tokens[colon].isMark(.colon) else { return nil }
    let role: BodyRole =
      switch reading.value(tokens[index]) {
      case 0: .lead
      case 1: .coordinate
      default: .responsible
      }
    guard let list = parser.list(tokens, at: colon + 1, limit: end) else { return nil }
    return (list.bodies.map { Found(tokens: $0, role: role, rule: "body.field") }, list.next)
  }

  /// The bodies of a cell of a table: parts set apart by semicolons and lines, each a list or one name.
  func cell(_ passage: Passage, role: BodyRole) -> [Found] {
    let tokens = passage.tokens
    var result: [Found] = []
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, !tokens[end].isMark(.semicolon) { end += 1 }
      var from = start
      while from < end, tokens[from].kind == .mark { from += 1 }
      var to = end
      while to > from, tokens[to - 1].kind == .mark, !tokens[to - 1].isMark(.close) { to -= 1 }
      if to > from { result += part(tokens, from..<to, role) }
      start = end + 1
    }
    return deduplicated(result, tokens)
  }

  private func part(_ tokens: [Token], _ range: Range<Int>, _ role: BodyRole) -> [Found] {
    var result: [Found] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let list = parser.list(tokens, at: index, limit: range.upperBound) else { break }
      var bodies = list.bodies
      var next = list.next
      // What the parser leaves before the next separator is of the name: Các doanh nghiệp đầu tư hạ tầng.
      while next < range.upperBound, tokens[next].kind == .word, !startsBody(tokens, next, range.upperBound),
        reading.signals(tokens[next]).isDisjoint(with: [.lead, .coordinate, .direct, .perform, .report])
      {
        next += 1
      }
      if let last = bodies.last, next > list.next { bodies[bodies.count - 1] = last.lowerBound..<next }
      result += bodies.map { Found(tokens: $0, role: role, rule: "body.cell") }
      index = next
      while index < range.upperBound, tokens[index].kind == .mark || reading.string(tokens[index]) == "và" { index += 1 }
    }
    if index < range.upperBound, result.isEmpty {
      result.append(Found(tokens: index..<range.upperBound, role: role, rule: "body.cell"))
    }
    return result
  }

  private func startsBody(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    tokens[index].has(.capital) && parser.list(tokens, at: index, limit: limit) != nil
  }

  /// One assignment per body and role.
  private func deduplicated(_ found: [Found], _ tokens: [Token]) -> [Found] {
    if found.count < 2 { return found }
    if found.count < 2 { return found }
    var seen: Set<String> = []
    return found.filter { item in
      let name = Folding.fold(reading.text.string(reading.range(tokens, item.tokens.lowerBound, item.tokens.upperBound - 1)))
      return seen.insert("\(item.role.rawValue) \(name)").inserted
    }
  }
}
