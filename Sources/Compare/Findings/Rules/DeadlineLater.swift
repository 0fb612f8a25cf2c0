import Model

extension FindingRule {
  /// Example: `Số hóa tư liệu địa chí (hoàn thành trong năm 2025)` below `… (hoàn thành trong năm 2024)`.
  /// Near miss: the conference that studies the plan: below, it is held after the one above.
  static let deadlineLater = FindingRule(
    id: "deadline.later", severity: .warning, scope: .comparison,
    title: DiagnosticMessage(
      vietnamese: "Thời hạn muộn hơn cấp trên", english: "A deadline later than in the upper plan"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Cùng một việc mà thời hạn ở đây chắc chắn muộn hơn ở văn bản cấp trên (“năm 2025” không muộn hơn “quý II/2025”). Việc quán triệt, cụ thể hóa chính văn bản không \
        xét: cấp dưới làm sau cấp trên là đúng.
        """,
      english: """
        The same task is certainly due later here than in the upper plan (“năm 2025” is not later than “quý II/2025”). To study the document and to put it into a plan of one's \
        own is not looked at: the lower level does so after the upper one.
        """),
    example: "cấp trên: hoàn thành trong năm 2024; ở đây: hoàn thành trong năm 2025",
    nearMiss: "cấp trên: quán triệt trong tháng 9/2022; ở đây: quán triệt trong tháng 11/2022",
    find: laterDeadlines)

  private static func laterDeadlines(_ rule: FindingRule, _ context: FindingContext) -> [Finding] {
    guard let upper = context.upper?.prepared, let alignment = context.alignment else { return [] }
    let below = Dictionary(context.plan.deadlines.map { ($0.quote, $0) }) { first, _ in first }
    let aboves = Dictionary(upper.plan.deadlines.map { ($0.quote, $0) }) { first, _ in first }
    let own = OrganisationalFunctionSet(.study, .plan, .publicity)
    var told: Set<TextRange> = []
    var result: [Finding] = []
    for entry in alignment.units where upper.functions[entry.upper].head.isDisjoint(with: own) {
      if ProductVerb.makesPlan(upper.units[entry.upper].text, in: upper.plan) { continue }
      for change in entry.changes where change.kind == .deadline && change.direction == .later {
        guard let range = change.lower, let above = change.upper, let own = below[range],
          let wanted = aboves[above],
          DeadlineTimes(own, in: context.plan.text).isCertainlyLater(
            than: DeadlineTimes(wanted, in: upper.plan.text)),
          told.insert(range).inserted
        else { continue }
        let words = Quotation.of(above, in: upper.plan.text)
        result.append(
          rule.finding(
            "Muộn hơn văn bản cấp trên: “\(words)”.", "Later than the upper plan: “\(words)”.", range,
            at: change.lowerUnit.map { context.prepared.units[$0].at }, upper: above))
      }
    }
    return result.sorted { $0.range.start < $1.range.start }
  }
}
