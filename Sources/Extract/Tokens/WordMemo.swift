/// The memo that all passages of one reading share.
final class SharedWordMemo {
  var memo = WordMemo(bits: 10)
}

/// Words by their bytes, with what the vocabulary knows of them: those of the lexicon, or those that a reading met last.
///
/// A plan uses some two thousand syllables over and over; each is spelled out and looked up once.
struct WordMemo: Sendable {
  /// What is known of a word.
  struct Known: Sendable {
    var id: UInt16
    /// Capitals.
    var flags: Token.Flags
  }

  private struct Slot: Sendable {
    var word: Word
    var known: Known
  }

  private var slots: [Slot]
  private let bits: UInt64

  /// A memo of so many bits: it holds two to their power.
  init(bits: UInt64) {
    self.bits = bits
    slots = Array(repeating: Slot(word: "", known: Known(id: 0, flags: [])), count: 1 << Int(bits))
  }

  /// What is known of a word, nil where it is not held. O(1).
  @inline(__always)
  func find(_ word: Word) -> Known? {
    let slot = slots[word.hash(bits: bits)]
    return slot.word == word ? slot.known : nil
  }

  /// Notes what is known of a word, in place of another one.
  mutating func note(_ word: Word, _ known: Known) {
    slots[word.hash(bits: bits)] = Slot(word: word, known: known)
  }
}
