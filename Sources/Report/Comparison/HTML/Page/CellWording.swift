import Compare

/// How a standing is shown: class, sign, words, score.
struct CellWording {
  let labels: HTMLLabels

  /// The letter that stands for a relation in classes of the style sheet and in the data.
  static func code(_ relation: Relation, _ band: Band) -> String {
    switch relation {
    case .verbatim: "v"
    case .adapted: "a"
    case .split: "s"
    case .merged: "m"
    case .splitAndMerged: "x"
    case .missing: band == .review ? "r" : "o"
    }
  }

  /// The sign of a relation: it says without colour what became of a unit.
  static func sign(_ code: String) -> String {
    switch code {
    case "v": "="
    case "a": "≈"
    case "s": "⇉"
    case "m": "⇒"
    case "x": "⇄"
    case "r": "?"
    default: "–"
    }
  }

  /// The sign that a person decided.
  static let decidedSign = "✓"

  /// The relation in words; a missing unit to look at has its own.
  func relation(_ standing: Standing) -> String {
    standing.place == .review ? labels["toReview"].lowercased() : standing.relation.text(in: labels.language)
  }

  /// The cell of a standing.
  func cell(_ standing: Standing, unit: Int?) -> MatrixView.Cell {
    let code = Self.code(standing.relation, standing.band)
    var kind = code
    if standing.place == .likely { kind += " l" }
    var words = relation(standing)
    if standing.place == .likely { words += ", " + standing.band.text(in: labels.language) }
    let changed = [ChangeKind.number, .deadline, .body].filter(standing.changed.contains)
    if !changed.isEmpty {
      kind += " d"
      words += " · " + changed.map { $0.text(in: labels.language) }.joined(separator: ", ")
    }
    let mark = standing.decisions.mark(in: labels.language)
    if !mark.isEmpty { words += " · " + mark }
    return MatrixView.Cell(
      kind: kind, sign: Self.sign(code) + (mark.isEmpty ? "" : Self.decidedSign), words: words,
      score: standing.isTaken || standing.place == .review ? hundredths(standing.score) : "", unit: unit)
  }

  /// A score with two decimals: `0,71`.
  func hundredths(_ value: Double) -> String {
    let whole = Int((value * 100).rounded())
    let mark = labels.language == .vietnamese ? "," : "."
    return "\(whole / 100)\(mark)\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
  }

  /// A share as a whole percentage.
  func percent(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }
}
