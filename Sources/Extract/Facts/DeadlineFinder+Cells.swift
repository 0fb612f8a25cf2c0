import Model

/// Times in the cells of a table.
extension DeadlineFinder {
  /// Rule `deadline.cell`: a cell of a column of time is one deadline, or several dates that semicolons set apart: `Quý IV/2028;
  /// Quý III/2030`; `Hằng năm; khi có yêu cầu` is one.
  func cell(_ passage: Passage) -> [Deadline] {
    let all = passage.tokens.indices
    guard !all.isEmpty else { return [] }
    let parts = passage.tokens.split(omittingEmptySubsequences: true) { $0.isMark(.semicolon) }
      .map(\.indices).filter { !$0.isEmpty }.flatMap { stages(passage.tokens, $0) }
    let dates = parts.map { (tokens: $0, meaning: partMeaning(passage.tokens, $0)) }
    // Ban hành quý II/2027; cập nhật hằng năm: each with words of its own, or each with an end.
    if dates.count > 1, dates.allSatisfy({ !$0.meaning.isEmpty }),
      dates.allSatisfy({ $0.meaning.due != nil || hasTask(passage.tokens, $0.tokens) })
    {
      // 80% doanh nghiệp kết nối năm 2028: that end is a target's.
      return dates.filter { !passage.tokens[$0.tokens].contains { $0.isMark(.percent) } }
        .map { deadline(passage, $0.tokens, $0.meaning, "deadline.cell") }
    }
    let meaning = partMeaning(passage.tokens, all)
    return meaning.isEmpty ? [] : [deadline(passage, all, meaning, "deadline.cell")]
  }

  /// `khởi công quý I/2026, hoàn thành quý IV/2027`: parts between commas that each say what and by when; anything else is one, but
  /// for days.
  private func stages(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
    let parts = tokens[range].split { $0.isMark(.comma) }.map(\.indices)
    guard parts.count > 1, parts.allSatisfy({ hasTask(tokens, $0) && partMeaning(tokens, $0).due != nil })
    else { return days(tokens, range) }
    return parts
  }

  /// What a part of a cell says of time; in a column of times a year needs no word before it: `mô hình thứ nhất 2028`.
  private func partMeaning(_ tokens: [Token], _ range: Range<Int>) -> DeadlineReader.Meaning {
    var result = reader.read(tokens, range)
    if result.isEmpty,
      let year = range.first(where: { tokens[$0].kind == .number && tokens[$0].length == 4 }),
      let value = Numeral.value(reading.string(tokens[year])), (1990...2100).contains(value)
    {
      result.due = PartialDate(year: Int(value))
    }
    if result.start == nil, result.recurrence == nil, let span = daySpan(tokens, range),
      result.due == nil || result.due == span.due
    {
      (result.start, result.due) = (span.start, span.due)
    }
    return result
  }

  /// `18 - 26/9`, `từ 15/9 đến 30/9/2026`, `nhận trước 25/9`: days without the word for them, of the year that the plan is of where none
  /// stands there; nil where the year is not known.
  private func daySpan(_ tokens: [Token], _ range: Range<Int>) -> (start: PartialDate?, due: PartialDate)? {
    for index in range {
      guard let first = day(tokens, index, range.upperBound) else { continue }
      if first.next + 1 < range.upperBound,
        tokens[first.next].isMark(.hyphen) || reading.string(tokens[first.next]) == "đến",
        let last = day(tokens, first.next + 1, range.upperBound), let month = last.month
      {
        guard let year = last.year ?? first.year ?? reading.planYear else { return nil }
        let start = PartialDate(year: year, month: first.month ?? month, day: first.day)
        let due = PartialDate(year: year, month: month, day: last.day)
        return start.sortKey < due.sortKey ? (start, due) : nil
      }
      if let month = first.month, let year = first.year ?? reading.planYear {
        return (nil, PartialDate(year: year, month: month, day: first.day))
      }
    }
    return nil
  }

  /// `18`, `26/9`, `30/9/2026`, and what follows.
  private func day(_ tokens: [Token], _ index: Int, _ end: Int) -> (
    day: Int, month: Int?, year: Int?, next: Int
  )? {
    guard index < end, let day = reader.number(tokens, index), (1...31).contains(day) else { return nil }
    guard index + 2 < end, tokens[index + 1].isMark(.slash), let month = reader.number(tokens, index + 2),
      (1...12).contains(month)
    else { return (day, nil, nil, index + 1) }
    guard index + 4 < end, tokens[index + 3].isMark(.slash), let year = reader.number(tokens, index + 4),
      (1990...2100).contains(year)
    else { return (day, month, nil, index + 3) }
    return (day, month, year, index + 5)
  }

  /// Whether a part of a cell names what is done before its time: `cập nhật hằng năm`; `hằng năm` does not.
  private func hasTask(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard let first = range.first(where: { tokens[$0].kind != .mark }), tokens[first].kind == .word else {
      return false
    }
    return !TimeFrameReader(reading: reading).isTimeWord(tokens[first])
      && reading.signals(tokens[first]).isDisjoint(with: [
        .recurrence, .when, .after, .span, .according, .from, .year, .quarter, .month, .day,
      ])
  }

  /// `15/3/2026 và 20/9/2026`: days with their years are one by one; anything else is one.
  private func days(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard tokens[index].kind == .number || reading.signals(tokens[index]).contains(.day),
        let found = DateReader.date(tokens, index, reading), found.date.day != nil,
        found.next <= range.upperBound
      else { return [range] }
      result.append(index..<found.next)
      index = found.next
      guard index < range.upperBound else { return result }
      guard tokens[index].isMark(.comma) || reading.string(tokens[index]) == "và" else { return [range] }
      index += 1
    }
    return [range]
  }
}
