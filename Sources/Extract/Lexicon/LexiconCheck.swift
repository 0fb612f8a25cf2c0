/// Something wrong with an entry that a user added.
public struct LexiconProblem: Hashable, Sendable {
  /// Index of the entry among those checked.
  public var entry: Int
  public var message: String
}

extension Lexicon {
  /// Longest phrase that the automaton matches, in syllables.
  static let longestPhrase = 24

  /// Checks entries before they are added: phrases without letters or too long, values that their kind does
  /// not know, entries given twice or shipped already. O(entries).
  public static func check(_ entries: [LexiconEntry]) -> [LexiconProblem] {
    struct Key: Hashable {
      var kind: LexiconKind
      var phrase: String
    }
    func key(_ entry: LexiconEntry) -> Key {
      // The case of a symbol tells: TTg is no TTG.
      Key(kind: entry.kind, phrase: entry.kind == .issuer ? entry.phrase : Folding.fold(entry.phrase))
    }
    var shipped: [Key: String] = [:]
    for entry in shippedEntries { shipped[key(entry)] = entry.value }
    var first: [Key: Int] = [:]
    var problems: [LexiconProblem] = []
    for (index, entry) in entries.enumerated() {
      func report(_ message: String) { problems.append(LexiconProblem(entry: index, message: message)) }
      if let message = wrongPhrase(entry) { report(message) }
      if let message = wrongValue(entry) { report(message) }
      let key = key(entry)
      if let earlier = first[key] {
        report("`\(entry.phrase)` stands already in entry \(earlier + 1) of this file")
      } else {
        first[key] = index
      }
      if let value = shipped[key], Folding.fold(value) == Folding.fold(entry.value) {
        report("`\(entry.phrase)` is shipped already, with the same value")
      }
    }
    return problems
  }

  private static func wrongPhrase(_ entry: LexiconEntry) -> String? {
    let syllables = Folding.fold(entry.phrase).split(separator: " ")
    if syllables.isEmpty { return "`\(entry.phrase)` has no letters" }
    if syllables.count > longestPhrase {
      return "the phrase has \(syllables.count) syllables; at most \(longestPhrase) are matched"
    }
    return nil
  }

  private static func wrongValue(_ entry: LexiconEntry) -> String? {
    let value = entry.value
    switch entry.kind {
    case .documentType:
      return value.isEmpty || value.contains(" ") ? "a document type needs its code, such as KH" : nil
    case .issuer: return value.isEmpty ? "an issuer's symbol needs the body it stands for" : nil
    case .abbreviation: return value.isEmpty ? "an abbreviation needs the words in full" : nil
    case .body:
      let isFunction = value.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D }
      return isFunction
        ? nil : "`\(value)` is no function; one has lower-case letters and hyphens, such as peoples-committee"
    case .province:
      let isYears =
        value.isEmpty
        || value.contains("-") && value.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
      return isYears ? nil : "`\(value)` is no span of years, such as -2025 or 2025-"
    case .time:
      return LexiconTime(named: value) != nil
        ? nil : "`\(value)` is no recurrence; one of \(LexiconTime.names.joined(separator: ", "))"
    case .unit:
      let names = UnitClass.allCases.map(\.name).joined(separator: ", ")
      return UnitClass(named: value) != nil
        ? nil : "`\(value)` is no class of units; one of \(names) or nothing"
    }
  }
}
