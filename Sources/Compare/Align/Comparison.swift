import Model

/// An upper plan against any number of lower plans.
public struct Comparison: Sendable {
  public let upper: UpperPlan
  /// One alignment for each lower plan, in the order given.
  public let alignments: [Alignment]
  /// How each lower plan is related to the upper one.
  public let kinships: [Kinship]
  /// What the reader must know before reading each alignment.
  public private(set) var notices: [[ComparisonNotice]]
  /// What lineage knows of each lower plan.
  public let records: [LineageRecord]
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
    let reading = ConcordanceReading(concordance, upper: upper.prepared, lowers: lowers)
    let aligner = Aligner(upper, thresholds: thresholds)
    let alignments = zip(lowers, reading.decisions).map { aligner.align($0, decisions: $1) }
    self.init(upper, lowers, alignments, concordance, reading)
  }

  /// Compares plans, so many at the same time; the outcome is the same however many.
  ///
  /// O(sum of the lower plans' text).
  public init(
    _ upper: UpperPlan, with lowers: [PreparedPlan], thresholds: Thresholds = Thresholds(),
    concordance: Concordance = Concordance(), jobs: Int
  ) async {
    let reading = ConcordanceReading(concordance, upper: upper.prepared, lowers: lowers)
    let aligner = Aligner(upper, thresholds: thresholds)
    let alignments = await Parallel.map(Array(lowers.indices), jobs: jobs) {
      aligner.align(lowers[$0], decisions: reading.decisions[$0])
    }
    self.init(upper, lowers, alignments, concordance, reading)
  }

  private init(
    _ upper: UpperPlan, _ lowers: [PreparedPlan], _ alignments: [Alignment], _ concordance: Concordance,
    _ reading: ConcordanceReading
  ) {
    self.upper = upper
    self.alignments = alignments
    self.concordance = concordance
    concordanceReading = reading
    let record = LineageRecord(upper.prepared.plan, name: upper.prepared.name)
    let records = lowers.map { LineageRecord($0.plan, name: $0.name) }
    let kinships = records.map { Kinship(upper: record, lower: $0) }
    self.kinships = kinships
    self.records = records
    let names = records.map(\.name)
    var register = PlanRegister()
    notices = lowers.indices.map {
      let notices = ComparisonNotice.notices(upper.prepared, record, lowers[$0], records[$0], kinships[$0])
      return register.add(records[$0]).map { notices + [ComparisonNotice($0, names: names)] } ?? notices
    }
  }

  /// The same comparison with one more notice about every lower plan: for callers that go one by one and see alone that a
  /// plan repeats an earlier one. O(lower plans).
  public func noting(_ notice: ComparisonNotice) -> Comparison {
    var result = self
    for index in result.notices.indices { result.notices[index].append(notice) }
    return result
  }
}
