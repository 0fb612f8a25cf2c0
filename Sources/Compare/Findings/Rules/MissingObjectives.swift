import Model

extension FindingRule {
  /// Example: a plan of `I. NHIỆM VỤ` and `II. TỔ CHỨC THỰC HIỆN`.
  /// Near miss: a plan with `I. MỤC ĐÍCH, YÊU CẦU`; a resolution, which need not have one.
  static let missingObjectives = FindingRule(
    id: "document.no-objectives", severity: .warning, scope: .plan,
    title: DiagnosticMessage(vietnamese: "Không có mục đích, mục tiêu", english: "No objectives"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Kế hoạch, chương trình, đề án, phương án (kể cả ban hành kèm theo quyết định) không có phần mục đích, yêu cầu hay \
        mục tiêu. Loại văn bản khác không xét.
        """,
      english: """
        A plan, programme, project or scheme, one issued by a decision included, has no part on purpose or objectives. Other \
        types are not looked at.
        """),
    example: "KẾ HOẠCH … I. NHIỆM VỤ … II. TỔ CHỨC THỰC HIỆN",
    nearMiss: "I. MỤC ĐÍCH, YÊU CẦU",
    find: { rule, context in
      guard context.isPlan, !context.sections.isEmpty,
        !context.hasSection(
          [.purpose, .objectives, .viewpoint], headed: ["mục tiêu", "mục đích", "chỉ tiêu", "yêu cầu"])
      else { return [] }
      return [
        rule.finding(
          context.missingSeverity(rule.severity), "Không thấy phần mục đích hay mục tiêu.",
          "No part on purpose or objectives is found.", context.documentRange)
      ]
    })
}
