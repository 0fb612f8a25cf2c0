import Model

/// Years that stand without a word of their own.
extension TimeFrameReader {
  /// `năm 2026, 2027`, `các năm 2024, 2025 và 2026`: several years under one word.
  func years(_ tokens: [Token], _ index: Int, _ end: Int) -> (due: [PartialDate], next: Int)? {
    let signals = reading.signals(tokens[index])
    let length = Int(tokens[index].phraseLength)
    guard !signals.isDisjoint(with: [.year, .span]), length == 1 || length == 2 else { return nil }
    guard reading.string(tokens[index + length - 1]) == "năm" else { return nil }
    var at = index + length
    var due: [PartialDate] = []
    while at < end, due.count < Self.mostDates, tokens[at].kind == .number, tokens[at].length == 4,
      let year = Numeral.integer(reading.string(tokens[at])), (1990...2100).contains(year),
      due.last.map({ $0.year < year }) ?? true
    {
      due.append(PartialDate(year: year))
      at += 1
      guard at + 1 < end, tokens[at].isMark(.comma) || reading.string(tokens[at]) == "và",
        tokens[at + 1].kind == .number
      else { break }
      at += 1
    }
    guard due.count > 1 else { return nil }
    return (due, tokens[at - 1].kind == .number ? at : at - 1)
  }

  /// `đến 2025`, `đến 31/12/2024`, `trước 31/12/2024`: a date without its word.
  func isBareDate(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    if isBareYear(tokens, index, end) { return true }
    guard index > 0, index + 2 < end, tokens[index].kind == .number,
      !reading.signals(tokens[index - 1]).isDisjoint(with: [.until, .before])
    else { return false }
    return DateReader.date(tokens, index, reading).map { $0.next <= end } ?? false
  }

  /// `đến 2025`, `Đến 2030 có …`: a year without its word; `đến 2025 hộ` counts.
  private func isBareYear(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index > 0, tokens[index].kind == .number, tokens[index].length == 4,
      reading.signals(tokens[index - 1]).contains(.until)
    else { return false }
    guard index + 1 < end, !tokens[index + 1].isMark(.comma), !tokens[index + 1].isMark(.colon) else {
      return true
    }
    return (2000...2100).contains(Numeral.integer(reading.string(tokens[index])) ?? 0)
      && (reading.string(tokens[index + 1]) == "có"
        || !reading.signals(tokens[index + 1]).isDisjoint(with: [.reach, .strive, .atLeast, .above]))
  }
}
