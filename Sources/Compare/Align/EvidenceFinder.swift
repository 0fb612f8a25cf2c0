/// Weighs the evidence of every pair of units that have runs in common.
struct EvidenceFinder {
  let upper: PreparedPlan
  let lower: PreparedPlan
  let weights: TermWeights
  let runs: [Run]
  /// For each token of the upper plan the mass of the heaviest run over it, whatever the lower unit.
  private var heaviestUpper: [Double]
  private var heaviestLower: [Double]
  private let headings: HeadingSimilarity

  /// A pair whose runs weigh less in sum cannot be linked by its words.
  private static let leastRuns = 8.0

  init(upper: PreparedPlan, index: BigramIndex, lower: PreparedPlan) {
    self.upper = upper
    self.lower = lower
    weights = TermWeights(upper: upper, lower: lower)
    runs = RunFinder.runs(upper: upper, index: index, lower: lower, weights: weights)
    headings = HeadingSimilarity(upper: upper, lower: lower, weights: weights)
    heaviestUpper = [Double](repeating: 0, count: upper.ids.count)
    heaviestLower = [Double](repeating: 0, count: lower.ids.count)
    for run in runs {
      for offset in 0..<Int(run.count) {
        let above = Int(run.upper) + offset
        let below = Int(run.lower) + offset
        if heaviestUpper[above] < run.mass { heaviestUpper[above] = run.mass }
        if heaviestLower[below] < run.mass { heaviestLower[below] = run.mass }
      }
    }
  }

  /// The pairs worth looking at, by lower and upper unit, with the indices of their runs.
  func pairs() -> [Pair] {
    var result: [Pair] = []
    var first = 0
    var order: [Int] = []
    while first < runs.count {
      var last = first
      while last < runs.count, runs[last].lowerUnit == runs[first].lowerUnit { last += 1 }
      order.removeAll(keepingCapacity: true)
      order.append(contentsOf: first..<last)
      order.sort { (runs[$0].upperUnit, $0) < (runs[$1].upperUnit, $1) }
      var start = 0
      while start < order.count {
        let unit = runs[order[start]].upperUnit
        var end = start
        var mass = 0.0
        while end < order.count, runs[order[end]].upperUnit == unit {
          mass += runs[order[end]].mass
          end += 1
        }
        if mass >= Self.leastRuns {
          result.append(evidence(Int(unit), Int(runs[first].lowerUnit), order[start..<end]))
        }
        start = end
      }
      first = last
    }
    return result
  }

  /// Weighs one pair. O(runs + both units).
  private func evidence(_ above: Int, _ below: Int, _ indices: ArraySlice<Int>) -> Pair {
    let upperTokens = upper.tokens(of: above)
    let lowerTokens = lower.tokens(of: below)
    var upperMass = [Double](repeating: 0, count: upperTokens.count)
    var lowerMass = [Double](repeating: 0, count: lowerTokens.count)
    for index in indices {
      let run = runs[index]
      let start = Int(run.upper) - upperTokens.lowerBound
      let other = Int(run.lower) - lowerTokens.lowerBound
      for offset in 0..<Int(run.count) {
        if upperMass[start + offset] < run.mass { upperMass[start + offset] = run.mass }
        if lowerMass[other + offset] < run.mass { lowerMass[other + offset] = run.mass }
      }
    }
    var evidence = PairEvidence()
    let aboveSide = side(upper, above, upperMass, heaviestUpper, weights.upper)
    let belowSide = side(lower, below, lowerMass, heaviestLower, weights.lower)
    evidence.upperCovered = aboveSide.covered
    evidence.upperOwn = aboveSide.own
    evidence.headClause = aboveSide.headClause
    evidence.lowerCovered = belowSide.covered
    evidence.lowerOwn = belowSide.own
    evidence.bestClause = belowSide.bestClause
    evidence.ownMass = min(aboveSide.ownMass, belowSide.ownMass)
    evidence.heading = headings.similarity(above, below)
    return Pair(upper: above, lower: below, evidence: evidence, runs: Array(indices))
  }

  private struct Side {
    var covered = 0.0
    var own = 0.0
    var ownMass = 0.0
    var headClause = 0.0
    var bestClause = 0.0
  }

  private func side(
    _ plan: PreparedPlan, _ unit: Int, _ mass: [Double], _ heaviest: [Double], _ weights: [Double]
  ) -> Side {
    var side = Side()
    var total = 0.0
    var covered = 0.0
    var clauseTotal = 0.0
    var clauseCovered = 0.0
    let tokens = plan.tokens(of: unit)
    let text = plan.texts[unit].tokens
    for offset in 0..<tokens.count {
      let position = tokens.lowerBound + offset
      let weight = weights[Int(plan.ids[position])]
      total += weight
      clauseTotal += weight
      if mass[offset] > 0 {
        covered += weight
        clauseCovered += weight
        let ratio = mass[offset] / heaviest[position]
        side.ownMass += weight * ratio * ratio
      }
      if offset + 1 == tokens.count || text[offset + 1].clause != text[offset].clause {
        let share = clauseTotal > 0 ? clauseCovered / clauseTotal : 0
        if text[offset].clause == text[0].clause { side.headClause = share }
        if clauseTotal >= PairEvidence.leastMass { side.bestClause = max(side.bestClause, share) }
        clauseTotal = 0
        clauseCovered = 0
      }
    }
    side.covered = total > 0 ? covered / total : 0
    side.own = total > 0 ? side.ownMass / total : 0
    return side
  }
}

/// Two units with the evidence for a link between them.
struct Pair {
  var upper: Int
  var lower: Int
  var evidence: PairEvidence
  /// Indices of the runs that they have in common.
  var runs: [Int]
}
