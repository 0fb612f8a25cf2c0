import Model

/// Deadlines in parentheses.
extension DeadlineFinder {
  /// The whole parenthesis, or its parts between semicolons where it does not begin with time itself.
  func parts(_ tokens: [Token], _ inside: Range<Int>) -> [Range<Int>] {
    guard !inside.isEmpty, !opensDeadline(tokens, inside) else { return [inside] }
    guard let semicolon = inside.first(where: { tokens[$0].isMark(.semicolon) }),
      semicolon + 1 < inside.upperBound
    else { return [ending(tokens, inside) ?? inside] }
    // (Văn phòng chủ trì; Sở Nội vụ phối hợp; hoàn thành trong năm 2027)
    var parts = [inside.lowerBound..<semicolon]
    var rest = semicolon + 1..<inside.upperBound
    while !rest.isEmpty, !opensDeadline(tokens, rest),
      let next = rest.first(where: { tokens[$0].isMark(.semicolon) })
    {
      parts.append(rest.lowerBound..<next)
      rest = next + 1..<rest.upperBound
    }
    return parts + [rest]
  }

  /// `(Phòng Tài chính chủ trì, hoàn thành quý III/2023)`: the part after the last comma, where it says when a task is to be
  /// complete; `(xã chủ trì, hoàn thành hồ sơ)` has none.
  private func ending(_ tokens: [Token], _ inside: Range<Int>) -> Range<Int>? {
    if let interval = closingInterval(tokens, inside) { return interval }
    let comma = inside.last { tokens[$0].isMark(.comma) }
    guard let start = comma.map({ $0 + 1 }) ?? actionTime(tokens, inside), start < inside.upperBound else {
      return nil
    }
    let part = start..<inside.upperBound
    guard
      !reading.signals(tokens[part.lowerBound]).isDisjoint(with: [
        .complete, .before, .within, .timeField, .month, .quarter,
      ]),
      opensDeadline(tokens, part)
    else { return nil }
    // (báo cáo trước ngày 15/10 hằng năm)
    if comma == nil, recurs(tokens, part) { return part }
    guard let due = reader.read(tokens, part).due else { return nil }
    // (ban hành trong năm 2024), long before the plan
    if comma == nil, let first = reading.firstYear, due.year < first { return nil }
    return part
  }

  /// Whether a day of every year, quarter or month stands right behind the first word.
  private func recurs(_ tokens: [Token], _ part: Range<Int>) -> Bool {
    (part.lowerBound..<min(part.upperBound, part.lowerBound + 3)).contains {
      yearlyDay(tokens, $0, part.upperBound) != nil
    }
  }

  /// `(rà soát 6 tháng một lần)`: how often, behind what is done. O(1): longer ones are none.
  private func closingInterval(_ tokens: [Token], _ inside: Range<Int>) -> Range<Int>? {
    guard (3...10).contains(inside.count),
      !reading.signals(tokens[inside.lowerBound]).isDisjoint(with: [.verb])
    else { return nil }
    return inside.dropFirst().first { index in
      isCount(tokens[index]) && reader.interval(tokens, index, inside.upperBound)?.next == inside.upperBound
    }.map { $0..<inside.upperBound }
  }

  /// `(trình Bộ trưởng trước ngày 31/10/2024)`, `(công bố trong quý II/2026)`, `(nghiệm thu tháng 10/2026)`: where the time begins by which
  /// something is to be done; `(báo cáo trong hội nghị)` has none.
  private func actionTime(_ tokens: [Token], _ inside: Range<Int>) -> Int? {
    let first = inside.lowerBound
    guard
      !reading.signals(tokens[first]).isDisjoint(with: [.advise, .report, .verb, .making]),
      let time = inside.dropFirst().prefix(13).first(where: {
        !reading.signals(tokens[$0]).isDisjoint(with: [.before, .within])
      })
    else {
      // Right behind the verb a month or a quarter needs no word before it.
      let next = first + max(1, Int(tokens[first].phraseLength))
      guard reading.signals(tokens[first]).contains(.verb), next < inside.upperBound, inside.count <= 10,
        !reading.signals(tokens[next]).isDisjoint(with: [.month, .quarter])
      else { return nil }
      return next
    }
    return time
  }

  /// Rule `deadline.parenthesis`: a parenthesis that opens with a word of time: `(hoàn thành trước 31/3/2023)`, or whose last
  /// part does: `(Sở Tài chính chủ trì, hoàn thành quý III/2023)`; `(nếu có)` is none.
  func parenthesis(_ passage: Passage, _ inside: Range<Int>) -> Deadline? {
    // (trong thời hạn 15 ngày kể từ ngày kết thúc), (hoàn thành trong thời hạn 15 ngày kể từ ngày ban hành)
    if let first = inside.first,
      let found = term(passage.tokens, first, inside.upperBound)
        ?? completionTerm(passage.tokens, inside)
    {
      return deadline(passage, inside, found.meaning, "deadline.parenthesis")
    }
    if let years = countedYears(passage.tokens, inside) {
      return deadline(passage, inside, years, "deadline.parenthesis")
    }
    guard let first = inside.first, first < passage.tokens.count,
      opensDeadline(passage.tokens, inside) || isSpanOfTask(passage.tokens, inside),
      !reportsFigure(passage.tokens, inside)
    else { return nil }
    var meaning = reader.read(passage.tokens, inside)
    if meaning.isEmpty {
      // (trước ngày 10 của tháng cuối quý)
      let limit = min(inside.upperBound, inside.lowerBound + 4)
      for index in inside.lowerBound..<limit where meaning.isEmpty {
        meaning.recurrence = yearlyDay(passage.tokens, index, inside.upperBound)?.recurrence
      }
    }
    guard !meaning.isEmpty else { return nil }
    // từ 41,5% (năm 2020) lên 65%
    if let due = meaning.due, due.month == nil, meaning.start == nil, meaning.recurrence == nil,
      reading.signals(passage.tokens[inside.lowerBound]).contains(.year),
      let first = reading.firstYear, due.year < first
    {
      return nil
    }
    // (đợt 1 trong quý I/2026, đợt 2 trong quý III/2026): from the first to the last of them.
    if let last = inside.last(where: { roundLength(passage.tokens, $0, inside.upperBound) > 0 }),
      last > inside.lowerBound, meaning.start == nil,
      let end = reader.read(passage.tokens, last..<inside.upperBound).due
    {
      meaning.start = reader.read(passage.tokens, inside.lowerBound..<last).due
      // lần 1 vào tháng 3, lần 2 vào tháng 9/2026
      if !passage.tokens[inside.lowerBound..<last].contains(where: { $0.kind == .number && $0.length == 4 }) {
        meaning.start = meaning.start.map {
          PartialDate(year: end.year, month: $0.month, day: $0.day, quarter: $0.quarter)
        }
      }
      meaning.due = end
    }
    // (khởi công trong năm 2026, hoàn thành trong quý II/2028)
    if let comma = inside.last(where: { passage.tokens[$0].isMark(.comma) }), comma + 1 < inside.upperBound,
      meaning.start == nil, begins(passage.tokens, inside.lowerBound),
      reading.signals(passage.tokens[comma + 1]).contains(.complete),
      let end = reader.read(passage.tokens, comma + 1..<inside.upperBound).due
    {
      meaning.start = reader.read(passage.tokens, inside.lowerBound..<comma).due
      meaning.due = end
    }
    if meaning.trigger != nil, meaning.due == nil, meaning.start == nil, meaning.recurrence == nil,
      !isEventTrigger(passage.tokens, inside, meaning)
    {
      return nil
    }
    return deadline(passage, inside, meaning, "deadline.parenthesis")
  }

  /// `hoàn thành trong thời hạn 15 ngày kể từ …`: the term behind the verb of completing; nil where another word stands between.
  private func completionTerm(_ tokens: [Token], _ inside: Range<Int>) -> Found? {
    let first = inside.lowerBound
    guard reading.signals(tokens[first]).contains(.complete) else { return nil }
    let next = first + Int(tokens[first].phraseLength)
    guard next < inside.upperBound, !reading.signals(tokens[next]).isDisjoint(with: [.within, .before]) else {
      return nil
    }
    return term(tokens, next, inside.upperBound)
  }

  /// `trong 02 năm (2026 - 2027)`: the years of which the words before the parenthesis tell how many; `Đề án 844 (2021 - 2025)` has none.
  private func countedYears(_ tokens: [Token], _ inside: Range<Int>) -> DeadlineReader.Meaning? {
    guard inside.count == 3, tokens[inside.lowerBound + 1].isMark(.hyphen), inside.lowerBound > 3,
      reading.string(tokens[inside.lowerBound - 2]) == "năm", isCount(tokens[inside.lowerBound - 3]),
      reading.small(tokens[inside.lowerBound - 4]) == "trong",
      let first = Numeral.integer(reading.string(tokens[inside.lowerBound])),
      let last = Numeral.integer(reading.string(tokens[inside.upperBound - 1])), first >= 1945, first < last,
      last < 2200
    else { return nil }
    var meaning = DeadlineReader.Meaning()
    meaning.start = PartialDate(year: first)
    meaning.due = PartialDate(year: last)
    return meaning
  }

  /// khởi công, bắt đầu, triển khai: words of a beginning.
  private func begins(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].phraseLength >= 2 && ["khởi", "bắt", "triển"].contains(reading.small(tokens[index]))
  }

  /// `Nâng cấp đường liên xã (giai đoạn 2026 - 2029)`: years at the end of a task; `Chương trình … (giai đoạn 2021 - 2025)` is a
  /// name.
  private func isSpanOfTask(_ tokens: [Token], _ inside: Range<Int>) -> Bool {
    guard reading.signals(tokens[inside.lowerBound]).contains(.span),
      let found = reader.dates(tokens, inside.lowerBound, inside.upperBound), found.start != nil,
      found.next == inside.upperBound, inside.lowerBound > 2,
      case let next = inside.upperBound + 1,
      next >= tokens.count || tokens[next].isMark(.stop)
        || tokens[next].isMark(.semicolon)
    else { return false }
    return !tokens[max(0, inside.lowerBound - 24)..<inside.lowerBound].contains {
      reading.signals($0).contains(.documentType)
    }
  }

  /// `(năm 2021 đạt 61 triệu đồng)`, `(đến tháng 6/2025 toàn tỉnh mới có 118 tổ chức)`: what there was at a time.
  private func reportsFigure(_ tokens: [Token], _ inside: Range<Int>) -> Bool {
    guard !reading.signals(tokens[inside.lowerBound]).isDisjoint(with: [.year, .month, .until, .day]) else {
      return false
    }
    return inside.dropFirst().dropLast().contains {
      tokens[$0 + 1].kind == .number && reading.signals(tokens[$0]).contains(.reach)
        || tokens[$0].isMark(.percent) && inside.contains { reading.string(tokens[$0]) == "đã" }
    }
  }

  func opensDeadline(_ tokens: [Token], _ inside: Range<Int>) -> Bool {
    // (dự kiến quý II/2026)
    let isPlanned =
      inside.count > 2 && reading.small(tokens[inside.lowerBound]) == "dự"
      && reading.string(tokens[inside.lowerBound + 1]) == "kiến"
    // (ngay trong năm 2026)
    let isSoon = inside.count > 2 && reading.small(tokens[inside.lowerBound]) == "ngay"
    let inside = inside.dropFirst(
      isPlanned ? 2 : isSoon ? 1 : roundLength(tokens, inside.lowerBound, inside.upperBound))
    let token = tokens[inside.lowerBound]
    if token.kind == .number {
      return DateReader.date(tokens, inside.lowerBound, reading) != nil && inside.count <= 5
        && !isCitationDate(tokens, inside)
        || reader.interval(tokens, inside.lowerBound, inside.upperBound) != nil
        // (14/10 hằng năm)
        || yearlyDay(tokens, inside.lowerBound, inside.upperBound)?.next == inside.upperBound
    }
    let signals = reading.signals(token)
    if signals.contains(.numeral), reader.interval(tokens, inside.lowerBound, inside.upperBound) != nil {
      return true
    }
    if !signals.isDisjoint(with: [.complete, .perform, .when, .recurrence, .before, .timeField]) {
      return true
    }
    if signals.contains(.after), startsDate(tokens, inside.lowerBound + 1) { return true }
    if !signals.isDisjoint(with: [.from, .until, .within, .quarter]) {
      return inside.dropFirst().contains { DateReader.date(tokens, $0, reading) != nil }
        || DateReader.date(tokens, inside.lowerBound, reading) != nil
        // (trong nhiệm kỳ 2020 - 2025)
        || inside.count > 3 && reading.small(tokens[inside.lowerBound + 1]) == "nhiệm"
          && reader.dates(tokens, inside.lowerBound + 1, inside.upperBound) != nil
        // (từ tháng 4 đến tháng 7 hằng năm)
        || inside.count > 1 && yearlyDay(tokens, inside.lowerBound + 1, inside.upperBound) != nil
        // (quý I, III hằng năm)
        || yearlyDay(tokens, inside.lowerBound, inside.upperBound) != nil
    }
    let isOccasion = opensOccasion(tokens, inside.lowerBound)
    if inside.count <= (isOccasion ? 14 : 10),
      !inside.contains(where: {
        tokens[$0].isMark(.percent) || tokens[$0].has(.allCaps) && tokens[$0].length > 3
      }),
      !signals.isDisjoint(with: [.month, .year, .day, .quarter]) || isOccasion
    {
      return !isCitationDate(tokens, inside) && hasTime(tokens, inside)
    }
    return false
  }

  /// The length of `đợt 1`, `lần 2`, `giai đoạn 1` before a time: which time of several; 0 where none stands there.
  func roundLength(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    guard index + 2 < end, tokens[index].kind == .word else { return 0 }
    // cao điểm từ ngày 15/11 đến ngày 15/01
    if reading.small(tokens[index]) == "cao", reading.string(tokens[index + 1]) == "điểm" {
      let next = tokens[index + 2].isMark(.colon) ? index + 3 : index + 2
      return next < end && !reading.signals(tokens[next]).isDisjoint(with: [.from, .within, .month, .day])
        ? next - index : 0
    }
    let number: Int
    switch reading.small(tokens[index]) {
    case "đợt", "lần": number = index + 1
    case "giai" where reading.string(tokens[index + 1]) == "đoạn": number = index + 2
    default: return 0
    }
    guard number + 1 < end, tokens[number].kind == .number, tokens[number].length <= 2 else { return 0 }
    let next = tokens[number + 1].isMark(.colon) ? number + 2 : number + 1
    guard next < end, tokens[next].kind == .word else { return 0 }
    let signals = reading.signals(tokens[next])
    let isTime =
      !signals.isDisjoint(with: [.within, .before, .quarter, .month, .day, .until, .complete])
      || reading.string(tokens[next]) == "vào"
    return isTime ? next - index : 0
  }

  /// `dịp 21/4 hằng năm`, `kỳ họp cuối năm 2026`, `tổ chức trong quý I hằng năm`.
  func opensOccasion(_ tokens: [Token], _ index: Int) -> Bool {
    ["dịp", "kỳ", "tổ", "vào", "nhân"].contains(reading.small(tokens[index]))
  }

  func hasTime(_ tokens: [Token], _ inside: Range<Int>) -> Bool {
    inside.contains { index in
      tokens[index].kind == .word
        && (DateReader.date(tokens, index, reading) != nil
          || reading.signals(tokens[index]).contains(.recurrence) && reading.value(tokens[index]) > 0)
    } || reader.dates(tokens, inside.lowerBound, inside.upperBound) != nil
      // dịp kỷ niệm Ngày thành lập Đảng 03/02/2026
      || inside.count > 5 && tokens[inside.upperBound - 5].kind == .number
        && DateReader.date(tokens, inside.upperBound - 5, reading)?.next == inside.upperBound
  }

  func isCitationDate(_ tokens: [Token], _ inside: Range<Int>) -> Bool {
    guard inside.lowerBound > 2 else { return false }
    let last = inside.lowerBound - 2
    if tokens[last].has(.allCaps), endsNumber(tokens, last) { return true }
    // Nghị quyết số 21-NQ/TW của Bộ Chính trị (ngày 16/6/2022)
    guard inside.count <= 8, reading.signals(tokens[inside.lowerBound]).contains(.day) else { return false }
    return (max(1, last - 14)..<last).contains {
      tokens[$0].has(.allCaps) && endsNumber(tokens, $0) && reading.string(tokens[$0 + 1]) == "của"
    }
  }

  /// Whether a word is the end of the number of a document: `TW` of `21-NQ/TW`.
  private func endsNumber(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].has(.glued) && (tokens[index - 1].isMark(.slash) || tokens[index - 1].isMark(.hyphen))
  }

  /// `theo hướng dẫn của X` is a deadline only after Thực hiện; a glossary in parentheses none.
  func isEventTrigger(_ tokens: [Token], _ inside: Range<Int>, _ meaning: DeadlineReader.Meaning)
    -> Bool
  {
    guard let trigger = meaning.trigger else { return false }
    let signals = reading.signals(tokens[max(trigger.lowerBound - 1, inside.lowerBound)])
    if signals.contains(.according) {
      return reading.signals(tokens[inside.lowerBound]).contains(.perform)
    }
    return true
  }
}
