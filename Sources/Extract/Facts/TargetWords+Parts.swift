import Model

/// Who or what a figure counts, and what is to be true of them.
///
/// A figure stands before what it counts (`100% thôn | có tủ sách`, `mở | 12 phòng đọc`) or behind what it measures
/// (`tỷ lệ kết nạp | đảng viên mới đạt 3%`, `thu nhập bình quân của | xã viên tăng 8%`).
extension TargetWords {
  /// The words around a figure as ranges of tokens.
  struct About {
    var population: Range<Int>?
    var indicator: Range<Int>?
    /// Of each of whom the figure holds, or of what sum: `mỗi thôn mở ít nhất 01 phòng đọc`, `0,3% chi thường xuyên cho …`.
    var of: Range<Int>?
  }

  /// What stands around a figure.
  struct Surroundings {
    /// From the beginning of its words to its comparator, and to the figure of today that it rises or falls from.
    var before: Range<Int>
    /// The words of the comparator, up to the number.
    var bound: Range<Int>
    /// The counted noun, where the figure is a count, and the words behind the figure.
    var counted: Int
    var after: Range<Int>
    var time: Range<Int>?
    /// Whether a total follows the figure: `3% tổng số …`.
    var hasTotal: Bool
  }

  /// Reads them. O(tokens of the clause).
  func about(_ tokens: [Token], _ around: Surroundings, _ rule: String) -> About {
    let counts = countsNoun(tokens, around, rule)
    let isAlone = around.after.allSatisfy { tokens[$0].kind == .mark }
    let (before, isLabel) = pastLabel(tokens, around.before, isLast: isAlone || !counts)
    if rule == "target.rank" { return rank(tokens, before, around) }
    var tail = tail(tokens, before)
    tail.reaches = tail.reaches || around.bound.contains { Self.reaching.contains(reading.small(tokens[$0])) }
    tail.aims = tail.aims || around.bound.contains { reading.small(tokens[$0]) == "bảo" }
    var noun = pastAim(tokens, tail.noun)
    if !counts, !tail.reaches, tail.change == nil, let act = lastAct(tokens, noun) {
      noun = act..<noun.upperBound
    }
    // riêng năm 2022 | không dưới 15 km
    if let time = around.time, noun.lowerBound >= time.lowerBound, noun.upperBound <= time.upperBound {
      noun = noun.upperBound..<noun.upperBound
    }
    let isWhole = noun.first.map { reading.small(tokens[$0]) == "toàn" } ?? false
    let act = act(tokens, noun)
    let acts = !tail.reaches && tail.change == nil && act?.lowerBound == noun.lowerBound
    if isOccasions(tokens, around), !noun.isEmpty, let first = around.after.first,
      tokens[first].kind == .word,
      reading.string(tokens[first]) != "so"
    {
      // không kiểm tra quá 01 lần/năm đối với một doanh nghiệp
      if reading.string(tokens[first]) == "đối", around.after.count > 2 {
        return About(population: trimmed(tokens, around.after.dropFirst(2)), indicator: trimmed(tokens, noun))
      }
      return About(population: trimmed(tokens, noun), indicator: around.after)
    }
    // Mở mới tủ sách: 12 tủ (Đội 1: 5 tủ, Đội 2: 7 tủ)
    if isLabel, !noun.isEmpty { return measured(tokens, noun, tail.change, around.time) }
    if !noun.isEmpty, !acts, !counts || !isWhole && (tail.reaches || tail.change != nil && noun.count > 1) {
      var about = measured(tokens, noun, tail.change, around.time)
      if about.indicator == nil, !tail.reaches, !around.after.isEmpty, !around.hasTotal {
        about.indicator = around.after
      }
      return about
    }
    return object(tokens, noun, tail, act, around, counts: counts)
  }

  /// What stands behind a figure, and the act before it: `mở | 12 phòng đọc`.
  private func object(
    _ tokens: [Token], _ noun: Range<Int>, _ tail: Tail, _ act: Range<Int>?, _ around: Surroundings,
    counts: Bool
  ) -> About {
    var about = About()
    let act = tail.aims ? nil : act ?? tail.change.flatMap { noun.isEmpty ? $0 : nil }
    if let first = noun.first, isEach(tokens[first]) {
      var end = act?.lowerBound ?? noun.upperBound
      // mỗi thôn có đủ 2 tủ sách
      while end > first + 1, ["có", "đủ", "phải"].contains(reading.string(tokens[end - 1])) { end -= 1 }
      about.of = first..<end
    }
    // cứng hóa 25 km đường thôn: so much of what follows.
    let isSized =
      !counts && around.counted < around.after.lowerBound && !around.hasTotal
      && around.after.first.map { isNounLike(tokens, $0) } == true
    guard counts || isSized else {
      let purpose = purpose(tokens, around.after)
      about.indicator = purpose ?? act
      // …; 20 - 25% ở cấp huyện: where the rest is told before.
      if noun.isEmpty, act == nil, let first = around.after.first,
        ["ở", "tại"].contains(reading.string(tokens[first]))
      {
        about.population = trimmed(tokens, around.after)
      }
      // dành 0,3% chi thường xuyên cho thư viện
      if let purpose, around.counted == around.after.lowerBound, !around.hasTotal {
        about.of = trimmed(tokens, around.after.lowerBound..<purpose.lowerBound)
      }
      return about
    }
    // trong đó 20% hoàn thành xuất sắc nhiệm vụ: what is to be true of those told before.
    if around.counted == around.after.lowerBound, opensPredicate(tokens, around) {
      about.indicator = around.after.lowerBound..<beforeTime(tokens, around.after, around.time)
      return about
    }
    let makes = act.map { isMaking(tokens, $0) } ?? false
    let verb = makes ? purpose(tokens, around.after)?.lowerBound : predicate(tokens, around)
    let from = isSized ? around.after.lowerBound : pastNumber(tokens, around.counted)
    let words = from..<max(from, verb ?? around.after.upperBound)
    let last = act == nil ? nil : furtherAct(tokens, words)
    let limit = countedEnd(tokens, from..<(last ?? words.upperBound))
    var end = beforeTime(tokens, from..<limit, around.time)
    // Mở 40 tủ sách vào năm 2026 tại trạm y tế
    if makes, let time = around.time, from < time.lowerBound, time.lowerBound < end { end = time.lowerBound }
    about.population = isTime(tokens, from) ? nil : trimmed(tokens, from..<max(from, end))
    if let verb, verb < around.after.upperBound, !makes {
      var end = beforeTime(tokens, verb..<around.after.upperBound, around.time)
      // cử 3 bác sĩ đi đào tạo mỗi năm
      if end - 2 > verb, reading.small(tokens[end - 2]) == "mỗi", reading.isEvery(tokens[end - 2]) {
        end -= 2
      }
      about.indicator = verb..<end
    } else {
      about.indicator = act ?? ratio(tokens, noun)
    }
    return about
  }

  /// The comma behind what is counted where another act begins: `số hóa 100% hồ sơ hộ tịch, kết nối với …`; in `12 lớp bồi dưỡng, tập
  /// huấn` and `cán bộ lãnh đạo, quản lý` verbs go on with what they describe. Nil where none begins.
  private func furtherAct(_ tokens: [Token], _ range: Range<Int>) -> Int? {
    range.dropFirst().dropLast(2).first { index in
      guard tokens[index].isMark(.comma), tokens[index + 1].kind == .word, isAct(tokens, index + 1),
        !tokens[index + 1].has(.capital), !describes(tokens, index + 1),
        case let next = index + 1 + max(1, Int(tokens[index + 1].phraseLength)), next < range.upperBound,
        tokens[next].kind != .mark, reading.string(tokens[next]) != "và"
      else { return false }
      return (1...3).allSatisfy { length in
        guard index - length >= range.lowerBound, Int(tokens[index - length].phraseLength) == length else {
          return true
        }
        return reading.signals(tokens[index - length]).isDisjoint(with: [.verb, .making, .change, .direct])
      }
    }
  }

  /// Whether what follows a share opens with a verb that is no noun: `hoàn thành`, `đạt chuẩn`, `biết bơi`; `kiến nghị được …` are.
  private func opensPredicate(_ tokens: [Token], _ around: Surroundings) -> Bool {
    guard let first = around.after.first, around.after.count > 1, tokens[first].kind == .word else {
      return false
    }
    let signals = reading.signals(tokens[first])
    guard signals.isDisjoint(with: [.organ, .generic, .holder, .documentType, .placeNoun]) else {
      return false
    }
    return !signals.isDisjoint(with: [.complete, .reach])
      && !["tỷ", "tỉ"].contains(reading.string(tokens[first]))
      && predicate(tokens, around) == nil
  }

  /// Whether a noun can begin at a token.
  private func isNounLike(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].kind == .word && !Self.joints.contains(reading.string(tokens[index]))
      && !isAct(tokens, index)
      && reading.signals(tokens[index]).isDisjoint(with: [
        .and, .within, .until, .before, .from, .recurrence, .orMore,
      ])
  }

  /// Past `số` in `85% số cuộc họp`.
  private func pastNumber(_ tokens: [Token], _ index: Int) -> Int {
    index + 1 < tokens.count && reading.string(tokens[index]) == "số"
      && reading.string(tokens[index + 1]) != "hóa"
      ? index + 1 : index
  }

  /// The end of what is counted before `trên 1.000 dân`, `/năm`, `trở lên`, `(hiện nay là 215)`.
  private func countedEnd(_ tokens: [Token], _ range: Range<Int>) -> Int {
    range.dropFirst().first { index in
      reading.small(tokens[index]) == "mỗi" && reading.isEvery(tokens[index]) || opensCost(tokens, index)
        || tokens[index].isMark(.slash) && !isInDate(tokens, index) || reading.string(tokens[index]) == "trở"
        || index + 1 < tokens.count
          && (isOver(tokens, index)
            // số vụ cháy so với năm 2024
            || reading.string(tokens[index]) == "so" && reading.string(tokens[index + 1]) == "với"
            || tokens[index].isMark(.open)
              && !reading.signals(tokens[index + 1]).isDisjoint(with: [.today, .year]))
    } ?? range.upperBound
  }

  /// `…, với tổng kinh phí khoảng 75 tỷ đồng`, `…, kinh phí 2 tỷ đồng`: at a comma, what it costs.
  private func opensCost(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].isMark(.comma) else { return false }
    return (index + 1..<min(tokens.count, index + 4)).contains {
      reading.string(tokens[$0]) == "kinh" && $0 + 1 < tokens.count && reading.string(tokens[$0 + 1]) == "phí"
    }
  }

  /// The verb of what is counted: `có` in `thôn có tủ sách`; past `đang công tác`, which describes, where another follows.
  private func predicate(_ tokens: [Token], _ around: Surroundings) -> Int? {
    let isCount = around.counted < around.after.lowerBound
    let from = isCount ? around.after.lowerBound - 1 : around.after.lowerBound
    guard let verb = firstVerb(tokens, from, around.after.upperBound) else { return nil }
    // 12 hợp tác xã do phụ nữ quản lý: whose they are describes them.
    if isCount,
      (around.after.lowerBound..<max(verb, around.after.lowerBound)).contains(where: {
        reading.string(tokens[$0]) == "do"
      })
    {
      return nil
    }
    // đảng viên đang công tác được …; rác thải sinh hoạt đô thị được …: what describes, and what is to be true.
    guard reading.string(tokens[verb]) == "đang" || !Self.predicates.contains(reading.string(tokens[verb]))
    else {
      return verb
    }
    // xây dựng được tủ sách; rác thải sinh hoạt được thu gom has another verb.
    let next = verb + Int(tokens[verb].phraseLength)
    if next + 1 < around.after.upperBound, reading.string(tokens[next]) == "được",
      isNounLike(tokens, next + 1),
      reading.signals(tokens[next + 1]).isDisjoint(with: [.verb, .making, .change])
    {
      return verb
    }
    // người nghiện, người sử dụng ma túy, người sau cai được …: past commas of those who are counted.
    var isList = false
    for index in verb + 1..<max(verb + 1, around.after.upperBound) {
      if tokens[index].isMark(.comma) {
        isList = true
        continue
      }
      let word = reading.string(tokens[index])
      guard tokens[index].kind == .word, !["để", "nhằm", "cho"].contains(word) else { break }
      if isList ? word == "được" && !tokens[index - 1].isMark(.comma) : Self.predicates.contains(word) {
        return index
      }
    }
    return verb
  }

  /// Words with which what is to be true begins, behind what describes.
  private static let predicates: WordSet = [
    "được", "có", "đều", "là", "phải", "thực", "đạt", "không", "chưa",
  ]

  /// What is done with what is counted, at the end of the words before the figure: `thành lập tổ đọc sách tại`, of `Ủy ban nhân
  /// dân xã rà soát, cắt giảm` the verbs; nil where no verb is there.
  private func act(_ tokens: [Token], _ noun: Range<Int>) -> Range<Int>? {
    var end = noun.upperBound
    while end > noun.lowerBound, Self.towards.contains(reading.string(tokens[end - 1])) { end -= 1 }
    guard end > noun.lowerBound else { return nil }
    // The last part between commas that begins with a verb, with the parts before it that are verbs too.
    var start: Int?
    var index = noun.lowerBound
    var isStart = true
    while index < end {
      let token = tokens[index]
      if token.isMark(.comma) {
        isStart = true
        index += 1
        continue
      }
      let acts = isAct(tokens, index)
      if isStart, acts {
        // Thực hiện Đề án 06, cấp thẻ: a part of its own
        if start.map({ index - $0 > Self.longestVerbs || namesDocument(tokens, $0..<index) }) ?? true {
          start = index
        }
      } else if acts, start == nil, index > noun.lowerBound {
        start = index
      }
      isStart = false
      index += max(1, Int(token.phraseLength))
    }
    // phổ cập dịch vụ 5G đến 100% khu dân cư
    if start == nil, end < noun.upperBound, !isEach(tokens[noun.lowerBound]) {
      start = noun.lowerBound
    }
    return start.map { pastRoles(tokens, $0..<end) }
  }

  /// Past `chủ trì, phối hợp với Sở Công Thương` before what is done: who does it with whom is no part of that.
  private func pastRoles(_ tokens: [Token], _ act: Range<Int>) -> Range<Int> {
    var index = act.lowerBound
    while index < act.upperBound {
      let signals = reading.signals(tokens[index])
      if tokens[index].isMark(.comma) {
        index += 1
      } else if signals.contains(.lead) {
        index += max(1, Int(tokens[index].phraseLength))
      } else if signals.contains(.coordinate) {
        index += max(1, Int(tokens[index].phraseLength))
        while index < act.upperBound, ["chặt", "chẽ", "với", "cùng"].contains(reading.string(tokens[index])) {
          index += 1
        }
        // phối hợp với 05 trường đại học đào tạo
        if index + 1 < act.upperBound, tokens[index].kind == .number { index += 1 }
        let list =
          index < act.upperBound
          ? BodyParser(reading: reading).list(tokens, at: index, limit: act.upperBound) : nil
        index = list?.next ?? index
      } else {
        break
      }
    }
    return index < act.upperBound ? index..<act.upperBound : act
  }

  /// Whether a document is named in some words.
  private func namesDocument(_ tokens: [Token], _ words: Range<Int>) -> Bool {
    words.contains { tokens[$0].has(.capital) && reading.signals(tokens[$0]).contains(.documentType) }
  }

  /// Tokens of the verbs before the last one that are one act with it: `đóng cửa, cải tạo, mở rộng`.
  private static let longestVerbs = 6

  /// mỗi thôn, từng chi bộ; mỗi năm is when.
  private func isEach(_ token: Token) -> Bool {
    ["mỗi", "từng"].contains(reading.small(token)) && !reading.isEvery(token)
  }

  /// What leads from an act to what it is done with.
  private static let towards: WordSet = [
    "cho", "tại", "đến", "đối", "với", "trên", "ở", "trong", "của", "từ",
  ]

  /// `01 lần trực tiếp làm việc với cơ sở`: how often something is done, which follows.
  private func isOccasions(_ tokens: [Token], _ around: Surroundings) -> Bool {
    around.counted < around.after.lowerBound && reading.string(tokens[around.counted]) == "lần"
  }

  /// A verb of doing; `giao dịch`, `giao thông`, `tổ chức đảng` are nouns.
  func isAct(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    // xã tổ chức 02 ngày hội; tổ chức đảng is who does it.
    if tokens[index].phraseLength == 2, reading.string(tokens[index]) == "tổ" {
      return index + 2 >= tokens.count || tokens[index + 2].kind == .number
        || !reading.signals(tokens[index + 2]).isDisjoint(with: [.atLeast, .atMost, .above, .from, .reach])
    }
    guard !reading.signals(tokens[index]).isDisjoint(with: Self.acts) else { return false }
    return tokens[index].phraseLength > 1 || !isExchange(tokens, index)
  }

  /// mở, thành lập, đào tạo: verbs behind which what the counted do describes them; `thu hút`, `hỗ trợ`, `bảo đảm` have them do it.
  private func isMaking(_ tokens: [Token], _ act: Range<Int>) -> Bool {
    let first = tokens[act.lowerBound]
    return !reading.signals(first).isDisjoint(with: [.making, .complete, .verb])
      && !Self.causatives.contains(reading.folded(first))
  }

  private static let causatives: WordSet = [
    "hỗ", "vận", "giúp", "khuyến", "động", "thu", "duy", "bảo", "đảm", "giữ", "cử",
  ]

  /// `để đầu tư phòng đọc`, `cho hoạt động thư viện`: what an amount is for.
  private func purpose(_ tokens: [Token], _ after: Range<Int>) -> Range<Int>? {
    let start = after.first {
      tokens[$0].kind == .word
        && ["để", "cho", "phục", "nhằm", "theo", "lên"].contains(reading.string(tokens[$0]))
    }
    return start.map { $0..<after.upperBound }
  }
}
