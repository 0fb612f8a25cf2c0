import Model

extension FindingRule {
  /// Example: `Giao Ủy ban nhân dân huyện cấp kinh phí.` in a plan of October 2025.
  /// Near miss: the same sentence in a plan of 2023; `Báo cáo của Huyện ủy trước đây` in running text.
  static let abolishedBody = FindingRule(
    id: "body.abolished", severity: .error, scope: .plan,
    title: DiagnosticMessage(
      vietnamese: "Cơ quan không còn ở thời điểm ban hành",
      english: "A body that was no more at the date of the plan"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Văn bản giao việc cho, hoặc gửi tới, một cơ quan đã kết thúc hoạt động trước ngày ban hành: cấp huyện và các tỉnh \
        hợp nhất từ 01/7/2025; đảng ủy khối, ban cán sự đảng, đảng đoàn, các bộ, sở hợp nhất từ đầu năm 2025. Văn bản \
        không có ngày thì lấy ngày của văn bản mới nhất mà nó thực hiện. Nhắc tới trong lời văn thì không xét. Quá \
        \(most) cơ quan cùng kết thúc một đợt thì báo một lần.
        """,
      english: """
        The plan gives a task to, or is sent to, a body that had ended before its date: districts and the merged provinces \
        from 1 July 2025; bloc committees, party civil affairs committees, party delegations and the merged ministries and \
        departments from early 2025. A plan without a date counts as no older than the newest document that it carries out. A mere \
        mention in the text is not looked at. More than \(most) bodies that ended together are one finding.
        """),
    example: "ngày 14 tháng 10 năm 2025 … Giao Ủy ban nhân dân huyện cấp kinh phí.",
    nearMiss: "ngày 14 tháng 10 năm 2023 … Giao Ủy ban nhân dân huyện cấp kinh phí.",
    find: abolishedBodies)

  private static func abolishedBodies(_ rule: FindingRule, _ context: FindingContext) -> [Finding] {
    guard let date = context.earliestDate, let oldest = BodyHistory.ended.map(\.day).min(),
      date.firstDay >= oldest
    else { return [] }
    let ended = BodyHistory.ended.filter { date.firstDay >= $0.day }
    var groups: [(row: BodyHistory, items: [NamedBodies.Item])] = []
    for item in NamedBodies(context.plan).items {
      guard let row = ended.first(where: { $0.names(item.key) }) else { continue }
      if let known = groups.firstIndex(where: { $0.row.day == row.day && $0.row.other == row.other }) {
        groups[known].items.append(item)
      } else {
        groups.append((row, [item]))
      }
    }
    return groups.flatMap { group in
      if group.items.count > most { return [several(group.items, group.row, rule, context)] }
      return group.items.map { single($0, group.row, rule, context) }
    }
  }

  /// More bodies that ended together are one finding.
  private static let most = 6

  private static func several(
    _ items: [NamedBodies.Item], _ row: BodyHistory, _ rule: FindingRule, _ context: FindingContext
  ) -> Finding {
    let day = PartialDate(yyyymmdd: row.day)
    let names = items.prefix(3).map { "“" + Quotation.of($0.range, in: context.plan.text) + "”" }.joined(
      separator: ", ")
    return rule.finding(
      "\(items.count) cơ quan không còn từ \(day.vietnamese) (nay là \(row.other)): \(names) …",
      "\(items.count) bodies are no more since \(day.iso) (now \(row.other)): \(names) …", items[0].range,
      at: items[0].at)
  }

  private static func single(
    _ item: NamedBodies.Item, _ row: BodyHistory, _ rule: FindingRule, _ context: FindingContext
  ) -> Finding {
    let name = Quotation.of(item.range, in: context.plan.text)
    let times = item.count > 1 ? (", nêu \(item.count) lần", ", named \(item.count) times") : ("", "")
    let day = PartialDate(yyyymmdd: row.day)
    return rule.finding(
      "“\(name)”\(times.0): không còn từ \(day.vietnamese); nay là \(row.other).",
      "“\(name)”\(times.1): no more since \(day.iso); now \(row.other).", item.range, at: item.at)
  }
}

extension PartialDate {
  /// A day of a table.
  init(yyyymmdd day: Int) { self.init(year: day / 10_000, month: day / 100 % 100, day: day % 100) }
}
