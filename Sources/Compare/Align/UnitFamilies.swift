import Model

/// The units of any number of plans by what they say: a family is a unit and all later ones that say it again.
///
/// ```swift
/// let families = UnitFamilies(plans)
/// let first = families.leaders[families.familyOf[plan][unit]]
/// ```
///
/// A unit joins the family of the leader that holds most of it, ``leastShare`` at least, by stretches of three
/// tokens or more; a unit that no leader holds leads a family of its own. Only leaders are compared with, through
/// an inverted index, so that the cost does not grow with the size of families.
public struct UnitFamilies: Sendable {
  /// A unit of one of the plans.
  public struct Member: Hashable, Sendable {
    /// Index of the plan.
    public var plan: Int
    /// Index of the unit.
    public var unit: Int
  }

  /// The family of each unit, by plan and unit.
  public private(set) var familyOf: [[Int]] = []
  /// The first unit of each family, in order.
  public private(set) var leaders: [Member] = []

  /// The share of a unit that its leader must hold, by weight.
  public static let leastShare = 0.75

  /// Groups the units of plans, in the order of the plans. O(text) for plans as they are: tokens × leaders that
  /// share three tokens, of which two dozen count.
  public init(_ plans: [PreparedPlan]) {
    let (terms, weights) = Self.terms(of: plans)
    var index = LeaderIndex()
    var kinds: [UnitKind] = []
    var tokens: [Int32] = []
    var masses: [Double] = []
    for (number, plan) in plans.enumerated() {
      var families: [Int] = []
      families.reserveCapacity(plan.units.count)
      for unit in plan.units.indices {
        let kind = plan.units[unit].kind
        tokens.removeAll(keepingCapacity: true)
        masses.removeAll(keepingCapacity: true)
        masses.append(0)
        var total = 0.0
        for position in plan.tokens(of: unit) {
          let term = terms[number][Int(plan.ids[position])]
          total += weights[Int(term)]
          tokens.append(term)
          masses.append(total)
        }
        let least = max(Self.leastShare * total, PairEvidence.leastMass)
        if let leader = index.best(tokens, masses, least: least, where: { kinds[$0] == kind }) {
          families.append(leader)
        } else {
          families.append(leaders.count)
          if total >= PairEvidence.leastMass { index.insert(tokens, leader: leaders.count) }
          leaders.append(Member(plan: number, unit: unit))
          kinds.append(kind)
        }
      }
      familyOf.append(families)
    }
  }

  /// For each plan the common number of each number of its vocabulary, and the weight of each common number.
  private static func terms(of plans: [PreparedPlan]) -> (terms: [[Int32]], weights: [Double]) {
    var vocabulary = Vocabulary()
    var counts: [Int32] = []
    var units = 0
    var terms: [[Int32]] = []
    for plan in plans {
      units += plan.units.count
      terms.append(
        plan.vocabulary.keys.indices.map { number in
          let term = vocabulary.insert(plan.vocabulary.keys[number], unit: 0)
          if Int(term) == counts.count { counts.append(0) }
          counts[Int(term)] += plan.vocabulary.unitCounts[number]
          return term
        })
    }
    return (terms, TermWeights.weights(keys: vocabulary.keys, counts: counts, units: units))
  }
}
