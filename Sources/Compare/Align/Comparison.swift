import Model

/// An upper plan against any number of lower plans.
public struct Comparison: Sendable {
  public let upper: UpperPlan
  /// One alignment for each lower plan, in the order given.
  public let alignments: [Alignment]
  /// How each lower plan is related to the upper one.
  public let kinships: [Kinship]
  /// What the reader must know before reading each alignment.
  public let notices: [[ComparisonNotice]]
  /// What a person decided before.
  public let concordance: Concordance
  /// What that means for these plans.
  public let concordanceReading: ConcordanceReading

  /// Compares plans. Each pair depends on its two plans alone, so the outcome does not depend on which others are
  /// given, and callers with many plans can go one by one with ``Aligner`` instead.
  ///
  /// O(sum of the lower plans' text).
  public init(
    _ upper: UpperPlan, with lowers: [PreparedPlan], thresholds: Thresholds = Thresholds(),
    concordance: Concordance = Concordance()
  ) {
    self.upper = upper
    self.concordance = concordance
    let reading = ConcordanceReading(concordance, upper: upper.prepared, lowers: lowers)
    concordanceReading = reading
    let aligner = Aligner(upper, thresholds: thresholds)
    let record = LineageRecord(upper.prepared.plan, name: upper.prepared.name)
    let records = lowers.map { LineageRecord($0.plan, name: $0.name) }
    alignments = zip(lowers, reading.decisions).map { aligner.align($0, decisions: $1) }
    let kinships = records.map { Kinship(upper: record, lower: $0) }
    self.kinships = kinships
    notices = lowers.indices.map {
      ComparisonNotice.notices(upper.prepared, record, lowers[$0], records[$0], kinships[$0])
    }
  }
}
