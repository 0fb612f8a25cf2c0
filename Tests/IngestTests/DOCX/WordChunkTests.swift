import Ingest
import Testing

@Suite("DOCX: files that stand in the text as a whole")
struct WordChunkTests {
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"

  /// A Word file whose text holds files: those of the members `word/c0`, `word/c1` ….
  private func file(_ body: String, _ chunks: [[UInt8]]) throws -> [UInt8] {
    let relations = chunks.indices.map {
      #"<Relationship Id="c\#($0)" Type="\#(Self.relation)" Target="c\#($0)"/>"#
    }
    var members = WordFixture(body).members.filter { $0.path != "word/_rels/document.xml.rels" }
    members.append(
      (
        "word/_rels/document.xml.rels",
        Array(
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(relations.joined())</Relationships>"
            .utf8)
      ))
    for (index, bytes) in chunks.enumerated() { members.append(("word/c\(index)", bytes)) }
    return try ZIPFixture(members: members).bytes()
  }

  private func read(_ bytes: [UInt8]) throws -> (text: String, diagnostics: [String]) {
    let source = try InputFile(name: "a.docx", bytes: bytes).documents()[0].source
    return (String(decoding: source.bytes, as: UTF8.self), source.diagnostics.map(\.code))
  }

  @Test("their text stands where they do, whatever their format")
  func formats() throws {
    let page = Array("<html><body><p>hai</p><p>ba</p></body></html>".utf8)
    let word = try WordFixture(XML.p("bốn")).bytes
    let body = XML.p("một") + #"<w:altChunk r:id="c0"/><w:altChunk r:id="c1"/>"# + XML.p("năm")
    let (text, diagnostics) = try read(file(body, [page, word]))
    #expect(text.split(separator: "\n") == ["một", "hai", "ba", "bốn", "năm"])
    #expect(diagnostics.isEmpty)
  }

  @Test("what cannot be read of them is told: none there, of no text, in a cell, in a file in the file")
  func unread() throws {
    let page = Array("<html><body><p>hai</p></body></html>".utf8)
    let chunk = #"<w:altChunk r:id="c0"/>"#
    let inner = try file(XML.p("một") + chunk, [page])
    let cell = "<w:tbl><w:tr><w:tc>\(chunk)\(XML.p("một"))</w:tc></w:tr></w:tbl>"
    let cases: [(body: String, chunks: [[UInt8]])] = [
      (XML.p("một") + chunk, []), (XML.p("một") + chunk, [[0x89, 0x50, 0x4E, 0x47, 0, 0]]), (cell, [page]),
      (chunk, [inner]),
    ]
    for (body, chunks) in cases {
      let (text, diagnostics) = try read(file(body, chunks))
      #expect(text.split(separator: "\n") == ["một"])
      #expect(diagnostics == ["ingest.broken-part"])
    }
  }
}
