import Model

/// Reads names and short phrases so that they can be compared across levels: `Ban Tổ chức Tỉnh ủy` and `Ban Tổ
/// chức Huyện ủy` are one name.
enum PhraseReader {
  private static let levels = Set(SyllableKey.phrase("tỉnh huyện xã phường quận khối"))
  private static let towns = ["thành phố", "thị xã", "thị trấn"].map(SyllableKey.phrase)

  /// The keys of a range of a text: placeholders for level words, stop words left out. O(range).
  static func keys(_ text: PlanText, _ range: TextRange) -> [UInt64] {
    let lexicon = MatchLexicon.standard
    let syllables = SyllableScanner.scan(text, range, lexicon)
    var tokens: [MatchToken] = []
    tokens.reserveCapacity(syllables.count)
    for syllable in syllables
    where syllable.kind == .word || syllable.kind == .number {
      tokens.append(
        MatchToken(
          key: syllable.key, start: syllable.start, end: syllable.end, clause: 0, traits: syllable.traits))
    }
    var result: [UInt64] = []
    result.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      if tokens[index].traits.contains(.beginsPhrase), let match = lexicon.phrase(tokens, at: index) {
        result.append(match.key)
        index += match.count
      } else {
        if !tokens[index].traits.contains(.stopWord) { result.append(tokens[index].key) }
        index += 1
      }
    }
    return result
  }

  /// The keys of a body's name without the words for its level. O(range).
  static func name(_ text: PlanText, _ range: TextRange) -> [UInt64] {
    var keys = keys(text, range)
    while let last = keys.last, keys.count > 1 {
      if levels.contains(last) {
        keys.removeLast()
      } else if keys.count > 2, towns.contains(Array(keys.suffix(2))) {
        keys.removeLast(2)
      } else {
        break
      }
    }
    return keys
  }

  /// The syllables of a range as they are, whatever their case and tones. O(range).
  static func syllables(_ text: PlanText, _ range: TextRange) -> [UInt64] {
    SyllableScanner.scan(text, range, .standard).compactMap {
      $0.kind == .word || $0.kind == .number ? $0.key : nil
    }
  }
}
