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
    var likeness = PairLikeness(upper: upper.prepared, lower: lower, weights: finder.weights)
    let taken = Double(leftovers.takenLowers)
    if taken >= Self.leastTaken * Double(lower.units.count) {
      leftovers.pairUp(candidates, &headings)
      leftovers.closeLists(likeness)
    }
    for find in leftovers.finds { raise(find.upper, find.lower, to: find.score, find.rule) }
    for unit in candidates.indices where leftovers.upperIsFree[unit] {
      var best: (lower: Int, likeness: Double)?
      likeness.takeUp(unit)
      for other in likest(unit)
      where lower.units[other].kind == .task && !lower.headsUnits(other) {
        let found = likeness.likeness(to: other, least: Self.restated)
        if found > best?.likeness ?? 0 { best = (other, found) }
      }
      if let best { raise(unit, best.lower, to: 0.25 + 0.4 * (best.likeness - Self.restated), .restated) }
    }
  }

  /// The lower units of the best candidates of a unit, best first. O(candidates × ``mostCompared``).
  private func likest(_ unit: Int) -> [Int] {
    var result: [(score: Double, lower: Int)] = []
    for candidate in candidates[unit] {
      let found = (score: candidate.score, lower: candidate.lower)
      if result.count == Self.mostCompared, let last = result.last, !Self.precedes(found, last) { continue }
      let place = result.firstIndex { Self.precedes(found, $0) } ?? result.count
      if result.count == Self.mostCompared { result.removeLast() }
      result.insert(found, at: place)
    }
    return result.map(\.lower)
  }

  private static func precedes(
    _ first: (score: Double, lower: Int), _ second: (score: Double, lower: Int)
  ) -> Bool {
    (second.score, first.lower) < (first.score, second.lower)
  }
}
