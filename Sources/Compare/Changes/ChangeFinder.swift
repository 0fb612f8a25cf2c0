import Model

/// Finds the typed changes between an upper unit and the lower units that it is linked with.
struct ChangeFinder {
  let upper: PreparedPlan
  let lower: PreparedPlan
  let weights: TermWeights

  /// So many facts of a kind are compared for a unit, its first ones. No unit of a plan that bodies issue has as many;
  /// those of a text that has would take time by their square.
  static let mostFacts = 1_000

  /// The changes of facts: numbers, deadlines, bodies, cited documents, in this order. O(facts of the units).
  func changes(unit: Int, links: [Link]) -> [Change] {
    let linked = links.map(\.lower)
    let primary = links.compactMap { $0.role == .primary ? $0.lower : nil }
    return targets(unit: unit, lowers: linked, primary: primary) + deadlines(unit: unit, lowers: primary)
      + bodies(unit: unit, lowers: primary) + references(unit: unit, lowers: linked, primary: primary)
  }
}
