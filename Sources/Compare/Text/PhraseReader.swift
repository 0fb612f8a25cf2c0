import Model

/// Reads names and short phrases so that they can be compared across levels: `Ban Tổ chức Tỉnh ủy` and `Ban Tổ
/// chức Huyện ủy` are one name.
struct PhraseReader: Sendable {
  /// The reader with the placeholders that PlanTrace ships.
  static let standard = PhraseReader()

  private static let stopWords = Set(SyllableKey.phrase(Placeholder.stopWords))
  private static let levels = Set(SyllableKey.phrase("tỉnh huyện xã phường quận khối"))
  private static let town = [SyllableKey.phrase("thành phố"), SyllableKey.phrase("thị xã"), SyllableKey.phrase("thị trấn")]

  /// The keys of a range of a text: placeholders for level words, stop words left out. O(range).
  func keys(_ text: PlanText, _ range: TextRange) -> [UInt64] {
    let tokens = SyllableScanner.scan(text, range).filter { $0.kind == .word || $0.kind == .number }
      .map { MatchToken(key: $0.key, start: $0.start, end: $0.end, clause: 0) }
    var result: [UInt64] = []
    var index = 0
    while index < tokens.count {
      if let match = PhraseBook.standard.match(tokens, at: index) {
        result.append(match.key)
        index += match.count
      } else {
        if !Self.stopWords.contains(tokens[index].key) { result.append(tokens[index].key) }
        index += 1
      }
    }
    return result
  }

  /// The keys of a body's name without the words for its level. O(range).
  func name(_ text: PlanText, _ range: TextRange) -> [UInt64] {
    var keys = keys(text, range)
    while let last = keys.last, keys.count > 1 {
      if Self.levels.contains(last) {
        keys.removeLast()
      } else if keys.count > 2, Self.town.contains(Array(keys.suffix(2))) {
        keys.removeLast(2)
      } else {
        break
      }
    }
    return keys
  }
}
