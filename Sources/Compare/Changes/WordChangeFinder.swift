import Model

/// Finds the stretches of words that only one side of a unit's links has.
struct WordChangeFinder {
  let upper: PreparedPlan
  let lower: PreparedPlan
  let selection: LinkSelection

  /// What a stretch of words must weigh to be reported: about four words that are not common ones.
  private static let leastStretch = 12.0
  /// What a stretch must weigh for a wording to be another: about three words.
  private static let leastDifference = 7.0

  /// For each token of an upper unit whether some link carries it.
  func upperCovered(_ unit: Int) -> [Bool] {
    var covered = [Bool](repeating: false, count: upper.tokens(of: unit).count)
    for item in selection.links[unit] {
      for (offset, isCovered) in item.tiling.upperCovered.enumerated() where isCovered {
        covered[offset] = true
      }
    }
    return covered
  }

  /// What the links of a unit do not carry of it, and what their lower units add. O(unit + linked units).
  func changes(_ unit: Int) -> [Change] {
    let items = selection.links[unit]
    let covered = upperCovered(unit)
    // Where next to nothing is carried word by word, everything would be dropped and added.
    guard covered.filter({ $0 }).count * 10 >= covered.count, items.contains(where: { $0.rule == .words })
    else { return [] }
    let text = upper.texts[unit]
    var result = WordChanges.stretches(
      covered: covered, weights: selection.weights(ofUpper: unit), clauses: text.tokens.map(\.clause),
      least: Self.leastStretch
    ).map { Change(kind: .dropped, direction: .dropped, upper: text.range($0), lower: nil, lowerUnit: nil) }
    // What a lower unit adds is said once, where it carries most.
    for item in items
    where item.role == .primary && item.rule == .words && item.score >= selection.lowerBest[item.lower] {
      let text = lower.texts[item.lower]
      result += WordChanges.stretches(
        covered: selection.lowerCovered[item.lower], weights: selection.weights(ofLower: item.lower),
        clauses: text.tokens.map(\.clause), least: Self.leastStretch
      ).map {
        Change(kind: .added, direction: .introduced, upper: nil, lower: text.range($0), lowerUnit: item.lower)
      }
    }
    return result
  }

  /// Whether one lower unit has the wording of an upper unit, words of management and small words apart.
  func isVerbatim(_ unit: Int) -> Bool {
    let primary = selection.links[unit].filter { $0.role == .primary }
    guard primary.count == 1, let only = primary.first, only.rule == .words, only.tiling.isOrdered else {
      return false
    }
    return isSame(upper.texts[unit], only.tiling.upperCovered, selection.weights(ofUpper: unit))
      && isSame(lower.texts[only.lower], only.tiling.lowerCovered, selection.weights(ofLower: only.lower))
  }

  private func isSame(_ text: MatchText, _ covered: [Bool], _ weights: [Double]) -> Bool {
    var weights = weights
    for (offset, token) in text.tokens.enumerated() where ManagementWords.contains(token.key) {
      weights[offset] = 0
    }
    let total = weights.reduce(0, +)
    let open = zip(covered, weights).reduce(0) { $0 + ($1.0 ? 0 : $1.1) }
    guard open <= (1 - selection.thresholds.verbatim) * total else { return false }
    return WordChanges.stretches(
      covered: covered, weights: weights, clauses: text.tokens.map(\.clause), least: Self.leastDifference
    ).isEmpty
  }
}
