import Model

/// Something that the reader of a comparison of versions must know first.
public enum VersionNotice: String, Sendable, CaseIterable {
  /// The two files hold one text.
  case sameText
  /// Nothing was found in the draft.
  case emptyDraft
  /// Nothing was found in the issued text.
  case emptyIssued
  /// Little of the draft is in the issued text: the two are hardly versions of one plan.
  case unlike
  /// The text given as the issued one calls itself a draft and the other does not.
  case reversed

  /// What it says.
  public var message: DiagnosticMessage {
    switch self {
    case .sameText:
      DiagnosticMessage(vietnamese: "Hai văn bản là một.", english: "The two files hold one text.")
    case .emptyDraft:
      DiagnosticMessage(
        vietnamese: "Không đọc được nội dung nào trong bản dự thảo.",
        english: "Nothing was found in the draft.")
    case .emptyIssued:
      DiagnosticMessage(
        vietnamese: "Không đọc được nội dung nào trong bản ban hành.",
        english: "Nothing was found in the issued text.")
    case .unlike:
      DiagnosticMessage(
        vietnamese:
          "Phần lớn lời văn của bản dự thảo không có trong bản ban hành: có thể đây là hai văn bản khác nhau.",
        english: "Most of the draft's wording is not in the issued text: these may be two different plans.")
    case .reversed:
      DiagnosticMessage(
        vietnamese: "Văn bản được coi là bản ban hành lại ghi là dự thảo.",
        english: "The text given as the issued one calls itself a draft.")
    }
  }
}
