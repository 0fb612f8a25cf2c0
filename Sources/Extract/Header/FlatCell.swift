import Model

/// The lines of a cell of a letterhead that a converter wrote behind each other:
/// `| ĐẢNG BỘ TỈNH ĐỒNG THÁP ĐẢNG ỦY XÃ TÂN HỘI * Số 31-KH/ĐU | ĐẢNG CỘNG SẢN VIỆT NAM Tân Hội, ngày 5/11/2025 |`.
/// Near miss: `BAN CHẤP HÀNH ĐẢNG BỘ TỈNH ĐỒNG THÁP`, one name.
struct FlatCell {
  let reading: Reading

  /// The tokens that begin a line where none ends in the text. O(tokens · mottos).
  func cuts(_ tokens: [Token]) -> Set<Int> {
    var cuts: Set<Int> = []
    let words = tokens.map { $0.kind == .word ? Letters.bare(Folding.fold(reading.spelling($0))) : "" }
    var index = 0
    // Whether a place was named since the last cut, and the last token was one of its words.
    var isPlaced = false
    var sinceLevel = 0
    while index < tokens.count {
      let token = tokens[index]
      if let end = mottoEnd(words, index) {
        if index > 0 { cuts.insert(index) }
        // The rule that is drawn below it is of no line.
        if let next = words[end...].firstIndex(where: { !$0.isEmpty }) { cuts.insert(next) }
        (isPlaced, sinceLevel, index) = (false, 0, end)
        continue
      }
      let length = max(1, Int(token.phraseLength))
      if index > 0, isNumber(tokens, index) || isPlaced && isOrgan(tokens, index, sinceLevel) {
        cuts.insert(index)
        (isPlaced, sinceLevel) = (false, 0)
      }
      if token.kind == .word, tokens[index..<min(index + length, tokens.count)].contains(where: isLevel) {
        (isPlaced, sinceLevel) = (true, 0)
      } else if isPlaced, token.kind == .word {
        sinceLevel += length
      }
      index += length
    }
    return cuts
  }

  /// `Số 31-KH/ĐU`, `Số: 12/KH-UBND` behind a name in capitals or the star below it.
  private func isNumber(_ tokens: [Token], _ index: Int) -> Bool {
    guard reading.string(tokens[index]) == "Số", index + 1 < tokens.count,
      tokens[index - 1].kind == .mark || tokens[index - 1].has(.allCaps)
    else { return false }
    let next = tokens[index + 1]
    return next.kind == .number || next.isMark(.colon) || next.isMark(.hyphen)
  }

  /// A name in capitals that begins behind one with its place, so many words behind the level of that; one word can be of
  /// the place: `XÃ TÂN HỘI`.
  private func isOrgan(_ tokens: [Token], _ index: Int, _ sinceLevel: Int) -> Bool {
    tokens[index].has(.allCaps) && reading.signals(tokens[index]).contains(.organ)
      && (tokens[index - 1].has(.allCaps) || tokens[index - 1].kind == .mark)
      && (tokens[index].phraseLength > 1 || sinceLevel > 1)
  }

  private func isLevel(_ token: Token) -> Bool {
    Self.levels.contains(reading.folded(token))
  }

  private static let levels: Set<Word> = ["tỉnh", "huyện", "quận", "xã", "phường", "phố", "tp", "thị"]

  /// Where a motto ends that begins at a word; nil where none begins. Marks are empty words.
  private func mottoEnd(_ words: [String], _ index: Int) -> Int? {
    guard Self.beginnings.contains(words[index]) else { return nil }
    return Self.mottos.compactMap { motto in
      var at = index
      for word in motto {
        while at > index, at < words.count, words[at].isEmpty { at += 1 }
        guard at < words.count, words[at] == word else { return nil }
        at += 1
      }
      return at
    }.max()
  }

  private static let mottos = MergedLetterhead.mottos.map { $0.split(separator: " ").map(String.init) }
  private static let beginnings = Set(mottos.compactMap(\.first))
}
