/// The syllables that phrases of the lexicon use, each with an id; every other syllable is 0.
struct Vocabulary: Sendable {
  private struct Slot {
    var key: UInt64
    var id: UInt16
  }

  /// Number of ids given, 0 included.
  private(set) var count = 1
  private var slots: [Slot]
  private let shift: UInt64

  /// Builds the table of the given keys; ids follow their order. O(keys).
  init(keys wanted: [UInt64]) {
    var bits: UInt64 = 4
    while 1 << bits < wanted.count * 4 { bits += 1 }
    shift = 64 - bits
    slots = [Slot](repeating: Slot(key: 0, id: 0), count: 1 << Int(bits))
    for key in wanted where key != 0 {
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
      if slots[slot].key == 0, count < Int(UInt16.max) {
        slots[slot] = Slot(key: key, id: UInt16(count))
        count += 1
      }
    }
  }

  /// The id of a key, 0 for an unknown one. O(1).
  @inline(__always)
  func id(_ key: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while true {
      let found = slots[slot]
      if found.key == key { return found.id }
      if found.key == 0 { return 0 }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
  }

  /// The id of a word.
  func id(of word: some StringProtocol) -> UInt16 { id(SyllableKey.of(word)) }
}
