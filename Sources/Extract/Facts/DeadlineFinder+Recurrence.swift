import Model

/// How often something is done.
extension DeadlineFinder {
  /// Rule `deadline.interval`: a recurrence inside a clause: `báo cáo tiến độ 3 tháng một lần`, `báo cáo … định kỳ hằng quý và khi có
  /// yêu cầu`; `xếp loại hằng năm` is none.
  func interval(_ tokens: [Token], _ index: Int, _ end: Int, _ clause: Passage.Clause) -> Found? {
    let value = reading.value(tokens[index])
    let length = Int(tokens[index].phraseLength)
    let next = index + length
    func found(_ recurrence: Recurrence, _ range: Range<Int>, trigger: Range<Int>? = nil) -> Found {
      var meaning = DeadlineReader.Meaning()
      meaning.recurrence = recurrence
      meaning.trigger = trigger
      return Found(tokens: range, meaning: meaning, rule: "deadline.interval")
    }
    // báo cáo tiến độ 3 tháng một lần
    if length > 2, index > clause.tokens.lowerBound, isCount(tokens[index - 1]),
      let every = reader.interval(tokens, index - 1, end)
    {
      return found(every.recurrence, index - 1..<every.next)
    }
    // báo cáo định kỳ quý I, 6 tháng và năm
    if value == -1, next < end, reading.signals(tokens[next]).contains(.quarter) {
      return found(.periodic, index..<next)
    }
    // …, định kỳ hằng quý báo cáo …
    if value == -1, index > clause.tokens.lowerBound, tokens[index - 1].isMark(.comma), next < end,
      reading.value(tokens[next]) > 0, reading.signals(tokens[next]).contains(.recurrence)
    {
      let verb = next + Int(tokens[next].phraseLength)
      if verb < end, !reading.signals(tokens[verb]).isDisjoint(with: [.verb, .report, .direct]) {
        return found(DeadlineReader.recurrence(reading.value(tokens[next])), index..<verb)
      }
    }
    if value == -1 || length > 2, next < end {
      // định kỳ tháng 12 hằng năm
      if let every = yearlyDay(tokens, next, end) { return found(every.recurrence, index..<every.next) }
      // định kỳ 6 tháng, năm hoặc khi có yêu cầu, inside a clause
      if isCount(tokens[next]), let every = reader.interval(tokens, next, end) {
        let event = event(tokens, pastSecond(tokens, every.next, end), end)
        return found(every.recurrence, index..<(event?.upperBound ?? every.next), trigger: event)
      }
    }
    if let found = occasion(tokens, index, end, clause) { return found }
    // báo cáo … định kỳ hằng quý và khi có yêu cầu
    guard value > 0, let event = event(tokens, next, end) else { return nil }
    return found(DeadlineReader.recurrence(value), index..<event.upperBound, trigger: event)
  }

  /// Rule `deadline.occasion`: days, months or quarters of every year that end a part of a clause without a preposition of their
  /// own: `bình xét gia đình văn hóa tháng 10 hằng năm`, `từ ngày 10 - 18/11 hằng năm`; `báo cáo tháng 10 hằng năm` is a name.
  /// `index` is where từ, or the word that tells how often, stands.
  func occasion(_ tokens: [Token], _ index: Int, _ end: Int, _ clause: Passage.Clause) -> Found? {
    var start = index
    if reading.signals(tokens[index]).contains(.from) {
      start += 1
    } else {
      while start > clause.tokens.lowerBound + 1, index - start < 5, isOfDate(tokens[start - 1]) {
        start -= 1
      }
      // vào thứ Sáu hằng tuần
      if start == index, index - 2 > clause.tokens.lowerBound, isWeekday(tokens, index - 2, end) {
        start = index - 2
      }
      guard start + 1 < index, !isName(tokens[start - 1]) else { return nil }
    }
    guard start < end,
      !reading.signals(tokens[start]).isDisjoint(with: [.day, .month, .quarter])
        || isWeekday(tokens, start, end),
      let every = yearlyDay(tokens, start, end), isFinal(tokens, every.next, end)
    else { return nil }
    var meaning = DeadlineReader.Meaning()
    meaning.recurrence = every.recurrence
    return Found(tokens: min(start, index)..<every.next, meaning: meaning, rule: "deadline.occasion")
  }

  private func isOfDate(_ token: Token) -> Bool {
    token.kind == .number || token.isMark(.slash) || token.isMark(.hyphen)
      || token.kind == .word && token.phraseLength == 1
        && (!reading.signals(token).isDisjoint(with: [.day, .month, .quarter])
          || DeadlineReader.quarters.contains(reading.string(token)))
  }

  /// A word behind which a month names a thing, or is in another construction: báo cáo tháng 10, trước tháng 10.
  private func isName(_ token: Token) -> Bool {
    token.kind != .word
      || ["cáo", "họp", "hoạch", "lệ", "kết", "trình", "của", "và"].contains(reading.string(token))
      || !reading.signals(token).isDisjoint(with: [.within, .before, .until, .from])
  }

  /// The event in `và khi có yêu cầu`, `hoặc đột xuất khi có yêu cầu` behind how often something is done; nil where none stands there.
  func event(_ tokens: [Token], _ index: Int, _ end: Int) -> Range<Int>? {
    guard index + 1 < end, ["và", "hoặc"].contains(reading.string(tokens[index])) else { return nil }
    var event = index + 1
    if event + 2 < end, reading.string(tokens[event]) == "đột" { event += 2 }
    // định kỳ 5 năm một lần hoặc sau mỗi đợt thiên tai lớn
    let isEach =
      event + 2 < end && reading.string(tokens[event]) == "sau"
      && ["mỗi", "từng"].contains(reading.string(tokens[event + 1]))
    guard isEach || reading.signals(tokens[event]).contains(.when) && isDocumentEvent(tokens, event, end)
    else { return nil }
    return event..<eventEnd(tokens, event, end)
  }

  /// `Định kỳ trước ngày 31 tháng 12 hằng năm`, `định kỳ ngày 25 hằng tháng`: how often, told by what follows at once; `Định kỳ,
  /// trước ngày 31/12/2026 …` is two.
  func told(_ opening: Found, _ tokens: [Token], _ end: Int, _ clause: Passage.Clause) -> Found {
    var next = opening.tokens.upperBound
    if let recurrence = opening.meaning.recurrence, recurrence != .periodic, next + 1 < end,
      tokens[next].isMark(.comma)
    {
      next += 1
      guard let found = inline(tokens, next, end, clause), found.tokens.lowerBound == next,
        !found.tokens.contains(where: { tokens[$0].kind == .number && tokens[$0].length == 4 }),
        reading.signals(tokens[next]).contains(.before)
      else { return opening }
      // Hằng năm, trước ngày 05/12: a day of every year.
      return Found(
        tokens: opening.tokens.lowerBound..<found.tokens.upperBound, meaning: opening.meaning,
        rule: opening.rule)
    }
    guard opening.meaning.recurrence == .periodic, opening.meaning.trigger == nil, next < end else {
      return opening
    }
    if let every = yearlyDay(tokens, next, end) {
      var meaning = opening.meaning
      meaning.recurrence = every.recurrence
      return Found(tokens: opening.tokens.lowerBound..<every.next, meaning: meaning, rule: opening.rule)
    }
    guard tokens[next].has(.times), let found = inline(tokens, next, end, clause),
      found.tokens.lowerBound == next, found.meaning.recurrence != nil
    else { return opening }
    return Found(
      tokens: opening.tokens.lowerBound..<found.tokens.upperBound, meaning: found.meaning, rule: opening.rule)
  }

  /// Past `, 01 năm`, `, năm` behind `định kỳ 6 tháng`: of two periods the first counts.
  func pastSecond(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    if index + 1 < end, tokens[index].isMark(.comma), reading.string(tokens[index + 1]) == "năm",
      index + 2 >= end || tokens[index + 2].kind == .word
    {
      return index + 2
    }
    guard index + 2 < end, tokens[index].isMark(.comma), tokens[index + 1].kind == .number,
      tokens[index + 1].length <= 2, ["tháng", "năm", "tuần"].contains(reading.string(tokens[index + 2]))
    else { return index }
    return index + 3
  }

  /// `6 tháng, 1 năm tổng hợp …`, `Quý, 6 tháng, 9 tháng và cả năm báo cáo …`: periods of the year before what is done at the end of each,
  /// the shortest of which says how often; `6 tháng đầu năm, …` is one. O(list).
  func periodList(_ tokens: [Token], _ start: Int, _ end: Int) -> (recurrence: Recurrence, next: Int)? {
    var months: [Int] = []
    var (index, next) = (start, start)
    while index < end, months.count < 6, let period = period(tokens, index, end) {
      months.append(period.months)
      next = period.next
      guard next < end, tokens[next].isMark(.comma) || reading.string(tokens[next]) == "và" else { break }
      index = next + 1
    }
    guard months.count > 1, let shortest = months.min(), next < end, tokens[next].kind == .word,
      !reading.signals(tokens[next]).isDisjoint(with: [.verb, .report, .making])
    else { return nil }
    return (.months(shortest), next)
  }

  private func period(_ tokens: [Token], _ index: Int, _ end: Int) -> (months: Int, next: Int)? {
    guard index + 1 < end else { return nil }
    if reading.small(tokens[index]) == "quý", tokens[index + 1].kind == .mark { return (3, index + 1) }
    if reading.small(tokens[index]) == "năm", tokens[index + 1].kind == .word { return (12, index + 1) }
    guard index + 2 < end, tokens[index + 2].kind != .number else { return nil }
    switch reading.string(tokens[index + 1]) {
    case "tháng":
      guard let count = reader.number(tokens, index), (1...12).contains(count) else { return nil }
      return (count, index + 2)
    case "năm":
      let isWhole = ["cả", "một"].contains(reading.small(tokens[index])) || reader.number(tokens, index) == 1
      return isWhole ? (12, index + 2) : nil
    default: return nil
    }
  }

  /// Rule `deadline.before-occasion`: an occasion that names its day or year: `trước ngày thành lập thư viện 03/02/2026`, `trước Tết
  /// Nguyên đán năm 2026`, `từ mùa khô năm 2026`, `trước mùa mưa hằng năm`; `trước Tết` alone has none, `trước khi …` is no occasion, `trước dịp … (02/3/2024)` has a parenthesis.
  func beforeOccasion(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    let first = index + Int(tokens[index].phraseLength)
    let begins = reading.signals(tokens[index]).contains(.from)
    guard first + 1 < end, tokens[first].kind == .word, Self.occasions.contains(reading.small(tokens[first])),
      !begins || reading.small(tokens[first]) == "mùa"
    else { return nil }
    for at in first + 1..<min(end, first + 14) {
      let token = tokens[at]
      if token.kind == .mark { return nil }
      // trước mùa khô hằng năm
      if reading.signals(token).contains(.recurrence), reading.value(token) == 12 {
        var meaning = DeadlineReader.Meaning()
        meaning.recurrence = .years(1)
        return Found(
          tokens: index..<at + Int(token.phraseLength), meaning: meaning, rule: "deadline.before-occasion")
      }
      guard let date = DateReader.date(tokens, at, reading), date.next <= end else { continue }
      var meaning = DeadlineReader.Meaning()
      if begins {
        meaning.start = date.date
      } else {
        meaning.due = date.date
      }
      return Found(tokens: index..<date.next, meaning: meaning, rule: "deadline.before-occasion")
    }
    return begins ? nil : beforeNamed(tokens, index, first, end)
  }

  /// `trước Tết Nguyên đán`, `trước mùa mưa bão`, `trước ngày khai giảng năm học mới`: an occasion that no year is told of is what is waited
  /// for; `trước ngày sinh hoạt` names none. O(1): of eight tokens.
  private func beforeNamed(_ tokens: [Token], _ index: Int, _ first: Int, _ end: Int) -> Found? {
    var at = first + 1
    switch reading.small(tokens[first]) {
    case "tết":
      while at < min(end, first + 8), tokens[at].kind == .word,
        tokens[at].has(.capital) || reading.string(tokens[at]) == "đán"
      { at += 1 }
    case "mùa":
      while at < min(end, first + 5),
        Self.seasons.contains(reading.string(tokens[at]))
          || tokens[at].isMark(.comma) && at + 1 < end
            && Self.seasons.contains(reading.string(tokens[at + 1]))
      { at += 1 }
    case "ngày":
      guard first + 2 < end, ["khai", "bế"].contains(reading.string(tokens[first + 1])),
        reading.string(tokens[first + 2]) == "giảng"
      else { return nil }
      at = first + 3
      // năm học mới
      if at + 2 < end, reading.string(tokens[at]) == "năm", reading.string(tokens[at + 2]) == "mới" {
        at += 3
      }
    default: return nil
    }
    guard at > first + 1 else { return nil }
    var meaning = DeadlineReader.Meaning()
    // Tết Nguyên đán Bính Ngọ 2026
    if at < end, tokens[at].kind == .number, tokens[at].length == 4,
      let year = Numeral.integer(reading.string(tokens[at])), (2000...2100).contains(year)
    {
      meaning.due = PartialDate(year: year)
      at += 1
    } else {
      meaning.trigger = index..<at
    }
    return Found(tokens: index..<at, meaning: meaning, rule: "deadline.before-occasion")
  }

  private static let seasons: WordSet = ["mưa", "bão", "khô", "lũ", "lụt", "cạn", "nắng", "nóng", "hanh"]
  private static let occasions: WordSet = ["ngày", "dịp", "tết", "lễ", "mùa"]
}
