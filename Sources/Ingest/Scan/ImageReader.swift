extension FormatReader {
  /// Images of pages, by leptonica and tesseract.
  public static let images = [
    image(.png, extensions: ["png"]), image(.jpeg, extensions: ["jpg", "jpeg"]),
    image(.tiff, extensions: ["tif", "tiff"]),
  ]

  private static func image(_ format: Format, extensions: [String]) -> FormatReader {
    FormatReader(format, extensions: extensions) { (file, _) throws(IngestError) in
      let pages = try PageRecogniser.pages(ofImage: file.bytes, format)
      guard pages.contains(where: { !$0.words.isEmpty }) else {
        throw IngestError(.damaged(format, detail: "no text in the image"))
      }
      return [PDFReader.document(of: pages, file: file, format: format)]
    }
  }
}
