import Model

/// The tables that a comparison of two versions is told in.
public enum VersionTableKind: String, Sendable, CaseIterable {
  /// What became of every passage, a row each.
  case passages
  /// The targets, deadlines, bodies and cited documents that changed.
  case changes
  /// The parts of the header, the signature and the Nơi nhận that changed.
  case fields

  /// The heading.
  public var heading: DiagnosticMessage {
    switch self {
    case .passages: DiagnosticMessage(vietnamese: "Từng đoạn", english: "Passages")
    case .changes:
      DiagnosticMessage(
        vietnamese: "Chỉ tiêu, thời hạn, cơ quan, dẫn chiếu thay đổi",
        english: "Changed targets, deadlines, bodies, citations")
    case .fields: DiagnosticMessage(vietnamese: "Thông tin văn bản thay đổi", english: "Changed header")
    }
  }
}
