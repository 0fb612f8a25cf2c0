/// Reads the text of images by tesseract, with the places of the words.
enum PageRecogniser {
  /// Confidence, in percent, under which a page is doubtful.
  static let leastConfidence = 75.0
  /// Dots an inch at which pages are drawn.
  private static let resolution = 300
  /// Points an inch.
  private static let points: Float = 72
  /// Points a pixel at that resolution.
  private static let scale = points / Float(resolution)
  /// Points that a page is wide whose image does not tell.
  private static let usualWidth: Float = 595

  /// The pages of a file that has their image only, several at once.
  static func pages(_ numbers: [Int], of file: PDFFile) throws(IngestError) -> [Page] {
    let pages = try Parallel.map(numbers) { number throws(IngestError) in
      let drawn = try file.image(ofPage: number, resolution: resolution)
      guard let image = PageImage(file: drawn) else { return try plainPage(drawn, number: number) }
      return try page(image, number: number)
    }
    return RecognisedNumbering.repaired(pages)
  }

  /// The pages of an image file, several at once; as tesseract alone reads them where they cannot be decoded here, so that
  /// it says what is wrong with them.
  static func pages(ofImage bytes: [UInt8], _ format: Format) throws(IngestError) -> [Page] {
    if let pages = try decodedPages(bytes, format) { return RecognisedNumbering.repaired(pages) }
    return RecognisedNumbering.repaired(try recognise(bytes, scale: nil))
  }

  private static func decodedPages(_ bytes: [UInt8], _ format: Format) throws(IngestError) -> [Page]? {
    guard let file = try ImageFile(bytes, format) else { return nil }
    let pages = try Parallel.map(Array(file.pages)) { index throws(IngestError) -> Page? in
      guard let image = file.image(ofPage: index) else { return nil }
      return try page(image, number: index + 1)
    }
    return pages.contains { $0 == nil } ? nil : pages.compactMap(\.self)
  }

  /// A page at ``resolution``. One that reads badly, or whose lines run down it, is looked at for the side that is its top, and
  /// read once more where that is another: tables are scanned lying on their side, sheets are put in head down. Near miss:
  /// one that is only faint.
  private static func page(_ drawn: PageImage, number: Int) throws(IngestError) -> Page {
    let page = try readPage(drawn, number: number)
    let certainty = page.certainty ?? Page.Certainty()
    guard certainty.isAside || Double(certainty.mean) < leastConfidence,
      let orientation = orientation(of: drawn), orientation != .upright
    else { return page }
    let turned = try readPage(drawn.upright(from: orientation), number: number)
    let other = turned.certainty ?? Page.Certainty()
    return (other.isAside ? 0 : 1, other.sum) > (certainty.isAside ? 0 : 1, certainty.sum) ? turned : page
  }

  /// What recognition of scripts takes for the side that is the top; nil where it sees too little to tell, or is not there.
  private static func orientation(of image: PageImage) -> ImageOrientation? {
    let tool = ChildProcess(
      tool: "tesseract", package: "tesseract-ocr-osd",
      arguments: [
        ChildProcess.inputPath, "stdout", "-l", "osd", "--dpi", String(resolution), "--psm", "0",
      ])
    guard let result = try? tool.run(input: image.file), result.status == 0 else { return nil }
    let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
    let turn = lines.first { $0.hasPrefix("Rotate:") }.flatMap { Int($0.dropFirst(7).filter(\.isNumber)) }
    return turn.flatMap(ImageOrientation.init(turn:))
  }

  /// A page as it stands: its tables cell by cell, and what is around them.
  private static func readPage(_ drawn: PageImage, number: Int) throws(IngestError) -> Page {
    var image = drawn
    let rules = RuleFinder(image)
    let grids = RuledGrid.grids(of: rules)
    guard !grids.isEmpty else { return try plainPage(image.file, number: number) }
    let sheets = CellSheet.sheets(of: grids, on: image, turn: rules.turn)
    image.removeGrain()
    for grid in grids { image.clear(grid.box(outset: 8), turn: rules.turn) }
    var page = try plainPage(image.file, number: number)
    var texts = grids.map { [[UInt8]](repeating: [], count: $0.cells.count) }
    var certainty = page.certainty ?? Page.Certainty()
    for sheet in sheets {
      let read = try output(of: sheet.image.file, ["--psm", "6"])
      for read in RecognisedTable(read).pages {
        sheet.add(read.words, to: &texts)
        certainty.add(read.certainty ?? Page.Certainty())
      }
    }
    page.certainty = certainty
    // The level page is turned about its middle where its words are.
    let down = rules.turn.slope * Float(image.width) / 2
    page.tables = zip(grids, texts).map { grid, texts in
      RuledTable(top: (grid.rows[0] + down) * scale, cells: Array(zip(grid.cells, texts)))
    }
    return page
  }

  /// A page as it stands.
  private static func plainPage(_ file: [UInt8], number: Int) throws(IngestError) -> Page {
    var page = try recognise(file, scale: scale).first ?? Page(number: number, width: 0, height: 0)
    page.number = number
    return page
  }

  private static func recognise(_ image: [UInt8], scale: Float?) throws(IngestError) -> [Page] {
    RecognisedTable(try output(of: image, [])).pages.map { page in
      let factor = scale ?? (page.width > 0 ? usualWidth / page.width : 1)
      return RecognisedTable.levelled(page, scale: factor)
    }
  }

  /// The table of words that tesseract writes of an image.
  private static func output(of image: [UInt8], _ options: [String]) throws(IngestError) -> [UInt8] {
    let tool = ChildProcess(
      tool: "tesseract", package: "tesseract-ocr",
      arguments: [ChildProcess.inputPath, "stdout", "-l", "vie", "--dpi", String(resolution)] + options + [
        "tsv"
      ])
    let result = try tool.run(input: image)
    guard result.status == 0 else {
      if result.complaint.contains("vie") && result.complaint.contains("traineddata") {
        throw IngestError(.missingTool("tesseract vie", package: "tesseract-ocr-vie"))
      }
      throw IngestError(.failed("tesseract", detail: result.complaint))
    }
    return result.output
  }
}
