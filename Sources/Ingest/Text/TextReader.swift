import Model

extension FormatReader {
  /// Plain text and Markdown.
  public static let text = FormatReader(.text, extensions: ["txt", "md", "markdown"]) {
    (file, options) throws(IngestError) in
    try TextReader.read(file, options)
  }
}

/// Reads files of text: UTF-8 passes through as it is, without a copy.
enum TextReader {
  /// Reads a text. O(bytes).
  static func read(_ file: InputFile, _ options: IngestOptions) throws(IngestError) -> [IngestedDocument] {
    try TextCheck.check(file.bytes)
    let source = SourceText(name: file.name, format: format(of: file), bytes: file.bytes)
    return [IngestedDocument(source: source, original: file.bytes)]
  }

  /// Markdown is text that says so in its name.
  private static func format(of file: InputFile) -> String {
    switch file.fileExtension {
    case "md", "markdown": "md"
    default: Format.text.rawValue
    }
  }
}
