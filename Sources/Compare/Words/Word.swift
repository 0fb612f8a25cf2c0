import Model

/// A word of a text as two wordings are compared.
struct Word: Sendable {
  /// Words of one key are one word.
  var key: UInt64
  var start: UInt32
  var end: UInt32
  /// What it counts for: small words carry no task.
  var gain: Int32

  /// What a word counts for that is no small one.
  static let full: Int32 = 3
  /// What a small word counts for.
  static let small: Int32 = 1
}

/// The words of some stretches of one text, one after the other.
struct WordSequence: Sendable {
  /// The stretches, ascending.
  private(set) var pieces: [TextRange] = []
  private(set) var words: [Word] = []
  /// For each stretch the index after its last word.
  private(set) var ends: [Int] = []

  /// Adds a stretch with its words.
  mutating func append(_ piece: TextRange, _ words: [Word]) {
    pieces.append(piece)
    self.words += words
    ends.append(self.words.count)
  }
}
