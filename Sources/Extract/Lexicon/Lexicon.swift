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

/// The words that the parser knows, as data.
public struct Lexicon: Sendable {
  /// The lexicon that PlanTrace ships.
  public static let standard = Lexicon(adding: [])

  /// The entries of the user's own.
  public let added: [LexiconEntry]

  /// The automaton of all phrases.
  let phrases: PhraseTable

  /// Abbreviations and functions of bodies.
  let bodies: BodyLexicon

  /// Document types; the value of a type's phrase is an index into them, counted from 1.
  let documentTypes: [DocumentTypeRow]

  /// Provinces and cities; the value of a province's phrase is an index into them, counted from 1.
  let gazetteer: Gazetteer

  /// Symbols of issuers.
  let issuers: IssuerLexicon

  /// Creates the shipped lexicon with entries of the user's own added. O(entries).
  public init(adding added: [LexiconEntry]) {
    self.added = added
    func own(_ kind: LexiconKind) -> [LexiconEntry] { added.filter { $0.kind == kind } }
    documentTypes =
      DocumentTypes.rows + own(.documentType).map { DocumentTypeRow(code: $0.value, name: $0.phrase) }
    gazetteer = Gazetteer(adding: own(.province).map(\.phrase))
    issuers = IssuerLexicon(adding: own(.issuer))
    bodies = BodyLexicon(adding: added)
    var phrases = Phrases.all + gazetteer.phrases
    phrases += documentTypes.enumerated().map {
      Phrase($0.element.name, .documentType, Int16(clamping: $0.offset + 1))
    }
    phrases += own(.body).map { Phrase($0.phrase, .organ) }
    phrases += own(.unit).map { Phrase($0.phrase, .unit, UnitClass(named: $0.value)?.rawValue ?? 1) }
    phrases += own(.time).compactMap { entry in
      LexiconTime(named: entry.value).map { Phrase(entry.phrase, .recurrence, $0.value) }
    }
    self.phrases = PhraseTable(phrases + Self.bodyAbbreviations(own(.abbreviation)))
  }

  /// An abbreviation of a body is the head of one.
  private static func bodyAbbreviations(_ entries: [LexiconEntry]) -> [Phrase] {
    if entries.isEmpty { return [] }
    let heads = Set(Phrases.bodies.filter { $0.signals.contains(.organ) }.map { Folding.fold($0.words) })
    return entries.filter { entry in
      let words = Folding.fold(entry.value).split(separator: " ")
      return (1...max(1, words.count)).contains { heads.contains(words.prefix($0).joined(separator: " ")) }
    }.map { Phrase($0.phrase, .organ) }
  }
}
