import Model

extension LinkSelection {
  /// Candidates of a unit, best first, that are compared as wholes.
  private static let mostCompared = 8
  /// The share of the lower units that must be linked otherwise: of plans that have little to do with each other nearly
  /// everything is left over, and that tells nothing.
  private static let leastTaken = 0.25
  /// From here two units say the same, however much of it others say at greater length.
  private static let restated = 0.34

  /// Links what words alone leave over on both sides, and upper units that a lower one restates beside others.
  /// O(pairs log pairs + text).
  mutating func considerLeftovers() {
    var leftovers = Leftovers(upper: upper.prepared, lower: lower)
    for unit in candidates.indices {
      let best = candidates[unit].reduce(0) { max($0, $1.score) }
      for candidate in candidates[unit] where isLinked(candidate, best) {
        leftovers.take(unit, candidate.lower)
      }
    }
    let likeness = PairLikeness(upper: upper.prepared, lower: lower, weights: finder.weights)
    let taken = Double(leftovers.takenLowers)
    if taken >= Self.leastTaken * Double(lower.units.count) {
      leftovers.pairUp(candidates)
      leftovers.closeLists(likeness)
    }
    for find in leftovers.finds { raise(find.upper, find.lower, to: find.score, find.rule) }
    for unit in candidates.indices where leftovers.upperIsFree[unit] {
      var best: (lower: Int, likeness: Double)?
      let first = candidates[unit].sorted { ($1.score, $0.lower) < ($0.score, $1.lower) }
        .prefix(Self.mostCompared)
      for candidate in first
      where lower.units[candidate.lower].kind == .task && !lower.headsUnits(candidate.lower) {
        let found = likeness.likeness(unit, candidate.lower)
        if found >= Self.restated, found > best?.likeness ?? 0 { best = (candidate.lower, found) }
      }
      if let best { raise(unit, best.lower, to: 0.25 + 0.4 * (best.likeness - Self.restated), .restated) }
    }
  }
}
