/// Where each of some keys stands: an inverted index over places that are counted from 0.
struct KeyPlaces: Sendable {
  /// A key and its last place.
  private struct Slot {
    var key: UInt64 = 0
    var last: Int32 = -1
  }

  private var slots: [Slot]
  private let mask: Int
  /// The place before each place with the same key, -1 at the end.
  let previous: [Int32]

  /// Indexes the keys of places; a place whose key is 0 is none. O(places).
  init(_ keys: [UInt64]) {
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    let mask = size - 1
    var slots = [Slot](repeating: Slot(), count: size)
    var previous = [Int32](repeating: -1, count: keys.count)
    slots.withUnsafeMutableBufferPointer { slots in
      previous.withUnsafeMutableBufferPointer { previous in
        for (place, key) in keys.enumerated() where key != 0 {
          var slot = Self.slot(key) & mask
          while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
          previous[place] = slots[slot].last
          slots[slot] = Slot(key: key, last: Int32(truncatingIfNeeded: place))
        }
      }
    }
    self.slots = slots
    self.mask = mask
    self.previous = previous
  }

  /// The last place of a key, -1 for none. O(1).
  @inline(__always)
  func last(_ key: UInt64) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      var slot = Self.slot(key) & mask
      while slots[slot].key != 0 {
        if slots[slot].key == key { return slots[slot].last }
        slot = (slot + 1) & mask
      }
      return -1
    }
  }

  /// For each place whose key stands elsewhere, too, the first place of that key; -1 for all others. O(places).
  func repeated() -> [Int32] {
    var result = [Int32](repeating: -1, count: previous.count)
    for (place, before) in previous.enumerated() where before >= 0 {
      if result[Int(before)] < 0 { result[Int(before)] = before }
      result[place] = result[Int(before)]
    }
    return result
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33)
  }
}
