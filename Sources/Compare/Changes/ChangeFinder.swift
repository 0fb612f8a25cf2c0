import Model

/// Finds the changes between an upper unit and the lower units that it is linked with.
struct ChangeFinder {
  let upper: PreparedPlan
  let lower: PreparedPlan

  func changes(unit: Int, links: [Link]) -> [Change] { [] }
}
