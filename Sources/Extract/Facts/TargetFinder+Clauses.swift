import Model

/// The targets of a clause, and what they take from each other.
extension TargetFinder {
  /// What holds for all figures of a clause.
  struct Setting {
    var clause: Range<Int>
    /// Where its words begin, past the time that opens it.
    var start: Int
    var hasOpening: Bool
    /// The times of the clauses before, and of the headings above.
    var carried: TimeFrame
    var inherited: TimeFrame
    /// Whether it stands among tasks, not objectives.
    var isTask: Bool
  }

  /// Where the time of a target comes from: from words of its own, from words before it that open its part of the clause, or from
  /// elsewhere, if it has one at all.
  enum TimeSource { case own, opening, elsewhere }

  /// Appends the targets of the candidates of a clause; `first` is the first target of its sentence. O(tokens of the clause).
  func append(
    _ candidates: [Candidate], _ passage: Passage, _ setting: Setting, from first: Int,
    _ result: inout [Target], _ taken: inout [Range<Int>]
  ) {
    let tokens = passage.tokens
    let own = result.count
    var sources: [TimeSource] = []
    /// The target before a parenthesis with figures of its own, and where what follows the parenthesis begins.
    var outer: (target: Int, tail: Int)?
    /// The year before a figure, which holds for the parts behind it that have none: `năm 2026 đạt 10%, phấn đấu 10,5%`.
    var year: [PartialDate] = []
    for (share, candidate) in zip(
      shares(passage, setting.clause, from: setting.start, candidates), candidates)
    {
      let known = taken.count
      let source = append(candidate, passage, share, setting, &result, &taken)
      sources.append(source)
      let last = result.count - 1
      if source == .own {
        let isAhead = taken[known...].contains {
          $0.upperBound <= candidate.tokens.lowerBound
            && TimeFrameReader(reading: reading).isYear(tokens[$0.lowerBound])
        }
        year = isAhead ? result[last].due : []
      } else if source == .elsewhere, !setting.isTask, result[last].due.isEmpty, result[last].period == nil {
        result[last].due = year
      }
      // dưới 17% (miền núi dưới 28%) vào năm 2025: the end behind the parenthesis is that of both.
      if let tail = share.tail {
        outer = source == .own ? (last, tail.lowerBound) : nil
      } else if let before = outer, candidate.tokens.lowerBound < before.tail {
        // (trong đó: xây mới 30 phòng, sửa chữa 15 phòng): parts of what is told before, all of them.
        if reading.small(tokens[share.words.lowerBound]) == "trong" {
          outer = nil
        } else if source != .own, !hasTimeWord(tokens, share.words) {
          result[last].due = result[before.target].due
        }
      }
      // …: năm 2023 đạt 50%, năm 2024 đạt 70%: what is counted stands once.
      if last > first,
        source != .elsewhere || setting.hasOpening && share.words.lowerBound == setting.start,
        standsAlone(result[last])
      {
        result[last].population = result[last - 1].population
        result[last].indicator = result[last - 1].indicator
      }
      shareWords(&result, from: first)
    }
    guard candidates.count > 1 else { return }
    sharePairs(candidates, tokens, sources, &result[own...])
    shareEnd(candidates, tokens, sources, &result[own...])
    if isRespective(tokens, setting.clause) {
      distribute(&result[own...])
      repeatDates(&result, own: own, first: first)
    }
  }

  /// Appends the target of a candidate; tells where its time comes from.
  private func append(
    _ candidate: Candidate, _ passage: Passage, _ share: Share, _ setting: Setting,
    _ result: inout [Target], _ taken: inout [Range<Int>]
  ) -> TimeSource {
    let tokens = passage.tokens
    var span = share.words
    let times = TimeFrameReader(reading: reading)
    var due = setting.carried.due
    var time: Range<Int>?
    var source = TimeSource.elsewhere
    if let own = times.own(passage, span, number: candidate.tokens)
      ?? share.tail.flatMap({ times.after(passage, $0, number: candidate.tokens) }),
      !setting.isTask || !isOfTask(candidate, tokens, own.tokens, setting.clause),
      !isOfOrigin(passage, own.tokens, candidate)
    {
      if isOfOther(tokens, own.tokens, candidate.tokens.lowerBound, isTask: setting.isTask) {
        if !setting.isTask { span = own.tokens.upperBound + 1..<span.upperBound }
      } else {
        due = own.due
        time = own.tokens
        source = .own
        taken.append(own.tokens)
      }
    }
    if source == .elsewhere, due.isEmpty, !opensEveryYear(tokens, span),
      let before = times.before(
        tokens,
        max(
          setting.clause.lowerBound, candidate.tokens.lowerBound - TimeFrameReader.reach)..<candidate.tokens
          .lowerBound),
      // 96% trẻ trong năm 2026, khám ít nhất 01 lần/năm
      candidate.period == nil || before.tokens.lowerBound >= share.words.lowerBound,
      !isOfOther(tokens, before.tokens, candidate.tokens.lowerBound, isTask: setting.isTask),
      !isOfOrigin(passage, before.tokens, candidate)
    {
      due = before.due
      source = .opening
      taken.append(before.tokens)
    }
    if due.isEmpty, let opening = partOpening(tokens, span, candidate.tokens.lowerBound) {
      due = opening.frame.due
      source = .opening
      time = opening.tokens.lowerBound >= span.lowerBound ? opening.tokens : nil
      taken.append(opening.tokens)
    }
    // Hằng quý, …; mỗi thôn làm mới 500 m đường trong năm: once a year.
    let isOfYear = isOfYear(tokens, candidate.tokens.upperBound..<span.upperBound)
    var period = candidate.period ?? (isOfYear ? nil : setting.carried.period)
    if due.isEmpty {
      due = setting.inherited.due
      period = period ?? setting.inherited.period
    }
    if let inClause = times.recurrence(tokens, setting.clause, near: span) {
      period = candidate.period ?? inClause.recurrence
      taken.append(inClause.tokens)
    }
    if let start = beginning(tokens, candidate.tokens.upperBound, span.upperBound) { taken.append(start) }
    let words = TargetWords(reading: reading).read(tokens, span, candidate, time: time)
    result.append(
      Target(
        at: passage.at, quote: words.quote, comparator: candidate.comparator, value: candidate.value,
        upper: candidate.upper, unit: candidate.unit, population: words.population,
        indicator: words.indicator,
        of: words.of, period: period, due: due, baseline: candidate.baseline ?? words.baseline,
        rule: candidate.rule))
    return source
  }

  /// Whether `trong năm` without a number stands in a range.
  private func isOfYear(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      reading.string(tokens[index]) == "trong" && reading.string(tokens[index + 1]) == "năm"
        && (index + 2 >= range.upperBound || tokens[index + 2].kind == .mark)
    }
  }

  /// `từ 41,5% (năm 2020) lên trên 65%`: the time, in parentheses, of the figure that another one rises from.
  private func isOfOrigin(_ passage: Passage, _ time: Range<Int>, _ candidate: Candidate) -> Bool {
    guard let origin = candidate.origin, time.lowerBound > origin,
      time.upperBound < candidate.tokens.lowerBound
    else { return false }
    return (origin..<time.lowerBound).contains {
      passage.tokens[$0].isMark(.open) && Int(passage.partner[$0]) >= time.upperBound
        && Int(passage.partner[$0]) < candidate.tokens.lowerBound
    }
  }

  /// `… và 100% từ năm 2028`: from when a figure holds, right behind it, which is none of the task's; it has no end.
  private func beginning(_ tokens: [Token], _ index: Int, _ end: Int) -> Range<Int>? {
    guard index + 1 < end, reading.signals(tokens[index]).contains(.from),
      let found = DeadlineReader(reading: reading).dates(tokens, index + 1, end), found.start == nil
    else { return nil }
    return index..<found.next
  }

  /// `…, mỗi năm giảm từ 1 đến 1,5%`: a part that opens with a time of its own has none of the part before.
  private func opensEveryYear(_ tokens: [Token], _ span: Range<Int>) -> Bool {
    guard let first = span.first(where: { tokens[$0].kind == .word }) else { return false }
    return reading.signals(tokens[first]).contains(.recurrence)
  }

  /// `… trước ngày 31/10, bố trí mỗi năm 1,2 tỷ đồng`: a time that ends a part of its own is none of a part that recurs, in tasks
  /// of none: `gửi kế hoạch trước ngày 10/01/2026, mỗi hội mở ít nhất 01 lớp`.
  private func isOfOther(_ tokens: [Token], _ time: Range<Int>, _ number: Int, isTask: Bool) -> Bool {
    guard time.upperBound < number, tokens[time.upperBound].isMark(.comma) else { return false }
    // Xóa toàn bộ nhà tạm trước ngày 31/12/2025, 100% …: what opens with a verb has its time itself, among objectives too.
    if isTask || opensAct(tokens, time.lowerBound), time.lowerBound > 0,
      // phân bổ vốn năm 2026 chậm nhất ngày 31/12/2025
      tokens[time.lowerBound - 1].kind == .word
        || time.lowerBound > 1 && reading.signals(tokens[time.lowerBound - 2]).contains(.year),
      reading.signals(tokens[time.lowerBound]).contains(.before),
      reading.signals(tokens[time.lowerBound - 1]).isDisjoint(with: [.strive])
    {
      return true
    }
    return tokens[time.upperBound..<number].contains { token in
      token.kind == .word && reading.signals(token).contains(.recurrence) && reading.value(token) > 0
    }
  }

  /// Whether the part of a sentence that ends with a time opens with what is done with all of something. O(1): of thirty tokens.
  private func opensAct(_ tokens: [Token], _ time: Int) -> Bool {
    (max(0, time - 30)..<time).contains { index in
      reading.string(tokens[index]) == "toàn" && index + 1 < time && reading.string(tokens[index + 1]) == "bộ"
        && index > 0
        && (1...2).contains { length in
          index >= length && Int(tokens[index - length].phraseLength) == length
            && !reading.signals(tokens[index - length]).isDisjoint(with: [.verb, .complete, .change, .making])
        }
    }
  }
}
