import Model

/// Ranks, indices and rates.
extension TargetFinder {
  func isRankWord(_ tokens: [Token], _ index: Int) -> Bool {
    guard index >= 0 else { return false }
    return ["hạng", "xếp", "trí", "đứng", "bậc"].contains(reading.string(tokens[index]))
  }

  /// `nhóm 3 nước dẫn đầu`, `xếp hạng thứ 40`, `top 10`; the token after the words of the rank.
  func rank(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Int? {
    let first = number.tokens.lowerBound
    let next = number.tokens.upperBound
    guard first > 0 else { return nil }
    let before = reading.small(tokens[first - 1])
    if before == "top" || before == "tốp" { return next }
    if before == "thứ", isRankWord(tokens, first - 2) { return next }
    if before == "hạng", first > 1, reading.string(tokens[first - 2]) == "xếp" { return next }
    let lead = first > 1 ? reading.string(tokens[first - 2]) : ""
    // xếp hạng trong 15 tỉnh dẫn đầu
    if before == "nhóm" || before == "trong" && ["nhóm", "hạng", "đứng", "nằm", "thuộc"].contains(lead)
      || before == "đầu"
    {
      for probe in next..<min(clause.upperBound, next + 8) {
        let word = reading.folded(tokens[probe])
        if word == "dẫn" || word == "đứng" || word == "hàng" || word == "đầu" || word == "cao" {
          return min(clause.upperBound, probe + 2)
        }
      }
      // vào nhóm 15 tỉnh phát triển khá
      if before == "nhóm", first > 1, ["vào", "thuộc", "trong"].contains(reading.string(tokens[first - 2])),
        next < clause.upperBound, ["tỉnh", "nước", "quốc", "địa"].contains(reading.string(tokens[next]))
      {
        return next + max(1, Int(tokens[next].phraseLength))
      }
    }
    return nil
  }

  /// The first of the words that lead to the number of a rank: `xếp hạng thứ 40`, `đứng thứ 3`.
  func rankStart(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Int {
    var index = index
    while index - 1 > clause.lowerBound, tokens[index - 1].kind == .word,
      reading.string(tokens[index - 1]) == "thứ" || isRankWord(tokens, index - 1)
    { index -= 1 }
    return index
  }

  /// An index, a score or a ratio before the number.
  func isIndex(
    _ tokens: [Token], _ number: NumberReader.Number, _ bounds: ComparatorReader.Bounds, _ clause: Range<Int>
  ) -> Bool {
    var probe = bounds.start - 1
    var seen = 0
    while probe >= clause.lowerBound, seen < 24 {
      let word = reading.string(tokens[probe])
      if seen < 16, ["HDI", "GII", "PCI", "PAPI", "SIPAS", "DTI", "GINI", "ICOR", "PAR"].contains(word) {
        return true
      }
      let folded = Folding.fold(word)
      if probe > 0 {
        let before = reading.folded(tokens[probe - 1])
        if folded == "số", seen < 16, before == "chỉ" || before == "hệ" || before == "điểm" { return true }
        // tỷ suất tử vong trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống dưới 18,5
        if folded == "suất" || folded == "số", before == "tỷ" || before == "tỉ" { return true }
      }
      probe -= 1
      seen += 1
    }
    return false
  }

  /// A rate with what it counts and of how many: `500/100.000 trẻ em`.
  func rate(
    _ number: NumberReader.Number, _ candidate: Candidate, _ tokens: [Token], _ clause: Range<Int>
  ) -> Candidate {
    var result = candidate
    let whole = number.tokens.upperBound - 1
    var end = whole + 1
    if let unit = UnitReader(reading: reading).read(tokens, end, clause.upperBound, hasBound: false),
      unit.isKnown, !unit.isTime
    {
      result.unit = .quoted(reading.range(tokens, unit.tokens.lowerBound, unit.tokens.upperBound - 1))
      end = unit.tokens.upperBound
    }
    result.tokens = candidate.tokens.lowerBound..<max(end, candidate.tokens.upperBound)
    result.whole = whole..<end
    return result
  }
}
