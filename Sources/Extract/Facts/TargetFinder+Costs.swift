import Model

/// What something costs is no target; what is paid in or promised is.
extension TargetFinder {
  /// Whether `rà soát` or `theo dõi` stands right before an index.
  func isReviewed(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    guard index - 2 >= clause.lowerBound else { return false }
    switch (reading.small(tokens[index - 2]), reading.string(tokens[index - 1])) {
    case ("rà", "soát"), ("theo", "dõi"): return true
    default: return false
    }
  }

  /// `nộp ngân sách trên 1.250 tỷ đồng`: so much money.
  func isAmount(_ tokens: [Token], _ unit: UnitReader.Unit) -> Bool {
    reading.string(tokens[unit.tokens.upperBound - 1]) == "đồng"
  }

  /// `Kinh phí khoảng 4,2 tỷ đồng, từ ngân sách`, `…, với tổng kinh phí khoảng 75 tỷ đồng`: what a plan costs.
  func isBudget(_ tokens: [Token], _ number: Int, _ clause: Range<Int>) -> Bool {
    // … (kinh phí 85 triệu đồng)
    let comma = (clause.lowerBound..<max(number, clause.lowerBound)).last {
      tokens[$0].isMark(.comma) || tokens[$0].isMark(.open)
    }
    let isCost = { (index: Int) in
      guard index + 1 < clause.upperBound else { return false }
      let (first, second) = (reading.folded(tokens[index]), reading.string(tokens[index + 1]))
      // Tổng nhu cầu vốn giai đoạn 2021 - 2025
      return first == "kinh" && second == "phí" || first == "nhu" && second == "cầu"
    }
    return clause.prefix(3).contains(where: isCost)
      || comma.map { comma in (comma + 1..<number).prefix(3).contains(where: isCost) } ?? false
  }

  /// `…, tổng mức đầu tư 350 tỷ đồng`: at a comma, what all of it costs; `mức hỗ trợ 60 triệu đồng/nhà` promises.
  func isInvestment(_ tokens: [Token], _ number: Int, _ clause: Range<Int>) -> Bool {
    guard
      let comma = (clause.lowerBound..<max(number, clause.lowerBound)).last(where: {
        tokens[$0].kind == .mark
      }),
      number - comma <= 7
    else { return false }
    let words = tokens[comma + 1..<number].map { reading.small($0) }
    guard let level = words.firstIndex(of: "mức"), level <= 1, level + 1 < words.count else { return false }
    return words[level + 1] == "đầu"
  }

  /// `gồm ngân sách trung ương 35%, nguồn xã hội hóa 20%`, `trong đó vốn vay 12 tỷ đồng`: what share of the money comes from where;
  /// `ngân sách xã dành 2% …` has a verb. O(1): of ten tokens.
  func isSourceOfFunds(_ tokens: [Token], _ number: Int, _ clause: Range<Int>) -> Bool {
    let first = max(clause.lowerBound, number - 10)
    let mark = (first..<max(first, number)).last { tokens[$0].kind == .mark }
    var start = mark.map { $0 + 1 } ?? first
    while start < number, ["gồm", "trong", "đó", "từ", "và"].contains(reading.small(tokens[start])) {
      start += 1
    }
    guard start + 1 < number, tokens[start].kind == .word else { return false }
    let opening = [reading.folded(tokens[start]), reading.folded(tokens[start + 1])]
    guard opening == ["ngân", "sách"] || opening[0] == "nguồn" || opening[0] == "vốn" else { return false }
    return !Self.givings.contains(reading.string(tokens[number - 1]))
      && tokens[start..<number].allSatisfy {
        $0.kind == .word && reading.signals($0).isDisjoint(with: [.reach, .change, .making, .modal])
      }
  }

  /// Last words of what is done with funds: `dành`, `bố trí`, `phân bổ`, `hỗ trợ`.
  private static let givings: WordSet = ["dành", "trí", "chi", "bổ", "trợ", "ứng"]

  /// `giải ngân 6,8 tỷ đồng vốn chương trình giao tại Quyết định …`: so much money that others allotted. O(1): of sixteen tokens.
  func isAllotment(_ tokens: [Token], _ next: Int, _ clause: Range<Int>) -> Bool {
    guard next < clause.upperBound, ["vốn", "dự", "kinh"].contains(reading.string(tokens[next])) else {
      return false
    }
    for index in next..<min(clause.upperBound, next + 16) {
      if tokens[index].isMark(.comma) { return false }
      if ["giao", "bổ"].contains(reading.string(tokens[index])) { return true }
    }
    return false
  }

  /// `riêng năm 2026 là 214 tỷ đồng` under a heading on funds: so much money that nothing is done with. O(1): of twenty tokens.
  func isBareFunds(_ passage: Passage, _ number: Int, _ clause: Range<Int>) -> Bool {
    passage.role == .funding
      && passage.tokens[max(clause.lowerBound, number - 20)..<number].allSatisfy {
        reading.string($0) == "là" || reading.signals($0).isDisjoint(with: [.verb, .reach, .change, .making])
      }
  }
}
