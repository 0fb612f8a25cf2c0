/// Numbers keys in the order of their first appearance.
struct KeyNumbers {
  /// A key with its number; the key 0 is none.
  private struct Slot {
    var key: UInt64 = 0
    var number: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private var count: Int32 = 0

  /// The number of a key that is not 0. O(1) amortised.
  mutating func number(of key: UInt64) -> Int32 {
    if (Int(count) + 1) * 2 > slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot].key == 0 {
      slots[slot] = Slot(key: key, number: count)
      count += 1
    }
    return slots[slot].number
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 30) & (slots.count - 1)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.key != 0 { slots[slot(of: entry.key)] = entry }
  }
}
