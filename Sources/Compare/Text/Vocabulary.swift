/// The distinct keys of a plan, numbered in the order of their first appearance, with the number of units
/// that use each.
struct Vocabulary: Sendable {
  /// A key with its number, below 0 where there is none, and the last unit that uses it.
  private struct Slot {
    var key: UInt64 = 0
    var id: Int32 = -1
    var lastUnit: Int32 = 0
  }

  private(set) var keys: [UInt64] = []
  private(set) var unitCounts: [Int32] = []
  /// The share of units of plans at large that use each key.
  private(set) var shares: [Double] = []
  private var slots: [Slot]

  init(capacity: Int = 1024) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    keys.reserveCapacity(capacity)
    unitCounts.reserveCapacity(capacity)
    shares.reserveCapacity(capacity)
  }

  /// The number of a key, nil where the plan does not use it. O(1).
  func id(of key: UInt64) -> Int32? {
    let id = slots[place(of: key)].id
    return id >= 0 ? id : nil
  }

  /// Where a key stands in ``slots``, or is to be put.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Self.slot(key) & mask
      while slots[slot].id >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
      return slot
    }
  }

  /// Numbers a key that a unit uses. O(1) amortised.
  @inline(__always)
  mutating func insert(_ key: UInt64, unit: Int32) -> Int32 {
    let slot = place(of: key)
    let known = slots[slot]
    if known.id >= 0 {
      if known.lastUnit != unit {
        slots[slot].lastUnit = unit
        unitCounts[Int(known.id)] += 1
      }
      return known.id
    }
    return insert(key, unit: unit, at: slot)
  }

  private mutating func insert(_ key: UInt64, unit: Int32, at slot: Int) -> Int32 {
    let id = Int32(keys.count)
    slots[slot] = Slot(key: key, id: id, lastUnit: unit)
    keys.append(key)
    shares.append(SyllableFrequency.share(of: key))
    unitCounts.append(1)
    if keys.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.id >= 0 { slots[place(of: entry.key)] = entry }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
