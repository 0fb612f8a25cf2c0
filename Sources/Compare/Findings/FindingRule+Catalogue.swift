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

  /// The rule that someone who wrote an unknown id is likely to have meant: the one with the most letters in
  /// common in order, where those are most of both ids; nil where none is alike. O(id).
  public static func nearest(to id: String) -> FindingRule? {
    let letters = Array(id.utf8.prefix(longestID))
    let scored = all.map { rule in (rule: rule, common: common(letters, Array(rule.id.utf8))) }
    guard let best = scored.max(by: { $0.common < $1.common }) else { return nil }
    return best.common * 4 >= max(letters.count, best.rule.id.utf8.count) * 3 ? best.rule : nil
  }

  private static let longestID = 64

  /// The length of the longest common subsequence.
  private static func common(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = [Int](repeating: 0, count: second.count + 1)
    for byte in first {
      var diagonal = 0
      for index in second.indices {
        let above = row[index + 1]
        row[index + 1] = byte == second[index] ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[second.count]
  }
}
