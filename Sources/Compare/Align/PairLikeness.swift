/// How alike two units are as wholes, whatever other units say: the weight of neighbouring tokens, and of those one
/// apart, that both have, as a share of either side.
struct PairLikeness {
  private let upper: PreparedPlan
  private let lower: PreparedPlan
  private let weights: TermWeights

  /// What a pair with a token between counts for.
  private static let apart = 0.7

  init(upper: PreparedPlan, lower: PreparedPlan, weights: TermWeights) {
    self.upper = upper
    self.lower = lower
    self.weights = weights
  }

  /// From 0 to 1: the geometric mean of the shares of both sides. O(units).
  func likeness(_ above: Int, _ below: Int) -> Double {
    let first = Self.pairs(upper, above, weights.upper)
    let second = Self.pairs(lower, below, weights.lower)
    // Sums of sorted terms: the order of a dictionary is not the same in two runs.
    let common = first.map { min($0.value, second[$0.key] ?? 0) }.sorted().reduce(0, +)
    let totals = first.values.sorted().reduce(0, +) * second.values.sorted().reduce(0, +)
    return totals > 0 ? common / totals.squareRoot() : 0
  }

  /// The weight of the distinct tokens that both units have. O(units).
  func sharedWords(_ above: Int, _ below: Int) -> Double {
    let mapped = Set(lower.tokens(of: below).map { weights.mapping[Int(lower.ids[$0])] })
    var seen: Set<Int32> = []
    var mass = 0.0
    for position in upper.tokens(of: above) {
      let id = upper.ids[position]
      if mapped.contains(id), seen.insert(id).inserted { mass += weights.upper[Int(id)] }
    }
    return mass
  }

  private static func pairs(_ plan: PreparedPlan, _ unit: Int, _ weights: [Double]) -> [UInt64: Double] {
    let tokens = plan.tokens(of: unit)
    var result: [UInt64: Double] = [:]
    for position in tokens {
      for distance in 1...2 where position + distance < tokens.upperBound {
        let other = position + distance
        guard plan.clauses[position] == plan.clauses[other] else { continue }
        let ids = (Int(plan.ids[position]), Int(plan.ids[other]))
        let key = plan.vocabulary.keys[ids.0] &* 0x9E37_79B9_7F4A_7C15 ^ plan.vocabulary.keys[ids.1]
        let mass = (weights[ids.0] + weights[ids.1]) * (distance == 1 ? 1 : apart)
        result[key] = max(result[key] ?? 0, mass)
      }
    }
    return result
  }
}
