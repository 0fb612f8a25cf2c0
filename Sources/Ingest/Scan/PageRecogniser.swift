/// Reads the text of images by tesseract, with the places of the words.
enum PageRecogniser {
  /// Confidence, in percent, under which a page is doubtful.
  static let leastConfidence: Float = 75
  /// Dots an inch at which pages are drawn.
  private static let resolution = 300
  /// Points an inch.
  private static let points: Float = 72
  /// Points that a page is wide whose image does not tell.
  private static let usualWidth: Float = 595

  /// The pages of a file that has their image only, several at once.
  static func pages(_ numbers: [Int], of file: PDFFile) throws(IngestError) -> [Page] {
    let pages = try Parallel.map(numbers) { number throws(IngestError) in
      let image = try file.image(ofPage: number, resolution: resolution)
      var page =
        try recognise(image, scale: points / Float(resolution)).first ?? Page(number: 1, width: 0, height: 0)
      page.number = number
      return page
    }
    return RecognisedNumbering.repaired(pages)
  }

  /// The pages of an image file.
  static func pages(ofImage bytes: [UInt8]) throws(IngestError) -> [Page] {
    RecognisedNumbering.repaired(try recognise(bytes, scale: nil))
  }

  private static func recognise(_ image: [UInt8], scale: Float?) throws(IngestError) -> [Page] {
    let tool = ChildProcess(
      tool: "tesseract", package: "tesseract-ocr",
      arguments: [ChildProcess.inputPath, "stdout", "-l", "vie", "--dpi", String(resolution), "tsv"])
    let result = try tool.run(input: image)
    guard result.status == 0 else {
      if result.complaint.contains("vie") && result.complaint.contains("traineddata") {
        throw IngestError(.missingTool("tesseract vie", package: "tesseract-ocr-vie"))
      }
      throw IngestError(.failed("tesseract", detail: result.complaint))
    }
    return RecognisedTable(result.output).pages.map { page in
      let factor = scale ?? (page.width > 0 ? usualWidth / page.width : 1)
      return RecognisedTable.levelled(page, scale: factor)
    }
  }
}
