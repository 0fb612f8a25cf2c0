import Compare
import Model

/// A cell of a table of a comparison: a value, not yet its looks.
public enum TableCell: Hashable, Sendable {
  case empty
  /// Words of a plan, a name, a path.
  case text(String)
  /// Words of the report, in both languages.
  case phrase(DiagnosticMessage)
  case term(TableTerm)
  /// Words that a program knows by a code: one term or several, or a term with what it is about.
  case coded(String, DiagnosticMessage)
  /// A count, a line, a page, or the figure of a target.
  case number(Double)
  /// From 0 to 1, shown with two decimals.
  case score(Double)
  /// From 0 to 1, shown as a percentage.
  case share(Double)
  case date(PartialDate)
  /// A cell of the matrix.
  case relation(RelationCell)

  /// A whole number.
  static func count(_ value: Int) -> TableCell { .number(Double(value)) }

  /// Words, or nothing where there are none.
  static func words(_ text: String?) -> TableCell {
    guard let text, !text.isEmpty else { return .empty }
    return .text(text)
  }

  /// Words of the report, made in both languages; nothing where there are none.
  static func phrase(_ make: (Language) -> String) -> TableCell {
    let phrase = DiagnosticMessage(vietnamese: make(.vietnamese), english: make(.english))
    return phrase.vietnamese.isEmpty && phrase.english.isEmpty ? .empty : .phrase(phrase)
  }

  /// Words with a code, the words made in both languages; nothing where the code is empty.
  static func coded(_ code: String, _ make: (Language) -> String) -> TableCell {
    if code.isEmpty { return .empty }
    return .coded(code, DiagnosticMessage(vietnamese: make(.vietnamese), english: make(.english)))
  }

  /// A date, or nothing.
  static func day(_ date: PartialDate?) -> TableCell { date.map { .date($0) } ?? .empty }

  /// The verdict of a person and the note; empty cells where there is none.
  static func decision(_ decision: Decision?) -> [TableCell] {
    [decision.map { .term(.verdict($0.verdict)) } ?? .empty, .words(decision?.note)]
  }

  /// The value for programs: codes, decimal points, ISO 8601, whatever the language of the reader; only what the report
  /// says in sentences is in that.
  ///
  /// Example: `missing` and `0.71` in both languages. Near miss: a notice, which no program goes by.
  public func code(in language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .phrase(let phrase): phrase.text(in: language)
    case .term(let term): term.code
    case .coded(let code, _): code
    case .number(let value): Figure.text(value, in: .english)
    case .score(let value), .share(let value): Figure.text(Self.rounded(value, 1000), in: .english)
    case .date(let date): date.iso
    case .relation(let cell): cell.code
    }
  }

  /// The value for people.
  public func text(in language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .phrase(let phrase): phrase.text(in: language)
    case .term(let term): term.text(in: language)
    case .coded(_, let words): words.text(in: language)
    case .number(let value): Figure.text(value, in: language)
    case .score(let value): Figure.text(Self.rounded(value, 100), in: language)
    case .share(let value):
      // All of it is said of all of it alone.
      Figure.text(value < 1 ? min((value * 100).rounded(), 99) : 100, in: language) + "%"
    case .date(let date): date.text(in: language)
    case .relation(let cell): cell.text(in: language)
    }
  }

  /// A value to the nearest of so many steps of one: more would not mean more.
  static func rounded(_ value: Double, _ steps: Double) -> Double {
    (value * steps).rounded() / steps
  }
}

/// What became of an upper unit in one lower plan, as the matrix shows it.
public struct RelationCell: Hashable, Sendable {
  public var relation: Relation
  public var band: Band
  /// The best score, that of a pair below the threshold included.
  public var score: Double
  /// The row of the evidence table that begins to tell why, counted from 0.
  public var evidence: Int
  /// What a person decided about it.
  public var decisions: [Decision]

  /// Whether a person must look at it: nothing was found for certain, and something comes near.
  public var isReview: Bool { relation == .missing && band == .review }

  var code: String {
    let name = isReview ? band.rawValue : relation.rawValue
    let mark = decisions.isEmpty ? "" : " reviewed"
    return "\(name) \(TableCell.score(score).code(in: .english))\(mark)"
  }

  /// The relation in words with the score; `chưa thấy` alone where nothing came near; then whether a person decided,
  /// with the note.
  public func text(in language: Language) -> String {
    let words = isReview ? band.text(in: language) : relation.text(in: language)
    let score = relation == .missing && !isReview ? "" : " " + TableCell.score(score).text(in: language)
    let mark = decisions.mark(in: language)
    return words + score + (mark.isEmpty ? "" : " (\(mark))")
  }
}
