import Model

/// Reads the words around the number of a target: who is counted, what is to be true of them, of what total.
struct TargetWords {
  let reading: Reading

  /// The parts of a target's clause.
  struct Parts {
    var quote: TextRange
    var population: TextRange?
    var indicator: TextRange?
    var of: TextRange?
    var baseline: Double?
  }

  /// Reads the words of one target. O(tokens of the clause).
  func read(
    _ tokens: [Token], _ span: Range<Int>, _ candidate: TargetFinder.Candidate, time: Range<Int>?
  ) -> Parts {
    var start = pastLeads(tokens, span.lowerBound, candidate.tokens.lowerBound)
    var end = span.upperBound
    if let time, time.lowerBound == start, time.upperBound <= candidate.tokens.lowerBound {
      start = pastLeads(tokens, time.upperBound, candidate.tokens.lowerBound)
    }
    if onlyReach(tokens, start, candidate.tokens.lowerBound) { start = candidate.tokens.lowerBound }
    while end > candidate.tokens.upperBound, isTrail(tokens[end - 1]) { end -= 1 }
    let figureEnd = pastFraction(tokens, candidate.tokens.upperBound, end)
    let aside = parenthesis(tokens, figureEnd, end)
    if let aside, aside.figure != nil { end = aside.start }
    if let remark = remark(tokens, candidate, end) { end = remark }
    var parts = Parts(
      quote: reading.range(tokens, start, max(end, start + 1) - 1), baseline: aside?.figure)
    var after = pastRates(tokens, figureEnd, end)
    if let time, time.lowerBound <= after, after < time.upperBound { after = min(time.upperBound, end) }
    let total = total(tokens, candidate.tokens.upperBound, end)
    let origin = pastManner(tokens, start, max(start, candidate.origin ?? candidate.tokens.lowerBound))
    let about = about(
      tokens,
      Surroundings(
        before: start..<origin,
        bound: candidate.tokens.lowerBound..<(candidate.tokens.first { tokens[$0].kind == .number } ?? after),
        counted: countedNoun(tokens, candidate, after),
        after: after..<max(after, timeNote(tokens, after..<max(after, end)) ?? end),
        time: time, hasTotal: total.map { $0.start == tokens[min(after, tokens.count - 1)].start } ?? false),
      candidate.rule)
    if let noun = innerNoun(tokens, candidate) {
      parts.population = words(tokens, noun)
      parts.indicator = words(tokens, tidied(tokens, trimmed(tokens, after..<max(after, end))))
    } else {
      let population = tidied(tokens, about.population)
      let says = population.map {
        $0.count == 1 && Self.emptyWords.contains(reading.string(tokens[$0.lowerBound]))
      }
      // …, 80% được xử lý: of what the figure before counts
      let isEmpty = says ?? true
      parts.population = isEmpty ? nil : words(tokens, population)
      parts.indicator = words(
        tokens, tidied(tokens, isEmpty && population != nil ? after..<max(after, end) : about.indicator))
    }
    parts.of =
      candidate.whole.map { reading.range(tokens, $0.lowerBound, $0.upperBound - 1) }
      ?? total ?? words(tokens, about.of)
    return parts
  }

  /// The end of the words before a figure without `duy trì ổn định`, `tương ứng`, `lần lượt`, which say how it is reached.
  private func pastManner(_ tokens: [Token], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end - 2 > start, tokens[end - 1].kind == .word, tokens[end - 2].kind == .word,
      Self.manners.contains([reading.string(tokens[end - 2]), reading.string(tokens[end - 1])])
    { end -= 2 }
    return end
  }

  private static let manners: Set<[Word]> = [
    ["duy", "trì"], ["ổn", "định"], ["giữ", "vững"], ["tương", "ứng"], ["lần", "lượt"],
  ]

  /// Past `(25/25)`, `(20/25 thôn)` right behind a share, which tells it in numbers.
  private func pastFraction(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    guard index + 4 < end, tokens[index].isMark(.open), tokens[index + 1].kind == .number,
      tokens[index + 2].isMark(.slash), tokens[index + 3].kind == .number
    else { return index }
    let close = (index + 4..<min(end, index + 9)).first { tokens[$0].kind != .word }
    return close.flatMap { tokens[$0].isMark(.close) ? $0 + 1 : nil } ?? index
  }

  /// Words that no population is.
  private static let emptyWords: WordSet = ["và", "được", "đạt", "có", "đều", "này"]

  /// `95% đảng viên trở lên tham gia`: the noun between a share and its trở lên, nil where none stands there.
  private func innerNoun(_ tokens: [Token], _ candidate: TargetFinder.Candidate) -> Range<Int>? {
    guard candidate.rule == "target.percent",
      let percent = candidate.tokens.first(where: { tokens[$0].isMark(.percent) }),
      let end = (percent + 1..<max(percent + 1, candidate.tokens.upperBound)).first(where: {
        reading.string(tokens[$0]) == "trở"
      }), end > percent + 1, tokens[percent + 1].kind == .word
    else { return nil }
    return percent + 1..<end
  }

  private func words(_ tokens: [Token], _ range: Range<Int>?) -> TextRange? {
    guard let range, !range.isEmpty else { return nil }
    return reading.range(tokens, range.lowerBound, range.upperBound - 1)
  }

  /// The first token of the noun that a count counts, past `triệu`; of any other figure the token behind it.
  private func countedNoun(_ tokens: [Token], _ candidate: TargetFinder.Candidate, _ after: Int) -> Int {
    guard candidate.rule == "target.count", case .quoted(let unit) = candidate.unit,
      unit.start >= tokens[candidate.tokens.lowerBound].start
    else { return after }
    var from = candidate.tokens.upperBound
    while from > candidate.tokens.lowerBound, tokens[from - 1].start >= unit.start { from -= 1 }
    while from < candidate.tokens.upperBound, reading.signals(tokens[from]).contains(.scale) { from += 1 }
    return from < candidate.tokens.upperBound ? from : after
  }

  /// The end of words where a time closes them: `500 hộ nghèo vào năm 2026` counts hộ nghèo; in `50% dân số năm 2020 đọc
  /// sách` words go on behind it.
  func beforeTime(_ tokens: [Token], _ range: Range<Int>, _ time: Range<Int>?) -> Int {
    guard let time, time.upperBound == range.upperBound, time.lowerBound > range.lowerBound else {
      return range.upperBound
    }
    var end = time.lowerBound
    while end > range.lowerBound,
      tokens[end - 1].isMark(.comma) || Self.prepositions.contains(reading.string(tokens[end - 1]))
    { end -= 1 }
    return end
  }

  private static let prepositions: WordSet = ["vào", "trong", "đến", "tới", "từ"]

  /// Signals of words that say what is done.
  static let acts: Signal = [.verb, .making, .change, .complete]

  /// The first token that is none of the words that lead up to what is counted.
  private func pastLeads(_ tokens: [Token], _ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end {
      if isLead(tokens[start]) {
        start += max(1, min(Int(tokens[start].phraseLength), end - start))
      } else if start + 2 < end, reading.small(tokens[start]) == "đồng",
        reading.string(tokens[start + 1]) == "thời"
      {
        start += 2
      } else if start + 2 < end, tokens[start].kind == .number, tokens[start + 1].isMark(.colon) {
        // Chỉ tiêu 3: …
        start += 2
      } else {
        break
      }
    }
    return start
  }

  /// The token after `/năm`, `/vạn dân`, `/người/năm`, which say of what and how often, not who.
  private func pastRates(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    var index = index
    while index + 1 < end, tokens[index].isMark(.slash) {
      index += 1
      if index < end, reading.signals(tokens[index]).contains(.scale) { index += 1 }
      if index < end { index += max(1, Int(tokens[index].phraseLength)) }
    }
    return min(index, end)
  }

  /// Marks and the `và` that leads on to the next target.
  private func isTrail(_ token: Token) -> Bool {
    if token.kind == .mark { return !token.isMark(.percent) && !isClosing(token) }
    return token.kind == .word && (reading.string(token) == "và" || reading.string(token) == "cho")
  }

  /// A mark that closes what a name or an aside opened: `”`, `)`, `]`.
  func isClosing(_ token: Token) -> Bool {
    token.isMark(.close) || token.isMark(.closeQuote) || token.isMark(.quote) || token.isMark(.closeBracket)
  }

  private func isLead(_ token: Token) -> Bool {
    if token.kind == .mark { return true }
    let signals = reading.signals(token)
    return !signals.isDisjoint(with: [.strive]) || reading.string(token) == "và"
      || reading.string(token) == "có"
      || token.phraseLength == 2 && reading.small(token) == "trong"
  }

  private func onlyReach(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    (start..<max(start, end)).allSatisfy {
      !reading.signals(tokens[$0]).isDisjoint(with: [.reach, .atLeast, .above, .strive, .atMost, .below])
        || tokens[$0].kind == .mark
    }
  }

  /// The first verb, or state without a verb, behind the first of some tokens; what stands in parentheses or quotation marks is
  /// read past.
  func firstVerb(_ tokens: [Token], _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      let signals = reading.signals(tokens[index])
      if let close = asideEnd(tokens, index, end) {
        index = close
        continue
      }
      if tokens[index].kind == .word, index > start,
        !signals.isDisjoint(with: [.modal, .verb]) && !signals.contains(.recurrence) && !isNoun(tokens, index)
          && !describes(tokens, index) || Self.states.contains(reading.string(tokens[index]))
      {
        // lao động đi làm việc ở nước ngoài, xã không có tội phạm
        let before = index - 1 > start ? reading.string(tokens[index - 1]) : ""
        return before == "đi" || before == "không" || before == "chưa" ? index - 1 : index
      }
      index += max(1, Int(tokens[index].phraseLength))
    }
    return nil
  }

  /// Past a parenthesis or a name in quotation marks that begins at a token: `phường “không ma túy”`; nil where none closes.
  private func asideEnd(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    let isQuote = tokens[index].isMark(.openQuote)
    guard isQuote || tokens[index].isMark(.open) else { return nil }
    return (index..<min(end, index + Self.longestAside)).first {
      tokens[$0].isMark(isQuote ? .closeQuote : .close)
    }.map { $0 + 1 }
  }

  /// Tokens of what is read past.
  private static let longestAside = 60

  /// The second syllable of `công lập`, `trật tự`, `giao dịch`, and what a `cuộc` or a `việc` is: verbs elsewhere.
  private func isNoun(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index].phraseLength <= 1 else { return false }
    switch reading.string(tokens[index]) {
    case "lập": return BodyParser(reading: reading).isOwnership(tokens, index - 1, tokens.count)
    case "có": return index + 1 < tokens.count && reading.string(tokens[index + 1]) == "công"
    case "giao": return isExchange(tokens, index)
    case "tự": return ["trật", "trình", "thứ"].contains(reading.string(tokens[index - 1]))
    case "cho": return true
    // chi phí tuân thủ
    case "tuân": return reading.string(tokens[index - 1]) == "phí"
    default: return ["cuộc", "việc"].contains(reading.string(tokens[index - 1]))
    }
  }

  /// Whether a verb is a part of a noun by what stands beside it: `rác thải | sinh hoạt`, `cán bộ quản lý`, `gieo trồng`, `trực
  /// tuyến`; `chi bộ sinh hoạt`, `xã quản lý` are none.
  func describes(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    let verb = reading.folded(tokens[index])
    // công nghiệp - xây dựng; khoa học, công nghệ và đổi mới sáng tạo
    if tokens[index - 1].isMark(.hyphen) { return true }
    if verb == "đổi", index + 2 < tokens.count, reading.string(tokens[index + 2]) == "sáng" { return true }
    return Self.afterNouns[verb]?.contains(reading.folded(tokens[index - 1])) == true
      || Self.beforeNouns[verb]?.contains(reading.folded(tokens[index + 1])) == true
  }

  private static let afterNouns = WordTable<WordSet>(
    [
      ("sinh", ["thải", "rắn"]), ("đặt", ["cài", "lắp"]), ("tạo", ["nhân", "sáng"]), ("đào", ["qua"]),
      ("trồng", ["gieo", "nuôi"]),
      ("trình", ["toàn"]), ("quản", ["bộ"]), ("lãnh", ["bộ"]), ("thông", ["tiện", "thống", "nghệ"]),
    ] as [(Word, WordSet)])
  private static let beforeNouns = WordTable<WordSet>(
    [
      ("trực", ["tuyến"]), ("thực", ["vật", "phẩm"]), ("tập", ["thể", "quán"]),
    ] as [(Word, WordSet)])

  /// Whether giao dịch, giao thông or giao lưu begins at a token: nouns, whose first syllable alone assigns.
  func isExchange(_ tokens: [Token], _ index: Int) -> Bool {
    reading.folded(tokens[index]) == "giao" && index + 1 < tokens.count
      && ["dịch", "thông", "lưu"].contains(reading.string(tokens[index + 1]))
  }

  /// hài lòng, ngang tầm: what is true of the counted without a verb.
  private static let states: WordSet = ["hài", "ngang", "đạt", "bị", "hoạt", "cài", "góp"]

  /// `tổng số đảng viên`, `GDP`, `/tổng số …`, `so với …`, `trên một vạn dân`.
  private func total(_ tokens: [Token], _ start: Int, _ end: Int) -> TextRange? {
    var index = start
    while index < min(end, start + 6), !tokens[index].isMark(.comma) {
      let string = reading.string(tokens[index])
      // 10 dự án với tổng vốn trên 500 triệu USD: what they come with.
      if string == "với", reading.string(tokens[index - 1]) != "so" { break }
      let isTotal =
        string == "tổng" && index + 1 < end && !Self.wholes.contains(reading.string(tokens[index + 1]))
        || string == "GDP" || string == "GRDP"
      if isTotal {
        var to = index + 1
        while to < end, tokens[to].kind == .word,
          reading.signals(tokens[to]).isDisjoint(with: [.modal, .stop]), reading.string(tokens[to]) != "cho"
        { to += 1 }
        return reading.range(tokens, index, to - 1)
      }
      index += 1
    }
    return denominator(tokens, start, end)
  }

  /// tổng vệ sinh, tổng điều tra: no totals.
  private static let wholes: WordSet = ["vệ", "điều", "kết", "hợp", "công", "cục", "rà", "kiểm", "duyệt"]

  /// `12 người trên một vạn dân`, `25 giường bệnh/10.000 dân`, `95 triệu đồng/người/năm`: what a rate is of.
  private func denominator(_ tokens: [Token], _ start: Int, _ end: Int) -> TextRange? {
    var index = start
    while index + 1 < min(end, start + 10) {
      guard isOver(tokens, index) else {
        index += 1
        continue
      }
      var to = index + 2
      while to < end, tokens[to].kind == .word,
        reading.signals(tokens[to]).isDisjoint(with: [.modal, .stop, .until, .within, .and])
          || reading.string(tokens[to]) == "ra" && reading.string(tokens[to - 1]) == "sinh"
      { to += 1 }
      return reading.range(tokens, index + 1, to - 1)
    }
    return nil
  }

  /// Whether what is counted per follows: after a stroke whatever is no time, after `trên` a number.
  func isOver(_ tokens: [Token], _ index: Int) -> Bool {
    let next = tokens[index + 1]
    let signals = reading.signals(next)
    if tokens[index].isMark(.slash) {
      guard index > 0, tokens[index - 1].kind == .word, !isInDate(tokens, index) else { return false }
      return next.kind == .number || signals.isDisjoint(with: [.year, .month, .quarter, .day])
    }
    guard reading.string(tokens[index]) == "trên" else { return false }
    // dự án chậm tiến độ trên 24 tháng: how long
    if next.kind == .number, index + 2 < tokens.count,
      ["tháng", "năm", "ngày", "giờ", "tuổi"].contains(reading.string(tokens[index + 2]))
    {
      return false
    }
    return next.kind == .number || !signals.isDisjoint(with: [.numeral, .scale])
  }

  /// Whether a stroke is one of a date: `30/6/2026`, `quý III/2026`; in `16/16 xã` and `25 giường/10.000 dân` it is none.
  func isInDate(_ tokens: [Token], _ stroke: Int) -> Bool {
    guard stroke > 1, stroke + 1 < tokens.count, tokens[stroke + 1].kind == .number else { return false }
    return tokens[stroke - 2].isMark(.slash)
      || !reading.signals(tokens[stroke - 2]).isDisjoint(with: [.quarter, .month, .day, .before])
  }

  private func parenthesis(_ tokens: [Token], _ start: Int, _ end: Int) -> (start: Int, figure: Double?)? {
    guard let open = (start..<max(start, end)).first(where: { tokens[$0].isMark(.open) }), open + 1 < end
    else { return nil }
    let first = reading.signals(tokens[open + 1])
    guard first.contains(.today) || first.contains(.year) else { return (open, nil) }
    let figure = (open..<end).first {
      tokens[$0].kind == .number && $0 + 1 < end && tokens[$0 + 1].isMark(.percent)
    }
    return (open, figure.flatMap { Numeral.value(reading.string(tokens[$0])) })
  }
}
