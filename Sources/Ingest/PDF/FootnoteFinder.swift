/// Finds the notes at the foot of a page.
enum FootnoteFinder {
  /// How much smaller than the text notes are set.
  private static let size: Float = 0.9

  /// Where the notes of a page begin among its rows: the small rows that end it, from the first one on that begins
  /// with a mark of the text above. The number of rows where there are none. O(words).
  static func start(in rows: [PageRow], height: Float) -> Int {
    guard let last = rows.last, last.height < size * height || mark(last) != nil else { return rows.count }
    let labels = Set(rows.flatMap { $0.words.compactMap(raisedLabel) })
    guard !labels.isEmpty else { return rows.count }
    var start = rows.count
    var index = rows.count
    while index > 0 {
      let row = rows[index - 1]
      let isMarked = mark(row).map(labels.contains) ?? false
      guard isMarked || row.height < size * height else { break }
      index -= 1
      if isMarked { start = index }
    }
    return start
  }

  /// How much narrower than the text notes are set where it was recognised, which levels heights.
  private static let narrowness: Float = 0.85
  /// Characters of a row whose width tells.
  private static let leastCharacters = 25

  /// Where the notes of a recognised page begin: at the first of the narrow rows that end it, where that one begins with
  /// a number. Marks in such a text are not read well enough to ask for one.
  static func start(inRecognised rows: [PageRow]) -> Int {
    let widths = rows.compactMap(characterWidth).sorted()
    guard !widths.isEmpty else { return rows.count }
    let usual = widths[widths.count / 2]
    var start = rows.count
    for index in rows.indices.reversed() {
      let isMarked = mark(rows[index]) != nil
      // A short last line of a note does not tell how wide it is set.
      let isNarrow = characterWidth(rows[index]).map { $0 < narrowness * usual } ?? (start == rows.count)
      guard isNarrow else { break }
      if isMarked { start = index }
    }
    return start
  }

  private static func characterWidth(_ row: PageRow) -> Float? {
    let count = row.segments.reduce(0) { $0 + String(decoding: $1.text, as: UTF8.self).count }
    return count < leastCharacters ? nil : (row.right - row.left) / Float(count)
  }

  /// The label that a row begins with, raised or not: `[1] Theo …`, `1 Theo …`.
  static func mark(_ row: PageRow) -> [UInt8]? {
    guard let word = row.words.first?.text else { return nil }
    let digits = word.first == 0x5B && word.last == 0x5D ? word.dropFirst().dropLast() : word
    guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Array(digits)
  }

  /// The label of a raised mark that a word ends with, which ``RowBuilder`` puts in brackets.
  private static func raisedLabel(_ word: PageRow.Segment) -> [UInt8]? {
    guard let open = word.text.lastIndex(of: 0x5B),
      let close = word.text[open...].firstIndex(of: 0x5D), close > open + 1
    else { return nil }
    return Array(word.text[(open + 1)..<close])
  }
}
