import Model

/// Makes an ``Alignment`` of what was selected: relations, coverage, changes, what was added below.
struct AlignmentBuilder {
  let upper: UpperPlan
  let lower: PreparedPlan
  let selection: LinkSelection
  let thresholds: Thresholds
  let verdicts: UnitVerdicts
  private let changes: ChangeFinder
  private let words: WordChangeFinder

  init(
    upper: UpperPlan, lower: PreparedPlan, selection: LinkSelection, thresholds: Thresholds,
    verdicts: UnitVerdicts
  ) {
    self.upper = upper
    self.lower = lower
    self.selection = selection
    self.thresholds = thresholds
    self.verdicts = verdicts
    changes = ChangeFinder(upper: upper.prepared, lower: lower, weights: selection.finder.weights)
    words = WordChangeFinder(upper: upper.prepared, lower: lower, selection: selection)
  }

  /// Builds the alignment. O(links + text of linked units).
  func alignment() -> Alignment {
    let shared = sharedLinks()
    var depth = 0.0
    var total = 0.0
    var units: [UnitAlignment] = []
    units.reserveCapacity(upper.prepared.units.count)
    for unit in upper.prepared.units.indices {
      let entry = self.unit(unit, shared: shared)
      let mass = selection.finder.above.unitTotals[unit]
      depth += mass * entry.share
      total += mass
      units.append(entry)
    }
    var coverage = coverage(of: units)
    coverage.depth = total > 0 ? depth / total : 0
    return Alignment(lower: lower, units: units, added: added(), coverage: coverage, thresholds: thresholds)
  }

  private func unit(_ unit: Int, shared: Set<UnitPair>) -> UnitAlignment {
    let items = selection.links[unit]
    guard let best = items.first else {
      let next = selection.best(unit)
      let isReview = (next?.score ?? 0) >= thresholds.review && !verdicts.isMissing(unit)
      return UnitAlignment(
        upper: unit, relation: .missing, carried: .none, share: 0, score: next?.score ?? 0,
        band: isReview ? .review : .sure, links: [], candidate: isReview ? next?.lower : nil, changes: [],
        decisions: verdicts[unit])
    }
    var links: [Link] = []
    links.reserveCapacity(items.count)
    for item in items where item.role == .primary { links.append(link(item)) }
    for item in items where item.role == .echo { links.append(link(item)) }
    let changes = changes.changes(unit: unit, links: links)
    let text = upper.prepared.units[unit].text
    let isVerbatim = !changes.contains { $0.changesWording(of: text) } && words.isVerbatim(unit)
    let covered = words.upperCovered(unit)
    let tokens = selection.finder.above.tokens[upper.prepared.tokens(of: unit)]
    let carried = zip(covered, tokens).reduce(0) { $0 + ($1.0 ? $1.1.weight : 0) }
    let share = max(carried / max(selection.finder.above.unitTotals[unit], 1e-9), 0.01)
    return UnitAlignment(
      upper: unit, relation: relation(unit, links, isVerbatim: isVerbatim, shared),
      carried: Carried(share: share),
      share: share, score: best.score, band: band(of: best), links: links, candidate: nil,
      changes: changes + words.changes(unit, covered), decisions: verdicts[unit])
  }

  /// What a person decided is sure, whatever its score.
  private func band(of item: LinkSelection.Item) -> Band {
    verdicts[item.upper, item.lower] == nil ? thresholds.band(item.score) : .sure
  }

  private func link(_ item: LinkSelection.Item) -> Link {
    let above = upper.prepared.texts[item.upper]
    let below = lower.texts[item.lower]
    let phrases = item.tiling.tiles.map { tile in
      SharedPhrase(
        upper: above.range(Int(tile.upper)..<Int(tile.upper + tile.count)),
        lower: below.range(Int(tile.lower)..<Int(tile.lower + tile.count)), mass: tile.mass)
    }
    return Link(
      lower: item.lower, role: item.role, rule: item.rule, score: item.score,
      band: band(of: item),
      evidence: item.evidence, phrases: phrases)
  }

  /// The links whose lower unit carries out another family as well: a quarter of it at least.
  private func sharedLinks() -> Set<UnitPair> {
    var byLower: [[LinkSelection.Item]] = Array(repeating: [], count: lower.units.count)
    for items in selection.links {
      for item in items where item.role == .primary { byLower[item.lower].append(item) }
    }
    var result: Set<UnitPair> = []
    for (unit, items) in byLower.enumerated() where items.count > 1 {
      let tokens = selection.finder.below.tokens[lower.tokens(of: unit)]
      let total = selection.finder.below.unitTotals[unit]
      for item in items {
        let others = items.filter { upper.families[$0.upper] != upper.families[item.upper] }
        guard !others.isEmpty else { continue }
        var isOther = [Bool](repeating: false, count: tokens.count)
        for other in others { other.tiling.markLower(&isOther) }
        var other = 0.0
        for (offset, token) in tokens.enumerated() where isOther[offset] && !item.tiling.lowerCovered[offset]
        {
          other += token.weight
        }
        if other >= Self.sharedShare * total || item.rule == .function {
          result.insert(UnitPair(upper: item.upper, lower: unit))
        }
      }
    }
    return result
  }

  /// An upper unit and a lower one.
  private struct UnitPair: Hashable {
    var upper: Int
    var lower: Int
  }

  private static let sharedShare = 0.25

  private func relation(_ unit: Int, _ links: [Link], isVerbatim: Bool, _ shared: Set<UnitPair>) -> Relation {
    let isMerged = links.contains {
      $0.role == .primary && shared.contains(UnitPair(upper: unit, lower: $0.lower))
    }
    if links.count(where: { $0.role == .primary }) > 1 { return isMerged ? .splitAndMerged : .split }
    if isVerbatim { return .verbatim }
    return isMerged ? .merged : .adapted
  }

  private func coverage(of units: [UnitAlignment]) -> Coverage {
    var coverage = Coverage()
    coverage.units = units.count
    var linked = [Bool](repeating: false, count: units.count)
    for entry in units {
      if entry.relation == .missing {
        if entry.band == .review { coverage.review += 1 }
        continue
      }
      coverage.linked += 1
      linked[upper.families[entry.upper]] = true
      if entry.band == .sure { coverage.sure += 1 }
    }
    coverage.families = upper.familyCount
    coverage.linkedFamilies = linked.count { $0 }
    return coverage
  }

  private func added() -> [AddedUnit] {
    var linked = [Bool](repeating: false, count: lower.units.count)
    for items in selection.links { for item in items { linked[item.lower] = true } }
    return lower.units.indices.filter { !linked[$0] }
      .map { AddedUnit(lower: $0, score: selection.lowerBest[$0]) }
  }
}
