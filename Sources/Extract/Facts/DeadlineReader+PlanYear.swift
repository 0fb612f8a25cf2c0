import Model

/// Parts of the year that the plan is of.
extension DeadlineReader {
  /// `Quý III`, `trong tháng 9`, `trước ngày 30/6` of the year that the plan is of; `quý I hằng năm`, `ngày 26/3` are none.
  func ofPlanYear(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    guard let year = reading.planYear, index + 1 < limit else { return nil }
    let signals = reading.signals(tokens[index])
    let isAlone = index == 0
    let before = ending(tokens, index)
    if isAlone || !before.isDisjoint(with: [.within, .from]) || tokens[index - 1].isMark(.colon),
      let list = partsOfPlanYear(tokens, index, limit, year)
    {
      return list
    }
    if tokens[index].kind == .word, tokens[index].phraseLength == 1, signals.contains(.quarter) {
      guard let quarter = quarterValue(tokens, index + 1), tokens[index + 1].kind != .number || isAlone,
        !goesOn(tokens, index + 2, limit)
      else { return nil }
      return Dates(start: nil, due: PartialDate(year: year, quarter: quarter), next: index + 2)
    }
    // Tháng 7 - 8: …
    if isAlone, signals.contains(.month), index + 4 <= limit, tokens[index + 2].isMark(.hyphen),
      index + 4 == limit || tokens[index + 4].isMark(.colon), let first = number(tokens, index + 1),
      let last = number(tokens, index + 3), first < last, last <= 12
    {
      return Dates(
        start: PartialDate(year: year, month: first), due: PartialDate(year: year, month: last),
        next: index + 4)
    }
    if tokens[index].kind == .word, tokens[index].phraseLength == 1, signals.contains(.month) {
      // chậm nhất là cuối tháng 10
      let isPart = index > 1 && ["đầu", "giữa", "cuối", "hết"].contains(reading.string(tokens[index - 1]))
      guard let month = number(tokens, index + 1), (1...12).contains(month),
        !goesOn(tokens, index + 2, limit),
        isAlone && (index + 2 == limit || tokens[index + 2].isMark(.colon))
          || !(isPart ? ending(tokens, index - 1) : before).isDisjoint(with: [.within, .before])
      else { return nil }
      return Dates(start: nil, due: PartialDate(year: year, month: month), next: index + 2)
    }
    // trước ngày 30/6, trước 30/6
    let isDay = tokens[index].kind == .word && tokens[index].phraseLength == 1 && signals.contains(.day)
    let at = isDay ? index + 1 : index
    // định kỳ 6 tháng (trước 15/6)
    if index > 1, tokens[index - 2].isMark(.open), recurs(tokens, before: index) { return nil }
    // Thời gian hoàn thành: 31/12
    let isField = index > 1 && tokens[index - 1].isMark(.colon) && !isDay
    guard before.contains(.before) || isField, at + 2 < limit, let day = number(tokens, at),
      (1...31).contains(day),
      tokens[at + 1].isMark(.slash)
        || isDay && reading.signals(tokens[at + 1]).contains(.month) && !recurs(tokens, before: index),
      let month = number(tokens, at + 2), (1...12).contains(month),
      !goesOn(tokens, at + 3, limit)
    else { return nil }
    return Dates(start: nil, due: PartialDate(year: year, month: month, day: day), next: at + 3)
  }

  /// `Quý II, Quý III`, `Tháng 3, tháng 6`, `từ quý II đến quý IV`, `Cả năm`: several parts of the year that the plan is of, or all of it;
  /// `Quý I, II hằng năm` is of every year.
  private func partsOfPlanYear(_ tokens: [Token], _ index: Int, _ limit: Int, _ year: Int) -> Dates? {
    if index + 2 == limit, reading.folded(tokens[index]) == "cả",
      reading.signals(tokens[index + 1]).contains(.year)
    {
      return Dates(start: nil, due: PartialDate(year: year), next: limit)
    }
    let named = reading.signals(tokens[index])
    guard tokens[index].kind == .word, tokens[index].phraseLength == 1,
      !named.isDisjoint(with: [.quarter, .month])
    else { return nil }
    let isQuarter = named.contains(.quarter)
    func part(_ at: Int) -> Int? {
      if isQuarter { return quarterValue(tokens, at) }
      return number(tokens, at).flatMap { (1...12).contains($0) ? $0 : nil }
    }
    guard let first = part(index + 1) else { return nil }
    var (last, next) = (first, index + 2)
    while next + 1 < limit {
      let joint = tokens[next]
      guard joint.isMark(.comma) || joint.isMark(.hyphen) || ["và", "đến"].contains(reading.string(joint))
      else {
        break
      }
      var at = next + 1
      if reading.string(tokens[at]) == "hết" { at += 1 }
      if at < limit, tokens[at].kind == .word,
        reading.signals(tokens[at]).contains(isQuarter ? .quarter : .month)
      {
        at += 1
      }
      guard at < limit, let value = part(at), value > last else { break }
      (last, next) = (value, at + 1)
    }
    guard last > first, !goesOn(tokens, next, limit),
      isQuarter || next == limit || tokens[next].kind == .mark
    else { return nil }
    func date(_ value: Int) -> PartialDate {
      isQuarter ? PartialDate(year: year, quarter: value) : PartialDate(year: year, month: value)
    }
    return Dates(start: date(first), due: date(last), next: next)
  }

  /// What the phrases signal that end right before `index`: `chậm nhất là`, `trong`.
  private func ending(_ tokens: [Token], _ index: Int) -> Signal {
    var result: Signal = []
    for length in 1...4 where index >= length && max(1, Int(tokens[index - length].phraseLength)) == length {
      result.formUnion(reading.signals(tokens[index - length]))
    }
    return result
  }

  /// `định kỳ 6 tháng báo cáo … trước ngày 15 tháng 6`, `định kỳ 6 tháng (trước 15/6)`: a day of every year.
  private func recurs(_ tokens: [Token], before index: Int) -> Bool {
    tokens[max(0, index - 40)..<index].contains {
      $0.kind == .word && reading.signals($0).contains(.recurrence) && reading.value($0) != 12
    }
  }

  /// Whether what follows takes the part of a year to another year: `quý I, II hằng năm`, `tháng 9/2025`, `quý IV năm sau`.
  private func goesOn(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    var at = index
    while at < min(limit, index + 6) {
      let signals = reading.signals(tokens[at])
      if signals.contains(.recurrence) || signals.contains(.year) || tokens[at].isMark(.slash) { return true }
      guard
        tokens[at].kind == .number || tokens[at].isMark(.comma) || tokens[at].isMark(.hyphen)
          || ["và", "đến", "của", "cuối", "mỗi"].contains(reading.string(tokens[at]))
          || Self.quarters.contains(reading.string(tokens[at]))
      else { return false }
      at += 1
    }
    return false
  }
}
