import Model

extension ChangeFinder {
  /// The documents that only one side cites; what the plans carry out themselves is left out.
  func references(unit: Int, lowers: [Int], primary: [Int]) -> [Change] {
    guard
      !upper.units[unit].citations.isEmpty || lowers.contains(where: { !lower.units[$0].citations.isEmpty })
    else { return [] }
    let above = cited(upper, unit)
    let below = lowers.flatMap { cited(lower, $0) }
    var result: [Change] = []
    for item in above where !below.contains(where: { $0.key == item.key }) {
      result.append(
        Change(kind: .reference, direction: .dropped, upper: item.range, lower: nil, lowerUnit: nil))
    }
    for item in below where primary.contains(item.unit) && !above.contains(where: { $0.key == item.key }) {
      result.append(
        Change(kind: .reference, direction: .introduced, upper: nil, lower: item.range, lowerUnit: item.unit))
    }
    return result
  }

  private func cited(_ plan: PreparedPlan, _ unit: Int) -> [(key: String, range: TextRange, unit: Int)] {
    var result: [(key: String, range: TextRange, unit: Int)] = []
    for index in plan.units[unit].citations.prefix(Self.mostFacts) {
      let citation = plan.plan.citations[index]
      let key = plan.plan.cited[citation.document].key
      if plan.plan.document.implements.contains(key) || result.contains(where: { $0.key == key }) { continue }
      result.append((key, citation.quote, unit))
    }
    return result
  }
}
