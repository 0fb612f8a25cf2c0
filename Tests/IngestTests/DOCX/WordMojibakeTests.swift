import Model
import Testing

@testable import Ingest

@Suite("Word files whose letters are in an old encoding without its typefaces")
struct WordMojibakeTests {
  private static let sentences = LegacyBytes.sentences.split(separator: "\n").map(String.init)
  /// The sentences in letters of TCVN3.
  private static let tcvn3 = broken(LegacyBytes.tcvn3(LegacyBytes.sentences))
  /// The sentences in letters of VNI.
  private static let vni = broken(LegacyBytes.vni(LegacyBytes.sentences))

  private static func broken(_ bytes: [UInt8]) -> [String] {
    String(decoding: LegacyBytes.mojibake(bytes), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func lines(_ paragraphs: [String], _ options: IngestOptions = IngestOptions()) throws -> [String] {
    let source = try WordFixture(paragraphs.map { XML.p($0) }.joined()).document(options).source
    return String(decoding: source.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("they are found by how they read, and told", arguments: [tcvn3, vni])
  func found(paragraphs: [String]) throws {
    #expect(try lines(paragraphs) == Self.sentences)
    let source = try WordFixture(paragraphs.map { XML.p($0) }.joined()).document().source
    #expect(source.diagnostics.map(\.code) == ["ingest.encoding"])
    #expect(source.diagnostics.first?.message.english.hasPrefix("3 stretches of text are in") == true)
  }

  @Test("notes, running heads and soft hyphens are read so too")
  func parts() throws {
    let reference =
      "<w:p><w:r><w:t>Th</w:t><w:softHyphen/><w:t>êng vô</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
    var word = WordFixture(Self.tcvn3.map { XML.p($0) }.joined() + reference)
    word.parts = [
      ("footnotes", "<w:footnote w:id=\"2\">\(XML.p("Phßng ®äc"))</w:footnote>"),
      ("header", XML.p("kÕ ho¹ch")),
    ]
    let document = try word.document()
    let text = String(decoding: document.source.bytes, as: UTF8.self)
    #expect(text.hasSuffix("\nThường vụ[1]\n\n[1] Phòng đọc\n"))
    #expect(document.furniture.map(\.text) == ["kế hoạch"])
  }

  @Test("a text in Unicode stays as it is, with what it quotes")
  func unicode() throws {
    let quote = "Phông chữ cũ hiện thành “\(Self.tcvn3.joined(separator: " "))”."
    let paragraphs = Self.sentences + Self.sentences + [quote]
    #expect(try lines(paragraphs) == paragraphs)
    let many = (0..<8).flatMap { _ in Self.sentences } + [Self.tcvn3[2]]
    #expect(try lines(many) == many)
  }

  @Test("paragraphs in Unicode stay beside others")
  func mixed() throws {
    #expect(try lines(Self.sentences + Self.tcvn3) == Self.sentences + Self.sentences)
  }

  @Test("the encoding that the user names is believed where letters can be in it")
  func named() throws {
    let paragraphs = ["chi bé", "Đảng ủy xã"]
    #expect(try lines(paragraphs) == paragraphs)
    #expect(try lines(paragraphs, IngestOptions(encoding: .tcvn3)) == ["chi bộ", "Đảng ủy xã"])
    #expect(try lines(Self.tcvn3, IngestOptions(encoding: .utf8)) == Self.tcvn3)
  }
}
