import Model

/// Which numbers commit to something, and which only name, rank or report.
extension TargetFinder {
  /// A count commits where something bounds it, or where the section is one of objectives.
  func counts(
    _ number: NumberReader.Number, _ bounds: ComparatorReader.Bounds, _ unit: UnitReader.Unit,
    _ passage: Passage,
    _ clause: Range<Int>, isObjective: Bool
  ) -> Bool {
    // ít nhất một lần, một cuộc giám sát, một nội dung: that it is done at all.
    if number.value == 1, number.upper == nil, isOccasion(passage.tokens, number, unit) { return false }
    if unit.isTime {
      if bounds.comparator != nil, isRate(passage.tokens, unit.tokens.upperBound, clause.upperBound) {
        return true
      }
      if isObjective, measuresTime(passage.tokens, bounds.start, clause) { return true }
      // thời gian khám bệnh giảm 30 phút so với năm 2025
      if isObjective, bounds.start > clause.lowerBound + 2,
        (1...2).contains(where: { length in
          Int(passage.tokens[bounds.start - length].phraseLength) == length
            && reading.signals(passage.tokens[bounds.start - length]).contains(.change)
        }),
        ["phút", "giờ", "ngày"].contains(reading.string(passage.tokens[unit.tokens.lowerBound]))
      {
        return true
      }
      return isLimit(passage.tokens, bounds, unit, isObjective: isObjective)
        && (isObjective || isChanged(passage.tokens, bounds.start, clause))
        || measuresTime(passage.tokens, bounds.start, clause)
          && reachesQuantity(passage.tokens, bounds.start, clause)
    }
    if isAmount(passage.tokens, unit), isBudget(passage.tokens, bounds.start, clause) { return false }
    if isObjective {
      // Hoàn thành vượt 12 chỉ tiêu: a count of what is told elsewhere.
      if bounds.comparator == .above, isHeadingCount(passage.tokens, unit) { return false }
      if bounds.comparator != nil || number.upper != nil { return true }
      return unit.isKnown && isReached(passage.tokens, bounds.start, clause)
        && !isHeadingCount(passage.tokens, unit)
    }
    // Rà soát 19 tiêu chí, theo dõi 35 đầu việc: all that there are.
    if bounds.comparator == nil, isReviewed(passage.tokens, bounds.start, clause) { return false }
    if isAmount(passage.tokens, unit), bounds.comparator == nil,
      isInvestment(passage.tokens, bounds.start, clause)
        || isSourceOfFunds(passage.tokens, bounds.start, clause)
        || isAllotment(passage.tokens, unit.tokens.upperBound, clause)
        || isBareFunds(passage, bounds.start, clause)
    {
      return false
    }
    if unit.isKnown, isAll(passage.tokens, number) { return true }
    if isPerThousand(passage.tokens, unit) { return true }
    if unit.isKnown, reachesQuantity(passage.tokens, bounds.start, clause) { return true }
    if isOccasions(passage.tokens, number, unit, clause) { return true }
    switch bounds.comparator {
    case .atLeast: return number.value > 0
    // di dời trên 400 hộ dân: by a verb of making more than so many.
    case .above:
      return unit.isKnown
        && (hasDue(passage.tokens, clause) || isMade(passage.tokens, bounds.start, clause)
          || isAmount(passage.tokens, unit) && isObject(passage.tokens, bounds.start, clause))
    // không quá 01 lần/năm
    case .below, .atMost:
      return period(passage.tokens, unit.tokens.upperBound, clause.upperBound) != nil
        || unit.isKnown && (hasDue(passage.tokens, clause) || isOfEach(passage.tokens, bounds.start, clause))
    default:
      return unit.isKnown && !isHeadingCount(passage.tokens, unit)
        && isCommitted(passage.tokens, bounds.start, clause)
    }
  }

  /// `mỗi lớp không quá 40 học viên`: a bound right behind each of what it holds for, with which a part opens.
  private func isOfEach(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    guard
      let each = (max(clause.lowerBound, index - 4)..<index).last(where: {
        ["mỗi", "từng"].contains(reading.small(tokens[$0]))
      }), !reading.isEvery(tokens[each])
    else { return false }
    return each == clause.lowerBound || tokens[each - 1].isMark(.comma)
  }

  /// `19/19 thôn`: all of them, as 100%.
  func isAll(_ tokens: [Token], _ number: NumberReader.Number) -> Bool {
    let first = number.tokens.lowerBound
    return number.tokens.count == 3 && tokens[first + 1].isMark(.slash)
      && Numeral.value(reading.string(tokens[first + 2])) == number.value
  }

  /// `02 lần/năm`, `mỗi năm 01 cuộc`: how often something is done in every period, wherever its verb stands; `đã họp 02 lần` is none.
  private func isOccasions(
    _ tokens: [Token], _ number: NumberReader.Number, _ unit: UnitReader.Unit, _ clause: Range<Int>
  ) -> Bool {
    let first = number.tokens.lowerBound
    guard !number.isInWords, number.value > 0,
      ["lần", "cuộc"].contains(reading.string(tokens[unit.tokens.lowerBound]))
    else { return false }
    return period(tokens, unit.tokens.upperBound, clause.upperBound) != nil
      || first - 2 >= clause.lowerBound && reading.isEvery(tokens[first - 2])
  }

  /// Whether a number in words counts how often something is done: `một lần`; `04 kỳ mỗi tháng` is in figures.
  private func isOccasion(_ tokens: [Token], _ number: NumberReader.Number, _ unit: UnitReader.Unit) -> Bool {
    tokens[number.tokens.lowerBound].kind == .word
      && (isHeadingCount(tokens, unit)
        || ["lần", "cuộc", "kỳ", "đợt", "buổi"].contains(reading.string(tokens[unit.tokens.lowerBound])))
  }

  /// `15 phút/tháng`, `01 ngày mỗi tuần`: so much time in every period; `2 năm/lần` is none.
  private func isRate(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    if period(tokens, index, end) != nil { return true }
    return reading.signals(tokens[index]).contains(.recurrence) && reading.value(tokens[index]) != 0
  }

  /// `tuổi thọ trung bình đạt 75,5 tuổi`, `số năm sống khỏe tối thiểu 68 năm`: what is measured is a time.
  func measuresTime(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    var probe = index - 1
    while probe > clause.lowerBound, index - probe <= 12, tokens[probe].kind == .word {
      switch reading.string(tokens[probe]) {
      case "thọ": if reading.folded(tokens[probe - 1]) == "tuổi" { return true }
      // thời gian sống khỏe mạnh tối thiểu 68 năm
      case "sống":
        if probe - 1 > clause.lowerBound, reading.string(tokens[probe - 1]) == "gian" { return true }
      case "năm", "giờ", "ngày": if reading.folded(tokens[probe - 1]) == "số" { return true }
      default: break
      }
      probe -= 1
    }
    return false
  }

  /// `không quá 15 phút`, `dưới 60 phút`, in objectives `không quá 03 ngày làm việc`: the longest that something is to take;
  /// `trong 24 giờ` is a term.
  private func isLimit(
    _ tokens: [Token], _ bounds: ComparatorReader.Bounds, _ unit: UnitReader.Unit, isObjective: Bool
  ) -> Bool {
    guard bounds.comparator == .atMost || bounds.comparator == .below else { return false }
    let word = reading.string(tokens[unit.tokens.lowerBound])
    return word == "phút" || word == "giờ" || isObjective && word == "ngày"
  }

  /// `giảm thời gian chờ xuống dưới …`: a verb of change leads to the number.
  func isChanged(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, index - 10)..<index).contains { reading.signals(tokens[$0]).contains(.change) }
      // Giảm tỷ suất trẻ em bị tử vong do tai nạn, thương tích xuống còn …: the verb that the clause opens with.
      || index - clause.lowerBound < 24 && clause.lowerBound < index
        && reading.signals(tokens[clause.lowerBound]).contains(.change)
  }

  func hasDue(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
    clause.prefix(TimeFrameReader.reach).contains {
      !reading.signals(tokens[$0]).isDisjoint(with: [.year, .span])
        && $0 + Int(tokens[$0].phraseLength) < tokens.count
        && tokens[$0 + Int(tokens[$0].phraseLength)].kind == .number
    }
  }

  /// Whether a verb of making stands right before a number, past a word and how often: `thành lập mới khoảng 500 ha`,
  /// `thành lập mới mỗi năm từ 03 đến 05 hợp tác xã`.
  private func isMade(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    var index = index
    if index - 2 > clause.lowerBound, reading.isEvery(tokens[index - 2]) { index -= 2 }
    var probe = index - 1
    while probe >= clause.lowerBound, index - probe <= 3, tokens[probe].kind != .mark {
      if reading.signals(tokens[probe]).contains(.making) { return true }
      probe -= 1
    }
    return false
  }

  /// `mỗi xã có 01 người`, `mỗi cụm ra mắt 02 chi đoàn`: a verb between the class and its number.
  private func isEachOf(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    guard
      let each = (max(clause.lowerBound, index - 9)..<index).last(where: {
        reading.folded(tokens[$0]) == "mỗi"
      })
    else { return false }
    if reading.string(tokens[index - 1]) == "có" { return true }
    // mỗi chi đoàn 01 công trình/năm
    if index - each <= 4, each + 1 < index, !reading.isEvery(tokens[each]),
      tokens[each..<index].allSatisfy({
        $0.kind == .word && reading.signals($0).isDisjoint(with: [.verb, .making, .stop, .within])
      })
    {
      return true
    }
    return each + 2 < index
      && (max(each + 2, index - 3)..<index).contains {
        Int(tokens[$0].phraseLength) == index - $0
          && !reading.signals(tokens[$0]).isDisjoint(with: [.verb, .making])
      }
  }

  /// In tasks a count commits right after a verb of making: `trang bị 02 xe`, `phát triển 1.000 doanh nghiệp`, after a
  /// colon, or where each of a class is to have it: `mỗi xã có 01 người`.
  func isCommitted(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    if isEachOf(tokens, index, clause) { return true }
    if isAllotted(tokens, index, clause) { return false }
    if followsYear(tokens, index, clause) || isObject(tokens, index, clause) { return true }
    // …, trung bình mỗi năm 300 người; kiện toàn tổ đủ 05 thành viên
    if index - 3 > clause.lowerBound, reading.isEvery(tokens[index - 2]),
      ["quân", "bình"].contains(reading.string(tokens[index - 3])) || tokens[index - 3].kind == .number
        || tokens[index - 3].isMark(.comma)
    {
      return true
    }
    if index > clause.lowerBound, reading.string(tokens[index - 1]) == "đủ" { return true }
    if followsOpening(tokens, index, clause) { return true }
    if isServed(tokens, index, clause) { return false }
    // tổ chức 12 lớp tập huấn cho 720 cán bộ
    if index > clause.lowerBound + 3, reading.string(tokens[index - 1]) == "cho",
      (max(clause.lowerBound, index - 14)..<index - 2).contains(where: {
        tokens[$0].kind == .number && (isMade(tokens, $0, clause) || followsVerb(tokens, $0, clause))
      })
    {
      return true
    }
    // tăng vốn điều lệ lên 150 tỷ đồng
    if index > clause.lowerBound, ["lên", "xuống", "còn"].contains(reading.string(tokens[index - 1])),
      isChanged(tokens, index - 1, clause)
    {
      return true
    }
    // phấn đấu … đạt tổng dư nợ 480 tỷ đồng; sẽ giới thiệu 210 ngàn đoàn viên
    if index > clause.lowerBound,
      (max(clause.lowerBound, index - 40)..<index).contains(where: {
        let word = reading.small(tokens[$0])
        return word == "sẽ" || word == "phấn" && reading.signals(tokens[$0]).contains(.strive)
      })
    {
      return true
    }
    if isMade(tokens, index, clause) || followsVerb(tokens, index, clause) { return true }
    var probe = index - 1
    while probe >= clause.lowerBound, index - probe <= 3 {
      if tokens[probe].isMark(.colon) { return true }
      if tokens[probe].kind == .mark { return false }
      probe -= 1
    }
    return false
  }

  /// `bố trí 01 nhân viên chuyên trách cho 150 giường bệnh`: so many that one serves.
  private func isServed(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    guard index - 3 > clause.lowerBound, reading.string(tokens[index - 1]) == "cho" else { return false }
    return (max(clause.lowerBound, index - 8)..<index - 2).contains {
      tokens[$0].kind == .number && Numeral.value(reading.string(tokens[$0])) == 1
        && Self.staff.contains(reading.string(tokens[$0 + 1]))
    }
  }

  /// First words of those who serve.
  private static let staff: WordSet = ["nhân", "cán", "công", "viên", "giáo", "bác", "cộng"]

  /// `các đơn vị duy trì 36 phương tiện`, `Hội chủ trì giám sát 02 cuộc`: a verb right before a number, wherever its part begins;
  /// `gồm 36 phương tiện` has none.
  private func followsVerb(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    if index - 2 > clause.lowerBound, inspects(tokens, index, clause) { return true }
    return (1...4).contains { length in
      let start = index - length
      guard start >= clause.lowerBound, Int(tokens[start].phraseLength) == length else { return false }
      let signals = reading.signals(tokens[start])
      // chưa phân bổ 1.015 tỷ đồng, chi phí quản lý 2.815 triệu đồng
      if start > clause.lowerBound, Self.nominal.contains(reading.small(tokens[start - 1])) { return false }
      return signals.contains(.verb)
        && signals.isDisjoint(with: [
          .stop, .modal, .coordinate, .report, .advise, .assign, .lead, .recurrence, .organ, .generic,
          .today,
        ])
    }
  }

  /// `giám sát chuyên đề tại 06 chi bộ`, `kiểm tra đối với 02 tổ chức đảng`: a verb of inspecting, and whom; `thí điểm tại 06 xã` tries
  /// something out.
  private func inspects(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    let isOf =
      index - 2 > clause.lowerBound && reading.string(tokens[index - 1]) == "với"
      && reading.string(tokens[index - 2]) == "đối"
    guard isOf || reading.string(tokens[index - 1]) == "tại" else { return false }
    let end = isOf ? index - 2 : index - 1
    // giám sát chuyên đề tại …
    for length in [2, 4] where end - length >= clause.lowerBound {
      let verb = tokens[end - length]
      guard Int(verb.phraseLength) == length || length == 4 && verb.phraseLength == 2 else { continue }
      if ["kiểm", "giám", "khảo"].contains(reading.small(verb)) { return true }
    }
    return false
  }

  /// Words after which a verb is a noun, or tells what was done or not.
  private static let nominal: WordSet = ["chưa", "phí", "đã", "được", "bị", "việc", "sự", "tác", "số"]

  /// `Xử lý dứt điểm 46 hồ sơ`, `Tập huấn cho 3.500 lượt cán bộ`: the object of the verb that a part of a clause opens with;
  /// `Thực hiện Kế hoạch về 5 đề án` is none.
  private func isObject(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    var start = index
    while start > clause.lowerBound, index - start <= 8, tokens[start - 1].kind == .word { start -= 1 }
    guard start < index, start == clause.lowerBound || tokens[start - 1].isMark(.comma) else { return false }
    let first = reading.signals(tokens[start])
    guard !first.isDisjoint(with: [.verb, .making, .change, .complete]),
      first.isDisjoint(with: [.stop, .organ])
    else { return false }
    return tokens[start + 1..<index].allSatisfy { token in
      reading.signals(token).isDisjoint(with: [
        .from, .within, .until, .modal, .when, .quantifier, .documentType, .according, .today, .organ,
        .before,
        .after,
      ]) && !Self.links.contains(reading.string(token))
    }
  }

  /// `phân bổ chỉ tiêu cho 135 xã`, `giao kế hoạch cho 12 phòng`: among how many something is shared out; `tập huấn cho 500 người`
  /// serves them.
  private func isAllotted(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    guard index - 2 > clause.lowerBound, reading.string(tokens[index - 1]) == "cho" else { return false }
    return (max(clause.lowerBound, index - 6)..<index - 1).contains {
      ["phân", "giao"].contains(reading.small(tokens[$0]))
        && !reading.signals(tokens[$0]).isDisjoint(with: [.verb, .assign])
    }
  }

  /// Words after which a noun is no object any more.
  private static let links: WordSet = [
    "theo", "về", "của", "trong", "để", "với", "gắn", "và", "từ", "ở", "là", "trên", "qua", "như",
  ]

  /// `Trong năm 2026, 05 chi bộ được công nhận …`, `Hằng năm, 02 xã …`: a count right behind the time that the clause opens with.
  private func followsOpening(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    guard index - 2 > clause.lowerBound, tokens[index - 1].isMark(.comma), index - clause.lowerBound <= 12,
      !reading.signals(tokens[clause.lowerBound]).isDisjoint(with: [
        .within, .until, .year, .recurrence, .from,
      ])
    else { return false }
    let opening = TimeFrameReader(reading: reading).opening(tokens, clause)
    return opening.map { $0.tokens.upperBound >= index - 1 && $0.tokens.upperBound <= index } ?? false
  }

  /// `năm 2026 có 02 xã`, `năm 2027: 70 đơn vị`: a year sets the count right after it.
  private func followsYear(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    var probe = index - 1
    while probe > clause.lowerBound + 1, index - probe < 4,
      tokens[probe].isMark(.colon) || reading.signals(tokens[probe]).contains(.reach)
        || reading.signals(tokens[probe - 1]).contains(.reach) && tokens[probe - 1].phraseLength == 2
    { probe -= 1 }
    guard probe > clause.lowerBound, tokens[probe].kind == .number, tokens[probe].length == 4 else {
      return false
    }
    if reading.signals(tokens[probe - 1]).contains(.year) { return true }
    // giai đoạn 2020 - 2025 là 4.000 tỷ đồng
    return probe - 3 > clause.lowerBound && tokens[probe - 1].isMark(.hyphen) && tokens[probe - 2].length == 4
      && (reading.signals(tokens[probe - 3]).contains(.year)
        || reading.signals(tokens[probe - 4]).contains(.span))
  }

  /// A verb or a word of reaching stands before the number, or the clause begins with it.
  func isReached(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    if index <= clause.lowerBound + 1 {
      return index == clause.lowerBound
        || reading.signals(tokens[clause.lowerBound]).isDisjoint(with: [.stop, .after, .when])
    }
    // mỗi năm 60 tủ sách
    if reading.isEvery(tokens[index - 2]) || isEachOf(tokens, index, clause) { return true }
    // Duy trì mức sinh thay thế (2,1 con/phụ nữ)
    if tokens[index - 1].isMark(.open), index + 3 < clause.upperBound,
      tokens[index + 1..<min(clause.upperBound, index + 4)].contains(where: { $0.isMark(.slash) })
    {
      return true
    }
    var probe = index - 1
    while probe >= clause.lowerBound, index - probe <= 5 {
      let signals = reading.signals(tokens[probe])
      if !signals.isDisjoint(with: [.reach, .strive, .verb, .change, .making])
        || reading.string(tokens[probe]) == "chức"
      {
        return true
      }
      if tokens[probe].isMark(.colon) { return true }
      if tokens[probe].kind == .mark {
        return probe < index - 1
          && (opensPart(tokens, probe + 1, index, clause) || isQuantity(tokens, index, clause))
      }
      probe -= 1
    }
    return opensPart(tokens, probe + 1, index, clause) || isQuantity(tokens, index, clause)
      || keepsQuantity(tokens, index, clause)
  }

  /// `Giữ vững 05 làng nghề`: what a clause or a part of it opens with is a verb, whether the lexicon has it or not;
  /// `Theo 19 tiêu chí`, `các xã 3 tiêu chí` are none.
  private func opensPart(_ tokens: [Token], _ start: Int, _ index: Int, _ clause: Range<Int>) -> Bool {
    guard start < index, start == clause.lowerBound || tokens[start - 1].isMark(.comma) else { return false }
    // Thịt hơi các loại 37.300 tấn
    let end = index - start > 2 && reading.string(tokens[index - 1]) == "loại" ? index - 2 : index
    return tokens[start..<end].allSatisfy { token in
      token.kind == .word && !token.has(.allCaps)
        && reading.signals(token).isDisjoint(with: [
          .stop, .from, .within, .until, .before, .after, .when, .quantifier, .organ, .generic, .placeNoun,
          .today,
          .unit, .documentType, .and,
        ])
    }
  }
}
