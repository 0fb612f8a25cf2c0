import Model

/// Times in the clause of a figure that are the task's.
extension TargetFinder {
  /// Whether a time behind a figure says when its task is to be done, not by when the figure is to be reached: in tasks
  /// a span of days or months (`100% đảng viên … trong tháng 02 và tháng 3/2024`), a completion of its own (`tại 36 nút giao,
  /// hoàn thành chậm nhất ngày 31/8/2026`), one with an event (`trong tháng 3/2024, sau khi Đảng ủy Khối tổ chức`), one of
  /// another verb (`…, gửi đăng ký về Phòng … trước ngày 20/01/2023`). Near misses: `trên 80% xã trước ngày 30/6/2026`, `mở 02 lớp
  /// trong quý I/2026`.
  func isOfTask(_ candidate: Candidate, _ tokens: [Token], _ time: Range<Int>, _ clause: Range<Int>) -> Bool {
    let number = candidate.tokens
    guard number.upperBound <= time.lowerBound else { return false }
    return isSpanOfDays(tokens, time, after: number.upperBound) || isCompletion(tokens, time)
      || waits(tokens, time, clause) || isOfVerb(tokens, time, after: number.upperBound)
  }

  /// `… (giai đoạn 2024 - 2025 nâng cấp 5 phòng; năm 2026 nâng cấp 7 phòng)`: the dates that the part of a clause opens with in
  /// which a number stands.
  func partOpening(_ tokens: [Token], _ span: Range<Int>, _ number: Int) -> (
    frame: TimeFrame, tokens: Range<Int>
  )? {
    var start =
      (span.lowerBound..<max(span.lowerBound, number)).last {
        tokens[$0].isMark(.open) || tokens[$0].isMark(.comma) || tokens[$0].isMark(.colon)
      }.map { $0 + 1 } ?? span.lowerBound
    // từ 41,5% (năm 2020) lên trên 65%
    if start > span.lowerBound, tokens[start - 1].isMark(.open),
      tokens[start..<number].contains(where: { $0.isMark(.close) })
    {
      return nil
    }
    // trong đó quý III/2026 mở 08 lớp
    if start + 4 < number, reading.string(tokens[start]) == "trong", reading.string(tokens[start + 1]) == "đó"
    {
      start += 2
    }
    guard start + 2 < number,
      !reading.signals(tokens[start]).isDisjoint(with: [.year, .span, .quarter, .month]),
      let opening = TimeFrameReader(reading: reading).opening(tokens, start..<number),
      !opening.frame.due.isEmpty
    else { return nil }
    return opening
  }

  private func isSpanOfDays(_ tokens: [Token], _ time: Range<Int>, after number: Int) -> Bool {
    let reader = DeadlineReader(reading: reading)
    // từ ngày 04/11/2024 | đến ngày 22/11/2024
    let from = (max(number, time.lowerBound - 8)..<time.lowerBound).last {
      reading.signals(tokens[$0]).contains(.from)
    }
    return ((from ?? time.lowerBound)..<time.upperBound).contains { index in
      guard let start = reader.dates(tokens, index, time.upperBound)?.start else { return false }
      return start.month != nil || start.quarter != nil
    }
  }

  /// Whether an opening is a month or a quarter with a colon: the label of a timetable.
  func isLabel(_ tokens: [Token], _ opening: (frame: TimeFrame, tokens: Range<Int>)) -> Bool {
    guard tokens[opening.tokens.upperBound - 1].isMark(.colon), opening.frame.period == nil else {
      return false
    }
    return !opening.frame.due.isEmpty && opening.frame.due.allSatisfy { $0.month != nil || $0.quarter != nil }
      && reading.signals(tokens[opening.tokens.lowerBound]).isDisjoint(with: [.until, .before])
  }

  private func isCompletion(_ tokens: [Token], _ time: Range<Int>) -> Bool {
    (max(1, time.lowerBound - 3)...time.lowerBound).contains { index in
      guard reading.signals(tokens[index]).contains(.complete) else { return false }
      // …, lần thứ nhất hoàn thành trước …
      var start = index
      while start > 1, index - start < 4, Self.rounds.contains(reading.string(tokens[start - 1])) {
        start -= 1
      }
      return tokens[start - 1].kind == .mark
    }
  }

  /// Words that say which of several times is meant: lần thứ nhất, đợt đầu.
  private static let rounds: WordSet = ["lần", "đợt", "thứ", "nhất", "hai", "đầu", "tiên", "cuối"]

  private func waits(_ tokens: [Token], _ time: Range<Int>, _ clause: Range<Int>) -> Bool {
    let next = time.upperBound
    return next + 1 < clause.upperBound && tokens[next].isMark(.comma)
      && reading.signals(tokens[next + 1]).contains(.when)
  }

  private func isOfVerb(_ tokens: [Token], _ time: Range<Int>, after number: Int) -> Bool {
    guard let comma = (number..<time.lowerBound).last(where: { tokens[$0].isMark(.comma) }),
      comma + 1 < time.lowerBound
    else { return false }
    let first = reading.signals(tokens[comma + 1])
    // 02 mô hình về phân loại, thu gom rác trong năm 2026: what the words are about goes on.
    if first.isDisjoint(with: [.report, .assign]),
      (number..<max(number, comma - 1)).contains(where: {
        reading.string(tokens[$0]) == "về" && reading.signals(tokens[$0 + 1]).contains(.verb)
      })
    {
      return false
    }
    return !first.isDisjoint(with: [.verb, .report, .assign])
      && first.isDisjoint(with: [.strive, .reach, .change])
  }
}
