import Model

extension FindingRule {
  /// Example: `Giao Sở Nông nghiệp và Môi trường` in a plan of 2023.
  /// Near miss: `Giao Sở Nông nghiệp và Phát triển nông thôn` in a plan of 2023.
  static let futureBody = FindingRule(
    id: "body.not-yet", severity: .warning, scope: .plan,
    title: DiagnosticMessage(
      vietnamese: "Cơ quan chưa có ở thời điểm ban hành",
      english: "A body that was not yet at the date of the plan"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Văn bản giao việc cho một cơ quan chỉ được lập sau ngày ban hành (các cơ quan lập trong đợt sắp xếp năm 2025). Ngày \
        ban hành có thể ghi sai.
        """,
      english: """
        The plan gives a task to a body that was set up after its date, in the reorganisation of 2025. The date of the plan \
        may be wrong.
        """),
    example: "ngày 14 tháng 10 năm 2023 … Giao Sở Nông nghiệp và Môi trường lập danh mục.",
    nearMiss: "ngày 14 tháng 10 năm 2025 … Giao Sở Nông nghiệp và Môi trường lập danh mục.",
    find: futureBodies)

  private static func futureBodies(_ rule: FindingRule, _ context: FindingContext) -> [Finding] {
    guard let date = context.plan.document.date else { return [] }
    let future = BodyHistory.founded.filter { date.sortKey < $0.day }
    guard !future.isEmpty else { return [] }
    return NamedBodies(context.plan).items.compactMap { item in
      guard item.at != nil, let row = future.first(where: { $0.names(item.key) }) else { return nil }
      let name = Quotation.of(item.range, in: context.plan.text)
      let day = PartialDate(yyyymmdd: row.day)
      return rule.finding(
        "“\(name)” chỉ có từ khoảng \(day.vietnamese) (trước đó: \(row.other)).",
        "“\(name)” exists only from about \(day.iso) (before: \(row.other)).", item.range, at: item.at)
    }
  }
}
