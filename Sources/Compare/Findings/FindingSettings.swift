import Model

/// How severe findings are called, and which rules are off: what an organisation decides for itself.
public struct FindingSettings: Hashable, Sendable {
  /// What is decided about a rule.
  public enum Level: String, Sendable, CaseIterable {
    case off
    case note
    case warning
    case error

    /// The severity of the rule's findings; nil where it is off.
    var severity: Diagnostic.Severity? {
      switch self {
      case .off: nil
      case .note: .note
      case .warning: .warning
      case .error: .error
      }
    }
  }

  /// The levels that differ from those of the rules, by rule id.
  public var levels: [String: Level] = [:]
  /// Abbreviations that readers of these plans know, beside the common ones.
  public var knownAbbreviations: Set<String> = []

  /// The rules as they are.
  public init() {}
}
