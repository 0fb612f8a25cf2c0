extension LinkSelection {
  /// From here a clause says what another one says.
  static let sameClause = 0.5
  /// The weight that only a pair explains, so that a formula of the whole plan links nothing.
  private static let leastOwn = 8.0
  /// From here the headings above two units are one part of the plan.
  private static let sameHeading = 0.5
  /// From here a pair below such headings is linked, where nothing else claims the lower unit.
  private static let leastBelowHeading = 0.15
  /// From here it is linked as well where the lower unit is that much less like any other unit of its part …
  private static let leastAlone = 0.12
  private static let alone = 0.1
  /// … and not that much more like one of another part.
  private static let elsewhere = 0.05

  /// Links units by one clause that both say, however long they go on otherwise. O(pairs + runs).
  mutating func considerClauses() {
    var clauses = ClauseLikeness(finder)
    for unit in candidates.indices {
      let best = candidates[unit].reduce(0) { max($0, $1.score) }
      for candidate in candidates[unit]
      where candidate.score >= thresholds.review && !isLinked(candidate, best)
        && candidate.pair.evidence.ownMass >= Self.leastOwn && isOfOneKind(unit, candidate.lower)
      {
        let found = clauses.best(candidate.pair)
        guard found.likeness >= Self.sameClause, found.mass >= PairEvidence.leastMass else { continue }
        raise(unit, candidate.lower, to: 0.33 + 0.2 * (found.likeness - Self.sameClause), .clause)
      }
    }
  }

  /// Links a lower task that nothing claims with the upper one that it is likest to, where both stand in one part of
  /// their plans; all targets stand in one part. O(pairs + headings).
  mutating func considerHeadings() {
    var likest: [(unit: Int, score: Double)?] = Array(repeating: nil, count: lower.units.count)
    for unit in candidates.indices {
      for candidate in candidates[unit] where candidate.score > likest[candidate.lower]?.score ?? 0 {
        likest[candidate.lower] = (unit, candidate.score)
      }
    }
    for (other, found) in likest.enumerated() {
      guard let found, found.score >= Self.leastBelowHeading, found.score < thresholds.link,
        isOfOneKind(found.unit, other), lower.units[other].kind == .task,
        headings.likeness(found.unit, other) >= Self.sameHeading
      else { continue }
      raise(found.unit, other, to: 0.25 + 0.3 * (found.score - Self.leastBelowHeading), .heading)
    }
    considerParts(likest.map { $0?.score ?? 0 })
  }

  /// Links a lower task that nothing claims with the only upper one of its part of the plan that it is like at all, unless it
  /// is more like one of another part. O(pairs + headings).
  private mutating func considerParts(_ likest: [Double]) {
    var inPart: [(unit: Int, score: Double, next: Double)?] = Array(repeating: nil, count: lower.units.count)
    for unit in candidates.indices {
      for candidate in candidates[unit]
      where likest[candidate.lower] >= Self.leastAlone && likest[candidate.lower] < thresholds.link
        && headings.likeness(unit, candidate.lower) >= Self.sameHeading
      {
        let known = inPart[candidate.lower]
        if candidate.score > known?.score ?? 0 {
          inPart[candidate.lower] = (unit, candidate.score, known?.score ?? 0)
        } else if let known {
          inPart[candidate.lower] = (known.unit, known.score, max(known.next, candidate.score))
        }
      }
    }
    for (other, found) in inPart.enumerated() {
      guard let found, found.score >= Self.leastAlone, found.score - found.next >= Self.alone,
        likest[other] - found.score <= Self.elsewhere, isOfOneKind(found.unit, other),
        lower.units[other].kind == .task, lowerBest[other] < thresholds.link
      else { continue }
      raise(found.unit, other, to: 0.24, .heading)
    }
  }

  /// Whether both are tasks, or both targets; what is about the document goes by its function.
  private func isOfOneKind(_ unit: Int, _ other: Int) -> Bool {
    let kind = upper.prepared.units[unit].kind
    return kind == lower.units[other].kind && kind != .organisational
  }
}
