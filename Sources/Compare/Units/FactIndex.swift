import Model

/// The facts of a plan by the place that states them.
struct FactIndex {
  private(set) var targets: [Place: [Int]] = [:]
  private(set) var deadlines: [Place: [Int]] = [:]
  private(set) var assignments: [Place: [Int]] = [:]
  private(set) var citations: [Place: [Int]] = [:]

  /// Indexes what the places of a plan state, some or all. O(facts).
  init(_ plan: Plan, at places: Set<Place>? = nil) {
    for (index, fact) in plan.targets.enumerated() where places?.contains(fact.at) ?? true {
      targets[fact.at, default: []].append(index)
    }
    for (index, fact) in plan.deadlines.enumerated() where places?.contains(fact.at) ?? true {
      deadlines[fact.at, default: []].append(index)
    }
    for (index, fact) in plan.assignments.enumerated() where places?.contains(fact.at) ?? true {
      assignments[fact.at, default: []].append(index)
    }
    for (index, fact) in plan.citations.enumerated() where places?.contains(fact.at) ?? true {
      citations[fact.at, default: []].append(index)
    }
  }
}
