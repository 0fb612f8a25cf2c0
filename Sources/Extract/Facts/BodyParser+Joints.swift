import Model

/// Marks and words inside a name that join its parts.
extension BodyParser {
  /// `Giám đốc các Sở: Tài chính, Nội vụ`, `các Bộ Tài chính, Công an, Nội vụ`: a class whose members are listed by what they
  /// are for, behind a colon or at once; `Sở Nội vụ: Chủ trì …` and `các sở: Sở Nội vụ` list no parts of a name.
  func enumerates(_ tokens: [Token], _ index: Int, _ limit: Int, isOpen: Bool) -> Bool {
    let next = index + 1
    guard next < limit, listsPart(tokens, next) else { return false }
    if isOpen { return tokens[index].isMark(.comma) }
    guard tokens[index].isMark(.colon), index > 1,
      !reading.signals(tokens[index - 1]).isDisjoint(with: [.organ, .generic, .placeNoun]),
      reading.signals(tokens[index - 2]).contains(.quantifier) || isBareList(tokens, index), next + 2 < limit
    else { return false }
    // Tài chính, Nội vụ; Nội vụ và Tài chính
    return (next + 1..<min(limit, next + 7)).contains { at in
      (tokens[at].isMark(.comma) || reading.string(tokens[at]) == "và") && at + 1 < limit
        && tokens[at + 1].has(.capital)
    }
  }

  /// Whether `Các sở, ngành`, `các sở, ban, ngành` end at a token. O(1): of eight tokens.
  private func isBareList(_ tokens: [Token], _ end: Int) -> Bool {
    var index = end - 2
    while index > 0, end - index <= 8, tokens[index].isMark(.comma),
      reading.signals(tokens[index - 1]).contains(.generic)
    { index -= 2 }
    return index < end - 2 && index >= 0 && reading.signals(tokens[index]).contains(.quantifier)
  }

  /// Past `, Công an` in a list of ministries, of which it is one: `các Bộ Quốc phòng, Công an, Ngoại giao`.
  func overPolice(_ tokens: [Token], _ index: Int, _ limit: Int, from start: Int) -> Int? {
    guard index + 2 < limit, start > 1, reading.folded(tokens[start - 1]) == "bộ",
      tokens[index].isMark(.comma)
        || tokens[index].isMark(.colon) && reading.signals(tokens[start - 2]).contains(.quantifier),
      reading.folded(tokens[index + 1]) == "công", reading.string(tokens[index + 2]) == "an"
    else { return nil }
    return index + 3
  }

  /// Whether what an organ is for begins here, and no organ or class of them.
  private func listsPart(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.capital), !token.has(.allCaps) || token.length == 1 else { return false }
    // Lao động - Thương binh và Xã hội
    if reading.folded(token) == "xã", index + 1 < tokens.count, reading.string(tokens[index + 1]) == "hội" {
      return true
    }
    return reading.signals(token).isDisjoint(with: [
      .organ, .generic, .holder, .quantifier, .lead, .coordinate, .province, .placeNoun,
    ])
  }

  /// `các Sở Tài chính, …`: whether the name that begins at `start` is a class of departments of one kind, told by what they are for.
  func opensList(_ tokens: [Token], _ start: Int) -> Bool {
    guard start > 1, start < tokens.count, tokens[start].has(.capital), tokens[start - 1].phraseLength == 1,
      reading.signals(tokens[start - 2]).contains(.quantifier)
    else { return false }
    return Self.listed.contains(reading.folded(tokens[start - 1]))
  }

  /// Departments by what they are for, places by their names: `các Sở Tài chính, Nội vụ`, `các xã Tân Hội, Phú Lộc`.
  private static let listed: WordSet = [
    "sở", "bộ", "phòng", "cục", "vụ", "xã", "phường", "huyện", "tỉnh", "thôn", "ấp", "bản", "khóm", "xóm",
  ]

  /// A mark inside a name: a hyphen, or a comma before a further part of the same name.
  func overMark(_ tokens: [Token], _ index: Int, _ limit: Int, isNamed: Bool) -> Int? {
    let next = index + 1
    guard next < limit, tokens[next].kind == .word else { return nil }
    if tokens[index].isMark(.hyphen) || tokens[index].isMark(.ampersand) || tokens[index].isMark(.slash) {
      return next
    }
    guard tokens[index].isMark(.comma) else { return nil }
    let signals = reading.signals(tokens[next])
    if signals.contains(.placeNoun), !tokens[next].has(.capital) {
      // UBND các xã, phường
      // Hội đồng nhân dân cấp phường, xã
      return index > 0 && (isPlace(tokens[index - 1]) || endsLevel(tokens, index)) ? next : nil
    }
    if isShortTown(tokens, next, limit) { return next + 1 }
    // các trường tiểu học, trung học cơ sở; cấp ủy cấp tỉnh, cấp huyện
    if signals.contains(.level), endsLevel(tokens, index) { return next }
    // các trường mầm non công lập, dân lập, tư thục
    if !tokens[next].has(.capital), isOwnership(tokens, next, limit), isOwnership(tokens, index - 2, index) {
      return next
    }
    // Ủy ban KH,CN&MT: an abbreviation with its comma.
    if index > 0, tokens[index].has(.glued), tokens[next].has(.glued), tokens[next].has(.allCaps),
      tokens[index - 1].has(.allCaps)
    {
      return next
    }
    // Sở Văn hóa, Thể thao và Du lịch
    guard isNamed, tokens[next].has(.capital), !tokens[next].has(.allCaps),
      signals.isDisjoint(with: [.organ, .generic, .holder, .quantifier]),
      tokens[index - 1].kind == .word, continuesName(tokens, next, limit)
    else { return nil }
    return next
  }

  /// `Các trường MN, TH, THCS`, `Lực lượng quân y, công an, y tế`: the kinds of one class, short or by what they serve in.
  func overKind(_ tokens: [Token], _ index: Int, _ limit: Int, from start: Int) -> Int? {
    let next = index + 1
    guard tokens[index].isMark(.comma), next < limit, index > start, start > 1, tokens[next].kind == .word,
      tokens[next].has(.allCaps) || Self.forces.contains(reading.string(tokens[next]))
    else { return nil }
    let head = (reading.folded(tokens[start - 2]), reading.folded(tokens[start - 1]))
    if head == ("lực", "lượng") {
      let isKind = Self.forces.contains(reading.string(tokens[next])) && next + 1 < limit
      return isKind && Self.forces.contains(reading.string(tokens[next + 1])) ? next + 2 : nil
    }
    guard head.1 == "trường", tokens[index - 1].has(.allCaps), tokens[next].has(.allCaps),
      tokens[next].length <= 4, reading.signals(tokens[next]).isDisjoint(with: [.organ, .generic, .holder])
    else { return nil }
    return next + 1
  }

  /// Syllables of the services that have forces.
  private static let forces: WordSet = [
    "công", "an", "quân", "sự", "y", "tế", "đội", "dân", "quân", "biên", "phòng", "kiểm", "lâm", "cảnh",
    "sát",
    "thị", "trường", "hải", "quan", "bộ",
  ]

  /// `Liên minh Hợp tác xã (LMHTX) tỉnh`, `Ủy ban Kiểm tra (UBKT) Đảng ủy`: a short form in parentheses inside a name, which its level
  /// or its owner goes on behind; at the end of a name it is no part of it.
  func overShort(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    guard tokens[index].isMark(.open) else { return nil }
    var at = index + 1
    while at < min(limit, index + 8), tokens[at].has(.allCaps) || tokens[at].isMark(.hyphen) { at += 1 }
    guard at > index + 1, at + 1 < limit, tokens[at].isMark(.close), tokens[at + 1].kind == .word,
      isCommitteeOwner(tokens, at + 1, limit)
        || namesPlaces(tokens, at + 1, limit)
        || !tokens[at + 1].has(.capital)
          && (!reading.signals(tokens[at + 1]).isDisjoint(with: [.placeNoun, .level])
            || reading.string(tokens[at + 1]) == "tỉnh")
    else { return nil }
    return at + 1
  }

  /// … (UBND) các tỉnh
  private func namesPlaces(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && reading.signals(tokens[index]).contains(.quantifier)
      && reading.signals(tokens[index + 1]).contains(.placeNoun)
  }

  /// Đảng ủy, Tỉnh ủy, Huyện ủy
  private func isCommitteeOwner(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    tokens[index].has(.capital) && index + 1 < limit && reading.folded(tokens[index + 1]) == "ủy"
      && reading.signals(tokens[index]).contains(.organ)
  }

  /// công lập, dân lập, tư thục, độc lập: by whom schools and clinics are kept, in the two tokens at `index`.
  func isOwnership(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    guard index >= 0, index + 1 < limit, tokens[index].kind == .word, tokens[index + 1].kind == .word else {
      return false
    }
    switch reading.folded(tokens[index + 1]) {
    case "lập": return ["công", "dân", "độc"].contains(reading.folded(tokens[index]))
    case "thục", "nhân": return reading.folded(tokens[index]) == "tư"
    default: return false
    }
  }

  /// `các huyện, thành, thị`: cities and towns in short, one behind the other.
  private func isShortTown(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    func isShort(_ index: Int) -> Bool {
      index > 1 && index < limit && tokens[index].phraseLength <= 1 && !tokens[index].has(.capital)
        && ["thành", "thị"].contains(reading.string(tokens[index]))
    }
    guard isShort(index) else { return false }
    return isPlace(tokens[index - 2]) && isShort(index + 2) && tokens[index + 1].isMark(.comma)
      || isShort(index - 2)
  }

  /// Whether a phrase that names a level ends right before `index`.
  private func endsLevel(_ tokens: [Token], _ index: Int) -> Bool {
    // trường đại học: one head
    if index > 2, reading.string(tokens[index - 1]) == "học", reading.string(tokens[index - 2]) == "đại" {
      return true
    }
    for length in [4, 3, 2] where index >= length {
      let token = tokens[index - length]
      if token.kind == .word, Int(token.phraseLength) == length {
        return reading.signals(token).contains(.level)
      }
    }
    return false
  }

  private func isPlace(_ token: Token) -> Bool {
    let signals = reading.signals(token)
    return signals.contains(.placeNoun) || signals.contains(.placeWord) || reading.string(token) == "trấn"
      || reading.string(token) == "khu" || reading.string(token) == "phố"
  }

  /// `Thể thao và Du lịch`: a capital part that an `và` with a capital follows.
  private func continuesName(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    var probe = index
    while probe < min(limit, index + 8) {
      // Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông
      if tokens[probe].isMark(.comma), probe + 1 < limit, tokens[probe + 1].has(.capital),
        reading.signals(tokens[probe + 1]).isDisjoint(with: [
          .organ, .generic, .holder, .quantifier, .documentType,
        ])
      {
        probe += 1
        continue
      }
      // … của Trung ương, Kế hoạch số 12-KH/TU: the hyphen of a number joins no name.
      if tokens[probe].kind == .mark {
        return tokens[probe].isMark(.hyphen) && tokens[probe - 1].kind == .word
      }
      if reading.string(tokens[probe]) == "và" { return probe + 1 < limit && tokens[probe + 1].has(.capital) }
      probe += 1
    }
    return false
  }

  /// `và` inside a name: what follows is no head of a new body.
  func overAnd(_ tokens: [Token], _ index: Int, _ limit: Int, from start: Int, isNamed: Bool) -> Int? {
    let next = index + 1
    guard next < limit, tokens[next].kind == .word, isNamed else { return nil }
    let signals = reading.signals(tokens[next])
    if isOfficeOfTwo(tokens, start, index), signals.contains(.organ) { return next }
    if signals.contains(.verb) || signals.contains(.modal), !tokens[next].has(.capital) { return nil }
    if signals.contains(.documentType) { return nil }
    // Ban Quản lý Khu kinh tế và các khu công nghiệp
    if signals.contains(.quantifier), next + 1 < limit,
      ["khu", "cụm"].contains(reading.folded(tokens[next + 1])),
      tokens[max(0, start - 1)..<index].contains(where: { $0.has(.capital) && reading.folded($0) == "khu" })
    {
      return next + 2
    }
    if segment(tokens, at: next, limit: limit, probing: true) != nil { return nil }
    if tokens[next].has(.capital) { return next }
    // khu công nghệ cao và khu công nghiệp
    return signals.contains(.stop) || signals.contains(.quantifier) ? nil : next
  }

  /// `Giám đốc các sở: Giáo dục và Đào tạo, Nội vụ`: `và` in what a colon lists; `… và Chủ tịch Ủy ban nhân dân` begins anew.
  func overListed(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    let next = index + 1
    guard next < limit, listsPart(tokens, next) else { return nil }
    return reading.folded(tokens[next]) == "xã" ? next + 2 : next
  }

  /// Văn phòng Đoàn đại biểu Quốc hội và HĐND, Văn phòng HĐND và UBND: one office of two organs.
  private func isOfficeOfTwo(_ tokens: [Token], _ start: Int, _ and: Int) -> Bool {
    guard start > 1, reading.folded(tokens[start - 2]) == "văn",
      reading.folded(tokens[start - 1]) == "phòng"
    else { return false }
    let words = Folding.fold(reading.text.string(reading.range(tokens, start, and - 1)))
    return words.hasSuffix("quốc hội") || words.hasSuffix("đbqh") || words.hasSuffix("hđnd")
      || words.hasSuffix("hội đồng nhân dân")
  }

  /// Whether a token is the rest of a word that begins before it, and no head, whatever begins with it: `môi trường`, `Sở Nội vụ tổ
  /// chức` is no Vụ Tổ chức.
  func isCompound(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index].phraseLength >= 1, !tokens[index].has(.capital), tokens[index - 1].kind == .word
    else {
      return false
    }
    switch reading.string(tokens[index]) {
    case "trường": return ["môi", "thị", "hiện"].contains(reading.folded(tokens[index - 1]))
    case "vụ": return ["nội", "dịch", "nghiệp", "nghĩa", "nhiệm"].contains(reading.folded(tokens[index - 1]))
    case "thông": return ["truyền", "giao", "viễn"].contains(reading.folded(tokens[index - 1]))
    case "luật": return reading.folded(tokens[index - 1]) == "pháp"
    case "giao": return reading.folded(tokens[index - 1]) == "ngoại"
    case "sự": return ["hình", "dân", "quân", "lãnh"].contains(reading.folded(tokens[index - 1]))
    case "không": return reading.folded(tokens[index - 1]) == "hàng"
    case "bộ": return ["nội", "tiến", "đường"].contains(reading.folded(tokens[index - 1]))
    default: return false
    }
  }

  /// Past `trong các khu công nghệ cao, khu công nghiệp` behind a class; nil where it says in what one does something: `Các chi bộ
  /// trong sinh hoạt …`.
  func overWithin(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    var next = index + 1
    if next < limit, reading.signals(tokens[next]).contains(.quantifier) { next += 1 }
    var end: Int?
    while next + 1 < limit, ["khu", "cụm", "kcn", "ccn"].contains(reading.folded(tokens[next])) {
      next += 1
      while next < limit, tokens[next].kind == .word, reading.signals(tokens[next]).isEmpty { next += 1 }
      end = next
      // …, khu công nghiệp và cụm công nghiệp
      guard next < limit, tokens[next].isMark(.comma) || reading.string(tokens[next]) == "và" else { break }
      next += 1
    }
    return end
  }

  /// Past `hoạt động khai thác khoáng sản`, `kinh doanh hàng thiết yếu`, `hoạt động trong lĩnh vực in ấn` behind a class, before
  /// what it does or the next of the list; nil where it is what the class does: `Các tổ công nghệ số hoạt động hiệu quả`.
  func overActivity(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    guard index + 2 < limit, ["động", "doanh", "xuất"].contains(reading.string(tokens[index + 1])) else {
      return nil
    }
    var next = index + 2
    if reading.string(tokens[next]) == "trong" || reading.string(tokens[next]) == "tại" { next += 1 }
    if next < limit, reading.signals(tokens[next]).contains(.generic) {
      next += Int(tokens[next].phraseLength)
    }
    let first = next
    while next < min(limit, first + 6) {
      let token = tokens[next]
      guard token.kind == .word else { break }
      let signals = reading.signals(token)
      if reading.string(token) == "và" || !signals.isDisjoint(with: [.modal, .direct, .lead, .modifier]) {
        break
      }
      if signals.contains(.verb), next > first, reading.string(token) != "khai" { break }
      if !signals.isDisjoint(with: [.stop, .quantifier]) { return nil }
      next += max(1, Int(token.phraseLength))
    }
    guard next >= first + 2, next < limit,
      !["hiệu", "có", "theo", "đúng", "tốt"].contains(reading.string(tokens[first]))
    else { return nil }
    return next
  }

  /// Past `ngành`, `hệ thống`, `khối doanh nghiệp` behind `thuộc`, which words that no lexicon has may follow; nil where none do.
  func overSector(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    guard index < limit, ["ngành", "lĩnh", "hệ", "khối"].contains(reading.string(tokens[index])) else {
      return nil
    }
    let isTwo = ["lĩnh", "hệ"].contains(reading.string(tokens[index]))
    let next = index + max(isTwo ? 2 : 1, Int(tokens[index].phraseLength))
    guard next < limit, tokens[next].kind == .word,
      reading.signals(tokens[next]).isDisjoint(with: [.verb, .stop, .modal, .quantifier, .direct, .lead])
    else { return nil }
    let isClass = !reading.signals(tokens[next]).isDisjoint(with: [.generic, .organ])
    return isClass ? min(limit, next + Int(tokens[next].phraseLength)) : next
  }

  /// `của X`, `ở X`: a name of the owner follows.
  func overOf(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    let next = index + 1
    guard next < limit, tokens[next].kind == .word else { return nil }
    if let owner = segment(tokens, at: next, limit: limit) { return owner.tokens.upperBound }
    let signals = reading.signals(tokens[next])
    // tại Kế hoạch này: no place.
    if !signals.isDisjoint(with: [.documentType, .wholeDocument]) { return nil }
    // ở các ấp
    if signals.contains(.quantifier), next + 1 < limit, reading.signals(tokens[next + 1]).contains(.placeNoun)
    {
      return next + 1 + Int(tokens[next + 1].phraseLength)
    }
    if tokens[next].has(.capital) || signals.contains(.placeNoun) || signals.contains(.modifier) {
      return next + max(1, Int(tokens[next].phraseLength))
    }
    return nil
  }

  /// Past a comma and one more kind of zone, right behind one: `các khu công nghiệp, cụm công nghiệp`.
  func overZone(_ tokens: [Token], _ comma: Int, _ limit: Int) -> Int? {
    func length(_ index: Int) -> Int {
      guard index >= 0, index < limit, ["khu", "cụm"].contains(reading.string(tokens[index])) else {
        return 0
      }
      return Int(tokens[index].phraseLength)
    }
    let next = length(comma + 1)
    guard next >= 2, (2...4).contains(where: { length(comma - $0) == $0 }) else { return nil }
    return min(limit, comma + 1 + next)
  }

  /// Past `huyện, thị, thành ủy`: levels that share the ủy of the last of them.
  func overCommittees(_ tokens: [Token], _ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < min(limit, start + 12), Self.levels.contains(reading.string(tokens[index])) {
      let next = index + 1
      guard next < limit else { return nil }
      if reading.folded(tokens[next]) == "ủy" { return next + 1 }
      guard tokens[next].isMark(.comma) || reading.string(tokens[next]) == "và" else { return nil }
      index = next + 1
    }
    return nil
  }

  private static let levels: WordSet = ["tỉnh", "huyện", "thị", "thành", "quận"]

  /// Đảng đoàn các tổ chức …, thường trực các tỉnh ủy, Công đoàn các cơ quan …: words that classes complete, before `end`.
  func ownsClass(_ tokens: [Token], _ end: Int) -> Bool {
    if end > 0, reading.folded(tokens[end - 1]) == "ubkt" { return true }
    guard end > 1, tokens[end - 1].kind == .word, tokens[end - 2].kind == .word else { return false }
    let words = reading.folded(tokens[end - 2]) + " " + reading.folded(tokens[end - 1])
    return [
      "đảng đoàn", "sự đảng", "thường trực", "đoàn khối", "ủy khối", "bộ khối", "lãnh đạo", "công đoàn",
      "đảng bộ", "đảng ủy", "kiểm tra", "tuyên giáo", "dân vận", "chiến binh", "thanh niên", "phụ nữ",
      "nông dân", "cấp ủy", "chi ủy", "chí minh", "giám hiệu", "thường vụ", "chấp hành",
    ].contains(words)
  }
}
