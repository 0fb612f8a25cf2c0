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

  /// `Số bác sĩ/vạn dân đạt 12`, `số giường bệnh trên 10.000 dân đạt 35`: what a rate counts, where only the words before it say so; nil
  /// where no rate is.
  func unitBefore(
    _ tokens: [Token], _ number: NumberReader.Number, _ bounds: ComparatorReader.Bounds, _ clause: Range<Int>
  ) -> Range<Int>? {
    let next = number.tokens.upperBound
    guard
      next >= clause.upperBound || tokens[next].kind == .mark && !tokens[next].isMark(.slash)
        || !reading.signals(tokens[next]).isDisjoint(with: [.within, .until]),
      bounds.start > clause.lowerBound + 4
    else { return nil }
    let first = max(clause.lowerBound, bounds.start - 16)
    let part = (first..<bounds.start).last { tokens[$0].isMark(.comma) || tokens[$0].isMark(.colon) }
    let start = part.map { $0 + 1 } ?? first
    guard start + 3 < bounds.start, reading.small(tokens[start]) == "số",
      let noun = CountedNouns.shipped.noun(tokens, start + 1, bounds.start, reading),
      // Số bộ thủ tục 05: nothing between.
      start + 1 + noun.length < bounds.start,
      (start + 1 + noun.length..<bounds.start - 1).contains(where: {
        TargetWords(reading: reading).isOver(tokens, $0)
          || reading.string(tokens[$0]) == "trên" && reading.string(tokens[$0 + 1]) == "vạn"
      }),
      (bounds.start - 1..<number.tokens.lowerBound).contains(where: {
        reading.signals(tokens[$0]).contains(.reach) || reading.string(tokens[$0]) == "là"
      })
    else { return nil }
    return start + 1..<start + 1 + noun.length
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
