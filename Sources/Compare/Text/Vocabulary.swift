/// The distinct keys of a plan, numbered in the order of their first appearance, with the number of units
/// that use each.
struct Vocabulary: Sendable {
  private(set) var keys: [UInt64] = []
  private(set) var unitCounts: [Int32] = []
  /// The share of units of plans at large that use each key.
  private(set) var shares: [Double] = []
  private var slots: [Int32]
  private var mask: Int
  private var lastUnit: [Int32] = []

  init(capacity: Int = 1024) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of a key, nil where the plan does not use it. O(1).
  func id(of key: UInt64) -> Int32? {
    var slot = Self.slot(key) & mask
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Numbers a key that a unit uses. O(1) amortised.
  mutating func insert(_ key: UInt64, unit: Int32) -> Int32 {
    var slot = Self.slot(key) & mask
    while slots[slot] >= 0 {
      let id = slots[slot]
      if keys[Int(id)] == key {
        if lastUnit[Int(id)] != unit {
          lastUnit[Int(id)] = unit
          unitCounts[Int(id)] += 1
        }
        return id
      }
      slot = (slot + 1) & mask
    }
    let id = Int32(keys.count)
    slots[slot] = id
    keys.append(key)
    shares.append(SyllableFrequency.share(of: key))
    unitCounts.append(1)
    lastUnit.append(unit)
    if keys.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for (id, key) in keys.enumerated() {
      var slot = Self.slot(key) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(id)
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
