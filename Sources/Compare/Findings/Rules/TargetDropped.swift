import Model

extension FindingRule {
  /// Example: a target of the upper plan that no target of this one is like.
  /// Near miss: a target that is stated in another section, or with another number.
  static let targetDropped = FindingRule(
    id: "target.dropped", severity: .warning, scope: .comparison,
    title: DiagnosticMessage(
      vietnamese: "Chưa thấy chỉ tiêu của cấp trên", english: "A target of the upper plan is not found"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Không chỉ tiêu, nhiệm vụ hay dòng bảng nào trong văn bản này nói về điều mà một chỉ tiêu của văn bản cấp trên nói. \
        Chỉ nói về văn bản, \
        không nói về việc đã làm hay chưa. Chỉ tiêu đếm và thứ hạng không xét. Với đảng ủy khối và đơn vị chỉ là ghi chú. Quá \(TargetChanges.most) chỉ tiêu thì báo một lần.
        """,
      english: """
        No target, task or table row of this plan is about what a target of the upper plan is about. This is said of the text, not of the \
        work. Counts and ranks are not looked at. For blocs and units it is a note. More than \(TargetChanges.most) of them are one finding.
        """),
    example: "cấp trên: 70% trường học có thư viện đạt chuẩn; ở đây không nhắc đến trường học",
    nearMiss: "cấp trên: 70% trường học có thư viện đạt chuẩn; ở đây: 80% trường học có thư viện đạt chuẩn",
    find: { rule, context in
      let dropped = TargetChanges(context).dropped
      guard let first = dropped.first else { return [] }
      let range = context.objectivesRange
      let level = context.plan.document.level
      let severity: Diagnostic.Severity = level == .bloc || level == .unit ? .note : rule.severity
      if dropped.count > TargetChanges.most {
        return [
          rule.finding(
            severity,
            "Chưa thấy \(dropped.count) chỉ tiêu của văn bản cấp trên, trước hết: “\(first.words)”.",
            "\(dropped.count) targets of the upper plan are not found, the first: “\(first.words)”.", range,
            upper: first.range)
        ]
      }
      return dropped.map { item in
        rule.finding(
          severity, "Chưa thấy chỉ tiêu của văn bản cấp trên: “\(item.words)”.",
          "Target of the upper plan not found: “\(item.words)”.", range, upper: item.range)
      }
    })
}
