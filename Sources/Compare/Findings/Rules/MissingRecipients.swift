import Model

extension FindingRule {
  /// Example: a plan that ends with its signature.
  /// Near miss: a plan that ends with `Nơi nhận:` and one line.
  static let missingRecipients = FindingRule(
    id: "document.no-recipients", severity: .warning, scope: .plan,
    title: DiagnosticMessage(vietnamese: "Không có nơi nhận", english: "No recipients"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Văn bản có tên loại nhưng không có danh sách “Nơi nhận”.
        """,
      english: """
        A document with a type has no list “Nơi nhận”.
        """),
    example: "Số 45-KH/TU … T/M BAN THƯỜNG VỤ without “Nơi nhận:”",
    nearMiss: "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
    find: { rule, context in
      let document = context.plan.document
      guard document.type != nil, document.recipients.isEmpty else { return [] }
      return [
        rule.finding(
          context.missingSeverity(rule.severity), "Không thấy nơi nhận.",
          "No list of recipients is found.", context.endRange)
      ]
    })
}
