import Model

extension FindingRule {
  /// Example: a plan that ends with its list of recipients.
  /// Near miss: a plan with an authority and an office, the name left out.
  static let missingSignature = FindingRule(
    id: "document.no-signature", severity: .error, scope: .plan,
    title: DiagnosticMessage(vietnamese: "Không có chữ ký", english: "No signature"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Văn bản có tên loại nhưng cuối văn bản không có thẩm quyền ký, chức vụ hay họ tên người ký.
        """,
      english: """
        A document with a type ends without the authority, the office or the name of a signer.
        """),
    example: "Nơi nhận:\n- Lưu: VT.",
    nearMiss: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nĐỗ Thị Lý",
    find: { rule, context in
      let document = context.plan.document
      let signature = document.signature
      guard document.type != nil, signature.authority == nil, signature.title == nil, signature.name == nil
      else { return [] }
      return [
        rule.finding(
          context.missingSeverity(rule.severity), "Không thấy phần ký.",
          "No signature is found.", context.endRange)
      ]
    })
}
