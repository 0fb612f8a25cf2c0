import Model

/// What something costs is no target; what is paid in or promised is.
extension TargetFinder {
  /// `nộp ngân sách trên 1.250 tỷ đồng`: so much money.
  func isAmount(_ tokens: [Token], _ unit: UnitReader.Unit) -> Bool {
    reading.string(tokens[unit.tokens.upperBound - 1]) == "đồng"
  }

  /// `Kinh phí khoảng 4,2 tỷ đồng, từ ngân sách`, `…, với tổng kinh phí khoảng 75 tỷ đồng`: what a plan costs.
  func isBudget(_ tokens: [Token], _ number: Int, _ clause: Range<Int>) -> Bool {
    let comma = (clause.lowerBound..<max(number, clause.lowerBound)).last { tokens[$0].isMark(.comma) }
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
}
