import Model

/// Sentences and figures that tell of today or of the past.
extension TargetFinder {
  /// `Năm 2024, tỷ lệ … đạt 54%` in a plan of 2025: a sentence of a year that was over; what it strives for is a target.
  func reportsPast(_ tokens: [Token], _ clause: Range<Int>, _ frame: TimeFrame) -> Bool {
    guard let year = reading.firstYear, frame.period == nil, !frame.due.isEmpty,
      frame.due.allSatisfy({ $0.year < year })
    else { return false }
    // 19/20 chỉ tiêu: what was set, and counted.
    return !clause.contains {
      reading.signals(tokens[$0]).contains(.strive) && ($0 == 0 || tokens[$0 - 1].kind != .number)
    }
  }

  /// `Sáu tháng đầu năm 2025, toàn phường đã có 3.215 người …`: what a time opens and đã tells of has come about, and its time
  /// is none of what follows.
  func tellsPast(_ tokens: [Token], _ clause: Range<Int>, past time: Int) -> Bool {
    guard time < clause.upperBound, tokens[time].isMark(.comma) else { return false }
    let words = time..<min(clause.upperBound, time + 8)
    return words.contains { tokens[$0].kind == .word && reading.string(tokens[$0]) == "đã" }
      && !clause.contains { reading.signals(tokens[$0]).contains(.strive) }
  }

  /// `Tháng Thanh niên năm 2025 toàn tỉnh đã làm mới 412 công trình, …`: a sentence that names a year that was over and tells, at
  /// its beginning, what was done in it; `Các xã đã đạt chuẩn năm 2022 giữ vững 19 tiêu chí` describes.
  func tellsPastYear(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    if tellsFindings(tokens, clause) {
      return !clause.contains { reading.signals(tokens[$0]).contains(.strive) }
    }
    // Qua 5 năm thực hiện, toàn xã đã …
    let opening = clause.prefix(8)
    if ["qua", "sau"].contains(reading.folded(tokens[clause.lowerBound])),
      opening.contains(where: { reading.signals(tokens[$0]).contains(.year) }),
      clause.prefix(Self.pastReach * 2).contains(where: {
        tokens[$0].kind == .word && reading.string(tokens[$0]) == "đã"
      })
    {
      return !clause.contains { reading.signals(tokens[$0]).contains(.strive) }
    }
    guard let first = reading.firstYear else { return false }
    var hasYear = false
    for index in clause.prefix(Self.pastReach) {
      if tokens[index].kind == .mark { return false }
      if tokens[index].kind == .number, index > clause.lowerBound,
        reading.signals(tokens[index - 1]).contains(.year)
      {
        guard let year = Numeral.integer(reading.string(tokens[index])), year < first else { return false }
        hasYear = true
      } else if hasYear, tokens[index].kind == .word, reading.string(tokens[index]) == "đã" {
        return !clause.contains { reading.signals(tokens[$0]).contains(.strive) }
      }
    }
    return false
  }

  /// `Qua giám sát, 15% thư viện còn …`, `Kết quả 9 tháng đạt 45% …`: what a check found, what was reached so far; `Qua đó, …` goes on.
  private func tellsFindings(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    let first = clause.lowerBound
    guard first + 3 < clause.upperBound else { return false }
    switch reading.folded(tokens[first]) {
    case "qua":
      return ["giám", "kiểm", "rà", "khảo", "đánh", "thống"].contains(reading.string(tokens[first + 1]))
    // Theo kết quả rà soát của các xã, …; theo kế hoạch năm 2025 sets.
    case "theo":
      let words = (reading.string(tokens[first + 1]), reading.string(tokens[first + 2]))
      return ["quả", "liệu"].contains(words.1) && ["kết", "số"].contains(words.0)
        || ["khảo", "thống", "báo"].contains(words.0) && ["sát", "kê", "cáo"].contains(words.1)
    // Trên cơ sở kết quả 5 năm, …
    case "trên":
      return clause.count > 5 && reading.string(tokens[first + 2]) == "sở"
        && reading.string(tokens[first + 3]) == "kết"
    case "kết":
      return reading.string(tokens[first + 1]) == "quả"
        && (tokens[first + 2].kind == .number || reading.signals(tokens[first + 2]).contains(.year))
    default: return false
    }
  }

  /// `Chi bộ có từ 9 đảng viên trở lên được …`, `Hộ có thu nhập dưới 2 triệu đồng là hộ nghèo`: what a class is that something holds
  /// for; `Mỗi thôn có từ 2 tủ sách trở lên` commits.
  func defines(_ tokens: [Token], _ bound: Int, _ end: Int, _ clause: Range<Int>) -> Bool {
    let before = max(clause.lowerBound + 1, bound - 5)..<max(clause.lowerBound + 1, bound + 1)
    guard before.contains(where: { tokens[$0].kind == .word && reading.string(tokens[$0]) == "có" }),
      !(clause.lowerBound..<bound).contains(where: {
        !reading.signals(tokens[$0]).isDisjoint(with: [.strive, .making, .quantifier])
          || tokens[$0].kind == .mark
      })
    else { return false }
    for index in min(end, clause.upperBound)..<min(clause.upperBound, end + 6) {
      guard tokens[index].kind == .word || tokens[index].isMark(.slash) else { return false }
      if ["được", "thuộc", "thì", "là"].contains(reading.string(tokens[index])) { return true }
      // doanh nghiệp có từ 100 lao động trở lên có tổ chức đảng lên 30%: of whom a share is told behind it.
      if index > end, reading.string(tokens[index]) == "có", hasShare(tokens, index, clause) { return true }
    }
    return false
  }

  /// Whether a share stands behind a token, with no mark between.
  private func hasShare(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    for next in index..<min(clause.upperBound, index + 12) where tokens[next].kind == .mark {
      return tokens[next].isMark(.percent)
    }
    return false
  }

  /// `tỷ lệ hồ sơ trực tuyến đối với 53 dịch vụ công đạt trên 75%`: of how many things a share is; `mở tủ sách đối với 53 thôn` has no
  /// share.
  func isScope(_ tokens: [Token], _ number: Int, _ clause: Range<Int>) -> Bool {
    guard number - 2 >= clause.lowerBound, reading.string(tokens[number - 1]) == "với",
      reading.folded(tokens[number - 2]) == "đối"
    else { return false }
    for index in number + 1..<max(number + 1, min(clause.upperBound, number + 16)) {
      if tokens[index].isMark(.percent) { return true }
      if tokens[index].kind == .mark { return false }
    }
    return false
  }

  /// How many tokens into a sentence đã tells of its year.
  private static let pastReach = 14

  /// `…; phấn đấu …`, `…; hằng năm phải tiết kiệm …`: a part that strives or obliges ends a report.
  func obliges(_ tokens: [Token], _ clause: Range<Int>, _ opening: TimeFrame?) -> Bool {
    if reading.signals(tokens[clause.lowerBound]).contains(.strive) { return true }
    return opening != nil
      && clause.prefix(Self.reportReach).contains {
        tokens[$0].kind == .word && reading.string(tokens[$0]) == "phải"
      }
  }

  /// A sentence that opens with today: `Hiện nay, tổng số …`; `Trong đó, …` goes on with it. So does `Toàn tỉnh có 216 xã,
  /// trong đó 154 xã đã có thư viện`; `Toàn tỉnh có 216 thư viện` alone is none.
  func reportsToday(_ tokens: [Token], _ clause: Range<Int>, before: Bool) -> Bool {
    let first = tokens[clause.lowerBound]
    if reading.signals(first).contains(.today) { return true }
    if before, reading.string(first) == "Trong" { return true }
    // Kết quả điều tra năm 2022 tại 28 bệnh viện: tỷ lệ … là 4,4%; Kế thừa kết quả …
    if reading.string(first) == "Kế", clause.count > 1,
      reading.string(tokens[clause.lowerBound + 1]) == "thừa"
    {
      return true
    }
    if reading.string(first) == "Kết",
      namesPastYear(tokens, clause.lowerBound..<min(clause.upperBound, clause.lowerBound + 12))
    {
      return true
    }
    if hasToday(tokens, clause) { return true }
    guard reading.string(first) == "Toàn" else { return false }
    var depth = 0
    for index in clause.prefix(Self.reportReach) {
      // Toàn tỉnh có 32.000 doanh nghiệp (hiện nay là 21.500): what stands in parentheses is of the number before.
      if tokens[index].isMark(.open) { depth += 1 }
      if tokens[index].isMark(.close) { depth -= 1 }
      if depth == 0, saysToday(tokens, index) { return true }
    }
    return false
  }

  /// `Đảng bộ tỉnh hiện có 27 tổ chức (…), 64 chi bộ với 1.846 đảng viên`: what a sentence says to be there, and nothing that is
  /// striven for; `… hiện có 12 lớp, phấn đấu đến năm 2030 có 20 lớp` aims. O(1): of sixteen tokens, then of the clause.
  private func hasToday(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    for index in clause.dropFirst().prefix(16).dropLast(2) {
      if tokens[index].kind != .word { return false }
      guard reading.string(tokens[index]) == "hiện" else { continue }
      let verb = ["nay", "đang"].contains(reading.string(tokens[index + 1])) ? index + 2 : index + 1
      return verb + 1 < clause.upperBound && reading.string(tokens[verb]) == "có"
        && tokens[verb + 1].kind == .number
        && clause.allSatisfy { reading.signals(tokens[$0]).isDisjoint(with: [.strive, .until]) }
    }
    return false
  }

  /// How many tokens into a sentence a word of today makes a report of it.
  private static let reportReach = 30

  /// A figure of today, of the past, or of what others have reached.
  func isToday(_ passage: Passage, _ clause: Range<Int>, _ number: Range<Int>) -> Bool {
    let tokens = passage.tokens
    if isEstimate(tokens, number.lowerBound, clause) || isInShortfall(passage, clause, number.lowerBound) {
      return true
    }
    var index = number.lowerBound - 1
    var depth = 0
    while index >= clause.lowerBound, number.lowerBound - index < 16 {
      if tokens[index].isMark(.close) { depth += 1 }
      if tokens[index].isMark(.open) {
        if depth == 0 {
          // (hiện nay 98,3% …), (năm 2021 đạt khoảng 46%)
          let first = reading.signals(tokens[index + 1])
          return first.contains(.today) || first.contains(.year)
            // (so với năm 2025 tăng 7.350 người)
            || reading.string(tokens[index + 1]) == "so" && first.contains(.reference)
            || namesPastYear(tokens, index + 1..<number.lowerBound)
            // (đến tháng 6/2022, 100% xã đã có cáp quang)
            || tokens[index..<max(index, Int(passage.partner[index]))].contains { reading.string($0) == "đã" }
        }
        depth -= 1
      }
      let signals = reading.signals(tokens[index])
      if depth == 0, saysToday(tokens, index) { return true }
      // …, đã giải quyết xong 100%
      if depth == 0, index > clause.lowerBound, tokens[index - 1].isMark(.comma),
        reading.string(tokens[index]) == "đã"
      {
        return true
      }
      if signals.contains(.strive) || tokens[index].isMark(.comma) && number.lowerBound - index > 8
        // … tổ hiện có, bảo đảm mỗi tổ phục vụ từ 50 ha
        || tokens[index].isMark(.comma) && ["bảo", "đảm"].contains(reading.string(tokens[index + 1]))
      {
        return false
      }
      index -= 1
    }
    return false
  }

  /// `(đến tháng 6/2025 mới có 118 tổ chức)`, `(mới đạt 71,4%, …)`, `(hiện toàn xã có 11 hợp tác xã, 27 tổ)`, `(còn 17% …)`: all
  /// figures of such a parenthesis; `đến nay mới có 3/19 xã …, 61% lao động …`: all of such a clause.
  private func isInShortfall(_ passage: Passage, _ clause: Range<Int>, _ number: Int) -> Bool {
    let tokens = passage.tokens
    let first = max(clause.lowerBound, number - Self.reportReach)
    let open =
      passage.hasParenthesis
      ? (first..<number).last { tokens[$0].isMark(.open) && Int(passage.partner[$0]) > number } : nil
    if let open, open + 1 < number, ["hiện", "còn"].contains(reading.string(tokens[open + 1])) {
      return true
    }
    return ((open ?? first - 1) + 1..<number).dropLast().contains {
      tokens[$0].kind == .word && reading.small(tokens[$0]) == "mới"
        && ["có", "đạt", "chỉ"].contains(reading.string(tokens[$0 + 1]))
        && (open != nil || $0 > first && reading.string(tokens[$0 - 1]) == "nay")
    }
  }

  /// `năm 2025 ước đạt 94,6%` in a plan of 2025 or later, `năm 2018 là 22,4%` in one of 2019; `Ước tỷ lệ hộ nghèo còn 2,9%`, `(ước 3%)`.
  private func isEstimate(_ tokens: [Token], _ number: Int, _ clause: Range<Int>) -> Bool {
    // A part that opens with ước, up to what is striven for.
    let part = (max(clause.lowerBound, number - Self.reportReach)..<max(clause.lowerBound, number)).last {
      tokens[$0].isMark(.open)
        || tokens[$0].isMark(.comma) && reading.signals(tokens[$0 + 1]).contains(.strive)
    }
    let start = part.map { $0 + 1 } ?? clause.lowerBound
    if start < number, reading.small(tokens[start]) == "ước" { return true }
    guard let first = reading.firstYear, number - 3 >= clause.lowerBound else { return false }
    let isGuess = reading.string(tokens[number - 2]) == "ước"
    let date = isGuess ? number - 3 : number - 2
    guard date > clause.lowerBound, tokens[date].kind == .number,
      reading.signals(tokens[date - 1]).contains(.year),
      isGuess || ["là", "đạt", "chiếm"].contains(reading.string(tokens[number - 1])),
      let year = Numeral.integer(reading.string(tokens[date]))
    else { return false }
    return isGuess ? year <= first : year < first
  }

  /// `(cuối năm 2023: 11,4 tỷ đồng)` in a plan of 2024.
  private func namesPastYear(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard let first = reading.firstYear else { return false }
    return range.dropFirst().contains { index in
      tokens[index].kind == .number && tokens[index].length == 4
        && reading.signals(tokens[index - 1]).contains(.year)
        && Numeral.integer(reading.string(tokens[index])).map { $0 < first } ?? false
    }
  }

  /// `hiện có`, `đã đạt`; in `thực hiện có hiệu quả`, `phát hiện còn` the word before has its `hiện`.
  private func saysToday(_ tokens: [Token], _ index: Int) -> Bool {
    reading.signals(tokens[index]).contains(.today) && (index == 0 || tokens[index - 1].phraseLength < 2)
  }
}
