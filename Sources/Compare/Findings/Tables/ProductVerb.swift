import Model

/// Verbs and nouns that tell a task whose outcome is a paper from standing work.
enum ProductVerb {
  /// Source: usage of Party and State plans.
  private static let verbs: [[String]] = [
    "xây dựng", "ban hành", "soạn thảo", "biên soạn", "lập", "trình", "sửa đổi", "hoàn thiện dự thảo",
  ].map(FoldedWords.of)

  private static let papers: [[String]] = [
    "kế hoạch", "đề án", "quy chế", "quy định", "hướng dẫn", "chương trình hành động", "nghị quyết",
    "chỉ thị",
    "quyết định", "bộ tiêu chí", "phương án", "dự toán", "quy trình", "tờ trình",
  ].map(FoldedWords.of)

  /// Words between verb and paper: `ban hành các`, `xây dựng, trình ban hành`.
  private static let between: Set<String> = [
    "các", "một", "số", "bộ", "và", "ban", "hành", "trình", "xây", "dựng", "dự", "thảo", "bổ", "sung", "mới",
    "văn", "bản", "cụ", "thể", "chi", "tiết",
  ]
  private static let reach = 8
  /// Words of a task that are looked at: what it is about is said first.
  private static let words = 40

  /// Whether a task is to bring forth a paper. O(1).
  static func makesPaper(_ duty: TaskDuty, in plan: Plan) -> Bool {
    let words = FoldedWords.of(plan.text, plan.tasks[duty.task].text, first: words)
    for start in words.indices {
      guard let verb = verbs.first(where: { words[start...].starts(with: $0) }) else { continue }
      var index = start + verb.count
      let end = min(words.count, index + reach)
      while index < end {
        if papers.contains(where: { words[index...].starts(with: $0) }) { return true }
        guard between.contains(words[index]) else { break }
        index += 1
      }
    }
    return false
  }
}
