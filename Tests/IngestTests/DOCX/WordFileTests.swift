import Ingest
import Testing

@Suite("DOCX: files that are not as they should be")
struct WordFileTests {
  private func reason(_ bytes: [UInt8], _ options: IngestOptions = IngestOptions()) -> IngestError.Reason? {
    do throws(IngestError) {
      _ = try InputFile(name: "a.docx", bytes: bytes).documents(options)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("the text is found by the relations of the file, wherever it stands")
  func path() throws {
    var file = WordFixture(XML.p("a"))
    file.path = "word/document2.xml"
    #expect(try file.text() == "a")
  }

  @Test("names of members that are parted as in Windows lead to the same parts")
  func backslashes() throws {
    let members = WordFixture(XML.p("a")).members.map { ($0.path.replacing("/", with: "\\"), $0.bytes) }
    let bytes = try ZIPFixture(members: members).bytes()
    let documents = try InputFile(name: "a.docx", bytes: bytes).documents()
    #expect(documents.map(\.source.bytes) == [Array("a\n".utf8)])
  }

  @Test("a file in which there is no text says so", arguments: ["", XML.p(""), XML.p(" * ")])
  func noText(body: String) throws {
    #expect(try WordFixture(body).document().source.diagnostics.map(\.code) == ["ingest.no-text"])
    #expect(try WordFixture(XML.p("2")).document().source.diagnostics.isEmpty)
  }

  @Test("a file without its text is told by the part that it lacks")
  func missing() throws {
    let members = WordFixture(XML.p("a")).members.filter { $0.path != "word/document.xml" }
    let bytes = try ZIPFixture(members: members).bytes()
    #expect(reason(bytes) == .missingPart("word/document.xml"))
  }

  @Test("a file that is cut off anywhere is told so")
  func truncated() throws {
    let bytes = try WordFixture(XML.p("a")).bytes
    for length in stride(from: 60, to: bytes.count, by: 97) {
      #expect(reason(Array(bytes.prefix(length))) == .truncated(.docx))
    }
  }

  @Test("a part that is not well-formed: of the text an error, of anything else a diagnostic")
  func malformed() throws {
    #expect(reason(try WordFixture("<w:p>").bytes).map { "\($0)".contains("document.xml") } == true)
    let document = try WordFixture(XML.p("a"), styles: "<w:style").document()
    #expect(document.source.bytes == Array("a\n".utf8))
    #expect(document.source.diagnostics.map(\.code) == ["ingest.broken-part"])
  }

  @Test(
    "entities and document type declarations are refused, whatever they are for",
    arguments: [
      "<!DOCTYPE x [<!ENTITY a \"b\">]>",
      "<!DOCTYPE x [<!ENTITY a \"&b;&b;&b;&b;\"><!ENTITY b \"&c;&c;&c;&c;\"><!ENTITY c \"dddddddd\">]>",
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
      "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
    ])
  func entities(prologue: String) throws {
    var file = WordFixture(XML.p("&a;"))
    file.prologue = prologue
    #expect(reason(try file.bytes).map { "\($0)".contains("DOCTYPE") } == true)
  }

  @Test("what unpacks beyond the limits is refused: by ratio, by part, in total")
  func bombs() throws {
    let bytes = try WordFixture(XML.p(String(repeating: "a", count: 1 << 20))).bytes
    #expect(reason(bytes) == nil)
    var ratio = IngestOptions()
    ratio.limits.ratioFrom = 1000
    ratio.limits.ratio = 10
    var part = IngestOptions()
    part.limits.part = 1 << 19
    var total = IngestOptions()
    total.limits.total = 1 << 20
    for options in [ratio, part, total] {
      guard case .unpacksTooFar("word/document.xml", _) = reason(bytes, options) else {
        Issue.record("not refused: \(options.limits)")
        continue
      }
    }
    var members = IngestOptions()
    members.limits.members = 2
    #expect(reason(bytes, members).map { "\($0)".contains("members") } == true)
  }

  @Test("a part that a password protects is told so")
  func encrypted() throws {
    let bytes = try ZIPFixture(members: WordFixture(XML.p("a")).members).bytes(password: "x")
    #expect(reason(bytes) == .encrypted)
  }

  @Test("a document in a compound file is encrypted, and told so")
  func compound() {
    let bytes = CompoundFixture(name: "EncryptedPackage", format: .encryptedOffice).bytes
    #expect(reason(bytes) == .encrypted)
  }

  @Test("damaged bytes inside an archive are told by the part")
  func damaged() throws {
    var bytes = try WordFixture(XML.p(String(repeating: "abc", count: 3000))).bytes
    let name = Array("word/document.xml".utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
    for index in start + name.count + 20..<start + name.count + 30 { bytes[index] ^= 0xFF }
    #expect(reason(bytes).map { "\($0)".contains("document.xml") } == true)
  }
}
