import Model

extension FormatReader {
  /// Old Word files, RTF and OpenDocument, by way of DOCX.
  public static let office = [
    office(.doc, extensions: ["doc", "dot"]), office(.rtf, extensions: ["rtf"]),
    office(.odt, extensions: ["odt", "ott"]), office(.flatODT, extensions: ["fodt"]),
  ]

  private static func office(_ format: Format, extensions: [String]) -> FormatReader {
    FormatReader(format, extensions: extensions) { (file, options) throws(IngestError) in
      if let fault = fault(of: file.bytes, format) { throw IngestError(fault) }
      try OfficeCheck.check(file.bytes, as: format, options.limits)
      // LibreOffice tells RTF by its first bytes.
      let bytes = format == .rtf ? Array(LeadIn.after(file.bytes[...])) : file.bytes
      let docx = try OfficeConverter.docx(of: bytes, format: format)
      let documents = try FormatReader.docx.read(InputFile(name: file.name, bytes: docx), options)
      return documents.map { document in
        var document = document
        document.source.format = format.rawValue
        document.original = file.bytes
        return document
      }
    }
  }

  /// What is wrong with a file of which LibreOffice would make an empty document, or one of rubbish: it ends before its format
  /// lets it, or holds no text of it.
  private static func fault(of bytes: [UInt8], _ format: Format) -> IngestError.Reason? {
    switch format {
    case .doc: CompoundFile.faultOfWordFile(bytes)
    case .rtf: bytes.last { $0 > 0x20 } == 0x7D ? nil : .truncated(format)
    default: nil
    }
  }
}
