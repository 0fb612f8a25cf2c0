/// A word, or a piece of one, as a page shows it. Lengths in points, from the upper left corner.
struct PageWord: Sendable {
  var left: Float
  var top: Float
  var right: Float
  var bottom: Float
  /// UTF-8.
  var text: ArraySlice<UInt8>

  var height: Float { bottom - top }
  /// The size of its type: the height of a line of text is about 1.3 of it.
  var size: Float { height / 1.3 }
}

/// A page as it is shown.
struct Page: Sendable {
  /// Counted from 1.
  var number: Int
  var width: Float
  var height: Float
  /// In the order of the file.
  var words: [PageWord] = []
  /// Tables whose rules were seen, from top to bottom. Their words are not among ``words``.
  var tables: [RuledTable] = []
  /// How sure the recognition of the page was; nil where the file has the text itself.
  var certainty: Certainty?
  /// The same in percent.
  var confidence: Float? { certainty?.mean }
  /// First words of lines that recognition was in doubt about, by their indices.
  var doubtful: Set<Int> = []

  /// Copies the text of its words together, so that what it was read from need not be kept: most of that are numbers.
  mutating func keepTextOnly() {
    var text: [UInt8] = []
    text.reserveCapacity(words.reduce(0) { $0 + $1.text.count })
    for word in words { text += word.text }
    var start = 0
    for index in words.indices {
      let end = start + words[index].text.count
      words[index].text = text[start..<end]
      start = end
    }
  }

  /// How sure recognition is of letters.
  struct Certainty: Sendable {
    /// Percent, of all letters taken together.
    var sum: Float = 0
    var letters: Float = 0
    var mean: Float { letters == 0 ? 0 : sum / letters }

    mutating func add(_ other: Certainty) {
      sum += other.sum
      letters += other.letters
    }
  }
}
