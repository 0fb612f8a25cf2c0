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
    /// It stands in the title of the plan.
    static let titleWord = Traits(rawValue: 256)
    /// It says that a task is managed, not what it is.
    static let management = Traits(rawValue: 512)
  }

  private struct Entry {
    var key: UInt64 = 0
    var traits: Traits = []
    /// The first of the phrases that begin with it, an index into ``phrases``; -1 for none.
    var phrase: Int32 = -1
  }

  private struct Phrase {
    /// Its words after the first one, as indices into ``words``.
    var further: Range<Int>
    var key: UInt64
    /// The next phrase with the same first word, which is no longer; -1 at the end.
    var next: Int32
    /// A bit for each second word from this phrase on: next to no word is one.
    var seconds: UInt64
  }

  private var entries: [Entry]
  private var count = 0
  private var phrases: [Phrase] = []
  /// The words of all phrases but their first ones.
  private var words: [UInt64] = []
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
    for key in ManagementWords.keys { lexicon.add(.management, to: key) }
    return lexicon
  }()

  /// What a syllable can be. O(1).
  @inline(__always)
  func traits(of key: UInt64) -> Traits { entry(of: key).traits }

  /// What is known of a syllable. O(1).
  @inline(__always)
  private func entry(of key: UInt64) -> Entry {
    entries.withUnsafeBufferPointer { entries in
      let mask = entries.count - 1
      var slot = Self.slot(key) & mask
      while entries[slot].key != 0 {
        if entries[slot].key == key { return entries[slot] }
        slot = (slot + 1) & mask
      }
      return Entry()
    }
  }

  /// Adds a phrase that is matched as `key`; one that is there already keeps its meaning. O(phrases with its first word).
  mutating func add(phrase words: [UInt64], as key: UInt64) {
    guard let first = words.first, first != 0 else { return }
    add(.beginsPhrase, to: first)
    let slot = slot(of: first)
    let further = words.dropFirst()
    // The longer ones first, of two as long the older one.
    var before: Int32 = -1
    var after = entries[slot].phrase
    let second = further.first.map(Self.bit) ?? ~0
    while after >= 0 {
      let known = self.words[phrases[Int(after)].further]
      if known == further { return }
      guard known.count >= further.count else { break }
      phrases[Int(after)].seconds |= second
      before = after
      after = phrases[Int(after)].next
    }
    let start = self.words.count
    self.words += further
    let added = Int32(phrases.count)
    let seconds = after >= 0 ? second | phrases[Int(after)].seconds : second
    phrases.append(Phrase(further: start..<self.words.count, key: key, next: after, seconds: seconds))
    if before >= 0 { phrases[Int(before)].next = added } else { entries[slot].phrase = added }
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
    var next = entry(of: tokens[index].key).phrase
    let most = tokens.count - index - 1
    let second = most > 0 ? Self.bit(tokens[index + 1].key) : ~0
    while next >= 0 {
      let candidate = phrases[Int(next)]
      guard candidate.seconds & second != 0 else { return nil }
      next = candidate.next
      guard candidate.further.count <= most else { continue }
      var word = candidate.further.lowerBound
      var end = index + 1
      while word < candidate.further.upperBound, tokens[end].key == words[word],
        tokens[end].clause == tokens[index].clause
      {
        word += 1
        end += 1
      }
      if word == candidate.further.upperBound { return (candidate.key, end - index) }
    }
    return nil
  }

  /// Adds what a syllable can be.
  mutating func add(_ traits: Traits, to key: UInt64) {
    guard key != 0 else { return }
    let slot = slot(of: key)
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
    for entry in old where entry.key != 0 { entries[slot(of: entry.key)] = entry }
  }

  /// Where a key stands, or is to be put.
  private func slot(of key: UInt64) -> Int {
    var slot = Self.slot(key) & (entries.count - 1)
    while entries[slot].key != 0, entries[slot].key != key { slot = (slot + 1) & (entries.count - 1) }
    return slot
  }

  private static func bit(_ key: UInt64) -> UInt64 { 1 << ((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
