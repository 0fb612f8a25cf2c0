import Model

/// What rules look at: a plan, what follows from it once for all rules, and the upper plan where there is one.
struct FindingContext: Sendable {
  let prepared: PreparedPlan
  let upper: UpperPlan?
  let alignment: Alignment?
  let settings: FindingSettings
  /// Who is to do what by when, with what headings and fields add.
  let duties: [TaskDuty]

  /// Reads what several rules need. O(nodes + facts).
  init(_ prepared: PreparedPlan, alignment: Alignment?, upper: UpperPlan?, settings: FindingSettings) {
    self.prepared = prepared
    self.alignment = alignment
    self.upper = upper
    self.settings = settings
    duties = TaskDutyReader(prepared.plan).duties()
  }

  var plan: Plan { prepared.plan }

  /// Where a finding about the document as a whole is shown: its title, else its first text.
  var documentRange: TextRange {
    if let range = plan.titleRange, !range.isEmpty { return range }
    if let region = plan.regions.first(where: { $0.kind != .furniture && !$0.range.isEmpty }) {
      return region.range
    }
    return TextRange(0, 0)
  }

  /// Where something that stands at the top of the document is missed.
  var headRange: TextRange {
    plan.regions.first { $0.kind == .letterhead && !$0.range.isEmpty }?.range ?? documentRange
  }

  /// Where something that stands at the end of the document is missed: its last text.
  var endRange: TextRange {
    plan.regions.last { $0.kind != .furniture && !$0.range.isEmpty }?.range ?? documentRange
  }

  /// Whether the document says who does what by when: a plan, a programme, a project, or a decision that issues one.
  ///
  /// Resolutions, conclusions and directives set the course and leave bodies and dates to the plans that
  /// carry them out.
  var isPlan: Bool {
    if plan.nodes.contains(where: { $0.kind == .attachment && $0.parent == nil }) { return true }
    guard let code = plan.document.type?.code else { return false }
    return Self.planTypes.contains(code)
  }

  private static let planTypes: Set<String> = ["KH", "CTr", "ĐA", "PA"]
}
