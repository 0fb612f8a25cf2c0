import Compare
import Model

/// A plan with its findings, and where reports say that it stands.
public struct CheckedPlan: Sendable {
  /// A plan and its path as the user gave it.
  public struct Source: Sendable {
    public var path: String
    public var plan: Plan

    /// Creates a source.
    public init(path: String, plan: Plan) {
      self.path = path
      self.plan = plan
    }
  }

  public var source: Source
  /// The plan that it was checked against.
  public var upper: Source?
  /// In reading order.
  public var findings: [Finding]

  /// Creates a checked plan.
  public init(source: Source, upper: Source?, findings: [Finding]) {
    self.source = source
    self.upper = upper
    self.findings = findings
  }

  /// How many findings there are of each severity.
  public var counts: FindingCounts { FindingCounts(findings) }
}
