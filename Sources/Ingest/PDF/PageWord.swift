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
  /// In the order of the file; none once they are laid in ``rows``.
  var words: [PageWord] = []
  /// From top to bottom.
  private(set) var rows: [PageRow] = []
  /// Tables whose rules were seen, from top to bottom. Their words are not among ``words``.
  var tables: [RuledTable] = []
  /// How sure the recognition of the page was; nil where the file has the text itself.
  var certainty: Certainty?
  /// The same in percent.
  var confidence: Float? { certainty?.mean }
  /// First words of lines that recognition was in doubt about, by their indices.
  var doubtful: Set<Int> = []

  /// Bytes of text of its rows.
  var textCount: Int { rows.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.count } } }

  /// Puts its words into rows, which are all that is asked for from then on. O(words log words).
  mutating func layRows() {
    rows = RowBuilder.rows(of: self)
    words = []
  }

  /// How sure recognition is of letters.
  struct Certainty: Sendable {
    /// Percent, of all letters taken together.
    var sum: Float = 0
    var letters: Float = 0
    /// Letters of words that are higher than wide: recognition reads lines that run down a page too.
    var upended: Float = 0
    var mean: Float { letters == 0 ? 0 : sum / letters }

    /// Whether most of it was read from lines that run down or up the page.
    var isAside: Bool { 2 * upended > letters }

    mutating func add(_ other: Certainty) {
      sum += other.sum
      letters += other.letters
      upended += other.upended
    }
  }
}
