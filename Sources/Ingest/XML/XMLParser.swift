import CLibXML2

/// Parses XML piece by piece by libxml2 and calls a handler.
///
/// Nothing outside the bytes is ever touched: the network is off, no DTD is loaded, no entity is expanded, and a
/// text with a document type declaration, which office files never have, is refused.
final class XMLParser {
  private let handler: XMLHandler
  private var context: xmlParserCtxtPtr?
  /// What went wrong; nil so far.
  private var failure: String?

  /// Once a process.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Prepares to parse.
  init(_ handler: XMLHandler) {
    _ = Self.isReady
    self.handler = handler
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElementNs = { user, local, _, space, _, _, count, _, attributes in
      guard let local else { return }
      XMLParser.of(user)?.handler.start(
        XMLName(local: local, space: space), XMLAttributes(base: attributes, count: Int(count)))
    }
    callbacks.endElementNs = { user, local, _, space in
      guard let local else { return }
      XMLParser.of(user)?.handler.end(XMLName(local: local, space: space))
    }
    callbacks.characters = { user, text, count in
      XMLParser.of(user)?.handler.characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    callbacks.cdataBlock = callbacks.characters
    callbacks.internalSubset = { user, _, _, _ in
      guard let parser = XMLParser.of(user) else { return }
      parser.failure = "DOCTYPE"
      xmlStopParser(parser.context)
    }
    callbacks.serror = { user, error in
      guard let user, let error, error.pointee.level == XML_ERR_FATAL else { return }
      XMLParser.of(user)?.note(String(cString: error.pointee.message), line: Int(error.pointee.line))
    }
    let user = Unmanaged.passUnretained(self).toOpaque()
    context = xmlCreatePushParserCtxt(&callbacks, user, nil, 0, nil)
    if let context {
      xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    } else {
      failure = "memory"
    }
  }

  /// Throws where libxml2 is not on this machine: nothing can be parsed then.
  static func requireLibrary() throws(IngestError) {
    guard plantrace_xml_library() != nil else {
      throw IngestError(.missingTool("libxml2", package: "libxml2"))
    }
  }

  deinit { if let context { xmlFreeParserCtxt(context) } }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLParser? {
    user.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func note(_ message: String, line: Int) {
    guard failure == nil else { return }
    failure = "line \(line): \(message.split(separator: "\n").first.map(String.init) ?? message)"
  }

  /// Parses the next piece. Returns what is wrong with the text, nil while nothing is.
  func feed(_ piece: UnsafeRawBufferPointer) -> String? {
    guard failure == nil, let context else { return failure }
    let bytes = piece.bindMemory(to: CChar.self)
    xmlParseChunk(context, bytes.baseAddress, Int32(bytes.count), 0)
    return failure
  }

  /// Ends the text. Returns what is wrong with it, nil where nothing is.
  func finish() -> String? {
    guard failure == nil, let context else { return failure }
    xmlParseChunk(context, nil, 0, 1)
    if failure == nil, context.pointee.wellFormed == 0 { failure = "not well-formed" }
    return failure
  }
}

extension ZIPArchive {
  /// Parses a member as XML.
  mutating func parse(_ index: Int, as format: Format, _ handler: XMLHandler) throws(IngestError) {
    try XMLParser.requireLibrary()
    let parser = XMLParser(handler)
    let path = name(of: index) ?? "?"
    try read(index) { (piece) throws(IngestError) in
      if let failure = parser.feed(piece) {
        throw IngestError(.damaged(format, detail: "\(path): \(failure)"))
      }
    }
    if let failure = parser.finish() { throw IngestError(.damaged(format, detail: "\(path): \(failure)")) }
  }
}
