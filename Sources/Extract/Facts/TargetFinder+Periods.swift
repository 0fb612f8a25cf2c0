import Model

/// How often a figure is to be reached.
extension TargetFinder {
  /// `04 lần trong năm`: every year; `04 lần trong năm 2026` is of that one.
  private func inEvery(_ tokens: [Token], _ index: Int, _ end: Int) -> Recurrence? {
    guard index > 0, index + 1 < end, reading.string(tokens[index - 1]) == "lần",
      reading.string(tokens[index]) == "trong",
      index + 2 >= end || tokens[index + 2].kind == .mark
    else { return nil }
    let signals = reading.signals(tokens[index + 1])
    if signals.contains(.year) { return .years(1) }
    if signals.contains(.quarter) { return .months(3) }
    return signals.contains(.month) ? .months(1) : nil
  }

  /// `%/năm`, `lần/năm`, `/tháng`, `/người/năm`.
  func period(_ tokens: [Token], _ index: Int, _ end: Int) -> Recurrence? {
    var index = index
    if let yearly = inEvery(tokens, index, end) { return yearly }
    // từ 03 - 04 tổ chức đảng một năm
    if index + 1 < end, reading.string(tokens[index]) == "một", reading.string(tokens[index + 1]) == "năm",
      index + 2 >= end || tokens[index + 2].kind == .mark
    {
      return .years(1)
    }
    while index + 1 < end, tokens[index].isMark(.slash) {
      let signals = reading.signals(tokens[index + 1])
      let length = max(1, Int(tokens[index + 1].phraseLength))
      if length == 1 || signals.contains(.year) {
        if signals.contains(.year) { return .years(1) }
        if signals.contains(.month) { return .months(1) }
        if signals.contains(.quarter) { return .months(3) }
        // 02 ngày/tuần
        if reading.string(tokens[index + 1]) == "tuần" { return .weeks(1) }
      }
      // 02 lần/06 tháng
      if tokens[index + 1].kind == .number, index + 2 < end,
        let count = Numeral.integer(reading.string(tokens[index + 1])), (1...12).contains(count),
        reading.signals(tokens[index + 2]).contains(.month)
      {
        return count == 12 ? .years(1) : .months(count)
      }
      index += 1 + length
    }
    return nil
  }
}
