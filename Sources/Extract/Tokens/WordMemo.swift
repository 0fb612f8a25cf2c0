/// The memo that all passages of one reading share.
final class SharedWordMemo {
  var memo = WordMemo()
}

/// The words that a reading met last, by their bytes, with what the vocabulary knows of them.
///
/// A plan uses some two thousand syllables over and over; each is spelled out and looked up once.
struct WordMemo {
  /// What is known of a word.
  struct Known {
    var id: UInt16
    /// Capitals.
    var flags: Token.Flags
  }

  private struct Slot {
    var word: Word
    var known: Known
  }

  private static let bits: UInt64 = 11
  private var slots = [Slot](
    repeating: Slot(word: "", known: Known(id: 0, flags: [])), count: 1 << Int(bits))

  /// What is known of a word, nil where it is not among the last. O(1).
  @inline(__always)
  func find(_ word: Word) -> Known? {
    let slot = slots[word.hash(bits: Self.bits)]
    return slot.word == word ? slot.known : nil
  }

  /// Notes what is known of a word, in place of another one.
  mutating func note(_ word: Word, _ known: Known) {
    slots[word.hash(bits: Self.bits)] = Slot(word: word, known: known)
  }
}
