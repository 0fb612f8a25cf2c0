import Model

/// The facts of a plan by the place that states them.
struct FactIndex {
  private(set) var targets: [Place: [Int]] = [:]
  private(set) var deadlines: [Place: [Int]] = [:]
  private(set) var assignments: [Place: [Int]] = [:]
  private(set) var citations: [Place: [Int]] = [:]

  /// Indexes a plan. O(facts).
  init(_ plan: Plan) {
    for (index, fact) in plan.targets.enumerated() { targets[fact.at, default: []].append(index) }
    for (index, fact) in plan.deadlines.enumerated() { deadlines[fact.at, default: []].append(index) }
    for (index, fact) in plan.assignments.enumerated() { assignments[fact.at, default: []].append(index) }
    for (index, fact) in plan.citations.enumerated() { citations[fact.at, default: []].append(index) }
  }
}
