import Model

extension FormatReader {
  /// Old Word files, RTF, OpenDocument and Word's flat XML, by way of DOCX.
  public static let office = [
    office(.doc, extensions: ["doc", "dot"]), office(.rtf, extensions: ["rtf"]),
    office(.odt, extensions: ["odt", "ott"]), office(.flatODT, extensions: ["fodt"]),
    office(.flatWord, extensions: []),
  ]

  private static func office(_ format: Format, extensions: [String]) -> FormatReader {
    FormatReader(format, extensions: extensions) { (file, options) throws(IngestError) in
      if isCut(file.bytes, format) { throw IngestError(.truncated(format)) }
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

  /// Whether a file ends before its format lets it: LibreOffice makes an empty document of such.
  private static func isCut(_ bytes: [UInt8], _ format: Format) -> Bool {
    switch format {
    case .doc: return bytes.count < CompoundFile.headerSize
    case .rtf: return bytes.last { $0 > 0x20 } != 0x7D
    default: return false
    }
  }
}
