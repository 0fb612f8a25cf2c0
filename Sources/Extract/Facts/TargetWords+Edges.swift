import Model

/// Where the words around a figure begin and end.
extension TargetWords {
  /// How the words before a figure end.
  struct Tail {
    /// The words before the figure without what only leads to it.
    var noun: Range<Int>
    /// tăng bình quân, giảm: that the figure is a change.
    var change: Range<Int>?
    /// đạt, chiếm, còn: that what stands before reaches the figure.
    var reaches = false
    /// bảo đảm, phấn đấu: that the figure is aimed at, whatever stands before.
    var aims = false
  }

  /// Reads the end of the words before a figure. O(its words).
  func tail(_ tokens: [Token], _ before: Range<Int>) -> Tail {
    var tail = Tail(noun: before)
    var end = before.upperBound
    let last = end
    while end > before.lowerBound {
      let token = tokens[end - 1]
      let signals = reading.signals(token)
      // người từ 65 tuổi trở lên
      if end - 1 > before.lowerBound, reading.string(tokens[end - 2]) == "trở" { break }
      guard
        token.kind == .mark && !isClosing(token) || !signals.isDisjoint(with: [.reach, .strive])
          || isEnd(tokens, end)
      else {
        break
      }
      tail.reaches = tail.reaches || Self.reaching.contains(reading.small(token))
      tail.aims = tail.aims || ["bảo", "phấn"].contains(reading.small(token))
      end -= 1
    }
    if end > before.lowerBound, let start = changeStart(tokens, end, before.lowerBound) {
      tail.change = start..<max(start + 1, lastWord(tokens, start..<last))
      end = start
    }
    tail.noun = before.lowerBound..<end
    return tail
  }

  /// The second syllable of a phrase that leads to a figure: `bình quân`, `đạt mức`.
  func isEnd(_ tokens: [Token], _ end: Int) -> Bool {
    end > 1 && tokens[end - 2].phraseLength == 2 && reading.signals(tokens[end - 2]).contains(.reach)
  }

  /// Where the phrase that ends at a token begins.
  func phraseStart(_ tokens: [Token], _ end: Int, _ limit: Int) -> Int? {
    [3, 2, 1].map { end - $0 }.first { $0 >= limit && end - $0 == max(1, Int(tokens[$0].phraseLength)) }
  }

  /// Where `tăng`, `giảm xuống` begins that ends at a token, its second syllable read or not.
  func changeStart(_ tokens: [Token], _ end: Int, _ limit: Int) -> Int? {
    let start = phraseStart(tokens, end, limit) ?? end - 1
    return reading.signals(tokens[start]).contains(.change) ? start : nil
  }

  /// The end of the last word of a range, marks behind it left out.
  private func lastWord(_ tokens: [Token], _ range: Range<Int>) -> Int {
    (range.last { tokens[$0].kind == .word } ?? range.lowerBound) + 1
  }

  /// Words that say that what stands before them reaches the figure.
  static let reaching: WordSet = [
    "đạt", "chiếm", "còn", "bằng", "là", "ở", "mức", "lên", "xuống", "ước", "vượt", "tỷ",
  ]

  /// Past `Tại địa bàn đô thị:` before a figure; where nothing follows the figure the label is what it is of, and the words are
  /// its own, from the label before it.
  func pastLabel(_ tokens: [Token], _ before: Range<Int>, isLast: Bool) -> (words: Range<Int>, isLabel: Bool)
  {
    guard let colon = before.last(where: { tokens[$0].isMark(.colon) }) else { return (before, false) }
    let rest = colon + 1..<before.upperBound
    let noun = tail(tokens, rest).noun
    guard isLast, noun.first.map({ isTime(tokens, $0) }) ?? true else { return (rest, false) }
    var label = lastPart(tokens, before.lowerBound..<colon)
    // Tỷ lệ thôn có tủ sách: năm 2023: 50%
    while label.lowerBound > before.lowerBound, !label.isEmpty, isTime(tokens, label.lowerBound) {
      label = lastPart(tokens, before.lowerBound..<label.lowerBound - 1)
    }
    return (label, true)
  }

  /// The words behind the last colon of some.
  private func lastPart(_ tokens: [Token], _ words: Range<Int>) -> Range<Int> {
    (words.last { tokens[$0].isMark(.colon) }.map { $0 + 1 } ?? words.lowerBound)..<words.upperBound
  }

  /// Whether a time begins at a token, and nothing that is counted.
  func isTime(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && tokens[index].phraseLength <= 2
      && !reading.signals(tokens[index]).isDisjoint(with: [.year, .quarter, .month, .day, .until, .within])
  }

  /// Past `Đẩy mạnh tiêu dùng …, bảo đảm` and `đưa`, `giữ`, `duy trì`: the words that aim at what is measured.
  func pastAim(_ tokens: [Token], _ noun: Range<Int>) -> Range<Int> {
    var start = noun.lowerBound
    for index in noun.dropFirst() {
      // bảo đảm mỗi thôn có đủ …
      let isAfterAim =
        reading.small(tokens[index]) == "mỗi"
        && (isAim(tokens, index - 1) || index > 1 && isAim(tokens, index - 2))
      if tokens[index - 1].isMark(.comma) && isAim(tokens, index) || isAfterAim { start = index }
    }
    while start < noun.upperBound, isAim(tokens, start) || tokens[start].isMark(.comma) {
      start += max(1, Int(tokens[start].phraseLength))
    }
    return min(start, noun.upperBound)..<noun.upperBound
  }

  /// Where a verb stands alone behind the last comma: `Đầu tư cho thư viện, dành | 30% …`.
  func lastAct(_ tokens: [Token], _ noun: Range<Int>) -> Int? {
    guard let comma = noun.last(where: { tokens[$0].isMark(.comma) }), comma + 1 < noun.upperBound,
      isAct(tokens, comma + 1),
      comma + 1 + max(1, Int(tokens[comma + 1].phraseLength)) >= noun.upperBound
    else { return nil }
    return comma + 1
  }

  /// Whether a word that aims at what is measured stands at a token: `đưa`, `duy trì`, `giảm` before `tỷ lệ`.
  private func isAim(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    // nâng cấp 15 thư viện
    if token.phraseLength == 2, reading.string(tokens[index + 1]) == "cấp" { return false }
    // giảm tỷ lệ trẻ em suy dinh dưỡng xuống dưới 9%
    if reading.signals(token).contains(.change), token.phraseLength == 1, index + 1 < tokens.count {
      return ["tỷ", "tỉ", "mức", "số", "thu"].contains(reading.string(tokens[index + 1]))
    }
    return ["giữ", "đưa", "riêng", "hạ"].contains(reading.small(token))
      || Self.aims.contains(reading.small(token))
        && !reading.signals(token).isDisjoint(with: [.reach, .strive, .verb, .change, .making])
  }

  private static let aims: WordSet = ["bảo", "đảm", "phấn", "duy", "nâng", "có", "đạt", "mục"]

  /// Whether a noun that can be counted follows the figure: none of money, of time or of size, no total.
  func countsNoun(_ tokens: [Token], _ around: Surroundings, _ rule: String) -> Bool {
    if rule == "target.count" {
      let unit = around.counted
      // 02 ngày is a time, 02 ngày hội sách are days.
      return unit < tokens.count && tokens[unit].kind == .word
        && (around.after.lowerBound > unit + 1 && !tokens[unit + 1].isMark(.slash)
          && tokens[unit + 1].kind == .word && reading.string(tokens[unit]) == "ngày"
          || !Self.sizes.contains(reading.folded(tokens[unit])) && !isBareUnit(tokens, around))
    }
    guard rule == "target.percent", !around.hasTotal, let first = around.after.first,
      tokens[first].kind == .word
    else { return false }
    let second = first + 1 < tokens.count ? reading.string(tokens[first + 1]) : Word("")
    switch reading.string(tokens[first]) {
    case "dự", "kế": return second != "toán" && second != "hoạch"
    case "chi": return second != "thường" && second != "ngân"
    case "so", "trên", "trong", "của", "vào", "và", "ngân", "kinh", "theo": return false
    case "ở", "tại": return false
    default:
      return reading.signals(tokens[first]).isDisjoint(with: [.and, .within, .until, .before, .from])
        && !reading.isEvery(tokens[first])
    }
  }

  private static let sizes: WordSet = [
    "đồng", "ha", "héc", "hecta", "km", "m", "tấn", "tạ", "kg", "lít", "giờ", "phút", "giây", "ngày", "tuần",
    "tháng", "năm", "tuổi", "lần", "mw", "usd", "độ", "bậc", "hạng", "triệu", "tỷ", "tỉ", "nghìn",
  ]

  /// `tổng đàn bò 100.000 con`, `giảm tỷ lệ hộ nghèo 1,5 điểm phần trăm`: a unit alone behind what is measured; `mua 5 con bò`.
  private func isBareUnit(_ tokens: [Token], _ around: Surroundings) -> Bool {
    guard !around.before.isEmpty, around.after.isEmpty || tokens[around.after.lowerBound].kind == .mark else {
      return false
    }
    let unit = reading.folded(tokens[around.counted])
    return unit == "con" || unit == "điểm"
  }

  /// Words that no noun ends with.
  static let joints: WordSet = [
    "theo", "để", "về", "và", "với", "cho", "của", "nhằm", "tại", "trên", "trong", "từ", "so", "ở", "đến",
    "chỉ", "quá", "đối",
  ]

  /// The second syllable of chứng chỉ, địa chỉ, tiếp theo, which is a joint elsewhere.
  private func isSecondSyllable(_ tokens: [Token], _ index: Int, _ start: Int) -> Bool {
    guard index > start else { return false }
    switch reading.string(tokens[index]) {
    case "chỉ": return ["chứng", "địa", "tín"].contains(reading.folded(tokens[index - 1]))
    case "theo": return ["tiếp", "kèm"].contains(reading.folded(tokens[index - 1]))
    default: return false
    }
  }

  /// Without marks, joints and `hằng năm`, `mỗi quý` at its end; what people do `hằng ngày` is theirs. Nil where nothing is left.
  func trimmed(_ tokens: [Token], _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound {
      let token = tokens[end - 1]
      if token.kind == .mark
        ? !isClosing(token)
        : token.phraseLength <= 1 && Self.joints.contains(reading.string(token))
          && !isSecondSyllable(tokens, end - 1, range.lowerBound)
      {
        end -= 1
      } else if let start = phraseStart(tokens, end, range.lowerBound), start > range.lowerBound,
        reading.signals(tokens[start]).contains(.recurrence), reading.value(tokens[start]) > 0
      {
        end = start
      } else {
        break
      }
    }
    var start = range.lowerBound
    while start < end, tokens[start].isMark(.comma) { start += 1 }
    return end > start ? start..<end : nil
  }
}
