import Compare
import Model

/// What a person decided, entry by entry, and whether it applies to these plans.
struct DecisionRows {
  static let columns = [
    TableColumn("plan", .text, "Văn bản cấp dưới", "Lower plan"),
    TableColumn("upperPath", .path, "Mục cấp trên", "Upper at"),
    TableColumn("upperText", .prose, "Nội dung cấp trên", "Upper text"),
    TableColumn("lowerPath", .path, "Mục cấp dưới", "Lower at"),
    TableColumn("lowerText", .prose, "Nội dung cấp dưới", "Lower text"),
    TableColumn("verdict", .term, "Kết luận", "Verdict"), TableColumn("note", .prose, "Ghi chú", "Note"),
    TableColumn("applied", .text, "Áp dụng", "Applied"),
    TableColumn("remark", .prose, "Lưu ý", "Remark"),
  ]

  /// The entries with a verdict or a note, as they were written. O(entries).
  static func rows(_ comparison: Comparison) -> [[TableCell]] {
    let findings = Dictionary(grouping: comparison.concordanceReading.findings, by: \.entry)
    return comparison.concordance.entries.enumerated().filter { $1.isWritten }.map { index, entry in
      let problems = (findings[index] ?? []).map(\.problem)
      let isApplied = entry.verdict != nil && problems.allSatisfy(\.isApplied)
      return [
        .words(entry.plan), .text(entry.upper), .words(entry.upperText), .words(entry.lower),
        .words(entry.lowerText), entry.verdict.map { .term(.verdict($0)) } ?? .empty, .words(entry.note),
        entry.verdict == nil ? .empty : .phrase(isApplied ? yes : no),
        .phrase { language in problems.map { $0.message.text(in: language) }.joined(separator: " ") },
      ]
    }
  }

  private static let yes = DiagnosticMessage(vietnamese: "có", english: "yes")
  private static let no = DiagnosticMessage(vietnamese: "không", english: "no")
}
