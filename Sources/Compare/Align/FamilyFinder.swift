/// Finds the units of one plan that say again what an earlier unit said.
enum FamilyFinder {
  /// The share of a unit that an earlier unit must hold.
  static let share = 0.75
  /// Runs of fewer tokens are chance.
  private static let leastCount = 3

  /// For each unit the first unit that holds it, or itself. O(text + places of common pairs of tokens).
  static func families(of plan: PreparedPlan, index: TokenIndex) -> [Int] {
    let weights = TermWeights(upper: plan, lower: plan)
    let runs = RunFinder.runs(
      upper: plan, index: index, lower: plan, weights: weights, leastCount: leastCount, earlierOnly: true)
    let groups = RunGroups(runs, upperUnits: plan.units.count, leastMass: PairEvidence.leastMass)
    var result = Array(plan.units.indices)
    var best = [Double](repeating: 0, count: plan.units.count)
    for group in groups.groups where plan.units[group.upper].kind == plan.units[group.lower].kind {
      let tokens = plan.tokens(of: group.lower)
      let total = tokens.reduce(0) { $0 + weights.lower[Int(plan.ids[$1])] }
      guard total >= PairEvidence.leastMass else { continue }
      var mass = 0.0
      var covered = [Bool](repeating: false, count: tokens.count)
      for index in group.range {
        let run = runs[Int(groups.order[index])]
        for position in Int(run.lower)..<Int(run.lower + run.count)
        where !covered[position - tokens.lowerBound] {
          covered[position - tokens.lowerBound] = true
          mass += weights.lower[Int(plan.ids[position])]
        }
      }
      let held = mass / total
      guard held >= share, held > best[group.lower] else { continue }
      best[group.lower] = held
      result[group.lower] = result[group.upper]
    }
    return result
  }
}
