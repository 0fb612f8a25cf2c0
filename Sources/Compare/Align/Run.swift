/// A longest run of tokens that a unit of the upper plan and a unit of the lower plan have in common.
struct Run: Sendable {
  var upperUnit: Int32
  var lowerUnit: Int32
  /// Index of its first token in the upper plan's ``PreparedPlan/ids``.
  var upper: Int32
  /// Index of its first token in the lower plan's ``PreparedPlan/ids``.
  var lower: Int32
  var count: Int32
  /// The weight of its tokens.
  var mass: Double
}

/// Where every pair of neighbouring tokens of a plan stands: an inverted index.
struct BigramIndex: Sendable {
  private var slots: [UInt64]
  private var heads: [Int32]
  /// The position before each position with the same two tokens, -1 at the end.
  let previous: [Int32]
  /// The unit of each token.
  let unitOf: [Int32]
  private let mask: Int

  /// Indexes a plan. O(tokens).
  init(_ plan: PreparedPlan) {
    var size = 64
    while size < plan.ids.count * 2 { size *= 2 }
    mask = size - 1
    slots = [UInt64](repeating: 0, count: size)
    heads = [Int32](repeating: -1, count: size)
    var previous = [Int32](repeating: -1, count: plan.ids.count)
    var unitOf = [Int32](repeating: 0, count: plan.ids.count)
    for unit in plan.units.indices {
      let tokens = plan.tokens(of: unit)
      for index in tokens {
        unitOf[index] = Int32(unit)
        guard index + 1 < tokens.upperBound else { continue }
        let key = Self.key(plan.ids[index], plan.ids[index + 1])
        var slot = Self.slot(key) & mask
        while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
        slots[slot] = key
        previous[index] = heads[slot]
        heads[slot] = Int32(index)
      }
    }
    self.previous = previous
    self.unitOf = unitOf
  }

  /// The last position of two tokens side by side, -1 where they never stand so. O(1).
  @inline(__always)
  func last(_ first: Int32, _ second: Int32) -> Int32 {
    let key = Self.key(first, second)
    var slot = Self.slot(key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return heads[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always)
  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))) + 1
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33)
  }
}
