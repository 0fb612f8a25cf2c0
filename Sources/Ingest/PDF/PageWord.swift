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

  /// Whether both stand at one place, by more than their edges.
  func overlaps(_ other: PageWord) -> Bool {
    min(right, other.right) - max(left, other.left) > 1 && min(bottom, other.bottom) - max(top, other.top) > 1
  }
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
  /// What is written across the page, behind its text, as one row.
  private(set) var watermark: PageRow?
  /// Its number, where that stands upright on a page whose text does not.
  var uprightNumber: PageRow?
  /// Whether its words stand elsewhere than the file says, as the page was turned.
  var isTurned = false
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

  /// Puts its words into rows, which are all that is asked for from then on; `known` is the watermark of a page before.
  /// O(words log words).
  mutating func layRows(besides known: PageRow? = nil) {
    if certainty == nil { turnUpright() }
    takeOutWatermark(like: known)
    rows = RowBuilder.rows(of: self)
    words = []
  }

  /// How much higher than most words those of a watermark are.
  private static let watermarkHeight: Float = 2.2

  /// Takes out the words that are much higher than the others, where one of them lies over another word: `DỰ THẢO` across a
  /// page, or where another page has the same. The title of a cover is high, too, and lies over nothing.
  /// O(words log words + words × high ones).
  private mutating func takeOutWatermark(like known: PageRow?) {
    guard certainty == nil, !words.isEmpty else { return }
    let heights = words.map(\.height).sorted()
    let least = Self.watermarkHeight * heights[heights.count / 2]
    guard let highest = heights.last, highest > least else { return }
    let high = words.filter { $0.height > least }
    let others = words.filter { $0.height <= least }
    let segments = high.map { PageRow.Segment(left: $0.left, right: $0.right, text: $0.text) }
    let row = PageRow(top: 0, bottom: least, words: segments, segments: [PageRow.Segment(segments[...])])
    let isBehind = high.contains { word in others.contains { word.overlaps($0) } }
    guard isBehind || row.text.sorted() == known?.text.sorted() else { return }
    words = others
    watermark = row
  }

  /// Keeps some of its rows, the others being those of a table.
  mutating func put(_ rows: [PageRow], besides table: RuledTable) {
    self.rows = rows
    tables.append(table)
  }

  /// Changes its rows one by one.
  mutating func changeRows(_ change: (inout PageRow) -> Void) {
    for index in rows.indices { change(&rows[index]) }
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
