import Model

/// The units of any number of plans by what they say: a family is a unit and all later ones that say it again.
///
/// ```swift
/// let families = UnitFamilies(plans)
/// let first = families.leaders[families.familyOf[plan][unit]]
/// ```
///
/// A unit joins the family of the leader that holds most of it, ``leastShare`` at least, by stretches of three tokens or
/// more, and of which it is ``leastPart`` or more; a unit that no leader holds so leads a family of its own. Only leaders are
/// compared with, through an inverted index, so that the cost does not grow with the size of families.
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
  /// The share of its leader that a unit must be, by weight: one clause of a long task says that clause again and not the task.
  public static let leastPart = 0.5

  /// What grouping goes by.
  private struct Grouping {
    var index = LeaderIndex()
    /// The kind of each leader.
    var kinds: [UnitKind] = []
    /// The weight of each leader.
    var totals: [Double] = []
    var masses: [Double] = []
  }

  /// Groups the units of plans, in the order of the plans. O(text) for plans as they are: tokens × leaders that
  /// share three tokens, of which two dozen count.
  public init(_ plans: [PreparedPlan]) {
    let (terms, weights) = Self.terms(of: plans)
    var numbers = KeyNumbers()
    var grouping = Grouping()
    for (number, plan) in plans.enumerated() {
      let ids = plan.ids.map { terms[number][Int($0)] }
      group(plan, number, ids.map { weights[Int($0)] }, &grouping) { tokens in
        tokens.dropLast(LeaderIndex.length - 1)
          .map { numbers.number(of: TokenIndex.key(ids[$0], ids[$0 + 1], ids[$0 + 2])) }
      }
    }
  }

  /// Groups the units of one plan that is indexed. O(text).
  init(_ plan: PreparedPlan, _ index: TokenIndex) {
    let weights = TermWeights.weights(
      plan.vocabulary.shares, plan.vocabulary.unitCounts, units: plan.units.count)
    let stretches = index.triples.repeated()
    var grouping = Grouping(index: LeaderIndex(stretches: stretches.count))
    group(plan, 0, plan.ids.map { weights[Int($0)] }, &grouping) {
      stretches[$0.dropLast(LeaderIndex.length - 1)]
    }
  }

  /// Groups the units of a further plan.
  ///
  /// - Parameters:
  ///   - weights: the weight of each token of the plan.
  ///   - stretches: the numbers of the stretches of three tokens of a unit.
  private mutating func group<Stretches: Sequence<Int32>>(
    _ plan: PreparedPlan, _ number: Int, _ weights: [Double], _ grouping: inout Grouping,
    _ stretches: (Range<Int>) -> Stretches
  ) {
    var families: [Int] = []
    families.reserveCapacity(plan.units.count)
    for unit in plan.units.indices {
      let kind = plan.units[unit].kind
      let tokens = plan.tokens(of: unit)
      let found = stretches(tokens)
      // What shares nothing with any unit is in no family, and no index need know it.
      guard found.contains(where: { $0 >= 0 }) else {
        families.append(leaders.count)
        leaders.append(Member(plan: number, unit: unit))
        grouping.kinds.append(kind)
        grouping.totals.append(0)
        continue
      }
      grouping.masses.removeAll(keepingCapacity: true)
      grouping.masses.reserveCapacity(tokens.count + 1)
      grouping.masses.append(0)
      var total = 0.0
      for position in tokens {
        total += weights[position]
        grouping.masses.append(total)
      }
      let least = max(Self.leastShare * total, PairEvidence.leastMass)
      let leader = grouping.index.best(found, grouping.masses, least: least) {
        [kinds = grouping.kinds, totals = grouping.totals] in
        kinds[$0] == kind && total >= Self.leastPart * totals[$0]
      }
      if let leader {
        families.append(leader)
      } else {
        families.append(leaders.count)
        if total >= PairEvidence.leastMass { grouping.index.insert(found, leader: leaders.count) }
        leaders.append(Member(plan: number, unit: unit))
        grouping.kinds.append(kind)
        grouping.totals.append(total)
      }
    }
    familyOf.append(families)
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
    return (terms, TermWeights.weights(vocabulary.shares, counts, units: units))
  }
}
