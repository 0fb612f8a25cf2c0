/// Masses by key, cleared in no time.
struct MassTable {
  private struct Slot {
    var key: UInt64 = 0
    var mass = 0.0
    /// The round in which it was filled: what an earlier round left is empty.
    var round: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 512)
  private var mask = 511
  private var count = 0
  private var round: Int32 = 1

  /// Forgets every key. O(1).
  mutating func clear() {
    round += 1
    count = 0
  }

  /// The mass of a key, 0 for none. O(1).
  @inline(__always)
  func mass(of key: UInt64) -> Double {
    let slot = slots[slot(of: key)]
    return slot.round == round ? slot.mass : 0
  }

  /// Gives a key at least a mass above 0; what it had before. O(1) amortised.
  @inline(__always)
  mutating func raise(_ key: UInt64, to mass: Double) -> Double {
    let slot = slot(of: key)
    if slots[slot].round == round {
      let known = slots[slot].mass
      if known < mass { slots[slot].mass = mass }
      return known
    }
    slots[slot] = Slot(key: key, mass: mass, round: round)
    count += 1
    if count * 2 > slots.count { grow() }
    return 0
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry.round == round { slots[slot(of: entry.key)] = entry }
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) & mask
      while slots[slot].round == round, slots[slot].key != key { slot = (slot + 1) & mask }
      return slot
    }
  }
}
