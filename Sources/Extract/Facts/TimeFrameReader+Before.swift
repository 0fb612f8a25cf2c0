import Model

/// Years that stand right before the words that lead to a number.
extension TimeFrameReader {
  /// `Thu ngân sách năm 2026 đạt …`, `…: năm 2025 đạt …, năm 2026 đạt …`: the year right before the words that lead to the
  /// number.
  func lastYear(_ tokens: [Token], _ range: Range<Int>) -> (due: [PartialDate], tokens: Range<Int>)? {
    var index = range.upperBound
    while index - 2 > range.lowerBound, tokens[index - 1].kind == .word,
      !reading.signals(tokens[index - 1]).isDisjoint(with: [.reach, .change])
    { index -= 1 }
    // hai năm 2023 - 2024 mỗi năm 10 km
    if index - 5 >= range.lowerBound, reading.isEvery(tokens[index - 2]), tokens[index - 3].kind == .number {
      index -= 2
    }
    // năm 2022 hoàn thành 15 km
    if index == range.upperBound, index - 4 >= range.lowerBound, tokens[index - 2].phraseLength == 2,
      reading.signals(tokens[index - 2]).contains(.complete), isYear(tokens[index - 4])
    {
      index -= 2
    }
    // năm 2026 cả nước đạt …, giai đoạn 2026 - 2030 toàn tỉnh đạt …
    if index - 4 > range.lowerBound, ["cả", "toàn"].contains(reading.string(tokens[index - 2])) {
      index -= 2
    }
    if let span = lastSpan(tokens, index, range) { return span }
    if let part = lastQuarter(tokens, index, range) { return part }
    let isAfterColon = index - 3 >= range.lowerBound && tokens[index - 1].isMark(.colon)
    if isAfterColon, opensPart(tokens, index - 3, range) { index -= 1 }
    guard index - 2 >= range.lowerBound,
      index < range.upperBound || reading.string(tokens[index]) == "gấp" || isBound(tokens, index, range)
        || opensFrom(tokens, index),
      isYear(tokens[index - 2]),
      opensPart(tokens, index - 2, range)
        || tokens[index - 3].isMark(.close)
        || tokens[index - 3].kind == .word
          && reading.signals(tokens[index - 3]).isDisjoint(with: [.documentType, .from]),
      !["lên", "xuống", "còn"].contains(reading.string(tokens[index]))
        || !endsOrigin(tokens, index - 2, range),
      let found = dates(tokens, index - 2, index), found.next == index
    else { return nil }
    return (found.due, index - 2..<index)
  }

  /// `quý II 45%`, `quý II đạt 45%`, `cả năm 100%`: a part of the year that the plan, or the date before it, is of; `Kế hoạch quý II đạt
  /// 45%` has a name.
  private func lastQuarter(_ tokens: [Token], _ end: Int, _ range: Range<Int>) -> (
    due: [PartialDate], tokens: Range<Int>
  )? {
    let start = end - 2
    guard start >= range.lowerBound, tokens[start].kind == .word, tokens[start].phraseLength <= 1,
      start == 0 || !tokens[start - 1].isMark(.slash)
    else { return nil }
    let isYear = reading.folded(tokens[start]) == "cả" && reading.string(tokens[end - 1]) == "năm"
    let quarter =
      reading.signals(tokens[start]).contains(.quarter)
      ? DeadlineReader(reading: reading).quarterValue(tokens, end - 1) : nil
    guard isYear || quarter != nil, let year = reading.planYear ?? year(tokens, before: start) else {
      return nil
    }
    if start > 0,
      !reading.signals(tokens[start - 1]).isDisjoint(with: [.documentType, .documentEvent, .report])
    {
      return nil
    }
    return ([PartialDate(year: year, quarter: quarter)], start..<end)
  }

  /// The last year that a sentence names before a token.
  private func year(_ tokens: [Token], before index: Int) -> Int? {
    for at in (max(0, index - 40)..<index).reversed()
    where tokens[at].kind == .number && tokens[at].length == 4 {
      if let year = Numeral.integer(reading.string(tokens[at])), (2000...2100).contains(year) { return year }
    }
    return nil
  }

  /// `Tốc độ tăng trưởng bình quân giai đoạn 2026 - 2030 đạt …`: the last year of a span; `Chương trình … giai đoạn 2026 - 2030` is
  /// a name.
  private func lastSpan(_ tokens: [Token], _ end: Int, _ range: Range<Int>) -> (
    due: [PartialDate], tokens: Range<Int>
  )? {
    let first = end - 3
    guard first - 2 >= range.lowerBound, tokens[end - 1].kind == .number, tokens[end - 2].isMark(.hyphen),
      tokens[first].kind == .number, tokens[first].length == 4
    else { return nil }
    let isNamed = reading.signals(tokens[first - 2]).contains(.span) && tokens[first - 2].phraseLength == 2
    let start = isNamed ? first - 2 : first - 1
    // …, giai đoạn 2026 - 2030 tăng trên 10%/năm: a part of its own
    guard isNamed || isYear(tokens[start]), start > range.lowerBound || opensPart(tokens, start, range),
      let found = DeadlineReader(reading: reading).dates(tokens, start, end), found.next == end,
      found.start != nil, let due = found.due,
      !(max(range.lowerBound, start - 16)..<start).contains(where: {
        reading.signals(tokens[$0]).contains(.documentType)
      })
    else { return nil }
    return ([due], start..<end)
  }

  /// `từ 500 hộ năm 2024 xuống còn 200 hộ`: the year of the figure that another one falls from.
  private func endsOrigin(_ tokens: [Token], _ year: Int, _ range: Range<Int>) -> Bool {
    (max(range.lowerBound, year - 6)..<year).contains { index in
      tokens[index].kind == .number && index > 0 && reading.signals(tokens[index - 1]).contains(.from)
    }
  }

  /// `…, riêng năm 2022 không dưới 15 km`: a bound right behind a year that opens its part.
  private func isBound(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard !reading.signals(tokens[index]).isDisjoint(with: [.atLeast, .atMost, .above, .below]) else {
      return false
    }
    return opensPart(tokens, index - 2, range)
      || index - 3 >= range.lowerBound && reading.small(tokens[index - 3]) == "riêng"
  }

  /// `năm 2026 đạt từ 10% trở lên`, `năm 2026 tăng từ 10% lên 12%`: the words of a figure begin with how it is reached, and từ.
  private func opensFrom(_ tokens: [Token], _ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].kind == .word else { return false }
    if !reading.signals(tokens[index]).isDisjoint(with: [.reach, .change]) { return true }
    return reading.string(tokens[index]) == "từ" && tokens[index + 1].kind == .number
  }

  private func opensPart(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    index == range.lowerBound || tokens[index - 1].isMark(.comma) || tokens[index - 1].isMark(.colon)
  }
}
