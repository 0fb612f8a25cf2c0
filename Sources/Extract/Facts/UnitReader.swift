import Model

/// Reads the unit of a count: the head noun of what is counted, joined heads together.
///
/// A noun phrase is a head and what describes it, up to a verb, a preposition, a linker or a mark; the unit is the head:
/// `04 hồ | trữ nước ngọt`, `35 trạm | quan trắc độ mặn`. Heads that are compounds are data (``CountedNouns``); one that
/// no table has is its first two syllables, or the first alone where the second begins a word of its own.
struct UnitReader {
  let reading: Reading

  /// A unit with its tokens.
  struct Unit {
    var tokens: Range<Int>
    /// Whether the lexicon has it.
    var isKnown: Bool
    /// năm, tháng, ngày: a duration.
    var isTime: Bool
  }

  /// The unit at `index`, nil where no noun follows the number.
  func read(_ tokens: [Token], _ index: Int, _ end: Int, hasBound: Bool) -> Unit? {
    guard index < end else { return nil }
    guard tokens[index].kind == .word else {
      // 15‰, 15%o, 15%0
      if tokens[index].isMark(.percent), isThousand(tokens, index + 1, end) {
        return Unit(tokens: index..<index + 2, isKnown: true, isTime: false)
      }
      if let name = quoted(tokens, index, end) { return Unit(tokens: name, isKnown: true, isTime: false) }
      let isPerThousand = tokens[index].kind == .mark && reading.string(tokens[index]) == "‰"
      return isPerThousand ? Unit(tokens: index..<index + 1, isKnown: true, isTime: false) : nil
    }
    if let after = measureEnd(tokens, index, end) {
      return Unit(tokens: index..<pastTime(tokens, after, end), isKnown: true, isTime: false)
    }
    if tokens[index].has(.glued) { return nil }
    let start = pastScale(tokens, index, end)
    if start > index {
      // 5 triệu người; the scale stays in the unit. 60 triệu/người: the money goes without saying.
      guard start < end, tokens[start].kind == .word else {
        let isRate = hasBound && start < end && tokens[start].isMark(.slash)
        return isRate ? Unit(tokens: index..<start, isKnown: true, isTime: false) : nil
      }
      if let after = measureEnd(tokens, start, end) {
        return Unit(tokens: index..<pastTime(tokens, after, end), isKnown: true, isTime: false)
      }
    }
    if let noun = noun(tokens, start, end) {
      var to = joined(tokens, start + noun.length, end, noun.kind)
      // 3 điểm %
      if to < end, tokens[to].isMark(.percent), reading.folded(tokens[start]) == "điểm" { to += 1 }
      if to == start + 1, Self.bulk.contains(reading.folded(tokens[start])) { to = pastTime(tokens, to, end) }
      return Unit(tokens: index..<to, isKnown: true, isTime: isTime(tokens, start, to))
    }
    // 34 CĐCS, where the text has said what they are
    if tokens[start].has(.allCaps), tokens[start].phrase == 0,
      reading.definedBodies.contains(reading.string(tokens[start]))
    {
      return Unit(tokens: index..<start + 1, isKnown: true, isTime: false)
    }
    guard hasBound || start > index, isNounLike(tokens[start]) else { return nil }
    let length = max(1, Int(tokens[start].phraseLength))
    if reading.signals(tokens[start]).isDisjoint(with: [.generic, .organ, .holder]), length == 1 {
      let to = start + 1 < end && completes(tokens, start + 1) ? start + 2 : start + 1
      return Unit(tokens: index..<to, isKnown: false, isTime: false)
    }
    return Unit(tokens: index..<min(end, start + length), isKnown: false, isTime: false)
  }

  /// `100 “Mái ấm Công đoàn”`: a thing by its name, without the quotes; `5 “không”` names a movement.
  private func quoted(_ tokens: [Token], _ index: Int, _ end: Int) -> Range<Int>? {
    guard tokens[index].isMark(.openQuote) || tokens[index].isMark(.quote), index + 1 < end,
      tokens[index + 1].kind == .word, tokens[index + 1].has(.capital)
    else { return nil }
    for close in index + 2..<max(index + 2, min(end, index + 10)) {
      if tokens[close].isMark(.closeQuote) || tokens[close].isMark(.quote) { return index + 1..<close }
      guard tokens[close].kind == .word else { return nil }
    }
    return nil
  }

  /// `480.000 m3/ngày đêm`, `500 tấn/ngày`: what a plant takes in a day or an hour is a measure of its own; `/năm` is a period.
  private func pastTime(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    guard index + 1 < end, tokens[index].isMark(.slash),
      ["ngày", "giờ"].contains(reading.string(tokens[index + 1]))
    else { return index }
    return index + 2 < end && reading.string(tokens[index + 2]) == "đêm" ? index + 3 : index + 2
  }

  private static let bulk: WordSet = ["tấn", "lít", "kg", "kwh"]

  /// What makes a percent sign one of thousandths where the sign itself was not at hand.
  func isThousand(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index < end, tokens[index].has(.glued) else { return false }
    let sign = reading.string(tokens[index])
    return sign == "0" || sign == "o" || sign == "o/"
  }

  /// `xây mới 12 và cải tạo, nâng cấp 27 trạm y tế`: a unit that only the next number of a series of verbs has.
  func elided(_ tokens: [Token], _ index: Int, _ end: Int) -> Unit? {
    guard index < end, tokens[index].isMark(.comma) || reading.string(tokens[index]) == "và" else {
      return nil
    }
    var hasVerb = false
    for next in index + 1..<max(index + 1, min(end, index + 9)) {
      if tokens[next].kind == .number {
        guard hasVerb, let unit = read(tokens, next + 1, end, hasBound: false), unit.isKnown, !unit.isTime
        else {
          return nil
        }
        return unit
      }
      if tokens[next].kind == .mark, !tokens[next].isMark(.comma) { return nil }
      let signals = reading.signals(tokens[next])
      hasVerb = hasVerb || !signals.isDisjoint(with: [.verb, .making, .change])
    }
    return nil
  }

  /// The longest noun of the tables and of the user's lexicon.
  private func noun(_ tokens: [Token], _ index: Int, _ end: Int) -> CountedNouns.Noun? {
    let listed = CountedNouns.shipped.noun(tokens, index, end, reading)
    // 300 lượt lao động, 500 lượt nông dân
    if reading.folded(tokens[index]) == "lượt",
      let who = CountedNouns.shipped.noun(tokens, index + 1, end, reading), who.kind == .people
    {
      return CountedNouns.Noun(length: who.length + 1, kind: .people)
    }
    guard reading.signals(tokens[index]).contains(.unit) else { return listed }
    let length = min(Int(tokens[index].phraseLength), end - index)
    if let listed, listed.length >= length { return listed }
    return CountedNouns.Noun(length: length, kind: .other)
  }

  /// Past `nghìn`, `triệu`, `nghìn tỷ`, where no unit of the lexicon begins with them.
  private func pastScale(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end, tokens[index].kind == .word {
      let signals = reading.signals(tokens[index])
      guard signals.contains(.scale), !signals.contains(.unit) else { break }
      index += 1
    }
    return index
  }

  /// `tổ chức, doanh nghiệp`, `xã, phường và thị trấn`: heads of one kind are one unit.
  private func joined(_ tokens: [Token], _ index: Int, _ end: Int, _ kind: CountedNouns.Kind) -> Int {
    guard kind != .other else { return index }
    var to = index
    while to + 1 < end, tokens[to].isMark(.comma) || to > index && reading.string(tokens[to]) == "và",
      !tokens[to + 1].has(.capital),
      let next = CountedNouns.shipped.noun(tokens, to + 1, end, reading),
      // cơ quan, địa phương
      next.kind == kind || kind == .bodies && reading.string(tokens[to + 1]) == "địa"
    { to += 1 + next.length }
    return to
  }

  private func isTime(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    end == start + 1 && Self.times.contains(reading.small(tokens[start]))
  }

  private static let times: WordSet = ["năm", "quý", "tháng", "tuần", "ngày", "giờ", "phút", "giây"]

  /// `km2`, `m3`, `m²`, and measures that stand right behind their number: `500m2`, `12ha`.
  private func measureEnd(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    guard Self.measures.contains(reading.small(tokens[index])),
      !tokens[index].has(.capital) || tokens[index].length > 1
    else { return nil }
    var to = index + 1
    if to < end, tokens[to].has(.glued), isPower(tokens[to]) {
      to += 1
    } else if !tokens[index].has(.glued) {
      return nil
    }
    return to < end && tokens[to].has(.glued) && tokens[to].kind != .mark ? nil : to
  }

  /// A square or a cube: a digit, or its small sign.
  private func isPower(_ token: Token) -> Bool {
    let power = reading.string(token)
    return power == "2" || power == "3" || power == "²" || power == "³"
  }

  /// Whether a measure stands right behind the number: `12ha`; `5G`, `K13` name something.
  func isMeasure(_ tokens: [Token], _ index: Int) -> Bool { measureEnd(tokens, index, tokens.count) != nil }

  private static let measures: WordSet = [
    "ha", "km", "m", "cm", "mm", "kg", "g", "mw", "mwp", "kw", "kwh", "kv", "kva", "gb", "tb", "mbps", "gbps",
    "đ",
  ]

  /// What a noun that no table has can begin with: no word of grammar.
  private func isNounLike(_ token: Token) -> Bool {
    reading.signals(token).isDisjoint(with: Self.grammar) && !Self.particles.contains(reading.small(token))
  }

  private static let grammar: Signal = [
    .verb, .stop, .modal, .and, .quantifier, .reach, .strive, .change, .making, .today, .reference, .numeral,
    .orMore, .orLess, .atLeast, .atMost, .above, .below, .from, .until, .within, .before, .after, .when,
    .recurrence, .onwards, .year, .month, .quarter,
  ]

  /// Whether a syllable makes one noun with the one before it: it begins no longer word and describes nothing.
  private func completes(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.has(.capital), token.phraseLength < 2 else { return false }
    return isNounLike(token) && !Self.modifiers.contains(reading.small(token))
  }

  /// Words that stand after a number and are no noun.
  private static let particles: WordSet = [
    "của", "ở", "tại", "mỗi", "so", "nhưng", "hoặc", "hay", "nữa", "thêm", "trở", "này", "đó", "nêu", "gần",
    "ngoài",
    "giữa", "dưới", "trên", "sao", "tuổi", "thuộc", "thì", "mà",
  ]

  /// Words that describe the noun before them: adjectives, and verbs that say what a thing is for.
  private static let modifiers: WordSet = [
    "mới", "cũ", "lớn", "nhỏ", "cao", "thấp", "trẻ", "nữ", "nam", "nghèo", "sạch", "xanh", "chung", "riêng",
    "khác", "đầu",
    "cuối", "chính", "phụ", "tốt", "giỏi", "mẫu", "đạt", "trữ", "chứa", "cấp", "thu", "bán", "mua", "nuôi",
    "trồng", "sửa",
    "chữa", "chế", "sản", "quan", "đo", "phát", "thuê", "chở", "đón", "dạy", "học", "bảo", "phục", "chăm",
    "do", "vì",
    "kiểu", "cỡ", "loại", "hạng", "dành", "vay", "hưởng", "sống", "đi", "đến", "lên", "ra",
    "vào", "về",
  ]
}
