/// An OpenDocument text made of what stands in its body.
struct OfficeFixture {
  /// What stands in the body, as XML.
  var body: String
  /// What stands before the first element.
  var prologue = ""
  /// What the list of parts says beside their names.
  var manifest = ""

  private static let spaces =
    ["office", "text", "drawing:draw", "svg-compatible:svg"].map { name in
      let words = name.split(separator: ":")
      return "xmlns:\(words[words.count - 1])=\"urn:oasis:names:tc:opendocument:xmlns:\(words[0]):1.0\""
    }.joined(separator: " ") + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""

  /// One file of XML.
  var flat: [UInt8] {
    let type = "office:mimetype=\"application/vnd.oasis.opendocument.text\""
    return Array((prologue + element("office:document", " office:version=\"1.2\" \(type)")).utf8)
  }

  /// The parts of an archive.
  var members: [(path: String, bytes: [UInt8])] {
    let type = "application/vnd.oasis.opendocument.text"
    let entries = [("/", type), ("content.xml", "text/xml")].map { path, type in
      "<m:file-entry m:full-path=\"\(path)\" m:media-type=\"\(type)\">\(manifest)</m:file-entry>"
    }
    let list =
      "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\(entries.joined())</m:manifest>"
    let content = prologue + element("office:document-content", " office:version=\"1.2\"")
    return [
      ("mimetype", Array(type.utf8)),
      ("content.xml", Array(content.utf8)), ("META-INF/manifest.xml", Array(list.utf8)),
    ]
  }

  private func element(_ name: String, _ attributes: String) -> String {
    "<\(name) \(Self.spaces)\(attributes)><office:body><office:text>\(body)</office:text></office:body></\(name)>"
  }
}
