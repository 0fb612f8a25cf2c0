import Model

extension ChangeFinder {
  /// A deadline of a unit, with what it is compared by.
  private struct Timed {
    var unit: Int
    var deadline: Int
    var quote: TextRange
    var times: DeadlineTimes
  }

  /// The deadlines of an upper unit against those of the lower units that carry it out.
  func deadlines(unit: Int, lowers: [Int]) -> [Change] {
    let above = distinct(upper, unit)
    let below = lowers.flatMap { distinct(lower, $0) }
    var result: [Change] = []
    var taken: Set<Int> = []
    for first in above {
      let free = below.filter { !taken.contains($0.deadline) }
      let match =
        free.first { first.times.direction(to: $0.times) == .same }
        ?? free.first { first.times.isComparable(to: $0.times) }
      guard let match else {
        result.append(
          Change(kind: .deadline, direction: .dropped, upper: first.quote, lower: nil, lowerUnit: nil))
        continue
      }
      taken.insert(match.deadline)
      result.append(
        Change(
          kind: .deadline, direction: first.times.direction(to: match.times), upper: first.quote,
          lower: match.quote, lowerUnit: match.unit))
    }
    for item in below where !taken.contains(item.deadline) {
      result.append(
        Change(
          kind: .deadline, direction: .introduced, upper: nil, lower: item.quote,
          lowerUnit: item.unit))
    }
    return result
  }

  /// The deadlines of a unit that say different things: a task often states its own twice.
  private func distinct(_ prepared: PreparedPlan, _ unit: Int) -> [Timed] {
    var result: [Timed] = []
    for index in prepared.units[unit].deadlines.prefix(Self.mostFacts) {
      let deadline = prepared.plan.deadlines[index]
      let times = DeadlineTimes(deadline, in: prepared.plan.text)
      if result.contains(where: { $0.times == times }) { continue }
      result.append(Timed(unit: unit, deadline: index, quote: deadline.quote, times: times))
    }
    return result
  }
}
