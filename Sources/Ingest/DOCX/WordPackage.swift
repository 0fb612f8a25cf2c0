/// The parts of a Word file, wherever they are kept.
protocol WordPackage: ~Copyable {
  /// How its parts are related, where they are known without being read.
  var knownRelations: WordRelations? { get }
  /// What it is.
  var format: Format { get }
  /// Whether it has a part.
  func contains(_ path: String) -> Bool
  /// Parses a part.
  mutating func parse(_ path: String, _ handler: XMLHandler) throws(IngestError)
  /// The bytes of a part that is no XML; nil where it has none of that path.
  mutating func bytes(of path: String) throws(IngestError) -> [UInt8]?
}

extension ZIPArchive: WordPackage {
  var knownRelations: WordRelations? { nil }

  func contains(_ path: String) -> Bool { index(of: path) != nil }

  mutating func parse(_ path: String, _ handler: XMLHandler) throws(IngestError) {
    guard let index = index(of: path) else { throw IngestError(.missingPart(path)) }
    try parse(index, as: format, handler)
  }

  mutating func bytes(of path: String) throws(IngestError) -> [UInt8]? {
    guard let index = index(of: path) else { return nil }
    return try bytes(of: index)
  }
}

/// A Word file that is one XML file: Word 2003's own (`w:wordDocument`), whose parts are elements in it, or the parts of a later
/// one behind each other (`pkg:package`).
///
/// Source: Microsoft's reference schemas of Office 2003; [MS-OFFXML] and ECMA-376 part 2 for what the parts are.
struct FlatWordFile: WordPackage {
  private let bytes: [UInt8]
  private let parts: Set<String>
  let knownRelations: WordRelations?

  var format: Format { .flatWord }

  /// The elements of Word 2003 that are parts, with what later files relate to them as.
  private static let kinds = [
    "body": "officeDocument", "styles": "styles", "lists": "numbering", "hdr": "header", "ftr": "footer",
  ]

  /// Looks through a file. O(bytes).
  init(_ bytes: [UInt8]) throws(IngestError) {
    self.bytes = bytes
    let handler = FlatPartList()
    try Self.parse(bytes, handler)
    parts = handler.paths
    var relations = WordRelations()
    for (name, kind) in Self.kinds.sorted(by: { $0.key < $1.key }) where handler.paths.contains(name) {
      relations.relations.append(WordRelations.Relation(id: name, kind: kind, path: name))
    }
    knownRelations = handler.is2003 ? relations : nil
  }

  func contains(_ path: String) -> Bool { parts.contains(path) }

  func parse(_ path: String, _ handler: XMLHandler) throws(IngestError) {
    try Self.parse(bytes, FlatPartFilter(path, handler))
  }

  func bytes(of path: String) -> [UInt8]? { nil }

  private static func parse(_ bytes: [UInt8], _ handler: XMLHandler) throws(IngestError) {
    try XMLParser.requireLibrary()
    let parser = XMLParser(handler)
    let failure = bytes.withUnsafeBytes { parser.feed($0) ?? parser.finish() }
    if let failure { throw IngestError(.damaged(.flatWord, detail: failure)) }
  }

  /// The path of the part that an element is; nil for other elements.
  fileprivate static func path(_ name: XMLName, _ attributes: XMLAttributes) -> String? {
    switch name.namespace {
    case WordElement.namespace2003: kinds[name.localName] == nil ? nil : name.localName
    case "http://schemas.microsoft.com/office/2006/xmlPackage" where name.localName == "part":
      attributes["name"].map { String($0.drop { $0 == "/" }) }
    default: nil
    }
  }
}

/// Lists the parts of a flat file.
private final class FlatPartList: XMLHandler {
  var paths: Set<String> = []
  var is2003 = false

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard let path = FlatWordFile.path(name, attributes) else { return }
    paths.insert(path)
    if path == name.localName { is2003 = true }
  }
}

/// Hands on what stands in the parts of one path.
private final class FlatPartFilter: XMLHandler {
  private let path: String
  private let handler: XMLHandler
  /// Depth inside the part; 0 outside.
  private var depth = 0

  init(_ path: String, _ handler: XMLHandler) {
    self.path = path
    self.handler = handler
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if depth > 0 {
      depth += 1
      handler.start(name, attributes)
    } else if FlatWordFile.path(name, attributes) == path {
      depth = 1
    }
  }

  override func end(_ name: XMLName) {
    guard depth > 0 else { return }
    depth -= 1
    if depth > 0 { handler.end(name) }
  }

  override func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if depth > 0 { handler.characters(text) }
  }
}
