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
        // Nâng cấp 40 km đường (giai đoạn 2026 - 2029): the figure's.
        if let first = part.first, reading.signals(passage.tokens[first]).contains(.span),
          taken.contains(where: { $0.overlaps(part) })
        {
          continue
        }
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
      // Thời gian: 02 ngày (từ ngày 12 đến ngày 13/5/2026): once
      if kept > first, repeats(end, result[kept - 1]) { continue }
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

  /// Whether a deadline says of a part of another one's words what that says of all.
  private func repeats(_ inner: Deadline, _ outer: Deadline) -> Bool {
    inner.at == outer.at && inner.quote.start >= outer.quote.start && inner.quote.end <= outer.quote.end
      && inner.start == outer.start && inner.due == outer.due && inner.recurrence == outer.recurrence
      && (inner.start != nil || inner.due != nil || inner.recurrence != nil)
  }

  private func isSpan(_ start: Deadline, _ end: Deadline) -> Bool {
    guard start.start != nil, start.due == nil, start.recurrence == nil, end.start == nil, end.due != nil,
      end.recurrence == nil, end.at == start.at
    else { return false }
    let joint = TextRange(Int(start.quote.end), max(Int(start.quote.end), Int(end.quote.start)))
    let opening = reading.folded(start.quote)
    guard joint.count < 40, opening.hasPrefix("bắt đầu") || opening.hasPrefix("từ ") && joint.count < 10
    else {
      return false
    }
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
    // The first word of time can stand right behind a subject.
    var mayFollow = true
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
      if token.isMark(.comma), let found = review(tokens, index + 1, end), !marks.isTaken(found.tokens) {
        result.append(deadline(passage, found.tokens, found.meaning, found.rule))
        index = found.tokens.upperBound
        continue
      }
      guard token.has(.times) else {
        index += 1
        continue
      }
      if mayFollow, follows(tokens, index, clause.tokens), let found = ofSubject(tokens, index, end),
        !marks.isTaken(found.tokens)
      {
        result.append(deadline(passage, found.tokens, found.meaning, found.rule))
        index = found.tokens.upperBound
        continue
      }
      mayFollow = false
      if let found = inline(tokens, index, end, clause), !marks.isTaken(found.tokens) {
        result.append(deadline(passage, found.tokens, found.meaning, found.rule))
        index = found.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// Whether a word stands right behind the bodies that a clause opens with.
  private func follows(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    guard let first = clause.first, first < index,
      !reading.signals(tokens[first]).isDisjoint(with: [.organ, .quantifier, .holder, .generic]),
      let list = BodyParser(reading: reading).list(tokens, at: first, limit: clause.upperBound)
    else { return false }
    return list.next == index || list.next + 1 == index && tokens[list.next].isMark(.comma)
  }

  /// The time right behind a subject, where what is done stands behind it: `Văn phòng Đảng ủy đến tháng 6/2026 hoàn thành …`; a bare
  /// `hằng tháng` there describes.
  private func ofSubject(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    guard let found = afterSubject(tokens, index, end), found.tokens.upperBound < end else { return nil }
    let length = Int(tokens[index].phraseLength)
    if reading.signals(tokens[index]).contains(.recurrence), found.tokens.count <= length { return nil }
    let next = found.tokens.upperBound
    let at = tokens[next].isMark(.comma) ? next + 1 : next
    guard at < end, !reading.signals(tokens[at]).isDisjoint(with: [.verb, .complete, .report, .lead, .modal])
    else { return nil }
    return found
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

  /// A time phrase inside a clause: an end with a verb of completion, a document event, a time field.
  func inline(_ tokens: [Token], _ index: Int, _ end: Int, _ clause: Passage.Clause) -> Found? {
    let token = tokens[index]
    let signals = reading.signals(token)
    let length = Int(token.phraseLength)
    if signals.contains(.timeField), length >= 2 || signals.contains(.complete) {
      if let found = field(tokens, index, end) { return found }
    }
    // sau thời hạn 02 năm kể từ ngày … mà không có …: inside a clause a condition.
    if !signals.isDisjoint(
      with: index == clause.tokens.lowerBound ? [.within, .before, .after] : [.within, .before]),
      let found = term(tokens, index, end),
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
      if signals.contains(.before), let found = beforeOccasion(tokens, index, end) { return found }
    }
    if signals.contains(.from),
      startsDate(tokens, DateReader.pastClock(tokens, index + length, end, reading) ?? index + length)
        || reader.dates(tokens, index + length, end)?.start?.day != nil
        || reader.schoolYear(tokens, index + length, end) != nil
        // từ tháng 4 đến hết tháng 7/2026
        || reader.monthSpan(tokens, index + length, end) != nil
        // từ nay đến tháng 6/2026
        || length == 2 && index + 3 < end && reading.signals(tokens[index + 2]).contains(.until)
          && startsDate(tokens, index + 3) && !reading.signals(tokens[index + 3]).contains(.year),
      !mentionsForce(tokens, index, clause)
    {
      if let found = ending(tokens, index, end), !isOfPast(found.meaning),
        found.meaning.due != nil || found.meaning.openEnded || index == clause.tokens.lowerBound
          || isFinal(tokens, found.tokens.upperBound, end)
          || found.meaning.start?.day != nil || goesOnToEnd(tokens, found.tokens.upperBound, end)
      {
        return found
      }
    }
    if signals.contains(.from),
      let found = occasion(tokens, index, end, clause) ?? beforeOccasion(tokens, index, end)
    {
      return found
    }
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

  /// `từ quý III/2026 và hoàn thành trong quý I/2027`: a beginning with its end right behind it.
  private func goesOnToEnd(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    index + 1 < end && reading.string(tokens[index]) == "và"
      && !reading.signals(tokens[index + 1]).isDisjoint(with: [.complete])
  }

  /// `tài liệu các kỳ đại hội từ năm 1976 đến năm 2025`: years of which something is, as they began long before the plan and end with
  /// it at the latest.
  private func isOfPast(_ meaning: DeadlineReader.Meaning) -> Bool {
    guard let first = reading.firstYear, let start = meaning.start, let due = meaning.due else {
      return false
    }
    return start.year < first - Self.longestTerm && due.year <= first
  }

  /// The years that a plan's period may have begun before the plan.
  private static let longestTerm = 5

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
      periods: reader.periods(tokens, range, meaning.recurrence), rule: rule)
  }
}
