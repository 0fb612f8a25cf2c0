import Model

/// Committees that are named by what they steer.
extension BodyParser {
  /// The end of `Ban Chỉ đạo bảo vệ làng nghề tỉnh`, `Ban Chỉ đạo thực hiện Nghị quyết số 57-NQ/TW`, whose topic begins at `start` and
  /// ends with the level of the committee, behind which it acts or the name stands alone, or with a document; nil where what
  /// follows may be what the committee does: `Ban Chỉ đạo kiểm tra các xã`. Topics that many committees have are in the lexicon.
  /// O(1): of the next thirty tokens.
  func topicEnd(_ tokens: [Token], from start: Int, limit: Int) -> Int? {
    guard isCommittee(tokens, start), start < limit, tokens[start].kind == .word,
      Self.topicWords.contains(reading.folded(tokens[start]))
    else { return nil }
    if let end = documentEnd(tokens, from: start, limit: limit) { return end }
    var index = start + 1
    while index < min(limit, start + 30) {
      let token = tokens[index]
      if token.kind == .mark {
        guard token.isMark(.comma) || token.isMark(.hyphen) else { return nil }
        index += 1
        continue
      }
      let signals = reading.signals(token)
      let level = levelEnd(tokens, index, limit)
      if let level, !tokens[index - 1].isMark(.comma) { return closes(tokens, level, limit) ? level : nil }
      guard signals.isDisjoint(with: [.documentType, .assign, .report, .lead, .advise, .modal, .quantifier]),
        !signals.contains(.stop) || reading.string(token) == "với"
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a committee without a topic of its own ends right before `start`.
  private func isCommittee(_ tokens: [Token], _ start: Int) -> Bool {
    guard start >= 2 else { return false }
    let last = (reading.folded(tokens[start - 2]), reading.folded(tokens[start - 1]))
    if last == ("chỉ", "đạo") { return start >= 3 && reading.folded(tokens[start - 3]) == "ban" }
    return last == ("công", "tác") && start >= 3 && tokens[start - 3].has(.capital)
      && reading.folded(tokens[start - 3]) == "tổ"
  }

  /// Past `thực hiện Nghị quyết số 57-NQ/TW`, `triển khai Đề án 06`, and the level behind it.
  private func documentEnd(_ tokens: [Token], from start: Int, limit: Int) -> Int? {
    var index = start
    while index < min(limit, start + 5), !reading.signals(tokens[index]).contains(.documentType) {
      index += 1
    }
    guard index < min(limit, start + 5), tokens[index].has(.capital), index > start,
      reading.signals(tokens[start]).contains(.perform) || reading.folded(tokens[start]) == "triển"
    else { return nil }
    var end = index + max(1, Int(tokens[index].phraseLength))
    let first = end
    if end < limit, reading.string(tokens[end]) == "số" { end += 1 }
    var hasNumber = false
    while end < limit,
      tokens[end].kind == .number || tokens[end].has(.allCaps) || hasNumber && joins(tokens, end, limit)
    {
      hasNumber = hasNumber || tokens[end].kind == .number
      end += 1
    }
    guard hasNumber, end > first else { return nil }
    var level = end
    if level + 1 < limit, reading.string(tokens[level]) == "của" { level += 1 }
    return levelEnd(tokens, level, limit) ?? end
  }

  /// The hyphen and the slash of a document number.
  private func joins(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && (tokens[index].isMark(.hyphen) || tokens[index].isMark(.slash))
      && (tokens[index + 1].has(.allCaps) || tokens[index + 1].kind == .number)
  }

  /// Past the level that a committee has: `tỉnh`, `cấp xã`, `thành phố Hải Phòng`; `xã hội` is none.
  private func levelEnd(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    guard index < limit, tokens[index].kind == .word else { return nil }
    let signals = reading.signals(tokens[index])
    let isCentral = ["trung", "quốc"].contains(reading.folded(tokens[index])) && signals.contains(.modifier)
    guard signals.contains(.placeNoun) || signals.contains(.level) || isCentral else { return nil }
    var end = min(limit, index + max(1, Int(tokens[index].phraseLength)))
    if end < limit, reading.string(tokens[end]) == "hội", end == index + 1 { return nil }
    while end < min(limit, index + 6), tokens[end].kind == .word, tokens[end].has(.capital) { end += 1 }
    return end
  }

  /// Whether a name can be over: the text ends, a mark follows, or what the committee does.
  private func closes(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return true }
    if tokens[index].kind == .mark { return !tokens[index].isMark(.comma) && !tokens[index].isMark(.hyphen) }
    let signals = reading.signals(tokens[index])
    return !signals.isDisjoint(with: [.verb, .modal, .lead, .coordinate, .direct, .advise, .report, .assign])
      || reading.string(tokens[index]) == "tổ" && tokens[index].phraseLength == 2
  }

  /// Past `điều tra tội phạm về tham nhũng, kinh tế, buôn lậu`, `giao thông` in the name of a police department, which begins at a
  /// verb; nil where no police stands before: `Sở Y tế điều tra …` acts.
  func overPoliceField(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    guard index > 0, index + 1 < limit, reading.folded(tokens[index - 1]) == "sát" else { return nil }
    let verb = reading.string(tokens[index])
    guard verb == "điều" || verb == "giao" else { return nil }
    var end = index + 2
    if reading.string(tokens[index + 1]) == "thông" { return end }
    guard reading.string(tokens[index + 1]) == "tra" else { return nil }
    guard end + 2 < limit, reading.string(tokens[end]) == "tội", reading.string(tokens[end + 1]) == "phạm",
      reading.string(tokens[end + 2]) == "về"
    else { return end }
    end += 3
    while let next = crimeEnd(tokens, end, limit) {
      end = next
      let isJoint = end < limit && (tokens[end].isMark(.comma) || reading.string(tokens[end]) == "và")
      guard isJoint, crimeEnd(tokens, end + 1, limit) != nil else { break }
      end += 1
    }
    return end
  }

  /// Past one kind of crime that a department investigates.
  private func crimeEnd(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    guard index + 1 < limit, tokens[index].kind == .word, !tokens[index].has(.capital),
      tokens[index + 1].kind == .word
    else { return nil }
    switch (reading.string(tokens[index]), reading.string(tokens[index + 1])) {
    case ("ma", "túy"), ("kinh", "tế"), ("tham", "nhũng"), ("buôn", "lậu"), ("môi", "trường"),
      ("chức", "vụ"), ("sở", "hữu"):
      return index + 2
    case ("trật", "tự"): return min(limit, index + 4)
    default: return nil
    }
  }

  /// What the topics of committees begin with.
  private static let topicWords: WordSet = [
    "thực", "triển", "phát", "xây", "phòng", "cải", "chuyển", "giảm", "ứng", "bảo", "chăm", "sắp", "quản",
    "tìm", "đổi",
    "khắc", "hỗ", "thu", "di", "quy", "tái", "hội",
  ]
}
