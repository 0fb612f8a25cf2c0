extension FindingRule {
  /// Every rule, in the order in which rules are listed.
  public static let all: [FindingRule] = [
    taskWithoutBody, taskWithoutDeadline,
    targetLowered, targetDropped, targetLater, deadlineLater,
    contradictedCitation, laterCitation,
    abolishedBody, futureBody, misplacedBody,
    brokenNumbering, undefinedAbbreviation,
    missingNumber, missingDate, missingObjectives, missingOrganisation, missingRecipients, missingSignature,
  ]

  /// The rule of an id, nil where there is none.
  public static func named(_ id: String) -> FindingRule? { all.first { $0.id == id } }
}
