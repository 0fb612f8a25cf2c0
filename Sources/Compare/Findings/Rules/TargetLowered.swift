import Model

extension FindingRule {
  /// Example: `85% thôn có tủ sách` below `100% thôn có tủ sách`.
  /// Near miss: `12 phòng đọc` below `40 phòng đọc`: a count is shared out among the plans below; `Đến năm 2025, 85%`
  /// below `Đến năm 2030, 100%`: a step on the way.
  static let targetLowered = FindingRule(
    id: "target.lowered", severity: .error, scope: .comparison,
    title: DiagnosticMessage(
      vietnamese: "Chỉ tiêu thấp hơn cấp trên", english: "A target below that of the upper plan"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Chỉ tiêu theo phần trăm hoặc chỉ số thấp hơn chỉ tiêu tương ứng của văn bản cấp trên (với mức tối đa thì là \
        cao hơn), cho cùng mốc thời gian hoặc mốc muộn hơn. Mốc sớm hơn là bước đi trước, không xét. Chỉ tiêu đếm (số \
        phòng, số lớp …) không xét, vì mỗi địa phương chỉ nhận một phần.
        """,
      english: """
        A percentage or an index is below that of the upper plan (above it, where it is a limit), for the same date or a later \
        one. One for an earlier date is a step on the way and not looked at, nor are counts: each plan below takes on \
        a part of them.
        """),
    example: "cấp trên: 100% thôn có tủ sách cộng đồng; ở đây: 85% thôn có tủ sách cộng đồng",
    nearMiss: "cấp trên: mở 40 phòng đọc; ở đây: mở 12 phòng đọc",
    find: { rule, context in
      TargetChanges(context).lowered.map { change in
        rule.finding(
          "\(change.isLimit ? "Nới mức trần của" : "Thấp hơn") văn bản cấp trên: “\(change.upperWords)”.",
          "\(change.isLimit ? "Looser than the limit of" : "Below") the upper plan: “\(change.upperWords)”.",
          change.range, at: change.at, upper: change.upper)
      }
    })
}
