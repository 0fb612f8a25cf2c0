import Model

/// A rule that looks for one kind of finding.
///
/// Each rule has a file of its own below `Rules/`, which documents it with an example and a near miss;
/// `docs/findings.md` is written from the same words.
public struct FindingRule: Sendable {
  /// What a rule looks at.
  public enum Scope: String, Sendable, CaseIterable {
    /// One plan by itself.
    case plan
    /// A plan beside the upper plan that it carries out.
    case comparison
  }

  /// `area.what`: `task.no-body`.
  public let id: String
  /// How much a finding matters as a rule; a rule may call a case less than that (a draft may have blanks).
  public let severity: Diagnostic.Severity
  public let scope: Scope
  /// What it finds, in a few words.
  public let title: DiagnosticMessage
  /// What exactly is found, and what is left alone.
  public let explanation: DiagnosticMessage
  /// Words of a plan in which it finds something.
  public let example: String
  /// Words of a plan that look alike and in which it finds nothing.
  public let nearMiss: String
  /// What it finds, in reading order. Linear in the plans.
  let find: @Sendable (FindingRule, FindingContext) -> [Finding]

  /// A finding of this rule, as severe as the rule.
  func finding(
    _ vietnamese: String, _ english: String, _ range: TextRange, at place: Place? = nil,
    upper: TextRange? = nil
  ) -> Finding {
    finding(severity, vietnamese, english, range, at: place, upper: upper)
  }

  /// A finding of this rule.
  func finding(
    _ severity: Diagnostic.Severity, _ vietnamese: String, _ english: String, _ range: TextRange,
    at place: Place? = nil, upper: TextRange? = nil
  ) -> Finding {
    Finding(
      rule: id, severity: severity,
      message: DiagnosticMessage(vietnamese: vietnamese, english: english), range: range, at: place,
      upper: upper)
  }
}
