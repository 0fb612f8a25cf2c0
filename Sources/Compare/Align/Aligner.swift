import Model

/// Aligns plans with an upper plan: many to many, by words and by organisational function.
///
/// Deterministic: the outcome depends on the two plans and the thresholds alone, never on the other plans
/// that are compared.
public struct Aligner: Sendable {
  public let upper: UpperPlan
  public let thresholds: Thresholds
  /// Verdicts that override the matcher.
  public let concordance: Concordance

  /// Creates an aligner for an upper plan.
  public init(
    _ upper: UpperPlan, thresholds: Thresholds = Thresholds(), concordance: Concordance = Concordance()
  ) {
    self.upper = upper
    self.thresholds = thresholds
    self.concordance = concordance
  }

  /// Aligns one lower plan. O(text + places of common pairs of syllables).
  public func align(_ lower: PreparedPlan) -> Alignment {
    let finder = EvidenceFinder(upper: upper.prepared, index: upper.index, lower: lower)
    var selection = LinkSelection(upper: upper, lower: lower, finder: finder, thresholds: thresholds)
    selection.select(verdicts: concordance.verdicts(upper: upper.prepared, lower: lower))
    return AlignmentBuilder(upper: upper, lower: lower, selection: selection, thresholds: thresholds)
      .alignment()
  }
}
