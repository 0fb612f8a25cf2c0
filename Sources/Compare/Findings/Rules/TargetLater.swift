import Model

extension FindingRule {
  /// Example: `Đến năm 2030, 100% thôn có tủ sách` below `Đến năm 2025, 100% thôn có tủ sách`.
  /// Near miss: `Đến năm 2030, 100% thôn` below `Đến năm 2025, 60% thôn`: the next step.
  static let targetLater = FindingRule(
    id: "target.later", severity: .error, scope: .comparison,
    title: DiagnosticMessage(
      vietnamese: "Chỉ tiêu chậm hơn cấp trên", english: "A target due later than in the upper plan"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Cùng một con số, văn bản cấp trên phải đạt sớm hơn. Con số cao hơn cho mốc muộn hơn là bước tiếp theo, không xét.
        """,
      english: """
        The same number is due earlier in the upper plan. A better number for a later date is the next step and not \
        looked at.
        """),
    example: "cấp trên: đến năm 2025, 100% thôn có tủ sách; ở đây: đến năm 2030, 100% thôn có tủ sách",
    nearMiss: "cấp trên: đến năm 2025, 100% thôn có tủ sách; ở đây: đến năm 2024, 100% thôn có tủ sách",
    find: { rule, context in
      TargetChanges(context).later.map { change in
        rule.finding(
          "Chậm hơn văn bản cấp trên: “\(change.upperWords)”.",
          "Later than the upper plan: “\(change.upperWords)”.", change.range, at: change.at,
          upper: change.upper)
      }
    })
}
