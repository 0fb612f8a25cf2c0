import Model

/// Numbers that say of what a plan speaks, or when, and commit to nothing.
extension TargetFinder {
  /// `khi có trên 50% cử tri tán thành`, `nếu có ít nhất 2/3 …`: a condition for something else; past its comma, or past
  /// thì, the clause commits.
  func isCondition(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    // Chi bộ có dưới 10 đảng viên thì …
    for next in index..<min(clause.upperBound, index + 8) where tokens[next].kind == .word {
      if reading.string(tokens[next]) == "thì" { return true }
    }
    // Đơn vị nào chưa đạt 50% chỉ tiêu phải …
    if index > clause.lowerBound + 1, reading.string(tokens[index - 1]) == "đạt",
      reading.string(tokens[index - 2]) == "chưa"
    {
      return true
    }
    var probe = index - 1
    while probe >= clause.lowerBound, index - probe <= 20 {
      if tokens[probe].isMark(.comma) || tokens[probe].isMark(.colon) { return false }
      let word = reading.folded(tokens[probe])
      if word == "thì" { return false }
      if word == "nếu"
        || word == "hợp" && probe > clause.lowerBound && reading.folded(tokens[probe - 1]) == "trường"
      {
        return true
      }
      // tỷ số giới tính khi sinh không quá …
      let isBirth = word == "khi" && reading.string(tokens[probe + 1]) == "sinh"
      // thời gian chờ khi giao dịch không quá …
      if word == "khi", !isBirth, index - probe <= 6, !measuresTime(tokens, clause),
        probe == clause.lowerBound || !isAfter(tokens[probe - 1])
      {
        return true
      }
      probe -= 1
    }
    return false
  }

  /// `tỷ lệ người được khám ít nhất 1 lần/năm là 15%`: how often, in the words of a rate that has a figure of its own.
  private func isHowOften(_ tokens: [Token], _ start: Int, _ end: Int, _ clause: Range<Int>) -> Bool {
    guard end > 0, reading.string(tokens[end - 1]) == "lần", end + 3 < clause.upperBound,
      tokens[end].isMark(.slash), ["là", "đạt"].contains(reading.string(tokens[end + 2])),
      tokens[end + 3..<min(clause.upperBound, end + 6)].contains(where: { $0.kind == .number })
    else { return false }
    return (max(clause.lowerBound, start - 16)..<start).contains {
      ["tỷ", "tỉ"].contains(reading.small(tokens[$0])) && reading.string(tokens[$0 + 1]) == "lệ"
    }
  }

  /// Whether `đạt` or `có` stands right before a bound, and behind what it bounds a verb with a figure of its own.
  private func isOfChanged(_ tokens: [Token], _ start: Int, _ end: Int, _ clause: Range<Int>) -> Bool {
    guard start - 2 > clause.lowerBound, ["đạt", "có"].contains(reading.string(tokens[start - 1])),
      !reading.signals(tokens[start - 2]).isDisjoint(with: [.placeNoun, .generic]),
      end + 1 < clause.upperBound,
      ["còn", "xuống", "lên", "giảm", "tăng", "chiếm"].contains(reading.string(tokens[end]))
    else { return false }
    return tokens[end + 1..<min(clause.upperBound, end + 5)].contains { $0.kind == .number }
  }

  /// `không còn xã dưới 12 tiêu chí`, `trẻ nhẹ cân (dưới 2.500 gam)`, `100% doanh nghiệp có từ 25 lao động trở lên có …`: a bound that says who is meant.
  func isQualifier(
    _ tokens: [Token], _ bounds: ComparatorReader.Bounds, _ end: Int, _ clause: Range<Int>, after last: Int?
  ) -> Bool {
    guard let comparator = bounds.comparator else { return false }
    var probe = bounds.start - 1
    // cân nặng sơ sinh thấp (dưới 2.500 gam)
    if probe > clause.lowerBound, tokens[probe].isMark(.open), comparator == .below || comparator == .above {
      return true
    }
    while probe > clause.lowerBound, bounds.start - probe <= 5, tokens[probe].kind == .word {
      let word = reading.string(tokens[probe])
      if word == "còn" || word == "có", reading.folded(tokens[probe - 1]) == "không" { return true }
      probe -= 1
    }
    // 100% chi bộ có dưới 9 đảng viên
    if let last, comparator == .below, tokens[last - 1].isMark(.percent), bounds.start - last <= 6,
      reading.string(tokens[bounds.start - 1]) == "có"
    {
      return true
    }
    if isHowOften(tokens, bounds.start, end, clause) { return true }
    // giảm số xã đạt dưới 5 tiêu chí xuống 250 xã: which are to become fewer.
    if comparator != .atMost, isOfChanged(tokens, bounds.start, end, clause) { return true }
    if comparator != .atMost, isSize(tokens, bounds.start, end, clause) {
      return true
    }
    // 100% tàu cá có chiều dài từ 15 m trở lên được kiểm tra
    if let last, comparator == .atLeast, bounds.start - 3 >= last, bounds.start - last <= 8,
      reading.string(tokens[bounds.start - 3]) == "có", isQuantityNoun(tokens, bounds.start - 2),
      tokens[last..<bounds.start].allSatisfy({ $0.kind == .word })
    {
      return true
    }
    if comparator != .atMost, describesClass(tokens, bounds.start, clause) { return true }
    if last == nil, defines(tokens, bounds.start, end, clause) { return true }
    if let last, comparator == .above || comparator == .below, last < bounds.start,
      tokens[last - 1].kind == .word,
      tokens[last..<bounds.start].allSatisfy({ token in
        token.kind == .word
          && reading.signals(token).isDisjoint(with: [
            .reach, .verb, .recurrence, .and, .change, .until, .year,
          ])
          && reading.string(token) != "với"
      })
    {
      return true
    }
    if let last, comparator == .atLeast, isReceived(tokens, last, bounds.start, end) { return true }
    guard let last, bounds.comparator == .atLeast, max(end, bounds.end) < clause.upperBound,
      last <= bounds.start, tokens[last - 1].isMark(.percent),
      tokens[last..<bounds.start].allSatisfy({ $0.kind == .word })
    else { return false }
    let next = tokens[max(end, bounds.end)]
    return next.kind == .word && !reading.signals(next).isDisjoint(with: [.verb, .modal, .reach])
  }

  /// `70% phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh`: of what each of a share is to get, not how many there are to be;
  /// `100% chi bộ được kiểm tra ít nhất 01 lần` says how often.
  private func isReceived(_ tokens: [Token], _ last: Int, _ start: Int, _ end: Int) -> Bool {
    tokens[last - 1].isMark(.percent) && start - last <= 10
      && tokens[last..<start].contains { $0.kind == .word && reading.string($0) == "được" }
      && tokens[last..<start].allSatisfy { $0.kind == .word }
      && !tokens[start...min(end, tokens.count - 1)].contains {
        ["lần", "cuộc", "buổi", "giờ", "ngày"].contains(reading.string($0))
      }
  }

  /// `hỗ trợ các doanh nghiệp có vốn trên 100 tỷ đồng`, `những xã quy mô dân số dưới 5.000 người`: how large the members of a
  /// class are that something is done for; `Các xã có trên 5 câu lạc bộ` is what is to be true of them.
  private func describesClass(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    var probe = index - 1
    var isSize = false
    while probe > clause.lowerBound, index - probe <= 9, tokens[probe].kind == .word {
      switch reading.string(tokens[probe]) {
      case "vốn", "mô", "tích", "suất", "thu", "tải", "lượng": isSize = true
      case "các", "những", "nhiều": return isSize && endsVerb(tokens, probe, clause)
      default:
        let signals = reading.signals(tokens[probe])
        if signals.contains(.change) || signals.contains(.strive) || reading.string(tokens[probe]) == "đạt" {
          return false
        }
      }
      probe -= 1
    }
    return false
  }

  /// Whether a verb or a preposition ends right before a token.
  private func endsVerb(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    (1...3).contains { length in
      index - length >= clause.lowerBound && Int(tokens[index - length].phraseLength) == length
        && !reading.signals(tokens[index - length]).isDisjoint(with: [.verb, .making, .stop, .change])
    }
  }

  /// sau khi, đến khi: what comes after them has come about.
  private func isAfter(_ token: Token) -> Bool {
    let word = reading.folded(token)
    return word == "sau" || word == "đến" || word == "trước"
  }

  /// `thời gian chờ đợi …`: what a clause opens with is a time that is measured.
  private func measuresTime(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    clause.count > 1 && reading.folded(tokens[clause.lowerBound]) == "thời"
      && reading.string(tokens[clause.lowerBound + 1]) == "gian"
  }

  /// `ưu tiên doanh nghiệp có từ 100 lao động trở lên`, `Riêng chi bộ có dưới 10 đảng viên …`: how many people those have of whom
  /// something is said; `mỗi chi bộ có từ 3 đảng viên trở lên`, `phấn đấu có từ …` commit.
  private func isSize(_ tokens: [Token], _ start: Int, _ end: Int, _ clause: Range<Int>) -> Bool {
    let has = reading.string(tokens[start]) == "có" ? start : start - 1
    guard has - 2 > clause.lowerBound, reading.string(tokens[has]) == "có" else { return false }
    if describesPlaces(tokens, has, clause) { return true }
    guard
      let number = (start..<min(end + 1, tokens.count)).last(where: { tokens[$0].kind == .number }),
      CountedNouns.shipped.noun(tokens, number + 1, clause.upperBound, reading)?.kind == .people,
      let head = (1...4).map({ has - $0 }).last(where: {
        $0 > clause.lowerBound && Int(tokens[$0].phraseLength) == has - $0
      }), reading.signals(tokens[head]).contains(.generic)
    else { return false }
    let before = reading.signals(tokens[head - 1])
    return before.isDisjoint(with: [.quantifier, .strive])
      && (!before.isDisjoint(with: [.verb, .stop, .making])
        || ["tại", "ở", "tiên", "riêng"].contains(reading.small(tokens[head - 1])))
  }

  /// `tại các khu nhà trọ có từ 20 phòng trở lên`, `đối với những thôn có từ 15 hộ nghèo trở lên`: which of them, past where or for
  /// whom; `mỗi thôn có từ 15 tủ sách trở lên` commits. O(1): of ten tokens.
  private func describesPlaces(_ tokens: [Token], _ has: Int, _ clause: Range<Int>) -> Bool {
    guard has + 1 < clause.upperBound, reading.signals(tokens[has + 1]).contains(.from),
      let head = (max(clause.lowerBound + 1, has - 8)..<has).last(where: {
        ["các", "những"].contains(reading.string(tokens[$0]))
      }), head + 1 < has, tokens[head + 1..<has].allSatisfy({ $0.kind == .word })
    else { return false }
    return ["tại", "ở", "cho", "với", "trong", "của"].contains(reading.string(tokens[head - 1]))
  }
}
