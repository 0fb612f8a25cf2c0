import Testing

@testable import Ingest

@Suite("Files of other word processors that mean harm, or are not whole")
struct OfficeCheckTests {
  private func reason(_ bytes: [UInt8], _ options: IngestOptions = IngestOptions()) -> IngestError.Reason? {
    do throws(IngestError) {
      _ = try InputFile(name: "a.odt", bytes: bytes).documents(options)
      return nil
    } catch {
      return error.reason
    }
  }

  private func packed(_ file: OfficeFixture, without path: String = "") throws -> [UInt8] {
    try ZIPFixture(members: file.members.filter { $0.path != path }).bytes()
  }

  @Test(
    "entities and document type declarations never reach LibreOffice",
    arguments: [
      "<!DOCTYPE x [<!ENTITY a \"&b;&b;&b;&b;\"><!ENTITY b \"&c;&c;&c;&c;\"><!ENTITY c \"dddddddd\">]>",
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
      "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
    ])
  func entities(prologue: String) throws {
    let file = OfficeFixture(body: "<text:p>&a;</text:p>", prologue: prologue)
    #expect(reason(try packed(file)) == .damaged(.odt, detail: "content.xml: DOCTYPE"))
    #expect(reason(file.flat) == .damaged(.flatODT, detail: "DOCTYPE"))
  }

  @Test("one that a password protects, that lacks its text, that is cut off or unpacks too far is told so")
  func bad() throws {
    let file = OfficeFixture(body: "<text:p>\(String(repeating: "a", count: 1 << 16))</text:p>")
    var locked = file
    locked.manifest = "<m:encryption-data/>"
    #expect(reason(try packed(locked)) == .encrypted)
    #expect(reason(try packed(file, without: "content.xml")) == .missingPart("content.xml"))
    #expect(reason(try packed(file).dropLast(30).map(\.self)) == .truncated(.odt))
    var options = IngestOptions()
    options.limits.part = 1 << 12
    #expect(reason(try packed(file), options) == .unpacksTooFar(part: "content.xml", bytes: 1 << 12))
  }
}
