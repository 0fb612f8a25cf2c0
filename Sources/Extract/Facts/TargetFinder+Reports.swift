import Model

/// Sentences and figures that tell of today or of the past.
extension TargetFinder {
  /// `Năm 2024, tỷ lệ … đạt 54%` in a plan of 2025: a sentence of a year that was over; what it strives for is a target.
  func reportsPast(_ tokens: [Token], _ clause: Range<Int>, _ frame: TimeFrame) -> Bool {
    guard let year = reading.firstYear, frame.period == nil, !frame.due.isEmpty,
      frame.due.allSatisfy({ $0.year < year })
    else { return false }
    return !clause.contains { reading.signals(tokens[$0]).contains(.strive) }
  }

  /// `Sáu tháng đầu năm 2025, toàn phường đã có 3.215 người …`: what a time opens and đã tells of has come about, and its time
  /// is none of what follows.
  func tellsPast(_ tokens: [Token], _ clause: Range<Int>, past time: Int) -> Bool {
    guard time < clause.upperBound, tokens[time].isMark(.comma) else { return false }
    let words = time..<min(clause.upperBound, time + 8)
    return words.contains { tokens[$0].kind == .word && reading.string(tokens[$0]) == "đã" }
      && !clause.contains { reading.signals(tokens[$0]).contains(.strive) }
  }

  /// `…; phấn đấu …`, `…; hằng năm phải tiết kiệm …`: a part that strives or obliges ends a report.
  func obliges(_ tokens: [Token], _ clause: Range<Int>, _ opening: TimeFrame?) -> Bool {
    if reading.signals(tokens[clause.lowerBound]).contains(.strive) { return true }
    return opening != nil
      && clause.prefix(Self.reportReach).contains {
        tokens[$0].kind == .word && reading.string(tokens[$0]) == "phải"
      }
  }

  /// A sentence that opens with today: `Hiện nay, tổng số …`; `Trong đó, …` goes on with it. So does `Toàn tỉnh có 216 xã,
  /// trong đó 154 xã đã có thư viện`; `Toàn tỉnh có 216 thư viện` alone is none.
  func reportsToday(_ tokens: [Token], _ clause: Range<Int>, before: Bool) -> Bool {
    let first = tokens[clause.lowerBound]
    if reading.signals(first).contains(.today) { return true }
    if before, reading.string(first) == "Trong" { return true }
    return reading.string(first) == "Toàn"
      && clause.prefix(Self.reportReach).contains { reading.signals(tokens[$0]).contains(.today) }
  }

  /// How many tokens into a sentence a word of today makes a report of it.
  private static let reportReach = 30

  /// A figure of today, of the past, or of what others have reached.
  func isToday(_ passage: Passage, _ clause: Range<Int>, _ number: Range<Int>) -> Bool {
    let tokens = passage.tokens
    var index = number.lowerBound - 1
    var depth = 0
    while index >= clause.lowerBound, number.lowerBound - index < 16 {
      if tokens[index].isMark(.close) { depth += 1 }
      if tokens[index].isMark(.open) {
        if depth == 0 {
          // (hiện nay 98,3% …), (năm 2021 đạt khoảng 46%)
          let first = reading.signals(tokens[index + 1])
          return first.contains(.today) || first.contains(.year)
            || namesPastYear(tokens, index + 1..<number.lowerBound)
        }
        depth -= 1
      }
      let signals = reading.signals(tokens[index])
      if signals.contains(.today), depth == 0 { return true }
      if signals.contains(.strive) || tokens[index].isMark(.comma) && number.lowerBound - index > 8 {
        return false
      }
      index -= 1
    }
    return false
  }

  /// `(cuối năm 2023: 11,4 tỷ đồng)` in a plan of 2024.
  private func namesPastYear(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard let first = reading.firstYear else { return false }
    return range.dropFirst().contains { index in
      tokens[index].kind == .number && tokens[index].length == 4
        && reading.signals(tokens[index - 1]).contains(.year)
        && Numeral.integer(reading.string(tokens[index])).map { $0 < first } ?? false
    }
  }
}
