/// What the entries of a concordance mean for an upper plan and its lower plans.
public struct ConcordanceReading: Sendable {
  /// The units that an entry is about.
  struct Target: Hashable {
    var plan: Int
    var upper: Int
    var lower: Int?
  }

  /// The decisions that count, by lower plan, in the order of the entries.
  public private(set) var decisions: [[Decision]]
  /// What must be known about entries, in their order.
  public private(set) var findings: [ConcordanceFinding] = []
  /// The units of each entry; nil for an entry that does not apply.
  private(set) var targets: [Target?] = []
  /// The entries that a later one overrules.
  private(set) var overruled: Set<Int> = []

  /// Finds the units of each entry and which entries count. O(entries + text of the plans named).
  public init(_ concordance: Concordance, upper: PreparedPlan, lowers: [PreparedPlan]) {
    decisions = Array(repeating: [], count: lowers.count)
    guard !concordance.entries.isEmpty else { return }
    let plans = PlanFinder(lowers)
    var above = UnitFinder(upper)
    var below = [UnitFinder?](repeating: nil, count: lowers.count)
    for (index, entry) in concordance.entries.enumerated() {
      var problems: [ConcordanceFinding.Problem] = []
      targets.append(Self.target(of: entry, plans, &above, &below, lowers, &problems))
      // Of a row that nobody wrote on there is nothing to tell.
      guard entry.isWritten else { continue }
      findings += problems.map { ConcordanceFinding(entry: index, problem: $0) }
    }
    decide(concordance.entries)
    findings.sort { $0.entry < $1.entry }
  }

  private static func target(
    of entry: Concordance.Entry, _ plans: PlanFinder, _ above: inout UnitFinder, _ below: inout [UnitFinder?],
    _ lowers: [PreparedPlan], _ problems: inout [ConcordanceFinding.Problem]
  ) -> Target? {
    let plan: Int
    switch plans.plan(entry.plan) {
    case .plan(let index): plan = index
    case .problem(let problem):
      problems.append(problem)
      return nil
    }
    let upper = above.place(of: entry.upper, saying: entry.upperText)
    switch upper {
    case .here: break
    case .reworded: problems.append(.rewordedUpper(entry.upper))
    case .moved(let unit): problems.append(.movedUpper(entry.upper, to: above.prepared.path(of: unit)))
    case .changed: problems.append(.changedUpper(entry.upper))
    case .unknown: problems.append(.unknownUpper(entry.upper))
    }
    guard let path = entry.lower else { return upper.unit.map { Target(plan: plan, upper: $0) } }
    var finder = below[plan] ?? UnitFinder(lowers[plan])
    // Nothing else holds on to the finder while it fills its index.
    below[plan] = nil
    let lower = finder.place(of: path, saying: entry.lowerText)
    below[plan] = finder
    let name = lowers[plan].name
    switch lower {
    case .here: break
    case .reworded: problems.append(.rewordedLower(path))
    case .moved(let unit): problems.append(.movedLower(path, to: finder.prepared.path(of: unit)))
    case .changed: problems.append(.changedLower(path, plan: name))
    case .unknown: problems.append(.unknownLower(path, plan: name))
    }
    guard let first = upper.unit, let second = lower.unit else {
      // What does not apply as a whole is told by what stands in the way.
      problems.removeAll(where: \.isApplied)
      return nil
    }
    return Target(plan: plan, upper: first, lower: second)
  }

  /// Of entries that contradict one another the last one counts.
  private mutating func decide(_ entries: [Concordance.Entry]) {
    var standing: [Target: Int] = [:]
    var missing: [Target: Int] = [:]
    var links: [Target: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      guard let target = targets[index], let verdict = entry.verdict else { continue }
      let unit = Target(plan: target.plan, upper: target.upper)
      if verdict == .missing {
        for other in links[unit] ?? [] { overrule(other, by: index) }
        links[unit] = nil
        if let other = missing.updateValue(index, forKey: unit) { overruled.insert(other) }
        continue
      }
      if let other = standing.updateValue(index, forKey: target), !overruled.contains(other) {
        if entries[other].verdict == verdict { overruled.insert(other) } else { overrule(other, by: index) }
        links[unit]?.removeAll { $0 == other }
      }
      guard verdict != .rejected else { continue }
      if let other = missing.removeValue(forKey: unit) { overrule(other, by: index) }
      links[unit, default: []].append(index)
    }
    for (index, entry) in entries.enumerated() where !overruled.contains(index) {
      guard let target = targets[index], let verdict = entry.verdict else { continue }
      let lower = verdict == .missing ? nil : target.lower
      guard lower != nil || verdict == .missing else { continue }
      decisions[target.plan].append(
        Decision(upper: target.upper, lower: lower, verdict: verdict, note: entry.note))
    }
  }

  private mutating func overrule(_ entry: Int, by other: Int) {
    guard overruled.insert(entry).inserted else { return }
    findings.append(ConcordanceFinding(entry: entry, problem: .overruled(by: other)))
  }
}
