import Model

/// Spans of months and quarters.
extension DeadlineReader {
  /// `tháng 9 - 10/2025`, `tháng 9, 10 năm 2025`, `quý I, II/2026`, `tháng 11 đến tháng 12/2025`.
  func monthSpan(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    let signals = index < limit ? reading.signals(tokens[index]) : []
    let isQuarter = signals.contains(.quarter) && tokens[index].phraseLength == 1
    guard isQuarter || signals.contains(.month) && tokens[index].phraseLength == 1, index + 3 < limit else {
      return nil
    }
    guard let first = isQuarter ? quarterValue(tokens, index + 1) : number(tokens, index + 1) else {
      return nil
    }
    var at = index + 2
    guard
      tokens[at].isMark(.comma) || tokens[at].isMark(.hyphen)
        || ["và", "đến"].contains(reading.string(tokens[at]))
    else { return nil }
    at += 1
    // tháng 4 đến hết tháng 8/2024
    if reading.string(tokens[at]) == "hết", at + 1 < limit { at += 1 }
    if reading.signals(tokens[at]).contains(isQuarter ? .quarter : .month) { at += 1 }
    if !isQuarter, let day = dayAfter(tokens, at, limit), let month = day.date.month, first <= month {
      return Dates(start: PartialDate(year: day.date.year, month: first), due: day.date, next: day.next)
    }
    guard at < limit, (isQuarter ? quarterValue(tokens, at) : number(tokens, at)) != nil else { return nil }
    // The second part is read as a month or quarter of its own.
    let part =
      isQuarter ? DateReader.quarter(tokens, at - 1, reading) : DateReader.month(tokens, at - 1, reading)
    guard let second = part, second.next <= limit else { return nil }
    let start =
      isQuarter
      ? PartialDate(year: second.date.year, quarter: first)
      : PartialDate(year: second.date.year, month: first)
    return Dates(start: start, due: second.date, next: second.next)
  }

  /// `tháng 10 đến 31/12/2020`, `tháng 01 đến ngày bầu cử 15/3/2026`: the day that ends what a month begins, an event named before it
  /// or not.
  private func dayAfter(_ tokens: [Token], _ index: Int, _ limit: Int) -> DateReader.Found? {
    var at = index
    if at < limit, reading.small(tokens[at]) == "ngày" {
      at += 1
      while at < min(limit, index + 4), tokens[at].kind == .word { at += 1 }
    }
    guard let found = DateReader.date(tokens, at, reading), found.date.day != nil, found.next <= limit else {
      return nil
    }
    return found
  }

  /// `09 - 10/2026`, `7-9/2025`: two months of one year without their tháng; `ngày 21 - 22/7/2022` is two days.
  func bareMonths(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    guard index + 4 < limit, DateReader.isTwoMonths(tokens, index, reading),
      let first = number(tokens, index), let second = DateReader.date(tokens, index + 2, reading)
    else { return nil }
    return Dates(
      start: PartialDate(year: second.date.year, month: first), due: second.date, next: second.next)
  }

  func quarterValue(_ tokens: [Token], _ index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    switch reading.string(tokens[index]) {
    case "I": return 1
    case "II": return 2
    case "III": return 3
    case "IV": return 4
    default: return number(tokens, index).flatMap { (1...4).contains($0) ? $0 : nil }
    }
  }
}
