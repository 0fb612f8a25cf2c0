/// How much a token tells: the logarithm of how seldom units of the two plans, and plans at large, use it.
struct TermWeights {
  /// Weights by numbers of the upper plan's vocabulary.
  let upper: [Double]
  /// Weights by numbers of the lower plan's vocabulary.
  let lower: [Double]
  /// The number in the upper plan of each number of the lower plan, -1 where it has none.
  let mapping: [Int32]

  /// Units that the shipped table counts as, beside those of the two plans: enough to steady short plans,
  /// too few to outvote long ones.
  static let priorUnits = 10.0

  /// Weighs the tokens of two plans; each may be the same plan. O(vocabularies).
  init(upper: PreparedPlan, lower: PreparedPlan) {
    let units = upper.units.count + lower.units.count
    let keys = lower.vocabulary.keys
    var mapping = [Int32](repeating: -1, count: keys.count)
    var counts = upper.vocabulary.unitCounts
    for (index, key) in keys.enumerated() {
      guard let id = upper.vocabulary.id(of: key) else { continue }
      mapping[index] = id
      counts[Int(id)] += lower.vocabulary.unitCounts[index]
    }
    let upperWeights = Self.weights(upper.vocabulary.shares, counts, units: units)
    self.upper = upperWeights
    self.mapping = mapping
    self.lower = keys.indices.map { index in
      mapping[index] >= 0
        ? upperWeights[Int(mapping[index])]
        : Self.weight(lower.vocabulary.shares[index], lower.vocabulary.unitCounts[index], units)
    }
  }

  /// The weights of keys, by the share of units at large and by how many of so many units use each. O(keys).
  static func weights(_ shares: [Double], _ counts: [Int32], units: Int) -> [Double] {
    zip(shares, counts).map { weight($0, $1, units) }
  }

  private static func weight(_ share: Double, _ count: Int32, _ units: Int) -> Double {
    -Mathematics.log((Double(count) + priorUnits * share) / (Double(units) + priorUnits))
  }
}
