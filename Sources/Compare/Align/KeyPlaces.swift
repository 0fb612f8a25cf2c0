/// Where each of some keys stands: an inverted index over places that are counted from 0.
struct KeyPlaces: Sendable {
  private let keys: [UInt64]
  /// The last place of a key by its ``slot(_:)``, or by one of the next; -1 for none.
  private let slots: [Int32]
  /// The place before each place with the same key, -1 at the end.
  let previous: [Int32]

  /// Indexes the keys of places; a place whose key is 0 is none. O(places).
  init(_ keys: [UInt64]) {
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    let mask = size - 1
    var slots = [Int32](repeating: -1, count: size)
    var previous = [Int32](repeating: -1, count: keys.count)
    slots.withUnsafeMutableBufferPointer { slots in
      previous.withUnsafeMutableBufferPointer { previous in
        for (place, key) in keys.enumerated() where key != 0 {
          var slot = Self.slot(key) & mask
          while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
          previous[place] = slots[slot]
          slots[slot] = Int32(truncatingIfNeeded: place)
        }
      }
    }
    self.keys = keys
    self.slots = slots
    self.previous = previous
  }

  /// The last place of a key, -1 for none. O(1).
  @inline(__always)
  func last(_ key: UInt64) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Self.slot(key) & mask
      while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
      return slots[slot]
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
