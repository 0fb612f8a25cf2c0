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
  /// How high the ink of the line's words is, by where they begin.
  private var heights: [Float: Float] = [:]
  private var lineBox: (top: Float, bottom: Float) = (0, 0)
  /// What the line's words take without the rules beside them, which make its box too tall.
  private var ink: (top: Float, bottom: Float) = (0, 0)
  private var hasRule = false
  /// The middles of the line's words, and how steeply lines of the page run.
  private var middles: [Float] = []
  private var slopes: [Float] = []
  /// Letters of the line and of the page, and what they were recognised with.
  private var lineSum = Page.Certainty()
  private var pageSum = Page.Certainty()

  /// Confidence under which a few letters alone on a line are specks.
  private static let speck: Float = 50
  /// Confidence under which a small letter alone is a speck beside the words of its line: `ự` for the star under a letterhead.
  /// Near miss: a large one, which opens a part whose stop was not seen: `C NHIỆM VỤ`.
  private static let noLetter: Float = 10
  /// Confidence under which a first word may be a number that was not recognised.
  private static let doubt: Float = 50
  /// Confidence under which a word may be another one.
  private static let uncertainty: Float = 60
  /// Letters that specks look like at the most.
  private static let speckLetters: Float = 6
  /// Bytes of a word that is wider than high, if it stands as it is read.
  private static let wordLetters: Float = 4
  /// Lines that differ from the usual height by less than this factor are taken to be as high.
  private static let usualFactor: Float = 1.6
  /// The same for lines of less than the usual height: one that has no mark above its letters and no tail below them, as
  /// `30/9/2026.` has none, is hardly more than half as high. Near miss: the raised mark of a footnote.
  private static let barest: Float = 2

  /// Reads a table. O(bytes).
  init(_ table: [UInt8]) {
    for row in table.split(separator: 0x0A) {
      let fields = row.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count >= 11, fields[0].count == 1, let level = fields[0].first else { continue }
      let (left, top) = (Decimal.number(fields[6]), Decimal.number(fields[7]))
      let (width, height) = (Decimal.number(fields[8]), Decimal.number(fields[9]))
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
        let confidence = Decimal.number(fields[10])
        let upended = letters >= Self.wordLetters && height > width ? letters : 0
        lineSum.add(Page.Certainty(sum: letters * confidence, letters: letters, upended: upended))
        if confidence < Self.noLetter, Self.isSmallLetter(text) { continue }
        if line.isEmpty { firstConfidence = confidence }
        if confidence < Self.uncertainty { doubts.insert(left) }
        heights[left] = height
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
      heights.removeAll()
      lineSum = Page.Certainty()
    }
    let isSpeck = lineSum.letters <= Self.speckLetters && lineSum.mean < Self.speck
    guard !pages.isEmpty, !line.isEmpty, !isSpeck else { return }
    line = MergedSyllables.parted(RecognisedSymbols.repair(line))
    let doubtful = Set(line.indices.filter { doubts.contains(line[$0].left) })
    let texts = RecognitionRepair.repair(line.map(\.text), doubtful: doubtful)
    for (index, text) in texts.enumerated() { line[index].text = text }
    RecognisedQuarter.repair(&line, heights: heights)
    Self.repairAuthority(&line)
    Self.repairArticle(&line)
    Self.removeSpeck(&line)
    Self.partMarker(&line)
    if firstConfidence < Self.doubt {
      pages[pages.count - 1].doubtful.insert(pages[pages.count - 1].words.count)
    }
    pages[pages.count - 1].words += line
    pageSum.add(lineSum)
  }

  private static func isSmallLetter(_ word: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    return scalars.count == 1 && scalars.allSatisfy(\.properties.isLowercase)
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

  /// Turns the words of a page so that its lines run level and begin below each other.
  private mutating func level() {
    guard var page = pages.last, slopes.count >= Self.leastWords else { return }
    let slope = slopes.sorted()[slopes.count / 2]
    let lines = Self.lines(of: page)
    let lean = Self.lean(of: lines.map { page.words[$0.lowerBound] }, slope: slope)
    for line in lines {
      let (first, last) = (page.words[line.lowerBound], page.words[line.upperBound - 1])
      // A line is where its middle is: a short one at the left of the page and one at its right stand at one height.
      // The middle of the page stays where it is, so that pages that are askew one way and the other have one margin.
      let down = slope * (page.width - first.left - last.right) / 2
      let aside = lean * (first.top + first.bottom - page.height) / 2
      for index in line {
        page.words[index].left += aside
        page.words[index].right += aside
        page.words[index].top += down
        page.words[index].bottom += down
      }
    }
    pages[pages.count - 1] = page
  }

  /// The words of one line, which have one box, for each line.
  private static func lines(of page: Page) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for (index, word) in page.words.enumerated() {
      if let last = lines.last, page.words[last.lowerBound].top == word.top,
        page.words[last.lowerBound].bottom == word.bottom
      {
        lines[lines.count - 1] = last.lowerBound..<(index + 1)
      } else {
        lines.append(index..<(index + 1))
      }
    }
    return lines
  }

  /// Pixels within which lines begin below each other.
  private static let edge: Float = 6

  /// How far to the left upright lines run for each pixel downwards: as level ones run down, where the page lay askew;
  /// not at all or the other way, where most lines begin below each other so. Example: a page straightened by halves.
  private static func lean(of starts: [PageWord], slope: Float) -> Float {
    func aligned(_ lean: Float) -> Int {
      let edges = starts.map { $0.left + lean * ($0.top + $0.bottom) / 2 }.sorted()
      var first = 0
      var most = 0
      for (index, edge) in edges.enumerated() {
        while edge - edges[first] > Self.edge { first += 1 }
        most = max(most, index - first + 1)
      }
      return most
    }
    return [slope, 0, -slope].map { (lean: $0, count: aligned($0)) }.reduce((slope, 0)) { best, next in
      next.count > best.1 ? (next.lean, next.count) : best
    }.0
  }

  private mutating func endPage() {
    endLine()
    level()
    slopes.removeAll()
    if !pages.isEmpty { pages[pages.count - 1].certainty = pageSum }
    pageSum = Page.Certainty()
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

  /// Party bodies sign `T/M`, others `TM.`: what was read as neither is the former. Examples: `TM TỈNH ỦY`, beside its
  /// addressees `Nơi nhận: TM TỈNH ỦY`.
  private static func repairAuthority(_ line: inout [PageWord]) {
    let index = line.count > 3 && line[1].text.elementsEqual("nhận:".utf8) ? 2 : 0
    guard line.count > index + 1, 2...5 ~= line[index].text.count,
      ["TM", "T/M", "T⁄M", "I/M", "1/M", "'T/M", "T7M", "T/⁄M", "TÍM", "TIM"].contains(where: {
        line[index].text.elementsEqual($0.utf8)
      })
    else { return }
    let next = String(decoding: line[index + 1].text, as: UTF8.self)
    if next.count > 1, next == next.uppercased() { line[index].text = Array("T/M".utf8)[...] }
  }

  /// The word before the number that opens an article, whose marks are often lost: `Điêu 4. Chánh Văn phòng …`.
  /// Near miss: `điều 4 của Luật`, which opens none.
  private static func repairArticle(_ line: inout [PageWord]) {
    guard line.count > 2, let number = line[1].text.dropLast().last, 0x30...0x39 ~= number,
      line[1].text.last == 0x2E || line[1].text.last == 0x3A, line[1].text.count <= 4
    else { return }
    switch RecognitionRepair.plain(line[0].text) {
    case "Dieu": line[0].text = Array("Điều".utf8)[...]
    case "DIEU": line[0].text = Array("ĐIỀU".utf8)[...]
    default: return
    }
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
      let isUsual = word.height < usual * usualFactor && word.height * barest > usual
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
