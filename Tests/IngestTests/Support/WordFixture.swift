import Ingest
import Model

/// A Word file made of the XML that matters to a test.
struct WordFixture {
  /// What stands in `w:body`.
  var body: String
  /// What stands in `w:numbering`, `w:styles`, `w:footnotes` …, by the kind of the part.
  var parts: [(kind: String, xml: String)] = []
  /// Where the text stands in the archive.
  var path = "word/document.xml"
  /// What stands before the root element of the text.
  var prologue = ""

  /// Creates a file with a body.
  init(_ body: String, numbering: String? = nil, styles: String? = nil) {
    self.body = body
    if let numbering { parts.append(("numbering", numbering)) }
    if let styles { parts.append(("styles", styles)) }
  }

  private static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let roots = [
    "numbering": "numbering", "styles": "styles", "footnotes": "footnotes", "endnotes": "endnotes",
    "header": "hdr", "footer": "ftr",
  ]

  /// The members of the archive.
  var members: [(path: String, bytes: [UInt8])] {
    var related = ""
    var members: [(path: String, bytes: [UInt8])] = []
    for (index, part) in parts.enumerated() {
      let name = "\(part.kind)\(index).xml"
      related += #"<Relationship Id="r\#(index)" Type="\#(Self.relation)\#(part.kind)" Target="\#(name)"/>"#
      let root = Self.roots[part.kind] ?? part.kind
      members.append(("word/\(name)", Array(Self.document(root, part.xml).utf8)))
    }
    let top = #"<Relationship Id="r" Type="\#(Self.relation)officeDocument" Target="/\#(path)"/>"#
    let text = prologue + Self.document("document", "<w:body>\(body)</w:body>")
    return [
      ("[Content_Types].xml", Array(contentTypes.utf8)), ("_rels/.rels", Array(Self.relations(top).utf8)),
      (path, Array(text.utf8)), (WordFixture.relationsPath(path), Array(Self.relations(related).utf8)),
    ] + members
  }

  private var contentTypes: String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let named =
      parts.enumerated().map { ("/word/\($1.kind)\($0).xml", $1.kind) } + [("/\(path)", "document.main")]
    let overrides = named.map { name, kind in
      "<Override PartName=\"\(name)\" ContentType=\"\(word)\(kind)+xml\"/>"
    }
    let relations = "application/vnd.openxmlformats-package.relationships+xml"
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
      ContentType="\(relations)"/>\(overrides.joined())</Types>
      """
  }

  private static func document(_ root: String, _ xml: String) -> String {
    "<w:\(root) \(namespaces)>\(xml)</w:\(root)>"
  }

  private static func relations(_ xml: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(xml)</Relationships>"
  }

  private static func relationsPath(_ path: String) -> String {
    var steps = path.split(separator: "/").map(String.init)
    let name = steps.removeLast()
    return (steps + ["_rels", "\(name).rels"]).joined(separator: "/")
  }

  /// The file.
  var bytes: [UInt8] { get throws { try ZIPFixture(members: members).bytes() } }

  /// The document that is read from it.
  func document(_ options: IngestOptions = IngestOptions()) throws -> IngestedDocument {
    let documents = try InputFile(name: "a.docx", bytes: bytes).documents(options)
    return documents[0]
  }

  /// The text that is read from it, without the line end at its end.
  func text() throws -> String {
    var bytes = try document().source.bytes
    while bytes.last == 0x0A { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// XML of Word, short.
enum XML {
  /// A paragraph with runs of text.
  static func p(_ text: String..., properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(text.map { r($0) }.joined())</w:p>"
  }

  /// A run of text.
  static func r(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// A paragraph of a list.
  static func li(_ list: Int, _ level: Int, _ text: String = "x") -> String {
    p(text, properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  /// A list and its definition of the same number, from the XML of its levels.
  static func list(_ id: Int, _ levels: String..., overrides: String = "") -> String {
    let numbered = levels.enumerated().map { "<w:lvl w:ilvl=\"\($0.offset)\">\($0.element)</w:lvl>" }.joined()
    return "<w:abstractNum w:abstractNumId=\"\(id)\">\(numbered)</w:abstractNum>"
      + "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(id)\"/>\(overrides)</w:num>"
  }

  /// A level that begins at 1.
  static func level(_ format: String, _ text: String, _ more: String = "") -> String {
    "<w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/>"
  }

  /// A further list that shares the definition of another.
  static func sharing(_ id: Int, _ definition: Int, _ overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(definition)\"/>\(overrides)</w:num>"
  }

  /// A table of rows of cells of XML.
  static func tbl(_ rows: [[String]]) -> String {
    "<w:tbl><w:tblPr/>" + rows.map { tr($0.map { tc($0) }) }.joined() + "</w:tbl>"
  }

  /// A row.
  static func tr(_ cells: [String], _ properties: String = "") -> String {
    "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
  }

  /// A cell; bare text becomes a paragraph.
  static func tc(_ content: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content.hasPrefix("<") ? content : p(content))</w:tc>"
  }
}
