import Model

extension FindingRule {
  /// Example: a plan without a dateline.
  /// Near miss: `ngày      tháng 10 năm 2022` in a draft, which is a note.
  static let missingDate = FindingRule(
    id: "document.no-date", severity: .error, scope: .plan,
    title: DiagnosticMessage(vietnamese: "Không có ngày ban hành", english: "No date of issue"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Văn bản có tên loại nhưng không có địa danh, ngày tháng. Ngày hoặc tháng để trống, hoặc bản chép không có phần \
        đầu, là cảnh báo; với dự thảo chỉ là ghi chú.
        """,
      english: """
        A document with a type has no date. A day or month left blank or a copy without any letterhead is a \
        warning; in a draft all of this is a note.
        """),
    example: "KẾ HOẠCH without any line “…, ngày … tháng … năm …”",
    nearMiss: "Hà Tĩnh, ngày 28 tháng 10 năm 2022",
    find: { rule, context in
      guard context.plan.document.type != nil else { return [] }
      guard let date = context.plan.document.date else {
        return [
          rule.finding(
            context.missingSeverity(rule.severity), "Không thấy ngày ban hành của văn bản.",
            "No date of the document is found.", context.documentRange)
        ]
      }
      if date.day != nil { return [] }
      return [
        rule.finding(
          context.blankSeverity, "Ngày ban hành để trống một phần (\(date.vietnamese)).",
          "The date of the document is left blank in part (\(date.iso)).", context.headRange)
      ]
    })
}
