import Model

extension FindingRule {
  /// Example: `Đến năm 2030, 100% thôn có tủ sách` below `Đến năm 2025, 100% thôn có tủ sách`.
  /// Near miss: the same two years with the steps 60% and 100%, where the plan below has the earlier step as well.
  static let targetLater = FindingRule(
    id: "target.later", severity: .error, scope: .comparison,
    title: DiagnosticMessage(
      vietnamese: "Chỉ tiêu chậm hơn cấp trên", english: "A target due later than in the upper plan"),
    explanation: DiagnosticMessage(
      vietnamese: "Chỉ tiêu tương ứng của văn bản cấp trên phải đạt sớm hơn.",
      english: "The corresponding target of the upper plan is due earlier."),
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
