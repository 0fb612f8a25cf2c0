import Model

extension FindingRule {
  /// Example: a plan that ends with `II. NHIỆM VỤ`.
  /// Near miss: a plan with `III. PHÂN CÔNG NHIỆM VỤ`; a resolution, which need not have one.
  static let missingOrganisation = FindingRule(
    id: "document.no-organisation", severity: .warning, scope: .plan,
    title: DiagnosticMessage(vietnamese: "Không có tổ chức thực hiện", english: "No part on organisation"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Kế hoạch, chương trình, đề án, phương án (kể cả ban hành kèm theo quyết định) không có phần tổ chức thực hiện hay \
        phân công. Loại văn bản khác không xét.
        """,
      english: """
        A plan, programme, project or scheme, one issued by a decision included, has no part on organisation or assignment. \
        Other types are not looked at.
        """),
    example: "KẾ HOẠCH … I. MỤC TIÊU … II. NHIỆM VỤ",
    nearMiss: "III. TỔ CHỨC THỰC HIỆN",
    find: { rule, context in
      guard context.isPlan, !context.sections.isEmpty,
        !context.hasSection(
          [.organisation, .assignment], headed: ["tổ chức thực hiện", "phân công", "trách nhiệm"])
      else { return [] }
      return [
        rule.finding(
          context.missingSeverity(rule.severity), "Không thấy phần tổ chức thực hiện.",
          "No part on organisation is found.", context.endRange)
      ]
    })
}
