import Model

/// Figures that stand behind what they measure: `tỷ lệ kết nạp đảng viên mới đạt 3%`, `nhóm 3 nước dẫn đầu về …`.
extension TargetWords {
  /// Who or what is measured in the words before a figure, past a time at their end, and what of them; of what has no verb the
  /// change of the figure.
  func measured(_ tokens: [Token], _ noun: Range<Int>, _ change: Range<Int>?, _ time: Range<Int>?)
    -> About
  {
    let noun = trimmed(tokens, noun.lowerBound..<beforeTime(tokens, noun, time)) ?? noun
    let head = measureHead(tokens, noun)
    if head.kind != .sum, head.kind != .none || isAct(tokens, noun.lowerBound),
      let owner = owner(tokens, noun)
    {
      return About(population: owner, indicator: trimmed(tokens, noun.lowerBound..<owner.lowerBound - 1))
    }
    let rest = head.end..<noun.upperBound
    switch head.kind {
    case .none:
      return statement(tokens, noun, from: noun.lowerBound) ?? About(population: noun, indicator: change)
    case .sum: return About(population: noun, indicator: change)
    case .ratio:
      if rest.isEmpty { return About(population: nil, indicator: noun) }
      return statement(tokens, rest, from: noun.lowerBound)
        ?? About(
          population: trimmed(tokens, rest.lowerBound..<cut(tokens, rest)),
          indicator: noun.lowerBound..<head.end)
    case .number:
      let verb = rest.first.flatMap { first in
        (first + 1..<max(first + 1, rest.upperBound)).first { reading.string(tokens[$0]) == "được" }
      }
      return About(
        population: trimmed(tokens, rest.lowerBound..<(verb ?? rest.upperBound)),
        indicator: verb.map { $0..<rest.upperBound } ?? change)
    case .index: return About(population: nil, indicator: noun)
    case .measure:
      return rest.isEmpty
        ? About(population: nil, indicator: noun)
        : About(population: rest, indicator: noun.lowerBound..<head.end)
    }
  }

  /// `kết nạp | đảng viên mới`, `thôn | có tủ sách`: what is done with whom, the words from `head` on with it, or who does what;
  /// nil where no verb is there.
  private func statement(_ tokens: [Token], _ words: Range<Int>, from head: Int) -> About? {
    guard let first = words.first else { return nil }
    if isAct(tokens, first) {
      var next = min(words.upperBound, first + max(1, Int(tokens[first].phraseLength)))
      // kết nạp mới đảng viên
      if next + 1 < words.upperBound, reading.string(tokens[next]) == "mới" { next += 1 }
      return About(
        population: trimmed(tokens, next..<cut(tokens, next..<words.upperBound)), indicator: head..<next)
    }
    return firstVerb(tokens, first, words.upperBound).map {
      About(population: trimmed(tokens, first..<$0), indicator: $0..<words.upperBound)
    }
  }

  /// `tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái`: what a figure with its own noun measures.
  func ratio(_ tokens: [Token], _ noun: Range<Int>) -> Range<Int>? {
    measureHead(tokens, noun).kind == .ratio ? trimmed(tokens, noun) : nil
  }

  /// Whose a measure is, behind its `của` or `đối với`: of `tuổi thọ trung bình của người dân` người dân.
  private func owner(_ tokens: [Token], _ noun: Range<Int>) -> Range<Int>? {
    guard
      let of = noun.dropFirst().last(where: { reading.string(tokens[$0]) == "của" })
        ?? noun.dropFirst().dropLast().last(where: {
          reading.string(tokens[$0]) == "với" && reading.folded(tokens[$0 - 1]) == "đối"
        }), of + 1 < noun.upperBound,
      // Tỷ trọng kinh tế số vào GRDP của tỉnh: whose the whole is.
      !(noun.lowerBound..<of).contains(where: { reading.string(tokens[$0]) == "vào" })
    else { return nil }
    return trimmed(tokens, of + 1..<cut(tokens, of + 1..<noun.upperBound))
  }

  /// The end of a noun before what it is measured in or against: `… đối với chính quyền`, `… vào tăng trưởng`.
  private func cut(_ tokens: [Token], _ range: Range<Int>) -> Int {
    range.dropFirst().first { ["đối", "vào", "trên", "so"].contains(reading.string(tokens[$0])) }
      ?? range.upperBound
  }

  private enum MeasureKind { case ratio, number, index, measure, sum, none }

  /// The words that say what is measured: `tỷ lệ`, `số lượng`, `quy mô`, `thu nhập bình quân`.
  private func measureHead(_ tokens: [Token], _ noun: Range<Int>) -> (kind: MeasureKind, end: Int) {
    guard let first = noun.first else { return (.none, noun.lowerBound) }
    let second = first + 1 < noun.upperBound ? reading.folded(tokens[first + 1]) : Word("")
    let isShare = ["lệ", "trọng", "suất", "số"].contains(second)
    var end = min(noun.upperBound, first + 2)
    switch reading.folded(tokens[first]) {
    case "tỷ" where isShare, "tỉ" where isShare, "tốc" where second == "độ": return (.ratio, end)
    case "số" where second == "lượng": return (.number, end)
    case "số" where second == "năm": return (.index, end)
    case "số" where second != "hóa", "lượng": return (.number, first + 1)
    case "chỉ" where second == "số", "năng" where second == "suất", "xếp" where second == "hạng":
      return (.index, end)
    case "kinh" where second == "phí", "tổng" where ["thu", "chi", "kinh"].contains(second):
      return (.sum, end)
    case "tổng": return (.index, end)
    case let word where Self.measures[word]?.contains(second) == true:
      while end + 1 < noun.upperBound, ["bình", "trung"].contains(reading.string(tokens[end])) { end += 2 }
      return (.measure, min(end, noun.upperBound))
    default: return (.none, first)
    }
  }

  private static let measures = WordTable<WordSet>(measureRows)
  private static let measureRows: [(Word, WordSet)] = [
    ("quy", ["mô"]), ("mức", ["độ"]), ("giá", ["trị"]), ("thu", ["nhập"]), ("doanh", ["thu"]),
    ("sản", ["lượng"]), ("diện", ["tích"]), ("thời", ["gian"]), ("tuổi", ["thọ"]),
    ("dư", ["nợ"]), ("chi", ["phí"]), ("độ", ["che"]), ("công", ["suất"]),
  ]

  /// `Việt Nam thuộc nhóm 3 nước dẫn đầu … về năng lực cạnh tranh số`: who, and in what.
  func rank(_ tokens: [Token], _ before: Range<Int>, _ around: Surroundings) -> About {
    var end = before.upperBound
    while end > before.lowerBound, Self.groups.contains(reading.small(tokens[end - 1])) { end -= 1 }
    var about = About()
    let noun = pastAim(tokens, before.lowerBound..<end)
    if !noun.isEmpty { about = measured(tokens, noun, nil, around.time) }
    if let of = around.after.first(where: { reading.string(tokens[$0]) == "về" }),
      of + 1 < around.after.upperBound,
      about.indicator == nil
    {
      about.indicator = of + 1..<around.after.upperBound
    }
    return about
  }

  /// Words that lead up to a rank.
  private static let groups: WordSet = [
    "nhóm", "thuộc", "trong", "vào", "nằm", "lọt", "top", "đứng", "xếp", "thứ", "hạng", "vị", "trí", "đầu",
  ]
}
