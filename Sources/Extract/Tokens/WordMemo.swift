/// The memo that all passages of one reading share.
final class SharedWordMemo {
  var memo: WordMemo

  /// A memo that begins with some words.
  init(_ memo: WordMemo) { self.memo = memo }
}

/// Words by their bytes, with what the vocabulary knows of them: those of the lexicon, and those that a reading meets.
///
/// A plan uses some two thousand syllables over and over; each is spelled out and looked up once. A slot is sixteen
/// bytes: thirteen of the word, two of the id, one of the flags. A word stands in the slot of its hash or beside it.
struct WordMemo: Sendable {
  /// What is known of a word.
  struct Known: Sendable {
    var id: UInt16
    /// Capitals, and whether a phrase begins with it.
    var flags: Token.Flags
  }

  /// The most bytes of a word that is held; few syllables have more than ten.
  static let longest = 13

  private var slots: [SIMD2<UInt64>]
  private let bits: UInt64

  /// A memo of so many bits: it holds two to their power.
  init(bits: UInt64) {
    self.bits = bits
    slots = Array(repeating: SIMD2(0, 0), count: 1 << Int(bits))
  }

  /// What is known of a word of ``longest`` bytes at most, nil where it is not held. O(1).
  @inline(__always)
  func find(_ word: Word) -> Known? {
    let home = word.hash(bits: bits)
    let wanted = word.spelling
    // A hash of so many bits is a place in the table.
    let slots = self.slots.span
    let first = slots[unchecked: home]
    if Self.holds(first, wanted) { return Self.known(first) }
    let second = slots[unchecked: home ^ 1]
    return Self.holds(second, wanted) ? Self.known(second) : nil
  }

  /// Notes what is known of a word, in place of another one where both slots are taken.
  mutating func note(_ word: Word, _ known: Known) {
    let home = word.hash(bits: bits)
    let wanted = word.spelling
    let isFree = slots[home].x == 0 || Self.holds(slots[home], wanted)
    slots[isFree ? home : home ^ 1] = SIMD2(
      wanted.x, wanted.y | UInt64(known.id) << 40 | UInt64(known.flags.rawValue) << 56)
  }

  @inline(__always)
  private static func holds(_ slot: SIMD2<UInt64>, _ word: SIMD2<UInt64>) -> Bool {
    (slot.x ^ word.x) | (slot.y ^ word.y) << 24 == 0
  }

  @inline(__always)
  private static func known(_ slot: SIMD2<UInt64>) -> Known {
    Known(
      id: UInt16(truncatingIfNeeded: slot.y >> 40),
      flags: Token.Flags(rawValue: UInt8(truncatingIfNeeded: slot.y >> 56)))
  }
}
