/// What the matcher knows of syllables: one look-up a syllable answers every question about it.
struct MatchLexicon: Sendable {
  /// What a syllable can be.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16
    /// It carries no task.
    static let stopWord = Traits(rawValue: 1)
    /// It may begin a phrase that is matched as something else.
    static let beginsPhrase = Traits(rawValue: 2)
    /// It is an abbreviation.
    static let abbreviation = Traits(rawValue: 4)
    /// It stands in the name of a document type.
    static let typeWord = Traits(rawValue: 8)
    /// It may begin a document noun that stands for the governing document.
    static let beginsNoun = Traits(rawValue: 16)
    /// It follows a document noun that stands alone.
    static let follower = Traits(rawValue: 32)
    /// It may begin a verb of an organisational function.
    static let beginsFunction = Traits(rawValue: 64)
    /// It may begin the name of a body, or a verb that tells that such a name is not of who acts.
    static let beginsBody = Traits(rawValue: 128)
  }

  private struct Entry {
    var key: UInt64 = 0
    var traits: Traits = []
  }

  private struct Phrase {
    var words: [UInt64]
    var key: UInt64
  }

  private var entries: [Entry]
  private var count = 0
  private var phrases: [UInt64: [Phrase]] = [:]
  private var abbreviations: [UInt64: [UInt64]] = [:]

  private init() { entries = [Entry](repeating: Entry(), count: 1024) }

  /// The lexicon that PlanTrace ships.
  static let standard: MatchLexicon = {
    var lexicon = MatchLexicon()
    for key in SyllableKey.phrase(Placeholder.stopWords) { lexicon.add(.stopWord, to: key) }
    for row in Placeholder.phrases {
      for words in row.words.split(separator: "|") {
        lexicon.add(phrase: SyllableKey.phrase(String(words)), as: row.placeholder.key)
      }
    }
    for row in Placeholder.abbreviations {
      lexicon.add(abbreviation: SyllableKey.of(row.short), of: SyllableKey.phrase(row.long))
    }
    for key in SyllableKey.phrase(MentionReader.typeWords) { lexicon.add(.typeWord, to: key) }
    for key in SyllableKey.phrase(MentionReader.followers) { lexicon.add(.follower, to: key) }
    for noun in MentionReader.nouns { if let first = noun.first { lexicon.add(.beginsNoun, to: first) } }
    for words in OrganisationalFunctions.beginnings {
      if let first = words.first { lexicon.add(.beginsFunction, to: first) }
    }
    for key in ActorNames.beginnings { lexicon.add(.beginsBody, to: key) }
    return lexicon
  }()

  /// What a syllable can be. O(1).
  @inline(__always)
  func traits(of key: UInt64) -> Traits {
    var slot = Self.slot(key) & (entries.count - 1)
    while entries[slot].key != 0 {
      if entries[slot].key == key { return entries[slot].traits }
      slot = (slot + 1) & (entries.count - 1)
    }
    return []
  }

  /// Adds a phrase that is matched as `key`; one that is there already keeps its meaning.
  mutating func add(phrase words: [UInt64], as key: UInt64) {
    guard let first = words.first else { return }
    let known = phrases[first, default: []]
    if known.contains(where: { $0.words == words }) { return }
    phrases[first] = (known + [Phrase(words: words, key: key)]).sorted { $0.words.count > $1.words.count }
    add(.beginsPhrase, to: first)
  }

  /// Adds an abbreviation; the newer one wins.
  mutating func add(abbreviation key: UInt64, of words: [UInt64]) {
    guard key != 0, !words.isEmpty else { return }
    abbreviations[key] = words
    add(.abbreviation, to: key)
  }

  /// The words of an abbreviation.
  func words(ofAbbreviation key: UInt64) -> [UInt64] { abbreviations[key] ?? [key] }

  /// The longest phrase that begins at an index of the tokens, nil where there is none.
  func phrase(_ tokens: [MatchToken], at index: Int) -> (key: UInt64, count: Int)? {
    guard let candidates = phrases[tokens[index].key] else { return nil }
    for candidate in candidates where index + candidate.words.count <= tokens.count {
      var equal = 1
      while equal < candidate.words.count, tokens[index + equal].key == candidate.words[equal],
        tokens[index + equal].clause == tokens[index].clause
      {
        equal += 1
      }
      if equal == candidate.words.count { return (candidate.key, equal) }
    }
    return nil
  }

  private mutating func add(_ traits: Traits, to key: UInt64) {
    guard key != 0 else { return }
    var slot = Self.slot(key) & (entries.count - 1)
    while entries[slot].key != 0, entries[slot].key != key { slot = (slot + 1) & (entries.count - 1) }
    if entries[slot].key == 0 {
      entries[slot].key = key
      count += 1
    }
    entries[slot].traits.formUnion(traits)
    if count * 2 > entries.count { grow() }
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.key != 0 {
      var slot = Self.slot(entry.key) & (entries.count - 1)
      while entries[slot].key != 0 { slot = (slot + 1) & (entries.count - 1) }
      entries[slot] = entry
    }
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
