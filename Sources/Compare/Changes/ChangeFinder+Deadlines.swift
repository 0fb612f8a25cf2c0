import Model

extension ChangeFinder {
  /// The deadlines of an upper unit against those of the lower units that carry it out.
  func deadlines(unit: Int, lowers: [Int]) -> [Change] {
    let above = distinct(upper.plan, upper.units[unit].deadlines)
    var below: [(unit: Int, deadline: Int)] = []
    for lowerUnit in lowers {
      for deadline in distinct(lower.plan, lower.units[lowerUnit].deadlines) {
        below.append((lowerUnit, deadline))
      }
    }
    var result: [Change] = []
    var taken: Set<Int> = []
    for index in above {
      let first = upper.plan.deadlines[index]
      let free = below.filter { !taken.contains($0.deadline) }
      let match =
        free.first { direction(first, lower.plan.deadlines[$0.deadline]) == .same }
        ?? free.first { Self.isComparable(first, lower.plan.deadlines[$0.deadline]) }
      guard let match else {
        result.append(
          Change(kind: .deadline, direction: .dropped, upper: first.quote, lower: nil, lowerUnit: nil))
        continue
      }
      taken.insert(match.deadline)
      let second = lower.plan.deadlines[match.deadline]
      result.append(
        Change(
          kind: .deadline, direction: direction(first, second), upper: first.quote, lower: second.quote,
          lowerUnit: match.unit))
    }
    for item in below where !taken.contains(item.deadline) {
      result.append(
        Change(
          kind: .deadline, direction: .introduced, upper: nil,
          lower: lower.plan.deadlines[item.deadline].quote,
          lowerUnit: item.unit))
    }
    return result
  }

  /// Deadlines that say different things: a task often states its own twice.
  private func distinct(_ plan: Plan, _ indices: [Int]) -> [Int] {
    var result: [Int] = []
    for index in indices.prefix(Self.mostFacts) {
      let deadline = plan.deadlines[index]
      let isKnown = result.contains {
        Self.sameTimes(plan.deadlines[$0], deadline)
          && triggerKeys(plan, plan.deadlines[$0]) == triggerKeys(plan, deadline)
      }
      if !isKnown { result.append(index) }
    }
    return result
  }

  static func sameTimes(_ first: Deadline, _ second: Deadline) -> Bool {
    first.start == second.start && first.due == second.due && first.recurrence == second.recurrence
      && first.openEnded == second.openEnded
  }

  /// Whether both say when (a day or an event), or both say how often.
  private static func isComparable(_ first: Deadline, _ second: Deadline) -> Bool {
    (saysWhen(first) && saysWhen(second)) || (first.recurrence != nil && second.recurrence != nil)
  }

  private static func saysWhen(_ deadline: Deadline) -> Bool {
    deadline.due != nil || deadline.start != nil || deadline.trigger != nil
  }

  private func triggerKeys(_ plan: Plan, _ deadline: Deadline) -> [UInt64]? {
    deadline.trigger.map { PhraseReader.keys(plan.text, $0) }
  }

  private func direction(_ first: Deadline, _ second: Deadline) -> Direction {
    let above = triggerKeys(upper.plan, first)
    let below = triggerKeys(lower.plan, second)
    if Self.sameTimes(first, second), above == below { return .same }
    guard above == below, let firstDue = first.due ?? first.start, let secondDue = second.due ?? second.start
    else { return .changed }
    if firstDue.sortKey == secondDue.sortKey {
      // trong năm 2023 and trước 31/12/2023 end on one day.
      return first.recurrence == second.recurrence && first.openEnded == second.openEnded ? .same : .changed
    }
    return secondDue.sortKey < firstDue.sortKey ? .earlier : .later
  }
}
