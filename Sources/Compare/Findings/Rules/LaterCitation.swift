import Model

extension FindingRule {
  /// Example: a plan of 17/11/2025 that cites `Quyết định số 2623/QĐ-TTg ngày 29/11/2025`.
  /// Near miss: the same citation in a plan of 29/11/2025, or in a draft without a day of its own.
  static let laterCitation = FindingRule(
    id: "citation.later-than-plan", severity: .error, scope: .plan,
    title: DiagnosticMessage(
      vietnamese: "Văn bản viện dẫn ban hành sau văn bản này", english: "A cited document later than the plan"
    ),
    explanation: DiagnosticMessage(
      vietnamese: """
        Văn bản viện dẫn có ngày (hoặc năm trong số, ký hiệu) sau ngày của chính văn bản này. Ngày chỉ ghi tháng hoặc \
        năm thì chỉ báo khi chắc chắn là sau.
        """,
      english: """
        A cited document has a date, or a year in its number, that is later than the date of the plan. Dates that \
        give a month or a year alone count only where they are later whatever the day.
        """),
    example: "ngày 17 tháng 11 năm 2025 … Quyết định số 2623/QĐ-TTg ngày 29/11/2025",
    nearMiss: "ngày 29 tháng 11 năm 2025 … Quyết định số 2623/QĐ-TTg ngày 29/11/2025",
    find: laterCitations)

  private static func laterCitations(_ rule: FindingRule, _ context: FindingContext) -> [Finding] {
    let plan = context.plan
    guard let own = plan.document.date else { return [] }
    var told: Set<Int> = []
    var result: [Finding] = []
    for citation in plan.citations {
      let document = plan.cited[citation.document]
      let date = document.date ?? DocumentNumber(key: document.key)?.year.map { PartialDate(year: $0) }
      guard let date, date.isCertainlyAfter(own), told.insert(citation.document).inserted else { continue }
      result.append(
        rule.finding(
          "\(document.key) (\(date.vietnamese)) ban hành sau văn bản này (\(own.vietnamese)).",
          "\(document.key) (\(date.iso)) is later than this document (\(own.iso)).", citation.quote,
          at: citation.at))
    }
    return result
  }
}
