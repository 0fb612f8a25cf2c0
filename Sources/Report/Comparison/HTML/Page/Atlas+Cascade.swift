import Compare
import Model

extension Atlas {
  /// The plans of a folder with who carries out whom.
  init(_ cascade: Cascade) {
    scope = .cascade
    plans = cascade.plans
    pairs = cascade.steps.map {
      Pair(upper: $0.edge.parent, lower: $0.edge.child, alignment: $0.alignment)
    }
    copies = cascade.lineage.copies
    notices = cascade.lineage.notices.map { cascade.lineage.message(of: $0) }
    parents = [:]
    for edge in cascade.lineage.edges { parents[edge.child, default: []].append(edge.key) }
    absences = cascade.lineage.absences.map { absence in
      Absence(key: absence.reference.key, date: absence.reference.date, citedBy: absence.children)
    }
    let uppers = Set(pairs.map(\.upper))
    let ranks = plans.map { $0.plan.document.level?.rank ?? Self.unknownRank }
    surveys = []
    for upper in plans.indices.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) }) where uppers.contains(upper)
    {
      surveys.append(Self.survey(of: upper, cascade, pairs, ranks))
    }
  }

  private static func survey(of upper: Int, _ cascade: Cascade, _ pairs: [Pair], _ ranks: [Int]) -> Survey {
    let ways = ways(from: upper, pairs)
    let adoptions = cascade.plans[upper].units.indices.map { unit in
      Dictionary(
        cascade.adoptions(of: unit, in: upper).map { ($0.plan, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let children = pairs.filter { $0.upper == upper }.map(\.lower)
    let comparison = Comparison(UpperPlan(cascade.plans[upper]), with: children.map { cascade.plans[$0] })
    var columns: [Survey.Column] = []
    for (plan, way) in ways {
      guard let last = way.last else { continue }
      let alignment = pairs[last].alignment
      let standings =
        way.count == 1
        ? alignment.units.map(Standing.init)
        : adoptions.map { byPlan in
          byPlan[plan].map { Standing($0, thresholds: alignment.thresholds) } ?? .missing
        }
      columns.append(
        Survey.Column(
          plan: plan, depth: way.count, way: way,
          kinship: cascade.lineage.kinship(upper: upper, lower: plan),
          notices: children.firstIndex(of: plan).map { comparison.notices[$0] } ?? [], standings: standings))
    }
    columns.sort { (ranks[$0.plan], $0.plan) < (ranks[$1.plan], $1.plan) }
    return Survey(upper: upper, comparison: comparison, below: children, columns: columns)
  }

  /// The shortest way down to each plan below, nearest first. O(pairs × plans below).
  private static func ways(from upper: Int, _ pairs: [Pair]) -> [(plan: Int, way: [Int])] {
    var result: [(plan: Int, way: [Int])] = []
    var seen: Set<Int> = [upper]
    var open: [(plan: Int, way: [Int])] = [(upper, [])]
    var next = 0
    while next < open.count {
      let from = open[next]
      next += 1
      for (index, pair) in pairs.enumerated()
      where pair.upper == from.plan && seen.insert(pair.lower).inserted {
        let step = (plan: pair.lower, way: from.way + [index])
        result.append(step)
        open.append(step)
      }
    }
    return result
  }
}
