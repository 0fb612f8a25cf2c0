import Testing

@testable import Ingest

@Suite("Small files that would become large ones")
struct ExpansionTests {
  /// Entities that stand for ten of the next one each: a thousand million letters at the end.
  private static let entities: String = {
    let names = Array("abcdefghi").map(String.init)
    let nested = zip(names, names.dropFirst()).map { name, next in
      "<!ENTITY \(name) \"\(String(repeating: "&\(next);", count: 10))\">"
    }
    return "<!DOCTYPE html [\(nested.joined())<!ENTITY i \"xxxxxxxxxx\">]>"
  }()

  private func outcome(_ name: String, _ bytes: [UInt8]) throws -> (size: Int, reason: IngestError.Reason?) {
    do throws(IngestError) {
      let documents = try InputFile(name: name, bytes: bytes).documents()
      return (documents.reduce(0) { $0 + $1.source.bytes.count }, nil)
    } catch {
      return (0, error.reason)
    }
  }

  @Test("entities of a Word file, of an OpenDocument text and of one in one file are refused")
  func refused() throws {
    var word = WordFixture(XML.p("&a;"))
    word.prologue = Self.entities
    #expect(
      try outcome("a.docx", try word.bytes).reason
        == .damaged(.docx, detail: "word/document.xml: DOCTYPE"))
    let office = OfficeFixture(
      body: "<text:p>&a;</text:p>", prologue: Self.entities.replacing(" html ", with: " x "))
    #expect(
      try outcome("a.odt", try ZIPFixture(members: office.members).bytes()).reason
        == .damaged(.odt, detail: "content.xml: DOCTYPE"))
    #expect(try outcome("a.fodt", office.flat).reason == .damaged(.flatODT, detail: "DOCTYPE"))
  }

  @Test("entities of a page stay as they are written")
  func page() throws {
    let html = "\(Self.entities)<html><body><p>Kế hoạch &a;&b;</p></body></html>"
    let bytes = Array(html.utf8)
    let outcome = try outcome("a.html", bytes)
    #expect(outcome.reason == nil)
    #expect(outcome.size < bytes.count)
  }
}
