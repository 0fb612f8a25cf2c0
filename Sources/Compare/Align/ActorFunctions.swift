import Model

/// The functions of the bodies that are to act in a unit, by which counterparts at two levels know one another.
///
/// Example: `Ủy ban Kiểm tra Tỉnh ủy` above and `Ủy ban Kiểm tra Huyện ủy` below. Near miss: a body that is told to
/// act by another one, or that a task is coordinated with.
struct ActorFunctions: Sendable {
  /// By unit.
  private(set) var functions = FunctionLists()
  /// The units of each function that tells who acts; what every unit says of committees at large tells nothing.
  private(set) var units: [UInt64: [Int]] = [:]

  /// Finds the functions of units; `openings` says which body's name each unit begins with, 0 for none. O(bodies).
  init(_ plan: Plan, _ planUnits: [PlanUnit], _ openings: [UInt64], _ bodies: BodyProfiles) {
    var named: [UInt64] = []
    for (index, unit) in planUnits.enumerated() {
      named.removeAll(keepingCapacity: true)
      for share in unit.bodies where share.role == .responsible || share.role == .lead {
        named.append(Self.common(bodies.functions[plan.assignments[share.assignment].bodyID]))
      }
      named.append(Self.common(openings[index]))
      functions.append(named)
      for function in functions[index] where !Self.general.contains(function) {
        units[function, default: []].append(index)
      }
    }
  }

  private static func common(_ function: UInt64) -> UInt64 {
    for pair in counterparts where pair.party == function { return pair.state }
    return function
  }

  /// The Party's organs inside the State's act for these.
  private static let counterparts = [
    ("party-committee-government", "peoples-committee"), ("party-delegation-council", "peoples-council"),
  ].map { (party: BodyProfiles.key($0.0), state: BodyProfiles.key($0.1)) }

  private static let general = ["party-committee-generic", "standing-committee"].map(BodyProfiles.key)
}
