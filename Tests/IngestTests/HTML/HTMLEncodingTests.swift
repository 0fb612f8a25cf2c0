import Testing

@testable import Ingest

@Suite("encodings of pages")
struct HTMLEncodingTests {
  private static let lines = LegacyBytes.sentences.split(separator: "\n").map(String.init)

  private static func page(_ bytes: [UInt8], charset: String) -> HTMLFixture {
    let head =
      "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=\(charset)\"></head><body><p>"
    let body = bytes.split(separator: 0x0A).joined(separator: Array("</p><p>".utf8))
    return HTMLFixture(bytes: Array(head.utf8) + body + Array("</p></body></html>".utf8))
  }

  @Test(
    "a page in TCVN3 that calls itself Western is decoded",
    arguments: ["windows-1252", "x-viet-tcvn", "utf-8"])
  func tcvn3(charset: String) throws {
    let page = Self.page(LegacyBytes.tcvn3(LegacyBytes.sentences), charset: charset)
    #expect(try page.lines() == Self.lines)
    #expect(try page.document().source.diagnostics.map(\.code) == ["ingest.encoding"])
  }

  @Test("a page whose letters of TCVN3 were written as UTF-8 is repaired")
  func damaged() throws {
    let page = Self.page(LegacyBytes.mojibake(LegacyBytes.tcvn3(LegacyBytes.sentences)), charset: "utf-8")
    #expect(try page.lines() == Self.lines)
  }

  @Test("typefaces tell the letters of TCVN3 and VNI, and capitals")
  func typefaces() throws {
    let page = HTMLFixture.saved(
      """
      <p class=h>\u{A7}\u{B6}ng uû</p><p><font face="VNI-Times">Ñaûng uûy</font> xã</p>\
      <p><span style='font-family:".VnTime"'>c\u{AC} s</span><span style='font-family:.VnTime'>\u{EB}</span></p>\
      <p style="font-family: VNI-Times">co<b>â</b></p><p style="font-family: .VnTime">Đảng ủy xã</p>
      """, style: "p.h { font-family: .VnTimeH; font-size: 14pt }")
    #expect(try page.lines() == ["ĐẢNG UỶ", "Đảng ủy xã", "cơ sở", "cô", "Đảng ủy xã"])
    let message = try #require(try page.document().source.diagnostics.first?.message.english)
    #expect(message.contains("TCVN3 (ABC), VNI-Windows"))
  }

  @Test("Windows-1258 is read as the page says, composed or not")
  func windows1258() throws {
    let bytes: [UInt8] =
      Array("K".utf8) + [0xEA, 0xEC] + Array(" ho".utf8) + [0x61, 0xF2] + Array("ch".utf8)
    let lines = try Self.page(bytes, charset: "windows-1258").lines()
    #expect(lines.count == 1 && lines[0] == "Kế hoạch")
  }

  @Test("a page in UTF-16 is a page")
  func utf16() throws {
    let units = "<html><body><p>Kế hoạch</p></body></html>".utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let page = HTMLFixture(bytes: [0xFF, 0xFE] + units)
    #expect(Format(of: page.bytes) == .html)
    #expect(try page.lines() == ["Kế hoạch"])
  }

  @Test("the encoding that the user names wins")
  func asked() throws {
    let page = Self.page(LegacyBytes.tcvn3("chi b\u{F4}"), charset: "utf-8")
    #expect(try page.lines(IngestOptions(encoding: .tcvn3)) == ["chi bô"])
  }
}
