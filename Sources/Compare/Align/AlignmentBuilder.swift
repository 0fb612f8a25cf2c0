import Model

/// Makes an ``Alignment`` of what was selected: relations, coverage, changes, what was added below.
struct AlignmentBuilder {
  let upper: UpperPlan
  let lower: PreparedPlan
  let finder: EvidenceFinder
  let thresholds: Thresholds

  /// Builds the alignment. O(links + text of linked units).
  func alignment(from selection: LinkSelection) -> Alignment {
    let shared = sharedUnits(selection.links)
    var units: [UnitAlignment] = []
    units.reserveCapacity(upper.prepared.units.count)
    var depth = 0.0
    var total = 0.0
    for unit in upper.prepared.units.indices {
      let entry = self.unit(unit, selection, shared: shared)
      let mass = self.mass(of: unit)
      depth += mass * entry.share
      total += mass
      units.append(entry)
    }
    var coverage = coverage(of: units)
    coverage.depth = total > 0 ? depth / total : 0
    return Alignment(
      lower: lower, units: units, added: added(selection), coverage: coverage, thresholds: thresholds)
  }

  private func mass(of unit: Int) -> Double {
    upper.prepared.tokens(of: unit).reduce(0) { $0 + finder.weights.upper[Int(upper.prepared.ids[$1])] }
  }

  private func unit(_ unit: Int, _ selection: LinkSelection, shared: Set<Int>) -> UnitAlignment {
    let candidates = selection.links[unit]
    guard let best = candidates.first else {
      let next = selection.candidates[unit].first
      let isReview = (next?.score ?? 0) >= thresholds.review
      return UnitAlignment(
        upper: unit, relation: .missing, carried: .none, share: 0, score: next?.score ?? 0,
        band: isReview ? .review : .sure, links: [], candidate: isReview ? next?.pair.lower : nil, changes: [])
    }
    let links = candidates.filter { $0.role == .primary }.map(link) + candidates.filter { $0.role == .echo }.map(link)
    let share = max(carriedShare(unit, candidates), 0.01)
    let finder = ChangeFinder(upper: upper.prepared, lower: lower, weights: finder.weights)
    let changes = finder.changes(unit: unit, links: links) + words(unit, candidates, selection)
    return UnitAlignment(
      upper: unit, relation: relation(links, changes, shared), carried: Carried(share: share), share: share,
      score: best.score, band: thresholds.band(best.score), links: links, candidate: nil, changes: changes)
  }

  private func link(_ candidate: LinkSelection.Candidate) -> Link {
    let phrases = candidate.pair.runs.map { finder.runs[$0] }
      .sorted { ($0.upper, $0.lower) < ($1.upper, $1.lower) }
      .map { run -> SharedPhrase in
        let above = Int(run.upper) - upper.prepared.starts[candidate.pair.upper]
        let below = Int(run.lower) - lower.starts[candidate.pair.lower]
        return SharedPhrase(
          upper: upper.prepared.texts[candidate.pair.upper].range(above..<(above + Int(run.count))),
          lower: lower.texts[candidate.pair.lower].range(below..<(below + Int(run.count))), mass: run.mass)
      }
    return Link(
      lower: candidate.pair.lower, role: candidate.role, rule: candidate.rule, score: candidate.score,
      band: thresholds.band(candidate.score), evidence: candidate.pair.evidence, phrases: phrases)
  }

  /// What the links of a unit do not carry of it, and what their lower units add.
  private func words(
    _ unit: Int, _ candidates: [LinkSelection.Candidate], _ selection: LinkSelection
  ) -> [Change] {
    guard candidates.contains(where: { $0.rule == .words }) else { return [] }
    let tokens = upper.prepared.tokens(of: unit)
    let text = upper.prepared.texts[unit]
    let covered = (0..<tokens.count).map { offset in candidates.contains { $0.pair.covered[offset] > 0 } }
    let dropped = WordChanges.stretches(
      covered: covered, weights: tokens.map { finder.weights.upper[Int(upper.prepared.ids[$0])] },
      clauses: text.tokens.map(\.clause), least: Self.leastStretch)
    var result = dropped.map {
      Change(kind: .dropped, direction: .dropped, upper: text.range($0.tokens), lower: nil, lowerUnit: nil)
    }
    for candidate in candidates where candidate.role == .primary && candidate.rule == .words {
      let other = candidate.pair.lower
      // What a lower unit adds is said once, where it carries most.
      guard candidate.score >= selection.lowerBest[other] else { continue }
      let text = lower.texts[other]
      let added = WordChanges.stretches(
        covered: selection.lowerCovered[other],
        weights: lower.tokens(of: other).map { finder.weights.lower[Int(lower.ids[$0])] },
        clauses: text.tokens.map(\.clause), least: Self.leastStretch)
      result += added.map {
        Change(kind: .added, direction: .introduced, upper: nil, lower: text.range($0.tokens), lowerUnit: other)
      }
    }
    return result
  }

  /// What a stretch of words must weigh to be reported: about four words that are not common ones.
  private static let leastStretch = 12.0

  /// The share of a unit that its links carry together.
  private func carriedShare(_ unit: Int, _ candidates: [LinkSelection.Candidate]) -> Double {
    let tokens = upper.prepared.tokens(of: unit)
    var carried = 0.0
    var total = 0.0
    for offset in 0..<tokens.count {
      let weight = finder.weights.upper[Int(upper.prepared.ids[tokens.lowerBound + offset])]
      total += weight
      if candidates.contains(where: { $0.pair.covered[offset] > 0 }) { carried += weight }
    }
    return total > 0 ? carried / total : 0
  }

  /// The lower units that are primary for two upper families.
  private func sharedUnits(_ links: [[LinkSelection.Candidate]]) -> Set<Int> {
    var families: [Int: Int] = [:]
    var result: Set<Int> = []
    for (unit, candidates) in links.enumerated() {
      for candidate in candidates where candidate.role == .primary {
        let family = upper.families[unit]
        if let known = families[candidate.pair.lower] {
          if known != family { result.insert(candidate.pair.lower) }
        } else {
          families[candidate.pair.lower] = family
        }
      }
    }
    return result
  }

  private func relation(_ links: [Link], _ changes: [Change], _ shared: Set<Int>) -> Relation {
    let primary = links.filter { $0.role == .primary }
    let isMerged = primary.contains { shared.contains($0.lower) }
    if primary.count > 1 { return isMerged ? .splitAndMerged : .split }
    if let only = primary.first, only.rule == .words, only.evidence.upperCovered >= thresholds.verbatim,
      only.evidence.lowerCovered >= thresholds.verbatim, !changes.contains(where: \.isTyped)
    {
      return .verbatim
    }
    return isMerged ? .merged : .adapted
  }

  private func coverage(of units: [UnitAlignment]) -> Coverage {
    var coverage = Coverage()
    coverage.units = units.count
    var families: Set<Int> = []
    var linked: Set<Int> = []
    for entry in units {
      families.insert(upper.families[entry.upper])
      if entry.relation == .missing {
        if entry.band == .review { coverage.review += 1 }
        continue
      }
      coverage.linked += 1
      linked.insert(upper.families[entry.upper])
      if entry.band == .sure { coverage.sure += 1 }
    }
    coverage.families = families.count
    coverage.linkedFamilies = linked.count
    return coverage
  }

  private func added(_ selection: LinkSelection) -> [AddedUnit] {
    var linked: Set<Int> = []
    for candidates in selection.links { for candidate in candidates { linked.insert(candidate.pair.lower) } }
    return lower.units.indices.filter { !linked.contains($0) }
      .map { AddedUnit(lower: $0, score: selection.lowerBest[$0]) }
  }
}
