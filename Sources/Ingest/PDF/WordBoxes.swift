/// Reads the boxes of words that `pdftotext -bbox` writes: a line a page, a line a word.
///
/// ```
///   <page width="595.300000" height="841.890000">
///     <word xMin="85.050000" yMin="56.500000" xMax="102.100000" yMax="72.100000">Kế</word>
/// ```
///
/// It tells the same words at the same places as `-tsv` does, in less time: that one groups them into lines and blocks in a
/// way of its own, which nothing here asks for.
struct WordBoxes {
  /// The number of the first page.
  private let first: Int
  private var pages: [Page] = []
  /// The beginning of a line whose end has not been read.
  private var rest: [UInt8] = []
  /// The text of the words of the page that is being read, and what each of them has of it: most of a listing are
  /// numbers, which need not be kept for the sake of the text among them.
  private var text: [UInt8] = []
  private var words: [(box: Box, end: Int)] = []

  private typealias Box = (left: Float, top: Float, right: Float, bottom: Float)

  private static let page = Array("  <page ".utf8)
  private static let word = Array("    <word ".utf8)
  private static let wordEnd = Array("</word>".utf8)
  private static let references: [(name: [UInt8], byte: UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Creates a reader of a listing whose first page has that number.
  init(from first: Int = 1) { self.first = first }

  /// Reads what follows of the listing, wherever it is cut. O(bytes).
  mutating func read(_ piece: UnsafeRawBufferPointer) {
    var start = 0
    while let end = piece[start...].firstIndex(of: 0x0A) {
      let line = UnsafeRawBufferPointer(rebasing: piece[start..<end])
      if rest.isEmpty {
        read(line: line)
      } else {
        rest += line
        endLine()
      }
      start = end + 1
    }
    rest += piece[start...]
  }

  /// The pages, their words laid in rows, in order.
  consuming func finish() -> [Page] {
    endLine()
    endPage()
    return pages
  }

  private mutating func endLine() {
    let line = rest
    rest.removeAll(keepingCapacity: true)
    line.withUnsafeBytes { read(line: $0) }
  }

  private mutating func read(line: UnsafeRawBufferPointer) {
    if line.starts(with: Self.word) {
      guard !pages.isEmpty, line.suffix(Self.wordEnd.count).elementsEqual(Self.wordEnd) else { return }
      var reader = AttributeReader(line: line)
      let box = (reader.number(), reader.number(), reader.number(), reader.number())
      guard let start = reader.content() else { return }
      append(UnsafeRawBufferPointer(rebasing: line[start..<(line.count - Self.wordEnd.count)]))
      words.append((box, text.count))
    } else if line.starts(with: Self.page) {
      endPage()
      var reader = AttributeReader(line: line)
      let (width, height) = (reader.number(), reader.number())
      pages.append(Page(number: first + pages.count, width: width, height: height))
    }
  }

  /// Adds the text of a word, its references resolved.
  private mutating func append(_ escaped: UnsafeRawBufferPointer) {
    var start = 0
    while let mark = escaped[start...].firstIndex(of: 0x26) {
      text += escaped[start..<mark]
      let reference = Self.references.first { escaped[mark...].starts(with: $0.name) }
      text.append(reference?.byte ?? 0x26)
      start = mark + (reference?.name.count ?? 1)
    }
    text += escaped[start...]
  }

  /// Gives the page that ends its rows.
  private mutating func endPage() {
    guard !words.isEmpty else { return }
    var start = 0
    pages[pages.count - 1].words = words.map { box, end in
      defer { start = end }
      return PageWord(
        left: box.left, top: box.top, right: box.right, bottom: box.bottom, text: text[start..<end])
    }
    pages[pages.count - 1].layRows(besides: pages.dropLast().last?.watermark)
    text = []
    words.removeAll(keepingCapacity: true)
  }
}

/// Reads the numbers that stand between quotation marks on a line, one after the other.
private struct AttributeReader {
  let line: UnsafeRawBufferPointer
  private var place = 0

  init(line: UnsafeRawBufferPointer) { self.line = line }

  /// The next number; 0 where there is none.
  mutating func number() -> Float {
    while place < line.count, line[place] != 0x22 { place += 1 }
    place += 1
    var number = Decimal()
    while place < line.count, line[place] != 0x22 {
      number.append(line[place])
      place += 1
    }
    place += 1
    return number.value
  }

  /// Where what stands between the marks begins.
  func content() -> Int? {
    var place = place
    while place < line.count {
      if line[place] == 0x3E { return place + 1 }
      place += 1
    }
    return nil
  }
}

/// A number in decimals, as programs write it, digit by digit; 0 for what is none. Digits behind the sixth of its fraction
/// are passed over.
struct Decimal {
  private var whole = 0
  private var divisor = 0
  private var isNegative = false

  /// Takes up the next character.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    switch byte {
    case 0x30...0x39 where divisor < 1_000_000 && whole < 1 << 40:
      whole = whole &* 10 &+ Int(byte &- 0x30)
      divisor = divisor &* 10
    case 0x2E: divisor = 1
    case 0x2D: isNegative = true
    default: break
    }
  }

  /// The number so far.
  var value: Float {
    let value = Float(divisor > 1 ? Double(whole) / Double(divisor) : Double(whole))
    return isNegative ? -value : value
  }

  /// The number that characters are.
  static func number(_ digits: some Sequence<UInt8>) -> Float {
    var number = Decimal()
    for byte in digits { number.append(byte) }
    return number.value
  }
}
