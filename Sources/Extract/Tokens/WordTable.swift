/// Values by word, found by the bytes of the word: a table that is built once and only read.
struct WordTable<Value: Sendable>: Sendable {
  private var words: [Word]
  private var values: [Value?]
  private let bits: UInt64

  /// The table of some rows; of two with one word the later counts. O(rows).
  init(_ rows: some Collection<(Word, Value)>) {
    var bits: UInt64 = 3
    while 1 << bits < rows.count * 4 { bits += 1 }
    self.bits = bits
    words = Array(repeating: "", count: 1 << Int(bits))
    values = Array(repeating: nil, count: 1 << Int(bits))
    for (word, value) in rows where word.count > 0 {
      let slot = slot(of: word)
      words[slot] = word
      values[slot] = value
    }
  }

  /// The value of a word. O(1).
  @inline(__always)
  subscript(word: Word) -> Value? { values[slot(of: word)] }

  /// The slot of a word, or the empty one where it would stand.
  @inline(__always)
  private func slot(of word: Word) -> Int {
    var slot = word.hash(bits: bits)
    while words[slot] != word, words[slot].count != 0 { slot = (slot &+ 1) & (words.count &- 1) }
    return slot
  }
}

/// A few words that a rule asks for.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let table: WordTable<Bool>

  init(arrayLiteral words: Word...) { table = WordTable(words.map { ($0, true) }) }

  /// Whether a word is one of them. O(1).
  @inline(__always)
  func contains(_ word: Word) -> Bool { table[word] != nil }
}
