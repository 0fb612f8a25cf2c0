/// What one unit of a pair has of the other: filled run by run, taken out pair by pair, so that a pair costs
/// what its runs cost, not what its units are long.
struct PairSide: ~Copyable {
  /// The parts of the evidence that one side gives.
  struct Parts {
    var covered = 0.0
    var own = 0.0
    var ownMass = 0.0
    var headClause = 0.0
    var bestClause = 0.0
  }

  private let plan: WeighedPlan
  /// For each token of the plan the mass of the heaviest run laid over it.
  private let masses: UnsafeMutableBufferPointer<Double>
  /// For each clause of the plan the weight of its tokens laid over; 0 between two pairs.
  private let clauses: UnsafeMutableBufferPointer<Double>
  /// The tokens laid over, in the order in which they were.
  private let touched: UnsafeMutableBufferPointer<Int32>
  private var touchedCount = 0
  /// The clauses laid over, in the order in which they were first.
  private var touchedClauses: [Int32] = []

  init(_ plan: WeighedPlan) {
    self.plan = plan
    masses = .allocate(capacity: plan.tokens.count)
    masses.initialize(repeating: 0)
    clauses = .allocate(capacity: plan.clauseTotals.count)
    clauses.initialize(repeating: 0)
    touched = .allocate(capacity: plan.tokens.count)
    touched.initialize(repeating: 0)
  }

  deinit {
    masses.deallocate()
    clauses.deallocate()
    touched.deallocate()
  }

  /// Lays a run over the tokens from `start`.
  @inline(__always)
  mutating func raise(_ start: Int, _ count: Int, to mass: Double) {
    for position in start..<(start + count) where masses[position] < mass {
      if masses[position] == 0 {
        touched[touchedCount] = Int32(truncatingIfNeeded: position)
        touchedCount += 1
      }
      masses[position] = mass
    }
  }

  /// The parts of the evidence for a unit; what was laid is gone afterwards. O(tokens laid over).
  mutating func takeOut(unit: Int) -> Parts {
    var parts = Parts()
    var covered = 0.0
    var clause: Int32 = -1
    var clauseMass = 0.0
    let head = plan.firstClauses[unit]
    plan.tokens.withUnsafeBufferPointer { tokens in
      for touch in 0..<touchedCount {
        let position = Int(touched[touch])
        let token = tokens[position]
        covered += token.weight
        let ratio = masses[position] / token.heaviest
        parts.ownMass += token.weight * ratio * ratio
        // Neighbours stand in one clause, mostly, whose weight need not be put down after each.
        if token.clause != clause {
          if clause >= 0 { clauses[Int(clause)] = clauseMass }
          clause = token.clause
          clauseMass = clauses[Int(clause)]
          if clauseMass == 0 { touchedClauses.append(clause) }
        }
        clauseMass += token.weight
        masses[position] = 0
      }
      if clause >= 0 { clauses[Int(clause)] = clauseMass }
      for clause in touchedClauses {
        let found = clauses[Int(clause)]
        guard found > 0 else { continue }
        let total = plan.clauseTotals[Int(clause)]
        let share = found / total
        if clause == head { parts.headClause = share }
        if total >= PairEvidence.leastMass, share > parts.bestClause { parts.bestClause = share }
        clauses[Int(clause)] = 0
      }
    }
    touchedCount = 0
    touchedClauses.removeAll(keepingCapacity: true)
    let total = plan.unitTotals[unit]
    parts.covered = total > 0 ? covered / total : 0
    parts.own = total > 0 ? parts.ownMass / total : 0
    return parts
  }
}
