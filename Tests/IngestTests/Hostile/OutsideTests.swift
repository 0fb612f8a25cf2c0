import Foundation
import Testing

@testable import Ingest

@Suite("Nothing outside a file is touched while it is read")
struct OutsideTests {
  private let server: Listener
  private let secret: Secret

  init() throws {
    server = try Listener()
    secret = try Secret()
  }

  /// Holds that the text of a file is there and that nothing else is.
  private func hold(_ name: String, _ bytes: [UInt8]) throws {
    let documents = try InputFile(name: name, bytes: bytes).documents()
    let text = String(decoding: try #require(documents.first).source.bytes, as: UTF8.self)
    #expect(text.contains("Kế hoạch"))
    #expect(!text.contains(Secret.words))
    #expect(!server.wasAsked)
  }

  private var page: String {
    let links = [secret.address, "\(server.address)/a"].map { link in
      "<link rel=\"stylesheet\" href=\"\(link)\"><img src=\"\(link)\"><iframe src=\"\(link)\"></iframe>"
        + "<object data=\"\(link)\"></object><script src=\"\(link)\"></script>"
    }
    return
      "<!DOCTYPE html [<!ENTITY a SYSTEM \"\(secret.address)\"><!ENTITY b SYSTEM \"\(server.address)/b\">]>"
      + "<html><head><meta charset=\"utf-8\"></head><body><p>Kế hoạch &a;&b;</p>\(links.joined())</body></html>"
  }

  @Test("a page: styles, images, frames, scripts, entities")
  func html() throws { try hold("a.html", Array(page.utf8)) }

  @Test("a page with its parts in one file")
  func mht() throws {
    let head = "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n"
    let part = "--b\nContent-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: 8bit\n\n"
    try hold("a.mht", Array((head + part + page + "\n--b--\n").utf8))
  }

  @Test("a Word file: parts that are elsewhere")
  func word() throws {
    let file = WordFixture(XML.p("Kế hoạch"), styles: "")
    let outside = [("header", secret.address), ("image", "\(server.address)/a"), ("aFChunk", secret.address)]
      .map {
        "<Relationship Id=\"\($0)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\($0)\""
          + " TargetMode=\"External\" Target=\"\($1)\"/></Relationships>"
      }
    var members = file.members
    for index in members.indices where members[index].path.hasSuffix("document.xml.rels") {
      for relation in outside {
        let text = String(decoding: members[index].bytes, as: UTF8.self)
        members[index].bytes = Array(text.replacing("</Relationships>", with: relation).utf8)
      }
    }
    try hold("a.docx", try ZIPFixture(members: members).bytes())
  }

  @Test("an OpenDocument text: linked sections and images")
  func office() throws {
    let sections = [secret.address, "\(server.address)/a.txt"].map { link in
      "<text:section text:name=\"\(link.count)\"><text:section-source xlink:type=\"simple\" xlink:href=\"\(link)\""
        + " text:filter-name=\"Text\"/><text:p>Cũ.</text:p></text:section>"
    }
    let image =
      "<text:p><draw:frame svg:width=\"1cm\" svg:height=\"1cm\"><draw:image xlink:type=\"simple\""
      + " xlink:actuate=\"onLoad\" xlink:href=\"\(server.address)/a.png\"/></draw:frame></text:p>"
    let file = OfficeFixture(body: "<text:p>Kế hoạch</text:p>\(sections.joined())\(image)")
    try hold("a.odt", try ZIPFixture(members: file.members).bytes())
  }

  @Test("an RTF file: texts and images that fields name")
  func rtf() throws {
    let path = secret.address.dropFirst("file://".count)
    let fields = ["INCLUDETEXT \"\(path)\"", "INCLUDEPICTURE \"\(server.address)/b.png\" \\\\d"].map {
      field in
      "{\\field{\\*\\fldinst \(field)}{\\fldrslt c}}\\par "
    }
    try hold("a.rtf", Array("{\\rtf1\\ansi K\\u7871? ho\\u7841?ch\\par \(fields.joined())}".utf8))
  }
}

/// A file of this machine that no document may show.
private final class Secret {
  static let words = "BÍ MẬT"
  private let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")

  init() throws { try Data(Self.words.utf8).write(to: file) }

  deinit { try? FileManager.default.removeItem(at: file) }

  /// Its address.
  var address: String { file.absoluteString }
}
