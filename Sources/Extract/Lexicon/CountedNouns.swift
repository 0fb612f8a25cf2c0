/// Nouns that plans count, found by their first syllable: where the noun ends that a number stands before.
///
/// They stand beside the automaton of phrases, not in it: `trường hợp` after a number is a noun, and must not keep
/// `trường` from being a school anywhere else. A compound is listed where its first word alone names another thing
/// (`nhà ăn`, `máy tính`); what a noun is for (`điểm | chữa cháy`, `trạm | quan trắc`) is no part of it.
/// Source: usage of Party and State plans, 2008 to 2026.
struct CountedNouns: Sendable {
  /// What a noun names; heads of one kind join: `3 tổ chức, doanh nghiệp`.
  enum Kind: Sendable {
    case people
    case bodies
    case places
    case works
    case goods
    case pieces
    case other
  }

  /// A noun that begins at a token.
  struct Noun: Sendable {
    var length: Int
    var kind: Kind
  }

  /// What follows a first syllable, the longest compound first; the empty one where the syllable is a noun itself.
  private struct Compound: Sendable {
    var rest: [Word]
    var kind: Kind
  }

  private let table: WordTable<[Compound]>

  static let shipped = CountedNouns()

  private init() {
    var compounds: [Word: [Compound]] = [:]
    func add(_ words: String, _ kind: Kind) {
      let syllables = words.split(separator: " ").map { Word($0 == "," ? "," : Folding.fold(String($0))) }
      guard let first = syllables.first else { return }
      compounds[first, default: []].append(Compound(rest: Array(syllables.dropFirst()), kind: kind))
    }
    for row in Self.rows {
      for words in row.nouns { add(words, row.kind) }
    }
    for phrase in Phrases.numbers where phrase.signals.contains(.unit) { add(phrase.words, .other) }
    // Of two of one length the first row counts.
    table = WordTable(
      compounds.map { first, list in
        let order = list.indices.sorted { (-list[$0].rest.count, $0) < (-list[$1].rest.count, $1) }
        return (first, order.map { list[$0] })
      })
  }

  /// The longest noun that begins at a token. O(1).
  func noun(_ tokens: [Token], _ index: Int, _ end: Int, _ reading: Reading) -> Noun? {
    guard index < end, tokens[index].kind == .word, let compounds = table[reading.folded(tokens[index])]
    else { return nil }
    for compound in compounds {
      if let next = past(compound.rest, tokens, index + 1, end, reading) {
        return Noun(length: next - index, kind: compound.kind)
      }
    }
    return nil
  }

  /// The token after the rest of a compound, nil where it does not stand there; a hyphen may join it: `ki-ốt`.
  private func past(_ rest: [Word], _ tokens: [Token], _ start: Int, _ end: Int, _ reading: Reading) -> Int? {
    var index = start
    for word in rest {
      if index + 1 < end, tokens[index].isMark(.hyphen), tokens[index].has(.glued) { index += 1 }
      // ngành, nghề
      if word == ",", index + 1 < end, tokens[index].isMark(.comma) {
        index += 1
        continue
      }
      guard index < end, tokens[index].kind == .word, reading.folded(tokens[index]) == word else {
        return nil
      }
      index += 1
    }
    return index
  }
}
