import Model

/// Reads dates and periods from tokens: `ngày 16/6/2022`, `ngày 03 tháng 02 năm 2026`, `01-10-1997`,
/// `tháng 10/2022`, `quý I năm 2023`, `năm 2025`.
enum DateReader {
  /// A date with the token after it.
  struct Found {
    var date: PartialDate
    var next: Int
  }

  /// The full or partial date at `index`, which may begin with ngày, tháng, quý, năm or a number. O(1).
  static func date(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Found? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    if token.kind == .number { return numeric(tokens, index, reading) ?? unnamedDay(tokens, index, reading) }
    guard token.phrase != 0 else { return nil }
    let signals = reading.signals(token)
    if signals.contains(.day), token.phraseLength == 1 { return day(tokens, index, reading) }
    if signals.contains(.month), token.phraseLength == 1 {
      return month(tokens, index, reading) ?? namedMonth(tokens, index, reading)
    }
    if signals.contains(.quarter), token.phraseLength == 1 { return quarter(tokens, index, reading) }
    if signals.contains(.year), token.phraseLength == 1 { return year(tokens, index, reading) }
    return nil
  }

  private static func number(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].length <= 4 else { return nil }
    return Numeral.integer(reading.string(tokens[index]))
  }

  private static func isYear(_ value: Int?) -> Bool { value.map { (1900...2199).contains($0) } ?? false }

  private static func separator(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count
      && (tokens[index].isMark(.slash) || tokens[index].isMark(.hyphen) || tokens[index].isMark(.stop))
  }

  /// `16/6/2022`, `01-10-1997`, `16.6.2022`, `10/2022`.
  private static func numeric(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Found? {
    guard index < tokens.count else { return nil }
    if tokens[index].length >= 8, tokens[index].length <= 10 {
      // The tokenizer keeps `16.6.2022` in one piece.
      let parts = reading.spelling(tokens[index]).split(separator: ".").compactMap {
        Numeral.integer(String($0))
      }
      if parts.count == 3, isYear(parts[2]), (1...31).contains(parts[0]), (1...12).contains(parts[1]) {
        return Found(date: PartialDate(year: parts[2], month: parts[1], day: parts[0]), next: index + 1)
      }
    }
    guard let first = number(tokens, index, reading), separator(tokens, index + 1),
      let second = number(tokens, index + 2, reading)
    else { return nil }
    if separator(tokens, index + 3), let third = number(tokens, index + 4, reading), isYear(third),
      (1...31).contains(first), (1...12).contains(second), !isTwoMonths(tokens, index, reading)
    {
      return Found(date: PartialDate(year: third, month: second, day: first), next: index + 5)
    }
    if isYear(second), (1...12).contains(first), tokens[index + 1].isMark(.slash) {
      return Found(date: PartialDate(year: second, month: first), next: index + 3)
    }
    return nil
  }

  /// `09-10/2026` is two months; `15-6/2026`, `ngày 09-10/2026` are days.
  static func isTwoMonths(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Bool {
    guard index + 4 < tokens.count, tokens[index + 1].isMark(.hyphen), tokens[index + 3].isMark(.slash),
      let first = number(tokens, index, reading), let second = number(tokens, index + 2, reading),
      isYear(number(tokens, index + 4, reading))
    else { return false }
    return first >= 1 && first < second && second <= 12
      && (index == 0 || !reading.signals(tokens[index - 1]).contains(.day))
  }

  /// Past an hour before its day: `17 giờ`, `17 giờ 00 phút`, `16h00`, `17h`; nil where none stands there.
  static func pastClock(_ tokens: [Token], _ index: Int, _ end: Int, _ reading: Reading) -> Int? {
    guard index + 2 < end, tokens[index].kind == .number, tokens[index].length <= 2,
      ["giờ", "h"].contains(reading.small(tokens[index + 1]))
    else { return nil }
    var next = index + 2
    if tokens[next].kind == .number, next + 1 < end { next += 1 }
    if reading.string(tokens[next]) == "phút" { next += 1 }
    if next < end, tokens[next].isMark(.comma) { next += 1 }
    return next < end && reading.signals(tokens[next]).contains(.day) ? next : nil
  }

  /// `tuần 3 tháng 9/2026`, `tuần thứ 3 tháng 9/2026`: the number of a week is no day.
  private static func isWeek(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Bool {
    guard index > 0 else { return false }
    let before = reading.small(tokens[index - 1])
    return before == "tuần" || before == "thứ" && index > 1 && reading.small(tokens[index - 2]) == "tuần"
  }

  /// `30 tháng 9 năm 2025` without its ngày; `6 tháng đầu năm 2025` is none.
  private static func unnamedDay(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Found? {
    guard index + 3 < tokens.count, !isWeek(tokens, index, reading), tokens[index].length <= 2,
      let day = number(tokens, index, reading),
      (1...31).contains(day), tokens[index + 1].phraseLength == 1,
      reading.signals(tokens[index + 1]).contains(.month), let found = month(tokens, index + 1, reading)
    else { return nil }
    let date = PartialDate(year: found.date.year, month: found.date.month, day: day)
    return Found(date: date, next: found.next)
  }

  private static func day(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Found? {
    var at = index + 1
    if let found = numeric(tokens, at, reading), found.date.day != nil { return found }
    guard let value = number(tokens, at, reading), (1...31).contains(value) else { return nil }
    at += 1
    // ngày 15/6 năm 2023
    if separator(tokens, at), let month = number(tokens, at + 1, reading), (1...12).contains(month) {
      if let year = yearAfter(tokens, at + 2, reading) {
        return Found(date: PartialDate(year: year.value, month: month, day: value), next: year.next)
      }
      return nil
    }
    guard at < tokens.count, reading.signals(tokens[at]).contains(.month),
      let month = number(tokens, at + 1, reading), (1...12).contains(month)
    else { return nil }
    at += 2
    if let year = yearAfter(tokens, at, reading) {
      return Found(date: PartialDate(year: year.value, month: month, day: value), next: year.next)
    }
    if separator(tokens, at), let year = number(tokens, at + 1, reading), isYear(year) {
      return Found(date: PartialDate(year: year, month: month, day: value), next: at + 2)
    }
    return nil
  }

  /// The month whose number follows `index`.
  static func month(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Found? {
    let at = index + 1
    if let found = numeric(tokens, at, reading), found.date.day == nil { return found }
    guard let value = number(tokens, at, reading), (1...12).contains(value) else { return nil }
    if let year = yearAfter(tokens, at + 1, reading) {
      return Found(date: PartialDate(year: year.value, month: value), next: year.next)
    }
    if separator(tokens, at + 1), let year = number(tokens, at + 2, reading), isYear(year) {
      return Found(date: PartialDate(year: year, month: value), next: at + 3)
    }
    return nil
  }

  /// `Tháng Công nhân năm 2024`, `Tháng hành động vì trẻ em năm 2026`: a month that has a name for what is done in it is of
  /// its year; `Tháng 5, năm 2026` has its number. O(1): of eight words.
  private static func namedMonth(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Found? {
    guard tokens[index].has(.capital), index > 0, tokens[index - 1].kind == .word else { return nil }
    for next in index + 1..<max(index + 1, min(tokens.count, index + 9)) {
      guard tokens[next].kind == .word else { return nil }
      if next > index + 1, let year = yearAfter(tokens, next, reading) {
        return Found(date: PartialDate(year: year.value), next: year.next)
      }
    }
    return nil
  }

  private static func yearAfter(_ tokens: [Token], _ index: Int, _ reading: Reading) -> (
    value: Int, next: Int
  )? {
    var at = index
    if at < tokens.count, tokens[at].isMark(.comma) || tokens[at].isMark(.slash) { at += 1 }
    guard at < tokens.count, reading.signals(tokens[at]).contains(.year),
      let year = number(tokens, at + 1, reading), isYear(year)
    else { return nil }
    return (year, at + 2)
  }

  /// The quarter whose number follows `index`: `quý I/2022`, `Quý IV năm 2024`, `quý 2/2025`.
  static func quarter(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Found? {
    guard index + 1 < tokens.count else { return nil }
    // QIII/2026
    if let joined = joinedQuarters[reading.small(tokens[index])] {
      return ending(joined, tokens, index + 1, reading)
    }
    // Q.IV/2026
    let index = tokens[index + 1].isMark(.stop) && index + 2 < tokens.count ? index + 1 : index
    let value: Int
    if let digit = number(tokens, index + 1, reading) {
      // quý 11/2026: strokes that a scan took for figures.
      value = digit == 11 ? 2 : digit == 111 ? 3 : digit
    } else {
      switch reading.string(tokens[index + 1]) {
      case "I", "i": value = 1
      case "II", "ii": value = 2
      case "III", "iii": value = 3
      case "IV", "iv": value = 4
      default: return nil
      }
    }
    return (1...4).contains(value) ? ending(value, tokens, index + 2, reading) : nil
  }

  private static let joinedQuarters = WordTable<Int>([("qi", 1), ("qii", 2), ("qiii", 3), ("qiv", 4)])

  /// A quarter with the year that follows it.
  private static func ending(_ quarter: Int, _ tokens: [Token], _ next: Int, _ reading: Reading) -> Found? {
    if separator(tokens, next), let year = number(tokens, next + 1, reading), isYear(year) {
      return Found(date: PartialDate(year: year, quarter: quarter), next: next + 2)
    }
    return yearAfter(tokens, next, reading).map {
      Found(date: PartialDate(year: $0.value, quarter: quarter), next: $0.next)
    }
  }

  private static func year(_ tokens: [Token], _ index: Int, _ reading: Reading) -> Found? {
    var at = index + 1
    // năm học 2026 - 2027
    if at < tokens.count, tokens[at].kind == .word, reading.string(tokens[at]) == "học" { at += 1 }
    guard let value = number(tokens, at, reading), isYear(value) else { return nil }
    return Found(date: PartialDate(year: value), next: at + 1)
  }
}
