import Model

/// Looks through plans for what an analyst should see.
public struct PlanCheck: Sendable {
  public let settings: FindingSettings
  /// The plan that the checked ones carry out, where one was given.
  public let upper: UpperPlan?
  private let aligner: Aligner?

  /// Prepares to check plans, against an upper plan where there is one.
  public init(settings: FindingSettings = FindingSettings(), against upper: UpperPlan? = nil) {
    self.settings = settings
    self.upper = upper
    aligner = upper.map { Aligner($0) }
  }

  /// The findings of a plan in reading order; those of one place in the order of the rules.
  ///
  /// A plan checked against itself has no findings that compare. O(text + facts).
  public func findings(in plan: PreparedPlan) -> [Finding] {
    let alignment = aligner.flatMap { isSameText(plan) ? nil : $0.align(plan) }
    let context = FindingContext(plan, alignment: alignment, upper: upper, settings: settings)
    var found: [(order: Int, finding: Finding)] = []
    for (order, rule) in FindingRule.all.enumerated() {
      let level = settings.levels[rule.id]
      if level == .off || (rule.scope == .comparison && alignment == nil) { continue }
      for finding in rule.find(rule, context) {
        var finding = finding
        if let severity = level?.severity { finding.severity = severity }
        found.append((order, finding))
      }
    }
    found.sort { ($0.finding.range.start, $0.order) < ($1.finding.range.start, $1.order) }
    return found.map(\.finding)
  }

  private func isSameText(_ plan: PreparedPlan) -> Bool {
    upper?.prepared.plan.text.source == plan.plan.text.source
  }
}
