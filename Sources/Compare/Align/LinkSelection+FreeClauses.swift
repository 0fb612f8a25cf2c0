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
      for index in candidates[unit].indices where isLinked(candidates[unit][index], best) {
        let tiling = Tiling(candidates[unit][index].pair, finder)
        upperFree.cover(unit, tiling.upperCovered)
        lowerFree.cover(candidates[unit][index].lower, tiling.lowerCovered)
        candidates[unit][index].tiling = tiling
      }
    }
    considerFreeUpperClauses(upperFree)
    var clauses = FreeClauses(finder, upperFree: upperFree, lowerFree: lowerFree)
    for match in clauses.matches() {
      raise(match.upper, match.lower, to: Self.freeClause + 0.1 * (match.likeness - 0.25), .clause)
    }
  }

  /// From here a clause that no link carries says what another one says, by their likeness times what they share: the
  /// more that is, the less the rest counts.
  private static let leastWeight = 12.0

  /// Links tasks by a clause of the upper one that no link carries, though the lower one carries others out by it.
  /// O(pairs + runs).
  ///
  /// Example: two tasks that end with `số hóa sắc phong, gia phả, hương ước`, of which only the second is below. Near miss:
  /// the same where another lower task carries the end of the first one out.
  private mutating func considerFreeUpperClauses(_ upperFree: FreeTokens) {
    var likeness = ClauseLikeness(finder)
    for unit in candidates.indices where upperFree.counts(unit) {
      var free: Set<Int32> = []
      upperFree.forEachFreeClause(of: unit, upper.prepared, finder.above) { tokens, _ in
        free.insert(finder.above.tokens[tokens.lowerBound].clause)
      }
      guard !free.isEmpty else { continue }
      for candidate in candidates[unit]
      where candidate.tiling == nil && lower.units[candidate.lower].kind == .task {
        let found = likeness.best(candidate.pair)
        guard found.mass >= PairEvidence.leastMass, free.contains(found.upper),
          found.likeness >= Self.sameClause || found.likeness * found.mass >= Self.leastWeight
        else { continue }
        raise(unit, candidate.lower, to: Self.freeClause, .clause)
      }
    }
  }
}
