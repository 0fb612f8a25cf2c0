import Model

extension LinkSelection {
  /// What a candidate of an item keeps where its neighbour names the lower plan's place.
  private static let elsewhere = 0.5

  /// An upper task that names the lower plan's own place is for it; its neighbours in the list, which name others, are
  /// not. O(text + pairs of such units).
  mutating func considerPlace() {
    guard let name = lowerPlace() else { return }
    let named = upper.prepared.units.indices.filter { says(name, $0) }
    // A name that stands all over the upper plan singles nothing out.
    guard !named.isEmpty, named.count * 4 <= upper.prepared.units.count else { return }
    let isNamed = Set(named)
    let lists = Dictionary(grouping: upper.prepared.units.indices) { upper.prepared.list(of: $0) }
    for unit in named {
      guard let best = candidates[unit].max(by: { ($0.score, $1.lower) < ($1.score, $0.lower) }) else {
        continue
      }
      for other in lists[upper.prepared.list(of: unit)] ?? [] where !isNamed.contains(other) {
        weaken(other, best.lower)
      }
      raise(unit, best.lower, to: 0.27 + 0.3 * best.score, .place)
    }
    countLowerBest()
  }

  /// The name of the place that the lower plan is of and the upper one is not; nil for one of a single syllable.
  private func lowerPlace() -> [UInt64]? {
    let above = upper.prepared.plan.document.locality
    let below = lower.plan.document.locality
    let names = [below.commune, below.district, below.province].compactMap { $0 }.filter { !$0.isEmpty }
    guard let first = names.first, ![above.commune, above.district, above.province].contains(first) else {
      return nil
    }
    let keys = SyllableKey.phrase(first)
    return keys.count > 1 ? keys : nil
  }

  private func says(_ name: [UInt64], _ unit: Int) -> Bool {
    let tokens = upper.prepared.texts[unit].tokens
    guard tokens.count >= name.count else { return false }
    return (0...(tokens.count - name.count)).contains { start in
      tokens[start].key == name[0] && name.indices.allSatisfy { tokens[start + $0].key == name[$0] }
    }
  }

  /// Lessens the score of a pair, unless it is sure.
  private mutating func weaken(_ unit: Int, _ other: Int) {
    for index in candidates[unit].indices
    where candidates[unit][index].lower == other && candidates[unit][index].score < thresholds.sure {
      candidates[unit][index].score *= Self.elsewhere
    }
  }
}
