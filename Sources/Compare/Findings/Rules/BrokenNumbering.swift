import Model

extension FindingRule {
  /// Example: `1. … 2. … 4. …`.
  /// Near miss: `1. … 2. …`, then `1.` under the next heading.
  static let brokenNumbering = FindingRule(
    id: "outline.broken-numbering", severity: .warning, scope: .plan,
    title: DiagnosticMessage(vietnamese: "Đánh số sai", english: "Broken numbering"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Số thứ tự của một mục bị nhảy, bị lặp hoặc không theo trình tự. Số bắt đầu lại từ đầu là một danh sách mới; sau số \
        bị lặp mà đếm tiếp như không lặp thì chỉ báo một lần.
        """,
      english: """
        The number of an item is skipped, repeated or out of order. A number that begins anew opens another list; \
        where the count goes on after a repeated number as if it were not, that is told once.
        """),
    example: "1. Mua sách.\n2. Đóng tủ.\n4. Khai trương.",
    nearMiss: "I. MUA SẮM\n1. Mua sách.\n2. Đóng tủ.\nII. KHAI TRƯƠNG\n1. Mời khách.",
    find: brokenNumbers)

  private static func brokenNumbers(_ rule: FindingRule, _ context: FindingContext) -> [Finding] {
    let broken = context.plan.diagnostics.filter { $0.code.hasPrefix("outline.number-") }
    guard !broken.isEmpty else { return [] }
    var nodes: [UInt32: Int] = [:]
    for (index, node) in context.plan.nodes.enumerated() { nodes[node.marker?.start ?? 0] = index }
    let before = previousSiblings(context.plan)
    let repeated = Set(broken.filter { $0.code.hasSuffix("-repeated") }.map(\.range.start))
    return broken.compactMap { diagnostic in
      let marker = context.plan.text.string(diagnostic.range)
      let node = nodes[diagnostic.range.start]
      guard let node, let sibling = before[node], let range = context.plan.nodes[sibling].marker else {
        return rule.finding(
          "\(diagnostic.message.vietnamese): “\(marker)”.", "\(diagnostic.message.english): “\(marker)”.",
          diagnostic.range, at: node.map { .node($0) })
      }
      if diagnostic.code.hasSuffix("-skipped"), repeated.contains(range.start) { return nil }
      if diagnostic.code.hasSuffix("-order"), firstLabels.contains(label(context.plan.nodes[node])) {
        return nil
      }
      let previous = context.plan.text.string(range)
      return rule.finding(
        "\(diagnostic.message.vietnamese): “\(marker)” đứng sau “\(previous)”.",
        "\(diagnostic.message.english): “\(marker)” follows “\(previous)”.", diagnostic.range, at: .node(node)
      )
    }
  }

  /// The labels with which a list begins.
  private static let firstLabels: Set<String> = ["1", "I", "A", "a)", "(1)", "Điều 1", "Phần 1", "Chương I"]

  /// The label of a node without what tells it from a sibling with the same: `1#2` is `1`.
  private static func label(_ node: Node) -> String { String(node.label.prefix { $0 != "#" }) }

  /// The marked node before each node under its parent. O(nodes).
  private static func previousSiblings(_ plan: Plan) -> [Int: Int] {
    var last: [Int: Int] = [:]
    var result: [Int: Int] = [:]
    for (index, node) in plan.nodes.enumerated() where node.marker != nil {
      let parent = node.parent ?? -1
      result[index] = last[parent]
      last[parent] = index
    }
    return result
  }
}
