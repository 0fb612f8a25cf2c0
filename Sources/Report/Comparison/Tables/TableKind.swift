import Model

/// The tables that a comparison is told in, in the order of reports.
public enum TableKind: String, Sendable, CaseIterable {
  /// The plans: what each is, how it is related to the upper one, how much of that it took up.
  case documents
  /// Upper units by lower plans.
  case matrix
  /// A link a row, with the words of both sides and why they were linked.
  case evidence
  /// The targets of the upper plan and what became of each.
  case targets
  case deadlines
  case bodies
  /// All changes, words and cited documents included.
  case changes
  /// Upper units that were not found.
  case missing
  /// Upper units that may have been found: for a person to decide.
  case review
  /// Lower units that carry out no upper unit.
  case added
  /// What a person decided, where a concordance was given.
  case decisions
  /// The numbers and versions that decided.
  case method

  /// The heading.
  public var heading: DiagnosticMessage {
    switch self {
    case .documents: DiagnosticMessage(vietnamese: "Văn bản", english: "Documents")
    case .matrix: DiagnosticMessage(vietnamese: "Ma trận", english: "Matrix")
    case .evidence: DiagnosticMessage(vietnamese: "Đối chiếu", english: "Evidence")
    case .targets: DiagnosticMessage(vietnamese: "Chỉ tiêu", english: "Targets")
    case .deadlines: DiagnosticMessage(vietnamese: "Thời hạn", english: "Deadlines")
    case .bodies: DiagnosticMessage(vietnamese: "Cơ quan", english: "Bodies")
    case .changes: DiagnosticMessage(vietnamese: "Khác biệt", english: "Changes")
    case .missing: DiagnosticMessage(vietnamese: "Chưa thấy trong văn bản", english: "Not found in the text")
    case .review: DiagnosticMessage(vietnamese: "Cần xem lại", english: "To review")
    case .added: DiagnosticMessage(vietnamese: "Cấp dưới nêu thêm", english: "Added below")
    case .decisions: DiagnosticMessage(vietnamese: "Đã duyệt", english: "Reviewed")
    case .method: DiagnosticMessage(vietnamese: "Cách đối chiếu", english: "Method")
    }
  }
}
