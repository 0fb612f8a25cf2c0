import Model

/// The bodies that a plan gives tasks to or sends itself to, each once with its first mention.
struct NamedBodies {
  /// A body.
  struct Item {
    /// The words of its name, folded.
    var key: [String]
    var range: TextRange
    var at: Place?
    /// How often it is named.
    var count: Int
  }

  /// In reading order of the first mentions.
  let items: [Item]

  /// Gathers them. O(assignments + recipients).
  init(_ plan: Plan) {
    var items: [Item] = []
    var positions: [Int: Int] = [:]
    for assignment in plan.assignments {
      if let known = positions[assignment.bodyID] {
        items[known].count += 1
        continue
      }
      positions[assignment.bodyID] = items.count
      items.append(
        Item(
          key: FoldedWords.of(plan.bodies[assignment.bodyID].key), range: assignment.body, at: assignment.at,
          count: 1))
    }
    for region in plan.regions where region.kind == .recipients {
      items.append(
        Item(key: FoldedWords.of(plan.text.string(region.range)), range: region.range, at: nil, count: 1))
    }
    self.items = items
  }
}

extension FindingContext {
  /// The date of the plan, or, where it gives none, of the newest document that it carries out: it cannot be older.
  var earliestDate: PartialDate? {
    if let date = plan.document.date { return date }
    let implemented = Set(plan.document.implements)
    return plan.cited.filter { implemented.contains($0.key) }.compactMap(\.date).max {
      $0.firstDay < $1.firstDay
    }
  }
}
