import Model

/// How well the text layer of a page reads as the language that it is in.
///
/// A scan often comes with a layer that a program for another language has recognised (`trach nhi~m cua cap uy`), and a file may
/// tell of no letter what it is (`T NH Y QU NG NAM`): there is text, and nothing can be read in it.
struct TextLayer {
  /// Words of two letters or more.
  private var words = 0
  /// Those with a letter beyond ASCII.
  private var marked = 0
  /// Those that are also syllables of the language.
  private var syllables = 0

  /// Fewer words tell nothing: a page of figures, a map.
  private static let leastWords = 20
  /// From here words have the letters of the language: in plans three of four have one beyond ASCII.
  private static let usual = 0.35
  /// Words that are syllables, at the least, of those of a layer that can be read.
  private static let least = 0.25
  /// How much more of the words is to be read in what recognition makes of the page.
  private static let gain = 0.2

  /// Looks at the words of a page, laid in rows or not; `spelling` whether they are syllables too, which takes longest. O(bytes).
  init(_ page: Page, spelling: Bool = true) {
    for word in page.words { count(word.text, spelling) }
    for row in page.rows { for word in row.words { count(word.text, spelling) } }
  }

  private mutating func count(_ word: ArraySlice<UInt8>, _ spelling: Bool) {
    let letters = word.count { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }
    guard letters > 1 else { return }
    words += 1
    guard word.contains(where: { $0 >= 0x80 }) else { return }
    marked += 1
    if spelling { syllables += SyllableScore(String(decoding: word, as: UTF8.self).unicodeScalars).good }
  }

  private var share: Double { words == 0 ? 0 : Double(syllables) / Double(words) }

  /// Whether a page has text in which hardly a word can be read. Near miss: a page of figures. O(bytes).
  static func isDoubtful(_ page: Page) -> Bool {
    let layer = TextLayer(page, spelling: false)
    return layer.words >= leastWords && Double(layer.marked) < usual * Double(layer.words)
      && TextLayer(page).share < least
  }

  /// Whether another reading of the page makes much more of it.
  func isWorse(than other: TextLayer) -> Bool { other.share >= share + Self.gain }
}

extension PDFReader {
  /// Recognises the pages whose text layer cannot be read, and takes what reads better; tells which. Where the first of them
  /// read no better, the text is in another language, and the others are left.
  static func replaceDoubtfulLayers(
    of pages: inout [Page], in file: PDFFile
  ) throws(IngestError) -> SourceDiagnostic? {
    let doubtful = pages.indices.filter { pages[$0].confidence == nil && TextLayer.isDoubtful(pages[$0]) }
    guard let first = doubtful.first else { return nil }
    var replaced: [Int] = []
    for group in [[first], Array(doubtful.dropFirst())] where !group.isEmpty {
      for page in try PageRecogniser.pages(group.map { $0 + 1 }, of: file)
      where TextLayer(pages[page.number - 1]).isWorse(than: TextLayer(page)) {
        pages[page.number - 1] = page
        replaced.append(page.number)
      }
      if replaced.isEmpty { return nil }
    }
    let numbers = replaced.map(String.init).joined(separator: ", ")
    return SourceDiagnostic(
      code: "ingest.text-layer", severity: .note,
      message: DiagnosticMessage(
        vietnamese: "trang \(numbers): lớp chữ của tệp không đọc được, đã nhận dạng lại từ ảnh của trang.",
        english: "page \(numbers): the text layer cannot be read; the page was recognised instead."))
  }
}
