import Model

/// Time phrases inside a clause: fields and ends.
extension DeadlineFinder {
  /// Rule `deadline.field`: `Thời gian hoàn thành: Quý I/2026`, `Thời gian thực hiện: thường xuyên`.
  func field(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    var at = index + Int(tokens[index].phraseLength)
    // Thời gian tổ chức hội sách: …, where a clause begins with it
    if index == 0 {
      let limit = min(end, at + 6)
      while at < limit, tokens[at].kind == .word,
        reading.signals(tokens[at]).isDisjoint(with: [.modal, .time])
      {
        at += 1
      }
    }
    guard at < end, tokens[at].isMark(.colon) else { return nil }
    at += 1
    var to = at
    let limit = min(end, at + TimeFrameReader.reach)
    // Q.IV/2026
    while to < limit, !tokens[to].isMark(.stop) || to + 1 < limit && tokens[to + 1].has(.glued) {
      // Giai đoạn 1 trong quý II/2026, giai đoạn 2 trong quý IV/2026: every round has its own.
      if tokens[to].isMark(.comma), to > at, roundLength(tokens, to + 1, end) > 0 { break }
      to += 1
    }
    guard to > at else { return nil }
    let meaning = reader.read(tokens, at..<to)
    if meaning.isEmpty
      || meaning.trigger != nil && meaning.due == nil && meaning.recurrence == nil && meaning.start == nil
    {
      return nil
    }
    return Found(tokens: at..<to, meaning: meaning, rule: "deadline.field")
  }

  /// Rule `deadline.completion`: a verb of completion and an end within a dozen words: `hoàn thành trong năm 2025`, or a year at
  /// once: `đưa vào sử dụng năm 2029`; `hoàn thành kế hoạch năm 2025` is none.
  func completion(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    let limit = min(end, index + 14)
    var at = index + Int(tokens[index].phraseLength)
    while at < limit {
      let token = tokens[at]
      if token.isMark(.comma) || token.isMark(.colon) || token.isMark(.open) { return nil }
      let signals = reading.signals(token)
      if !signals.isDisjoint(with: [.before, .within, .until, .quarter, .month, .from])
        || at == index + Int(tokens[index].phraseLength) && signals.contains(.year)
      {
        guard var found = ending(tokens, at, end) else { return nil }
        if at <= index + 4 { found.tokens = index..<found.tokens.upperBound }
        found.rule = "deadline.completion"
        addUpkeep(tokens, end, &found)
        return found
      }
      at += 1
    }
    return nil
  }

  /// `hoàn thành trong tháng 12/2025 và cập nhật thường xuyên`: how often it goes on behind its end.
  private func addUpkeep(_ tokens: [Token], _ end: Int, _ found: inout Found) {
    let next = found.tokens.upperBound
    guard next + 1 < end, reading.string(tokens[next]) == "và", found.meaning.recurrence == nil else {
      return
    }
    for index in next + 1..<min(end, next + 6) {
      guard tokens[index].kind == .word else { return }
      guard reading.signals(tokens[index]).contains(.recurrence) else { continue }
      let after = index + Int(tokens[index].phraseLength)
      guard isFinal(tokens, after, end) || tokens[after].isMark(.close) else { return }
      found.meaning.recurrence = DeadlineReader.recurrence(reading.value(tokens[index]))
      found.tokens = found.tokens.lowerBound..<after
      return
    }
  }

  /// Rule `deadline.ending`: `trước ngày 30/11/2025`, `trước 17 giờ ngày …`, `chậm nhất ngày …`, `trong quý IV năm 2025`; `trước
  /// khi` is none.
  func ending(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    var at = index
    while at < min(end, index + 8) {
      let signals = reading.signals(tokens[at])
      if tokens[at].kind == .mark { return nil }
      if let recurring = yearlyDay(tokens, at, end) {
        var meaning = DeadlineReader.Meaning()
        meaning.recurrence = recurring.recurrence
        // trước ngày 05/12 hằng năm và đột xuất khi có yêu cầu
        meaning.trigger = event(tokens, recurring.next, end)
        return Found(tokens: index..<(meaning.trigger?.upperBound ?? recurring.next), meaning: meaning)
      }
      if reader.dates(tokens, at, end) != nil { break }
      if let day = DateReader.pastClock(tokens, at, end, reading) {
        at = day
        continue
      }
      let next = pastOrdinal(tokens, at > index ? pastSession(tokens, at, end) : at, end)
      if next > at {
        at = next
        continue
      }
      guard
        !signals.isDisjoint(with: [.before, .within, .until, .from, .day, .month, .quarter, .year, .span])
          || at == index || isPortion(tokens[at]) || countsDays(tokens, at, end)
      else { return nil }
      at += max(1, Int(tokens[at].phraseLength))
    }
    guard at < end, let dates = reader.dates(tokens, at, end) else { return nil }
    var to = dates.next
    if to < end, reading.signals(tokens[to]).contains(.onwards) { to += Int(tokens[to].phraseLength) }
    // từ ngày 01/01/2026 đến hết ngày 30/6/2026
    if to < end, reading.signals(tokens[to]).contains(.until), let second = secondDate(tokens, to, end) {
      to = second
    }
    if to < end, reading.signals(tokens[to]).contains(.recurrence) { return nil }
    var meaning = reader.read(tokens, index..<to)
    guard !meaning.isEmpty else { return nil }
    // trước ngày 15/11/2026 và khi có yêu cầu
    if meaning.trigger == nil { meaning.trigger = event(tokens, to, end) }
    return Found(
      tokens: index..<(meaning.trigger?.upperBound ?? to), meaning: meaning, rule: "deadline.ending")
  }

  /// Rule `deadline.bare-quarter`: a quarter at the end of a part that a verb opens: `lắp đặt kệ sách quý I/2025`; `báo cáo quý
  /// I/2025`, `kế hoạch quý I/2025` are names.
  func bareQuarter(_ tokens: [Token], _ index: Int, _ end: Int, _ clause: Passage.Clause) -> Found? {
    guard let found = DateReader.quarter(tokens, index, reading), isFinal(tokens, found.next, end) else {
      return nil
    }
    var start = index
    while start > clause.tokens.lowerBound, index - start < 14, !tokens[start - 1].isMark(.comma) {
      start -= 1
    }
    guard start + 1 < index, start == clause.tokens.lowerBound || tokens[start - 1].isMark(.comma),
      !reading.signals(tokens[start]).isDisjoint(with: [.verb, .making, .complete, .perform])
    else { return nil }
    let isName = tokens[start..<index].contains {
      !reading.signals($0).isDisjoint(with: [
        .report, .documentType, .documentEvent, .until, .before, .from, .sectionRole,
      ])
    }
    if isName { return nil }
    var meaning = DeadlineReader.Meaning()
    meaning.due = found.date
    return Found(tokens: index..<found.next, meaning: meaning, rule: "deadline.bare-quarter")
  }

  /// Rule `deadline.term`: so long after an event: `trong thời hạn 15 ngày kể từ ngày nhận được hồ sơ`, `chậm nhất sau 10 ngày
  /// làm việc kể từ khi …`; `trong 03 năm` alone is a duration.
  func term(_ tokens: [Token], _ index: Int, _ end: Int) -> Found? {
    var at = index + Int(tokens[index].phraseLength)
    let first = min(end, at + 5)
    while at < first, tokens[at].kind == .word,
      ["thời", "hạn", "gian", "vòng", "sau", "là", "tối", "đa"].contains(reading.string(tokens[at]))
    { at += 1 }
    guard at + 2 < end, isCount(tokens[at]) else { return nil }
    at += max(1, Int(tokens[at].phraseLength))
    guard at + 1 < end,
      !reading.signals(tokens[at]).isDisjoint(with: [.day, .month, .year])
        || ["giờ", "tuần"].contains(reading.string(tokens[at]))
    else { return nil }
    at += 1
    let last = min(end, at + 4)
    while at < last, tokens[at].kind == .word,
      ["làm", "việc", "đầu", "liên", "tục"].contains(reading.string(tokens[at]))
    {
      at += 1
    }
    guard at + 1 < end, tokens[at].kind == .word,
      !reading.signals(tokens[at]).isDisjoint(with: [.from, .when])
    else { return nil }
    var meaning = DeadlineReader.Meaning()
    let far = eventEnd(tokens, at, end)
    let to = (at..<far).first { tokens[$0].isMark(.comma) } ?? far
    meaning.trigger = index..<to
    return Found(tokens: index..<to, meaning: meaning, rule: "deadline.term")
  }

  func secondDate(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    let at = index + Int(tokens[index].phraseLength)
    return reader.dates(tokens, at, end)?.next
  }

  /// `ngày 30 tháng 11 hàng năm`, `ngày 15 hằng tháng`, `ngày 15/6 và ngày 15/12 hàng năm`, `tháng 4 đến tháng 7 hằng năm`,
  /// `ngày 20 của tháng cuối quý`, `ngày 05 của tháng kế tiếp`.
  func yearlyDay(_ tokens: [Token], _ index: Int, _ end: Int) -> (recurrence: Recurrence, next: Int)? {
    let isNumber = index + 1 < end && tokens[index].kind == .number
    let isDay = isNumber && (tokens[index + 1].isMark(.slash) || reading.string(tokens[index + 1]) == "giờ")
    guard
      isDay || !reading.signals(tokens[index]).isDisjoint(with: [.day, .month, .quarter])
        // tuần cuối của mỗi quý
        || index + 1 < end && reading.small(tokens[index]) == "tuần"
          && ["đầu", "cuối"].contains(reading.string(tokens[index + 1]))
        || isWeekday(tokens, index, end)
    else { return nil }
    var at = index + 1
    while at < min(end, index + 12) {
      let token = tokens[at]
      if token.kind == .word, reading.signals(token).contains(.recurrence), reading.value(token) > 0 {
        return (DeadlineReader.recurrence(reading.value(token)), at + Int(token.phraseLength))
      }
      // chậm nhất 17 giờ thứ Sáu hằng tuần
      if token.kind == .word, reading.signals(token).contains(.recurrence), reading.value(token) == -2 {
        return (.weeks(1), at + Int(token.phraseLength))
      }
      if endsQuarterly(tokens, at, end) { return (.months(3), at + 1) }
      if let next = nextMonth(tokens, at, end) { return (.months(1), next) }
      let isPart =
        token.kind == .number || token.isMark(.slash)
        || (token.isMark(.hyphen) || token.isMark(.comma)) && at + 1 < end
          && (tokens[at + 1].kind == .number
            || DeadlineReader.quarters.contains(reading.string(tokens[at + 1])))
        || ["và", "đến"].contains(reading.string(token)) && at + 1 < end && isDayOrNumber(tokens[at + 1])
        || !reading.signals(token).isDisjoint(with: [.month, .day])
        || ["cuối", "của", "đầu", "giờ", "thứ"].contains(reading.string(token))
        || DeadlineReader.quarters.contains(reading.string(token))
        || reading.string(tokens[at - 1]) == "thứ"
      guard isPart else { return nil }
      at += 1
    }
    return nil
  }

  /// thứ Sáu, thứ 2
  func isWeekday(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, reading.small(tokens[index]) == "thứ" else { return false }
    return Self.weekdays.contains(reading.folded(tokens[index + 1]))
      || tokens[index + 1].kind == .number && tokens[index + 1].length == 1
  }

  static let weekdays: WordSet = ["hai", "ba", "tư", "năm", "sáu", "bảy"]

  /// Past `tháng kế tiếp`, `tháng liền kề`, `tháng sau`, nil for any other month: every month.
  private func nextMonth(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    guard index + 1 < end, reading.signals(tokens[index]).contains(.month) else { return nil }
    switch reading.string(tokens[index + 1]) {
    case "sau": return index + 2
    case "kế", "tiếp", "liền": return min(end, index + 3)
    default: return nil
    }
  }

  private func isDayOrNumber(_ token: Token) -> Bool {
    token.kind == .number || !reading.signals(token).isDisjoint(with: [.day, .month])
  }

  /// `tháng cuối quý`, `tháng đầu quý`: every quarter; `tháng cuối quý II/2026` is that one.
  private func endsQuarterly(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index > 1, reading.signals(tokens[index]).contains(.quarter), tokens[index].phraseLength == 1,
      ["cuối", "đầu"].contains(reading.string(tokens[index - 1])),
      reading.signals(tokens[index - 2]).contains(.month)
    else { return false }
    guard index + 1 < end else { return true }
    return tokens[index + 1].kind != .number && !tokens[index + 1].has(.allCaps)
  }

  /// `đầu tháng 9/2026`, `giữa năm 2026`, `tuần cuối tháng 6/2026`: a part of the period that follows.
  func isPortion(_ token: Token) -> Bool {
    Self.portions.contains(reading.string(token))
  }

  private static let portions: WordSet = [
    "đầu", "giữa", "tuần", "cuối", "của", "nửa", "là", "sáng", "trưa", "chiều", "tối", "dịp", "thượng",
    "trung", "hạ",
    "Đầu", "Giữa", "Tuần", "Cuối", "Nửa", "Sáng", "Trưa", "Chiều", "Tối", "Dịp",
  ]

  /// `hai ngày 28/02 và 01/3/2026`, `các ngày 25, 26/8/2026`: the number of the days that follow.
  private func countsDays(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    index + 2 < end && (isCount(tokens[index]) || reading.string(tokens[index]) == "các")
      && reading.signals(tokens[index + 1]).contains(.day)
      && tokens[index + 2].kind == .number
  }

  func startsDate(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && DateReader.date(tokens, index, reading) != nil
  }

  /// At the start of a clause, or after its opening comma; `đến năm 2030` deep in a name is no deadline.
  func isAtClauseEdge(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    index == clause.tokens.lowerBound
      || (1...2).contains { length in
        let verb = index - length
        return verb == clause.tokens.lowerBound && Int(tokens[verb].phraseLength) == length
          && reading.signals(tokens[verb]).contains(.strive)
      }
  }

  /// Entry into force is no deadline.
  func mentionsForce(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    clause.tokens.clamped(to: index - TimeFrameReader.reach..<index + TimeFrameReader.reach).contains {
      reading.string(tokens[$0]) == "lực" && $0 > 0 && reading.string(tokens[$0 - 1]) == "hiệu"
    }
  }

  /// `Quyết định có hiệu lực trong 30 ngày …`: how long a document waits that enters into force; `trong 30 ngày kể từ ngày Quyết
  /// định có hiệu lực` waits for it.
  func isOfForce(_ tokens: [Token], _ index: Int, _ clause: Passage.Clause) -> Bool {
    clause.tokens.clamped(to: index - TimeFrameReader.reach..<index).contains {
      reading.string(tokens[$0]) == "lực" && $0 > 0 && reading.string(tokens[$0 - 1]) == "hiệu"
    }
  }

  /// At the end of a clause or of a part of it.
  func isFinal(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    index >= end || tokens[index].isMark(.comma) || tokens[index].isMark(.open)
  }

  /// `cuối năm 2025`, `đầu năm 2025` after vào.
  func leadsToDate(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    var index = pastSession(tokens, index, end)
    // vào tuần cuối của mỗi quý
    if index < end, yearlyDay(tokens, index, end) != nil { return true }
    while index < end, case let next = pastOrdinal(tokens, index, end),
      next > index || isPortion(tokens[index])
    {
      index = max(index + 1, next)
    }
    if countsDays(tokens, index, end) { return reader.dates(tokens, index + 1, end) != nil }
    if let day = DateReader.pastClock(tokens, index, end, reading) { return startsDate(tokens, day) }
    // trong nhiệm kỳ 2025 - 2030
    if index + 2 < end, reading.small(tokens[index]) == "nhiệm", reader.dates(tokens, index, end) != nil {
      return true
    }
    if startsDate(tokens, index) || reader.partOfYear(tokens, index, end) != nil
      || reader.monthSpan(tokens, index, end) != nil
    {
      return true
    }
    // vào ngày 25, 26/8/2026
    if reader.dates(tokens, index, end)?.start?.day != nil { return true }
    // vào tháng 4 hằng năm
    if index < end, yearlyDay(tokens, index, end) != nil { return true }
    guard index < end, reading.signals(tokens[index]).contains(.until) else { return false }
    return startsDate(tokens, index + Int(tokens[index].phraseLength))
  }

  /// Past `tuần thứ ba`, `tuần 3`, before the month of which it is.
  private func pastOrdinal(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    guard index + 3 < end, reading.small(tokens[index]) == "tuần" else { return index }
    if tokens[index + 1].kind == .number { return index + 2 }
    return reading.string(tokens[index + 1]) == "thứ" ? index + 3 : index
  }

  /// Past `kỳ sinh hoạt`, `phiên họp`, `kỳ sinh hoạt chi bộ` before a month: `trong kỳ sinh hoạt tháng 9/2025`.
  private func pastSession(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    guard index + 2 < end, ["kỳ", "phiên", "buổi"].contains(reading.string(tokens[index])) else {
      return index
    }
    var next = index + 1
    while next < min(end, index + 5), Self.sessions.contains(reading.string(tokens[next])) { next += 1 }
    return next > index + 1 ? next : index
  }

  private static let sessions: WordSet = ["sinh", "hoạt", "họp", "chi", "bộ", "thường", "lệ"]
}
