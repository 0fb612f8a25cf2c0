import Model

/// Finds the typed changes between an upper unit and the lower units that it is linked with.
struct ChangeFinder {
  let upper: PreparedPlan
  let lower: PreparedPlan
  let weights: TermWeights

  /// The changes of facts: numbers, deadlines, bodies, cited documents, in this order. O(facts of the units).
  func changes(unit: Int, links: [Link]) -> [Change] {
    let linked = links.map(\.lower)
    let primary = links.filter { $0.role == .primary }.map(\.lower)
    return targets(unit: unit, lowers: linked, primary: primary) + deadlines(unit: unit, lowers: primary)
      + bodies(unit: unit, lowers: primary) + references(unit: unit, lowers: linked, primary: primary)
  }
}
