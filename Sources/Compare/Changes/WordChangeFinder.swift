import Model

/// Finds the stretches of words that only one side of a unit's links has.
struct WordChangeFinder {
  let upper: PreparedPlan
  let lower: PreparedPlan
  let selection: LinkSelection

  /// What a stretch of words must weigh to be reported: about four words that are not common ones.
  private static let leastStretch = 12.0
  /// What a stretch must weigh for a wording to be another: about two words that are not common ones …
  private static let leastDifference = 7.0
  /// … or less, where it is so many words: a letter that is read wrong makes a rare word of a common one, but one only.
  private static let leastDropped = (mass: 4.0, words: 3)

  /// For each token of an upper unit whether some link carries it.
  func upperCovered(_ unit: Int) -> [Bool] {
    var covered = [Bool](repeating: false, count: upper.tokens(of: unit).count)
    for item in selection.links[unit] { item.tiling.markUpper(&covered) }
    return covered
  }

  /// What the links of a unit do not carry of it, and what their lower units add. O(unit + linked units).
  ///
  /// - Parameter covered: for each token of the unit whether some link carries it.
  func changes(_ unit: Int, _ covered: [Bool]) -> [Change] {
    let items = selection.links[unit]
    // Where next to nothing is carried word by word, everything would be dropped and added.
    guard covered.count(where: { $0 }) * 10 >= covered.count, items.contains(where: { $0.rule == .words })
    else { return [] }
    let text = upper.texts[unit]
    var result = WordChanges.stretches(
      covered: covered, least: Self.leastStretch, selection.finder.above.tokens[upper.tokens(of: unit)]
    ).map { Change(kind: .dropped, direction: .dropped, upper: text.range($0), lower: nil, lowerUnit: nil) }
    // What a lower unit adds is said once, where it carries most.
    for item in items
    where item.role == .primary && item.rule == .words && item.score >= selection.lowerBest[item.lower] {
      let text = lower.texts[item.lower]
      result += WordChanges.stretches(
        covered: selection.lowerCovered[item.lower], least: Self.leastStretch,
        selection.finder.below.tokens[lower.tokens(of: item.lower)]
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
    let (above, below) = (selection.finder.above.tokens, selection.finder.below.tokens)
    return isSame(upper.texts[unit], only.tiling.upperCovered, above[upper.tokens(of: unit)])
      && isSame(lower.texts[only.lower], only.tiling.lowerCovered, below[lower.tokens(of: only.lower)])
  }

  private func isSame(_ text: MatchText, _ covered: [Bool], _ weights: ArraySlice<WeighedPlan.Token>) -> Bool
  {
    var weights = Array(weights)
    var total = 0.0
    var open = 0.0
    for (offset, token) in text.tokens.enumerated() {
      if token.traits.contains(.management) { weights[offset].weight = 0 }
      total += weights[offset].weight
      if !covered[offset] { open += weights[offset].weight }
    }
    guard open <= (1 - selection.thresholds.verbatim) * total else { return false }
    let stretches = WordChanges.stretches(covered: covered, least: Self.leastDropped.mass, weights[...])
    return stretches.allSatisfy { stretch in
      let left = stretch.filter { !covered[$0] }
      return left.count < Self.leastDropped.words
        && left.reduce(0) { $0 + weights[$1].weight } < Self.leastDifference
    }
  }
}
