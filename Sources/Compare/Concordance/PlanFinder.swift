/// Finds the lower plans that entries of a concordance name.
struct PlanFinder {
  /// Which plan an entry is about.
  enum Outcome {
    case plan(Int)
    case problem(ConcordanceFinding.Problem)
  }

  private let names: [String]
  private let byName: [String: Int]
  /// By the name without its folders: where two files share a name, reports name them by their paths.
  private let byLast: [Substring: [Int]]

  /// Indexes plans by name. O(plans).
  init(_ lowers: [PreparedPlan]) {
    names = lowers.map(\.name)
    byName = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    byLast = Dictionary(grouping: names.indices) { [names] in Self.last(of: names[$0]) }
  }

  /// The plan of a name; without one the only plan there is. O(plans of the name).
  func plan(_ name: String?) -> Outcome {
    guard let name else {
      return names.count == 1 ? .plan(0) : .problem(.ambiguousPlan(names))
    }
    if let index = byName[name] { return .plan(index) }
    let others = byLast[Self.last(of: name)] ?? []
    switch others.count {
    case 0: return .problem(.unknownPlan(name))
    case 1: return .plan(others[0])
    default: return .problem(.ambiguousPlan(others.map { names[$0] }))
    }
  }

  private static func last(of name: String) -> Substring {
    name.split(separator: "/").last ?? name[...]
  }
}
