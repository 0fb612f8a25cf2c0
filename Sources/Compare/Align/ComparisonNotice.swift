import Model

/// Something that the reader of a comparison must know before its numbers.
public enum ComparisonNotice: String, Sendable, CaseIterable {
  /// The two plans are one text.
  case sameText
  /// No task or target was found in the upper plan.
  case emptyUpper
  /// No task or target was found in the lower plan.
  case emptyLower
  /// Both plans are of one level: neither was made to carry out the other.
  case sameLevel
  /// The plan given as the lower one stands above the other.
  case reversedLevels
  /// Nothing in the headers relates the two: what is missing is no fault of the lower plan.
  case unrelated
  /// The two carry out one document and not one another: what is missing is no fault of the lower plan.
  case siblings

  /// The notices for a pair.
  static func notices(
    _ upper: PreparedPlan, _ upperRecord: LineageRecord, _ lower: PreparedPlan, _ lowerRecord: LineageRecord,
    _ kinship: Kinship
  ) -> [ComparisonNotice] {
    var result: [ComparisonNotice] = []
    if upper.units.isEmpty { result.append(.emptyUpper) }
    if lower.units.isEmpty { result.append(.emptyLower) }
    switch kinship {
    case .sameText: return [.sameText] + result
    case .sibling: result.append(.siblings)
    case .unrelated: result.append(.unrelated)
    case .parent, .ancestor: break
    }
    if let above = upperRecord.rank, let below = lowerRecord.rank {
      if above == below, result.contains(.siblings) || result.contains(.unrelated) {
        result.append(.sameLevel)
      }
      if above > below { result.append(.reversedLevels) }
    }
    return result
  }

  /// What it says.
  public var message: DiagnosticMessage {
    switch self {
    case .sameText:
      DiagnosticMessage(
        vietnamese: "Hai văn bản là một.", english: "The two plans are one text.")
    case .emptyUpper:
      DiagnosticMessage(
        vietnamese: "Không tìm thấy nhiệm vụ, chỉ tiêu nào trong văn bản cấp trên.",
        english: "No task or target was found in the upper plan.")
    case .emptyLower:
      DiagnosticMessage(
        vietnamese: "Không tìm thấy nhiệm vụ, chỉ tiêu nào trong văn bản cấp dưới.",
        english: "No task or target was found in the lower plan.")
    case .sameLevel:
      DiagnosticMessage(
        vietnamese: "Hai văn bản cùng cấp ban hành.", english: "The two plans were issued at one level.")
    case .reversedLevels:
      DiagnosticMessage(
        vietnamese: "Văn bản được coi là cấp dưới lại do cấp cao hơn ban hành.",
        english: "The plan given as the lower one was issued at a higher level.")
    case .unrelated:
      DiagnosticMessage(
        vietnamese: "Hai văn bản không dẫn chiếu nhau và không cùng thực hiện một văn bản nào.",
        english: "The plans do not cite one another and carry out no document in common.")
    case .siblings:
      DiagnosticMessage(
        vietnamese: "Hai văn bản cùng thực hiện một văn bản, không phải văn bản này thực hiện văn bản kia.",
        english: "The plans carry out one document; neither carries out the other.")
    }
  }
}
