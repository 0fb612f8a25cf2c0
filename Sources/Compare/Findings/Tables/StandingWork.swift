import Model

/// Words that say that work goes on or comes again, wherever they stand in a task.
enum StandingWork {
  /// Source: usage of Party and State plans.
  private static let phrases: [[String]] = [
    "hằng năm", "hàng năm", "mỗi năm", "hằng quý", "hàng quý", "mỗi quý", "hằng tháng", "hàng tháng",
    "mỗi tháng",
    "hằng tuần", "hàng tuần", "định kỳ", "thường xuyên", "thường kỳ", "từng năm", "từng giai đoạn",
  ].map(FoldedWords.of)

  /// Words of a task that are looked at.
  private static let words = 120

  /// Whether a task says so. O(1).
  static func isTold(by task: PlanTask, in plan: Plan) -> Bool {
    let words = FoldedWords.of(plan.text, task.text, first: words)
    return phrases.contains { FoldedWords.position(of: $0, in: words) != nil }
  }
}
