import Model

/// What a person must know about an entry of a concordance: it does not apply, or not as it was written.
public struct ConcordanceFinding: Hashable, Sendable {
  /// What it is.
  public enum Problem: Hashable, Sendable {
    /// No lower plan has this name.
    case unknownPlan(String)
    /// Several lower plans could be meant.
    case ambiguousPlan([String])
    /// The path names no unit of the upper plan.
    case unknownUpper(String)
    /// The path names no unit of the lower plan.
    case unknownLower(String, plan: String)
    /// The upper unit at the path now says something else.
    case changedUpper(String)
    /// The lower unit at the path now says something else.
    case changedLower(String, plan: String)
    /// The upper unit was found at another path by what it says; the verdict applies there.
    case movedUpper(String, to: String)
    /// The lower unit was found at another path by what it says; the verdict applies there.
    case movedLower(String, to: String)
    /// The upper unit was reworded a little since; the verdict applies.
    case rewordedUpper(String)
    /// The lower unit was reworded a little since; the verdict applies.
    case rewordedLower(String)
    /// A later entry says otherwise, and counts.
    case overruled(by: Int)
  }

  /// Index into ``Concordance/entries``.
  public var entry: Int
  public var problem: Problem
}

extension ConcordanceFinding.Problem {
  /// A short code for programs.
  public var code: String {
    switch self {
    case .unknownPlan: "unknown-plan"
    case .ambiguousPlan: "ambiguous-plan"
    case .unknownUpper: "unknown-upper"
    case .unknownLower: "unknown-lower"
    case .changedUpper: "changed-upper"
    case .changedLower: "changed-lower"
    case .movedUpper: "moved-upper"
    case .movedLower: "moved-lower"
    case .rewordedUpper: "reworded-upper"
    case .rewordedLower: "reworded-lower"
    case .overruled: "overruled"
    }
  }

  /// Whether the verdict applies all the same.
  public var isApplied: Bool {
    switch self {
    case .movedUpper, .movedLower, .rewordedUpper, .rewordedLower: true
    case .unknownPlan, .ambiguousPlan, .unknownUpper, .unknownLower, .changedUpper, .changedLower, .overruled:
      false
    }
  }

  /// What it says; the entries that count instead are named by whoever knows their lines.
  public var message: DiagnosticMessage {
    switch self {
    case .unknownPlan(let name):
      DiagnosticMessage(
        vietnamese: "không có văn bản cấp dưới nào tên \(name); giữ nguyên, chưa áp dụng.",
        english: "no lower plan is named \(name); kept, not applied.")
    case .ambiguousPlan(let names):
      DiagnosticMessage(
        vietnamese:
          "không rõ văn bản cấp dưới nào (\(names.joined(separator: ", "))); giữ nguyên, chưa áp dụng.",
        english:
          "it could be about several lower plans (\(names.joined(separator: ", "))); kept, not applied.")
    case .unknownUpper(let path):
      DiagnosticMessage(
        vietnamese:
          "văn bản cấp trên không có nhiệm vụ, chỉ tiêu nào ở mục \(path); giữ nguyên, chưa áp dụng.",
        english: "\(path) names no task or target of the upper plan; kept, not applied.")
    case .unknownLower(let path, let plan):
      DiagnosticMessage(
        vietnamese: "\(plan) không có nhiệm vụ, chỉ tiêu nào ở mục \(path); giữ nguyên, chưa áp dụng.",
        english: "\(path) names no task or target of \(plan); kept, not applied.")
    case .changedUpper(let path):
      DiagnosticMessage(
        vietnamese: "mục \(path) của văn bản cấp trên nay nói việc khác; giữ nguyên, chưa áp dụng.",
        english: "\(path) of the upper plan now says something else; kept, not applied.")
    case .changedLower(let path, let plan):
      DiagnosticMessage(
        vietnamese: "mục \(path) của \(plan) nay nói việc khác; giữ nguyên, chưa áp dụng.",
        english: "\(path) of \(plan) now says something else; kept, not applied.")
    case .movedUpper(let path, let place), .movedLower(let path, let place):
      DiagnosticMessage(
        vietnamese: "mục \(path) nay là mục \(place); đã áp dụng.",
        english: "\(path) is \(place) now; applied.")
    case .rewordedUpper(let path), .rewordedLower(let path):
      DiagnosticMessage(
        vietnamese: "lời văn mục \(path) đã sửa ít nhiều; đã áp dụng.",
        english: "\(path) was reworded a little; applied.")
    case .overruled:
      DiagnosticMessage(
        vietnamese: "một dòng sau nói khác; dòng sau được áp dụng.",
        english: "a later entry says otherwise, and counts.")
    }
  }
}
