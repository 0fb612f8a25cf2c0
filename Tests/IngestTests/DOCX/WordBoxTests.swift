import Ingest
import Testing

@Suite("DOCX: text boxes")
struct WordBoxTests {
  /// A box as Word writes it, by its distance from a base in units of 1/914400 inch.
  private func box(_ text: String, _ offset: Int, from base: String = "paragraph") -> String {
    """
    <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\
    <wp:positionH relativeFrom="page"><wp:posOffset>99</wp:posOffset></wp:positionH>\
    <wp:positionV relativeFrom="\(base)"><wp:posOffset>\(offset)</wp:posOffset></wp:positionV>\
    <wps:txbx><w:txbxContent>\(XML.p(text))</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice>\
    <mc:Fallback><w:pict><v:textbox><w:txbxContent>\(XML.p(text))</w:txbxContent></v:textbox></w:pict></mc:Fallback>\
    </mc:AlternateContent></w:r>
    """
  }

  /// A box as Word 2003 writes it.
  private func old(_ text: String, _ style: String) -> String {
    "<w:r><w:pict><v:group style=\"\(style)\"><v:shape style=\"margin-top:900\"><v:textbox><w:txbxContent>"
      + XML.p(text) + "</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>"
  }

  private func anchored(_ text: String, _ boxes: String...) -> String {
    "<w:p>\(boxes.joined())\(XML.r(text))</w:p>"
  }

  private let above = "<w:p/>"

  @Test(
    "above or beside a line of the header it stands before it, with what belongs to that line",
    arguments: [-300_000, 90_000])
  func header(offset: Int) throws {
    let title = XML.p("về phát triển văn hóa đọc")
    let atType = WordFixture(above + anchored("KẾ HOẠCH", box("DỰ THẢO", offset)) + title)
    #expect(try atType.text() == "\nDỰ THẢO\nKẾ HOẠCH\nvề phát triển văn hóa đọc")
    let atTitle = WordFixture(
      above + XML.p("KẾ HOẠCH") + anchored("về phát triển văn hóa đọc", box("DỰ THẢO", offset)))
    #expect(try atTitle.text() == "\nDỰ THẢO\nKẾ HOẠCH\nvề phát triển văn hóa đọc")
  }

  @Test("the boxes of a letterhead stand in their order before the line that they are anchored to")
  func letterhead() throws {
    let new = anchored(
      "KẾ HOẠCH", box("TỈNH ỦY QUẢNG HÒA", 700_000, from: "page"),
      box("ĐẢNG CỘNG SẢN VIỆT NAM", 700_000, from: "page"))
    #expect(try WordFixture(new).text() == "TỈNH ỦY QUẢNG HÒA\nĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH")
    for style in [
      "position:absolute;margin-left:9pt;margin-top:-80pt",
      "position: absolute; margin-top: 2cm; mso-position-vertical-relative: page",
    ] {
      let file = WordFixture(anchored("KẾ HOẠCH", old("a", style), old("b", style)))
      #expect(try file.text() == "a\nb\nKẾ HOẠCH")
    }
  }

  @Test("below its line it stands behind it, and so does one in the line")
  func below() throws {
    let chart = WordFixture(anchored("SƠ ĐỒ TỔ CHỨC", box("Ban Chỉ đạo", 800_000)) + XML.p("c"))
    #expect(try chart.text() == "SƠ ĐỒ TỔ CHỨC\nBan Chỉ đạo\nc")
    let far = WordFixture(anchored("a", box("b", 5_000_000, from: "page")))
    #expect(try far.text() == "a\nb")
    #expect(try WordFixture(anchored("a", old("b", "width:9pt;margin-top:-9pt"))).text() == "a\nb")
  }

  @Test("in the body only one that is shown above its paragraph stands before it")
  func body() throws {
    let long = String(repeating: "Căn cứ nghị quyết. ", count: 20)
    let file = WordFixture(XML.p(long) + anchored("a", box("b", 9_000), box("c", -9_000)))
    #expect(try file.text() == long.dropLast() + " \nc\na\nb")
  }

  @Test("in a cell it does not part the lines above which it is not shown")
  func cell() throws {
    let lines = anchored("ỦY BAN NHÂN DÂN", box("DỰ THẢO", 900_000)) + XML.p("TỈNH QUẢNG HÒA")
    let file = WordFixture(XML.tbl([[lines, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]))
    #expect(
      try file.text()
        == "|\nỦY BAN NHÂN DÂN\nTỈNH QUẢNG HÒA\nDỰ THẢO\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|")
  }
}
