import Compare

/// A fact of the upper plan and what one lower plan makes of it.
struct LedgerFact {
  /// The upper unit; nil where its place has none.
  var unit: Int?
  /// The place of the plan among the columns of the survey.
  var place: Int
  var opening: ListsView.Opening?
  var upper: [TableCell]
  var lower: [TableCell]
  var outcomes: [TableCell]
  /// What a summary says of the plan.
  var figure: TableCell

  /// The tone that asks most for attention.
  var tone: LedgerTone {
    let tones = outcomes.map { LedgerTone($0) }
    return LedgerTone.allCases.first { tones.contains($0) } ?? .none
  }

  /// The class of a column's cells.
  static func style(_ key: String) -> String {
    switch key {
    case "upperPath", "lowerPath": "path"
    case "upperFigure", "lowerFigure", "upperDue", "lowerDue": "figure"
    case "indicator", "lowerIndicator", "task": "prose"
    default: "text"
    }
  }
}
