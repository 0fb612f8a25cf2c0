import Model
import Testing

@testable import Ingest

@Suite("PDF files in the typefaces of old encodings")
struct PDFTypefaceTests {
  /// A page of lines in bytes of Windows-1252, each in one of the typefaces.
  private func pdf(_ fonts: [String], _ lines: [(font: Int, bytes: [UInt8])]) -> [UInt8] {
    var fixture = PDFFixture()
    fixture.add("<</Type/Pages/Count 1/Kids[3 0 R]>>")
    let names = fonts.indices.map { "/F\($0) \($0 + 5) 0 R" }.joined()
    fixture.add(
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<\(names)>>>>>>")
    var content = Array("BT 24 TL 50 700 Td".utf8)
    for line in lines {
      content += Array(" /F\(line.font) 10 Tf (".utf8) + line.bytes + Array(") Tj T*".utf8)
    }
    fixture.add("<<", stream: content + Array(" ET".utf8))
    for font in fonts {
      fixture.add("<</Type/Font/Subtype/Type1/BaseFont/\(font)/Encoding/WinAnsiEncoding>>")
    }
    return fixture.bytes
  }

  private func read(_ bytes: [UInt8]) throws -> (lines: [Substring], codes: [String]) {
    let source = try InputFile(name: "a.pdf", bytes: bytes).documents()[0].source
    let text = String(decoding: source.bytes, as: UTF8.self)
    return (text.split(separator: "\n").filter { $0 != "\u{C}" }, source.diagnostics.map(\.code))
  }

  private let sentences = [
    "Ban Thường vụ lập kế hoạch phát triển văn hóa đọc trước ngày 30/6.",
    "Thư viện tỉnh tổ chức ngày hội sách, lưu trữ tài liệu quý.",
  ]

  @Test(
    "one that draws capitals shows small letters in capitals",
    arguments: [".VnTimeH", "ABCDEF+.VnArialH,Bold"])
  func capitals(name: String) throws {
    let heading = [(1, LegacyBytes.tcvn3("kế hoạch")), (1, Array("thanh tra".utf8))]
    let file = pdf([".VnTime", name], heading + sentences.map { (0, LegacyBytes.tcvn3($0)) })
    let (lines, codes) = try read(file)
    #expect(lines == ["KẾ HOẠCH", "THANH TRA"] + sentences.map { $0[...] })
    #expect(codes == ["ingest.encoding"])
  }

  @Test("a heading in one is decoded though the text is in Unicode")
  func heading() throws {
    let file = pdf(
      [".VnTimeH", "Times-Roman"],
      [(0, LegacyBytes.tcvn3("kế hoạch")), (1, Array("so 12, \u{E0}".utf16.map { UInt8($0) }))])
    let (lines, codes) = try read(file)
    #expect(lines == ["KẾ HOẠCH", "so 12, à"])
    #expect(codes == ["ingest.encoding"])
  }

  @Test("names are known with the marks of what a file embeds")
  func names() {
    #expect(LegacyFont(embedded: "ABCDEF+.VnTimeH,BoldItalic") == LegacyFont(name: ".VnTimeH"))
    #expect(LegacyFont(embedded: ".VnTime-Bold") == LegacyFont(name: ".VnTime"))
    #expect(LegacyFont(embedded: "VNI-Times") == LegacyFont(name: "VNI-Times"))
    #expect(LegacyFont(embedded: "ABCDEF+TimesNewRomanPSMT") == nil)
  }

  @Test("a listing tells the typefaces of the words that stand in a stretch")
  func listing() {
    var sketch = PageSketch(number: 2)
    sketch.line(("kế hoạch", 100), ("số 12", 300))
    var page = sketch.page
    page.layRows()
    let text = "<text top=\"100\" left=\"95\" width=\"120\" height=\"18\" font=\"3\"><b>kế hoạch</b></text>"
    let listing = TypefaceListing(
      Array(
        "<page number=\"2\" >\n\t<fontspec id=\"3\" size=\"9\" family=\".VnTimeH\"/>\n\(text)\n</page>".utf8))
    #expect(listing.fonts == [LegacyFont(name: ".VnTimeH")])
    #expect(listing.fonts(of: page.rows[0], onPage: 2) == [0, 0, nil, nil])
    #expect(listing.fonts(of: page.rows[0], onPage: 1) == [nil, nil, nil, nil])
  }
}
