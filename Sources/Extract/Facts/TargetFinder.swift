import Model

/// Finds targets: numbers that the plan commits to.
///
/// Rule `target.percent`: a share: `trên 90% chi bộ`; a figure of today in parentheses is its baseline.
/// Rule `target.count`: a number of things with a comparator, or in objectives: `ít nhất 5 doanh nghiệp`; `04 nhóm nhiệm vụ` is none.
/// Rule `target.multiple`: so many times as much, in objectives or with a bound: `tăng gấp đôi so với năm 2020`; `gấp rút` is none.
/// Rule `target.rank`: `thuộc nhóm 3 nước dẫn đầu`, `xếp hạng thứ 40`.
/// Rule `target.index`: an index or score without a unit: `HDI trên 0,7`.
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
    /// Where the words of the figure of today begin that it rises or falls from.
    var origin: Int?
    var rule: String
  }

  /// Appends the targets of a passage; returns the tokens of the time phrases that they took. O(tokens).
  func find(
    _ passage: Passage, inherited: [PartialDate], isObjective: Bool, skipping cited: [TextRange],
    into result: inout [Target]
  ) -> [Range<Int>] {
    guard allows(passage) else { return [] }
    var taken: [Range<Int>] = []
    var carried = TimeFrame()
    var isReport = false
    /// The first target of the sentence, and whether a count ended the clause before.
    var first = result.count
    var countsOn = false
    for clause in passage.clauses {
      if clause.opensSentence, !carried.isOpen { carried = TimeFrame() }
      if clause.opensSentence { (first, countsOn) = (result.count, false) }
      let opening = TimeFrameReader(reading: reading).opening(passage.tokens, clause.tokens)
      if let opening {
        carried = opening.frame
      }
      if clause.opensSentence {
        isReport =
          reportsToday(passage.tokens, clause.tokens, before: isReport)
          || opening.map { reportsPast(passage.tokens, clause.tokens, $0.frame) } ?? false
      } else if isReport, reading.signals(passage.tokens[clause.tokens.lowerBound]).contains(.strive) {
        isReport = false
      }
      if isReport { continue }
      let candidates = candidates(
        passage, clause.tokens, isObjective: isObjective, goesOn: countsOn && !clause.opensSentence, cited)
      countsOn = candidates.last.map { $0.rule == "target.count" } ?? false
      if candidates.isEmpty { continue }
      if let opening { taken.append(opening.tokens) }
      let start = opening?.tokens.upperBound ?? clause.tokens.lowerBound
      for (share, candidate) in zip(shares(passage, clause.tokens, from: start, candidates), candidates) {
        let hasTime = append(candidate, passage, clause.tokens, share, carried, inherited, &result, &taken)
        // …: năm 2023 đạt 50%, năm 2024 đạt 70%: what is counted stands once.
        if result.count - 1 > first, hasTime || opening != nil && share.words.lowerBound == start,
          standsAlone(result[result.count - 1])
        {
          result[result.count - 1].population = result[result.count - 2].population
          result[result.count - 1].indicator = result[result.count - 2].indicator
        }
      }
    }
    return taken
  }

  /// A sentence that opens with today: `Hiện nay, tổng số …`; `Trong đó, …` goes on with it. So does `Toàn tỉnh có 216 xã,
  /// trong đó 154 xã đã có thư viện`; `Toàn tỉnh có 216 thư viện` alone is none.
  func reportsToday(_ tokens: [Token], _ clause: Range<Int>, before: Bool) -> Bool {
    let first = tokens[clause.lowerBound]
    if reading.signals(first).contains(.today) { return true }
    if before, reading.string(first) == "Trong" { return true }
    return reading.string(first) == "Toàn"
      && clause.prefix(Self.reportReach).contains { reading.signals(tokens[$0]).contains(.today) }
  }

  /// How many tokens into a sentence a word of today makes a report of it.
  private static let reportReach = 30

  func allows(_ passage: Passage) -> Bool {
    switch passage.at {
    case .title, .preamble, .closing: return false
    default: return passage.role != .situation && passage.role != .viewpoint
    }
  }

  /// Appends the target of a candidate; tells whether a time phrase of its clause is its own.
  func append(
    _ candidate: Candidate, _ passage: Passage, _ clause: Range<Int>, _ share: Share,
    _ carried: TimeFrame,
    _ inherited: [PartialDate], _ result: inout [Target], _ taken: inout [Range<Int>]
  ) -> Bool {
    let tokens = passage.tokens
    let span = share.words
    let times = TimeFrameReader(reading: reading)
    var due = carried.due
    var time: Range<Int>?
    var hasTime = false
    if let own = times.own(passage, span, number: candidate.tokens)
      ?? share.tail.flatMap({ times.after(passage, $0, number: candidate.tokens) })
    {
      due = own.due
      time = own.tokens
      taken.append(own.tokens)
    } else if due.isEmpty, !opensEveryYear(tokens, span),
      let before = times.before(
        tokens,
        max(
          clause.lowerBound, candidate.tokens.lowerBound - TimeFrameReader.reach)..<candidate.tokens
          .lowerBound)
    {
      due = before.due
      hasTime = true
      taken.append(before.tokens)
    }
    if due.isEmpty { due = inherited }
    var period = candidate.period ?? carried.period
    if let inClause = times.recurrence(tokens, clause, near: span) {
      period = candidate.period ?? inClause.recurrence
      taken.append(inClause.tokens)
    }
    let words = TargetWords(reading: reading).read(tokens, span, candidate, time: time)
    result.append(
      Target(
        at: passage.at, quote: words.quote, comparator: candidate.comparator, value: candidate.value,
        upper: candidate.upper, unit: candidate.unit, population: words.population,
        indicator: words.indicator,
        of: words.of, period: period, due: due, baseline: candidate.baseline ?? words.baseline,
        rule: candidate.rule))
    return hasTime || time != nil
  }

  /// `…, mỗi năm giảm từ 1 đến 1,5%`: a part that opens with a time of its own has none of the part before.
  private func opensEveryYear(_ tokens: [Token], _ span: Range<Int>) -> Bool {
    guard let first = span.first(where: { tokens[$0].kind == .word }) else { return false }
    return reading.signals(tokens[first]).contains(.recurrence)
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
      let last = result.last?.tokens.upperBound
      let opensCount = goesOn && index == clause.lowerBound
      if var candidate = candidate(
        number, passage, clause, isObjective: isObjective, after: last, opensCount: opensCount)
      {
        candidate.baseline = origin?.value
        candidate.origin = origin?.start
        origin = nil
        if isToday(passage, clause, number.tokens) {
          if var last = result.last, last.baseline == nil {
            last.baseline = number.value
            result[result.count - 1] = last
          }
        } else {
          result.append(candidate)
        }
        index = max(candidate.tokens.upperBound, number.tokens.upperBound)
      } else {
        index = number.tokens.upperBound
      }
    }
    return result
  }

  func isNumeral(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].kind == .word && !reading.signals(tokens[index]).isDisjoint(with: Signal.numbers)
  }

  /// A figure of today, of the past, or of what others have reached.
  func isToday(_ passage: Passage, _ clause: Range<Int>, _ number: Range<Int>) -> Bool {
    let tokens = passage.tokens
    var index = number.lowerBound - 1
    var depth = 0
    while index >= clause.lowerBound, number.lowerBound - index < 16 {
      if tokens[index].isMark(.close) { depth += 1 }
      if tokens[index].isMark(.open) {
        if depth == 0 {
          // (hiện nay 98,3% …), (năm 2021 đạt khoảng 46%)
          let first = reading.signals(tokens[index + 1])
          return first.contains(.today) || first.contains(.year)
        }
        depth -= 1
      }
      let signals = reading.signals(tokens[index])
      if signals.contains(.today), depth == 0 { return true }
      if signals.contains(.strive) || tokens[index].isMark(.comma) && number.lowerBound - index > 8 {
        return false
      }
      index -= 1
    }
    return false
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
      guard !isShareOfCost(tokens, range, clause), !isOutcome(tokens, number, clause) else { return nil }
      return make(.term("%"), "target.percent")
    }
    if number.isMultiple {
      return isObjective || bounds.comparator != nil ? make(.term("lần"), "target.multiple") : nil
    }
    // In words only a bound from below or above makes a quantity: `trên một vạn dân` is a denominator.
    if number.isInWords, bounds.comparator != .atLeast, bounds.comparator != .atMost { return nil }
    if isExcluded(tokens, number, clause) { return nil }
    if let rank {
      return make(.term("hạng"), "target.rank", end: rank, comparator: .atMost)
    }
    if let unit = UnitReader(reading: reading).read(
      tokens, number.tokens.upperBound, clause.upperBound,
      hasBound: bounds.comparator != nil || isObjective && (number.upper != nil || opensCount))
    {
      guard
        counts(number, bounds, unit, passage, clause, isObjective: isObjective)
          || isObjective && opensCount && !unit.isTime && !isHeadingCount(tokens, unit)
          || isObjective && unit.isKnown && !unit.isTime && goesOn(tokens, bounds.start, after: last)
            && !isHeadingCount(tokens, unit)
      else { return nil }
      return make(
        .quoted(reading.range(tokens, unit.tokens.lowerBound, unit.tokens.upperBound - 1)), "target.count",
        end: unit.tokens.upperBound)
    }
    if isIndex(tokens, number, bounds, clause), isObjective || bounds.comparator != nil {
      return make(nil, "target.index")
    }
    return nil
  }

  /// `%/năm`, `lần/năm`, `/tháng`, `/người/năm`.
  func period(_ tokens: [Token], _ index: Int, _ end: Int) -> Recurrence? {
    var index = index
    while index + 1 < end, tokens[index].isMark(.slash) {
      let signals = reading.signals(tokens[index + 1])
      let length = max(1, Int(tokens[index + 1].phraseLength))
      if length == 1 || signals.contains(.year) {
        if signals.contains(.year) { return .years(1) }
        if signals.contains(.month) { return .months(1) }
        if signals.contains(.quarter) { return .months(3) }
      }
      index += 1 + length
    }
    return nil
  }
}
