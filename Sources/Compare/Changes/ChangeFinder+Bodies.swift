import Model

extension ChangeFinder {
  /// A body that a unit names, with what it is compared by.
  private struct Named {
    var range: TextRange
    var unit: Int
    var name: [UInt64]
    var function: String?
  }

  /// The bodies of an upper unit against those of the lower units that carry it out: first those that are to
  /// act, then those that are told to.
  func bodies(unit: Int, lowers: [Int]) -> [Change] {
    var above = named(upper, unit, [.responsible, .lead])
    var below = lowers.flatMap { named(lower, $0, [.responsible, .lead]) }
    // A task without a subject is addressed to whom it directs.
    if above.isEmpty, !below.isEmpty { above = named(upper, unit, [.directed]) }
    if below.isEmpty, !above.isEmpty { below = lowers.flatMap { named(lower, $0, [.directed]) } }
    var result = compare(above, below) + partners(unit: unit, lowers: lowers)
    let directed = named(upper, unit, [.directed])
    guard !directed.isEmpty else { return result }
    let directedBelow = lowers.flatMap { named(lower, $0, [.directed]) }
    guard !directedBelow.isEmpty else { return result }
    let known = Set(result.compactMap(\.upper) + result.compactMap(\.lower))
    result += compare(
      directed.filter { !known.contains($0.range) }, directedBelow.filter { !known.contains($0.range) })
    return result
  }

  /// Whom lower units work with of whom the upper one says nothing, where it names nobody to work with.
  private func partners(unit: Int, lowers: [Int]) -> [Change] {
    guard named(upper, unit, [.coordinate]).isEmpty else { return [] }
    let known = Set(named(upper, unit, BodyRole.allCases).map(\.name))
    return lowers.flatMap { named(lower, $0, [.coordinate]) }.filter { !known.contains($0.name) }.map {
      change(.body, .introduced, nil, $0)
    }
  }

  private func named(_ plan: PreparedPlan, _ unit: Int, _ roles: [BodyRole]) -> [Named] {
    var result: [Named] = []
    for share in plan.units[unit].bodies.prefix(Self.mostFacts) where roles.contains(share.role) {
      let assignment = plan.plan.assignments[share.assignment]
      let name = plan.bodyNames[share.assignment]
      if result.contains(where: { $0.name == name }) { continue }
      result.append(
        Named(
          range: assignment.body, unit: unit, name: name,
          function: plan.plan.bodies[assignment.bodyID].function))
    }
    return result
  }

  private func compare(_ above: [Named], _ below: [Named]) -> [Change] {
    var result: [Change] = []
    var taken: Set<Int> = []
    var open: [Named] = []
    for body in above {
      // The same name at its own level, else the same function under another name.
      if let index = below.indices.first(where: { !taken.contains($0) && below[$0].name == body.name }) {
        taken.insert(index)
        result.append(
          change(.bodyCounterpart, isSame(body, below[index]) ? .same : .counterpart, body, below[index]))
      } else if let function = body.function,
        let index = below.indices.first(where: { !taken.contains($0) && below[$0].function == function })
      {
        taken.insert(index)
        result.append(change(.body, .counterpart, body, below[index]))
      } else if Self.areSubordinate(body.name),
        let index = below.indices.first(where: {
          !taken.contains($0) && Self.areSubordinate(below[$0].name)
        })
      {
        // đảng ủy trực thuộc Tỉnh ủy, chi bộ trực thuộc Huyện ủy: those right below the issuer, each at its level.
        taken.insert(index)
        result.append(change(.bodyCounterpart, .counterpart, body, below[index]))
      } else {
        open.append(body)
      }
    }
    var rest = below.indices.filter { !taken.contains($0) }
    for body in open {
      if rest.isEmpty {
        if taken.isEmpty { result.append(change(.body, .dropped, body, nil)) }
      } else {
        result.append(change(.body, .reassigned, body, below[rest.removeFirst()]))
      }
    }
    for index in rest where taken.isEmpty { result.append(change(.body, .introduced, nil, below[index])) }
    return result
  }

  /// Whether a name is that of the committees right below another: `các đảng ủy trực thuộc Tỉnh ủy`.
  private static func areSubordinate(_ name: [UInt64]) -> Bool {
    guard name.count > 3 else { return false }
    return (1..<name.count - 1).contains { name[$0] == subordinate[0] && name[$0 + 1] == subordinate[1] }
      && name.contains(committee[0])
  }

  private static let subordinate = SyllableKey.phrase("trực thuộc")
  private static let committee = SyllableKey.phrase("đảng")

  private func isSame(_ first: Named, _ second: Named) -> Bool {
    PhraseReader.syllables(upper.plan.text, first.range)
      == PhraseReader.syllables(lower.plan.text, second.range)
  }

  private func change(_ kind: ChangeKind, _ direction: Direction, _ above: Named?, _ below: Named?) -> Change
  {
    Change(kind: kind, direction: direction, upper: above?.range, lower: below?.range, lowerUnit: below?.unit)
  }
}
