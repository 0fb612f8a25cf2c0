/// Words of a page that stand on one line, from left to right.
struct PageRow: Sendable {
  /// A word, or words side by side with no more than a space between them.
  struct Segment: Sendable {
    var left: Float
    var right: Float
    /// UTF-8, words set apart by one space. A slice of the page's text where it is one word of it.
    var text: ArraySlice<UInt8>

    /// Puts another at the end.
    mutating func append(_ other: Segment) {
      text += other.text
      right = max(right, other.right)
    }
  }

  var top: Float
  var bottom: Float
  /// Its words one by one.
  var words: [Segment]
  /// Its words, those side by side taken together.
  var segments: [Segment]

  var left: Float { segments.first?.left ?? 0 }
  var right: Float { segments.last?.right ?? 0 }
  var height: Float { bottom - top }
  var size: Float { height / 1.3 }
  /// How long its first word is: whether it had fitted on the line before.
  var firstWord: Float { words.first.map { $0.right - $0.left } ?? 0 }

  /// The words of all segments, set apart by a space.
  var text: [UInt8] { segments.count == 1 ? Array(segments[0].text) : Array(Segment(segments[...]).text) }
}

extension PageRow.Segment {
  /// Words side by side, a space between them.
  init(_ words: ArraySlice<PageRow.Segment>) {
    guard let first = words.first else {
      self.init(left: 0, right: 0, text: [])
      return
    }
    self = first
    guard words.count > 1 else { return }
    var joined: [UInt8] = []
    joined.reserveCapacity(words.reduce(words.count) { $0 + $1.text.count })
    for word in words {
      if !joined.isEmpty { joined.append(0x20) }
      joined += word.text
      right = max(right, word.right)
    }
    text = joined[...]
  }
}

/// Makes rows of the words of a page.
enum RowBuilder {
  /// A gap up to this part of the size of the type is inside a word: a letter from another font stands apart.
  private static let insideWord: Float = 0.12
  /// A gap from this many sizes of type on may part columns.
  private static let betweenColumns: Float = 0.65
  /// How much wider than other spaces of its row such a gap is: a justified line has wide spaces throughout.
  private static let wideness: Float = 1.8
  /// How much smaller than its row the mark of a footnote is set.
  private static let markSize: Float = 0.8

  /// The rows from top to bottom. O(words log words); O(words) where they come in that order.
  static func rows(of page: Page) -> [PageRow] {
    let words = sorted(page.words[...]) { ($0.top + $0.bottom, $0.left) < ($1.top + $1.bottom, $1.left) }
    var rows: [PageRow] = []
    var start = words.startIndex
    var top: Float = 0
    var bottom: Float = 0
    for (index, word) in zip(words.indices, words) {
      let shared = min(bottom, word.bottom) - max(top, word.top)
      if index > start, shared < 0.5 * min(bottom - top, word.height) {
        rows.append(row(words[start..<index], of: page))
        start = index
      }
      if index == start { (top, bottom) = (word.top, word.bottom) }
    }
    if start < words.endIndex { rows.append(row(words[start...], of: page)) }
    return rows
  }

  /// Words in an order in which they mostly come.
  private static func sorted(
    _ words: ArraySlice<PageWord>, by isBefore: (PageWord, PageWord) -> Bool
  ) -> ArraySlice<PageWord> {
    let isSorted = words.indices.dropFirst().allSatisfy { !isBefore(words[$0], words[$0 - 1]) }
    return isSorted ? words : words.sorted(by: isBefore)[...]
  }

  private static func row(_ group: ArraySlice<PageWord>, of page: Page) -> PageRow {
    let tallest = group.max { $0.height < $1.height } ?? group[group.startIndex]
    // Recognition gives whole words, and now and then a box that is too wide.
    let isWhole = page.confidence != nil
    let pieces = sorted(group) { $0.left < $1.left }
    let words = words(of: pieces, in: tallest, upTo: isWhole ? -.infinity : insideWord * tallest.size)
    let gaps = zip(words, words.dropFirst()).map { $1.left - $0.right }
    let spaces = gaps.sorted()
    let usual = spaces.isEmpty ? 0 : spaces[spaces.count / 4]
    let least = betweenColumns * tallest.size
    let wide = spaces.count < 4 ? least : max(least, usual * wideness)
    var segments: [PageRow.Segment] = []
    var start = 0
    for index in words.indices where index + 1 == words.count || gaps[index] >= wide {
      segments.append(PageRow.Segment(words[start...index]))
      start = index + 1
    }
    return PageRow(top: tallest.top, bottom: tallest.bottom, words: words, segments: segments)
  }

  /// Words put together of pieces that stand no further apart than a gap.
  private static func words(
    of pieces: ArraySlice<PageWord>, in row: PageWord, upTo gap: Float
  ) -> [PageRow.Segment] {
    var words: [PageRow.Segment] = []
    words.reserveCapacity(pieces.count)
    for piece in pieces {
      let isMark = isFootnoteMark(piece, in: row)
      let text = isMark ? [0x5B] + piece.text + [0x5D] : piece.text
      let word = PageRow.Segment(left: piece.left, right: piece.right, text: text)
      // The mark that begins a note is a word of its own.
      let isNote = isMark && words.isEmpty || words.count == 1 && words[0].text.first == 0x5B
      if !isNote, let last = words.last, piece.left - last.right <= gap {
        words[words.count - 1].append(word)
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// Whether a word is a small raised number.
  private static func isFootnoteMark(_ word: PageWord, in row: PageWord) -> Bool {
    word.height < markSize * row.height && word.bottom < row.bottom - 0.1 * row.height && word.text.count <= 2
      && word.text.allSatisfy { 0x30...0x39 ~= $0 }
  }
}
