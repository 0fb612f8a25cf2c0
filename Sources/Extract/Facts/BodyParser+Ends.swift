/// Names that are over where what follows is written small, whatever it is: those that laws and decrees give to departments.
extension BodyParser {
  /// Whether the tokens from the head of an organ to `end` are a whole name: `Sở Nội vụ`, `Phòng Văn hóa - Xã hội`, so that what follows in
  /// small letters is no part of it, known or not: `Sở Nội vụ thu xếp kinh phí`; `Trung tâm Kỹ thuật tài nguyên` is no such name.
  /// O(names of one head).
  func isWholeName(_ tokens: [Token], _ head: Int, _ end: Int) -> Bool {
    guard head >= 0, head + 1 < end, tokens[head].has(.capital) || tokens[head].has(.small) else {
      return false
    }
    for names in Self.wholeNames {
      guard let start = past(names.head, tokens, head, end), start < end, tokens[start].has(.capital) else {
        continue
      }
      return names.fields.contains { past($0, tokens, start, end) == end }
    }
    return false
  }

  /// Whether the name of a place can begin at `index`: `Huyện ủy Tân Yên`, `Bệnh viện Đa khoa khu vực Bắc Quang`, `Trường THPT Kim Liên`.
  func isLocal(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].kind == .word else { return false }
    if tokens[index - 1].has(.allCaps) { return Self.schools.contains(reading.string(tokens[index - 1])) }
    guard index > 1 else { return false }
    switch reading.folded(tokens[index - 1]) {
    case "ủy": return Self.committees.contains(reading.folded(tokens[index - 2]))
    case "vực": return reading.folded(tokens[index - 2]) == "khu"
    case "học": return reading.folded(tokens[index - 2]) == "tiểu"
    default: return false
    }
  }

  /// Whether a name that ends before `end` is over by its last words: the number of a region, the name of a person behind an office:
  /// `Kho bạc Nhà nước khu vực VIII`, `đồng chí Trần Văn An`.
  func endsProperly(_ tokens: [Token], _ end: Int, from start: Int, isHolder: Bool) -> Bool {
    guard end - 1 > start else { return false }
    let last = tokens[end - 1]
    if last.kind == .number || last.has(.allCaps) && Self.romans.contains(reading.string(last)) {
      return true
    }
    return isHolder && last.has(.capital) && tokens[end - 2].has(.capital) && last.phraseLength <= 1
      && tokens[end - 2].phraseLength <= 1
  }

  /// Whether a name ends with the whole name of a department, the name of a place or a person or a number, so that it is over whatever
  /// follows. O(names of one head) for each of its tokens.
  func isOver(_ tokens: [Token], _ name: Range<Int>) -> Bool {
    let end = name.upperBound
    guard tokens[end - 1].kind != .mark else { return false }
    if endsProperly(tokens, end, from: name.lowerBound, isHolder: true) { return true }
    if tokens[end - 1].has(.capital) {
      var start = end - 1
      while start > name.lowerBound, tokens[start - 1].has(.capital) { start -= 1 }
      return start > name.lowerBound
        && !reading.signals(tokens[start - 1]).isDisjoint(with: [.placeNoun, .placeWord])
    }
    return name.contains {
      Self.departments.contains(reading.folded(tokens[$0])) && isWholeName(tokens, $0, end)
    }
  }

  /// Heads whose names `wholeNames` has, by their first syllables.
  static let departments: WordSet = ["sở", "bộ", "phòng", "ban", "cục", "chi"]
  /// The numbers of regions.
  private static let romans: WordSet = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
    "XVII", "XVIII", "XIX", "XX",
  ]
  /// Levels of schools that are known by a name, in short.
  private static let schools: WordSet = ["THPT", "THCS", "PTTH", "TH"]
  /// First syllables of the committees of places.
  private static let committees: WordSet = ["tỉnh", "thành", "huyện", "quận", "thị"]

  /// Past words, whatever commas and hyphens stand between them; nil where the tokens are others.
  private func past(_ words: [Word], _ tokens: [Token], _ start: Int, _ end: Int) -> Int? {
    var at = start
    for word in words {
      while at < end, tokens[at].isMark(.comma) || tokens[at].isMark(.hyphen) { at += 1 }
      guard at < end, tokens[at].kind == .word, reading.folded(tokens[at]) == word else { return nil }
      at += 1
    }
    return at
  }

  /// Heads with the fields that complete them. Source: Nghị định 24/2014/NĐ-CP, 37/2014/NĐ-CP, 45/2025/NĐ-CP and 150/2025/NĐ-CP on
  /// the departments of provinces, districts and communes, and the ministries of the Government since 2016.
  private static let wholeNames: [(head: [Word], fields: [[Word]])] = {
    let departments = [
      "nội vụ", "tài chính", "y tế", "xây dựng", "tư pháp", "công thương", "giáo dục và đào tạo",
      "khoa học và công nghệ", "nông nghiệp và môi trường", "nông nghiệp và phát triển nông thôn",
      "nông nghiệp và ptnt", "văn hóa thể thao và du lịch", "văn hóa và thể thao",
      "lao động thương binh và xã hội", "dân tộc và tôn giáo", "kế hoạch và đầu tư",
      "tài nguyên và môi trường", "thông tin và truyền thông", "giao thông vận tải",
    ]
    let rows: [(String, [String])] = [
      ("sở", departments + ["ngoại vụ", "du lịch", "quy hoạch kiến trúc", "an toàn thực phẩm"]),
      ("bộ", departments + ["quốc phòng", "công an", "ngoại giao"]),
      (
        "phòng",
        departments + [
          "kinh tế", "kinh tế hạ tầng", "kinh tế hạ tầng và đô thị", "văn hóa xã hội", "tài chính kế hoạch",
          "văn hóa và thông tin", "văn hóa khoa học và thông tin", "quản lý đô thị", "dân tộc",
        ]
      ),
      (
        "ban",
        ["dân tộc", "nội chính", "pháp chế", "kinh tế ngân sách", "văn hóa xã hội", "tuyên giáo và dân vận"]
      ),
      ("cục", ["thuế", "thống kê", "hải quan", "quản lý thị trường", "thi hành án dân sự"]),
      (
        "chi cục",
        [
          "thuế", "thống kê", "hải quan", "kiểm lâm", "thủy lợi", "thủy sản", "thú y", "chăn nuôi và thú y",
          "trồng trọt và bảo vệ thực vật", "bảo vệ môi trường", "phát triển nông thôn", "dân số",
        ]
      ),
    ]
    func words(_ text: String) -> [Word] { text.split(separator: " ").map { Word(String($0)) } }
    return rows.map { (words($0.0), $0.1.map(words)) }
  }()

  /// `các đơn vị trực thuộc Trường`, `Hội đồng Trường`: an organ without a name of its own owns what stands before it;
  /// `Sở Nội vụ Sở Tài chính` are two.
  func isOwner(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    guard tokens[index].phraseLength == 1, !tokens[index].has(.afterLineEnd) else { return false }
    let next = index + 1
    return next >= limit || tokens[next].kind == .mark && !tokens[next].isMark(.hyphen)
      || tokens[next].kind == .word && !tokens[next].has(.capital)
        && !reading.signals(tokens[next]).isDisjoint(with: [.verb, .modal, .lead, .adverb, .and, .modifier])
  }

  /// `Phòng Cảnh sát giao thông - Công an tỉnh`: the ministry, the department or the police whose part the name before the dash
  /// is; `Văn phòng - Sở Nội vụ`, `Phòng Nội vụ - Sở các tỉnh` are none.
  func isOwnerBehindDash(_ tokens: [Token], _ index: Int, _ limit: Int, of start: Int) -> Bool {
    guard index - 1 > start, tokens[index - 1].isMark(.hyphen), !tokens[index - 1].has(.glued),
      !tokens[index].has(.glued), ["bộ", "sở", "công"].contains(reading.folded(tokens[index]))
    else { return false }
    let next = index + Int(tokens[index].phraseLength)
    guard next < limit, tokens[next].kind == .word, !reading.signals(tokens[next]).contains(.quantifier)
    else {
      return false
    }
    return (1...6).contains { length in
      start >= length && Int(tokens[start - length].phraseLength) == length
        && Self.parts.contains(reading.folded(tokens[start - length]))
    }
  }

  /// First words of what is a part of an organ.
  private static let parts: WordSet = [
    "phòng", "ban", "cục", "chi", "vụ", "viện", "trung", "tổng", "công", "trường", "đội",
  ]

  /// Whether a token says that its name goes on, in the next line too: `Giám đốc Sở` newline `Thông tin và Truyền thông`; `Sở Nội
  /// vụ` newline `Hướng dẫn …` has ended.
  func goesOn(_ token: Token) -> Bool {
    if token.isMark(.comma) || token.isMark(.hyphen) { return true }
    return token.kind == .word && ["và", "Sở", "Vụ", "Cục", "Bộ", "Phòng"].contains(reading.string(token))
  }

  /// Whether a token can end a name.
  func isPartOfName(_ token: Token) -> Bool {
    if token.kind == .mark { return token.isMark(.close) }
    return !["của", "và", "các", "ở", "tại", "thuộc"].contains(reading.string(token))
  }
}
