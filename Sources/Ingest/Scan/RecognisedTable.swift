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
  /// Where words of the line begin in which recognition does not trust.
  private var doubts: Set<Float> = []
  private var lineBox: (top: Float, bottom: Float) = (0, 0)
  /// What the line's words take without the rules beside them, which make its box too tall.
  private var ink: (top: Float, bottom: Float) = (0, 0)
  private var hasRule = false
  /// The middles of the line's words, and how steeply lines of the page run.
  private var middles: [Float] = []
  private var slopes: [Float] = []
  /// Letters of the line and of the page, and what they were recognised with.
  private var lineSum = Certainty()
  private var pageSum = Certainty()

  /// Confidence under which a few letters alone on a line are specks.
  private static let speck: Float = 50
  /// Confidence under which a first word may be a number that was not recognised.
  private static let doubt: Float = 50
  /// Confidence under which a word may be another one.
  private static let uncertainty: Float = 60
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
        guard fields.count == 12 else { continue }
        // A rule of a table is read as a bar, beside a word or on its own.
        let text = Self.withoutRules(fields[11])
        if text.count < fields[11].count { hasRule = true }
        guard text.contains(where: { $0 != 0x20 }) else { continue }
        let letters = Float(text.count)
        lineSum.add(Certainty(sum: letters * PageTable.number(fields[10]), letters: letters))
        let confidence = PageTable.number(fields[10])
        if line.isEmpty { firstConfidence = confidence }
        if confidence < Self.uncertainty { doubts.insert(left) }
        middles.append(top + height / 2)
        ink = line.isEmpty ? (top, top + height) : (min(ink.top, top), max(ink.bottom, top + height))
        line.append(
          PageWord(
            left: left, top: lineBox.top, right: left + width, bottom: lineBox.bottom, text: text))
      default: continue
      }
    }
    endPage()
  }

  private mutating func endLine() {
    noteSlope()
    if hasRule { for index in line.indices { (line[index].top, line[index].bottom) = ink } }
    defer {
      hasRule = false
      line.removeAll()
      middles.removeAll()
      doubts.removeAll()
      lineSum = Certainty()
    }
    let isSpeck = lineSum.letters <= Self.speckLetters && lineSum.mean < Self.speck
    guard !pages.isEmpty, !line.isEmpty, !isSpeck else { return }
    line = MergedSyllables.parted(RecognisedSymbols.repair(line))
    let doubtful = Set(line.indices.filter { doubts.contains(line[$0].left) })
    let texts = RecognitionRepair.repair(line.map(\.text), doubtful: doubtful)
    for (index, text) in texts.enumerated() { line[index].text = text }
    Self.repairAuthority(&line)
    Self.removeSpeck(&line)
    Self.partMarker(&line)
    if firstConfidence < Self.doubt {
      pages[pages.count - 1].doubtful.insert(pages[pages.count - 1].words.count)
    }
    pages[pages.count - 1].words += line
    pageSum.add(lineSum)
  }

  private static func withoutRules(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = word.drop { $0 == 0x7C }
    return start.dropLast(start.reversed().prefix { $0 == 0x7C }.count)
  }

  /// Words that a line has at the least to tell how steeply it runs.
  private static let leastWords = 5

  /// Notes how steeply a line runs, by where the halves of its words stand.
  private mutating func noteSlope() {
    guard line.count >= Self.leastWords, let first = line.first, let last = line.last else { return }
    let half = line.count / 2
    let left = middles[..<half].reduce(0, +) / Float(half)
    let right = middles[(line.count - half)...].reduce(0, +) / Float(half)
    let run = (last.left + last.right - first.left - first.right) / 4
    if run > 0 { slopes.append((right - left) / run) }
  }

  /// Turns the words of a page so that its lines run level.
  private mutating func level() {
    guard var page = pages.last, slopes.count >= Self.leastWords else { return }
    let slope = slopes.sorted()[slopes.count / 2]
    var start = 0
    while start < page.words.count {
      let first = page.words[start]
      var end = start + 1
      while end < page.words.count, page.words[end].top == first.top, page.words[end].bottom == first.bottom {
        end += 1
      }
      // A line is where its middle is: a short one at the left of the page and one at its right stand at one height.
      let down = slope * (page.width - first.left - page.words[end - 1].right) / 2
      let aside = slope * (first.top + first.bottom) / 2
      for index in start..<end {
        page.words[index].left += aside
        page.words[index].right += aside
        page.words[index].top += down
        page.words[index].bottom += down
      }
      start = end
    }
    pages[pages.count - 1] = page
  }

  private mutating func endPage() {
    endLine()
    level()
    slopes.removeAll()
    if !pages.isEmpty { pages[pages.count - 1].confidence = pageSum.mean }
    pageSum = Certainty()
  }

  /// Takes away the speck before the letter or number of an item: `- b) Đoàn …`, `__b) Đoàn …`.
  private static func removeSpeck(_ line: inout [PageWord]) {
    guard line.count > 2, let first = line.first?.text else { return }
    let rest = first.drop { specks.contains($0) }
    if isMarker(rest), rest.count < first.count {
      line[0].text = rest
    } else if isMarker(line[1].text) || line[1].text == [0x2D],
      rest.isEmpty || String(decoding: rest, as: UTF8.self) == "—"
    {
      line.removeFirst()
    }
  }

  /// Party bodies sign `T/M`, others `TM.`: what was read as neither is the former. Example: `TM TỈNH ỦY`.
  private static func repairAuthority(_ line: inout [PageWord]) {
    guard line.count > 1, let first = line.first?.text, 2...5 ~= first.count,
      ["TM", "T/M", "T⁄M", "I/M", "1/M", "'T/M", "T7M", "T/⁄M", "TÍM", "TIM"].contains(where: {
        first.elementsEqual($0.utf8)
      })
    else { return }
    let next = String(decoding: line[1].text, as: UTF8.self)
    if next.count > 1, next == next.uppercased() { line[0].text = Array("T/M".utf8)[...] }
  }

  /// Parts the number of an item from the word that it was read together with: `I.MỤC TIÊU`, `a)Đoàn`.
  private static func partMarker(_ line: inout [PageWord]) {
    guard let first = line.first?.text,
      let mark = first.firstIndex(where: { $0 == 0x2E || $0 == 0x29 }), mark + 2 < first.endIndex,
      isMarker(first[...mark]),
      String(decoding: first[(mark + 1)...], as: UTF8.self).first?.isUppercase == true
    else { return }
    var rest = line[0]
    line[0].text = first[...mark]
    rest.text = first[(mark + 1)...]
    let share = Float(line[0].text.count) / Float(first.count)
    line[0].right = rest.left + (rest.right - rest.left) * share
    rest.left = line[0].right
    line.insert(rest, at: 1)
  }

  /// `-`, `_`, `|`, `.`, `'`, `:`, `,`, and the bytes of `–`, `—`, `‘`, `’`.
  private static let specks: Set<UInt8> = [
    0x2D, 0x5F, 0x7C, 0x2E, 0x27, 0x3A, 0x2C, 0xE2, 0x80, 0x93, 0x94, 0x98, 0x99,
  ]

  /// A letter or number before a parenthesis, or a number before a stop: `b)`, `12.`, `IV.`.
  private static func isMarker(_ word: ArraySlice<UInt8>) -> Bool {
    guard 2...5 ~= word.count, let mark = word.last, mark == 0x29 || mark == 0x2E else { return false }
    let body = word.dropLast()
    if mark == 0x29, String(decoding: body, as: UTF8.self).count == 1 { return true }
    return body.allSatisfy { 0x30...0x39 ~= $0 } || body.allSatisfy { "IVX".utf8.contains($0) }
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
