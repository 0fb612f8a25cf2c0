import Model
import Testing

@testable import Ingest

@Suite("PDF files whose letters are in an old encoding")
struct PDFMojibakeTests {
  /// A page of lines in bytes of Windows-1252.
  private func pdf(_ lines: [[UInt8]]) -> [UInt8] {
    var fixture = PDFFixture()
    fixture.add("<</Type/Pages/Count 1/Kids[5 0 R]>>")
    fixture.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    var content = Array("BT /F 10 Tf 24 TL 50 700 Td".utf8)
    for line in lines { content += Array(" (".utf8) + line + Array(") Tj T*".utf8) }
    fixture.add("<<", stream: content + Array(" ET".utf8))
    fixture.add(
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>")
    return fixture.bytes
  }

  private func read(_ bytes: [UInt8], _ options: IngestOptions = IngestOptions()) throws -> SourceText {
    let documents = try InputFile(name: "a.pdf", bytes: bytes).documents(options)
    return documents[0].source
  }

  private let sentences = """
    TỈNH ỦY QUẢNG HÒA
    Ban Thường vụ lập kế hoạch phát triển văn hóa đọc trước ngày 30/6.
    Thư viện tỉnh tổ chức ngày hội sách, lưu trữ tài liệu quý.
    - Ủy ban nhân dân xã mở phòng đọc; 90% chi bộ được học.
    """

  @Test("they are found by how they read, and told; the letter whose code is a hyphen there is put back")
  func tcvn3() throws {
    let source = try read(pdf(LegacyBytes.tcvn3(sentences).split(separator: 0x0A).map { Array($0) }))
    let text = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n").filter { $0 != "\u{C}" }
    #expect(text.joined(separator: "\n") == sentences)
    #expect(source.diagnostics.map(\.code) == ["ingest.encoding"])
    #expect(
      source.diagnostics.first?.message.english.hasPrefix("4 stretches of text are in TCVN3 (ABC)") == true)
  }

  @Test("letters of VNI are read, in columns too")
  func vni() {
    var sketch = PageSketch()
    sketch.line(("TÆNH UÛY QUAÛNG HOØA", 85), ("ÑAÛNG COÄNG SAÛN VIEÄT NAM", 300))
    for _ in 0..<3 { sketch.paragraph("Tænh uûy yeâu caàu thö vieän môû phoøng ñoïc saùch") }
    var pages = [sketch.page]
    pages[0].layRows()
    let tally = Page.decode(&pages, asked: nil)
    #expect(tally.diagnostics.count == 1)
    #expect(
      pages[0].rows[0].segments.map { String(decoding: $0.text, as: UTF8.self) } == [
        "TỈNH ỦY QUẢNG HÒA", "ĐẢNG CỘNG SẢN VIỆT NAM",
      ])
    let words = pages[0].rows[1].words.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(words.joined(separator: " ") == "Tỉnh ủy yêu cầu thư viện mở phòng đọc sách")
  }

  @Test("pages in Unicode stay, with what they quote; so do pages that were recognised")
  func unicode() {
    var sketch = PageSketch()
    for _ in 0..<12 { sketch.paragraph("Tỉnh ủy yêu cầu thư viện mở phòng đọc sách") }
    sketch.paragraph("TØnh ñy yªu cÇu th\u{AD} viÖn më phßng ®äc s¸ch, tæ chøc héi s¸ch")
    var pages = [sketch.page]
    pages[0].layRows()
    let texts = pages[0].rows.map(\.text)
    #expect(Page.decode(&pages, asked: nil).diagnostics.isEmpty)
    #expect(pages[0].rows.map(\.text) == texts)
    pages[0].certainty = Page.Certainty(sum: 900, letters: 10)
    #expect(Page.decode(&pages, asked: .tcvn3).diagnostics.isEmpty)
    #expect(pages[0].rows.map(\.text) == texts)
  }

  @Test("the encoding that the user names is believed")
  func named() throws {
    let bytes = pdf([LegacyBytes.tcvn3("chi bộ")])
    #expect(String(decoding: try read(bytes).bytes, as: UTF8.self).contains("chi bé"))
    #expect(
      String(decoding: try read(bytes, IngestOptions(encoding: .tcvn3)).bytes, as: UTF8.self).contains(
        "chi bộ"))
  }
}
