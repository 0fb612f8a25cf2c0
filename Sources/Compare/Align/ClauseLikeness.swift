/// How much of a clause of one unit a clause of another one says.
struct ClauseLikeness {
  /// Two clauses by what they have in common.
  struct Match {
    /// The weight of that, on the side where it is less.
    var mass = 0.0
    /// The geometric mean of its shares of both clauses, from 0 to 1.
    var likeness = 0.0
    /// The clause of the upper unit, counted through its plan; -1 for none.
    var upper: Int32 = -1
  }

  /// A pair of clauses, counted through their plans, and the weight that they have in common on either side.
  private struct Clauses {
    var upper: Int32
    var lower: Int32
    var mass = (upper: 0.0, lower: 0.0)
  }

  private let finder: EvidenceFinder
  /// The tokens of either side that a clause of the other one lays over, each once.
  private var above = MassTable()
  private var below = MassTable()
  private var clauses: [Clauses] = []
  /// One more than the place of each pair of clauses in ``clauses``.
  private var places = MassTable()

  init(_ finder: EvidenceFinder) { self.finder = finder }

  /// The likest clauses of a pair, of those that are long enough to tell. O(runs of the pair).
  mutating func best(_ pair: Pair) -> Match {
    above.clear()
    below.clear()
    places.clear()
    clauses.removeAll(keepingCapacity: true)
    for index in finder.runs(of: pair) {
      let run = finder.runs[Int(index)]
      for offset in 0..<run.count {
        let first = finder.above.tokens[Int(run.upper + offset)]
        let second = finder.below.tokens[Int(run.lower + offset)]
        let place = place(first.clause, second.clause)
        if above.raise(Self.key(run.upper + offset, second.clause), to: 1) == 0 {
          clauses[place].mass.upper += first.weight
        }
        if below.raise(Self.key(run.lower + offset, first.clause), to: 1) == 0 {
          clauses[place].mass.lower += second.weight
        }
      }
    }
    var best = Match()
    for pair in clauses {
      let totals = (finder.above.clauseTotals[Int(pair.upper)], finder.below.clauseTotals[Int(pair.lower)])
      guard min(totals.0, totals.1) >= PairEvidence.leastMass else { continue }
      let likeness = (pair.mass.upper / totals.0 * pair.mass.lower / totals.1).squareRoot()
      let mass = min(pair.mass.upper, pair.mass.lower)
      // Of two as like the heavier one.
      if (likeness, mass) > (best.likeness, best.mass) {
        best = Match(mass: mass, likeness: likeness, upper: pair.upper)
      }
    }
    return best
  }

  /// Where two clauses stand in ``clauses``.
  private mutating func place(_ upper: Int32, _ lower: Int32) -> Int {
    let key = Self.key(upper, lower)
    let known = places.mass(of: key)
    if known > 0 { return Int(known) - 1 }
    clauses.append(Clauses(upper: upper, lower: lower))
    _ = places.raise(key, to: Double(clauses.count))
    return clauses.count - 1
  }

  private static func key(_ token: Int32, _ clause: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: token)) << 32 | UInt64(UInt32(bitPattern: clause))
  }
}
