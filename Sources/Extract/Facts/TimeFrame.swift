import Model

/// The time for which targets hold.
struct TimeFrame {
  var due: [PartialDate] = []
  var period: Recurrence?
  /// The phrase ended in a colon, so it reaches past full stops.
  var endsColon = false

  /// Whether it goes on in the next sentence.
  var isOpen: Bool { endsColon }
}

/// Reads time phrases around targets.
struct TimeFrameReader {
  let reading: Reading

  /// How many tokens away a time phrase still speaks of a number; clauses are shorter, as a rule.
  static let reach = 400
  /// So many dates can be those of one target; a list of more is none.
  static let mostDates = 12

  /// The time phrase that opens a clause, past words of striving: `Phấn đấu đến năm 2030, có …`, `Hằng năm có …`,
  /// `Đến năm 2025 và năm 2030: …`.
  func opening(_ tokens: [Token], _ clause: Range<Int>) -> (frame: TimeFrame, tokens: Range<Int>)? {
    var frame = TimeFrame()
    var index = clause.lowerBound
    var first: Int?
    var last = index
    // Từ năm 2024, mỗi năm …: a beginning is no due.
    var isStart = false
    // riêng năm 2026 kết nạp 32 đồng chí
    if index + 1 < clause.upperBound, reading.small(tokens[index]) == "riêng", isYear(tokens[index + 1]) {
      index += 1
    }
    if let label = label(tokens, clause) {
      if !label.frame.due.isEmpty { return label }
      index = label.tokens.upperBound
    } else if let structure = structure(tokens, clause) {
      return structure
    }
    while index < clause.upperBound {
      let token = tokens[index]
      if token.isMark(.comma) || token.isMark(.colon) {
        guard first != nil else { break }
        if token.isMark(.colon) {
          frame.endsColon = true
          last = index + 1
          index += 1
          // Đến năm 2030: Hằng năm có …
          continue
        }
        index += 1
        continue
      }
      let signals = reading.signals(token)
      if let dates = dates(tokens, index, clause.upperBound) {
        guard frame.due.count < Self.mostDates else { break }
        first = first ?? index
        if !isStart || dates.isSpan { frame.due += dates.due }
        isStart = false
        index = dates.next
        last = index
        continue
      }
      guard token.kind == .word, token.phrase != 0 else { break }
      if repeats(token) {
        // Năm 2026: mỗi năm tăng …; 9 xã …: in small letters past the colon it speaks of its own part alone.
        if frame.endsColon, !token.has(.capital) { break }
        first = first ?? index
        frame.period = DeadlineReader.recurrence(reading.value(token))
        index += Int(token.phraseLength)
        last = index
        continue
      }
      if signals.contains(.strive) {
        index += Int(token.phraseLength)
        continue
      }
      if first != nil, reading.string(token) == "và", index + 1 < clause.upperBound,
        dates2(tokens, index + 1, clause.upperBound)
      {
        index += 1
        continue
      }
      // Trong 3 năm 2024 - 2026
      if signals.contains(.within), index + 2 < clause.upperBound, tokens[index + 1].kind == .number,
        tokens[index + 1].length <= 2, isYear(tokens[index + 2]),
        dates(tokens, index + 2, clause.upperBound) != nil
      {
        first = first ?? index
        index += 2
        continue
      }
      // đến hết nhiệm kỳ, trên 70% …: an end that no date tells; what recurs before it goes on no more.
      if let next = termEnd(tokens, index, clause.upperBound) {
        first = first ?? index
        index = next
        last = index
        continue
      }
      if !signals.isDisjoint(with: [.until, .within, .before, .from]),
        leadsToDate(tokens, index, clause.upperBound)
      {
        first = first ?? index
        isStart = signals.contains(.from)
        index += Int(token.phraseLength)
        continue
      }
      break
    }
    guard let first, last > first else { return nil }
    return (frame, first..<last)
  }

  /// Past `đến hết nhiệm kỳ`, `đến cuối nhiệm kỳ`; nil where years follow, or anything else is said.
  private func termEnd(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    guard reading.signals(tokens[index]).contains(.until) else { return nil }
    var at = index + Int(tokens[index].phraseLength)
    if at < end, ["cuối", "hết"].contains(reading.string(tokens[at])) { at += 1 }
    guard at + 2 < end, reading.signals(tokens[at]).contains(.span), reading.folded(tokens[at]) == "nhiệm",
      dates(tokens, at, end) == nil
    else { return nil }
    return at + 2
  }

  private func dates2(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    dates(tokens, index, end) != nil || leadsToDate(tokens, index, end)
  }

  private func leadsToDate(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    var probe = index
    while probe < min(end, index + 4) {
      if dates(tokens, probe, end) != nil { return true }
      guard
        !reading.signals(tokens[probe]).isDisjoint(with: [.until, .within, .before, .from, .span])
          || probe == index
      else { return false }
      probe += max(1, Int(tokens[probe].phraseLength))
    }
    return false
  }

  /// The last day of a date or span.
  func dates(_ tokens: [Token], _ index: Int, _ end: Int) -> (
    due: [PartialDate], isSpan: Bool, next: Int
  )? {
    let reader = DeadlineReader(reading: reading)
    if let years = years(tokens, index, end) { return (years.due, false, years.next) }
    guard
      tokens[index].kind == .word || reader.partOfYear(tokens, index, end) != nil
        || isBareDate(tokens, index, end),
      let found = reader.dates(tokens, index, end), let due = found.due
    else { return nil }
    return ([due], found.start != nil, found.next)
  }

  /// A time phrase inside the words of one target: before its number, or after it.
  func own(_ passage: Passage, _ span: Range<Int>, number: Range<Int>) -> (
    due: [PartialDate], tokens: Range<Int>
  )? {
    before(passage.tokens, span.lowerBound..<number.lowerBound)
      ?? after(passage, number.upperBound..<span.upperBound, number: number)
  }

  /// The last time phrase before a number.
  func before(_ tokens: [Token], _ range: Range<Int>) -> (due: [PartialDate], tokens: Range<Int>)? {
    var found: (due: [PartialDate], tokens: Range<Int>)?
    var index = range.lowerBound
    while index < range.upperBound {
      if tokens[index].isMark(.open), let close = otherEnd(tokens, index, range.upperBound) {
        index = close
        continue
      }
      if isTimeWord(tokens[index]), let phrase = phrase(tokens, index, range.upperBound) {
        found = phrase
        index = phrase.tokens.upperBound
      } else if let next = reference(tokens, index, range.upperBound) {
        index = next
      } else {
        index += 1
      }
    }
    return found ?? lastYear(tokens, range)
  }

  /// The first time phrase after a number.
  func after(_ passage: Passage, _ range: Range<Int>, number: Range<Int>) -> (
    due: [PartialDate], tokens: Range<Int>
  )? {
    let tokens = passage.tokens
    var index = range.lowerBound
    // gấp 1,5 lần năm 2024: the year that the multiple is of.
    if index < range.upperBound, isYear(tokens[index]), isTimes(tokens, number),
      let compared = dates(tokens, index, range.upperBound)
    {
      index = compared.next
    }
    while index < range.upperBound {
      if let next = reference(tokens, index, range.upperBound) ?? report(passage, index)
        ?? start(tokens, index, range.upperBound)
      {
        index = next
        continue
      }
      if isTimeWord(tokens[index]) || isYear(tokens[index]),
        let phrase = phrase(tokens, index, range.upperBound)
      {
        return phrase
      }
      if let span = closingSpan(tokens, index, range) { return span }
      index += 1
    }
    return nil
  }

  /// The token after the time that `so với` compares with, nil where no comparison begins: `so với cuối năm 2024`.
  private func reference(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    guard tokens[index].phrase != 0, isReference(tokens[index]) else { return nil }
    let start = index + Int(tokens[index].phraseLength)
    var at = start
    while at < min(end, start + 6), tokens[at].kind == .word || isBareDate(tokens, at, end) {
      if let compared = dates(tokens, at, end) { return compared.next }
      let word = reading.string(tokens[at])
      if word == "đến" || word == "tới" { break }
      at += max(1, Int(tokens[at].phraseLength))
    }
    return start
  }

  /// `tinh giản 5% biên chế giai đoạn 2026 - 2030`, `(giai đoạn 2026 - 2030)`: a span of years at the end of a part;
  /// `Chương trình … giai đoạn 2026 - 2030` is a name.
  private func closingSpan(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> (
    due: [PartialDate], tokens: Range<Int>
  )? {
    guard reading.signals(tokens[index]).contains(.span),
      let found = DeadlineReader(reading: reading).dates(tokens, index, range.upperBound), found.start != nil,
      let due = found.due, found.next >= range.upperBound || tokens[found.next].kind == .mark,
      // gấp 1,5 lần số thủ thư của giai đoạn 2021 - 2025
      reading.string(tokens[index - 1]) != "của"
    else { return nil }
    let isNamed = (max(range.lowerBound, index - 16)..<index).contains {
      reading.signals(tokens[$0]).contains(.documentType)
    }
    return isNamed ? nil : ([due], index..<found.next)
  }

  /// so với, tính đến
  private func isReference(_ token: Token) -> Bool {
    let signals = reading.signals(token)
    return signals.contains(.reference) || signals.contains(.today) && reading.folded(token) == "tính"
  }

  /// The token after a short parenthesis with a figure or a deadline of its own: `(cuối năm 2023 mới đạt 31,5%), tổng công suất …`,
  /// `… (hoàn thành trong quý II/2023), đồng thời thành lập …`.
  private func otherEnd(_ tokens: [Token], _ open: Int, _ end: Int) -> Int? {
    var isOther = open + 1 < end && reading.signals(tokens[open + 1]).contains(.complete)
    for index in open + 1..<max(open + 1, min(end, open + 24)) {
      // (trong đó có thêm 05 xã đạt chuẩn trong năm 2024), 03 xã …
      if tokens[index].isMark(.percent) || index == open + 2 && reading.string(tokens[index]) == "đó" {
        isOther = true
      }
      if tokens[index].isMark(.close) { return isOther ? index + 1 : nil }
    }
    return nil
  }

  /// The token after a parenthesis that reports a figure: `(năm 2025 ước đạt 71,2%)`; `(năm 2030)` is a due.
  private func report(_ passage: Passage, _ index: Int) -> Int? {
    let tokens = passage.tokens
    // …, năm 2018 là 22,4%
    if isYear(tokens[index]), index + 3 < tokens.count, tokens[index - 1].isMark(.comma),
      reading.string(tokens[index + 2]) == "là", tokens[index + 3].kind == .number
    {
      return index + 4
    }
    let close = Int(passage.partner[index])
    guard close > index + 1, tokens[index].isMark(.open) else { return nil }
    let first = reading.signals(tokens[index + 1])
    // (ước năm 2025 là 3%)
    let isGuess = reading.string(tokens[index + 1]) == "ước"
    guard isGuess || !first.isDisjoint(with: [.today, .year, .until]) else { return nil }
    // (năm 2021 đạt 61 triệu đồng), (năm 2024 kết nạp 15 hội viên)
    let reports = (index..<close).contains {
      tokens[$0].isMark(.percent) || tokens[$0].isMark(.colon) || reading.signals(tokens[$0]).contains(.reach)
        || tokens[$0].kind == .number && $0 > index + 2 && tokens[$0].length < 4
    }
    return reports ? close + 1 : nil
  }

  /// The token after a year that something only begins with: `từ năm 2023`; `từ năm 2023 đến năm 2030` ends.
  private func start(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    guard index > 0, isYear(tokens[index]), reading.signals(tokens[index - 1]).contains(.from),
      let found = DeadlineReader(reading: reading).dates(tokens, index, end), found.start == nil
    else { return nil }
    return found.next
  }

  private func isTimes(_ tokens: [Token], _ number: Range<Int>) -> Bool {
    if reading.signals(tokens[number.lowerBound]).contains(.multiple) { return true }
    guard number.count > 1, reading.string(tokens[number.upperBound - 1]) == "lần" else { return false }
    return (max(0, number.lowerBound - 1)..<number.upperBound).contains {
      reading.string(tokens[$0]) == "gấp"
    }
  }

  func isTimeWord(_ token: Token) -> Bool {
    token.kind == .word && !reading.signals(token).isDisjoint(with: [.until, .within, .before])
  }

  /// A bare `năm 2025` counts after the number only: before it, it is a name's.
  func isYear(_ token: Token) -> Bool {
    token.kind == .word && token.phraseLength == 1 && reading.signals(token).contains(.year)
  }

  func phrase(_ tokens: [Token], _ index: Int, _ end: Int) -> (
    due: [PartialDate], tokens: Range<Int>
  )? {
    var at = index
    while at < min(end, index + 5), tokens[at].kind == .word || tokens[at].kind == .number {
      // trước 17 giờ 00 ngày 26/10/2024
      if let day = DateReader.pastClock(tokens, at, end, reading) { at = day }
      guard tokens[at].kind == .word || isBareDate(tokens, at, end) else { return nil }
      if let found = dates(tokens, at, end) {
        var due = found.due
        var next = found.next
        if next + 1 < end, reading.string(tokens[next]) == "và", let second = dates(tokens, next + 1, end) {
          due += second.due
          next = second.next
        }
        return (due, index..<next)
      }
      guard !reading.signals(tokens[at]).isDisjoint(with: [.until, .within, .before]) else { return nil }
      at += max(1, Int(tokens[at].phraseLength))
    }
    return nil
  }
}
