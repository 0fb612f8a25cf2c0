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

  /// The papers by which a level puts the one above it into its own words.
  private static let plans: [[String]] = ["kế hoạch", "chương trình hành động", "chương trình"].map(
    FoldedWords.of)

  /// Words between verb and paper: `ban hành các`, `xây dựng, trình ban hành`.
  private static let between: Set<String> = [
    "các", "một", "số", "bộ", "và", "ban", "hành", "trình", "xây", "dựng", "dự", "thảo", "bổ", "sung", "mới",
    "văn", "bản", "cụ", "thể", "chi", "tiết",
  ]
  /// Words before `trình` with which it is part of a noun: `chương trình`, `lộ trình`.
  private static let nouns: Set<String> = [
    "chương", "quy", "lộ", "tiến", "giáo", "công", "quá", "hành", "lịch", "tờ", "mô",
  ]
  /// Words after a paper with which it is none that the plan could date: `kế hoạch phấn đấu` of each member,
  /// `quy định của pháp luật`.
  private static let others: [[String]] = ["phấn đấu", "rèn luyện", "học tập", "cá nhân", "của pháp luật"]
    .map(
      FoldedWords.of)
  private static let reach = 8
  /// Words of a task that are looked at: what it is about is said first.
  private static let words = 40

  /// Whether a task is to bring forth a paper. O(1).
  static func makesPaper(_ range: TextRange, in plan: Plan) -> Bool { makes(papers, range, plan) }

  /// Whether a task is to bring forth a plan or a programme. O(1).
  static func makesPlan(_ range: TextRange, in plan: Plan) -> Bool { makes(plans, range, plan) }

  private static func makes(_ papers: [[String]], _ range: TextRange, _ plan: Plan) -> Bool {
    let words = FoldedWords.of(plan.text, range, first: words)
    for start in words.indices {
      guard let verb = verbs.first(where: { words[start...].starts(with: $0) }) else { continue }
      if verb == ["trình"], start > 0, nouns.contains(words[start - 1]) { continue }
      var index = start + verb.count
      let end = min(words.count, index + reach)
      while index < end {
        if let paper = papers.first(where: { words[index...].starts(with: $0) }) {
          let rest = words[(index + paper.count)...]
          return !others.contains { rest.starts(with: $0) }
        }
        guard between.contains(words[index]) else { break }
        index += 1
      }
    }
    return false
  }
}
