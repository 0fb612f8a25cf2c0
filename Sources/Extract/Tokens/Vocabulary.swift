/// The syllables that phrases of the lexicon use, each with an id; every other syllable is 0.
struct Vocabulary: Sendable {
  /// Number of ids given, 0 included.
  private(set) var count = 1
  /// Keys by their hash, 0 for an empty slot; the ids apart, so that what a search reads lies close together.
  private var keys: [UInt64]
  private var ids: [UInt16]
  private let shift: UInt64

  /// Builds the table of the given keys; ids follow their order. O(keys).
  init(keys wanted: [UInt64]) {
    var bits: UInt64 = 4
    while 1 << bits < wanted.count * 2 { bits += 1 }
    shift = 64 - bits
    keys = [UInt64](repeating: 0, count: 1 << Int(bits))
    ids = [UInt16](repeating: 0, count: 1 << Int(bits))
    for key in wanted where key != 0 {
      let slot = slot(of: key)
      if keys[slot] == 0, count < Int(UInt16.max) {
        keys[slot] = key
        ids[slot] = UInt16(count)
        count += 1
      }
    }
  }

  /// The slot of a key, or the empty one where it would stand.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != key, keys[slot] != 0 { slot = (slot &+ 1) & mask }
    return slot
  }

  /// The id of a key, 0 for an unknown one. O(1).
  @inline(__always)
  func id(_ key: UInt64) -> UInt16 { ids[slot(of: key)] }

  /// The id of a word.
  func id(of word: some StringProtocol) -> UInt16 { id(SyllableKey.of(word)) }
}
