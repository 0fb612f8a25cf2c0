import Model

/// Finds deadlines in a passage.
struct DeadlineFinder {
  let reading: Reading
  let reader: DeadlineReader

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
    let openings = passage.hasParenthesis ? passage.tokens.indices : 0..<0
    for open in openings where passage.partner[open] > Int32(open) {
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
    joinSpans(&result, from: first)
  }

  /// `bắt đầu từ ngày 15/10/2025 và kết thúc vào ngày 15/12/2025`: a beginning and its end are one span.
  private func joinSpans(_ result: inout [Deadline], from first: Int) {
    var kept = first
    for index in first..<max(first, result.count) {
      let end = result[index]
      if kept > first, isSpan(result[kept - 1], end) {
        result[kept - 1].due = end.due
        result[kept - 1].trigger = end.trigger
        result[kept - 1].quote = result[kept - 1].quote.union(end.quote)
      } else {
        result[kept] = end
        kept += 1
      }
    }
    result.removeLast(result.count - kept)
  }

  private func isSpan(_ start: Deadline, _ end: Deadline) -> Bool {
    guard start.start != nil, start.due == nil, start.recurrence == nil, end.start == nil, end.due != nil,
      end.recurrence == nil, end.at == start.at
    else { return false }
    let joint = TextRange(Int(start.quote.end), max(Int(start.quote.end), Int(end.quote.start)))
    guard joint.count < 40, reading.folded(start.quote).hasPrefix("bắt đầu") else { return false }
    let words = reading.folded(joint.union(end.quote))
    return Self.ends.contains(where: words.contains)
  }

  /// Words with which a span ends.
  private static let ends = ["kết thúc", "xong", "hoàn thành"]

  /// Purpose, viewpoint and objectives set no dates of work; titles and situations neither.
  func allows(_ passage: Passage) -> Bool {
    switch passage.at {
    case .title, .preamble: return false
    default: break
    }
    switch passage.role {
    case .purpose, .viewpoint, .objectives, .situation: return false
    default: return true
    }
  }

  // MARK: - Clauses

  func clause(
    _ clause: Passage.Clause, _ passage: Passage, _ marks: inout Marks, _ parenthesised: [Recurrence],
    _ result: inout [Deadline]
  ) {
    let tokens = passage.tokens
    var index = clause.tokens.lowerBound
    let end = clause.tokens.upperBound
    if let opening = (opening(tokens, index, end) ?? afterLabel(tokens, clause)).map({
      told($0, tokens, end, clause)
    }) {
      let isTarget = marks.isTaken(opening.tokens)
      let isRepeated = opening.meaning.recurrence.map { parenthesised.contains($0) } ?? false
      if !isTarget, !isRepeated {
        result.append(deadline(passage, opening.tokens, opening.meaning, opening.rule))
      }
      index = opening.tokens.upperBound
    }
    while index < end {
      if let close = marks.parenthesisEnd(at: index) {
        index = close
        continue
      }
      let token = tokens[index]
      // theo lộ trình: năm 2026 hoàn thành đối với học sinh
      if token.isMark(.colon), index + 1 < end, reading.signals(tokens[index + 1]).contains(.year),
        let found = openingDate(tokens, index + 1, end), !marks.isTaken(found.tokens)
      {
        result.append(deadline(passage, found.tokens, found.meaning, found.rule))
        index = found.tokens.upperBound
        continue
      }
      guard token.has(.times) else {
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
  struct Marks {
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
      if parentheses.isEmpty { return nil }
      while position < parentheses.count, parentheses[position].upperBound <= index { position += 1 }
      guard position < parentheses.count, parentheses[position].contains(index) else { return nil }
      return parentheses[position].upperBound
    }
  }

  struct Found {
    var tokens: Range<Int>
    var meaning: DeadlineReader.Meaning
    var rule = "deadline.inline"
  }

  /// Rule `deadline.opening`: a recurrence or a date that opens a clause: `Thường xuyên rà soát …`, `Định kỳ hàng năm hoặc
  /// khi có yêu cầu, …`; inside a clause (`xếp loại hằng năm`) it is none.
  func opening(_ tokens: [Token], _ start: Int, _ end: Int) -> Found? {
    var index = start
    var meaning = DeadlineReader.Meaning()
    while index < end {
      let token = tokens[index]
      if isCount(token), let every = reader.interval(tokens, index, end) {
        meaning.recurrence = every.recurrence
        index = pastSecond(tokens, every.next, end)
        continue
      }
      guard token.kind == .word else { break }
      let signals = reading.signals(token)
      // Định kỳ ít nhất 6 tháng một lần
      if index > start, signals.contains(.atLeast), index + 2 < end {
        let next = index + Int(token.phraseLength)
        if isCount(tokens[next]), reader.interval(tokens, next, end) != nil {
          index = next
          continue
        }
      }
      if signals.contains(.recurrence) {
        let recurrence = DeadlineReader.recurrence(reading.value(token))
        if meaning.recurrence == nil || meaning.recurrence == .periodic { meaning.recurrence = recurrence }
        index = pastSecond(tokens, index + Int(token.phraseLength), end)
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
    if index > start {
      return meaning.isEmpty ? nil : Found(tokens: start..<index, meaning: meaning, rule: "deadline.opening")
    }
    return openingDate(tokens, start, end)
  }

  /// A number in digits or in words.
  func isCount(_ token: Token) -> Bool {
    token.kind == .number || token.phrase != 0 && reading.signals(token).contains(.numeral)
  }

  /// `Đợt 1: Từ ngày 05/12/2025 đến ngày 20/02/2026`: the date after a short label.
  func afterLabel(_ tokens: [Token], _ clause: Passage.Clause) -> Found? {
    let limit = min(clause.tokens.upperBound, clause.tokens.lowerBound + Self.longestLabel)
    guard let colon = (clause.tokens.lowerBound..<limit).first(where: { tokens[$0].isMark(.colon) }),
      colon + 1 < clause.tokens.upperBound,
      // …, thời gian hoàn thành: Quý I/2026 is a field.
      tokens[clause.tokens.lowerBound..<colon].allSatisfy({
        !$0.isMark(.comma) && !reading.signals($0).contains(.timeField)
      })
    else { return nil }
    return openingDate(tokens, colon + 1, clause.tokens.upperBound)
  }

  /// Syllables of such a label at the most, with its colon.
  private static let longestLabel = 12

  /// Rule `deadline.opening-date`: a date or span that opens a clause, up to its comma or colon: `Từ ngày 05/12/2025 đến ngày
  /// 20/02/2026`, `Quý I/2023: …`; `Năm 2024 đã …` of a report is none.
  func openingDate(_ tokens: [Token], _ start: Int, _ end: Int) -> Found? {
    let signals = reading.signals(tokens[start])
    let isPart = reader.partOfYear(tokens, start, end) != nil
    guard
      isPart
        || tokens[start].kind == .word
          && (!signals.isDisjoint(with: [
            .from, .before, .within, .quarter, .month, .day, .until, .year, .span,
          ])
            || isPortion(tokens[start]) && leadsToDate(tokens, start, end))
    else { return nil }
    // Tháng đầu của mỗi quý, Ban Chỉ đạo …
    if let every = yearlyDay(tokens, start, end), every.next < end,
      tokens[every.next].isMark(.comma) || actsAt(tokens, every.next)
    {
      var meaning = DeadlineReader.Meaning()
      meaning.recurrence = every.recurrence
      return Found(tokens: start..<every.next, meaning: meaning, rule: "deadline.opening-date")
    }
    guard var found = ending(tokens, start, end) else { return nil }
    let next = found.tokens.upperBound
    // Năm 2021, tỷ lệ … giảm in a plan of 2026
    if !signals.isDisjoint(with: [.year, .span]), let due = found.meaning.due, let first = reading.firstYear,
      due.year < first
    {
      return nil
    }
    // Năm 2023, …: a year or a span opens with its comma only.
    if !signals.isDisjoint(with: [.year, .span]), reader.schoolYear(tokens, start, end) == nil,
      next >= end
        || !tokens[next].isMark(.comma) && !tokens[next].isMark(.colon)
          && !reading.signals(tokens[next]).contains(.complete)
    {
      return nil
    }
    if (start..<next).contains(where: { reading.signals(tokens[$0]).contains(.recurrence) }) { return nil }
    if isPart || !signals.isDisjoint(with: [.day, .month, .year]), tellsPast(tokens, next, end) {
      return nil
    }
    guard
      next >= end || tokens[next].kind == .mark
        || actsAt(tokens, next)
          && (signals.isDisjoint(with: [.year, .span, .from]) || reader.schoolYear(tokens, start, end) != nil)
        || tokens[next].kind == .word && !reading.signals(tokens[next]).isDisjoint(with: [.until, .complete])
    else { return nil }
    found.rule = "deadline.opening-date"
    return found
  }

  /// Whether what is done stands right behind the date that opens a clause: `Quý I/2026 rà soát …`, `Tháng 6 hằng năm tổ chức …`;
  /// `Tháng 6/2026 là tháng …` tells, `Quý I/2026 đã …` too.
  private func actsAt(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].kind == .word, !tokens[index].has(.capital) else { return false }
    if reading.string(tokens[index]) == "tổ" { return tokens[index].phraseLength == 2 }
    let signals = reading.signals(tokens[index])
    return !signals.isDisjoint(with: [.verb, .making, .perform, .lead])
      && signals.isDisjoint(with: [.stop, .modal])
  }

  /// `Ngày 04/02/2020, Thủ tướng Chính phủ đã ban hành …`: past the comma of a date what came about on it; `các đơn vị đã được
  /// giao …` describes.
  private func tellsPast(_ tokens: [Token], _ comma: Int, _ end: Int) -> Bool {
    guard comma < end, tokens[comma].isMark(.comma) else { return false }
    for index in comma + 1..<max(comma + 1, min(end - 1, comma + 16)) {
      if tokens[index].kind == .mark { return false }
      let word = reading.string(tokens[index])
      if word == "đã" || word == "vừa" { return reading.string(tokens[index + 1]) != "được" }
      // Ngày 21 tháng 5 năm 2026, Chính phủ ban hành Nghị định số …: what has its number is there.
      if index + 2 < end, word == "số", tokens[index + 1].kind == .number,
        tokens[comma + 1..<index].contains(where: { reading.signals($0).contains(.documentType) }),
        tokens[comma + 1..<index].contains(where: { reading.string($0) == "ban" && $0.phraseLength == 2 })
      {
        return true
      }
    }
    return false
  }

  /// A time phrase inside a clause: an end with a verb of completion, a document event, a time field.
  func inline(_ tokens: [Token], _ index: Int, _ end: Int, _ clause: Passage.Clause) -> Found? {
    let token = tokens[index]
    let signals = reading.signals(token)
    let length = Int(token.phraseLength)
    if signals.contains(.timeField), length >= 2 || signals.contains(.complete) {
      if let found = field(tokens, index, end) { return found }
    }
    if !signals.isDisjoint(with: [.within, .before, .after]), let found = term(tokens, index, end),
      // Quyết định có hiệu lực trong 30 ngày …; trong 30 ngày kể từ ngày Quyết định có hiệu lực, …
      !isOfForce(tokens, index, clause)
    {
      return found
    }
    if signals.contains(.complete) {
      // hoàn thành (việc gì) trước 31/12/2025
      if let found = completion(tokens, index, end) { return found }
    }
    if signals.contains(.before) || signals.contains(.within) && leadsToDate(tokens, index + length, end)
      || signals.contains(.until) && isAtClauseEdge(tokens, index, clause)
    {
      if var found = ending(tokens, index, end) {
        addConstancy(tokens, index, clause, &found)
        return found
      }
    }
    if signals.contains(.from),
      startsDate(tokens, DateReader.pastClock(tokens, index + length, end, reading) ?? index + length)
        || reader.dates(tokens, index + length, end)?.start?.day != nil
        || reader.schoolYear(tokens, index + length, end) != nil
        // từ nay đến tháng 6/2026
        || length == 2 && index + 3 < end && reading.signals(tokens[index + 2]).contains(.until)
          && startsDate(tokens, index + 3) && !reading.signals(tokens[index + 3]).contains(.year),
      !mentionsForce(tokens, index, clause)
    {
      if let found = ending(tokens, index, end),
        found.meaning.due != nil || found.meaning.openEnded || index == clause.tokens.lowerBound
          || isFinal(tokens, found.tokens.upperBound, end)
          || found.meaning.start?.day != nil
      {
        return found
      }
    }
    if signals.contains(.from), let found = occasion(tokens, index, end, clause) { return found }
    if signals.contains(.quarter), length == 1, let found = bareQuarter(tokens, index, end, clause) {
      return found
    }
    if signals.contains(.when), isDocumentEvent(tokens, index, end) {
      let to = eventEnd(tokens, index, end)
      var meaning = DeadlineReader.Meaning()
      meaning.trigger = index..<to
      return Found(tokens: index..<to, meaning: meaning, rule: "deadline.event")
    }
    return signals.contains(.recurrence) ? interval(tokens, index, end, clause) : nil
  }

  /// `thực hiện thường xuyên trong năm 2026`: how often, right before by when.
  private func addConstancy(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause, _ found: inout Found) {
    let start = index - 2
    guard start >= clause.tokens.lowerBound, tokens[start].phraseLength == 2, found.meaning.recurrence == nil,
      reading.signals(tokens[start]).contains(.recurrence)
    else { return }
    let recurrence = DeadlineReader.recurrence(reading.value(tokens[start]))
    guard recurrence == .continuous else { return }
    found.meaning.recurrence = recurrence
    found.tokens = start..<found.tokens.upperBound
  }

  func deadline(
    _ passage: Passage, _ range: Range<Int>, _ meaning: DeadlineReader.Meaning, _ rule: String
  ) -> Deadline {
    let tokens = passage.tokens
    return Deadline(
      at: passage.at, quote: reading.range(tokens, range.lowerBound, range.upperBound - 1),
      start: meaning.start,
      due: meaning.due, recurrence: meaning.recurrence, openEnded: meaning.openEnded,
      trigger: meaning.trigger.flatMap {
        $0.isEmpty ? nil : reading.range(tokens, $0.lowerBound, $0.upperBound - 1)
      },
      rule: rule)
  }

  /// Rule `deadline.cell`: a cell of a column of time is one deadline, or several dates that semicolons set apart: `Quý IV/2028;
  /// Quý III/2030`; `Hằng năm; khi có yêu cầu` is one.
  func cell(_ passage: Passage) -> [Deadline] {
    let all = passage.tokens.indices
    guard !all.isEmpty else { return [] }
    let parts = passage.tokens.split(omittingEmptySubsequences: true) { $0.isMark(.semicolon) }
      .map(\.indices).filter { !$0.isEmpty }
    let dates = parts.map { (tokens: $0, meaning: reader.read(passage.tokens, $0)) }
    if dates.count > 1, dates.allSatisfy({ $0.meaning.due != nil }) {
      return dates.map { deadline(passage, $0.tokens, $0.meaning, "deadline.cell") }
    }
    let meaning = reader.read(passage.tokens, all)
    return meaning.isEmpty ? [] : [deadline(passage, all, meaning, "deadline.cell")]
  }
}
