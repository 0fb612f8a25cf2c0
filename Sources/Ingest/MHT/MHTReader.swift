import Model

extension FormatReader {
  /// Pages of the web in one file with all their parts.
  public static let mht = FormatReader(.mht, extensions: ["mht", "mhtml"]) {
    (file, options) throws(IngestError) in
    [try MHTReader.read(file, options)]
  }
}

/// Reads MHT: the page among the parts, read as any page.
enum MHTReader {
  /// Reads a file. O(bytes).
  static func read(_ file: InputFile, _ options: IngestOptions) throws(IngestError) -> IngestedDocument {
    let message = MIMEPart(file.bytes[...])
    let pages = message.leaves.filter { $0.type == "text/html" || $0.type == "application/xhtml+xml" }
    guard let page = page(among: pages, start: message.parameter("start")) else {
      throw IngestError(message.leaves.allSatisfy(\.isWhole) ? .missingPart("text/html") : .truncated(.mht))
    }
    guard page.isWhole else { throw IngestError(.truncated(.mht)) }
    return try HTMLReader.read(page.content, file, .mht, options, charset: page.parameter("charset"))
  }

  /// The page that the file begins with, or where that only sets out frames the longest.
  private static func page(among pages: [MIMEPart], start: String?) -> MIMEPart? {
    guard let first = pages.first(where: { start != nil && $0["content-id"] == start }) ?? pages.first else {
      return nil
    }
    return setsOutFrames(first)
      ? pages.filter { !setsOutFrames($0) }.max { $0.body.count < $1.body.count } ?? first : first
  }

  private static func setsOutFrames(_ page: MIMEPart) -> Bool {
    String(decoding: page.content.prefix(1 << 16), as: UTF8.self).lowercased().contains("<frameset")
  }
}
