import Model

/// Reads on behind the head of a name, word by word, to where the name ends.
struct NameWalk {
  let parser: BodyParser
  let tokens: [Token]
  /// The first token behind the head, and the one before which the name ends at the latest.
  let start: Int
  let limit: Int
  let isHolder: Bool
  /// Whether words that no lexicon has may follow the head.
  let isDescribed: Bool
  /// An organ with a name of its own.
  private(set) var isNamed: Bool
  /// Where the innermost organ of the name begins.
  private var organ: Int
  /// Where the name of a place begins, or goes on; -1 for none.
  private var place: Int
  /// The first token that is not known to belong to the name.
  private(set) var end: Int
  /// How many words stand in a row that no lexicon has.
  private var unknown = 0
  private(set) var isQuantified = false
  private(set) var isBare = false
  private(set) var isGeneric = false
  /// Past a part that completes the name.
  private var isClosed = false
  /// Inside a list of places or fields.
  private var isEnumerated: Bool

  /// A word with what the lexicon knows of it.
  private struct Part {
    let token: Token
    let signals: Signal
    /// Tokens of its phrase.
    let length: Int
    let string: Word
  }

  init(
    _ parser: BodyParser, _ tokens: [Token], head: Int, from start: Int, limit: Int, isNamed: Bool,
    isHolder: Bool, isDescribed: Bool
  ) {
    self.parser = parser
    self.tokens = tokens
    self.start = start
    self.limit = limit
    self.isHolder = isHolder
    self.isDescribed = isDescribed
    self.isNamed = isNamed
    organ = head
    place = parser.isLocal(tokens, start) ? start : -1
    end = start
    isEnumerated = parser.opensList(tokens, start)
  }

  private var reading: Reading { parser.reading }

  /// Reads to the end of the name; with `probing` no further than to where it is clear that there is one. O(tokens of the name).
  mutating func read(probing: Bool) {
    while end < limit, !probing || end == start || !parser.isPartOfName(tokens[end - 1]) {
      guard step() else { break }
    }
    // Trailing marks and connecting words are no part of the name.
    while end > start {
      if end - 2 >= start, reading.string(tokens[end - 2]) == "trực" { break }
      if parser.isPartOfName(tokens[end - 1]) { break }
      end -= 1
    }
  }

  /// Past the next word or mark; false where the name ends before it.
  private mutating func step() -> Bool {
    let token = tokens[end]
    switch token.kind {
    case .mark: return overMark()
    case .number: return overNumber()
    case .word: break
    }
    let isUnit = parser.isNoField(tokens, end)
    let word = Part(
      token: token, signals: isUnit ? .generic : reading.signals(token),
      length: isUnit ? 2 : max(Int(token.phraseLength), 1), string: reading.string(token))
    // Sở Tài chính Các sở, ngành: in a cell the next body, on a line of its own.
    if word.signals.contains(.quantifier), token.has(.capital), !token.has(.allCaps), isNamed { return false }
    if token.has(.capital),
      !token.has(.afterLineEnd) || !word.signals.contains(.verb) || token.has(.allCaps)
        || parser.goesOn(tokens[end - 1])
    {
      return overCapital(word)
    }
    if word.string == "và", !word.signals.contains(.classWord) { return overConjunction() }
    if word.signals.contains(.quantifier) { return overQuantifier(word) }
    return overConnection(word) ?? overActivity(word) ?? overClass(word) ?? overNoun(word)
  }

  private mutating func overMark() -> Bool {
    if parser.enumerates(tokens, end, limit, isOpen: isEnumerated) {
      (isEnumerated, unknown, isBare) = (true, 0, false)
      end += 1
      return true
    }
    if isEnumerated || tokens[end].isMark(.colon),
      let next = parser.overPolice(tokens, end, limit, from: start)
    {
      (end, isEnumerated, isBare) = (next, true, false)
      return true
    }
    // Chủ đầu tư các khu đô thị, khu dân cư mới
    if tokens[end].isMark(.comma), end > start, let next = parser.overZone(tokens, end, limit) {
      end = next
      return true
    }
    guard
      let next = parser.overMark(tokens, end, limit, isNamed: isNamed)
        ?? (isNamed ? parser.overShort(tokens, end, limit) : parser.overKind(tokens, end, limit, from: start))
    else { return false }
    end = next
    return true
  }

  private mutating func overNumber() -> Bool {
    // khu vực 8, Đề án 06
    guard end > start || isNamed,
      tokens[end].length <= 2 || isNamed && parser.isDesignation(tokens, end, limit)
    else {
      return false
    }
    end += 1
    return true
  }

  /// A word with a capital: a further part of the name, or the next name.
  private mutating func overCapital(_ word: Part) -> Bool {
    // CỦA BỘ XÂY DỰNG VỀ HƯỚNG DẪN …: in capitals too a name ends before a preposition.
    if word.token.has(.allCaps), word.signals.contains(.stop), end > start, tokens[end - 1].has(.allCaps) {
      return false
    }
    // trình Chính phủ Nghị định …: what one submits to it.
    if word.signals.contains(.documentType), word.length > 1, parser.isWhole(tokens, end) { return false }
    // A verb with a capital inside a name is a part of it: Sở Giáo dục và Đào tạo.
    if word.signals.contains(.verb), !isNamed, !isHolder, !isEnumerated { return false }
    // Hội đồng thẩm phán Tòa án …: words that describe the head have an owner after them.
    // UBND phường Trường Vinh
    let isPlaceName = end == place
    if word.signals.contains(.organ), reading.value(word.token) & 1 != 0, !isHolder, end > start,
      !isPlaceName || word.length > 1,
      unknown == 0 || isClosed || tokens[end - 1].isMark(.hyphen), !parser.isOwner(tokens, end, limit),
      !parser.isOwnerBehindDash(tokens, end, limit, of: start),
      // Cơ quan Cảnh sát điều tra Công an tỉnh
      word.string != "Công" || reading.string(tokens[end - 1]) != "tra",
      // Các đơn vị thuộc Bộ Quốc phòng
      reading.string(tokens[end - 1]) != "thuộc"
    {
      return false
    }
    // Giám đốc Sở Thông tin và Truyền thông: the organ of an office has a name of its own, as long as any organ's.
    if isHolder || end > start && reading.string(tokens[end - 1]) == "thuộc", !isNamed,
      word.signals.contains(.organ)
    {
      (isNamed, unknown) = (true, 0)
    } else {
      isClosed =
        isClosed || !word.signals.isDisjoint(with: [.organ, .generic]) && !parser.isNoOffice(tokens, end)
    }
    if word.signals.contains(.organ), BodyParser.departments.contains(reading.folded(word.token)) {
      organ = end
    }
    // Hội Nông dân xã An Bình xét duyệt …: no Bình xét.
    let isSplit = isPlaceName && word.length > 1 && end + 1 < limit && tokens[end + 1].has(.small)
    end = isSplit ? end + 1 : min(limit, end + word.length)
    isBare = isBare && !word.signals.isDisjoint(with: [.organ, .generic])
    if isPlaceName || !word.signals.isDisjoint(with: [.placeNoun, .placeWord]) || parser.isLocal(tokens, end)
    {
      place = end
    }
    // Nội vụ, Môi trường, Y tế: a capital syllable takes the small one after it.
    if isNamed || isEnumerated, !isPlaceName, word.length == 1,
      !word.token.has(.allCaps) || word.token.length == 1,
      end < limit,
      parser.completesCompound(tokens[end]) && !parser.isWholeName(tokens, organ, end)
        || parser.isCompound(tokens, end)
    {
      end += 1
    }
    return true
  }

  /// `và` inside a name: `Sở Giáo dục và Đào tạo`.
  private mutating func overConjunction() -> Bool {
    guard
      let next = parser.overAnd(tokens, end, limit, from: start, isNamed: isNamed)
        ?? (isEnumerated ? parser.overListed(tokens, end, limit) : nil)
    else { return false }
    end = next
    return true
  }

  /// `các` inside a name: `UBND các xã`, `Bí thư các chi bộ`.
  private mutating func overQuantifier(_ word: Part) -> Bool {
    // UBND các xã; Bí thư các chi bộ; Ban Quản lý các khu công nghệ cao.
    let after = end + word.length
    guard after < limit, tokens[after].kind == .word else { return false }
    // Ban Thường vụ các huyện, thị, thành ủy
    if let next = parser.overCommittees(tokens, after, limit) {
      (end, isGeneric, isClosed, isBare) = (next, true, true, false)
      return true
    }
    if reading.string(tokens[after]) == "cấp", tokens[after].phraseLength == 1 {
      // cấp ủy các cấp
      end = after + 1
      isGeneric = true
      isClosed = true
      return true
    }
    let next = reading.signals(tokens[after])
    // Ủy ban nhân dân các địa phương: a word of places.
    if next.contains(.generic) || next.contains(.organ) && tokens[after].has(.capital),
      next.isDisjoint(with: [.placeNoun, .modifier])
    {
      guard
        isHolder || ["của", "thuộc"].contains(reading.string(tokens[max(end - 1, 0)]))
          || parser.ownsClass(tokens, end)
      else { return false }
      end = min(limit, after + Int(tokens[after].phraseLength))
      isQuantified = true
      isBare = true
      return true
    }
    // UBND tỉnh các phương án: past its level a name has no further class.
    guard !next.contains(.verb) || next.contains(.placeNoun), !next.contains(.stop),
      !isClosed && unknown == 0 || next.contains(.placeNoun)
    else { return false }
    end =
      after + (next.isDisjoint(with: [.generic, .unit]) ? 1 : max(1, Int(tokens[after].phraseLength)))
    // UBND các phường Cẩm Thành, Nghĩa Lộ: places by their names.
    if next.contains(.placeNoun), end < limit, tokens[end].has(.capital) { isEnumerated = true }
    unknown = 0
    return true
  }

  /// A word that ties what follows to the name, or a level: `phụ trách`, `thuộc`, `của`, `tỉnh`; nil for any other word.
  private mutating func overConnection(_ word: Part) -> Bool? {
    if word.string == "phụ", word.signals.contains(.modifier), isNamed || isHolder {
      // Đoàn Thanh niên xã phụ trách trực …: an organ's verb; Phó Chủ tịch UBND phụ trách văn hóa: of which part.
      if !isHolder { return false }
      end = min(limit, end + word.length)
      (unknown, isClosed, isBare) = (0, word.length > 2, false)
      return true
    }
    // các trường thuộc hệ thống giáo dục nghề nghiệp, các đơn vị thuộc ngành y tế
    if word.string == "thuộc", word.length == 1, let next = parser.overSector(tokens, end + 1, limit) {
      end = next
      (unknown, isClosed, isBare) = (0, false, false)
      return true
    }
    // … kinh tế - xã hội tỉnh
    if word.string == "xã", word.length == 1, end > start, end + 1 < limit, tokens[end - 1].isMark(.hyphen),
      reading.string(tokens[end + 1]) == "hội"
    {
      end += 2
      return true
    }
    // UBND xã cấp nước: an organ's verb; các đơn vị cấp nước: a class by what it does.
    if word.string == "cấp", isNamed, word.length > 1, end + 1 < limit,
      ["nước", "thoát", "điện", "phép"].contains(reading.string(tokens[end + word.length - 1]))
    {
      return false
    }
    if word.signals.contains(.modifier) || word.signals.contains(.placeNoun) {
      if word.string == "của" || word.string == "ở" || word.string == "tại" {
        guard let next = parser.overOf(tokens, end, limit) else { return false }
        end = next
      } else {
        if word.string == "cấp", end + 1 < limit, reading.string(tokens[end + 1]) == "dưới" {
          isGeneric = true
        }
        end = min(limit, end + word.length)
      }
      if !word.signals.isDisjoint(with: [.placeNoun, .placeWord]) || parser.isLocal(tokens, end) {
        place = end
      }
      // Thư viện tỉnh số hóa …: a level completes the name of an organ.
      if !word.signals.contains(.placeNoun) || word.string == "trực" || isNamed { isClosed = true }
      isBare = false
      return true
    }
    return nil
  }

  /// What a class does, whom an organ polices: `hoạt động trong lĩnh vực in ấn`, `điều tra tội phạm về ma túy`; nil for any other word.
  private mutating func overActivity(_ word: Part) -> Bool? {
    // Các doanh nghiệp trong các khu công nghiệp
    if word.string == "trong", !isNamed, let next = parser.overWithin(tokens, end, limit) {
      end = next
      isClosed = true
      return true
    }
    // Các doanh nghiệp hoạt động trong lĩnh vực in ấn
    if ["hoạt", "kinh", "sản"].contains(word.string), !isNamed,
      let next = parser.overActivity(tokens, end, limit)
    {
      end = next
      isClosed = true
      return true
    }
    // Phòng Cảnh sát giao thông, Phòng Cảnh sát điều tra tội phạm về ma túy
    if isNamed, let next = parser.overPoliceField(tokens, end, limit) {
      (end, isBare) = (next, false)
      return true
    }
    // cơ sở giáo dục mầm non độc lập, dân lập
    if parser.isOwnership(tokens, end, limit) {
      end += 2
      return true
    }
    // … tài nguyên và môi trường
    if end > start, parser.isCompound(tokens, end) {
      end += 1
      return true
    }
    if isNamed, end > start + 1, end + 1 < limit, endsTerm(word.string) {
      end += 2
      isBare = false
      return true
    }
    // Trung tâm Dịch vụ việc làm
    if isNamed, word.string == "việc", end + 1 < limit, reading.string(tokens[end + 1]) == "làm", !isClosed {
      end += 2
      return true
    }
    // Công đoàn nhà trường, Hội LHTN nhà trường
    if isNamed, word.string == "nhà", word.length == 2, word.signals.contains(.generic), !isClosed,
      reading.string(tokens[end + 1]) == "trường"
    {
      end += 2
      (isClosed, isBare) = (true, false)
      return true
    }
    return nil
  }

  /// `Trung tâm Công nghệ thông tin`, `Phòng Quản lý chất lượng`: terms whose second word does something elsewhere: `Sở Khoa học và
  /// Công nghệ thông tin cho báo chí`.
  private func endsTerm(_ word: Word) -> Bool {
    let before = reading.folded(tokens[end - 1])
    switch word {
    case "thông":
      return before == "nghệ" && reading.string(tokens[end + 1]) == "tin"
        && reading.string(tokens[end - 3]) != "và"
    case "chất":
      return reading.string(tokens[end + 1]) == "lượng" && ["lý", "định", "đảm", "bảo"].contains(before)
    default: return false
    }
  }

  /// An organ or a class that completes the name: `bí thư cấp ủy`; nil for any other word.
  private mutating func overClass(_ word: Part) -> Bool? {
    if word.signals.contains(.generic) || word.signals.contains(.organ) {
      // bí thư cấp ủy, lãnh đạo cơ quan: the organ completes the office; after an organ it is a verb or a new body.
      let isVerb =
        word.length == 2
        && (word.string == "tổ" || word.string == "thanh" && parser.isNoOffice(tokens, end)
          || word.string == "thống" && end + 2 < limit
            && reading.signals(tokens[end + 2]).contains(.quantifier))
      // Các khoa, phòng thuộc trường
      let isOwner =
        !isNamed && !isVerb && end > start && tokens[end - 1].has(.small)
        && reading.string(tokens[end - 1]) == "thuộc"
      guard
        isHolder || isOwner || !isVerb && end == start && word.length > 1
          || isNamed && !isVerb
            && (parser.governs(tokens, end, start) || end > start && word.string == "doanh" && !isClosed),
        !isVerb || isHolder && word.length > 2
      else { return false }
      end = min(limit, end + word.length)
      return true
    }
    // Ban An toàn giao thông tỉnh: a noun whose first syllable alone assigns.
    if isNamed, word.string == "giao", end + 1 < limit,
      ["thông", "dịch"].contains(reading.string(tokens[end + 1])), !isClosed
    {
      end += 2
      isBare = false
      return true
    }
    if parser.isStudied(tokens, end, start, isNamed: isNamed) {
      end = min(limit, end + word.length)
      return true
    }
    return nil
  }

  /// A word that no rule of names knows, as long as it is no verb and nothing has completed the name.
  private mutating func overNoun(_ word: Part) -> Bool {
    if word.signals.contains(.verb) || word.signals.contains(.modal) || word.signals.contains(.stop)
      || word.signals.contains(.and)
      || word.signals.contains(.adverb) || word.signals.contains(.recurrence)
      || word.signals.contains(.documentType)
      || !isNamed && !word.signals.isDisjoint(with: [.making, .atLeast, .atMost])
      || !word.signals.isDisjoint(with: [.coordinate, .bodyField, .before]) || word.string == "nơi"
      || word.string == "do"
    {
      return false
    }
    // Past a part that completes the name (Tỉnh ủy, liên quan, trực thuộc) no further noun belongs to it.
    if isClosed || !isDescribed && end == start || end == place && tokens[end - 1].has(.capital)
      || parser.endsProperly(tokens, end, from: start, isHolder: isHolder)
      // tinh: tỉnh, as a scan has it
      || word.string != "tinh" && parser.isWholeName(tokens, organ, end)
    {
      return false
    }
    if word.signals.contains(.holder), !isHolder { return false }
    unknown += 1
    if unknown > (isNamed ? 6 : 4) { return false }
    // các công trình: no verb of submitting
    end = min(limit, end + (word.signals.contains(.unit) ? word.length : 1))
    isBare = false
    return true
  }
}
