import Model

extension FormatReader {
  /// Pages of the web, of portals and as word processors save them.
  public static let html = FormatReader(.html, extensions: ["html", "htm", "xhtml"]) {
    (file, options) throws(IngestError) in
    [try HTMLReader.read(file.bytes, file, .html, options)]
  }
}

/// Reads pages by libxml2's parser of HTML: the document that stands in the page, without what is round it.
enum HTMLReader {
  /// Reads a page. O(bytes).
  ///
  /// - Parameters:
  ///   - bytes: the page.
  ///   - file: the file that it is, or is a part of.
  ///   - charset: the encoding that the file names beside the page.
  static func read(
    _ bytes: [UInt8], _ file: InputFile, _ format: Format, _ options: IngestOptions, charset: String? = nil
  ) throws(IngestError) -> IngestedDocument {
    let decoded = try HTMLEncoding.decode(bytes, charset: charset, asked: options.encoding)
    let tree = try HTMLParser.tree(of: decoded.bytes)
    let content = PageContent(tree, isDocument: isSavedByWordProcessor(decoded.bytes))
    let notes = HTMLNotes(tree, in: content.roots)
    let sheet = StyleSheet(tree.styles)
    var story = HTMLStory(
      tree, sheet, content, notes, reading: decoded.text.map { LegacyFont(encoding: $0) })
    story.write()
    // What typefaces did not tell may have been read wrongly before the page was written.
    if options.encoding == nil, decoded.text == nil,
      let reading = MojibakeRepair.reading(of: story.lines.lazy.map(\.text), asked: nil)
    {
      story = HTMLStory(tree, sheet, content, notes, reading: reading)
      story.write()
    }
    var builder = SourceTextBuilder()
    for line in story.lines { builder.append(line) }
    append(story.notes, to: &builder)
    guard builder.bytes.contains(where: { $0 > 0x20 }) else { throw IngestError(.empty) }
    if let whole = decoded.whole { builder.add(.decoded(whole)) }
    for diagnostic in story.changes.diagnostics { builder.add(diagnostic) }
    if content.leftOut > 0 { builder.add(.leftOut(content.leftOut)) }
    return IngestedDocument(
      source: builder.source(name: file.name, format: format.rawValue), original: file.bytes,
      furniture: story.pageTexts)
  }

  /// Whether the page says that a word processor wrote it: then it is the document, and nothing else.
  private static func isSavedByWordProcessor(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard head.contains("generator") || head.contains("progid") else { return false }
    return ["microsoft word", "word.document", "libreoffice", "openoffice", "staroffice"].contains {
      head.contains($0)
    }
  }

  private static func append(_ notes: [Int: SourceParagraph], to builder: inout SourceTextBuilder) {
    guard !notes.isEmpty else { return }
    builder.endLine()
    for number in notes.keys.sorted() {
      guard let note = notes[number] else { continue }
      if let first = note.pieces.first { builder.stand(at: first.place) }
      builder.append("[\(number)] ")
      builder.append(note)
    }
  }
}

extension SourceDiagnostic {
  /// Lines of a page that do not belong to its document.
  fileprivate static func leftOut(_ lines: Int) -> SourceDiagnostic {
    SourceDiagnostic(
      code: "ingest.page-parts", severity: .note,
      message: DiagnosticMessage(
        vietnamese:
          "\(lines) dòng của trang web (trình đơn, liên kết, bình luận …) không thuộc văn bản, không đọc.",
        english:
          "\(lines) lines of the page (menus, links, comments …) do not belong to the document: left out."))
  }
}
