import Model

/// Something in a plan that an analyst should look at before the plan is used or issued.
public struct Finding: Sendable {
  /// The id of the rule that found it: `task.no-body`.
  public var rule: String
  public var severity: Diagnostic.Severity
  /// One sentence in both languages.
  public var message: DiagnosticMessage
  /// Where it sits in the working text of the plan.
  public var range: TextRange
  /// The part of the plan that it is about, where it is one.
  public var at: Place?
  /// What the upper plan says instead, as a range of the upper plan's working text.
  public var upper: TextRange?

  /// Creates a finding.
  public init(
    rule: String, severity: Diagnostic.Severity, message: DiagnosticMessage, range: TextRange,
    at: Place? = nil, upper: TextRange? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.at = at
    self.upper = upper
  }
}
