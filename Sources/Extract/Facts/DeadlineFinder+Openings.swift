import Model

/// Times that open a clause.
extension DeadlineFinder {
  /// Rule `deadline.opening`: a recurrence or a date that opens a clause: `Thường xuyên rà soát …`, `Định kỳ hàng năm hoặc
  /// khi có yêu cầu, …`; inside a clause (`xếp loại hằng năm`) it is none.
  func opening(_ tokens: [Token], _ start: Int, _ end: Int) -> Found? {
    var index = start
    var meaning = DeadlineReader.Meaning()
    if let list = periodList(tokens, start, end) {
      meaning.recurrence = list.recurrence
      return Found(tokens: start..<list.next, meaning: meaning, rule: "deadline.opening")
    }
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
      if index > start, signals.contains(.atLeast) {
        let next = index + Int(token.phraseLength)
        if next < end, isCount(tokens[next]), reader.interval(tokens, next, end) != nil {
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

  /// `Sở Y tế trước ngày 15/12 hằng năm báo cáo …`, `Văn phòng đến tháng 6/2026 hoàn thành …`: a time right behind a subject; nil where
  /// none stands there.
  func afterSubject(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    let signals = reading.signals(tokens[index])
    guard !signals.isDisjoint(with: [.from, .before, .within, .until, .recurrence, .after, .when]) else {
      return nil
    }
    if signals.contains(.recurrence) { return opening(tokens, index, end) }
    if let found = openingDate(tokens, index, end) ?? ending(tokens, index, end) { return found }
    if let every = yearlyDay(tokens, index, end) {
      var meaning = DeadlineReader.Meaning()
      meaning.recurrence = every.recurrence
      return Found(tokens: index..<every.next, meaning: meaning, rule: "deadline.inline")
    }
    guard signals.contains(.when), isDocumentEvent(tokens, index, end) else { return nil }
    var meaning = DeadlineReader.Meaning()
    let to = eventEnd(tokens, index, end)
    meaning.trigger = index..<to
    return Found(tokens: index..<to, meaning: meaning, rule: "deadline.event")
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
    if let found = review(tokens, start, end) { return found }
    let signals = reading.signals(tokens[start])
    let counts = tokens[start].kind == .number || signals.contains(.numeral)
    let isPart = counts && reader.partOfYear(tokens, start, end) != nil
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
    let recurs = (start..<next).contains { reading.signals(tokens[$0]).contains(.recurrence) }
    if recurs, found.rule != "deadline.before-occasion" { return nil }
    if isPart || !signals.isDisjoint(with: [.day, .month, .year]), tellsPast(tokens, next, end) {
      return nil
    }
    guard
      next >= end || tokens[next].kind == .mark
        || actsAt(tokens, next)
          && (signals.isDisjoint(with: [.year, .span, .from]) || isMonths(found.meaning)
            || isFromNow(tokens, start)
            || reader.schoolYear(tokens, start, end) != nil)
        || tokens[next].kind == .word && !reading.signals(tokens[next]).isDisjoint(with: [.until, .complete])
    else { return nil }
    found.rule = "deadline.opening-date"
    return found
  }

  /// `Từ nay đến hết năm 2026 xử lý …`: what begins now was not done.
  private func isFromNow(_ tokens: [Token], _ start: Int) -> Bool {
    tokens[start].phraseLength == 2 && reading.string(tokens[start + 1]) == "nay"
  }

  /// `Từ tháng 7 đến tháng 12/2025 quán triệt …`: from a month or a day to another; `Từ năm 2021 đến năm 2025 triển khai …` may tell what
  /// was done.
  private func isMonths(_ meaning: DeadlineReader.Meaning) -> Bool {
    meaning.start?.month != nil && meaning.due?.month != nil
  }

  /// `Năm 2026 sơ kết, năm 2030 tổng kết …`: the years that a part opens with in which a plan is reviewed; `Năm 2026 tỷ lệ …` is
  /// none.
  func review(_ tokens: [Token], _ start: Int, _ end: Int) -> Found? {
    guard start + 3 < end, tokens[start].kind == .word, tokens[start].phraseLength <= 1,
      reading.signals(tokens[start]).contains(.year), tokens[start + 1].kind == .number,
      let date = DateReader.date(tokens, start, reading), date.next + 1 < end,
      reading.firstYear.map({ $0 <= date.date.year }) ?? true
    else { return nil }
    var verb = date.next
    if ["tiến", "tổ"].contains(reading.string(tokens[verb])), verb + 3 < end { verb += 2 }
    guard ["sơ", "tổng"].contains(reading.string(tokens[verb])), reading.string(tokens[verb + 1]) == "kết"
    else {
      return nil
    }
    var meaning = DeadlineReader.Meaning()
    meaning.due = date.date
    return Found(tokens: start..<date.next, meaning: meaning, rule: "deadline.opening-date")
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
}
