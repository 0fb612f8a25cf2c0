import Model

extension ChangeFinder {
  /// The targets of an upper unit against those of its lower units: value, then time.
  ///
  /// A target meets the lower one that says most of the same about the same unit of measure; a target that
  /// meets none was dropped. A lower target that no target of the upper plan is like was introduced.
  func targets(unit: Int, lowers: [Int], primary: [Int]) -> [Change] {
    var result: [Change] = []
    var taken: Set<Int> = []
    for index in upper.units[unit].targets {
      let target = upper.plan.targets[index]
      var best: (lower: Int, target: Int, likeness: Double)?
      for lowerUnit in lowers {
        for other in lower.units[lowerUnit].targets where !taken.contains(other) {
          let likeness = likeness(index, unit, other, lowerUnit)
          guard likeness >= Self.leastLikeness, best.map({ likeness > $0.likeness }) ?? true else { continue }
          best = (lowerUnit, other, likeness)
        }
      }
      guard let best else {
        result.append(Change(kind: .number, direction: .dropped, upper: target.quote, lower: nil, lowerUnit: nil))
        continue
      }
      taken.insert(best.target)
      let other = lower.plan.targets[best.target]
      result.append(
        Change(
          kind: .number, direction: Self.direction(target, other), upper: target.quote, lower: other.quote,
          lowerUnit: best.lower))
      if let direction = Self.timeDirection(target, other) {
        result.append(
          Change(
            kind: .deadline, direction: direction, upper: target.quote, lower: other.quote, lowerUnit: best.lower))
      }
    }
    for lowerUnit in primary {
      for other in lower.units[lowerUnit].targets where !taken.contains(other) && isNew(other, lowerUnit) {
        result.append(
          Change(
            kind: .number, direction: .introduced, upper: nil, lower: lower.plan.targets[other].quote,
            lowerUnit: lowerUnit))
      }
    }
    return result
  }

  /// From here two targets are about the same.
  private static let leastLikeness = 0.4

  private func isNew(_ target: Int, _ lowerUnit: Int) -> Bool {
    for unit in upper.units.indices {
      for index in upper.units[unit].targets where likeness(index, unit, target, lowerUnit) >= Self.leastLikeness {
        return false
      }
    }
    return true
  }

  /// How much of the shorter of two statements the other one says, by weight; 0 where they measure
  /// different things.
  private func likeness(_ target: Int, _ unit: Int, _ other: Int, _ lowerUnit: Int) -> Double {
    let first = upper.plan.targets[target]
    let second = lower.plan.targets[other]
    guard measure(upper.plan, first.unit) == measure(lower.plan, second.unit) else { return 0 }
    let above = words(upper, unit, first.quote).map { ($0, weights.upper[Int($0)]) }
    let below = Set(words(lower, lowerUnit, second.quote).map { weights.mapping[Int($0)] })
    let lowerMass = words(lower, lowerUnit, second.quote).reduce(0) { $0 + weights.lower[Int($1)] }
    let upperMass = above.reduce(0) { $0 + $1.1 }
    let shared = above.reduce(0) { $0 + (below.contains($1.0) ? $1.1 : 0) }
    let least = min(upperMass, lowerMass)
    return least > 0 ? shared / least : 0
  }

  /// The distinct words of a statement, numbers left out.
  private func words(_ plan: PreparedPlan, _ unit: Int, _ range: TextRange) -> [Int32] {
    var seen: Set<Int32> = []
    let tokens = plan.texts[unit].tokens
    return plan.tokens(of: unit).compactMap { position in
      let token = tokens[position - plan.starts[unit]]
      guard token.start >= range.start, token.end <= range.end, !SyllableKey.isNumber(token.key) else { return nil }
      return seen.insert(plan.ids[position]).inserted ? plan.ids[position] : nil
    }
  }

  private func measure(_ plan: Plan, _ unit: Wording?) -> [UInt64] {
    switch unit {
    case .quoted(let range):
      let word = plan.text.string(range)
      return word == "%" ? [1] : SyllableKey.phrase(word)
    case .term(let word): return word == "%" ? [1] : SyllableKey.phrase(word)
    case nil: return []
    }
  }

  /// Which way a number went; of two bounds at one number the strict one is the higher.
  static func direction(_ first: Target, _ second: Target) -> Direction {
    let above = first.upper.map { (first.value + $0) / 2 } ?? first.value
    let below = second.upper.map { (second.value + $0) / 2 } ?? second.value
    if above != below { return below > above ? .raised : .lowered }
    let difference = strictness(second.comparator) - strictness(first.comparator)
    return difference == 0 ? .same : difference > 0 ? .raised : .lowered
  }

  private static func strictness(_ comparator: Comparator) -> Int {
    switch comparator {
    case .above: 1
    case .below: -1
    case .equal, .atLeast, .atMost, .range: 0
    }
  }

  /// Which way the time of a target went, nil where it did not change.
  private static func timeDirection(_ first: Target, _ second: Target) -> Direction? {
    if first.period == second.period, first.due == second.due { return nil }
    let firstHasTime = first.period != nil || !first.due.isEmpty
    let secondHasTime = second.period != nil || !second.due.isEmpty
    if !firstHasTime { return .introduced }
    if !secondHasTime { return .dropped }
    if let above = first.due.first, let below = second.due.first, first.due.count == 1, second.due.count == 1,
      first.period == second.period
    {
      return below.sortKey < above.sortKey ? .earlier : .later
    }
    if first.due.isEmpty, first.period == second.period { return .introduced }
    if second.due.isEmpty, first.period == second.period { return .dropped }
    return .changed
  }
}
