import Model

/// Something that the reader of a comparison must know before its numbers.
public enum ComparisonNotice: Hashable, Sendable {
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
  /// The plan given as the upper one says that it carries out the lower one.
  ///
  /// Example: the plan of a district as the upper one of its province's. Near miss: two plans that cite one another.
  case reversed
  /// Nothing relates the two, and the upper plan has no number that the lower one could cite.
  case unnumbered
  /// The two carry out one document and not one another: what is missing is no fault of the lower plan.
  case siblings
  /// Each of the two says that it carries out the other; the plan that was given as the upper one is taken for it.
  ///
  /// Example: the plans of two districts that cite one another as what they carry out. Near miss: an upper plan that names
  /// the lower one among the documents that it looks back on.
  case mutual
  /// A lower plan has the text of an earlier one, of this name.
  case copy(of: String)
  /// The plan looks like another version of one that is compared here, of this name; see
  /// ``LineageRecord/isVersion(of:)``.
  case version(of: String)

  /// The value in the output.
  public var code: String {
    switch self {
    case .sameText: "sameText"
    case .emptyUpper: "emptyUpper"
    case .emptyLower: "emptyLower"
    case .sameLevel: "sameLevel"
    case .reversedLevels: "reversedLevels"
    case .unrelated: "unrelated"
    case .reversed: "reversed"
    case .unnumbered: "unnumbered"
    case .siblings: "siblings"
    case .mutual: "mutual"
    case .copy: "copy"
    case .version: "version"
    }
  }

  /// The notice that a lower plan repeats an earlier one of these names.
  public init(_ twin: PlanRegister.Twin, names: [String]) {
    switch twin {
    case .copy(let first): self = .copy(of: names[first])
    case .version(let first): self = .version(of: names[first])
    }
  }

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
    case .unrelated:
      let isReversed = upperRecord.implements.contains {
        Citing.of($0, by: upperRecord, as: lowerRecord) > .contradicted
      }
      let isUnnumbered = upperRecord.number == nil && !lowerRecord.implements.isEmpty
      result.append(isReversed ? .reversed : isUnnumbered ? .unnumbered : .unrelated)
    case .parent:
      let isMutual = upperRecord.implements.contains {
        Citing.of($0, by: upperRecord, as: lowerRecord) > .contradicted
      }
      if isMutual { result.append(.mutual) }
    case .ancestor: break
    }
    if lowerRecord.isVersion(of: upperRecord) { result.append(.version(of: upperRecord.name)) }
    if let above = upperRecord.rank, let below = lowerRecord.rank {
      if above == below, result.contains(where: { [.siblings, .unrelated, .unnumbered].contains($0) }) {
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
    case .reversed:
      DiagnosticMessage(
        vietnamese:
          "Thứ tự ngược: văn bản được coi là cấp trên nêu là thực hiện văn bản kia; đổi chỗ hai văn bản để đối chiếu.",
        english:
          "The order is reversed: the plan given as the upper one says that it carries out the other; swap the two."
      )
    case .unnumbered:
      DiagnosticMessage(
        vietnamese:
          "Văn bản cấp trên không có số nên không biết văn bản cấp dưới có dẫn chiếu nó hay không.",
        english: "The upper plan has no number, so that nothing tells whether the lower one cites it.")
    case .siblings:
      DiagnosticMessage(
        vietnamese: "Hai văn bản cùng thực hiện một văn bản, không phải văn bản này thực hiện văn bản kia.",
        english: "The plans carry out one document; neither carries out the other.")
    case .mutual:
      DiagnosticMessage(
        vietnamese:
          "Hai văn bản đều nêu là thực hiện văn bản kia; ở đây chỉ xét chiều văn bản cấp dưới thực hiện văn bản cấp trên.",
        english:
          "Each of the two says that it carries out the other; here the lower one is taken to carry out the upper one."
      )
    case .copy(let name):
      DiagnosticMessage(
        vietnamese: "Trùng lời văn với \(name): một văn bản được tính hai lần.",
        english: "It has the text of \(name): one text is counted twice.")
    case .version(let name):
      DiagnosticMessage(
        vietnamese:
          "Có thể là một bản khác của \(name) (cùng cơ quan ban hành, cùng số và ngày hoặc cùng trích yếu, khác lời văn); đối chiếu hai bản bằng compare --versions.",
        english:
          "It looks like another version of \(name) (one issuer, one number and date or one title, different texts); compare --versions compares the two."
      )
    }
  }
}
