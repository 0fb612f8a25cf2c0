import Model

/// How often a figure is to be reached.
extension TimeFrameReader {
  /// hằng năm, mỗi quý, hằng tuần: how often a figure is to be reached; `hằng ngày` describes.
  func repeats(_ token: Token) -> Bool {
    guard reading.signals(token).contains(.recurrence) else { return false }
    let value = reading.value(token)
    return value > 0 || value == -2
  }

  /// `hằng năm` in the clause of a target.
  func recurrence(_ tokens: [Token], _ clause: Range<Int>, near span: Range<Int>) -> (
    recurrence: Recurrence, tokens: Range<Int>
  )? {
    let intervals = DeadlineReader(reading: reading)
    for index in span {
      // 6 tháng một lần, not tháng một lần
      if tokens[index].kind == .number || reading.signals(tokens[index]).contains(.numeral) {
        guard let every = intervals.interval(tokens, index, clause.upperBound) else { continue }
        return (every.recurrence, index..<every.next)
      }
      // hội nghị với doanh nghiệp/năm
      if tokens[index].isMark(.slash), let every = stroke(tokens, index, span.upperBound) {
        return (every, index..<index + 2)
      }
      guard tokens[index].kind == .word else { continue }
      if repeats(tokens[index]), !isPaid(tokens, before: index), !isOfNext(tokens, index, span),
        !isCompared(tokens, index, span)
      {
        return (
          DeadlineReader.recurrence(reading.value(tokens[index])),
          index..<index + Int(tokens[index].phraseLength)
        )
      }
    }
    return nil
  }

  /// `so với trung bình hằng năm giai đoạn 2011 - 2016`: what a figure is compared with.
  private func isCompared(_ tokens: [Token], _ index: Int, _ span: Range<Int>) -> Bool {
    (max(span.lowerBound, index - 5)..<index).contains {
      reading.string(tokens[$0]) == "so" && reading.string(tokens[$0 + 1]) == "với"
    }
  }

  /// `…, định kỳ hằng tháng giao ban`: how often something else is done, behind a comma and before its verb.
  private func isOfNext(_ tokens: [Token], _ index: Int, _ span: Range<Int>) -> Bool {
    let next = index + Int(tokens[index].phraseLength)
    guard index - 2 > span.lowerBound, next < span.upperBound, reading.value(tokens[index - 2]) == -1,
      reading.signals(tokens[index - 2]).contains(.recurrence), tokens[index - 3].isMark(.comma)
    else { return false }
    return !reading.signals(tokens[next]).isDisjoint(with: [.verb, .report, .direct])
  }

  /// `lương hưu hằng tháng`, `BHXH hằng tháng`, `trợ cấp hằng tháng`: how often something is paid.
  private func isPaid(_ tokens: [Token], before index: Int) -> Bool {
    guard index > 1 else { return false }
    switch reading.folded(tokens[index - 1]) {
    case "bhxh", "lương": return true
    case "hưu": return reading.string(tokens[index - 2]) == "lương"
    case "cấp": return ["trợ", "phụ"].contains(reading.folded(tokens[index - 2]))
    case "hội":
      return reading.folded(tokens[index - 2]) == "xã" && index > 2
        && reading.folded(tokens[index - 3]) == "hiểm"
    default: return false
    }
  }

  /// `/năm`, `/quý`, `/tháng` after a word.
  private func stroke(_ tokens: [Token], _ index: Int, _ end: Int) -> Recurrence? {
    guard index > 0, index + 1 < end, tokens[index - 1].kind == .word, tokens[index + 1].phraseLength == 1,
      index + 2 >= end || tokens[index + 2].kind != .number
    else { return nil }
    let signals = reading.signals(tokens[index + 1])
    if signals.contains(.year) { return .years(1) }
    if signals.contains(.quarter) { return .months(3) }
    if reading.string(tokens[index + 1]) == "tuần" { return .weeks(1) }
    return signals.contains(.month) ? .months(1) : nil
  }
}
