/// Finds the units of one plan that say again what an earlier unit said.
enum FamilyFinder {
  /// The share of a unit that an earlier unit must hold.
  static let share = 0.75

  /// For each unit the first unit that holds it, or itself. O(text + places of common pairs of tokens).
  static func families(of plan: PreparedPlan, index: BigramIndex) -> [Int] {
    let weights = TermWeights(upper: plan, lower: plan)
    let runs = RunFinder.runs(upper: plan, index: index, lower: plan, weights: weights, earlierOnly: true)
    var result = Array(plan.units.indices)
    var first = 0
    while first < runs.count {
      var last = first
      while last < runs.count, runs[last].lowerUnit == runs[first].lowerUnit { last += 1 }
      let unit = Int(runs[first].lowerUnit)
      if let leader = leader(of: unit, runs[first..<last], plan, weights) { result[unit] = result[leader] }
      first = last
    }
    return result
  }

  private static func leader(
    of unit: Int, _ runs: ArraySlice<Run>, _ plan: PreparedPlan, _ weights: TermWeights
  ) -> Int? {
    let tokens = plan.tokens(of: unit)
    let total = tokens.reduce(0) { $0 + weights.lower[Int(plan.ids[$1])] }
    guard total >= PairEvidence.leastMass else { return nil }
    var best: (unit: Int, share: Double)?
    for other in Set(runs.map(\.upperUnit)).sorted() where plan.units[Int(other)].kind == plan.units[unit].kind {
      var covered = [Bool](repeating: false, count: tokens.count)
      for run in runs where run.upperUnit == other && run.count > 2 {
        let start = Int(run.lower) - tokens.lowerBound
        for offset in 0..<Int(run.count) { covered[start + offset] = true }
      }
      let mass = covered.indices.reduce(0) {
        $0 + (covered[$1] ? weights.lower[Int(plan.ids[tokens.lowerBound + $1])] : 0)
      }
      if mass / total >= share, best.map({ mass / total > $0.share }) ?? true { best = (Int(other), mass / total) }
    }
    return best?.unit
  }
}
