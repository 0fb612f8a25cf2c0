import Model

/// What the matcher knows of the bodies of a plan, each looked up once.
struct BodyProfiles: Sendable {
  /// The key of each body's function, 0 for none.
  private(set) var functions: [UInt64] = []
  /// The kind of each body; empty where none is known.
  private(set) var kinds: [Actor] = []

  /// Looks up the bodies of a plan. O(bodies).
  init(_ plan: Plan) {
    functions.reserveCapacity(plan.bodies.count)
    kinds.reserveCapacity(plan.bodies.count)
    for body in plan.bodies {
      functions.append(body.function.map(Self.key) ?? 0)
      kinds.append(Actor(kindOf: body))
    }
  }

  /// The key of a function: the same in every plan, never 0. O(name).
  static func key(_ function: String) -> UInt64 {
    var result: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in function.utf8 { result = (result ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return result | 1
  }
}
