import Model

/// Reads numbers with their range: `98,3%`, `03 - 04%`, `từ 3% đến 5%`, `ba mươi phần trăm`, `2/3`.
struct NumberReader {
  let reading: Reading

  /// A number or a range.
  struct Number {
    var tokens: Range<Int>
    var value: Double
    var upper: Double?
    var isPercent: Bool
    /// So many times as much.
    var isMultiple = false
    /// So many of so many: its last token is the whole.
    var isRate = false
    /// In words, so that only what stands around it makes it a quantity.
    var isInWords = false
  }

  /// The number at `index`, nil where the digits are no quantity. O(1).
  func read(_ tokens: [Token], _ index: Int, _ end: Int) -> Number? {
    guard var number = figure(tokens, index, end) else { return nil }
    if let next = pastRepetition(tokens, number.tokens.upperBound, end) {
      number.tokens = number.tokens.lowerBound..<next
    }
    return number
  }

  /// Past `(hai mươi)` behind its figure: `20 (hai mươi) hội viên`; `20 (hai mươi hội viên mới)` says more.
  private func pastRepetition(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    guard index + 2 < end, tokens[index].isMark(.open) else { return nil }
    let close = (index + 1..<min(end, index + 8)).first { tokens[$0].isMark(.close) }
    guard let close, close > index + 1, close + 1 < end,
      tokens[index + 1..<close].allSatisfy({ token in
        token.kind == .word
          && (!reading.signals(token).isDisjoint(with: Signal.numbers.union(.scale))
            || ["mươi", "mốt", "lăm", "linh", "lẻ", "không"].contains(reading.small(token)))
      })
    else { return nil }
    return close + 1
  }

  private func figure(_ tokens: [Token], _ index: Int, _ end: Int) -> Number? {
    if tokens[index].kind == .word { return words(tokens, index, end) }
    guard let value = Numeral.value(reading.string(tokens[index])) else { return nil }
    let next = index + 1
    if let rate = rate(tokens, index, end, of: value) { return rate }
    if let share = share(tokens, index, end, of: value) { return share }
    if let part = part(tokens, index, end, of: value) { return part }
    if let thousands = thousands(tokens, index, end, of: value) { return thousands }
    if isPercent(tokens, next, end) {
      let after = percentEnd(tokens, next)
      // 3% - 4%, 3% đến 4%
      if after + 1 < end, isTo(tokens[after]), tokens[after + 1].kind == .number,
        isPercent(tokens, after + 2, end),
        let upper = Numeral.value(reading.string(tokens[after + 1])), upper > value
      {
        return Number(
          tokens: index..<percentEnd(tokens, after + 2), value: value, upper: upper, isPercent: true)
      }
      return Number(tokens: index..<after, value: value, upper: nil, isPercent: true)
    }
    if next + 1 < end, isTo(tokens[next]), tokens[next + 1].kind == .number,
      let upper = Numeral.value(reading.string(tokens[next + 1])), upper > value,
      !isYears(value, upper, tokens, index)
    {
      let after = next + 2
      if isPercent(tokens, after, end) {
        return Number(tokens: index..<percentEnd(tokens, after), value: value, upper: upper, isPercent: true)
      }
      if after < end, tokens[after].isMark(.slash) || tokens[after].isMark(.hyphen) { return nil }
      return times(tokens, Number(tokens: index..<after, value: value, upper: upper, isPercent: false), end)
    }
    if next < end, tokens[next].kind == .word, let range = measured(tokens, index, end, from: value) {
      return range
    }
    return times(tokens, Number(tokens: index..<next, value: value, upper: nil, isPercent: false), end)
  }

  /// `từ 95 tỷ đồng đến 110 tỷ đồng`: a range whose ends both have the unit; `từ 95 tỷ đồng năm 2025 lên …` is a rise.
  private func measured(_ tokens: [Token], _ index: Int, _ end: Int, from value: Double) -> Number? {
    for length in 1...3 {
      let to = index + 1 + length
      guard to + length + 1 < end, tokens[to - 1].kind == .word else { return nil }
      guard isTo(tokens[to]) else { continue }
      guard tokens[to + 1].kind == .number, let upper = Numeral.value(reading.string(tokens[to + 1])),
        upper > value, !isYears(value, upper, tokens, index),
        (0..<length).allSatisfy({
          tokens[to + 2 + $0].kind == .word
            && reading.string(tokens[to + 2 + $0]) == reading.string(tokens[index + 1 + $0])
        }),
        reading.signals(tokens[index + 1]).isDisjoint(with: [.year, .month, .day, .quarter])
      else { return nil }
      return Number(tokens: index..<to + 2, value: value, upper: upper, isPercent: false)
    }
    return nil
  }

  /// `1 000 cây`, `12 500 hộ`: thousands set apart by a blank; `năm 2026 100 hộ` is two numbers.
  private func thousands(_ tokens: [Token], _ index: Int, _ end: Int, of value: Double) -> Number? {
    let next = index + 1
    guard next + 1 < end, tokens[index].length <= 3, value >= 1, tokens[next].kind == .number,
      tokens[next].length == 3,
      reading.spelling(tokens[next]).hasSuffix("00"), let rest = Numeral.value(reading.string(tokens[next])),
      tokens[next + 1].kind == .word
    else { return nil }
    return Number(tokens: index..<next + 1, value: value * 1_000 + rest, upper: nil, isPercent: false)
  }

  /// `gấp 2 lần`, `gấp ít nhất 1,5 lần`: a multiple where `gấp` stands before the number; `họp 2 lần` is a count.
  private func times(_ tokens: [Token], _ number: Number, _ end: Int) -> Number {
    let next = number.tokens.upperBound
    let first = number.tokens.lowerBound
    guard next < end, reading.string(tokens[next]) == "lần",
      (max(0, first - 4)..<first).contains(where: { reading.string(tokens[$0]) == "gấp" })
    else { return number }
    var result = number
    result.tokens = first..<next + 1
    result.isMultiple = true
    return result
  }

  private func isYears(_ value: Double, _ upper: Double, _ tokens: [Token], _ index: Int) -> Bool {
    value >= 1900 && upper <= 2200 && tokens[index].length == 4
  }

  private func isTo(_ token: Token) -> Bool {
    token.isMark(.hyphen) || token.kind == .word && reading.string(token) == "đến"
  }

  private func isPercent(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    if tokens[index].isMark(.percent) {
      return !UnitReader(reading: reading).isThousand(tokens, index + 1, end)
    }
    return tokens[index].kind == .word && reading.string(tokens[index]) == "phần" && index + 1 < end
      && reading.string(tokens[index + 1]) == "trăm"
  }

  private func percentEnd(_ tokens: [Token], _ index: Int) -> Int {
    tokens[index].kind == .mark ? index + 1 : index + 2
  }

  /// `2/3 số thôn`: digits on both sides of a stroke, and what they are a part of; `ngày 2/9` is none.
  private func share(_ tokens: [Token], _ index: Int, _ end: Int, of value: Double) -> Number? {
    let next = index + 3
    guard next < end, tokens[index].length == 1, tokens[index + 1].isMark(.slash), tokens[next].kind == .word,
      tokens[index + 2].kind == .number, tokens[index + 2].has(.glued), tokens[index + 2].length <= 2,
      let whole = Numeral.value(reading.string(tokens[index + 2])), value >= 1, value < whole, whole <= 10,
      Self.isReduced(value, whole)
    else { return nil }
    let signals = reading.signals(tokens[next])
    // Giảm 1/3 tỷ lệ tử vong sớm
    let isOfRatio = ["tỷ", "tỉ"].contains(reading.string(tokens[next]))
    // 7/9 trường học: so many of so many; no one speaks of ninths
    guard whole <= 5 || isOfRatio || CountedNouns.shipped.noun(tokens, next, end, reading) == nil,
      signals.contains(.unit) || isBounded(tokens, index) || isOfRatio,
      signals.isDisjoint(with: [.year, .month, .day])
    else { return nil }
    if index > 0, !reading.signals(tokens[index - 1]).isDisjoint(with: [.day, .month]) { return nil }
    return Number(tokens: index..<next, value: value * 100 / whole, upper: nil, isPercent: true)
  }

  /// `ít nhất 1/4 học nghề`: a bound before a fraction, which makes it one whatever follows.
  private func isBounded(_ tokens: [Token], _ index: Int) -> Bool {
    [2, 1].contains { length in
      index >= length && Int(tokens[index - length].phraseLength) == length
        && !reading.signals(tokens[index - length]).isDisjoint(with: [.atLeast, .above, .atMost, .below])
    }
  }

  /// Whether a fraction is in its lowest terms: `8/10 xã` are eight of ten.
  private static func isReduced(_ value: Double, _ whole: Double) -> Bool {
    [2, 3, 4, 5].allSatisfy { value.remainder(dividingBy: $0) != 0 || whole.remainder(dividingBy: $0) != 0 }
  }

  /// `12/16 xã`, `92/92 trạm y tế`: so many of so many things; `19/5 hằng năm`, `08/2022` are none.
  private func part(_ tokens: [Token], _ index: Int, _ end: Int, of value: Double) -> Number? {
    let next = index + 3
    guard next < end, tokens[index + 1].isMark(.slash), tokens[index + 1].has(.glued),
      tokens[index + 2].kind == .number, tokens[index + 2].has(.glued), tokens[next].kind == .word,
      !tokens[next].has(.glued), let whole = Numeral.value(reading.string(tokens[index + 2])), value >= 1,
      value <= whole, whole < 1900 || tokens[index + 2].length != 4,
      index == 0 || !isTimeOrName(tokens[index - 1]),
      let noun = CountedNouns.shipped.noun(tokens, next, end, reading), noun.length > 0,
      reading.signals(tokens[next]).isDisjoint(with: [.year, .month, .day, .quarter])
    else { return nil }
    return Number(tokens: index..<next, value: value, upper: nil, isPercent: false)
  }

  /// `16/100.000 trẻ em`: so many of a round thousand or more; `tỷ lệ 1/10.000` is the scale of a map.
  private func rate(_ tokens: [Token], _ index: Int, _ end: Int, of value: Double) -> Number? {
    let next = index + 3
    guard next <= end, tokens[index + 1].isMark(.slash), tokens[index + 1].has(.glued),
      tokens[index + 2].kind == .number, tokens[index + 2].has(.glued),
      let whole = Numeral.value(reading.string(tokens[index + 2])), Numeral.rounds.contains(whole),
      whole >= 1_000, value < whole, value != 1, index == 0 || !isTimeOrName(tokens[index - 1])
    else { return nil }
    return Number(tokens: index..<next, value: value, upper: nil, isPercent: false, isRate: true)
  }

  /// ngày 19/5, số 12/16: a date or a name.
  private func isTimeOrName(_ token: Token) -> Bool {
    if token.kind == .mark { return token.isMark(.slash) || token.isMark(.hyphen) }
    let signals = reading.signals(token)
    return !signals.isDisjoint(with: [.day, .month, .quarter, .before]) || reading.small(token) == "số"
  }

  /// `ba mươi phần trăm`, `một nửa`, `hai phần ba`, `gấp đôi`, and what a bound or a counted thing makes a number:
  /// `ít nhất hai tủ sách`; a numeral alone is a word like any other.
  private func words(_ tokens: [Token], _ index: Int, _ end: Int) -> Number? {
    let signals = reading.signals(tokens[index])
    var value = Double(reading.value(tokens[index]))
    var next = index + Int(tokens[index].phraseLength)
    if signals.contains(.multiple) {
      // Triển khai gấp ba lớp: in haste three.
      let last = reading.string(tokens[next - 1])
      if last != "đôi", last != "lần", last != "rưỡi", next < end,
        reading.signals(tokens[next]).contains(.unit)
      {
        return nil
      }
      return Number(tokens: index..<next, value: value / 10, upper: nil, isPercent: false, isMultiple: true)
    }
    if signals.contains(.share) {
      return Number(tokens: index..<next, value: value, upper: nil, isPercent: true)
    }
    if value < 10, next < end, reading.string(tokens[next]) == "trăm" {
      let rest = belowHundred(tokens, next + 1, end)
      value = value * 100 + rest.value
      next = rest.next
    }
    guard next < end, tokens[next].kind == .word else { return nil }
    if isPercent(tokens, next, end) {
      return Number(tokens: index..<percentEnd(tokens, next), value: value, upper: nil, isPercent: true)
    }
    if next + 1 < end, reading.string(tokens[next]) == "phần",
      reading.signals(tokens[next + 1]).contains(.numeral)
    {
      let whole = Double(reading.value(tokens[next + 1]))
      guard whole > value else { return nil }
      return Number(tokens: index..<next + 2, value: value * 100 / whole, upper: nil, isPercent: true)
    }
    // mỗi xã xây dựng từ một đến hai công trình
    var upper: Double?
    if index > 0, next + 1 < end, isTo(tokens[next]), reading.signals(tokens[next + 1]).contains(.numeral),
      next + 1 + Int(tokens[next + 1].phraseLength) < end,
      reading.string(tokens[index - 1]) == "từ", Double(reading.value(tokens[next + 1])) > value
    {
      upper = Double(reading.value(tokens[next + 1]))
      next += 1 + Int(tokens[next + 1].phraseLength)
    }
    // hai triệu cây: the scale stays in the unit; trên một vạn dân is what a rate is of
    let isScaled = next + 1 < end && ["nghìn", "ngàn", "triệu", "tỷ"].contains(reading.string(tokens[next]))
    let noun = isScaled ? next + 1 : next
    guard tokens[noun].kind == .word,
      reading.signals(tokens[noun]).contains(.unit)
        || CountedNouns.shipped.noun(tokens, noun, end, reading) != nil
    else { return nil }
    return Number(tokens: index..<next, value: value, upper: upper, isPercent: false, isInWords: true)
  }

  /// What follows the hundreds: `hai trăm linh năm`, `một trăm hai mươi`; `hai trăm năm` is years.
  private func belowHundred(_ tokens: [Token], _ index: Int, _ end: Int) -> (value: Double, next: Int) {
    guard index < end, tokens[index].kind == .word else { return (0, index) }
    let word = reading.string(tokens[index])
    let isSmall = word == "linh" || word == "lẻ"
    let at = isSmall ? index + 1 : index
    guard at < end, reading.signals(tokens[at]).contains(.numeral) else { return (0, index) }
    let value = reading.value(tokens[at])
    guard isSmall ? value < 10 : value >= 10 else { return (0, index) }
    return (Double(value), at + Int(tokens[at].phraseLength))
  }
}
