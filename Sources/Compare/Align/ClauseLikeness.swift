/// How much of a clause of one unit a clause of another one says.
struct ClauseLikeness {
  /// Two clauses by what they have in common.
  struct Match {
    /// The weight of that, on the side where it is less.
    var mass = 0.0
    /// The geometric mean of its shares of both clauses, from 0 to 1.
    var likeness = 0.0
  }

  /// A pair of clauses, counted through their plans.
  private struct Clauses: Hashable {
    var upper: Int32
    var lower: Int32
  }

  /// A token of one side as laid over by a clause of the other one.
  private struct Cover: Hashable {
    var token: Int32
    var clause: Int32
  }

  private let finder: EvidenceFinder

  init(_ finder: EvidenceFinder) { self.finder = finder }

  /// The likest clauses of a pair, of those that are long enough to tell. O(runs of the pair).
  func best(_ pair: Pair) -> Match {
    var masses: [Clauses: (upper: Double, lower: Double)] = [:]
    var above: Set<Cover> = []
    var below: Set<Cover> = []
    for index in pair.runs {
      let run = finder.runs[index]
      for offset in 0..<run.count {
        let first = finder.above.tokens[Int(run.upper + offset)]
        let second = finder.below.tokens[Int(run.lower + offset)]
        let clauses = Clauses(upper: first.clause, lower: second.clause)
        if above.insert(Cover(token: run.upper + offset, clause: second.clause)).inserted {
          masses[clauses, default: (0, 0)].upper += first.weight
        }
        if below.insert(Cover(token: run.lower + offset, clause: first.clause)).inserted {
          masses[clauses, default: (0, 0)].lower += second.weight
        }
      }
    }
    var best = Match()
    for (clauses, common) in masses {
      let totals = (
        finder.above.clauseTotals[Int(clauses.upper)], finder.below.clauseTotals[Int(clauses.lower)]
      )
      guard min(totals.0, totals.1) >= PairEvidence.leastMass else { continue }
      let likeness = (common.upper / totals.0 * common.lower / totals.1).squareRoot()
      let mass = min(common.upper, common.lower)
      // Of two as like the heavier one, whatever the order of a dictionary.
      if (likeness, mass) > (best.likeness, best.mass) { best = Match(mass: mass, likeness: likeness) }
    }
    return best
  }
}
