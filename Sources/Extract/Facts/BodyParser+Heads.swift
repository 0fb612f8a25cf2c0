import Model

/// What the head of a name is: an organ, a class, a word of the language that is no body.
extension BodyParser {
  /// cơ quan, đơn vị
  func isUnit(_ head: Token) -> Bool {
    let word = reading.small(head)
    return word == "cơ" || word == "đơn"
  }

  /// `các cơ quan, đơn vị thực hiện …`, `thủ trưởng cơ quan phối hợp với …`: units with a verb; the label of a field has its colon
  /// behind it.
  func isNoField(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].phraseLength > 2 && reading.signals(tokens[index]).contains(.bodyField)
      && isUnit(tokens[index]) && fieldColon(tokens, index, tokens.count) == nil
  }

  /// The colon of the label of a field that begins at `index`: right behind it, or past what else the unit does:
  /// `Đơn vị chủ trì tham mưu thực hiện:`; nil in `Đơn vị thực hiện kế hoạch:`. O(1): of six words.
  func fieldColon(_ tokens: [Token], _ index: Int, _ end: Int) -> Int? {
    var colon = index + Int(tokens[index].phraseLength)
    let last = min(end, colon + 6)
    while colon < last, isUnit(tokens[index]), !tokens[colon].has(.capital),
      !reading.signals(tokens[colon]).isDisjoint(with: [.advise, .perform, .lead, .coordinate])
    {
      colon += max(1, Int(tokens[colon].phraseLength))
    }
    guard colon < end else { return nil }
    if tokens[colon].isMark(.colon) { return colon }
    // Đơn vị chủ trì là Sở Nội vụ, where a sentence begins with it
    let isTold =
      isUnit(tokens[index]) && tokens[index].has(.capital) && reading.string(tokens[colon]) == "là"
      && colon + 1 < end && tokens[colon + 1].has(.capital)
    return isTold ? colon : nil
  }

  /// `Lãnh đạo thủ trưởng cơ quan …`: what is done with office-holders; `lãnh đạo cơ quan` are some.
  func isLeading(_ tokens: [Token], _ index: Int) -> Bool {
    let next = index + Int(tokens[index].phraseLength)
    return next < tokens.count && reading.folded(tokens[index]) == "lãnh"
      && reading.signals(tokens[index]).contains(.direct) && reading.signals(tokens[next]).contains(.holder)
      && !reading.signals(tokens[next]).contains(.generic)
  }

  /// `1. Lĩnh vực xây dựng Đảng`: what tasks are about; `các ngành, lĩnh vực` are some.
  func isField(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].phraseLength == 2 && reading.folded(tokens[index]) == "lĩnh"
  }

  /// Đảng bộ trực thuộc, Chi bộ cơ sở: words that describe a class, and nothing else, after a head with a capital.
  func describesClass(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    reading.signals(tokens[index]).contains(.classWord)
      && tokens[index..<end].allSatisfy { $0.kind == .word && !$0.has(.capital) }
  }

  /// `Đoàn đại biểu Quốc hội`: a head that has its owner in it.
  func isComplete(_ tokens: [Token], _ head: Int, _ length: Int) -> Bool {
    length >= 4
      && tokens[head + 2..<min(tokens.count, head + length)].contains {
        $0.has(.capital) && !$0.has(.allCaps)
      }
  }

  /// `Ban Chỉ đạo 1237`: the number by which a body is known, where no noun follows that it would count; no year.
  func isDesignation(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    guard tokens[index].length <= 4, let value = Numeral.integer(reading.string(tokens[index])),
      !(1900...2199).contains(value)
    else { return false }
    let next = index + 1
    guard next < limit else { return true }
    if tokens[next].kind == .mark { return !tokens[next].isMark(.slash) && !tokens[next].isMark(.percent) }
    return !reading.signals(tokens[next]).isDisjoint(with: [
      .verb, .modal, .lead, .coordinate, .modifier, .placeNoun, .and,
    ])
  }

  /// `Phòng chống thiên tai`, `Phòng, chống tham nhũng`, `Thanh tra, kiểm tra`: what is done; `phòng thí nghiệm`: a room. No
  /// office.
  func isNoOffice(_ tokens: [Token], _ index: Int) -> Bool {
    if tokens[index].phraseLength == 2, index + 2 < tokens.count, reading.folded(tokens[index + 1]) == "tra",
      reading.folded(tokens[index]) == "thanh"
    {
      let next = index + 2
      let word = tokens[next].isMark(.comma) && next + 1 < tokens.count ? next + 1 : next
      let isDone = ["kiểm", "giám", "xử"].contains(reading.string(tokens[word]))
      if isDone { return true }
      // Sở Xây dựng thanh tra các công trình
      return word == next && tokens[index].has(.small)
        && (["việc", "công", "đột", "chuyên"].contains(reading.string(tokens[word]))
          || reading.signals(tokens[word]).contains(.quantifier))
    }
    guard tokens[index].phraseLength <= 1 else { return false }
    // khoa học
    if reading.folded(tokens[index]) == "khoa" {
      return index + 1 < tokens.count && reading.folded(tokens[index + 1]) == "học"
    }
    guard reading.folded(tokens[index]) == "phòng" else { return false }
    let next = index + 1 < tokens.count && tokens[index + 1].isMark(.comma) ? index + 2 : index + 1
    return next < tokens.count
      && ["chống", "thí", "bệnh", "dịch", "ngừa", "cháy", "tránh"].contains(reading.string(tokens[next]))
  }

  /// `phòng Nội vụ`, `trung tâm Chính trị huyện`, `công an xã`: an office whose head is written small; `trung tâm xã` is a place,
  /// `phòng COVID-19` something that is done.
  func isSmallOffice(_ tokens: [Token], _ index: Int, _ length: Int, _ limit: Int) -> Bool {
    let next = index + length
    guard tokens[index].has(.small), next < limit, tokens[next].kind == .word,
      !tokens[next].has(.afterLineEnd)
    else { return false }
    let head = reading.string(tokens[index])
    if tokens[next].has(.capital) {
      let isOffice =
        length == 1 ? Self.smallHeads.contains(head) : ["trung", "văn", "chi", "công"].contains(head)
      guard isOffice, reading.signals(tokens[next]).isDisjoint(with: [.documentType]) else { return false }
      guard tokens[next].has(.allCaps), tokens[next].length > 1 else { return true }
      // phòng GD&ĐT, phòng LĐ-TB&XH
      return next + 1 < limit && (tokens[next + 1].isMark(.ampersand) || tokens[next + 1].isMark(.hyphen))
        && tokens[next + 1].has(.glued) && next + 2 < limit && tokens[next + 2].has(.allCaps)
    }
    guard length > 2 || length == 2 && Self.smallOrgans.contains(head) else { return false }
    let signals = reading.signals(tokens[next])
    if signals.contains(.placeNoun), signals.isDisjoint(with: .verb) { return true }
    // công an các xã, phường
    if signals.contains(.quantifier), next + 1 < limit, reading.signals(tokens[next + 1]).contains(.placeNoun)
    {
      return true
    }
    guard signals.contains(.generic),
      ["tỉnh", "thành", "huyện", "đảng", "cấp"].contains(reading.string(tokens[next]))
    else { return false }
    // ban thường vụ tỉnh ủy, thành ủy: a class
    let after = next + Int(tokens[next].phraseLength)
    return after + 1 >= limit || !tokens[after].isMark(.comma)
      || !reading.signals(tokens[after + 1]).contains(.generic) || tokens[after + 1].has(.capital)
  }

  /// Words that an office begins with, before the topic of its name.
  private static let smallHeads: WordSet = ["phòng", "ban", "sở"]
  /// First words of organs of two words and more, before their level.
  private static let smallOrgans: WordSet = ["công", "ban", "hội", "mặt", "đoàn", "ủy", "liên"]

  /// `Thống kê số lượng …`: what one counts; `Thống kê tỉnh` is an office.
  func isCount(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    guard tokens[index].phraseLength == 2, reading.folded(tokens[index]) == "thống",
      reading.string(tokens[index + 1]) == "kê"
    else { return false }
    let next = index + 2
    return next >= limit
      || reading.signals(tokens[next]).isDisjoint(with: [.modifier, .placeNoun, .province])
  }

  /// `các thôn`, `mỗi ấp`: settlements, whose people stand for them; `các bản` are copies as often.
  func isSettlement(_ head: Token) -> Bool {
    reading.signals(head).contains(.placeNoun) && reading.small(head) != "bản"
  }

  /// `Các cơ quan, các bản nghiêm túc thực hiện`: in a list of bodies `bản` is a settlement where the list ends or acts behind it;
  /// `các đơn vị, các bản cam kết` has copies.
  func areHamlets(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    guard reading.small(tokens[index]) == "bản", tokens[index].phraseLength <= 1 else { return false }
    guard index + 1 < limit else { return true }
    let next = reading.signals(tokens[index + 1])
    return tokens[index + 1].isMark(.comma)
      || !next.isDisjoint(with: [.verb, .modal, .adverb]) && reading.string(tokens[index + 1]) != "cam"
  }

  /// The tokens of `ông`, `bà`, `đ/c` before an office, and before the name of a person with one: `đ/c Phó Bí thư`, `đ/c Nguyễn Văn An -
  /// Phó Chủ tịch UBND xã`; nil for `ông bà`, and for a name alone, which is no body.
  func personHead(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    // ông, bà, đ
    guard index + 2 < limit, tokens[index].length <= 4,
      tokens[index + 1].has(.capital) || tokens[index + 1].isMark(.slash)
    else { return nil }
    let length: Int
    switch reading.folded(tokens[index]) {
    case "ông", "bà": length = 1
    case "đ":
      guard index + 2 < limit, tokens[index + 1].isMark(.slash), reading.folded(tokens[index + 2]) == "c"
      else { return nil }
      length = 3
      // đ/c Phó Chủ tịch UBND xã
      if index + 3 < limit,
        reading.signals(tokens[index + 3]).contains(.holder) || isShortOffice(tokens[index + 3])
      {
        return length
      }
    default: return nil
    }
    var next = index + length
    while next < limit, tokens[next].has(.capital), !tokens[next].has(.allCaps), next - index < length + 5 {
      next += 1
    }
    guard next >= index + length + 2, next + 1 < limit,
      tokens[next].isMark(.hyphen) || tokens[next].isMark(.comma),
      reading.signals(tokens[next + 1]).contains(.holder) || isShortOffice(tokens[next + 1])
    else { return nil }
    return next - index + 1
  }

  /// PCT, HT: offices that plans of communes and schools write short.
  private func isShortOffice(_ token: Token) -> Bool {
    ["PCT", "CT", "HT", "PHT", "GĐ", "PGĐ", "TP"].contains(reading.string(token))
  }

  /// Whether what stands before `index` is an organ to whose name nothing is added: `Chính phủ`, `Tỉnh ủy`, `Ủy ban nhân dân tỉnh`.
  func isWhole(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    return ["phủ", "ủy", "tỉnh", "tướng", "trị"].contains(reading.folded(tokens[index - 1]))
  }

  /// Ban, phòng: parts of an organ, whose name says of which.
  func isStaff(_ head: Token) -> Bool {
    let word = reading.string(head)
    return word == "ban" || word == "phòng"
  }

  /// `tổ chức` without a quantifier is a verb where nothing names it.
  func isPlainVerb(
    _ tokens: [Token], _ index: Int, _ length: Int, _ end: Int, _ limit: Int, inList: Bool
  ) -> Bool {
    guard length == 2, reading.small(tokens[index]) == "tổ",
      reading.small(tokens[index + 1]) == "chức"
    else { return false }
    guard inList, end < limit, end == index + 2 else { return !inList }
    return tokens[end].kind == .word && reading.string(tokens[end]) != "và"
  }

  /// A short form that the text has defined for a body: `công đoàn cơ sở (CĐCS)`, then `các CĐCS`.
  func defined(_ tokens: [Token], _ start: Int, _ index: Int, isQuantified: Bool) -> Segment? {
    guard tokens[index].has(.allCaps), !reading.definedBodies.isEmpty else { return nil }
    var end: Int
    if let compound = compoundEnd(tokens, index),
      reading.definedBodies.contains(Word(reading.text.string(reading.range(tokens, index, compound - 1))))
    {
      end = compound
    } else if reading.definedBodies.contains(reading.string(tokens[index])) {
      end = index + 1
    } else {
      return nil
    }
    // CDC tỉnh
    if end < tokens.count, tokens[end].has(.small), tokens[end].phraseLength == 1,
      reading.signals(tokens[end]).contains(.placeNoun)
    {
      end += 1
    }
    return Segment(
      tokens: start..<end, isNamed: !isQuantified, isHolder: false, isQuantified: isQuantified,
      isBare: false)
  }

  /// The end of short forms that hyphens join: `TTGDNN-GDTX`; nil for one that stands alone.
  private func compoundEnd(_ tokens: [Token], _ index: Int) -> Int? {
    var end = index + 1
    while end + 1 < tokens.count, tokens[end].isMark(.hyphen), tokens[end].has(.glued),
      tokens[end + 1].has(.allCaps)
    {
      end += 2
    }
    return end > index + 1 ? end : nil
  }

  /// `Viện Nghiên cứu nuôi trồng thủy sản`, `Các Trung tâm quan trắc môi trường`: what an institute studies can be something that is done.
  func isStudied(_ tokens: [Token], _ index: Int, _ start: Int, isNamed: Bool) -> Bool {
    guard isNamed else { return false }
    // Công ty TNHH Khai thác công trình thủy lợi
    if index - 2 >= start, tokens[index - 2].has(.capital), tokens[index - 2].phraseLength == 2,
      reading.signals(tokens[index - 2]).contains(.verb), reading.string(tokens[index]) == "công",
      index + 1 < tokens.count, reading.string(tokens[index + 1]) == "trình"
    {
      return true
    }
    guard !reading.signals(tokens[index]).isDisjoint(with: [.verb, .making, .change]) else { return false }
    // Các Trung tâm quan trắc môi trường
    if index == start, index + 2 < tokens.count, reading.folded(tokens[index]) == "quan" {
      return reading.string(tokens[index + 1]) == "trắc"
        && ["môi", "tài", "khí"].contains(reading.string(tokens[index + 2]))
    }
    guard (2...3).contains(index - start), tokens[start].has(.capital) else { return false }
    return reading.folded(tokens[start]) == "nghiên" && reading.string(tokens[start + 1]) == "cứu"
  }

  /// Whether a capital verb of the name stands right before, whose object follows: Quỹ Phát triển doanh nghiệp.
  func governs(_ tokens: [Token], _ index: Int, _ start: Int) -> Bool {
    var first = index - 1
    while first >= start, !tokens[first].has(.capital), index - first < 3 { first -= 1 }
    guard first >= start, tokens[first].has(.capital), first + Int(tokens[first].phraseLength) == index else {
      return false
    }
    return reading.signals(tokens[first]).contains(.verb)
  }

  /// nội vụ, môi trường: whether a small syllable completes the compound that the capital one before it begins; so it does in `Bộ Quốc
  /// phòng tổ chức …`, `Phòng Văn hóa - Xã hội đồng hành …`, whatever name of an organ begins with it.
  func completesCompound(_ token: Token) -> Bool {
    guard token.kind == .word, !token.has(.capital) else { return false }
    let signals = reading.signals(token)
    if token.phraseLength <= 1 {
      return signals.isDisjoint(with: [.modifier, .placeNoun, .and, .quantifier, .modal, .verb, .stop])
        || signals.contains(.organ)
    }
    return !signals.isDisjoint(with: [.organ, .generic]) && Self.lastSyllables.contains(reading.string(token))
  }

  /// Heads of organs that are last syllables of words too: nội vụ, quốc phòng, xã hội, đường bộ.
  private static let lastSyllables: WordSet = ["vụ", "phòng", "hội", "bộ", "trường", "viện", "đoàn", "cục"]
}
