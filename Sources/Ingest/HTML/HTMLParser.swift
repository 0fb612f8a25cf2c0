import CLibXML2

/// Parses a page by libxml2, whatever its author left open, into a tree. Nothing outside the bytes is touched.
final class HTMLParser {
  private var tree = HTMLTree()
  private var context: htmlParserCtxtPtr?
  private var isTooDeep = false

  /// Elements that may be open inside each other.
  private static let deepest = 2048

  /// Once a process.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private init() {}

  /// The tree of a page in UTF-8. O(bytes).
  ///
  /// - Throws: ``IngestError`` where the page is nested beyond all measure.
  static func tree(of bytes: [UInt8]) throws(IngestError) -> HTMLTree {
    try XMLParser.requireLibrary()
    _ = isReady
    let parser = HTMLParser()
    var bytes = withoutConditions(bytes)
    NestedLists.rename(in: &bytes)
    parser.parse(bytes)
    if parser.isTooDeep { throw IngestError(.damaged(.html, detail: "more than \(deepest) open elements")) }
    parser.tree.close()
    return parser.tree
  }

  /// Blanks out Word's `<![if …]>` and `<![endif]>`, which libxml2 takes for text.
  private static func withoutConditions(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    var index = 0
    while index + 4 < bytes.count {
      guard bytes[index] == 0x3C, bytes[index + 1] == 0x21, bytes[index + 2] == 0x5B,
        bytes[index + 3] | 0x20 != 0x63
      else {
        index += 1
        continue
      }
      while index < bytes.count, bytes[index] != 0x3E {
        bytes[index] = 0x20
        index += 1
      }
      if index < bytes.count { bytes[index] = 0x20 }
    }
    return bytes
  }

  private func parse(_ bytes: [UInt8]) {
    guard let context = htmlNewParserCtxt() else { return }
    self.context = context
    defer { htmlFreeParserCtxt(context) }
    var callbacks = htmlSAXHandler()
    callbacks.startElement = { user, name, attributes in
      guard let name else { return }
      HTMLParser.of(user)?.start(String(cString: name), attributes)
    }
    callbacks.endElement = { user, _ in HTMLParser.of(user)?.tree.end() }
    callbacks.characters = { user, text, count in
      HTMLParser.of(user)?.tree.append(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.cdataBlock = callbacks.characters
    context.pointee.sax.pointee = callbacks
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    let options =
      HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_RECOVER.rawValue
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        if let document = htmlCtxtReadMemory(
          context, text.baseAddress, Int32(clamping: text.count), nil, "UTF-8", Int32(bitPattern: options))
        {
          xmlFreeDoc(document)
        }
      }
    }
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> HTMLParser? {
    user.map { Unmanaged<HTMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(_ name: String, _ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    if tree.depth >= Self.deepest, !isTooDeep {
      isTooDeep = true
      xmlStopParser(context)
    }
    var attributes: [(key: HTMLAttribute, value: String)] = []
    var index = 0
    while let pairs, let key = pairs[index] {
      if let known = HTMLAttribute(rawValue: String(cString: key)) {
        attributes.append((known, pairs[index + 1].map { String(cString: $0) } ?? ""))
      }
      index += 2
    }
    tree.begin(HTMLTag(name: name), attributes)
  }
}
