/// Looks through a file of XML before LibreOffice gets it: what unpacks too far, is protected, or would have an XML parser
/// expand entities or look elsewhere never reaches it.
enum OfficeCheck {
  /// Checks a file. O(bytes).
  ///
  /// - Throws: ``IngestError`` where a password protects it, where it lacks its text, where a part of it is not
  ///   well-formed, has a document type declaration, or unpacks beyond the limits.
  static func check(
    _ bytes: [UInt8], as format: Format, _ limits: IngestOptions.Limits
  ) throws(IngestError) {
    switch format {
    case .odt:
      try ZIPArchive.open(bytes, as: format, limits) { (archive) throws(IngestError) in
        if let manifest = archive.index(of: "META-INF/manifest.xml") {
          let handler = ManifestHandler()
          try archive.parse(manifest, as: format, handler)
          if handler.isEncrypted { throw IngestError(.encrypted) }
        }
        guard archive.index(of: "content.xml") != nil else {
          throw IngestError(.missingPart("content.xml"))
        }
        for index in 0..<archive.count where archive.name(of: index)?.hasSuffix(".xml") == true {
          try archive.parse(index, as: format, XMLHandler())
        }
      }
    case .flatODT:
      let parser = XMLParser(XMLHandler())
      let failure = bytes.withUnsafeBytes { parser.feed($0) ?? parser.finish() }
      if let failure { throw IngestError(.damaged(format, detail: failure)) }
    default: return
    }
  }

  /// Finds out whether the list of a document's parts tells how one of them is encrypted.
  private final class ManifestHandler: XMLHandler {
    var isEncrypted = false

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
      if name.localName == "encryption-data" { isEncrypted = true }
    }
  }
}
