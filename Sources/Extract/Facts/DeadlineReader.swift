import Model

/// Reads the normal form of a deadline from its tokens: `hoàn thành trước 31/3/2023`, `từ năm 2023, có
/// đánh giá hàng năm`, `thường xuyên và khi có văn bản của Trung ương`.
struct DeadlineReader {
  let reading: Reading

  /// What a stretch of tokens says of time.
  struct Meaning {
    var start: PartialDate?
    var due: PartialDate?
    var recurrence: Recurrence?
    var openEnded = false
    /// Tokens of the event that it waits for.
    var trigger: Range<Int>?

    var isEmpty: Bool { start == nil && due == nil && recurrence == nil && !openEnded && trigger == nil }
  }

  /// Reads all of `range`. O(tokens).
  func read(_ tokens: [Token], _ range: Range<Int>) -> Meaning {
    var meaning = Meaning()
    var index = range.lowerBound
    var from = false
    var until = false
    while index < range.upperBound {
      let token = tokens[index]
      if let found = dates(tokens, index, range.upperBound) {
        place(found, isStart: from, isUntil: until, &meaning)
        index = found.next
        from = false
        until = false
        continue
      }
      guard token.kind == .word, token.phrase != 0 else {
        if token.kind == .number, let every = interval(tokens, index, range.upperBound) {
          if meaning.recurrence == nil || meaning.recurrence == .periodic {
            meaning.recurrence = every.recurrence
          }
          index = every.next
          continue
        }
        index += 1
        continue
      }
      let signals = reading.signals(token)
      let length = Int(token.phraseLength)
      if signals.contains(.numeral), let every = interval(tokens, index, range.upperBound) {
        if meaning.recurrence == nil || meaning.recurrence == .periodic {
          meaning.recurrence = every.recurrence
        }
        index = every.next
        continue
      }
      if signals.contains(.when), opensTrigger(tokens, index, range) {
        let event = trigger(tokens, index, range.upperBound)
        meaning.trigger = meaning.trigger ?? event
        index = event.upperBound
        continue
      }
      if signals.contains(.according), meaning.trigger == nil, meaning.isEmpty {
        // Thực hiện theo chương trình … của X: the programme is the trigger.
        meaning.trigger = index + 1..<range.upperBound
        break
      }
      if signals.contains(.recurrence) {
        let recurrence = Self.recurrence(reading.value(token))
        if meaning.recurrence == nil || meaning.recurrence == .periodic { meaning.recurrence = recurrence }
      }
      if signals.contains(.onwards) {
        meaning.openEnded = true
        if meaning.start == nil {
          meaning.start = meaning.due
          meaning.due = nil
        }
      }
      if signals.contains(.after), !signals.contains(.when), startsDate(tokens, index + length) {
        from = true
      }
      if signals.contains(.from) { (from, until) = (true, false) }
      if signals.contains(.until) || signals.contains(.before) { until = true }
      index += length
    }
    return meaning
  }

  // MARK: - Dates

  /// A date or a span of dates.
  struct Dates {
    var start: PartialDate?
    var due: PartialDate?
    var next: Int
  }

  /// The date or span at `index`: `ngày 21, 22/7/2022`, `Quý IV/2025 - Quý II/2026`, `giai đoạn 2021 - 2025`, `2025-2026`.
  func dates(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    partOfYear(tokens, index, limit) ?? dated(tokens, index, limit) ?? bareYear(tokens, index, limit)
      ?? ofPlanYear(tokens, index, limit)
  }

  /// The date or span at `index` whose year stands with it.
  func dated(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    if let several = severalDays(tokens, index, limit) ?? countedYears(tokens, index, limit) {
      return several
    }
    if let year = schoolYear(tokens, index, limit) { return year }
    if let span = yearSpan(tokens, index, limit) { return span }
    if let months = monthSpan(tokens, index, limit) ?? bareMonths(tokens, index, limit) { return months }
    guard let first = DateReader.date(tokens, index, reading), first.next <= limit else { return nil }
    var at = first.next
    if at < limit, tokens[at].isMark(.hyphen) || reading.string(tokens[at]) == "đến" {
      at += 1
      if at < limit, reading.string(tokens[at]) == "hết" { at += 1 }
      if let second = DateReader.date(tokens, at, reading), second.next <= limit,
        second.date.sortKey >= first.date.sortKey
      {
        return Dates(start: first.date, due: second.date, next: second.next)
      }
    } else if at < limit, tokens[at].isMark(.comma) || reading.string(tokens[at]) == "và",
      let second = DateReader.date(tokens, at + 1, reading), second.next <= limit,
      Self.isNext(second.date, after: first.date)
    {
      return Dates(start: first.date, due: second.date, next: second.next)
    }
    return Dates(start: nil, due: first.date, next: first.next)
  }

  /// `Quý IV/2025, Quý I/2026`: a quarter or a month right after another one, the two of them a span.
  private static func isNext(_ date: PartialDate, after first: PartialDate) -> Bool {
    if let quarter = date.quarter, let before = first.quarter {
      return date.year * 4 + quarter == first.year * 4 + before + 1
    }
    guard date.day == nil, first.day == nil, let month = date.month, let before = first.month else {
      return false
    }
    return date.year * 12 + month == first.year * 12 + before + 1
  }

  /// `6 tháng đầu năm 2026`, `sáu tháng cuối năm 2026`: it ends with its last month.
  func partOfYear(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    guard index + 3 < limit, tokens[index + 1].kind == .word, tokens[index + 1].phraseLength == 1,
      reading.signals(tokens[index + 1]).contains(.month)
    else { return nil }
    let isInWords = reading.signals(tokens[index]).contains(.numeral)
    guard let count = isInWords ? reading.value(tokens[index]) : number(tokens, index),
      (1...11).contains(count)
    else { return nil }
    let word = reading.string(tokens[index + 2])
    guard word == "đầu" || word == "cuối", reading.signals(tokens[index + 3]).contains(.year) else {
      return nil
    }
    // Trong 6 tháng đầu năm …: of the year that the plan is of; sơ kết 6 tháng đầu năm is a name.
    guard index + 4 < limit, let year = number(tokens, index + 4), isYear(year) else {
      let isLed =
        index == 0 || tokens[index - 1].kind == .mark && !tokens[index - 1].isMark(.comma)
        || !reading.signals(tokens[index - 1]).isDisjoint(with: [.within, .before, .until])
      guard isLed, let year = reading.planYear, index + 4 == limit || tokens[index + 4].kind != .number,
        index + 4 == limit || reading.signals(tokens[index + 4]).isDisjoint(with: [.recurrence, .and])
      else { return nil }
      return Dates(
        start: nil, due: PartialDate(year: year, month: word == "đầu" ? count : 12), next: index + 4)
    }
    return Dates(
      start: nil, due: PartialDate(year: year, month: word == "đầu" ? count : 12), next: index + 5)
  }

  func number(_ tokens: [Token], _ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].length <= 4 else { return nil }
    return Numeral.integer(reading.string(tokens[index]))
  }

  private func isYear(_ value: Int?) -> Bool { value.map { (1990...2100).contains($0) } ?? false }

  /// `ngày 21, 22/7/2022`; `ngày 21 - 22/7/2022`; `từ ngày 05 đến ngày 10/9/2022`.
  private func severalDays(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    var at = index
    let isNamed = at < limit && reading.signals(tokens[at]).contains(.day) && tokens[at].phraseLength == 1
    // từ 17/10 đến 18/11/2026
    let isBare =
      at + 3 < limit && at > 0 && tokens[at].kind == .number && tokens[at + 1].isMark(.slash)
      && reading.signals(tokens[at - 1]).contains(.from) && reading.string(tokens[at + 3]) == "đến"
    guard isNamed || isBare else { return nil }
    if isNamed { at += 1 }
    guard let day = number(tokens, at), (1...31).contains(day), at + 2 < limit else { return nil }
    var next = at + 1
    if tokens[next].isMark(.comma) || tokens[next].isMark(.hyphen)
      || ["và", "đến"].contains(reading.string(tokens[next]))
    {
      next += 1
      if next < limit, reading.signals(tokens[next]).contains(.day) { next += 1 }
      var probe = next
      // ngày 21, 22, 23/7/2022, ngày 24, 25 và 26 tháng 8 năm 2026
      while probe + 1 < limit, number(tokens, probe) != nil,
        tokens[probe + 1].isMark(.comma) || reading.string(tokens[probe + 1]) == "và"
      {
        probe += 2
      }
      let last = probe
      guard let found = DateReader.date(tokens, last, reading) ?? dayMonthYear(tokens, last),
        found.next <= limit,
        let month = found.date.month, found.date.day != nil
      else { return nil }
      return Dates(
        start: PartialDate(year: found.date.year, month: month, day: day), due: found.date, next: found.next)
    }
    // ngày 05/9 đến ngày 10/9/2022, ngày 28/02 và 01/3/2026
    guard tokens[next].isMark(.slash), let month = number(tokens, next + 1), (1...12).contains(month),
      next + 3 < limit,
      ["đến", "và"].contains(reading.string(tokens[next + 2])) || tokens[next + 2].isMark(.hyphen)
    else { return nil }
    var second = next + 3
    if second < limit, reading.string(tokens[second]) == "hết" { second += 1 }
    guard let found = DateReader.date(tokens, second, reading), found.date.day != nil, found.next <= limit
    else { return nil }
    return Dates(
      start: PartialDate(year: found.date.year, month: month, day: day), due: found.date, next: found.next)
  }

  private func dayMonthYear(_ tokens: [Token], _ index: Int) -> DateReader.Found? {
    guard let day = number(tokens, index), index + 1 < tokens.count,
      reading.signals(tokens[index + 1]).contains(.month)
    else { return nil }
    guard let month = DateReader.date(tokens, index + 1, reading), let value = month.date.month else {
      return nil
    }
    return DateReader.Found(
      date: PartialDate(year: month.date.year, month: value, day: day), next: month.next)
  }

  /// `năm học 2026 - 2027`; after từ and trước it stands for its first year.
  func schoolYear(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    guard index + 4 < limit, reading.signals(tokens[index]).contains(.year), tokens[index].phraseLength == 1,
      reading.string(tokens[index + 1]) == "học", let first = number(tokens, index + 2), isYear(first),
      tokens[index + 3].isMark(.hyphen), number(tokens, index + 4) == first + 1
    else { return nil }
    let isStart = index > 0 && !reading.signals(tokens[index - 1]).isDisjoint(with: [.from, .before])
    let year = PartialDate(year: first)
    return Dates(
      start: isStart ? nil : year, due: isStart ? year : PartialDate(year: first + 1), next: index + 5)
  }

  /// `giai đoạn 2021 - 2025`, `năm 2025 - 2026`, `2025-2026`, `2025 đến 2030`.
  private func yearSpan(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    var at = index
    let named =
      at < limit
      && (reading.signals(tokens[at]).contains(.span) || reading.signals(tokens[at]).contains(.year))
    if named { at += max(1, Int(tokens[at].phraseLength)) }
    guard let first = number(tokens, at), isYear(first), at + 2 < limit else { return nil }
    guard
      tokens[at + 1].isMark(.hyphen) || reading.string(tokens[at + 1]) == "đến"
        || tokens[at + 1].isMark(.comma) && named
    else { return nil }
    guard let second = number(tokens, at + 2), isYear(second), second > first else { return nil }
    // Đến cuối nhiệm kỳ 2020 - 2025: only its end.
    let isEnd =
      named && index > 1 && ["cuối", "hết"].contains(reading.string(tokens[index - 1]))
      && reading.signals(tokens[index - 2]).contains(.until)
      || named && index > 0 && tokens[index - 1].phraseLength <= 2
        && reading.signals(tokens[index - 1]).contains(.until)
    return Dates(
      start: isEnd ? nil : PartialDate(year: first), due: PartialDate(year: second), next: at + 3)
  }

  /// A year alone stands for itself only where it is all there is: a cell `2026`.
  func bareYear(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    guard let value = number(tokens, index), isYear(value), tokens[index].length == 4 else { return nil }
    if index > 0, tokens[index - 1].isMark(.slash) || tokens[index - 1].isMark(.hyphen) { return nil }
    if index + 1 < tokens.count, tokens[index + 1].isMark(.slash) || tokens[index + 1].isMark(.percent) {
      return nil
    }
    let before = index > 0 ? reading.signals(tokens[index - 1]) : []
    guard
      index == 0 || !before.isDisjoint(with: [.until, .from, .before, .within, .year])
        || tokens[index - 1].kind == .mark
    else { return nil }
    return Dates(start: nil, due: PartialDate(year: value), next: index + 1)
  }

  private func startsDate(_ tokens: [Token], _ index: Int) -> Bool {
    DateReader.date(tokens, index, reading) != nil
  }

  private func place(_ found: Dates, isStart: Bool, isUntil: Bool, _ meaning: inout Meaning) {
    if let start = found.start {
      meaning.start = meaning.start ?? start
      meaning.due = meaning.due ?? found.due
    } else if isStart, !isUntil {
      if meaning.start == nil {
        meaning.start = found.due
      } else if meaning.due == nil {
        meaning.due = found.due
      }
    } else if meaning.due == nil {
      meaning.due = found.due
    }
  }

  // MARK: - Recurrence

  /// The recurrence of a lexicon value.
  static func recurrence(_ value: Int) -> Recurrence {
    switch value {
    case 0: .continuous
    case -1: .periodic
    case -2: .weeks(1)
    case -3: .days(1)
    default: value % 12 == 0 ? .years(value / 12) : .months(value)
    }
  }

  /// What a quarter is called behind its `quý`.
  static let quarters: WordSet = ["I", "II", "III", "IV"]

  /// A number in digits, or one in words that is one syllable: `hai`.
  private func count(_ tokens: [Token], _ index: Int) -> Int? {
    let signals = reading.signals(tokens[index])
    guard tokens[index].kind == .word, signals.contains(.numeral), tokens[index].phraseLength == 1 else {
      return number(tokens, index)
    }
    return reading.value(tokens[index])
  }

  /// `6 tháng`, `06 tháng một lần`, `hai năm một lần`, `2 năm/lần` after định kỳ.
  func interval(_ tokens: [Token], _ index: Int, _ limit: Int) -> (recurrence: Recurrence, next: Int)? {
    guard index + 1 < limit, let count = count(tokens, index), (1...60).contains(count) else { return nil }
    let signals = reading.signals(tokens[index + 1])
    // 6 tháng một lần: the phrase after the number says how long one interval is.
    if signals.contains(.recurrence), tokens[index + 1].phraseLength == 3 {
      let one = reading.value(tokens[index + 1])
      if one > 0 { return (Self.recurrence(count * one), index + 4) }
      if one == -2 { return (.weeks(count), index + 4) }
    }
    let recurrence: Recurrence
    if signals.contains(.month), tokens[index + 1].phraseLength <= 3 {
      recurrence = count % 12 == 0 ? .years(count / 12) : .months(count)
    } else if signals.contains(.year), tokens[index + 1].phraseLength <= 3 {
      recurrence = .years(count)
    } else if signals.contains(.quarter) {
      recurrence = .months(count * 3)
    } else if reading.string(tokens[index + 1]) == "tuần" {
      recurrence = .weeks(count)
    } else {
      return nil
    }
    let isPeriodic =
      index > 0 && reading.signals(tokens[index - 1]).contains(.recurrence)
      || follows(tokens, index - 1, "kỳ")
    let isTimes =
      index + 2 < limit && (tokens[index + 2].isMark(.slash) || reading.string(tokens[index + 2]) == "một")
    guard isPeriodic || isTimes else { return nil }
    return (recurrence, index + 2)
  }

  private func follows(_ tokens: [Token], _ index: Int, _ word: Word) -> Bool {
    index >= 0 && reading.folded(tokens[index]) == word
  }

  // MARK: - Triggers

  private func opensTrigger(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let length = Int(tokens[index].phraseLength)
    return index + length < range.upperBound && !startsDate(tokens, index + length)
  }

  /// The event, up to a joining và with another time, or the end.
  private func trigger(_ tokens: [Token], _ index: Int, _ limit: Int) -> Range<Int> {
    var end = index + 1
    while end < limit {
      let token = tokens[end]
      if token.isMark(.semicolon) || token.isMark(.close) { break }
      if token.isMark(.comma), end + 1 < limit, startsTime(tokens, end + 1, limit) { break }
      if token.kind == .word, reading.string(token) == "và", end + 1 < limit,
        startsTime(tokens, end + 1, limit)
      {
        break
      }
      end += 1
    }
    return index..<end
  }

  private func startsTime(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    if startsDate(tokens, index) { return true }
    let signals = reading.signals(tokens[index])
    // … và duy trì thường xuyên
    if reading.string(tokens[index]) == "duy", index + 2 < limit,
      reading.signals(tokens[index + 2]).contains(.recurrence)
    {
      return true
    }
    return !signals.isDisjoint(with: [.recurrence, .complete, .before])
      || signals.contains(.from) && startsDate(tokens, index + 1)
  }
}
