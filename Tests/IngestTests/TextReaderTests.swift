import Ingest
import Testing

@Suite("files of text")
struct TextReaderTests {
  @Test("UTF-8 passes through byte for byte, without places of its own")
  func whole() throws {
    let bytes = Array("\u{FEFF}KẾ HOẠCH\r\nnăm 2025\u{C}\n".utf8)
    let documents = try InputFile(name: "a.txt", bytes: bytes).documents()
    let document = try #require(documents.first)
    #expect(documents.count == 1)
    #expect(document.source.bytes == bytes)
    #expect(document.original == bytes)
    #expect(document.source.origin.isEmpty)
    #expect(document.source.diagnostics.isEmpty)
    #expect(document.member == nil)
  }

  @Test(
    "Markdown says so in its name",
    arguments: [
      ("a.md", "md"), ("A.MARKDOWN", "md"), ("a.txt", "txt"), ("md", "txt"), ("-", "txt"), (".md", "txt"),
    ])
  func markdown(name: String, format: String) throws {
    let documents = try InputFile(name: name, bytes: Array("# Kế hoạch".utf8)).documents()
    #expect(documents.first?.source.format == format)
  }

  @Test(
    "what cannot be read is told apart",
    arguments: [
      ([], .empty), ([0x41, 0x00], .unsupported(.binary)),
      ([0x41, 0x0A, 0xB8, 0xAE, 0x20], .notUTF8(line: 2)),
    ] as [([UInt8], IngestError.Reason)])
  func refused(bytes: [UInt8], reason: IngestError.Reason) {
    #expect(throws: IngestError(reason)) { try InputFile(name: "a.txt", bytes: bytes).documents() }
  }

  @Test("a text in an old encoding becomes UTF-8, and a note says so")
  func oldEncoding() throws {
    let bytes: [UInt8] = Array("KÕ ho¹ch cña §¶ng ñy x·".unicodeScalars).map { UInt8($0.value) }
    let document = try #require(try InputFile(name: "a.txt", bytes: bytes).documents().first)
    #expect(String(decoding: document.source.bytes, as: UTF8.self) == "Kế hoạch của Đảng ủy xã")
    #expect(document.original == bytes)
    #expect(document.source.diagnostics.map(\.code) == ["ingest.encoding"])
  }

  @Test("an encoding that is named is believed")
  func namedEncoding() throws {
    let bytes = Array("Ke^' hoa.ch".utf8)
    let file = InputFile(name: "a.txt", bytes: bytes)
    let named = try file.documents(IngestOptions(encoding: .viqr))
    #expect(named.first.map { String(decoding: $0.source.bytes, as: UTF8.self) } == "Kế hoạch")
    #expect(try file.documents(IngestOptions(encoding: .utf8)).first?.source.bytes == bytes)
  }

  @Test("the end of a name is what follows its last dot")
  func extensions() {
    #expect(InputFile(name: "Kế hoạch 1.2.DOCX", bytes: []).fileExtension == "docx")
    #expect(InputFile(name: ".docx", bytes: []).fileExtension == "")
  }
}
