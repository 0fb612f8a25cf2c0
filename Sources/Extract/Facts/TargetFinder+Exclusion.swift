import Model

/// Numbers that name, compare, condition or describe, and commit to nothing.
extension TargetFinder {
  /// `Số giường bệnh trên 10.000 dân đạt 35 giường`, `giá trị thu hoạch trên 01 ha đạt …`: a round number of those of whom a rate
  /// is; `đạt trên 10.000 dân` counts.
  func isDenominator(
    _ tokens: [Token], _ number: NumberReader.Number, _ bounds: ComparatorReader.Bounds, _ clause: Range<Int>
  ) -> Bool {
    guard bounds.comparator == .above, number.upper == nil,
      number.value == 1 || Numeral.rounds.contains(number.value),
      number.tokens.upperBound < clause.upperBound, bounds.start > clause.lowerBound + 1,
      reading.string(tokens[bounds.start]) == "trên"
    else { return false }
    let before = tokens[bounds.start - 1]
    let isNoun =
      before.kind == .word
      && reading.signals(before).isDisjoint(with: [.reach, .strive, .verb, .change, .making, .modal])
    let unit = reading.string(tokens[number.tokens.upperBound])
    // trên 1 vạn dân
    let next = number.tokens.upperBound + 1
    let isOfMany =
      ["vạn", "nghìn", "ngàn"].contains(unit) && next < clause.upperBound
      && Self.counted.contains(reading.string(tokens[next]))
    return isNoun && (number.value == 1 ? unit == "ha" || isOfMany : Self.counted.contains(unit))
  }

  /// `lắp thiết bị trên 100% xe`: on all of them; `đạt trên 100% kế hoạch`, `trên 90% xe` are bounds.
  func isPreposition(
    _ tokens: [Token], _ bounds: ComparatorReader.Bounds, _ number: NumberReader.Number, _ clause: Range<Int>
  ) -> Bool {
    guard bounds.comparator == .above, number.value == 100, number.upper == nil,
      bounds.start > clause.lowerBound, reading.string(tokens[bounds.start]) == "trên",
      reading.signals(tokens[bounds.start - 1]).isDisjoint(with: [.reach, .change]),
      number.tokens.upperBound < clause.upperBound, tokens[number.tokens.upperBound].kind == .word
    else { return false }
    return !["kế", "dự", "chỉ", "so"].contains(reading.string(tokens[number.tokens.upperBound]))
  }

  /// `…, nơi 70% diện tích lấy nước từ kênh Nam`: what a place is like, right behind its nơi; `tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo
  /// trên 25% giảm từ 4%`: which places, before what is to become of them.
  func isOfPlace(_ tokens: [Token], _ number: Range<Int>, _ clause: Range<Int>) -> Bool {
    let start = number.lowerBound
    let next = number.upperBound
    if (max(clause.lowerBound, start - 3)..<start).contains(where: { index in
      reading.string(tokens[index]) == "nơi" && index > clause.lowerBound && tokens[index - 1].isMark(.comma)
    }) {
      return true
    }
    guard next + 1 < clause.upperBound,
      !reading.signals(tokens[next]).isDisjoint(with: [.change, .reach]),
      tokens[next + 1..<min(clause.upperBound, next + 5)].contains(where: { $0.kind == .number })
    else { return false }
    let part =
      (max(clause.lowerBound, start - 12)..<start).last { tokens[$0].kind == .mark } ?? clause.lowerBound
    return (part + 1..<max(part + 1, start)).contains { index in
      reading.string(tokens[index]) == "có"
        && !reading.signals(tokens[index - 1]).isDisjoint(with: [.placeNoun, .generic])
    }
  }

  /// `bó gọn dây cáp trên 14 tuyến đường`: where something is done, behind what it is done with; `trồng mới trên 14 tuyến đường` is a
  /// bound.
  func isAlong(
    _ tokens: [Token], _ bounds: ComparatorReader.Bounds, _ unit: UnitReader.Unit, _ clause: Range<Int>
  ) -> Bool {
    guard bounds.comparator == .above, bounds.start - 2 > clause.lowerBound,
      reading.string(tokens[bounds.start]) == "trên",
      ["tuyến", "đoạn", "dòng", "trục", "sông", "kênh"].contains(
        reading.string(tokens[unit.tokens.lowerBound]))
    else { return false }
    // The last word before it is of no verb.
    return [1, 2].allSatisfy { length in
      let token = tokens[bounds.start - length]
      return token.kind == .word
        && (Int(token.phraseLength) < length
          || reading.signals(token).isDisjoint(with: [.verb, .making, .reach, .change, .complete, .adverb]))
    } && reading.string(tokens[bounds.start - 1]) != "mới"
  }

  private static let counted: WordSet = ["dân", "người", "trẻ", "phụ", "hộ", "ca", "lao"]

  /// `học 2 buổi/ngày`: how one is taught, not how many lessons there are to be.
  func isTimetable(_ tokens: [Token], _ unit: UnitReader.Unit) -> Bool {
    let next = unit.tokens.upperBound
    return unit.tokens.count == 1 && next + 1 < tokens.count && tokens[next].isMark(.slash)
      && reading.folded(tokens[unit.tokens.lowerBound]) == "buổi"
      && reading.signals(tokens[next + 1]).contains(.day)
  }

  /// `tập huấn cho y tế thôn, bản (mỗi năm ít nhất 01 lần)`: a parenthesis that says in what periods, and how often,
  /// is a time; `kiểm tra (ít nhất 01 lần/năm)` counts. O(1): of ten tokens.
  func isFrequency(_ passage: Passage, _ unit: UnitReader.Unit) -> Bool {
    let tokens = passage.tokens
    let first = unit.tokens.lowerBound
    guard passage.hasParenthesis, ["lần", "cuộc", "kỳ"].contains(reading.string(tokens[first])),
      let open = (max(0, first - 8)..<first).last(where: { tokens[$0].isMark(.open) }),
      Int(passage.partner[open]) > first, Int(passage.partner[open]) - open <= 10,
      tokens[open..<first].contains(where: { reading.signals($0).contains(.recurrence) })
    else { return false }
    var index = open + 1
    while index < Int(passage.partner[open]) {
      let signals = reading.signals(tokens[index])
      guard
        tokens[index].kind == .number || unit.tokens.contains(index) || tokens[index].isMark(.slash)
          || !signals.isDisjoint(with: [
            .recurrence, .atLeast, .atMost, .numeral, .year, .month, .quarter, .unit,
          ])
      else { return false }
      index += max(1, Int(tokens[index].phraseLength))
    }
    return true
  }

  /// `04 nhóm nhiệm vụ`, `5 nhiệm vụ, giải pháp`: a count of headings; `10 nhóm nghiên cứu` counts groups.
  func isHeadingCount(_ tokens: [Token], _ unit: UnitReader.Unit) -> Bool {
    let first = unit.tokens.lowerBound
    guard reading.folded(tokens[first]) == "nhóm" else { return isHeadingNoun(tokens, first) }
    let next = first + 1
    return next >= tokens.count || tokens[next].kind != .word || isHeadingNoun(tokens, next)
  }

  private func isHeadingNoun(_ tokens: [Token], _ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let second = reading.folded(tokens[index + 1])
    switch reading.folded(tokens[index]) {
    case "nhiệm": return second == "vụ"
    case "chỉ", "mục": return second == "tiêu"
    case "nội": return second == "dung"
    case "giải": return second == "pháp"
    case "vấn": return second == "đề"
    default: return false
    }
  }

  /// Numbers of names, articles, terms and times.
  /// Xử phạt từ 3 đến 5 triệu đồng, thuế suất 10%: what a law sets; `xử phạt 100% vụ` is striven for.
  func isPenalty(_ tokens: [Token], _ number: Int, _ clause: Range<Int>) -> Bool {
    let before = max(clause.lowerBound + 1, number - 3)..<max(clause.lowerBound + 1, number)
    return before.contains { index in
      switch (reading.folded(tokens[index - 1]), reading.string(tokens[index])) {
      case ("xử", "phạt"), ("phạt", "tiền"), ("mức", "phạt"), ("thuế", "suất"): true
      default: false
      }
    }
  }

  func isExcluded(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bool {
    let first = number.tokens.lowerBound
    if isOfPlace(tokens, number.tokens, clause) { return true }
    if first > 0 {
      let before = tokens[first - 1]
      if before.isMark(.slash) || before.isMark(.hyphen) && before.has(.glued) { return true }
      // 80% (20/25 thôn): a share told once more, in numbers
      if before.isMark(.open), first > 1, tokens[first - 2].isMark(.percent), first + 2 < tokens.count,
        tokens[first + 1].isMark(.slash), tokens[first + 2].kind == .number
      {
        return true
      }
      if before.kind == .word {
        let signals = reading.signals(before)
        // mỗi năm 60 trạm
        let recurs = first > 1 && reading.isEvery(tokens[first - 2])
        if before.phraseLength <= 1, !recurs, !signals.isDisjoint(with: [.year, .month, .day, .quarter]) {
          return true
        }
        if [
          "số", "điều", "khoản", "mục", "điểm", "khóa", "khoá", "quyển", "phụ", "lục", "bảng", "chương",
          "phần", "án", "vực", "đề",
        ].contains(reading.small(before)), !closesVerb(tokens, first) {
          return true
        }
        // người biết chữ mức độ 2, an toàn thông tin cấp độ 3
        if reading.string(before) == "độ", first > 1,
          ["mức", "cấp"].contains(reading.folded(tokens[first - 2]))
        {
          return true
        }
        // nhập lại từ 02 xã, thành lập từ 3 trường
        if reading.string(before) == "từ", first > 1,
          ["nhập", "lại", "nhất", "tách", "gộp", "lập", "thành"].contains(reading.small(tokens[first - 2]))
        {
          return true
        }
        // không tính 31,4 ha đã giao
        if ["tính", "kể"].contains(reading.string(before)), first > 1,
          ["không", "chưa"].contains(reading.folded(tokens[first - 2]))
        {
          return true
        }
        if reading.string(before) == "thứ", !isRankWord(tokens, first - 2) { return true }
        if tokens[first].has(.glued) { return true }
      }
    }
    if isPenalty(tokens, first, clause) || isScope(tokens, first, clause) || isInName(tokens, number, clause)
    {
      return true
    }
    let next = number.tokens.upperBound
    if next < tokens.count {
      if tokens[next].isMark(.slash), next + 1 < tokens.count, tokens[next + 1].kind == .number {
        return true
      }
      if tokens[next].kind == .word,
        tokens[next].has(.glued) && !UnitReader(reading: reading).isMeasure(tokens, next)
          || reading.string(tokens[next]) == "sao"
          || isFormer(tokens, next, clause.upperBound) || isPart(tokens, number)
          || isNone(tokens, number, clause)
          || isMember(tokens, number, clause)
          // mức hỗ trợ bằng 1,5 lần mức lương
          || first > clause.lowerBound && reading.string(tokens[first - 1]) == "bằng"
            && reading.string(tokens[next]) == "lần"
          || reading.string(tokens[next]) == "tuổi" && !measuresTime(tokens, first, clause)
      {
        return true
      }
      // 01 Gb/s is a speed, not a count.
      if next + 2 < tokens.count, tokens[next].kind == .word, tokens[next + 1].isMark(.slash),
        tokens[next + 2].kind == .word, tokens[next + 2].length == 1
      {
        return true
      }
    }
    if number.value >= 1990, number.value <= 2100, number.upper == nil, tokens[first].length == 4 {
      return true
    }
    return false
  }

  /// `Đề án “Đầu tư xây dựng ít nhất 01 triệu căn hộ”`: a figure of the title that stands in quotation marks behind a type of document;
  /// `phấn đấu “3 không”` is no title. O(1): of the thirty tokens before.
  func isInTitle(_ tokens: [Token], _ index: Int) -> Bool {
    var open = index - 1
    while open > max(0, index - 30), !tokens[open].isMark(.openQuote), !tokens[open].isMark(.quote) {
      if tokens[open].isMark(.closeQuote) { return false }
      open -= 1
    }
    guard open > 0, tokens[open].kind == .mark,
      tokens[open].isMark(.openQuote) || tokens[open].isMark(.quote)
    else { return false }
    return (1...min(4, open)).contains { length in
      tokens[open - length].kind == .word && Int(tokens[open - length].phraseLength) == length
        && reading.signals(tokens[open - length]).contains(.documentType)
    }
  }

  /// `Đề án trồng một tỷ cây xanh`, `phong trào trồng 1 tỷ cây xanh`: what a programme of the whole country is called after;
  /// `thực hiện Đề án, trồng 1 triệu cây`, `phong trào trồng 500 cây` count. O(1).
  private func isInName(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bool {
    guard reading.signals(tokens[min(number.tokens.upperBound, tokens.count - 1)]).contains(.scale) else {
      return false
    }
    let first = number.tokens.lowerBound
    return (max(clause.lowerBound + 2, first - 4)..<max(clause.lowerBound + 2, first)).contains { verb in
      let name = (reading.folded(tokens[verb - 2]), reading.string(tokens[verb - 1]))
      return reading.signals(tokens[verb]).contains(.making)
        && (tokens[verb - 2].has(.capital) && (name == ("đề", "án") || name == ("chương", "trình"))
          || name == ("phong", "trào"))
    }
  }

  /// `nỗ lực gấp đôi`, `quyết tâm cao gấp ba`: how hard one is to try; `đầu tư gấp đôi` measures.
  func isEffort(_ tokens: [Token], _ index: Int, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound + 1, index - 3)..<max(clause.lowerBound + 1, index)).contains {
      let words = (reading.small(tokens[$0 - 1]), reading.string(tokens[$0]))
      return words == ("nỗ", "lực") || words == ("quyết", "tâm") || words == ("cố", "gắng")
    }
  }

  /// `04 phường cũ`, `03 xã, thị trấn cũ`: what there was.
  private func isFormer(_ tokens: [Token], _ unit: Int, _ end: Int) -> Bool {
    let reach = unit + 1 < end && tokens[unit + 1].isMark(.comma) ? 5 : 3
    return tokens[unit..<min(end, unit + reach)].dropFirst().contains { reading.string($0) == "cũ" }
  }

  /// `tối thiểu một phần chi thường xuyên`: some of it; `03 phần mềm` counts.
  private func isPart(_ tokens: [Token], _ number: NumberReader.Number) -> Bool {
    number.isInWords && number.value == 1 && reading.string(tokens[number.tokens.upperBound]) == "phần"
  }

  /// `trước khi có 0 đội`: what there was not; `còn 0 hộ nghèo` is aimed at.
  private func isNone(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bool {
    let first = number.tokens.lowerBound
    return number.value == 0 && number.upper == nil && first > clause.lowerBound
      && reading.string(tokens[first - 1]) == "có"
  }

  /// `doanh thu bình quân 01 hợp tác xã đạt …`: one of those of which a mean is; `bình quân 01 lần/quý` counts.
  private func isMember(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bool {
    let first = number.tokens.lowerBound
    guard number.value == 1, number.upper == nil, first > clause.lowerBound + 1,
      reading.string(tokens[first - 1]) == "quân", reading.folded(tokens[first - 2]) == "bình"
    else { return false }
    return tokens[number.tokens.upperBound..<min(clause.upperBound, number.tokens.upperBound + 8)].contains {
      reading.string($0) == "đạt"
    }
  }

  /// dứt điểm, thí điểm, giám sát chuyên đề: a word before the number that closes a longer one, and numbers nothing.
  private func closesVerb(_ tokens: [Token], _ number: Int) -> Bool {
    guard number > 1, tokens[number - 2].kind == .word else { return false }
    return [2, 4].contains { length in
      number >= length && Int(tokens[number - length].phraseLength) == length
        && !reading.signals(tokens[number - length]).isDisjoint(with: [.verb, .making])
    } || reading.folded(tokens[number - 2]) == "dứt"
  }

  /// `hỗ trợ 50% kinh phí`, `miễn 100% lệ phí`, `giảm 50% số thuế`, `hỗ trợ 100% mức đóng cho hộ cận nghèo, 70% cho học sinh`: a share
  /// of a cost, no commitment of results; `giảm 30% chi phí tuân thủ`, `hỗ trợ trên 80% hộ chính sách` are some.
  func isShareOfCost(_ tokens: [Token], _ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    if isHelp(tokens, range, clause) { return true }
    // …, 70% cho học sinh: the cost stands once.
    let comma = range.lowerBound - 1
    guard comma > clause.lowerBound, tokens[comma].isMark(.comma), range.upperBound < clause.upperBound,
      reading.string(tokens[range.upperBound]) == "cho",
      let sign = (max(clause.lowerBound, comma - 40)..<comma).last(where: { tokens[$0].isMark(.percent) }),
      sign - 1 > clause.lowerBound
    else { return false }
    return isHelp(tokens, sign - 1..<sign + 1, clause.lowerBound..<comma)
  }

  private func isHelp(_ tokens: [Token], _ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    var probe = range.lowerBound - 1
    while probe >= clause.lowerBound, range.lowerBound - probe <= 3 {
      let word = reading.folded(tokens[probe])
      // ngân sách huyện hỗ trợ tối thiểu 30% giá trị công trình: a bound from below commits.
      if !reading.signals(tokens[range.lowerBound]).isDisjoint(with: [.atLeast]) { return false }
      if word == "miễn" || word == "trợ" && probe > 0 && reading.folded(tokens[probe - 1]) == "hỗ" {
        return range.upperBound >= clause.upperBound
          || !Self.helped.contains(reading.string(tokens[range.upperBound]))
      }
      // bố trí bộ phận hỗ trợ tại 100% cơ sở
      if word == "tại" || word == "ở" { return false }
      // giảm tối thiểu 30% tiền thuê đất: a bound commits.
      if word == "giảm", tokens[range.lowerBound].kind == .number,
        isDues(tokens, range.upperBound, clause.upperBound)
      {
        return true
      }
      probe -= 1
    }
    return false
  }

  /// Who is helped, by the first word.
  private static let helped: WordSet = ["hộ", "người", "gia", "doanh", "thanh", "hội", "phụ", "xã", "thôn"]

  /// `số thuế phải nộp`, `tiền thuê đất`, `học phí`: what is paid to the State; `học sinh bỏ học` is not.
  private func isDues(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    var index = index
    if index + 1 < end, ["số", "mức"].contains(reading.folded(tokens[index])) { index += 1 }
    guard index + 1 < end else { return false }
    switch reading.folded(tokens[index]) {
    case "thuế", "tiền": return true
    case "học", "lệ": return reading.folded(tokens[index + 1]) == "phí"
    case "lãi": return reading.folded(tokens[index + 1]) == "suất"
    default: return false
    }
  }

  /// `83,2%/50%`: what was reached beside what was set; `bằng 103% so với năm 2023`: what is compared.
  func isOutcome(_ tokens: [Token], _ number: NumberReader.Number, _ clause: Range<Int>) -> Bool {
    let next = number.tokens.upperBound
    if next + 1 < clause.upperBound, tokens[next].isMark(.slash), tokens[next + 1].kind == .number {
      return true
    }
    let first = number.tokens.lowerBound
    if first > clause.lowerBound, reading.string(tokens[first - 1]) == "bằng", next + 2 < clause.upperBound,
      tokens[next].kind == .word
        ? reading.signals(tokens[next]).contains(.reference)
        : reading.signals(tokens[next + 1]).contains(.reference)
    {
      return true
    }
    return first - 1 > clause.lowerBound && tokens[first - 1].isMark(.slash)
      && tokens[first - 2].isMark(.percent)
  }
}
