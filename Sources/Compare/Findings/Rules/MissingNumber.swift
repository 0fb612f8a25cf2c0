import Model

extension FindingRule {
  /// Example: a plan without a line `Số …`.
  /// Near miss: `Số      -KH/TU` in a draft, which is a note.
  static let missingNumber = FindingRule(
    id: "document.no-number", severity: .error, scope: .plan,
    title: DiagnosticMessage(vietnamese: "Không có số, ký hiệu", english: "No document number"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Văn bản có tên loại nhưng không có số, ký hiệu. Số để trống (“Số      -KH/TU”) hoặc bản chép không có phần đầu là cảnh \
        báo; với dự thảo chỉ là ghi chú.
        """,
      english: """
        A document with a type has no number. A number left blank (“Số      -KH/TU”) or a copy without any letterhead is a warning; \
        in a draft all of this is a note.
        """),
    example: "KẾ HOẠCH without any line “Số …”",
    nearMiss: "Số 45-KH/TU",
    find: { rule, context in
      guard context.plan.document.type != nil else { return [] }
      guard let number = context.plan.document.number else {
        return [
          rule.finding(
            context.missingSeverity(rule.severity), "Không thấy số, ký hiệu của văn bản.",
            "No number of the document is found.", context.documentRange)
        ]
      }
      if number.ordinal != nil { return [] }
      return [
        rule.finding(
          context.blankSeverity, "Số của văn bản để trống: “\(number.text)”.",
          "The number of the document is left blank: “\(number.text)”.", context.headRange)
      ]
    })
}
