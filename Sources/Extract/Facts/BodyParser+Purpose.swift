import Model

/// Names that go on with what their body is for, in verbs of small letters.
extension BodyParser {
  /// The end of `Ban Hỗ trợ phụ nữ phát triển kinh tế`, `Trung tâm Ứng dụng khoa học và phát triển công nghệ`, `Hội đồng tư vấn giải
  /// quyết việc làm`, whose words up to `end` are read: such a name is told from a body that acts by what closes it, a colon or its
  /// role, or with `isField` any mark. nil where nothing of the kind follows: `Phòng Quản lý đô thị phát triển mạng lưới.` acts, and
  /// so does an organ of a kind that is not named so: `Sở Y tế phát triển mạng lưới:`. O(1): of the next twelve tokens.
  func purposeEnd(_ tokens: [Token], head: Int, from end: Int, limit: Int, isField: Bool = false) -> Int? {
    guard end < limit, Self.purposeHeads.contains(reading.folded(tokens[head])),
      reading.signals(tokens[end - 1]).isDisjoint(with: [.modifier, .placeNoun, .province, .level])
    else { return nil }
    let first = reading.string(tokens[end]) == "và" ? end + 1 : end
    guard first < limit, isPurpose(tokens, first) else { return nil }
    for index in first + 1..<min(limit, first + 12) {
      let token = tokens[index]
      if token.kind != .word { return isField || token.isMark(.colon) ? index : nil }
      let signals = reading.signals(token)
      if !signals.isDisjoint(with: [.lead, .coordinate]), !isPurpose(tokens, index - 1) { return index }
      guard
        signals.isDisjoint(with: [
          .documentType, .assign, .report, .advise, .direct, .modal, .quantifier, .perform, .stop,
        ]), !signals.contains(.organ) || !token.has(.capital)
      else { return nil }
    }
    return isField && first + 12 > limit ? limit : nil
  }

  /// Whether two syllables say what a body is for.
  private func isPurpose(_ tokens: [Token], _ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].kind == .word, !tokens[index].has(.capital),
      let seconds = Self.purposes[reading.folded(tokens[index])]
    else { return false }
    return seconds.contains(reading.folded(tokens[index + 1]))
  }

  /// Heads of bodies that are named by what they are for: ban, trung tâm, phòng, hội đồng, viện, quỹ, tổ, văn phòng, chi cục, trạm,
  /// câu lạc bộ.
  private static let purposeHeads: WordSet = [
    "ban", "trung", "phòng", "hội", "viện", "quỹ", "tổ", "văn", "chi", "trạm", "câu",
  ]

  /// What bodies are for, by the first of two syllables.
  private static let purposes = WordTable<WordSet>(purposeRows)
  private static let purposeRows: [(Word, WordSet)] = [
    ("bảo", ["vệ", "tồn", "trợ"]), ("bồi", ["dưỡng"]), ("chăm", ["sóc"]), ("chuyển", ["giao", "đổi"]),
    ("dạy", ["nghề"]), ("đào", ["tạo"]), ("đầu", ["tư"]), ("giải", ["quyết"]), ("giáo", ["dục"]),
    ("hỗ", ["trợ"]), ("khai", ["thác"]), ("kiểm", ["định", "nghiệm", "soát"]), ("kinh", ["doanh"]),
    ("nghiên", ["cứu"]), ("phát", ["triển", "huy"]), ("phòng", ["chống"]), ("phục", ["vụ"]),
    ("quản", ["lý"]), ("tư", ["vấn"]), ("ứng", ["dụng", "phó"]), ("xúc", ["tiến"]),
  ]
}
