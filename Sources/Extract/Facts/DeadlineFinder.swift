import Model

/// Finds deadlines in a passage.
struct DeadlineFinder {
  let reading: Reading
  private let reader: DeadlineReader

  init(reading: Reading) {
    self.reading = reading
    reader = DeadlineReader(reading: reading)
  }

  /// Appends the deadlines of a passage to `result`. `targets` are the tokens that targets of the passage
  /// took their period or due from. O(tokens).
  func find(_ passage: Passage, taken: [Range<Int>], into result: inout [Deadline]) {
    guard allows(passage) else { return }
    var parenthesised: [Recurrence] = []
    let first = result.count
    var inParentheses: [Range<Int>] = []
    for open in passage.tokens.indices where passage.partner[open] > Int32(open) {
      let close = Int(passage.partner[open])
      inParentheses.append(open..<close + 1)
      // A parenthesis of a page is no deadline.
      if close - open > TimeFrameReader.reach { continue }
      for part in parts(passage.tokens, open + 1..<close) {
        guard let deadline = parenthesis(passage, part) else { continue }
        if let recurrence = deadline.recurrence { parenthesised.append(recurrence) }
        result.append(deadline)
      }
    }
    var marks = Marks(taken: taken, count: passage.tokens.count, parentheses: inParentheses)
    for clause in passage.clauses {
      self.clause(clause, passage, &marks, parenthesised, &result)
    }
    result[first...].sort { ($0.quote.start, $0.quote.end) < ($1.quote.start, $1.quote.end) }
  }

  /// Purpose, viewpoint and objectives set no dates of work; titles and situations neither.
  private func allows(_ passage: Passage) -> Bool {
    switch passage.at {
    case .title, .preamble: return false
    default: break
    }
    switch passage.role {
    case .purpose, .viewpoint, .objectives, .situation: return false
    default: return true
    }
  }

  // MARK: - Parentheses

  /// The whole parenthesis, or its parts between semicolons where it does not begin with time itself.
  private func parts(_ tokens: [Token], _ inside: Range<Int>) -> [Range<Int>] {
    guard !inside.isEmpty, !opensDeadline(tokens, inside),
      let semicolon = inside.first(where: { tokens[$0].isMark(.semicolon) }), semicolon + 1 < inside.upperBound
    else { return [inside] }
    return [inside.lowerBound..<semicolon, semicolon + 1..<inside.upperBound]
  }

  /// Rule `deadline.parenthesis`: a parenthesis that opens with a word of time: `(hoàn thành trước 31/3/2023)`; `(nếu có)` is none.
  private func parenthesis(_ passage: Passage, _ inside: Range<Int>) -> Deadline? {
    guard let first = inside.first, first < passage.tokens.count, opensDeadline(passage.tokens, inside) else { return nil }
    let meaning = reader.read(passage.tokens, inside)
    guard !meaning.isEmpty else { return nil }
    if meaning.trigger != nil, meaning.due == nil, meaning.start == nil, meaning.recurrence == nil,
      !isEventTrigger(passage.tokens, inside, meaning)
    {
      return nil
    }
    return deadline(passage, inside, meaning, "deadline.parenthesis")
  }

  private func opensDeadline(_ tokens: [Token], _ inside: Range<Int>) -> Bool {
    let token = tokens[inside.lowerBound]
    if token.kind == .number { return DateReader.date(tokens, inside.lowerBound, reading) != nil && inside.count <= 5 && !isCitationDate(tokens, inside) }
    let signals = reading.signals(token)
    if !signals.isDisjoint(with: [.complete, .perform, .when, .recurrence, .before, .timeField]) { return true }
    if !signals.isDisjoint(with: [.from, .until, .within, .quarter]) {
      return inside.dropFirst().contains { DateReader.date(tokens, $0, reading) != nil } || DateReader.date(tokens, inside.lowerBound, reading) != nil
    }
    if inside.count <= 8, !inside.contains(where: { tokens[$0].isMark(.percent) || tokens[$0].has(.allCaps) && tokens[$0].length > 3 }),
      !signals.isDisjoint(with: [.month, .year, .day, .quarter]) || opensOccasion(tokens, inside.lowerBound)
    {
      return !isCitationDate(tokens, inside) && hasTime(tokens, inside)
    }
    return false
  }

  /// `dịp 21/4 hằng năm`, `kỳ họp cuối năm 2026`, `tổ chức trong quý I hằng năm`.
  private func opensOccasion(_ tokens: [Token], _ index: Int) -> Bool {
    ["dịp", "kỳ", "tổ", "vào", "nhân"].contains(reading.string(tokens[index]).lowercased())
  }

  private func hasTime(_ tokens: [Token], _ inside: Range<Int>) -> Bool {
    inside.contains { index in
      tokens[index].kind == .word
        && (DateReader.date(tokens, index, reading) != nil || reading.signals(tokens[index]).contains(.recurrence) && reading.value(tokens[index]) > 0)
    } || reader.dates(tokens, inside.lowerBound, inside.upperBound) != nil
  }

  private func isCitationDate(_ tokens: [Token], _ inside: Range<Int>) -> Bool {
    inside.lowerBound > 1 && tokens[inside.lowerBound - 2].has(.allCaps)
  }

  /// `theo hướng dẫn của X` is a deadline only after Thực hiện; a glossary in parentheses none.
  private func isEventTrigger(_ tokens: [Token], _ inside: Range<Int>, _ meaning: DeadlineReader.Meaning) -> Bool {
    guard let trigger = meaning.trigger else { return false }
    let signals = reading.signals(tokens[max(trigger.lowerBound - 1, inside.lowerBound)])
    if signals.contains(.according) {
      return reading.signals(tokens[inside.lowerBound]).contains(.perform)
    }
    return true
  }

  // MARK: - Clauses

  private func clause(
    _ clause: Passage.Clause, _ passage: Passage, _ marks: inout Marks, _ parenthesised: [Recurrence],
    _ result: inout [Deadline]
  ) {
    let tokens = passage.tokens
    var index = clause.tokens.lowerBound
    let end = clause.tokens.upperBound
    if let opening = opening(tokens, index, end) ?? afterLabel(tokens, clause) {
      let isTarget = marks.isTaken(opening.tokens)
      let isRepeated = opening.meaning.recurrence.map { parenthesised.contains($0) } ?? false
      if !isTarget, !isRepeated {
        result.append(deadline(passage, opening.tokens, opening.meaning, "deadline.opening"))
      }
      index = opening.tokens.upperBound
    }
    while index < end {
      if let close = marks.parenthesisEnd(at: index) {
        index = close
        continue
      }
      let token = tokens[index]
      guard token.kind == .word, token.phrase != 0 else {
        index += 1
        continue
      }
      if let found = inline(tokens, index, end, clause), !marks.isTaken(found.tokens) {
        result.append(deadline(passage, found.tokens, found.meaning, found.rule))
        index = found.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// What the clauses of a passage need to know of its tokens.
  private struct Marks {
    /// Whether a token is part of a target or a citation; empty where none is.
    private var taken: [Bool] = []
    /// In order of their opening marks.
    private let parentheses: [Range<Int>]
    private var position = 0

    init(taken ranges: [Range<Int>], count: Int, parentheses: [Range<Int>]) {
      self.parentheses = parentheses
      guard !ranges.isEmpty else { return }
      taken = [Bool](repeating: false, count: count)
      for range in ranges {
        for index in range { taken[index] = true }
      }
    }

    func isTaken(_ range: Range<Int>) -> Bool { !taken.isEmpty && range.contains { taken[$0] } }

    /// The token after the parenthesis that `index` lies in; to be asked with rising indices. O(1) amortised.
    mutating func parenthesisEnd(at index: Int) -> Int? {
      while position < parentheses.count, parentheses[position].upperBound <= index { position += 1 }
      guard position < parentheses.count, parentheses[position].contains(index) else { return nil }
      return parentheses[position].upperBound
    }
  }

  private struct Found {
    var tokens: Range<Int>
    var meaning: DeadlineReader.Meaning
    var rule = "deadline.inline"
  }

  /// Rule `deadline.opening`: a recurrence or a date that opens a clause: `Thường xuyên rà soát …`, `Định kỳ hàng năm hoặc
  /// khi có yêu cầu, …`; inside a clause (`xếp loại hằng năm`) it is none.
  private func opening(_ tokens: [Token], _ start: Int, _ end: Int) -> Found? {
    var index = start
    var meaning = DeadlineReader.Meaning()
    while index < end {
      let token = tokens[index]
      if token.kind == .number, let every = reader.interval(tokens, index, end) {
        meaning.recurrence = every.recurrence
        index = every.next
        continue
      }
      guard token.kind == .word else { break }
      let signals = reading.signals(token)
      if signals.contains(.recurrence) {
        let recurrence = DeadlineReader.recurrence(reading.value(token))
        if meaning.recurrence == nil || meaning.recurrence == .periodic { meaning.recurrence = recurrence }
        index += Int(token.phraseLength)
        continue
      }
      let string = reading.string(token)
      if index > start, string == "hoặc" || string == "và", index + 1 < end,
        reading.signals(tokens[index + 1]).contains(.when)
      {
        let trigger = eventEnd(tokens, index + 1, end)
        meaning.trigger = index + 1..<trigger
        index = trigger
        break
      }
      if index > start, string == "hoặc", index + 1 < end, reading.string(tokens[index + 1]) == "đột" {
        index = min(end, index + 3)
        break
      }
      if index > start, string == "một", index + 1 < end, reading.string(tokens[index + 1]) == "lần" {
        index += 2
        continue
      }
      break
    }
    if index > start { return meaning.isEmpty ? nil : Found(tokens: start..<index, meaning: meaning) }
    return openingDate(tokens, start, end)
  }

  /// `Đợt 1: Từ ngày 05/12/2025 đến ngày 20/02/2026`: the date after a short label.
  private func afterLabel(_ tokens: [Token], _ clause: Passage.Clause) -> Found? {
    let limit = min(clause.tokens.upperBound, clause.tokens.lowerBound + 7)
    guard let colon = (clause.tokens.lowerBound..<limit).first(where: { tokens[$0].isMark(.colon) }),
      colon + 1 < clause.tokens.upperBound
    else { return nil }
    return openingDate(tokens, colon + 1, clause.tokens.upperBound)
  }

  /// Rule `deadline.opening-date`: a date or span that opens a clause, up to its comma or colon: `Từ ngày 05/12/2025 đến ngày
  /// 20/02/2026`, `Quý I/2023: …`; `Năm 2024 đã …` of a report is none.
  private func openingDate(_ tokens: [Token], _ start: Int, _ end: Int) -> Found? {
    let signals = reading.signals(tokens[start])
    guard tokens[start].kind == .word, !signals.isDisjoint(with: [.from, .before, .within, .quarter, .month, .day, .until, .year, .span]) else { return nil }
    guard var found = ending(tokens, start, end) else { return nil }
    let next = found.tokens.upperBound
    // Năm 2023, …: a year or a span opens with its comma only.
    if !signals.isDisjoint(with: [.year, .span]), next >= end || !tokens[next].isMark(.comma) && !tokens[next].isMark(.colon) { return nil }
    if (start..<next).contains(where: { reading.signals(tokens[$0]).contains(.recurrence) }) { return nil }
    guard next >= end || tokens[next].kind == .mark || tokens[next].kind == .word && !reading.signals(tokens[next]).isDisjoint(with: [.until, .complete]) else { return nil }
    found.rule = "deadline.opening-date"
    return found
  }

  /// A time phrase inside a clause: an end with a verb of completion, a document event, a time field.
  private func inline(_ tokens: [Token], _ index: Int, _ end: Int, _ clause: Passage.Clause) -> Found? {
    let token = tokens[index]
    let signals = reading.signals(token)
    let length = Int(token.phraseLength)
    if signals.contains(.timeField), length >= 2 || signals.contains(.complete) {
      if let found = field(tokens, index, end) { return found }
    }
    if signals.contains(.complete) {
      // hoàn thành (việc gì) trước 31/12/2025
      if let found = completion(tokens, index, end) { return found }
    }
    if signals.contains(.before) || signals.contains(.within) && leadsToDate(tokens, index + length, end) || signals.contains(.until) && isAtClauseEdge(tokens, index, clause) {
      if let found = ending(tokens, index, end) { return found }
    }
    if signals.contains(.from), startsDate(tokens, index + length), !mentionsForce(tokens, index, clause) {
      if let found = ending(tokens, index, end), found.meaning.due != nil || found.meaning.openEnded || isFinal(tokens, found.tokens.upperBound, end) || found.meaning.start?.day != nil { return found }
    }
    if signals.contains(.when), isDocumentEvent(tokens, index, end) {
      let to = eventEnd(tokens, index, end)
      var meaning = DeadlineReader.Meaning()
      meaning.trigger = index..<to
      return Found(tokens: index..<to, meaning: meaning, rule: "deadline.event")
    }
    if signals.contains(.recurrence), reading.value(token) == -1 || length > 2 {
      // định kỳ 6 tháng, inside a clause
      if index + length < end, tokens[index + length].kind == .number,
        let every = reader.interval(tokens, index + length, end)
      {
        var meaning = DeadlineReader.Meaning()
        meaning.recurrence = every.recurrence
        return Found(tokens: index..<every.next, meaning: meaning, rule: "deadline.interval")
      }
    }
    return nil
  }

  /// Rule `deadline.field`: `Thời gian hoàn thành: Quý I/2026`, `Thời gian thực hiện: thường xuyên`.
  private func field(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    var at = index + Int(tokens[index].phraseLength)
    guard at < end, tokens[at].isMark(.colon) else { return nil }
    at += 1
    var to = at
    let limit = min(end, at + TimeFrameReader.reach)
    while to < limit, !tokens[to].isMark(.stop) { to += 1 }
    guard to > at else { return nil }
    let meaning = reader.read(tokens, at..<to)
    if meaning.isEmpty || meaning.trigger != nil && meaning.due == nil && meaning.recurrence == nil && meaning.start == nil { return nil }
    return Found(tokens: at..<to, meaning: meaning, rule: "deadline.field")
  }

  /// Rule `deadline.completion`: a verb of completion and an end within a dozen words: `hoàn thành trong năm 2025`.
  private func completion(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    let limit = min(end, index + 14)
    var at = index + Int(tokens[index].phraseLength)
    while at < limit {
      let token = tokens[at]
      if token.isMark(.comma) || token.isMark(.colon) || token.isMark(.open) { return nil }
      let signals = reading.signals(token)
      if !signals.isDisjoint(with: [.before, .within, .until, .quarter, .month, .from]) {
        guard var found = ending(tokens, at, end) else { return nil }
        if at <= index + 4 { found.tokens = index..<found.tokens.upperBound }
        found.rule = "deadline.completion"
        return found
      }
      at += 1
    }
    return nil
  }

  /// Rule `deadline.ending`: `trước ngày 30/11/2025`, `chậm nhất ngày …`, `trong quý IV năm 2025`; `trước khi` is none.
  private func ending(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    var at = index
    while at < min(end, index + 8) {
      let signals = reading.signals(tokens[at])
      if tokens[at].kind == .mark { return nil }
      if reader.dates(tokens, at, end) != nil { break }
      if let recurring = yearlyDay(tokens, at, end) {
        var meaning = DeadlineReader.Meaning()
        meaning.recurrence = recurring.recurrence
        return Found(tokens: index..<recurring.next, meaning: meaning)
      }
      guard !signals.isDisjoint(with: [.before, .within, .until, .from, .day, .month, .quarter, .year, .span]) || at == index else { return nil }
      at += max(1, Int(tokens[at].phraseLength))
      if signals.contains(.span) { at -= max(1, Int(tokens[at - 1].phraseLength)) - 0 }
    }
    guard at < end, let dates = reader.dates(tokens, at, end) else { return nil }
    var to = dates.next
    if to < end, reading.signals(tokens[to]).contains(.onwards) { to += Int(tokens[to].phraseLength) }
    // từ ngày 01/01/2026 đến hết ngày 30/6/2026
    if to < end, reading.signals(tokens[to]).contains(.until), let second = secondDate(tokens, to, end) { to = second }
    if to < end, reading.signals(tokens[to]).contains(.recurrence) { return nil }
    let meaning = reader.read(tokens, index..<to)
    return meaning.isEmpty ? nil : Found(tokens: index..<to, meaning: meaning, rule: "deadline.ending")
  }

  private func secondDate(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    let at = index + Int(tokens[index].phraseLength)
    return reader.dates(tokens, at, end)?.next
  }

  /// `ngày 30 tháng 11 hàng năm`, `ngày 15 hằng tháng`, `ngày 15/12 hàng năm`.
  private func yearlyDay(_ tokens: [Token], _ index: Int, _ end: Int) -> (recurrence: Recurrence, next: Int)? {
    guard reading.signals(tokens[index]).contains(.day) || reading.signals(tokens[index]).contains(.month)
      || reading.signals(tokens[index]).contains(.quarter) else { return nil }
    var at = index + 1
    while at < min(end, index + 8) {
      let token = tokens[at]
      if token.kind == .word, reading.signals(token).contains(.recurrence), reading.value(token) > 0 {
        return (DeadlineReader.recurrence(reading.value(token)), at + Int(token.phraseLength))
      }
      let isPart = token.kind == .number || token.isMark(.slash) || !reading.signals(token).isDisjoint(with: [.month, .day])
        || ["cuối", "của", "I", "II", "III", "IV", "đầu"].contains(reading.string(token))
      guard isPart else { return nil }
      at += 1
    }
    return nil
  }

  private func startsDate(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && DateReader.date(tokens, index, reading) != nil
  }

  /// At the start of a clause, or after its opening comma; `đến năm 2030` deep in a name is no deadline.
  private func isAtClauseEdge(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    index == clause.tokens.lowerBound || index > clause.tokens.lowerBound && reading.signals(tokens[index - 1]).contains(.strive)
  }

  /// Entry into force is no deadline.
  private func mentionsForce(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    clause.tokens.clamped(to: index - TimeFrameReader.reach..<index + TimeFrameReader.reach).contains { reading.string(tokens[$0]) == "lực" && $0 > 0 && reading.string(tokens[$0 - 1]) == "hiệu" }
  }

  /// At the end of a clause or of a part of it.
  private func isFinal(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    index >= end || tokens[index].isMark(.comma) || tokens[index].isMark(.open)
  }

  /// `cuối năm 2025` after vào.
  private func leadsToDate(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    if startsDate(tokens, index) { return true }
    guard index < end, reading.signals(tokens[index]).contains(.until) else { return false }
    return startsDate(tokens, index + Int(tokens[index].phraseLength))
  }

  /// Rule `deadline.event`: `khi có hướng dẫn của Trung ương`, `sau khi Trung ương ban hành …`; `khi có dấu hiệu vi phạm` is a standing event.
  private func isDocumentEvent(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    let length = Int(tokens[index].phraseLength)
    if reading.string(tokens[index]).lowercased() == "trước" { return false }
    // What comes after an event waits for it, whatever the event.
    let isAfter = reading.value(tokens[index]) == 1
    var at = index + length
    if at < end, !isAfter, isAuthority(tokens, at) { return !hasStandingEvent(tokens, at, end) }
    let limit = min(end, at + 9)
    while at < limit {
      let token = tokens[at]
      if token.kind == .mark { break }
      let signals = reading.signals(token)
      if signals.contains(.standingEvent) { return false }
      if signals.contains(.documentEvent) { return isAfter || hasAuthority(tokens, index + length, at) }
      at += 1
    }
    return isAfter
  }

  /// The organ whose act one waits for stands first: `khi Ban Tuyên giáo Tỉnh ủy có kế hoạch`, `khi được Sở … triệu tập`.
  private func isAuthority(_ tokens: [Token], _ index: Int) -> Bool {
    var at = index
    if reading.string(tokens[at]) == "được", at + 1 < tokens.count { at += 1 }
    return tokens[at].has(.capital) && reading.signals(tokens[at]).contains(.organ)
  }

  private func hasStandingEvent(_ tokens: [Token], _ from: Int, _ end: Int) -> Bool {
    (from..<min(end, from + 12)).contains { reading.signals(tokens[$0]).contains(.standingEvent) }
  }

  /// `có`, `được`, or the body that issues stands between.
  private func hasAuthority(_ tokens: [Token], _ from: Int, _ to: Int) -> Bool {
    if from == to { return false }
    return (from..<to).contains { index in
      let string = reading.string(tokens[index])
      return string == "có" || string == "được" || !reading.signals(tokens[index]).isDisjoint(with: [.organ])
    }
  }

  /// The end of an event: the clause's, or a comma that a verb follows.
  private func eventEnd(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    var at = index + 1
    while at < end {
      let token = tokens[at]
      if token.isMark(.open) || token.isMark(.close) || token.isMark(.colon) { break }
      if token.isMark(.comma), at + 1 < end {
        let signals = reading.signals(tokens[at + 1])
        if tokens[at + 1].kind != .word || signals.isDisjoint(with: [.organ, .documentEvent]) || signals.contains(.verb) && !signals.contains(.documentEvent) { break }
      }
      at += 1
    }
    return at
  }

  private func deadline(_ passage: Passage, _ range: Range<Int>, _ meaning: DeadlineReader.Meaning, _ rule: String) -> Deadline {
    let tokens = passage.tokens
    return Deadline(
      at: passage.at, quote: reading.range(tokens, range.lowerBound, range.upperBound - 1), start: meaning.start,
      due: meaning.due, recurrence: meaning.recurrence, openEnded: meaning.openEnded,
      trigger: meaning.trigger.flatMap { $0.isEmpty ? nil : reading.range(tokens, $0.lowerBound, $0.upperBound - 1) },
      rule: rule)
  }

  /// Rule `deadline.cell`: a cell of a column of time is one deadline.
  func cell(_ passage: Passage) -> Deadline? {
    let all = passage.tokens.indices
    guard !all.isEmpty else { return nil }
    let meaning = reader.read(passage.tokens, all)
    return meaning.isEmpty ? nil : deadline(passage, all, meaning, "deadline.cell")
  }
}
