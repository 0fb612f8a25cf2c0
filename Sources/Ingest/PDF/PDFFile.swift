import Glibc

/// A PDF as poppler's programs see it: all of them read one copy in memory.
struct PDFFile: Sendable {
  private let bytes: [UInt8]
  private let file: MemoryFile

  /// Bytes from which a file is read in several runs at once.
  private static let large = 256 << 10
  /// Pages that one run reads at the least, and runs a core: every run reads the fonts and the list of pages anew, which
  /// takes as long as ten pages.
  private static let pagesPerRun = 50
  private static let runsPerCore = 2
  /// Bytes of text from which on a page is taken to have a text layer, whatever images it has.
  private static let enoughText = 200
  /// Pixels that an image of a page is wide at the least.
  private static let scanWidth = 600

  /// Runs of pages whose images are listed apart, at the most.
  private static let mostRuns = 8
  /// Bytes at the end of a file in which its end mark stands.
  private static let tail = 64 << 10

  /// Copies the bytes of a file.
  init(bytes: [UInt8]) throws(IngestError) {
    self.bytes = bytes
    file = try MemoryFile(bytes, for: "pdftotext")
  }

  /// The pages with the words of their text layer, laid in rows. O(bytes + words log words).
  ///
  /// - Throws: ``IngestError`` where poppler is missing, where a password protects the file, where it is damaged, or
  ///   cut off: what is left of such a file can look whole.
  func pages() throws(IngestError) -> [Page] {
    guard bytes.suffix(Self.tail).firstRange(of: "%%EOF".utf8) != nil else {
      throw IngestError(.truncated(.pdf))
    }
    guard bytes.count > Self.large else { return try pages(from: 1) }
    let last = try pageCount()
    let most = Self.runsPerCore * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let count = max(Self.pagesPerRun, (last + most - 1) / most)
    let firsts = Array(stride(from: 1, through: max(1, last), by: count))
    return try Parallel.map(firsts) { first throws(IngestError) in
      try pages(from: first, to: min(last, first + count - 1))
    }.flatMap(\.self)
  }

  private func pages(from first: Int, to last: Int? = nil) throws(IngestError) -> [Page] {
    let range = ["-f", String(first)] + (last.map { ["-l", String($0)] } ?? [])
    var boxes = WordBoxes(from: first)
    try run("pdftotext", range + ["-bbox", "-enc", "UTF-8", ChildProcess.inputPath, "-"]) { boxes.read($0) }
    return boxes.finish()
  }

  private func pageCount() throws(IngestError) -> Int {
    let output = String(decoding: try run("pdfinfo", [ChildProcess.inputPath]), as: UTF8.self)
    let line = output.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    return line.flatMap { Int($0.dropFirst(6).filter { $0 != " " }) } ?? 0
  }

  /// Numbers of the pages that show an image and have next to no text beside it.
  func scannedPages(among pages: [Page]) throws(IngestError) -> [Int] {
    let bare = pages.filter { $0.textCount < Self.enoughText }.map(\.number)
    let shown = try Parallel.map(Self.runs(of: bare)) { pages throws(IngestError) in
      try pagesWithImages(among: pages)
    }
    let all = Set(shown.joined())
    return bare.filter(all.contains)
  }

  /// Runs of pages that follow each other; one from the first page to the last where there are many.
  private static func runs(of pages: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound + 1 == page {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    guard runs.count > mostRuns, let first = pages.first, let last = pages.last else { return runs }
    return [first...last]
  }

  /// The pages of a run that show an image as wide as a scan.
  private func pagesWithImages(among pages: ClosedRange<Int>) throws(IngestError) -> [Int] {
    let arguments = [
      "-list", "-f", String(pages.lowerBound), "-l", String(pages.upperBound), ChildProcess.inputPath,
    ]
    let list = String(decoding: try run("pdfimages", arguments), as: UTF8.self)
    return list.split(separator: "\n").dropFirst(2).compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 4, let page = Int(fields[0]), let width = Int(fields[3]) else { return nil }
      return width >= Self.scanWidth ? page : nil
    }
  }

  /// A page as an image of shades of grey. The bytes of a PGM file.
  func image(ofPage page: Int, resolution: Int) throws(IngestError) -> [UInt8] {
    try run(
      "pdftoppm",
      ["-gray", "-r", String(resolution), "-f", String(page), "-l", String(page), ChildProcess.inputPath])
  }

  /// Whether the file names typefaces of old encodings where that is not packed. O(bytes).
  var namesOldTypefaces: Bool {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      var place = 0
      while let found = memchr(base + place, 0x56, buffer.count - place) {
        place = UnsafeRawPointer(found) - base + 1
        let before = buffer[max(0, place - 3)..<place - 1]
        if buffer[place...].starts(with: "n".utf8),
          before.elementsEqual("/.".utf8) || before.elementsEqual("+.".utf8)
        {
          return true
        }
        if buffer[place...].starts(with: "NI-".utf8), before.last == 0x2F || before.last == 0x2B {
          return true
        }
      }
      return false
    }
  }

  /// Where text stands in the typefaces of old encodings.
  func typefaces() throws(IngestError) -> TypefaceListing {
    let arguments = ["-xml", "-i", "-stdout", "-noroundcoord", "-zoom", "1", ChildProcess.inputPath]
    return TypefaceListing(try run("pdftohtml", arguments))
  }

  private func run(_ tool: String, _ arguments: [String]) throws(IngestError) -> [UInt8] {
    var output: [UInt8] = []
    try run(tool, arguments) { output += $0 }
    return output
  }

  private func run(
    _ tool: String, _ arguments: [String], _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(IngestError) {
    let process = ChildProcess(tool: tool, package: "poppler-utils", arguments: arguments)
    let result = try process.run(reading: file, body)
    guard result.status == 0 else {
      if result.complaint.contains("Incorrect password") { throw IngestError(.encrypted) }
      throw IngestError(.damaged(.pdf, detail: result.complaint))
    }
  }
}
