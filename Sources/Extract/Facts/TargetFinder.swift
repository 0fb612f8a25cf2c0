import Model

/// Finds targets: numbers that the plan commits to.
///
/// Rule `target.percent`: a share: `trên 90% chi bộ`; a figure of today in parentheses is its baseline.
/// Rule `target.count`: a number of things with a comparator, or in objectives: `ít nhất 5 doanh nghiệp`; `04 nhóm nhiệm vụ` is none.
/// Rule `target.multiple`: so many times as much, in objectives or with a bound: `tăng gấp đôi so với năm 2020`; `gấp rút` is none.
/// Rule `target.rank`: `thuộc nhóm 3 nước dẫn đầu`, `xếp hạng thứ 40`.
/// Rule `target.index`: an index, a score or a rate without a unit: `HDI trên 0,7`, `tỷ suất tử vong … xuống 12,5`.
/// Rule `target.rate`: so many of so many: `xuống còn 16/100.000 trẻ em`; `bản đồ tỷ lệ 1/10.000` is none.
struct TargetFinder {
  let reading: Reading

  /// A number read as a target, before its clause is.
  struct Candidate {
    /// Tokens of the number with its comparators and unit.
    var tokens: Range<Int>
    var comparator: Comparator
    var value: Double
    var upper: Double?
    var unit: Wording?
    var period: Recurrence?
    var baseline: Double?
    /// The token of the figure of today that follows it, which is its baseline.
    var today: Int?
    /// Where the words of the figure of today begin that it rises or falls from.
    var origin: Int?
    /// Of how many a rate is.
    var whole: Range<Int>?
    var rule: String
  }

  /// Appends the targets of a passage; returns the tokens of the time phrases that they took. O(tokens).
  func find(
    _ passage: Passage, inherited: TimeFrame, isObjective: Bool, skipping cited: [TextRange],
    into result: inout [Target]
  ) -> [Range<Int>] {
    guard allows(passage) else { return [] }
    var taken: [Range<Int>] = []
    var carried = TimeFrame()
    var isReport = false
    /// Whether the sentence says what is striven for: `Phấn đấu đạt …; …; …`.
    var strives = false
    /// The first target of the sentence, and whether a count ended the clause before.
    var first = result.count
    var countsOn = false
    for clause in passage.clauses {
      if clause.opensSentence, !carried.isOpen { carried = TimeFrame() }
      if clause.opensSentence {
        (first, countsOn) = (result.count, false)
        strives = self.strives(passage.tokens, clause.tokens)
      }
      let opening = TimeFrameReader(reading: reading).opening(passage.tokens, clause.tokens)
      // Tháng 3/2026: …; Quý II: …: a timetable says when its tasks are to be done, and so what they count.
      let isTimetable = !isObjective && opening.map { isLabel(passage.tokens, $0) } ?? false
      if let opening { carried = opening.frame }
      if clause.opensSentence {
        isReport =
          reportsToday(passage.tokens, clause.tokens, before: isReport)
          || tellsPastYear(passage.tokens, clause.tokens)
          || opening.map { reportsPast(passage.tokens, clause.tokens, $0.frame) } ?? false
        if !isReport, let opening, tellsPast(passage.tokens, clause.tokens, past: opening.tokens.upperBound) {
          carried = TimeFrame()
          continue
        }
      } else if isReport, obliges(passage.tokens, clause.tokens, opening?.frame) {
        isReport = false
      }
      if isReport { continue }
      let aims = isObjective || strives || opening.map { setsAim(passage.tokens, $0.tokens) } ?? false
      let candidates = candidates(
        passage, clause.tokens, isObjective: aims, goesOn: countsOn && !clause.opensSentence, cited)
      countsOn = candidates.last.map { $0.rule == "target.count" } ?? false
      if candidates.isEmpty { continue }
      // Từ năm 2026, tăng vốn …: a beginning is the task's, not the figure's.
      if let opening, !isTimetable, !opening.frame.due.isEmpty || opening.frame.period != nil {
        taken.append(opening.tokens)
      }
      append(
        candidates, passage,
        Setting(
          clause: clause.tokens, start: opening?.tokens.upperBound ?? clause.tokens.lowerBound,
          hasOpening: opening != nil, carried: carried, inherited: inherited, isTask: !isObjective),
        from: first, &result, &taken)
    }
    return taken
  }

  /// Whether a clause opens with what is striven for, or has it behind a colon: `…, cụ thể: Phấn đấu tổng tỷ suất sinh đạt …; …`.
  private func strives(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    clause.contains { index in
      (index == clause.lowerBound || tokens[index - 1].isMark(.colon))
        && reading.signals(tokens[index]).contains(.strive)
    }
  }

  /// `đến năm 2030 vận hành 60 trạm`: in tasks too a clause that opens with an end sets an aim; `Năm 2024, …` opens a report
  /// as often.
  private func setsAim(_ tokens: [Token], _ opening: Range<Int>) -> Bool {
    opening.contains { reading.signals(tokens[$0]).contains(.until) }
  }

  func allows(_ passage: Passage) -> Bool {
    switch passage.at {
    case .title, .preamble, .closing: return false
    default: return passage.role != .situation && passage.role != .viewpoint
    }
  }

  // MARK: - Candidates

  /// The numbers of a clause that commit to something; `goesOn` tells whether a count ended the clause before.
  func candidates(
    _ passage: Passage, _ clause: Range<Int>, isObjective: Bool, goesOn: Bool, _ cited: [TextRange]
  ) -> [Candidate] {
    var result: [Candidate] = []
    let tokens = passage.tokens
    var index = clause.lowerBound
    let numbers = NumberReader(reading: reading)
    var citation = 0
    /// The figure that the next number rises or falls from.
    var origin: (value: Double, start: Int)?
    /// Figures of today, in order.
    var todays: [(value: Double, token: Int)] = []
    while index < clause.upperBound {
      guard tokens[index].kind == .number || isNumeral(tokens, index) else {
        index += 1
        continue
      }
      while citation < cited.count, cited[citation].end <= tokens[index].start { citation += 1 }
      if citation < cited.count, cited[citation].start <= tokens[index].start,
        tokens[index].end <= cited[citation].end
      {
        index += 1
        continue
      }
      guard let number = numbers.read(tokens, index, clause.upperBound) else {
        index += 1
        continue
      }
      if ComparatorReader(reading: reading).startsChange(tokens, number, clause) {
        origin = (number.value, number.tokens.lowerBound - 1)
        index = number.tokens.upperBound
        continue
      }
      if ComparatorReader(reading: reading).startsDrop(tokens, number, clause) {
        origin = (number.value, number.tokens.lowerBound)
        index = number.tokens.upperBound
        continue
      }
      let last = result.last?.tokens.upperBound
      let opensCount = goesOn && index == clause.lowerBound
      if var candidate = candidate(
        number, passage, clause, isObjective: isObjective || origin != nil, after: last,
        opensCount: opensCount)
      {
        candidate.baseline = origin?.value
        candidate.origin = origin?.start
        origin = nil
        // 550/100.000 trẻ em vào năm 2025 và 500/100.000 vào năm 2030: the second counts what the first does.
        if candidate.rule == "target.rate", candidate.unit == nil, let last = result.last,
          last.rule == "target.rate"
        {
          candidate.unit = last.unit
        }
        // Đề án “Xây dựng ít nhất 01 triệu căn hộ”: what a title counts is not promised here.
        let isInTitle = isInTitle(tokens, number.tokens.lowerBound)
        if !isInTitle, candidate.origin != nil || !isToday(passage, clause, number.tokens) {
          result.append(candidate)
        } else if !isInTitle, let last = result.indices.last {
          todays.append((number.value, number.tokens.lowerBound))
          if result[last].baseline == nil {
            result[last].baseline = number.value
            result[last].today = number.tokens.lowerBound
          }
        }
        index = max(candidate.tokens.upperBound, number.tokens.upperBound)
      } else {
        if let last = result.last, let more = again(number, passage, clause, last) { result.append(more) }
        index = number.tokens.upperBound
      }
    }
    // 100% … và 70% … (năm 2024 tương ứng là 91,5% và 38%): each has its own.
    if let last = result.last?.tokens.upperBound, todays.count > 1, todays.count == result.count,
      todays[0].token > last
    {
      for (index, today) in todays.enumerated() { result[index].baseline = today.value }
    }
    return result
  }

  /// The least number in words that no plan says in passing.
  private static let leastInWords = 21.0

  func isNumeral(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].kind == .word && !reading.signals(tokens[index]).isDisjoint(with: Signal.numbers)
  }

  /// `70.000 ngôi nhà … vào năm 2025 và 80.000 vào năm 2030`: a number with a time of its own counts what the one before does.
  private func again(
    _ number: NumberReader.Number, _ passage: Passage, _ clause: Range<Int>, _ last: Candidate
  ) -> Candidate? {
    let tokens = passage.tokens
    let next = number.tokens.upperBound
    guard last.rule == "target.count" || last.rule == "target.index", !number.isPercent, !number.isMultiple,
      !number.isInWords,
      next + 1 < clause.upperBound, tokens[next].kind == .word,
      !reading.signals(tokens[next]).isDisjoint(with: [.within, .until, .year]),
      TimeFrameReader(reading: reading).after(
        passage, next..<min(clause.upperBound, next + 8), number: number.tokens)?
        .tokens
        .lowerBound == next
    else { return nil }
    let bounds = ComparatorReader(reading: reading).read(tokens, number, clause)
    guard bounds.start > last.tokens.upperBound,
      tokens[bounds.start - 1].isMark(.comma) || reading.string(tokens[bounds.start - 1]) == "và",
      !isExcluded(tokens, number, clause)
    else { return nil }
    var result = last
    result.tokens = bounds.start..<next
    result.comparator = bounds.comparator ?? (number.upper == nil ? .equal : .range)
    (result.value, result.upper, result.baseline, result.origin) = (number.value, number.upper, nil, nil)
    result.today = nil
    return result
  }

  func candidate(
    _ number: NumberReader.Number, _ passage: Passage, _ clause: Range<Int>, isObjective: Bool,
    after last: Int?, opensCount: Bool
  ) -> Candidate? {
    let tokens = passage.tokens
    var bounds = ComparatorReader(reading: reading).read(tokens, number, clause)
    if number.isMultiple, bounds.start > clause.lowerBound, reading.string(tokens[bounds.start - 1]) == "gấp"
    {
      bounds.start -= 1
    }
    let rank = rank(tokens, number, clause)
    if rank != nil { bounds.start = rankStart(tokens, bounds.start, clause) }
    // 5 gấp gấp rưỡi: no word is of two figures.
    bounds.start = min(max(bounds.start, last ?? clause.lowerBound), number.tokens.lowerBound)
    let range = bounds.start..<max(number.tokens.upperBound, bounds.end)
    var comparator = bounds.comparator ?? .equal
    if number.upper != nil { comparator = .range }
    func make(_ unit: Wording?, _ rule: String, end: Int? = nil, comparator override: Comparator? = nil)
      -> Candidate
    {
      Candidate(
        tokens: range.lowerBound..<max(range.upperBound, end ?? 0), comparator: override ?? comparator,
        value: number.value, upper: number.upper, unit: unit,
        period: period(tokens, max(number.tokens.upperBound, end ?? 0), clause.upperBound), rule: rule)
    }
    if number.isPercent {
      if isPreposition(tokens, bounds, number, clause) { comparator = .equal }
      guard !isShareOfCost(tokens, range, clause), !isPenalty(tokens, number.tokens.lowerBound, clause),
        !isOutcome(tokens, number, clause), !isOfPlace(tokens, range, clause),
        !isCondition(tokens, range.lowerBound, clause),
        bounds.comparator != nil || !isSourceOfFunds(tokens, range.lowerBound, clause)
      else { return nil }
      return make(.term("%"), "target.percent")
    }
    if number.isMultiple {
      if isEffort(tokens, bounds.start, clause) { return nil }
      return isObjective || bounds.comparator != nil || reachesQuantity(tokens, bounds.start, clause)
        ? make(.term("lần"), "target.multiple") : nil
    }
    if number.isRate {
      guard
        isObjective || bounds.comparator != nil || isChanged(tokens, bounds.start, clause)
          || isIndex(tokens, number, bounds, clause) || isCommitted(tokens, bounds.start, clause),
        !isExcluded(tokens, number, clause)
      else { return nil }
      return rate(number, make(nil, "target.rate"), tokens, clause)
    }
    // In words only a bound from below or above makes a small quantity: `trên một vạn dân` is a denominator; `kết nạp hai trăm năm
    // mươi hội viên` has a figure.
    if number.isInWords, number.upper == nil, bounds.comparator != .atLeast, bounds.comparator != .atMost,
      (number.value < Self.leastInWords || number.tokens.count < 3)
        // trồng hai triệu cây
        && !reading.signals(tokens[number.tokens.upperBound]).contains(.scale)
        // Ba nghìn bảy trăm chín mươi
        || range.lowerBound > 0 && reading.signals(tokens[range.lowerBound - 1]).contains(.scale)
    {
      return nil
    }
    if isExcluded(tokens, number, clause) || isDenominator(tokens, number, bounds, clause) { return nil }
    if let rank {
      return make(.term("hạng"), "target.rank", end: rank, comparator: .atMost)
    }
    if let unit = UnitReader(reading: reading).read(
      tokens, number.tokens.upperBound, clause.upperBound,
      hasBound: bounds.comparator != nil || isObjective && (number.upper != nil || opensCount)),
      unit.isKnown || isPer(tokens, unit.tokens.upperBound, clause.upperBound)
        || !isIndex(tokens, number, bounds, clause)
    {
      if isTimetable(tokens, unit) || isFrequency(passage, unit) || isAllOfShare(tokens, number, after: last)
      {
        return nil
      }
      if isAlong(tokens, bounds, unit, clause) { comparator = .equal }
      if bounds.comparator != nil, isCondition(tokens, bounds.start, clause) { return nil }
      if isQualifier(tokens, bounds, min(unit.tokens.upperBound, clause.upperBound - 1), clause, after: last)
      {
        return nil
      }
      guard
        counts(number, bounds, unit, passage, clause, isObjective: isObjective)
          || isObjective && opensCount && !unit.isTime && !isHeadingCount(tokens, unit)
          || unit.isKnown && !unit.isTime
            && (goesOn(tokens, bounds.start, after: last)
              || repeats(tokens, bounds.start, unit.tokens.upperBound, after: last)
              || lists(tokens, bounds.start, unit.tokens.upperBound, after: last)
              || isObjective && isSubject(tokens, bounds.start, unit.tokens.upperBound, after: last, clause))
            && !isHeadingCount(tokens, unit)
      else { return nil }
      return make(
        .quoted(reading.range(tokens, unit.tokens.lowerBound, unit.tokens.upperBound - 1)), "target.count",
        end: unit.tokens.upperBound)
    }
    if let unit = UnitReader(reading: reading).elided(tokens, number.tokens.upperBound, clause.upperBound),
      isObjective
        ? isReached(tokens, bounds.start, clause) : isCommitted(tokens, bounds.start, clause)
    {
      return make(
        .quoted(reading.range(tokens, unit.tokens.lowerBound, unit.tokens.upperBound - 1)), "target.count")
    }
    if let unit = unitBefore(tokens, number, bounds, clause), isObjective || bounds.comparator != nil {
      return make(.quoted(reading.range(tokens, unit.lowerBound, unit.upperBound - 1)), "target.count")
    }
    if isIndex(tokens, number, bounds, clause), isObjective || bounds.comparator != nil {
      return make(nil, "target.index")
    }
    return nil
  }

  /// `111 bé trai/100 bé gái`: so many to so many.
  private func isPer(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    index + 1 < end && tokens[index].isMark(.slash) && tokens[index + 1].kind == .number
  }
}
