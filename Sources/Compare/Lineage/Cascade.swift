import Model

/// A folder of plans compared along its edges: what became of each unit of the plans at the top, level by
/// level.
public struct Cascade: Sendable {
  /// An edge with its alignment.
  public struct Step: Sendable {
    public var edge: Lineage.Edge
    public var alignment: Alignment
  }

  /// What became of a unit in a plan further down.
  public struct Adoption: Sendable {
    /// Index of the plan.
    public var plan: Int
    /// How many edges below the root it stands.
    public var depth: Int
    /// The relation on the last edge; ``Relation/missing`` where the chain ends there.
    public var relation: Relation
    /// The weakest score of the chain; 0 where it ended.
    public var score: Double
    /// The units of the plan that carry it.
    public var units: [Int]
  }

  public let plans: [PreparedPlan]
  public let lineage: Lineage
  /// In the order of ``Lineage/edges``.
  public let steps: [Step]

  /// Compares plans along their edges only: the cost is the sum over edges. O(edges × text).
  public init(_ plans: [PreparedPlan], thresholds: Thresholds = Thresholds()) {
    self.plans = plans
    let lineage = Lineage(plans.map { LineageRecord($0.plan, name: $0.name) })
    self.lineage = lineage
    var uppers: [Int: UpperPlan] = [:]
    steps = lineage.edges.map { edge in
      let upper = uppers[edge.parent] ?? UpperPlan(plans[edge.parent])
      uppers[edge.parent] = upper
      return Step(edge: edge, alignment: Aligner(upper, thresholds: thresholds).align(plans[edge.child]))
    }
  }

  /// Compares plans along their edges only, so many edges at the same time; the outcome is the same however many.
  /// O(edges × text).
  public init(_ plans: [PreparedPlan], thresholds: Thresholds = Thresholds(), jobs: Int) async {
    self.plans = plans
    let lineage = Lineage(plans.map { LineageRecord($0.plan, name: $0.name) })
    self.lineage = lineage
    let parents = Set(lineage.edges.map(\.parent)).sorted()
    let uppers = Dictionary(
      uniqueKeysWithValues: zip(parents, await Parallel.map(parents, jobs: jobs) { UpperPlan(plans[$0]) }))
    steps = await Parallel.map(lineage.edges, jobs: jobs) { edge in
      let upper = uppers[edge.parent] ?? UpperPlan(plans[edge.parent])
      return Step(edge: edge, alignment: Aligner(upper, thresholds: thresholds).align(plans[edge.child]))
    }
  }

  /// The plans at the top: they carry out no plan that is here, and one that is here carries them out. O(edges).
  public var roots: [Int] {
    let parents = Set(lineage.edges.map(\.parent))
    return lineage.roots.filter { parents.contains($0) }
  }

  /// The plans in the middle: they carry out a plan that is here, and one that is here carries them out. O(edges).
  public var middles: [Int] {
    let children = Set(lineage.edges.map(\.child))
    return Set(lineage.edges.map(\.parent)).intersection(children).sorted()
  }

  /// The plans that nothing relates to any other one here, not even a document that both carry out; copies left
  /// out. O(edges + citations).
  public var loners: [Int] {
    let related = Set(lineage.edges.map(\.parent))
      .union(lineage.absences.filter { $0.children.count > 1 }.flatMap(\.children))
    return lineage.roots.filter { !related.contains($0) }
  }

  /// What became of a unit of a plan in each plan below it, nearest first. O(steps below).
  public func adoptions(of unit: Int, in plan: Int) -> [Adoption] {
    var result: [Adoption] = []
    var open = [Adoption(plan: plan, depth: 0, relation: .verbatim, score: 1, units: [unit])]
    var next = 0
    while next < open.count {
      let from = open[next]
      next += 1
      for step in steps where step.edge.parent == from.plan {
        let entries = from.units.map { step.alignment.units[$0] }.filter { $0.relation != .missing }
        let best = entries.max { ($0.score, $1.upper) < ($1.score, $0.upper) }
        let carriers = Set(entries.flatMap { $0.links.map(\.lower) }).sorted()
        let adoption = Adoption(
          plan: step.edge.child, depth: from.depth + 1, relation: best?.relation ?? .missing,
          score: min(from.score, best?.score ?? 0), units: carriers)
        if let known = result.firstIndex(where: { $0.plan == adoption.plan }) {
          // Two ways down: the stronger one counts.
          guard adoption.score > result[known].score else { continue }
          result[known] = adoption
        } else {
          result.append(adoption)
        }
        open.append(adoption)
      }
    }
    return result
  }
}
