/// Where each of some keys stands: an inverted index over places that are counted from 0.
///
/// It keeps the places alone: who asks for a key says which of them have it.
struct KeyPlaces: Sendable {
  /// The last place of a key by its ``slot(_:)``, or by one of the next; -1 for none.
  private let slots: [Int32]
  /// The place before each place with the same key, -1 at the end.
  let previous: [Int32]

  /// Indexes so many places. O(places).
  ///
  /// - Parameters:
  ///   - key: a number for what stands at a place; a place whose number is 0 is none.
  ///   - isSame: whether two places of one number have the same key.
  @inline(__always)
  init(count: Int, key: (Int) -> UInt64, isSame: (Int, Int) -> Bool) {
    var size = 64
    while size * 3 < count * 4 { size *= 2 }
    let mask = size - 1
    var slots = [Int32](repeating: -1, count: size)
    var previous = [Int32](repeating: -1, count: count)
    slots.withUnsafeMutableBufferPointer { slots in
      previous.withUnsafeMutableBufferPointer { previous in
        for place in 0..<count {
          let key = key(place)
          guard key != 0 else { continue }
          var slot = Self.slot(key) & mask
          while slots[slot] >= 0, !isSame(Int(slots[slot]), place) { slot = (slot + 1) & mask }
          previous[place] = slots[slot]
          slots[slot] = Int32(truncatingIfNeeded: place)
        }
      }
    }
    self.slots = slots
    self.previous = previous
  }

  /// The last place of a key, -1 for none. O(1).
  ///
  /// - Parameters:
  ///   - key: its number.
  ///   - isSame: whether a place has it.
  @inline(__always)
  func last(_ key: UInt64, where isSame: (Int) -> Bool) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Self.slot(key) & mask
      while slots[slot] >= 0, !isSame(Int(slots[slot])) { slot = (slot + 1) & mask }
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
