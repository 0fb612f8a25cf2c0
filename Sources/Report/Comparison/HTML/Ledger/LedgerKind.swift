import Compare

/// A ledger of facts: which table of the comparison it shows, and which of its columns.
enum LedgerKind: String, CaseIterable {
  case targets
  case deadlines
  case bodies

  /// The table that it is made from.
  var table: TableKind {
    switch self {
    case .targets: .targets
    case .deadlines: .deadlines
    case .bodies: .bodies
    }
  }

  /// What the upper plan says, by keys of the table; the first is where it says it.
  var upper: [String] {
    switch self {
    case .targets: ["upperPath", "indicator", "upperFigure", "upperDue"]
    case .deadlines: ["upperPath", "task", "upperQuote"]
    case .bodies: ["upperPath", "task", "upperBody"]
    }
  }

  /// What the lower plan says.
  var lower: [String] {
    switch self {
    case .targets: ["lowerPath", "lowerIndicator", "lowerFigure", "lowerDue"]
    case .deadlines: ["lowerPath", "lowerQuote"]
    case .bodies: ["lowerPath", "lowerBody"]
    }
  }

  /// What became of it.
  var outcomes: [String] {
    switch self {
    case .targets: ["direction", "dueDirection"]
    case .deadlines: ["direction"]
    case .bodies: ["outcome"]
    }
  }

  /// What a summary says of a plan.
  var figure: String {
    switch self {
    case .targets: "lowerFigure"
    case .deadlines: "lowerQuote"
    case .bodies: "lowerBody"
    }
  }
}
