import Model
import Testing

@testable import Ingest

@Suite("Word files in old typefaces")
struct WordLegacyFontTests {
  private func run(_ text: String, font: String, _ more: String = "") -> String {
    "<w:r><w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/>\(more)</w:rPr>"
      + "<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private func lines(_ body: String, styles: String? = nil) throws -> [String] {
    let source = try WordFixture(body, styles: styles).document().source
    return String(decoding: source.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("runs are read in the encoding that their typeface draws")
  func encodings() throws {
    let tcvn3 = String(
      String.UnicodeScalarView(Windows1252.scalars(of: LegacyBytes.tcvn3("Đảng ủy cơ sở "))))
    let body =
      "<w:p>\(run(tcvn3, font: ".VnTime"))\(run("Ñaûng uûy", font: "VNI-Times"))"
      + "\(run(" xã", font: "Times New Roman"))</w:p>"
    #expect(try lines(body) == ["Đảng ủy cơ sở Đảng ủy xã"])
  }

  @Test("typefaces of capitals and capitals by format give capitals")
  func capitals() throws {
    let tcvn3 = String(String.UnicodeScalarView(Windows1252.scalars(of: LegacyBytes.tcvn3("tỉnh ủy"))))
    let body =
      "<w:p>\(run(tcvn3, font: ".VnTimeH"))</w:p><w:p>\(run(tcvn3, font: ".VnTime", "<w:caps/>"))</w:p>"
    #expect(try lines(body) == ["TỈNH ỦY", "TỈNH ỦY"])
  }

  @Test("a letter whose code Word writes as a soft hyphen is read; a soft hyphen of Unicode is none")
  func softHyphens() throws {
    let parts = [("Th", "êng v"), ("", "ít")]
    let runs = parts.map { before, after in "<w:t>\(before)</w:t><w:softHyphen/><w:t>\(after)</w:t>" }
      .joined()
    func paragraph(_ font: String) -> String {
      "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"\(font)\"/></w:rPr>\(runs)</w:r></w:p>"
    }
    #expect(try lines(paragraph(".VnTime")) == ["Thường vướt"])
    #expect(try lines(paragraph("Times New Roman")) == ["Thêng vít"])
  }

  @Test("codes are read where a file takes the typeface for one of signs")
  func privateCodes() throws {
    let codes = "phßng ®äc s¸ch".unicodeScalars.compactMap { Unicode.Scalar(0xF000 + $0.value) }
    let text = String(String.UnicodeScalarView(codes))
    #expect(try lines("<w:p>\(run(text, font: ".VnTime"))</w:p>") == ["phòng đọc sách"])
    let bullet = run("\u{F0B7}", font: "Symbol") + run(" s¸ch", font: ".VnTime")
    #expect(try lines("<w:p>\(bullet)</w:p>") == ["• sách"])
  }

  @Test("a letter of VNI whose mark stands in the next run is whole")
  func partedLetter() throws {
    let body = "<w:p>\(run("Ñaûng boä Ha", font: "VNI-Times"))\(run("ø Tónh", font: "VNI-Times"))</w:p>"
    #expect(try lines(body) == ["Đảng bộ Hà Tĩnh"])
  }

  @Test("text that was typed in Unicode under an old typeface stays")
  func unicode() throws {
    #expect(try lines("<w:p>\(run("Đảng ủy xã", font: ".VnTime"))</w:p>") == ["Đảng ủy xã"])
  }

  @Test("capitals that .VnTime does not have are put right by their line, whatever runs it is cut into")
  func smallCapitals() throws {
    let heading = ["TØNH ", "ñ", "Y QU¶NG HßA"].map { run($0, font: ".VnTime") }.joined()
    let text = run("- ñy ban nh©n d©n x· ®äc s¸ch", font: ".VnTime")
    let quoted = run("TỈNH ủY ", font: "Times New Roman") + run("QU¶NG HßA", font: ".VnTime")
    #expect(
      try lines("<w:p>\(heading)<w:r><w:br/></w:r>\(text)</w:p><w:p>\(quoted)</w:p>") == [
        "TỈNH ỦY QUẢNG HÒA", "- Ủy ban nhân dân xã đọc sách", "TỈNH ủY QUẢNG HÒA",
      ])
  }

  @Test("places of runs stay with their text")
  func places() throws {
    let body = "<w:p>\(run("Ñaûng ", font: "VNI-Times"))\(run("uûy", font: "VNI-Times"))</w:p>"
    let source = try WordFixture(body).document().source
    #expect(source.origin.place(at: 0)?.run == 1)
    #expect(source.origin.place(at: "Đảng ".utf8.count)?.run == 2)
  }

  @Test("a diagnostic names the encodings")
  func diagnostic() throws {
    let body = "<w:p>\(run("Ñaûng", font: "VNI-Times"))</w:p>"
    let diagnostics = try WordFixture(body).document().source.diagnostics
    #expect(diagnostics.map(\.code) == ["ingest.encoding"])
    #expect(diagnostics[0].message.english.contains("VNI-Windows"))
  }
}
