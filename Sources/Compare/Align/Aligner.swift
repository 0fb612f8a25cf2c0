import Model

/// Aligns plans with an upper plan: many to many, by words and by organisational function.
///
/// Deterministic: the outcome depends on the two plans and the thresholds alone, never on the other plans
/// that are compared.
public struct Aligner: Sendable {
  public let upper: UpperPlan
  public let thresholds: Thresholds

  /// Creates an aligner for an upper plan.
  public init(_ upper: UpperPlan, thresholds: Thresholds = Thresholds()) {
    self.upper = upper
    self.thresholds = thresholds
  }

  /// Aligns one lower plan; what a person decided overrides the matcher. O(text + places of common pairs of syllables).
  public func align(_ lower: PreparedPlan, decisions: [Decision] = []) -> Alignment {
    let finder = EvidenceFinder(upper: upper.prepared, index: upper.index, lower: lower)
    var selection = LinkSelection(upper: upper, lower: lower, finder: finder, thresholds: thresholds)
    let verdicts = UnitVerdicts(decisions, count: upper.prepared.units.count)
    selection.select(verdicts)
    return AlignmentBuilder(
      upper: upper, lower: lower, selection: selection, thresholds: thresholds, verdicts: verdicts
    )
    .alignment()
  }
}
