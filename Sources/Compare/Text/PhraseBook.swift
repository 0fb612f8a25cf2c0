/// Phrases over syllable keys that are matched as something else: the longest one at a place wins.
struct PhraseBook: Sendable {
  private var heads: [UInt64: [Int]] = [:]
  private var phrases: [(words: [UInt64], key: UInt64)] = []

  /// The placeholders that PlanTrace ships.
  static let standard: PhraseBook = {
    var book = PhraseBook()
    for row in Placeholder.phrases {
      for words in row.words.split(separator: "|") {
        book.add(SyllableKey.phrase(String(words)), as: row.placeholder.key)
      }
    }
    return book
  }()

  /// Adds a phrase; one that is there already keeps its meaning.
  mutating func add(_ words: [UInt64], as key: UInt64) {
    guard let first = words.first else { return }
    let known = heads[first, default: []]
    if known.contains(where: { phrases[$0].words == words }) { return }
    phrases.append((words, key))
    heads[first] = (known + [phrases.count - 1]).sorted { phrases[$0].words.count > phrases[$1].words.count }
  }

  /// The longest phrase that begins at an index of the tokens, nil where there is none.
  func match(_ tokens: [MatchToken], at index: Int) -> (key: UInt64, count: Int)? {
    guard let candidates = heads[tokens[index].key] else { return nil }
    for candidate in candidates {
      let words = phrases[candidate].words
      guard index + words.count <= tokens.count else { continue }
      var equal = 1
      while equal < words.count, tokens[index + equal].key == words[equal],
        tokens[index + equal].clause == tokens[index].clause
      {
        equal += 1
      }
      if equal == words.count { return (phrases[candidate].key, equal) }
    }
    return nil
  }
}
