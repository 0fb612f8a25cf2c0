import Model

/// Says whether a plan speaks of something that a target of the upper plan is about, wherever it does so and with
/// whatever number: in a task, in an item, in a row of a table.
struct StatedWords {
  private let upper: PreparedPlan
  private let weights: [Double]
  /// The passages of the lower plan that hold each word of the upper plan.
  private var passages: [Int32: [Int32]] = [:]

  /// Words that stand in more passages tell nothing and would make the search slow.
  private static let commonest = 64
  /// With fewer words a target does not say what it is about.
  private static let fewest = 3
  /// The share of the words of a target, by weight, that a passage must hold.
  private static let share = 0.6

  /// Indexes a lower plan. O(text).
  init(upper: PreparedPlan, lower: PreparedPlan) {
    self.upper = upper
    let terms = TermWeights(upper: upper, lower: lower)
    weights = terms.upper
    var number: Int32 = 0
    for unit in lower.units.indices {
      for index in lower.tokens(of: unit) { insert(terms.mapping[Int(lower.ids[index])], number) }
      number += 1
    }
    var reader = MatchReader(lower.plan)
    for (node, table) in lower.plan.nodes.enumerated().compactMap({ pair in
      pair.element.table.map { (pair.offset, $0) }
    }) {
      for (row, cells) in lower.plan.tables[table].rows.enumerated() {
        guard let first = cells.first, let last = cells.last, first.start < last.end else { continue }
        let unit = PlanUnit(
          at: .row(node: node, row: row + 1), node: node, kind: .target,
          text: TextRange(Int(first.start), Int(last.end)), bodies: [], deadlines: [], targets: [],
          citations: [])
        for token in reader.read(unit).tokens {
          if let id = upper.vocabulary.id(of: token.key) { insert(id, number) }
        }
        number += 1
      }
    }
  }

  private mutating func insert(_ id: Int32, _ passage: Int32) {
    guard id >= 0, passages[id]?.last != passage, (passages[id]?.count ?? 0) <= Self.commonest else { return }
    passages[id, default: []].append(passage)
  }

  /// Whether a passage holds most of the words of an upper target, or the target has no words to look for. O(words × 64).
  func speaks(of target: Int) -> Bool {
    var words = 0
    var total = 0.0
    var shared: [Int32: Double] = [:]
    for word in upper.statements[target].words {
      let found = passages[word] ?? []
      if found.count > Self.commonest { continue }
      words += 1
      total += weights[Int(word)]
      for passage in found { shared[passage, default: 0] += weights[Int(word)] }
    }
    return words < Self.fewest || shared.values.contains { $0 >= Self.share * total }
  }
}
