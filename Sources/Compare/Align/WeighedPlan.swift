/// The tokens of one side of a comparison with their weights.
struct WeighedPlan {
  /// A token as evidence is gathered over it.
  struct Token {
    var weight: Double
    /// The mass of the heaviest run over it, whatever the unit on the other side.
    var heaviest: Double
    /// Its clause, counted through the plan.
    var clause: Int32
  }

  let tokens: [Token]
  /// The weight of each clause.
  let clauseTotals: [Double]
  /// The first clause of each unit.
  let firstClauses: [Int32]
  /// The weight of each unit.
  let unitTotals: [Double]

  /// Weighs a plan; `start` says where a run begins in it. O(tokens + runs).
  @inline(__always)
  init(_ plan: PreparedPlan, _ weights: [Double], runs: [Run], start: (Run) -> Int32) {
    var tokens: [Token] = []
    tokens.reserveCapacity(plan.ids.count)
    var clauseTotals: [Double] = []
    var firstClauses: [Int32] = []
    var unitTotals: [Double] = []
    firstClauses.reserveCapacity(plan.units.count)
    unitTotals.reserveCapacity(plan.units.count)
    let ids = plan.ids
    let clauses = plan.clauses
    for unit in plan.units.indices {
      firstClauses.append(Int32(clauseTotals.count))
      var total = 0.0
      var clauseTotal = 0.0
      let range = plan.tokens(of: unit)
      for position in range {
        let weight = weights[Int(ids[position])]
        if position > range.lowerBound, clauses[position - 1] != clauses[position] {
          clauseTotals.append(clauseTotal)
          clauseTotal = 0
        }
        clauseTotal += weight
        total += weight
        tokens.append(
          Token(weight: weight, heaviest: 0, clause: Int32(truncatingIfNeeded: clauseTotals.count)))
      }
      if !range.isEmpty { clauseTotals.append(clauseTotal) }
      unitTotals.append(total)
    }
    tokens.withUnsafeMutableBufferPointer { tokens in
      for run in runs {
        let first = Int(start(run))
        for position in first..<(first + Int(run.count)) where tokens[position].heaviest < run.mass {
          tokens[position].heaviest = run.mass
        }
      }
    }
    self.tokens = tokens
    self.clauseTotals = clauseTotals
    self.firstClauses = firstClauses
    self.unitTotals = unitTotals
  }
}
