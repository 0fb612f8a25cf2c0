import Model

extension FormatReader {
  /// Plain text and Markdown.
  public static let text = FormatReader(.text, extensions: ["txt", "md", "markdown"]) {
    (file, options) throws(IngestError) in
    try TextReader.read(file, options)
  }
}

/// Reads files of text: UTF-8 passes through as it is, without a copy; other encodings become UTF-8.
enum TextReader {
  /// Reads a text. O(bytes).
  static func read(_ file: InputFile, _ options: IngestOptions) throws(IngestError) -> [IngestedDocument] {
    if TextCheck.isBlank(file.bytes) { throw IngestError(.empty) }
    var source = SourceText(name: file.name, format: format(of: file), bytes: file.bytes)
    if let decoded = try decode(file.bytes, as: options.encoding) {
      source.bytes = decoded.bytes
      source.diagnostics.append(.decoded(decoded))
    }
    return [IngestedDocument(source: source, original: file.bytes)]
  }

  /// The text in UTF-8; nil where it is that already.
  private static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding?
  ) throws(IngestError) -> DecodedText? {
    if encoding == .utf8 { return nil }
    if let encoding {
      guard let decoded = EncodingDetector.decode(bytes, as: encoding) else {
        throw IngestError(.missingEncoding(encoding))
      }
      return decoded
    }
    let line = TextCheck.lineOfForeignEncoding(bytes)
    if let decoded = EncodingDetector.decode(bytes, isUTF8: line == nil) { return decoded }
    if let line { throw IngestError(.notUTF8(line: line)) }
    return nil
  }

  /// Markdown is text that says so in its name.
  private static func format(of file: InputFile) -> String {
    switch file.fileExtension {
    case "md", "markdown": "md"
    default: Format.text.rawValue
    }
  }
}

extension SourceDiagnostic {
  /// A text that was not UTF-8, or whose letters were damaged.
  static func decoded(_ text: DecodedText) -> SourceDiagnostic {
    let encoding = text.encoding.title
    let message =
      text.isMojibake
      ? DiagnosticMessage(
        vietnamese: "chữ bị vỡ do đọc sai bảng mã \(encoding); đã sửa \(text.lines) dòng.",
        english: "letters were damaged by a wrong reading of \(encoding); \(text.lines) lines are repaired.")
      : DiagnosticMessage(
        vietnamese: "tệp dùng bảng mã \(encoding); đã chuyển sang Unicode.",
        english: "the file is encoded in \(encoding); it is converted to Unicode.")
    return SourceDiagnostic(code: "ingest.encoding", severity: .note, message: message)
  }
}
