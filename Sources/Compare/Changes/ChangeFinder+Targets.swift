import Model

extension ChangeFinder {
  /// The targets of an upper unit against those of its lower units: value, then time.
  ///
  /// A target meets the lower one that says most of the same about the same unit of measure, of two alike the
  /// one for the same date, and of two targets that want one the one that says more of it has it; a target that meets none
  /// was dropped. A lower target that no target of the upper plan is like was introduced. With a number its date comes or
  /// goes. O(pairs log pairs).
  func targets(unit: Int, lowers: [Int], primary: [Int]) -> [Change] {
    var result: [Change] = []
    let pairs = pairs(unit: unit, lowers: lowers)
    let taken = Set(pairs.values.map(\.target))
    for index in upper.units[unit].targets.prefix(Self.mostFacts) {
      let target = upper.plan.targets[index]
      guard let best = pairs[index] else {
        result.append(
          Change(kind: .number, direction: .dropped, upper: target.quote, lower: nil, lowerUnit: nil))
        if Self.hasTime(target) {
          result.append(
            Change(kind: .deadline, direction: .dropped, upper: target.quote, lower: nil, lowerUnit: nil))
        }
        continue
      }
      let other = lower.plan.targets[best.target]
      let scales = (upper.statements[index].scale, lower.statements[best.target].scale)
      result.append(
        Change(
          kind: .number, direction: Self.direction(target, other, scales: scales), upper: target.quote,
          lower: other.quote,
          lowerUnit: best.lower))
      if let direction = Self.timeDirection(target, other) {
        result.append(
          Change(
            kind: .deadline, direction: direction, upper: target.quote, lower: other.quote,
            lowerUnit: best.lower))
      }
    }
    for lowerUnit in primary {
      for other in lower.units[lowerUnit].targets.prefix(Self.mostFacts)
      where !taken.contains(other) && isNew(other) {
        result.append(
          Change(
            kind: .number, direction: .introduced, upper: nil, lower: lower.plan.targets[other].quote,
            lowerUnit: lowerUnit))
        if Self.hasTime(lower.plan.targets[other]) {
          result.append(
            Change(
              kind: .deadline, direction: .introduced, upper: nil, lower: lower.plan.targets[other].quote,
              lowerUnit: lowerUnit))
        }
      }
    }
    return result
  }

  /// The lower target that each upper target of a unit meets, the likest pairs first.
  private func pairs(unit: Int, lowers: [Int]) -> [Int: (lower: Int, target: Int)] {
    var open: [(index: Int, lower: Int, target: Int, likeness: Double)] = []
    for index in upper.units[unit].targets.prefix(Self.mostFacts) {
      for lowerUnit in lowers {
        for other in lower.units[lowerUnit].targets.prefix(Self.mostFacts) {
          var likeness = likeness(index, other)
          guard likeness >= Self.leastLikeness else { continue }
          if agreeInTime(index, of: unit, other, of: lowerUnit) { likeness += Self.timeBonus }
          open.append((index, lowerUnit, other, likeness))
        }
      }
    }
    // Of pairs that are as like the first in the order of the texts: the sort keeps it.
    let order = open.indices.sorted {
      open[$0].likeness != open[$1].likeness ? open[$0].likeness > open[$1].likeness : $0 < $1
    }
    var result: [Int: (lower: Int, target: Int)] = [:]
    var taken: Set<Int> = []
    for pair in order.lazy.map({ open[$0] }) where result[pair.index] == nil {
      if taken.insert(pair.target).inserted { result[pair.index] = (pair.lower, pair.target) }
    }
    return result
  }

  /// From here two targets are about the same.
  private static let leastLikeness = 0.4
  /// What one date is worth between targets that are about the same.
  private static let timeBonus = 0.5

  /// Whether two targets are for one date, or one says none.
  static func agreeInTime(_ first: Target, _ second: Target) -> Bool {
    first.due.isEmpty || second.due.isEmpty || !Set(first.due).isDisjoint(with: second.due)
  }

  /// Whether two targets are for one date, or nothing tells for which. Where a date could not be read, years tell.
  ///
  /// Rule `target.year`. Example: `85% xã có tủ sách` below `Đền năm 2025` and the same below `Đến năm 2025`. Near miss: the
  /// same below `Đền năm 2030`.
  func agreeInTime(_ target: Int, of unit: Int, _ other: Int, of lowerUnit: Int) -> Bool {
    let (first, second) = (upper.plan.targets[target], lower.plan.targets[other])
    if !first.due.isEmpty, !second.due.isEmpty { return Self.agreeInTime(first, second) }
    let years = (upper.years(of: target, in: unit), lower.years(of: other, in: lowerUnit))
    return years.0.isEmpty || years.1.isEmpty || years.0.contains { years.1.contains($0) }
  }

  private func isNew(_ target: Int) -> Bool {
    !upper.plan.targets.indices.prefix(4 * Self.mostFacts).contains {
      likeness($0, target) >= Self.leastLikeness
    }
  }

  /// Whether two targets of one measure count different things and want different things of them; `byWhom` where that they count
  /// different things is enough, as the lower one speaks of another matter.
  ///
  /// Rule `target.other`. Example: `100% tổ đọc sách của thôn có tủ sách` and `100% thôn có tổ đọc sách`, which share nearly
  /// every word. Near miss: `100% thôn có tủ sách, báo`, which counts the same.
  func areOther(_ target: Int, _ other: Int, byWhom: Bool) -> Bool {
    let first = upper.statements[target]
    let second = lower.statements[other]
    let parts = [first.subject, first.indicator, second.subject, second.indicator]
    guard first.measure == second.measure, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    let common = first.subject.count { id in second.subject.contains { weights.mapping[Int($0)] == id } }
    guard 2 * common < first.subject.count + second.subject.count else { return false }
    return byWhom || overlap(first.indicator, second.indicator) < Self.leastIndicator
  }

  /// Whether two targets state the same figure of what goes by the same name.
  ///
  /// Rule `target.figure`. Example: `tăng sách mới hằng năm từ 3% trở lên` and `tỷ lệ tăng sách mới hằng năm tối thiểu đạt
  /// 3%`. Near miss: the same with 5%, or of readers.
  private func areOneFigure(_ target: Int, _ other: Int) -> Bool {
    let first = upper.plan.targets[target]
    let second = lower.plan.targets[other]
    return first.value == second.value && first.upper == second.upper && first.period == second.period
      && first.comparator == second.comparator && first.due == second.due
      && overlap(upper.statements[target].subject, lower.statements[other].subject) >= Self.sameSubject
  }

  /// From here the names of what is counted are one.
  private static let sameSubject = 0.8
  /// How alike targets are at least that state one figure.
  private static let oneFigure = 0.8

  /// How much of the shorter of two statements the other one says, by weight; 0 where they measure different
  /// things, half where they want different things of the same ones.
  func likeness(_ target: Int, _ other: Int) -> Double {
    let first = upper.statements[target]
    let second = lower.statements[other]
    guard first.measure == second.measure, first.isException == second.isException else { return 0 }
    let whole = overlap(first.words, second.words)
    if first.indicator.isEmpty != second.indicator.isEmpty { return whole }
    guard
      first.indicator.isEmpty || overlap(first.subject, second.subject) < Self.leastIndicator
        || overlap(first.indicator, second.indicator) >= Self.leastIndicator
    else { return whole / 2 }
    return areOneFigure(target, other) ? max(whole, Self.oneFigure) : whole
  }

  /// The share of their indicators that two targets about the same have in common.
  private static let leastIndicator = 0.55

  /// The common weight of two sets of words, as a share of the lighter one.
  private func overlap(_ above: [Int32], _ below: [Int32]) -> Double {
    var upperMass = 0.0
    var shared = 0.0
    for id in above {
      let weight = weights.upper[Int(id)]
      upperMass += weight
      if below.contains(where: { weights.mapping[Int($0)] == id }) { shared += weight }
    }
    let least = min(upperMass, below.reduce(0) { $0 + weights.lower[Int($1)] })
    return least > 0 ? shared / least : 0
  }

  /// Which way a number went, each in its scale; of two bounds at one number the strict one is the higher. A range is measured at
  /// its middle, beside a bound at the end that the bound is for; a number inside a range is neither more nor less.
  ///
  /// Example: `tối thiểu 3%` and `3 - 4%`, `3%` and `3 - 4%` are different. Near miss: `tối thiểu 3%` and `4 - 5%`, which is more.
  static func direction(_ first: Target, _ second: Target, scales: (Double, Double) = (1, 1)) -> Direction {
    let above = measured(first, beside: second) * scales.0
    let below = measured(second, beside: first) * scales.1
    if let upper = first.upper, second.upper == nil, second.comparator == .equal,
      (first.value * scales.0...max(first.value, upper) * scales.0).contains(below)
    {
      return .changed
    }
    if let upper = second.upper, first.upper == nil, first.comparator == .equal,
      (second.value * scales.1...max(second.value, upper) * scales.1).contains(above)
    {
      return .changed
    }
    let isLimit = isLimit(first) && isLimit(second)
    let (more, less): (Direction, Direction) = isLimit ? (.loosened, .tightened) : (.raised, .lowered)
    if above != below { return below > above ? more : less }
    if (first.upper == nil) != (second.upper == nil) || first.value * scales.0 != second.value * scales.1 {
      return .changed
    }
    let difference = strictness(second.comparator) - strictness(first.comparator)
    return difference == 0 ? .same : difference > 0 ? more : less
  }

  private static func isLimit(_ target: Target) -> Bool {
    target.comparator == .atMost || target.comparator == .below
  }

  private static func measured(_ target: Target, beside other: Target) -> Double {
    guard let end = target.upper, other.upper == nil else {
      return target.upper.map { (target.value + $0) / 2 } ?? target.value
    }
    switch other.comparator {
    case .atLeast, .above: return target.value
    case .atMost, .below: return end
    case .equal, .range: return (target.value + end) / 2
    }
  }

  private static func strictness(_ comparator: Comparator) -> Int {
    switch comparator {
    case .above: 1
    case .below: -1
    case .equal, .atLeast, .atMost, .range: 0
    }
  }

  private static func hasTime(_ target: Target) -> Bool { target.period != nil || !target.due.isEmpty }

  /// Which way the time of a target went, nil where it did not change.
  static func timeDirection(_ first: Target, _ second: Target) -> Direction? {
    if first.period == second.period, first.due == second.due { return nil }
    if !hasTime(first) { return .introduced }
    if !hasTime(second) { return .dropped }
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
