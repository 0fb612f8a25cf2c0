import Model

extension FormatReader {
  /// PDF, by poppler: its text layer by the places of the words, pages without one by their image.
  public static let pdf = FormatReader(.pdf, extensions: ["pdf"]) { (file, options) throws(IngestError) in
    [try PDFReader.read(file, options)]
  }
}

/// Reads PDF files.
enum PDFReader {
  /// Reads a file. O(bytes + words log words).
  static func read(_ file: InputFile, _ options: IngestOptions) throws(IngestError) -> IngestedDocument {
    let pdf = try PDFFile(bytes: file.bytes)
    var pages = try pdf.pages()
    guard !pages.isEmpty else { throw IngestError(.damaged(.pdf, detail: "no pages")) }
    var diagnostics: [SourceDiagnostic] = []
    let scanned = try pdf.scannedPages(among: pages)
    if !scanned.isEmpty {
      do throws(IngestError) {
        let recognised = try PageRecogniser.pages(scanned, of: pdf)
        for page in recognised { pages[page.number - 1] = page }
      } catch {
        if scanned.count == pages.count { throw error }
        diagnostics.append(.unrecognised(scanned, because: error))
      }
    }
    diagnostics += decode(&pages, of: pdf, options).diagnostics
    do throws(IngestError) {
      if let replaced = try replaceDoubtfulLayers(of: &pages, in: pdf) { diagnostics.append(replaced) }
    } catch {
      diagnostics.append(.unreadableLayer(because: error))
    }
    // Where pages cannot be drawn the white between words tells their tables.
    try? RuledPages.find(in: &pages, of: pdf)
    return document(of: consume pages, file: file, format: .pdf, diagnostics: diagnostics)
  }

  /// Decodes text layers in old encodings by how they read, and shows them as their typefaces do. A file whose typefaces cannot be
  /// listed is read without.
  private static func decode(_ pages: inout [Page], of file: PDFFile, _ options: IngestOptions) -> LegacyTally
  {
    var tally = Page.decode(&pages, asked: options.encoding)
    let isDecoded = !tally.isEmpty
    guard isDecoded || options.encoding == nil && file.namesOldTypefaces,
      let listing = try? file.typefaces(), !listing.fonts.isEmpty
    else { return tally }
    tally.add(Page.show(&pages, in: listing, after: isDecoded ? .decoded : .asWritten))
    return tally
  }

  /// The document that pages make.
  static func document(
    of pages: consuming [Page], file: InputFile, format: Format, diagnostics: [SourceDiagnostic] = []
  ) -> IngestedDocument {
    let recognised = pages.compactMap { page in
      page.confidence.map { RecognisedPage(number: page.number, confidence: Double($0)) }
    }
    var builder = PageLayout.text(of: consume pages)
    for diagnostic in diagnostics { builder.add(diagnostic) }
    for page in recognised {
      if let diagnostic = SourceDiagnostic.lowConfidence(of: page) { builder.add(diagnostic) }
    }
    let source = builder.source(name: file.name, format: format.rawValue)
    var document = IngestedDocument(source: source, original: file.bytes)
    document.recognised = recognised
    return document
  }
}

extension SourceDiagnostic {
  /// Pages whose image could not be read, beside others that were.
  fileprivate static func unrecognised(_ pages: [Int], because error: IngestError) -> SourceDiagnostic {
    let numbers = pages.map(String.init).joined(separator: ", ")
    return SourceDiagnostic(
      code: "ingest.page-not-recognised", severity: .warning,
      message: DiagnosticMessage(
        vietnamese: "trang \(numbers) là ảnh quét, chưa nhận dạng được: \(error.message.vietnamese)",
        english: "page \(numbers) is a scan and could not be recognised: \(error.message.english)"))
  }

  /// A text layer that cannot be read where pages cannot be recognised either.
  fileprivate static func unreadableLayer(because error: IngestError) -> SourceDiagnostic {
    SourceDiagnostic(
      code: "ingest.text-layer", severity: .warning,
      message: DiagnosticMessage(
        vietnamese:
          "lớp chữ của tệp không giống tiếng Việt, mà chưa nhận dạng lại được: \(error.message.vietnamese)",
        english:
          "the text layer does not read as Vietnamese, and pages could not be recognised: \(error.message.english)"
      ))
  }

  /// A page that was recognised badly.
  fileprivate static func lowConfidence(of page: RecognisedPage) -> SourceDiagnostic? {
    guard page.confidence < PageRecogniser.leastConfidence else { return nil }
    let share = Int(page.confidence.rounded())
    return SourceDiagnostic(
      code: "ingest.low-confidence", severity: .warning,
      message: DiagnosticMessage(
        vietnamese: "trang \(page.number): chữ nhận dạng kém tin cậy (\(share)%); hãy đối chiếu với bản gốc.",
        english: "page \(page.number): its text was recognised with little confidence (\(share)%); check it.")
    )
  }
}
