import Compare

/// What became of one upper unit in one plan below, as a cell of the matrix shows it.
struct Standing {
  var relation: Relation
  var band: Band
  /// How much is carried; nil where the plan is reached over others.
  var carried: Carried?
  /// The share of the upper unit that is carried.
  var share: Double
  var score: Double
  /// The kinds of facts that differ.
  var changed: Set<ChangeKind> = []
  /// What a person decided about it.
  var decisions: [Decision] = []

  /// The standing of a unit that no chain reaches.
  static let missing = Standing(relation: .missing, band: .sure, carried: nil, share: 0, score: 0)

  var isTaken: Bool { relation != .missing }

  /// The class of the standing in counts and colours.
  var place: Place {
    switch (relation, band) {
    case (.missing, .review): .review
    case (.missing, _): .missing
    case (_, .sure): .sure
    default: .likely
    }
  }

  /// The four classes that add up to all units, best first.
  enum Place: Int, CaseIterable {
    case sure
    case likely
    case review
    case missing
  }

  /// Whether this is the better news of two about one family.
  func isBetter(than other: Standing) -> Bool {
    (other.place.rawValue, score) > (place.rawValue, other.score)
  }
}

extension Standing {
  /// The standing of a unit that was compared directly.
  init(_ unit: UnitAlignment) {
    relation = unit.relation
    band = unit.band
    carried = unit.carried
    share = unit.share
    score = unit.score
    decisions = unit.decisions
    for change in unit.changes where change.direction != .same {
      switch change.kind {
      case .number, .deadline, .body: changed.insert(change.kind)
      case .bodyCounterpart, .reference, .added, .dropped: break
      }
    }
  }

  /// The standing of a unit that was followed down the tree.
  init(_ adoption: Cascade.Adoption, thresholds: Thresholds) {
    relation = adoption.relation
    score = adoption.score
    carried = nil
    share = adoption.relation == .missing ? 0 : adoption.score
    band = adoption.relation == .missing || adoption.score >= thresholds.sure ? .sure : .likely
  }
}
