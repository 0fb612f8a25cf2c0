import Model

/// Which numbers commit to something, and which only name, rank or report.
extension TargetFinder {
  /// A count commits where something bounds it, or where the section is one of objectives.
  func counts(
    _ number: NumberReader.Number, _ bounds: ComparatorReader.Bounds, _ unit: UnitReader.Unit,
    _ passage: Passage,
    _ clause: Range<Int>, isObjective: Bool
  ) -> Bool {
    if unit.isTime {
      return isLimit(passage.tokens, bounds, unit)
        && (isObjective || isChanged(passage.tokens, bounds.start, clause))
    }
    if isObjective {
      if bounds.comparator != nil || number.upper != nil { return true }
      return unit.isKnown && isReached(passage.tokens, bounds.start, clause)
        && !isHeadingCount(passage.tokens, unit)
    }
    switch bounds.comparator {
    case .atLeast: return number.value > 0
    case .above, .below, .atMost: return unit.isKnown && hasDue(passage.tokens, clause)
    default:
      return unit.isKnown && !isHeadingCount(passage.tokens, unit)
        && isCommitted(passage.tokens, bounds.start, clause)
    }
  }

  /// `không quá 15 phút`, `dưới 60 phút`: the longest that something is to take; `trong 24 giờ` is a term.
  private func isLimit(
    _ tokens: [Token], _ bounds: ComparatorReader.Bounds, _ unit: UnitReader.Unit
  ) -> Bool {
    guard bounds.comparator == .atMost || bounds.comparator == .below else { return false }
    return ["phút", "giờ"].contains(reading.string(tokens[unit.tokens.lowerBound]))
  }

  /// `giảm thời gian chờ xuống dưới …`: a verb of change leads to the number.
  private func isChanged(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, index - 10)..<index).contains { reading.signals(tokens[$0]).contains(.change) }
  }

  func hasDue(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    clause.prefix(TimeFrameReader.reach).contains {
      reading.signals(tokens[$0]).contains(.year) && $0 + 1 < tokens.count && tokens[$0 + 1].kind == .number
    }
  }

  /// `Năm 2024, tỷ lệ … đạt 54%` in a plan of 2025: a sentence of a year that was over; what it strives for is a target.
  func reportsPast(_ tokens: [Token], _ clause: Range<Int>, _ frame: TimeFrame) -> Bool {
    guard let year = reading.firstYear, frame.period == nil, !frame.due.isEmpty,
      frame.due.allSatisfy({ $0.year < year })
    else { return false }
    return !clause.contains { reading.signals(tokens[$0]).contains(.strive) }
  }

  /// `15 giường bệnh/vạn dân và 8 bác sĩ/vạn dân`: a count that goes on with the one before, which ended at `last`.
  func goesOn(_ tokens: [Token], _ index: Int, after last: Int?) -> Bool {
    guard let last, index > last, index - last <= 8 else { return false }
    return tokens[index - 1].isMark(.comma) || reading.string(tokens[index - 1]) == "và"
  }

  /// In tasks a count commits right after a verb of making: `trang bị 02 xe`, `phát triển 1.000 doanh nghiệp`, after a
  /// colon, or where each of a class is to have it: `mỗi xã có 01 người`.
  func isCommitted(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    if index > clause.lowerBound, reading.string(tokens[index - 1]) == "có",
      (max(clause.lowerBound, index - 9)..<index).contains(where: {
        reading.folded(tokens[$0]) == "mỗi"
      })
    {
      return true
    }
    // phấn đấu … đạt tổng dư nợ 480 tỷ đồng
    if index > clause.lowerBound,
      (max(clause.lowerBound, index - 20)..<index).contains(where: {
        reading.string(tokens[$0]).lowercased() == "phấn" && reading.signals(tokens[$0]).contains(.strive)
      })
    {
      return true
    }
    var probe = index - 1
    while probe >= clause.lowerBound, index - probe <= 3 {
      if tokens[probe].isMark(.colon) { return true }
      if tokens[probe].kind == .mark { return false }
      if reading.signals(tokens[probe]).contains(.making) { return true }
      probe -= 1
    }
    return false
  }

  /// A verb or a word of reaching stands before the number, or the clause begins with it.
  func isReached(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    if index <= clause.lowerBound + 1 { return true }
    var probe = index - 1
    while probe >= clause.lowerBound, index - probe <= 5 {
      let signals = reading.signals(tokens[probe])
      if !signals.isDisjoint(with: [.reach, .strive, .verb, .change, .making])
        || reading.string(tokens[probe]) == "chức"
      {
        return true
      }
      if tokens[probe].isMark(.colon) { return true }
      if tokens[probe].kind == .mark { return false }
      probe -= 1
    }
    return false
  }

  /// `04 nhóm nhiệm vụ`, `5 nhiệm vụ, giải pháp`: a count of headings.
  func isHeadingCount(_ tokens: [Token], _ unit: UnitReader.Unit) -> Bool {
    let words = Folding.fold(
      reading.text.string(
        reading.range(tokens, unit.tokens.lowerBound, min(unit.tokens.upperBound + 1, tokens.count - 1))))
    for sign in ["nhóm nhiệm vụ", "nhiệm vụ", "nhóm", "chỉ tiêu", "nội dung", "giải pháp"]
    where words.hasPrefix(sign) { return true }
    return false
  }

  /// Numbers of names, articles, terms and times.
  func isExcluded(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bool {
    let first = number.tokens.lowerBound
    if first > 0 {
      let before = tokens[first - 1]
      if before.isMark(.slash) || before.isMark(.hyphen) && before.has(.glued) { return true }
      if before.kind == .word {
        let signals = reading.signals(before)
        if before.phraseLength <= 1, !signals.isDisjoint(with: [.year, .month, .day, .quarter]) {
          return true
        }
        if [
          "số", "điều", "khoản", "mục", "điểm", "khóa", "khoá", "quyển", "phụ", "lục", "bảng", "chương",
          "phần", "án", "vực", "đề",
        ].contains(reading.small(before)) {
          return true
        }
        if reading.string(before) == "thứ", !isRankWord(tokens, first - 2) { return true }
        if tokens[first].has(.glued) { return true }
      }
    }
    let next = number.tokens.upperBound
    if next < tokens.count {
      if tokens[next].isMark(.slash), next + 1 < tokens.count, tokens[next + 1].kind == .number {
        return true
      }
      if tokens[next].kind == .word,
        tokens[next].has(.glued) || reading.string(tokens[next]) == "tuổi"
          || reading.string(tokens[next]) == "sao"
      {
        return true
      }
      // 01 Gb/s is a speed, not a count.
      if next + 2 < tokens.count, tokens[next].kind == .word, tokens[next + 1].isMark(.slash),
        tokens[next + 2].length == 1
      {
        return true
      }
    }
    if number.value >= 1990, number.value <= 2100, number.upper == nil, tokens[first].length == 4 {
      return true
    }
    return false
  }

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
    if before == "top" { return next }
    if before == "thứ", isRankWord(tokens, first - 2) { return next }
    if before == "hạng", first > 1, reading.string(tokens[first - 2]) == "xếp" { return next }
    if before == "nhóm" || before == "trong" && first > 1 && reading.string(tokens[first - 2]) == "nhóm"
      || before == "đầu"
    {
      for probe in next..<min(clause.upperBound, next + 8) {
        let word = reading.folded(tokens[probe])
        if word == "dẫn" || word == "đứng" || word == "hàng" || word == "đầu" || word == "cao" {
          return min(clause.upperBound, probe + 2)
        }
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

  /// `hỗ trợ 50% kinh phí`, `giảm 50% thuế`: a share of a cost, no commitment of results.
  func isShareOfCost(_ tokens: [Token], _ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    var probe = range.lowerBound - 1
    while probe >= clause.lowerBound, range.lowerBound - probe <= 3 {
      let word = reading.folded(tokens[probe])
      if word == "miễn"
        || word == "trợ" && probe > 0 && reading.folded(tokens[probe - 1]) == "hỗ"
      {
        return true
      }
      probe -= 1
    }
    return false
  }

  /// `83,2%/50%`: what was reached beside what was set.
  func isOutcome(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bool {
    let next = number.tokens.upperBound
    if next + 1 < clause.upperBound, tokens[next].isMark(.slash), tokens[next + 1].kind == .number {
      return true
    }
    let first = number.tokens.lowerBound
    return first - 1 > clause.lowerBound && tokens[first - 1].isMark(.slash)
      && tokens[first - 2].isMark(.percent)
  }

  /// An index, a score or a ratio before the number.
  func isIndex(
    _ tokens: [Token], _ number: NumberReader.Number, _ bounds: ComparatorReader.Bounds, _ clause: Range<Int>
  ) -> Bool {
    var probe = bounds.start - 1
    var seen = 0
    while probe >= clause.lowerBound, seen < 16 {
      let word = reading.string(tokens[probe])
      if ["HDI", "GII", "PCI", "PAPI", "SIPAS", "DTI", "GINI", "ICOR", "PAR"].contains(word) { return true }
      let folded = Folding.fold(word)
      if folded == "số", probe > 0,
        ["chỉ", "hệ", "điểm"].contains(reading.folded(tokens[probe - 1]))
      {
        return true
      }
      probe -= 1
      seen += 1
    }
    return false
  }
}
