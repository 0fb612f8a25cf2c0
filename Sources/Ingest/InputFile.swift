import Model

/// A file that was read whole.
public struct InputFile: Sendable {
  /// Its name without its folder, `-` for standard input; of a member of an archive, the member's own name.
  ///
  /// Names are for showing, and tell Markdown from other text; a format is found in the bytes.
  public var name: String
  /// All its bytes.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The ending of the name in lower case without its dot; empty where there is none.
  public var fileExtension: String {
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Reads the documents of the file: one, or one for each member of an archive.
  ///
  /// - Throws: ``IngestError`` where nothing could be read. What is only odd is a diagnostic of the document.
  /// - Complexity: O(bytes) for formats that are read in process.
  public func documents(_ options: IngestOptions = IngestOptions()) throws(IngestError) -> [IngestedDocument]
  {
    guard !bytes.isEmpty else { throw IngestError(.empty) }
    let format = Format(of: bytes)
    if format == .encryptedOffice { throw IngestError(.encrypted) }
    guard let reader = FormatReader.reader(of: format) else { throw IngestError(.unsupported(format)) }
    return try reader.read(self, options).map { document in
      var document = document
      if !document.source.hasText { document.source.diagnostics.append(.noText) }
      return document
    }
  }
}

extension SourceText {
  /// Whether it has a letter or a digit. O(1) for most texts: the first bytes tell.
  fileprivate var hasText: Bool {
    bytes.contains { $0 >= 0x80 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
  }
}

extension SourceDiagnostic {
  /// A file that was read, and says nothing.
  fileprivate static let noText = SourceDiagnostic(
    code: "ingest.no-text", severity: .warning,
    message: DiagnosticMessage(
      vietnamese: "không thấy chữ nào trong tệp; hãy mở tệp để kiểm tra, hoặc chép lại.",
      english: "no text was found in the file; open it to see whether it has any, or copy it again."))
}
