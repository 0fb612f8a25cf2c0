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
    return try reader.read(self, options)
  }
}
