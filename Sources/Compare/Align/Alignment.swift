import Model

/// One upper unit against one lower plan.
public struct UnitAlignment: Sendable {
  /// Index of the upper unit.
  public var upper: Int
  public var relation: Relation
  public var carried: Carried
  /// The share of the upper unit that its links carry, by weight.
  public var share: Double
  /// The best score, that of a pair below the threshold included; that of the link that a person accepted.
  public var score: Double
  public var band: Band
  /// The links, primary ones first, each group by score.
  public var links: [Link]
  /// The lower unit to look at where the band is ``Band/review``.
  public var candidate: Int?
  public var changes: [Change]
  /// What a person decided about it, in the order of the concordance.
  public var decisions: [Decision] = []

  /// What a person decided about a link, or about the unit as a whole.
  public func decision(about lower: Int?) -> Decision? { decisions.last { $0.lower == lower } }
}

/// A lower unit that carries out no upper unit.
public struct AddedUnit: Sendable {
  /// Index of the lower unit.
  public var lower: Int
  /// The best score that it reached with any upper unit.
  public var score: Double
}

/// How much of an upper plan a lower plan took up.
public struct Coverage: Hashable, Sendable {
  /// Upper units.
  public var units = 0
  /// Upper units with a link.
  public var linked = 0
  /// Upper units with a sure link.
  public var sure = 0
  /// Upper units to look at.
  public var review = 0
  /// Upper families: a task stated twice counts once.
  public var families = 0
  /// Upper families with a link.
  public var linkedFamilies = 0
  /// The share of the upper text carried, by weight.
  public var depth = 0.0
}

/// An upper plan against one lower plan.
public struct Alignment: Sendable {
  /// The lower plan.
  public var lower: PreparedPlan
  /// One entry for each upper unit, in reading order.
  public var units: [UnitAlignment]
  /// The lower units without a counterpart, in reading order.
  public var added: [AddedUnit]
  public var coverage: Coverage
  /// The numbers that decided.
  public var thresholds: Thresholds
}
