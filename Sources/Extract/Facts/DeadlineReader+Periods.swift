import Model

/// Days, months and quarters of every year, days of every month.
extension DeadlineReader {
  /// `2 năm 2026 và 2027`, `ba năm 2026 - 2028`: so many years, and which.
  func countedYears(_ tokens: [Token], _ index: Int, _ limit: Int) -> Dates? {
    guard index + 4 < limit, reading.signals(tokens[index + 1]).contains(.year),
      tokens[index + 1].phraseLength == 1, let first = number(tokens, index + 2),
      (1990...2100).contains(first),
      tokens[index + 3].isMark(.hyphen) || tokens[index + 3].isMark(.comma)
        || reading.string(tokens[index + 3]) == "và",
      let last = number(tokens, index + 4)
    else { return nil }
    let isInWords = reading.signals(tokens[index]).contains(.numeral)
    guard (isInWords ? reading.value(tokens[index]) : number(tokens, index)) == last - first + 1 else {
      return nil
    }
    return Dates(start: PartialDate(year: first), due: PartialDate(year: last), next: index + 5)
  }

  /// When in every year, or on which day of every month, a deadline falls: its recurrence does not tell. Empty where its tokens say
  /// no more than how often, and for any other recurrence. O(range).
  ///
  /// Example: `trước ngày 15/12 hằng năm` is 15 December, `quý I, III hằng năm` two quarters, `từ ngày 10 - 18/11 hằng năm` a span,
  /// `trước ngày 25 hằng tháng` day 25. Near miss: `hằng năm`, `hằng năm, đến 31/12/2030`, whose date has a year of its own.
  func periods(_ tokens: [Token], _ range: Range<Int>, _ recurrence: Recurrence?) -> [RecurringPeriod] {
    let isYearly: Bool
    switch recurrence {
    case .years: isYearly = true
    case .months(1): isYearly = false
    default: return []
    }
    let tokens = parted(tokens[range])
    var result: [RecurringPeriod] = []
    var end = 0
    for mention in mentions(tokens) {
      let gap = end..<mention.tokens.lowerBound
      let isJoined = end > 0 && gap.count <= Self.longestJoint
      end = mention.tokens.upperBound
      let hasMonth = mention.date.month != nil || mention.date.quarter != nil
      guard !mention.hasYear, hasMonth == isYearly, isYearly || mention.date.day != nil else { continue }
      if isJoined, tokens[gap].contains(where: isSpan), let last = result.indices.last {
        result[last] = RecurringPeriod(start: result[last].start ?? result[last].due, due: mention.date)
      } else {
        // từ tháng 9, sau 15/3
        let isStart = tokens[gap.suffix(2)].contains {
          !reading.signals($0).isDisjoint(with: [.from, .after])
        }
        result.append(RecurringPeriod(start: isStart ? mention.date : nil, due: isStart ? nil : mention.date))
      }
    }
    return result
  }

  /// A date, and whether a year of its own is stated with it.
  private struct Mention {
    var date: RecurringDate
    var tokens: Range<Int>
    var hasYear = false
  }

  /// Tokens between two dates of one list at the most: `và trước ngày`.
  private static let longestJoint = 3

  /// The dates of some tokens, in order; those of a list have the month and year that stand behind the last of them: `25, 26/8`.
  private func mentions(_ tokens: [Token]) -> [Mention] {
    var result: [Mention] = []
    var index = 0
    while index < tokens.count {
      if let found = dated(tokens, index, tokens.count) ?? bareYear(tokens, index, tokens.count),
        let first = found.start ?? found.due
      {
        let date = RecurringDate(quarter: first.quarter, month: first.month, day: first.day)
        result.append(Mention(date: date, tokens: index..<found.next, hasYear: true))
      } else if let found = undated(tokens, index, after: result.last) {
        result.append(found)
      } else {
        index += 1
        continue
      }
      index = result[result.count - 1].tokens.upperBound
    }
    for index in result.indices.dropLast().reversed() {
      let (mention, next) = (result[index], result[index + 1])
      guard next.tokens.lowerBound - mention.tokens.upperBound <= Self.longestJoint, !mention.hasYear,
        next.date.month != nil || next.date.quarter != nil
      else { continue }
      let hasMonth = mention.date.month != nil || mention.date.quarter != nil
      if !hasMonth, next.date.day != nil { result[index].date.month = next.date.month }
      result[index].hasYear = next.hasYear && (hasMonth || next.date.day != nil)
    }
    return result
  }

  /// The date without a year at `index`: `tháng 6`, `quý I`, a day, or what follows one of these in a list: `quý I, III`. Near miss:
  /// `6 tháng một lần`, `quý báu`.
  private func undated(_ tokens: [Token], _ index: Int, after last: Mention?) -> Mention? {
    let signals = reading.signals(tokens[index])
    var before: RecurringDate?
    if let last, !last.hasYear, last.tokens.upperBound + 1 == index, isSeparator(tokens, index - 1) {
      before = last.date
    }
    if signals.contains(.quarter) || before?.quarter != nil {
      let at = signals.contains(.quarter) ? index + 1 : index
      if let quarter = quarterValue(tokens, at), !isSlash(tokens, at + 1) {
        return Mention(date: RecurringDate(quarter: quarter), tokens: index..<at + 1)
      }
    }
    if signals.contains(.month) || before?.month != nil && before?.day == nil {
      let at = signals.contains(.month) ? index + 1 : index
      if let month = monthValue(tokens, at), !isSlash(tokens, at + 1) {
        return Mention(date: RecurringDate(month: month), tokens: index..<at + 1)
      }
    }
    return undatedDay(tokens, index, after: before)
  }

  /// The day without a year at `index`: `15/12`, `ngày 20-11`, `15 tháng 12`, `ngày 25`, or what follows the last of these in a list.
  /// Near miss: `21/KH`, `01 tháng 02 lần`, `ngày 09/2026`.
  private func undatedDay(_ tokens: [Token], _ index: Int, after before: RecurringDate?) -> Mention? {
    let isNamed = reading.signals(tokens[index]).contains(.day)
    let at = isNamed ? index + 1 : index
    guard let day = number(tokens, at), (1...31).contains(day),
      !isNamed || dated(tokens, at, tokens.count) == nil
    else { return nil }
    // ngày 20-11; ngày 10-18/11, ngày 10-11 tháng 12 are two days.
    let isHyphen =
      isNamed && isTight(tokens, at + 1) && !isTight(tokens, at + 3) && !isSlash(tokens, at + 3)
      && (at + 3 == tokens.count || !reading.signals(tokens[at + 3]).contains(.month))
    if isSlash(tokens, at + 1) || isHyphen, let month = monthValue(tokens, at + 2) {
      return Mention(date: RecurringDate(month: month, day: day), tokens: index..<at + 3)
    }
    // ngày 20 của tháng 11
    let word = at + 1 < tokens.count && reading.string(tokens[at + 1]) == "của" ? at + 2 : at + 1
    if word < tokens.count, reading.signals(tokens[word]).contains(.month),
      let month = monthValue(tokens, word + 1)
    {
      return Mention(date: RecurringDate(month: month, day: day), tokens: index..<word + 2)
    }
    // 25, 26/8
    let isFirst =
      isSeparator(tokens, at + 1) && isSlash(tokens, at + 3) && monthValue(tokens, at + 4) != nil
    guard isNamed || isFirst || before?.day != nil && before?.month == nil else { return nil }
    return Mention(date: RecurringDate(day: day), tokens: index..<at + 1)
  }

  /// The number of a month; `01 tháng 02 lần` has none.
  private func monthValue(_ tokens: [Token], _ index: Int) -> Int? {
    guard let value = number(tokens, index), (1...12).contains(value),
      index + 1 == tokens.count || reading.string(tokens[index + 1]) != "lần"
    else { return nil }
    return value
  }

  private func isSlash(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && tokens[index].isMark(.slash)
  }

  /// Whether a hyphen joins what stands beside it without white space.
  private func isTight(_ tokens: [Token], _ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].isMark(.hyphen) && tokens[index].has(.glued)
      && tokens[index + 1].has(.glued)
  }

  private func isSeparator(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count
      && (tokens[index].isMark(.comma) || tokens[index].isMark(.hyphen)
        || ["và", "đến"].contains(reading.string(tokens[index])))
  }

  private func isSpan(_ token: Token) -> Bool {
    token.isMark(.hyphen) || ["đến", "tới"].contains(reading.string(token))
  }

  /// Some tokens; `25,26`, which is one number elsewhere, is two with a comma. O(bytes).
  private func parted(_ tokens: ArraySlice<Token>) -> [Token] {
    var result: [Token] = []
    for var token in tokens {
      let offsets = token.kind == .number ? token.start..<token.end : 0..<0
      for comma in offsets where reading.bytes[Int(comma)] == 0x2C {
        result.append(
          Token(
            start: token.start, length: UInt16(clamping: comma - token.start), id: 0, kind: .number,
            flags: token.flags))
        result.append(
          Token(start: comma, length: 1, id: Mark.comma.rawValue, kind: .mark, flags: .glued))
        token = Token(
          start: comma + 1, length: UInt16(clamping: token.end - comma - 1), id: 0, kind: .number,
          flags: .glued)
      }
      result.append(token)
    }
    return result
  }
}
