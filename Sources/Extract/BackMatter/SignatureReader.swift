import Model

/// Reads who signed: authority lines (T/M, K/T, TL …), the title, the name.
struct SignatureReader {
  let reading: Reading

  private static let authorities: Set<Word> = ["tm", "kt", "tl", "tuq", "uq"]
  private static let titles: Set<UInt64> = Set(
    [
      "bí", "phó", "chủ", "trưởng", "chánh", "giám", "bộ", "thứ", "tổng", "thủ", "hiệu", "viện", "cục", "vụ",
      "quyền",
      "thường",
    ].map { SyllableKey.of($0) })

  /// Offices whose holders sign, folded. Source: 36-HD/VPTW, Nghị định 30/2020/NĐ-CP.
  private static let offices = [
    "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch", "trưởng ban", "phó trưởng ban", "trưởng phòng",
    "phó trưởng phòng", "chánh văn phòng", "phó chánh văn phòng", "giám đốc", "phó giám đốc", "tổng giám đốc",
    "bộ trưởng", "thứ trưởng", "tổng bí thư", "thủ tướng", "phó thủ tướng", "thủ trưởng", "hiệu trưởng",
    "phó hiệu trưởng", "viện trưởng", "cục trưởng", "vụ trưởng", "chi cục trưởng", "chủ nhiệm", "tổ trưởng",
    "quyền chủ tịch", "thường trực ban bí thư", "phó tổng giám đốc", "phó viện trưởng", "phó cục trưởng",
    "tổng cục trưởng", "phó tổng cục trưởng", "phó vụ trưởng", "phó chi cục trưởng", "phó chủ nhiệm",
    "trưởng công an", "phó trưởng công an", "chỉ huy trưởng", "phó chỉ huy trưởng", "chính trị viên",
    "chính ủy",
    "tư lệnh", "trưởng đoàn", "trạm trưởng", "trưởng trạm", "đội trưởng", "chánh án", "phó chánh án",
    "chánh thanh tra", "trưởng khoa",
  ].map { $0 + " " }

  /// The words that offices begin with.
  private static let officeHeads = Set(
    offices.compactMap { $0.split(separator: " ").first.map { Word(String($0)) } })

  /// Whether a line names an office whose holder signs.
  static func isOffice(_ tokens: [Token], _ reading: Reading) -> Bool {
    // Q. GIÁM ĐỐC, P. HIỆU TRƯỞNG
    let isShort =
      tokens.count > 2 && tokens[1].isMark(.stop) && tokens[0].has(.allCaps)
      && ["q", "p"].contains(reading.small(tokens[0]))
    let tokens = isShort ? Array(tokens[2...]) : tokens
    guard let first = tokens.first, let last = tokens.last, first.kind == .word,
      officeHeads.contains(reading.string(first).folded)
    else { return false }
    let words = Folding.fold(reading.text.string(TextRange(Int(first.start), Int(last.end)))) + " "
    return offices.contains { words.hasPrefix($0) }
  }

  /// Whether words in capitals are an office but for the marks of their letters: `BÍ THỰ`.
  static func resemblesOffice(_ tokens: [Token], _ reading: Reading) -> Bool {
    guard 2...4 ~= tokens.count, tokens.allSatisfy({ $0.kind == .word && $0.has(.allCaps) }) else {
      return false
    }
    let words = Letters.bare(reading.folded(reading.range(tokens, 0, tokens.count - 1)))
    return bareOffices.contains(words)
  }

  /// The offices without the marks of their letters.
  private static let bareOffices = Set(offices.map { Letters.bare(String($0.dropLast())) })

  /// Whether a line is two to six words with a capital each, not all capitals, and nothing else.
  static func isPerson(_ tokens: [Token], _ reading: Reading) -> Bool {
    let tokens = tokens[pastRank(tokens, reading)...]
    return (2...6).contains(tokens.count) && tokens.allSatisfy { $0.kind == .word && $0.has(.capital) }
      && !tokens.allSatisfy { $0.has(.allCaps) }
  }

  /// The tokens of a rank before a name: `Thượng tá Lê Văn Sách`, `Thiếu tướng …`; zero where none stands there.
  private static func pastRank(_ tokens: [Token], _ reading: Reading) -> Int {
    guard tokens.count > 3, tokens[0].kind == .word, tokens[1].kind == .word,
      ["thiếu", "trung", "thượng", "đại"].contains(reading.folded(tokens[0])),
      ["tướng", "tá", "úy"].contains(reading.folded(tokens[1]))
    else { return 0 }
    return 2
  }

  /// Whether a line begins with a mark of authority, in capitals: `T/M BAN THƯỜNG VỤ`, `TM. ỦY BAN`, `KT. CHỦ TỊCH`.
  static func isAuthority(_ tokens: [Token], _ reading: Reading) -> Bool {
    authorityLength(tokens, reading) > 0
  }

  private static func authorityLength(_ tokens: [Token], _ reading: Reading) -> Int {
    guard let head = tokens.first, head.has(.allCaps), head.length <= 3 else { return 0 }
    let first = reading.small(head)
    // TM. on a line of its own
    if tokens.count == 1 { return authorities.contains(first) ? 1 : 0 }
    var index = 1
    if tokens[index].isMark(.slash), index + 1 < tokens.count, tokens[index + 1].has(.allCaps),
      tokens[index].has(.glued)
    {
      let second = reading.small(tokens[index + 1])
      guard ["m", "t", "l", "uq"].contains(second), ["t", "k"].contains(first) else { return 0 }
      index = 3
    } else {
      guard authorities.contains(first) else { return 0 }
      if tokens[index].isMark(.stop) { index = 2 }
    }
    if index < tokens.count, tokens[index].isMark(.stop) { index += 1 }
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].has(.allCaps) else {
      return index >= tokens.count ? index : 0
    }
    return index
  }

  /// Reads the lines of a signature. O(lines).
  func read(_ lines: [TextRange], into signature: inout Document.Signature) {
    var authority: [String] = []
    var titles: [String] = []
    var names: [String] = []
    for range in lines {
      // The letterhead of what is attached.
      if HeaderReader.isMotto(reading.folded(range)) { break }
      for whole in split(reading.tokens(range)).flatMap(offices) {
        let part = Array(whole[Self.pastRank(whole, reading)...])
        guard let first = part.first, let last = part.last else { continue }
        let text = reading.text.string(TextRange(Int(first.start), Int(last.end)))
        let words = part.filter { $0.kind == .word }
        // A mark of the drafting office: QĐ 129-04.
        if words.isEmpty || part.contains(where: { $0.kind == .number }) { continue }
        let isCapital = words.allSatisfy { $0.has(.allCaps) }
        if Self.isAuthority(part, reading) {
          authority.append(text)
        } else if isCapital {
          if !authority.isEmpty, titles.isEmpty, !startsTitle(words[0]) {
            // TM. on a line of its own has lost its mark.
            let isAlone = authority[authority.count - 1].utf8.count <= 3
            authority[authority.count - 1] += (isAlone ? ". " : " ") + text
          } else if titles.last?.isEmpty == false, names.isEmpty, !startsTitle(words[0]), words.count <= 4 {
            if looksLikeName(words) {
              names.append(text)
            } else {
              titles[titles.count - 1] += " " + text
            }
          } else {
            titles.append(text)
          }
        } else if looksLikeName(words) {
          names.append(text)
        } else if isOffice(words), names.isEmpty {
          titles.append(text)
        }
      }
    }
    signature.authority = authority.isEmpty ? signature.authority : authority.joined(separator: " ")
    signature.title = titles.isEmpty ? signature.title : titles.joined(separator: " ")
    signature.name = names.last ?? signature.name
  }

  /// `TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG` on one line: for whom, in whose place, and the office of who signs; `KT. CHỦ
  /// TỊCH` alone is one.
  private func offices(_ part: [Token]) -> [[Token]] {
    guard part.count < Self.longest, Self.isAuthority(part, reading) else { return [part] }
    var result: [[Token]] = []
    var start = 0
    var index = Self.authorityLength(part, reading) + 1
    while index < part.count {
      let rest = Array(part[index...])
      if part[index].kind == .word, Self.isAuthority(rest, reading) || Self.isOffice(rest, reading) {
        result.append(Array(part[start..<index]))
        start = index
        index += max(1, Self.authorityLength(rest, reading))
      }
      index += 1
    }
    result.append(Array(part[start...]))
    return result
  }

  /// Words of the offices on one line, at the most.
  private static let longest = 40

  private func startsTitle(_ word: Token) -> Bool {
    Self.titles.contains(SyllableKey.of(reading.spelling(word)))
  }

  private func isOffice(_ words: [Token]) -> Bool {
    words.count <= 6 && startsTitle(words[0])
  }

  /// Two to six words, each with a capital first letter and small letters after it.
  private func looksLikeName(_ words: [Token]) -> Bool {
    (2...6).contains(words.count) && words.allSatisfy { $0.has(.capital) }
  }

  /// One line may hold authority, title and name, and `(Đã ký)` between them: parts by their capitals.
  private func split(_ tokens: [Token]) -> [[Token]] {
    var result: [[Token]] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].isMark(.open) {
        while index < tokens.count, !tokens[index].isMark(.close) { index += 1 }
        index += 1
        result.append([])
        continue
      }
      if result.isEmpty { result.append([]) }
      if let last = result[result.count - 1].last, last.kind == .word, tokens[index].kind == .word,
        last.has(.allCaps), !tokens[index].has(.allCaps), tokens[index].has(.capital), last.length > 1
      {
        result.append([])
      }
      result[result.count - 1].append(tokens[index])
      index += 1
    }
    return result.map { part in
      var part = part
      while let last = part.last, last.kind == .mark, !last.isMark(.close) { part.removeLast() }
      return part
    }
  }
}
