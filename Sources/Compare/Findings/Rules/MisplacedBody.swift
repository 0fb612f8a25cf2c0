import Model

extension FindingRule {
  /// Example: `Ban Nội chính Huyện ủy chủ trì`: only the centre and the provinces have one.
  /// Near miss: `Ban Nội chính Tỉnh ủy` in a plan of a district.
  static let misplacedBody = FindingRule(
    id: "body.wrong-level", severity: .warning, scope: .plan,
    title: DiagnosticMessage(
      vietnamese: "Cơ quan mà cấp này không có", english: "A body that this level does not have"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Văn bản giao việc cho một loại cơ quan mà cấp nêu trong tên gọi (hoặc cấp của văn bản) không có: ban nội chính, đảng \
        đoàn, ban cán sự đảng, sở ở huyện, xã; bộ ở địa phương; thanh tra ở xã; từ 01/7/2025 các ban của đảng ủy xã (trừ đặc khu) và các phòng chuyên môn của huyện \
        ở cấp xã.
        """,
      english: """
        The plan gives a task to a kind of body that the level in its name (or that of the plan) does not have: internal \
        affairs boards, party delegations, civil affairs committees and departments (sở) of districts and communes; \
        ministries of localities; inspectorates of communes; from 1 July 2025 the boards \
        of commune committees (special zones apart) and the divisions that districts had.
        """),
    example: "Giao Ban Nội chính Huyện ủy chủ trì.",
    nearMiss: "Giao Ban Nội chính Tỉnh ủy chủ trì.",
    find: misplacedBodies)

  private static let zone = ["đặc", "khu"]

  private static func misplacedBodies(_ rule: FindingRule, _ context: FindingContext) -> [Finding] {
    let document = context.plan.document
    let day = context.earliestDate?.firstDay ?? 0
    let isZone = FoldedWords.position(of: zone, in: FoldedWords.of(document.issuer ?? "")) != nil
    return NamedBodies(context.plan).items.compactMap { item in
      guard item.at != nil, !isZone else { return nil }
      let row = BodyLevels.all.first { row in
        guard day >= row.since, row.names(item.key) else { return false }
        let level = BodyLevels.level(of: item.key) ?? (row.since > 0 ? document.level : nil)
        return level.map(row.absent.contains) ?? false
      }
      guard let row else { return nil }
      let name = Quotation.of(item.range, in: context.plan.text)
      let instead = row.instead.map { ("; nay là \($0)", "; now \($0)") } ?? ("", "")
      return rule.finding(
        "Cấp này không có “\(name)”\(instead.0).", "This level has no “\(name)”\(instead.1).", item.range,
        at: item.at)
    }
  }
}
