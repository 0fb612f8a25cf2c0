import Compare
import Model

/// How many findings there are of each severity.
public struct FindingCounts: Hashable, Sendable {
  public var errors = 0
  public var warnings = 0
  public var notes = 0
  /// How many plans were looked at.
  public var plans = 0

  /// Nothing counted yet.
  public init() {}

  /// Counts the findings of one plan.
  init(_ findings: [Finding]) {
    plans = 1
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// Adds what was counted elsewhere.
  public mutating func add(_ other: FindingCounts) {
    errors += other.errors
    warnings += other.warnings
    notes += other.notes
    plans += other.plans
  }

  /// Whether something was found that asks for a change: notes do not.
  public var asksForChange: Bool { errors + warnings > 0 }

  /// `2 lỗi, 1 cảnh báo`; what there is none of is left out.
  func text(in language: Language) -> String {
    let parts = [(errors, Diagnostic.Severity.error), (warnings, .warning), (notes, .note)]
    let words = parts.filter { $0.0 > 0 }.map { count, severity in
      let plural = language == .english && count > 1 ? "s" : ""
      return "\(count) \(severity.text(in: language))\(plural)"
    }
    if words.isEmpty {
      switch language {
      case .vietnamese: return "không có phát hiện"
      case .english: return "no findings"
      }
    }
    return words.joined(separator: ", ")
  }
}
