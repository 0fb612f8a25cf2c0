import Compare
import Model

/// What holds of every comparison of two plans.
struct ComparisonInvariants {
  let upper: UpperPlan
  let lower: PreparedPlan
  let alignment: Alignment

  /// Compares two plans, twice, and checks what comes out.
  static func check(_ upper: PreparedPlan, _ lower: PreparedPlan) {
    let upper = UpperPlan(upper)
    let aligner = Aligner(upper)
    let alignment = aligner.align(lower)
    Self(upper: upper, lower: lower, alignment: alignment).check()
    let again = aligner.align(lower)
    Invariants.require(links(alignment) == links(again), "the same plans give the same links")
    _ = Comparison(upper, with: [lower])
  }

  private static func links(_ alignment: Alignment) -> [[Int]] {
    alignment.units.map { $0.links.map(\.lower) }
  }

  private func check() {
    let units = upper.prepared.units.count
    Invariants.require(alignment.units.map(\.upper) == Array(0..<units), "every upper unit has its entry")
    Invariants.require(
      upper.families.count == units && upper.families.allSatisfy { (0..<units).contains($0) },
      "a family is a unit's")
    for entry in alignment.units { unit(entry) }
    var linked: Set<Int> = []
    for entry in alignment.units { for link in entry.links { linked.insert(link.lower) } }
    Invariants.require(
      Set(alignment.added.map(\.lower)).union(linked) == Set(lower.units.indices)
        && linked.isDisjoint(with: alignment.added.map(\.lower)),
      "a lower unit is linked or added")
    let coverage = alignment.coverage
    Invariants.require(
      coverage.sure <= coverage.linked && coverage.linked + coverage.review <= coverage.units
        && coverage.linkedFamilies <= coverage.families && coverage.families <= coverage.units,
      "the parts of a coverage are parts")
    share(coverage.depth, "depth")
  }

  private func unit(_ entry: UnitAlignment) {
    share(entry.share, "share")
    share(entry.score, "score")
    Invariants.require(
      (entry.relation == .missing) == entry.links.isEmpty, "what is missing has no link, and nothing else")
    Invariants.require(
      entry.candidate.map(lower.units.indices.contains) ?? true, "the unit to look at exists")
    for link in entry.links {
      Invariants.require(lower.units.indices.contains(link.lower), "a linked unit exists")
      share(link.score, "score of a link")
      for phrase in link.phrases {
        range(phrase.upper, upper.prepared.plan, "phrase")
        range(phrase.lower, lower.plan, "phrase")
        Invariants.require(phrase.mass.isFinite, "a mass is a number")
      }
    }
    for change in entry.changes {
      range(change.upper, upper.prepared.plan, "change")
      range(change.lower, lower.plan, "change")
      Invariants.require(
        change.lowerUnit.map(lower.units.indices.contains) ?? true, "the unit of a change exists")
    }
  }

  private func share(_ value: Double, _ what: String) {
    Invariants.require((0...1.000001).contains(value), "\(what) \(value) is between 0 and 1")
  }

  private func range(_ range: TextRange?, _ plan: Plan, _ what: String) {
    guard let range else { return }
    Invariants.require(
      range.start <= range.end && Int(range.end) <= plan.text.bytes.count, "a \(what) lies in its text")
  }

  /// Relates plans by what they cite and follows what became of each unit.
  static func lineage(_ plans: [PreparedPlan]) {
    let cascade = Cascade(plans)
    for edge in cascade.lineage.edges {
      Invariants.require(
        plans.indices.contains(edge.parent) && plans.indices.contains(edge.child)
          && edge.parent != edge.child, "an edge leads from plan to plan")
    }
    for plan in plans.indices {
      _ = cascade.lineage.ladder(of: plan)
      for other in plans.indices { _ = cascade.lineage.kinship(upper: plan, lower: other) }
      for unit in plans[plan].units.indices.prefix(20) {
        for adoption in cascade.adoptions(of: unit, in: plan) {
          Invariants.require(
            adoption.units.allSatisfy(plans[adoption.plan].units.indices.contains), "an adopting unit exists")
        }
      }
    }
  }
}
