import Model

extension LinkSelection {
  /// What a pair scores at least that is linked by clauses which nothing else carries.
  private static let freeClause = 0.34

  /// Links tasks by clauses that no link carries so far and that say much the same. O(text + pairs of clauses).
  mutating func considerFreeClauses() {
    var upperFree = FreeTokens(
      upper.prepared.units.indices.map {
        upper.prepared.units[$0].kind == .task && !upper.prepared.headsUnits($0)
      })
    var lowerFree = FreeTokens(
      lower.units.indices.map { lower.units[$0].kind == .task && !lower.headsUnits($0) })
    for unit in candidates.indices {
      let best = candidates[unit].reduce(0) { max($0, $1.score) }
      for candidate in candidates[unit] where isLinked(candidate, best) {
        let tiling = Tiling(candidate.pair, finder)
        upperFree.cover(unit, tiling.upperCovered) { tiling.markUpper(&$0) }
        lowerFree.cover(candidate.lower, tiling.lowerCovered) { tiling.markLower(&$0) }
        tilings[unit].append((candidate.lower, tiling))
      }
    }
    considerFreeUpperClauses(upperFree)
    var clauses = FreeClauses(finder)
    clauses.takeUp(finder, upperFree: upperFree, lowerFree: lowerFree)
    for match in clauses.matches() {
      raise(match.upper, match.lower, to: Self.freeClause + 0.1 * (match.likeness - 0.25), .clause)
    }
    considerUnclaimed(&clauses)
  }

  /// What a pair scores that is linked by a clause which other lower units carry.
  private static let saidAgain = 0.25

  /// Links a lower task that nothing claims with the upper one of which it says a clause again. O(text + pairs of clauses).
  ///
  /// Example: a task for one body that says again in a sentence of its own what the tasks section has in a clause. Near
  /// miss: a task that shares the beginning of such a clause and goes on otherwise.
  private mutating func considerUnclaimed(_ clauses: inout FreeClauses) {
    let isOpen = lower.units.indices.map {
      lower.units[$0].kind == .task && !lower.headsUnits($0) && lowerBest[$0] < thresholds.link
    }
    let isTask = upper.prepared.units.indices.map {
      upper.prepared.units[$0].kind == .task && !upper.prepared.headsUnits($0)
    }
    clauses.takeUp(finder, upperFree: FreeTokens(isTask), lowerFree: FreeTokens(isOpen))
    for match in clauses.likest() { raise(match.upper, match.lower, to: Self.saidAgain, .clause) }
  }

  /// From here a clause that no link carries says what another one says, by their likeness times what they share: the
  /// more that is, the less the rest counts.
  private static let leastWeight = 12.0
  /// Pairs that score less have no clause in common.
  private static let leastScore = 0.08

  /// Links tasks by a clause of the upper one that no link carries, though the lower one carries others out by it.
  /// O(pairs + runs).
  ///
  /// Example: two tasks that end with `số hóa sắc phong, gia phả, hương ước`, of which only the second is below. Near miss:
  /// the same where another lower task carries the end of the first one out.
  private mutating func considerFreeUpperClauses(_ upperFree: FreeTokens) {
    var likeness = ClauseLikeness(finder)
    var isFree = [Bool](repeating: false, count: finder.above.clauseTotals.count)
    for unit in candidates.indices where upperFree.counts(unit) {
      upperFree.forEachFreeClause(of: unit, upper.prepared, finder.above, least: PairEvidence.leastMass) {
        tokens, _ in isFree[Int(finder.above.tokens[tokens.lowerBound].clause)] = true
      }
      for candidate in candidates[unit]
      where candidate.score >= Self.leastScore && lower.units[candidate.lower].kind == .task
        && freeMass(candidate.pair, isFree) >= PairEvidence.leastMass
        && !tilings[unit].contains(where: { $0.lower == candidate.lower })
      {
        let found = likeness.best(candidate.pair)
        guard found.mass >= PairEvidence.leastMass, isFree[Int(found.upper)],
          found.likeness >= Self.sameClause || found.likeness * found.mass >= Self.leastWeight
        else { continue }
        raise(unit, candidate.lower, to: Self.freeClause, .clause)
      }
    }
  }

  /// What a pair has in common in free clauses of its upper unit, at most. O(runs of the pair).
  private func freeMass(_ pair: Pair, _ isFree: [Bool]) -> Double {
    var mass = 0.0
    for index in finder.runs(of: pair) {
      let run = finder.runs[Int(index)]
      let first = finder.above.tokens[Int(run.upper)].clause
      let last = finder.above.tokens[Int(run.upper + run.count) - 1].clause
      if isFree[Int(first)] || isFree[Int(last)] { mass += run.mass }
    }
    return mass
  }
}
