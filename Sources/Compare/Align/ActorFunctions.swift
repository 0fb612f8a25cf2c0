import Model

/// The functions of the bodies that are to act in a unit, by which counterparts at two levels know one another.
///
/// Example: `Ủy ban Kiểm tra Tỉnh ủy` above and `Ủy ban Kiểm tra Huyện ủy` below. Near miss: a body that is told to
/// act by another one, or that a task is coordinated with.
struct ActorFunctions: Sendable {
  /// By unit.
  private(set) var functions: [Set<String>] = []
  /// The units of each function that tells who acts; what every unit says of committees at large tells nothing.
  private(set) var units: [String: [Int]] = [:]

  /// Finds the functions of the units of a plan. O(bodies).
  init(_ plan: PreparedPlan) {
    for (index, unit) in plan.units.enumerated() {
      var found: Set<String> = []
      var named: [String] = []
      for share in unit.bodies where share.role == .responsible || share.role == .lead {
        let body = plan.plan.bodies[plan.plan.assignments[share.assignment].bodyID]
        if let function = body.function { named.append(function) }
      }
      if let function = ActorNames.function(of: unit, in: plan.plan) { named.append(function) }
      for function in named {
        let common = Self.counterparts[function] ?? function
        guard found.insert(common).inserted, !Self.general.contains(common) else { continue }
        units[common, default: []].append(index)
      }
      functions.append(found)
    }
  }

  /// The Party's organs inside the State's act for these.
  private static let counterparts = [
    "party-committee-government": "peoples-committee", "party-delegation-council": "peoples-council",
  ]
  private static let general: Set<String> = ["party-committee-generic", "standing-committee"]
}
