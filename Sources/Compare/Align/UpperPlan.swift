import Model

/// A plan made ready to have other plans compared with it: its inverted index, its families and its theme.
public struct UpperPlan: Sendable {
  public let prepared: PreparedPlan
  /// The family of each unit: the first unit of the plan that says the same, or the unit itself. A task
  /// that is stated again where it is assigned to a body counts once.
  public let families: [Int]
  let index: TokenIndex
  let theme: PlanTheme

  /// How many distinct tasks and targets it states. O(units).
  public var familyCount: Int { families.indices.count { families[$0] == $0 } }

  /// Indexes a plan. O(text).
  public init(_ prepared: PreparedPlan) {
    self.prepared = prepared
    index = TokenIndex(prepared)
    theme = PlanTheme(prepared)
    let families = UnitFamilies(prepared, index)
    self.families = families.familyOf.first?.map { families.leaders[$0].unit } ?? []
  }

  /// Prepares and indexes a plan.
  public init(_ plan: Plan, name: String) { self.init(PreparedPlan(plan, name: name)) }
}
