import Model

extension FindingRule {
  /// Example: `Hỗ trợ CTMQ các thôn.` where no text says what CTMQ is.
  /// Near miss: `chương trình mượn quý (CTMQ)` anywhere in the text; `UBND`, which every reader knows.
  static let undefinedAbbreviation = FindingRule(
    id: "abbreviation.undefined", severity: .note, scope: .plan,
    title: DiagnosticMessage(
      vietnamese: "Chữ viết tắt không được giải thích", english: "An abbreviation that is not explained"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Chữ viết tắt dùng trong nội dung mà không nơi nào viết đầy đủ kèm dạng tắt trong ngoặc. Dạng tắt thông dụng \
        (UBND, HĐND, MTTQ, CNTT …), ký hiệu văn bản, tiêu đề viết hoa, bảng và nơi nhận không xét. Mỗi chữ báo một lần.
        """,
      english: """
        An abbreviation is used in the text and nowhere stands in parentheses after its long form. Common ones (UBND, \
        HĐND, MTTQ, CNTT …), symbols of documents, headings in capitals, table headers and recipients are not looked at. Each \
        is told once.
        """),
    example: "Hỗ trợ CTMQ các thôn.",
    nearMiss: "Chương trình mượn quý (CTMQ) do thư viện lập. Hỗ trợ CTMQ các thôn.",
    find: undefined)

  private static func undefined(_ rule: FindingRule, _ context: FindingContext) -> [Finding] {
    var known = AbbreviationWords.common.union(context.settings.knownAbbreviations)
    for item in context.plan.document.abbreviations { known.insert(item.short) }
    var counts: [String: Int] = [:]
    var first: [(short: String, range: TextRange, at: Place)] = []
    let uses = AbbreviationScanner(context.plan).uses()
    for use in uses where use.isEnclosed { known.insert(use.short) }
    for use in uses {
      if known.contains(use.short) || use.parts.allSatisfy(known.contains) { continue }
      counts[use.short, default: 0] += 1
      if counts[use.short] == 1 { first.append((use.short, use.range, use.at)) }
    }
    return first.map { item in
      let count = counts[item.short] ?? 1
      let times = count > 1 ? (" (\(count) lần)", " (\(count) times)") : ("", "")
      return rule.finding(
        "Chữ viết tắt “\(item.short)”\(times.0) không được giải thích trong văn bản.",
        "The abbreviation “\(item.short)”\(times.1) is not explained in the text.", item.range, at: item.at)
    }
  }
}
