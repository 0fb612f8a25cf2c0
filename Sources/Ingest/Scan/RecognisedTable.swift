/// Reads the table of words that tesseract writes.
///
/// Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text, in pixels.
/// Level 1 is a page, 4 a line, 5 a word. The box of a word holds its ink; words get the height of their line.
struct RecognisedTable {
  /// Pages with their words, in pixels.
  private(set) var pages: [Page] = []
  private var line: [PageWord] = []
  /// How sure the recognition of the line's first word was, in percent.
  private var firstConfidence: Float = 100
  private var items = RecognisedItems()
  private var lineBox: (top: Float, bottom: Float) = (0, 0)
  /// Letters of the line and of the page, and what they were recognised with.
  private var lineSum = Certainty()
  private var pageSum = Certainty()

  /// Confidence under which a few letters alone on a line are specks.
  private static let speck: Float = 50
  /// Letters that specks look like at the most.
  private static let speckLetters: Float = 6
  /// Lines that differ from the usual height by less than this factor are taken to be as high.
  private static let usualFactor: Float = 1.6

  /// Confidence by letter.
  private struct Certainty {
    var sum: Float = 0
    var letters: Float = 0
    var mean: Float { letters == 0 ? 0 : sum / letters }

    mutating func add(_ other: Certainty) {
      sum += other.sum
      letters += other.letters
    }
  }

  /// Reads a table. O(bytes).
  init(_ table: [UInt8]) {
    for row in table.split(separator: 0x0A) {
      let fields = row.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count >= 11, fields[0].count == 1, let level = fields[0].first else { continue }
      let (left, top) = (PageTable.number(fields[6]), PageTable.number(fields[7]))
      let (width, height) = (PageTable.number(fields[8]), PageTable.number(fields[9]))
      switch level {
      case 0x31:
        endPage()
        pages.append(Page(number: pages.count + 1, width: width, height: height))
      case 0x34:
        endLine()
        lineBox = (top, top + height)
      case 0x35:
        guard fields.count == 12, fields[11].contains(where: { $0 != 0x20 }) else { continue }
        let letters = Float(fields[11].count)
        lineSum.add(Certainty(sum: letters * PageTable.number(fields[10]), letters: letters))
        if line.isEmpty { firstConfidence = PageTable.number(fields[10]) }
        line.append(
          PageWord(
            left: left, top: lineBox.top, right: left + width, bottom: lineBox.bottom, text: fields[11]))
      default: continue
      }
    }
    endPage()
  }

  private mutating func endLine() {
    defer {
      line.removeAll()
      lineSum = Certainty()
    }
    let isSpeck = lineSum.letters <= Self.speckLetters && lineSum.mean < Self.speck
    guard !pages.isEmpty, !line.isEmpty, !isSpeck else { return }
    for (index, text) in RecognitionRepair.repair(line.map(\.text)).enumerated() { line[index].text = text }
    if RecognisedItems.beginsWithSpeck(line) { line.removeFirst() }
    items.add(line, at: pages[pages.count - 1].words.count, confidence: firstConfidence)
    pages[pages.count - 1].words += line
    pageSum.add(lineSum)
  }

  private mutating func endPage() {
    endLine()
    if !pages.isEmpty {
      pages[pages.count - 1].confidence = pageSum.mean
      for (word, text) in items.repairs { pages[pages.count - 1].words[word].text = text[...] }
    }
    items = RecognisedItems()
    pageSum = Certainty()
  }

  /// A page in points, its lines of one height where they are about as high.
  static func levelled(_ page: Page, scale: Float) -> Page {
    var page = page
    page.width *= scale
    page.height *= scale
    let heights = page.words.map(\.height).sorted()
    let usual = heights.isEmpty ? 0 : heights[heights.count / 2]
    for index in page.words.indices {
      let word = page.words[index]
      let isUsual = word.height < usual * usualFactor && word.height * usualFactor > usual
      let height = isUsual ? usual : word.height
      let middle = (word.top + word.bottom) / 2
      page.words[index].left *= scale
      page.words[index].right *= scale
      page.words[index].top = (middle - height / 2) * scale
      page.words[index].bottom = (middle + height / 2) * scale
    }
    return page
  }
}
