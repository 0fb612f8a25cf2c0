import Model

/// Cuts a plan into passages.
enum PassageReader {
  /// The passages in reading order. O(nodes + rows).
  static func passages(of prepared: PreparedPlan) -> [Passage] {
    let plan = prepared.plan
    let kinds = Dictionary(
      prepared.units.map { ($0.at, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var result: [Passage] = []
    func append(_ place: Place, _ text: TextRange, under parent: Int?) {
      guard !text.isEmpty else { return }
      result.append(
        Passage(at: place, text: text, unit: kinds[place], parent: parent, subtreeEnd: result.count + 1))
    }
    if let preamble = plan.preamble { append(.preamble, preamble, under: nil) }
    // The passage of each node: its own, or where the node has no text the one it stands under.
    var passages = [Int?](repeating: nil, count: plan.nodes.count)
    for (index, node) in plan.nodes.enumerated() {
      let parent = node.parent.flatMap { passages[$0] }
      let count = result.count
      if let table = node.table {
        append(.node(index), plan.tables[table].header.filter { !$0.isEmpty }.joined, under: parent)
        passages[index] = result.count > count ? count : parent
        for (number, row) in plan.tables[table].rows.enumerated() {
          let cells = row.filter { !$0.isEmpty }
          append(.row(node: index, row: number + 1), cells.joined, under: passages[index])
        }
      } else {
        append(.node(index), node.text, under: parent)
        passages[index] = result.count > count ? count : parent
      }
    }
    if let closing = plan.closing { append(.closing, closing, under: nil) }
    for (number, footnote) in plan.footnotes.enumerated() {
      append(.footnote(number + 1), footnote.text, under: nil)
    }
    for index in result.indices.reversed() {
      guard let parent = result[index].parent else { continue }
      result[parent].subtreeEnd = max(result[parent].subtreeEnd, result[index].subtreeEnd)
    }
    return result
  }
}

extension [TextRange] {
  /// From the start of the first to the end of the last; empty where there is none.
  fileprivate var joined: TextRange {
    guard let first, let last else { return TextRange(0, 0) }
    return first.union(last)
  }
}
