import Ingest
import Model
import Testing

@Suite("DOCX: text")
struct WordStoryTests {
  @Test("a paragraph is a line; line breaks, tabs and hyphens stay what they are")
  func paragraphs() throws {
    let run =
      "<w:r><w:t>Số 21</w:t><w:noBreakHyphen/><w:t>NQ</w:t><w:softHyphen/><w:t>/TW</w:t><w:br/><w:t>ngày</w:t>"
      + "<w:tab/><w:t>5</w:t><w:cr/><w:t>a</w:t></w:r>"
    #expect(try WordFixture("<w:p>\(run)</w:p><w:p/>" + XML.p("b")).text() == "Số 21-NQ/TW\nngày\t5\na\n\nb")
  }

  @Test("spaces at the ends of a run count where the file says so")
  func spaces() throws {
    let runs =
      "<w:r><w:t xml:space=\"preserve\">a </w:t><w:t> b </w:t><w:t xml:space=\"preserve\"> c</w:t></w:r>"
    #expect(try WordFixture("<w:p>\(runs)</w:p>").text() == "a b c")
  }

  @Test("entities of XML itself are read")
  func entities() throws {
    #expect(try WordFixture(XML.p("A &amp; B &lt; &#x1EBF;")).text() == "A & B < ế")
  }

  @Test("tracked changes are read as accepted, and told once")
  func changes() throws {
    let body = """
      <w:p><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>\
      <w:moveFrom><w:r><w:t>d</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>e</w:t></w:r></w:moveTo>\
      <w:r><w:rPr><w:vanish w:val="0"/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>f</w:t></w:r></w:p>
      """
    let document = try WordFixture(body).document()
    #expect(document.source.bytes == Array("abef\n".utf8))
    #expect(document.source.diagnostics.map(\.code) == ["ingest.tracked-changes"])
    #expect(document.source.diagnostics.first?.message.english.contains("2 insertions, 2 deletions") == true)
  }

  @Test("a paragraph whose end was deleted goes on in the next one, under its number")
  func deletedMark() throws {
    let mark = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr>"
    let numbering = XML.list(1, XML.level("decimal", "%1."))
    let file = WordFixture(
      XML.p("a ", properties: mark) + XML.li(1, 0, "b") + XML.li(1, 0, "c"), numbering: numbering)
    #expect(try file.text() == "1. a b\n2. c")
  }

  @Test("old properties of a paragraph do not count")
  func oldProperties() throws {
    let old =
      "<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>"
    let numbering = XML.list(1, XML.level("decimal", "%1."))
    #expect(try WordFixture(XML.p("a", properties: old), numbering: numbering).text() == "a")
  }

  @Test("hidden text is left out, by itself or by its style, and told")
  func hidden() throws {
    let styles = "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:vanish/></w:rPr></w:style>"
    let body =
      "<w:p>" + XML.r("a") + XML.r("b", "<w:vanish/>") + XML.r("c", "<w:rStyle w:val=\"S\"/>")
      + XML.r("d", "<w:rStyle w:val=\"S\"/><w:vanish w:val=\"false\"/>") + "</w:p>"
    let document = try WordFixture(body, styles: styles).document()
    #expect(document.source.bytes == Array("ad\n".utf8))
    #expect(document.source.diagnostics.map(\.code) == ["ingest.hidden-text"])
  }

  @Test("what a style shows in capitals is read in capitals")
  func capitals() throws {
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:rPr><w:caps/></w:rPr></w:style>"
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr>" + XML.r("Kế hoạch ")
      + XML.r("số", "<w:caps w:val=\"0\"/>") + "</w:p>"
    #expect(try WordFixture(body, styles: styles).text() == "KẾ HOẠCH số")
  }

  @Test("of a field the result is read, nested ones included")
  func fields() throws {
    func char(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let instruction = "<w:r><w:instrText>REF </w:instrText></w:r>"
    let nested =
      char("begin") + instruction + char("begin") + instruction + char("separate") + XML.r("x") + char("end")
      + char("separate") + XML.r("1") + char("end")
    let simple =
      "<w:fldSimple w:instr=\"SEQ\">\(XML.r("2"))</w:fldSimple><w:hyperlink>\(XML.r("3"))</w:hyperlink>"
    #expect(try WordFixture("<w:p>\(nested)\(simple)</w:p>").text() == "123")
    #expect(try WordFixture("<w:p>\(char("begin"))\(XML.r("x"))</w:p>" + XML.p("y")).text() == "\ny")
  }

  @Test("content controls are read, their placeholders not")
  func controls() throws {
    let filled =
      "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>\(XML.p("a"))</w:sdtContent></w:sdt>"
    let empty =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(XML.p("b"))</w:sdtContent></w:sdt>"
    #expect(try WordFixture(filled + empty + XML.p("c")).text() == "a\nc")
  }

  @Test("a table of contents is furniture, as a field or as a control")
  func contents() throws {
    let field =
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o</w:instrText>"
      + "<w:fldChar w:fldCharType=\"separate\"/><w:t>I. A 1</w:t></w:r></w:p><w:p>" + XML.r("II. B 2")
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
    let source = try WordFixture(field + XML.p("I. A")).document().source
    #expect(source.bytes == Array("I. A 1\nII. B 2\nI. A\n".utf8))
    #expect(source.furniture == [0..<7, 7..<15])
  }

  @Test("a text box is read once, after the paragraph that it hangs on")
  func textBox() throws {
    let box = "<w:txbxContent>\(XML.p("box"))</w:txbxContent>"
    let both =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing>"
      + "</mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    #expect(
      try WordFixture("<w:p>\(XML.r("a"))\(both)\(XML.r("b"))</w:p>" + XML.p("c")).text() == "ab\nbox\nc")
    let old = "<w:r><w:pict><v:textbox>\(box)</v:textbox></w:pict></w:r>"
    #expect(try WordFixture("<w:p>\(old)\(XML.r("b"))</w:p>").text() == "b\nbox")
  }

  @Test("signs of symbol typefaces become characters, those that are not known a box that is told")
  func symbols() throws {
    let known =
      "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
    let typed = XML.r("\u{F0B7}\u{D8}", "<w:rFonts w:ascii=\"Wingdings\"/>")
    #expect(try WordFixture("<w:p>\(known)\(typed)</w:p>").text() == "✓≥\u{F0B7}➢")
    let document = try WordFixture("<w:p><w:r><w:sym w:font=\"X\" w:char=\"0041\"/></w:r></w:p>").document()
    #expect(document.source.diagnostics.map(\.code) == ["ingest.unknown-symbol"])
  }

  @Test("mathematics is read as its text")
  func mathematics() throws {
    #expect(
      try WordFixture("<w:p>\(XML.r("a"))<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>").text() == "ax+1"
    )
  }

  @Test("notes stand at the end, numbered in the order of their marks")
  func notes() throws {
    let body =
      "<w:p>\(XML.r("a"))<w:r><w:footnoteReference w:id=\"5\"/></w:r>\(XML.r(" b"))<w:r><w:endnoteReference w:id=\"2\"/></w:r>"
      + "<w:r><w:footnoteReference w:id=\"4\"/></w:r></w:p>"
    var file = WordFixture(body)
    let footnotes = [("-1", "separator"), ("4", "bốn"), ("5", "năm"), ("6", "sáu")]
    file.parts.append(
      (
        "footnotes",
        footnotes.map {
          "<w:footnote w:id=\"\($0.0)\"><w:p><w:r><w:footnoteRef/></w:r>\(XML.r(" \($0.1)"))</w:p></w:footnote>"
        }.joined()
      ))
    file.parts.append(("endnotes", "<w:endnote w:id=\"2\">\(XML.p("một"))\(XML.p("hai"))</w:endnote>"))
    let source = try file.document().source
    #expect(
      String(decoding: source.bytes, as: UTF8.self) == "a[1] b[2][3]\n\n[1] năm\n[2] một hai\n[3] bốn\n")
    let places = source.origin.pieces.map(\.place)
    #expect(places.map(\.part).contains(.footnotes))
    #expect(source.origin.place(at: 25)?.part == .endnotes)
  }

  @Test("running heads and feet are kept apart from the text, each once")
  func pages() throws {
    var file = WordFixture(XML.p("a"))
    file.parts = [
      ("header", XML.p("MẬT")), ("header", XML.p("MẬT")), ("header", "<w:p/>"),
      ("footer", XML.p("Lưu", " VT")),
    ]
    let document = try file.document()
    #expect(document.source.bytes == Array("a\n".utf8))
    #expect(
      document.furniture == [PageText(place: .header, text: "MẬT"), PageText(place: .footer, text: "Lưu VT")])
  }

  @Test("breaks that were asked for begin pages, and those that are shown; both at one place begin one")
  func pageBreaks() throws {
    let body =
      "<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/></w:r></w:p><w:p>\(XML.r("b"))</w:p>"
      + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
      + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>c</w:t></w:r></w:p>"
      + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>d</w:t><w:br/><w:t>e</w:t></w:r></w:p>"
    let source = try WordFixture(body).document().source
    let text = String(decoding: source.bytes, as: UTF8.self)
    let pages = try ["a", "b", "c", "d", "e"].map { word in
      let offset = try #require(text.firstRange(of: word)).lowerBound.utf16Offset(in: text)
      return try #require(source.origin.place(at: offset)).page
    }
    #expect(pages.map { max($0, 1) } == [1, 2, 3, 4, 4])
  }

  @Test("places tell paragraph, run, page and cell")
  func places() throws {
    let body =
      "<w:p>\(XML.r("aa"))\(XML.r("bb"))</w:p>" + XML.tbl([["c1", "c2"], ["d1", "d2"]])
      + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>e</w:t></w:r></w:p>"
    let source = try WordFixture(body).document().source
    let text = String(decoding: source.bytes, as: UTF8.self)
    #expect(text == "aabb\n| c1 | c2 |\n| d1 | d2 |\n\n\ne\n")
    func place(_ word: String) throws -> SourceOrigin.Place {
      let offset = try #require(text.firstRange(of: word)).lowerBound.utf16Offset(in: text)
      return try #require(source.origin.place(at: offset))
    }
    #expect(try place("aa") == SourceOrigin.Place(paragraph: 1, run: 1))
    #expect(try place("bb") == SourceOrigin.Place(paragraph: 1, run: 2))
    #expect(
      try place("d2")
        == SourceOrigin.Place(paragraph: 5, run: 1, cell: SourceOrigin.Cell(table: 1, row: 2, column: 2)))
    #expect(try place("e") == SourceOrigin.Place(page: 2, paragraph: 6, run: 1))
  }

  @Test("small capitals are capitals; either may be put off")
  func smallCapitals() throws {
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:rPr><w:smallCaps/></w:rPr></w:style>"
    let style = "<w:pStyle w:val=\"S\"/>"
    let own = "<w:p><w:pPr>\(style)</w:pPr>\(XML.r("ii. mục tiêu", "<w:smallCaps w:val=\"0\"/>"))</w:p>"
    let file = WordFixture(
      XML.p("ii. mục tiêu", properties: style) + own
        + "<w:p>\(XML.r("a", "<w:caps w:val=\"0\"/><w:smallCaps/>"))</w:p>",
      styles: styles)
    #expect(try file.text() == "II. MỤC TIÊU\nii. mục tiêu\nA")
  }

  @Test("signs named by their code in Unicode are themselves")
  func unicodeSigns() throws {
    let sign = "<w:r><w:sym w:font=\"MS Gothic\" w:char=\"2612\"/></w:r>"
    #expect(try WordFixture("<w:p>\(sign)\(XML.r(" Có"))</w:p>").text() == "☒ Có")
  }

  @Test("a cell that a tracked change took out says nothing")
  func deletedCell() throws {
    let row = XML.tr([
      XML.tc("a"), XML.tc("b", "<w:cellDel w:id=\"1\"/>"), XML.tc("c", "<w:cellIns w:id=\"2\"/>"),
    ])
    let document = try WordFixture("<w:tbl>\(row)</w:tbl>").document()
    let text = String(decoding: document.source.bytes, as: UTF8.self)
    #expect(!text.contains("b") && text.contains("a") && text.contains("c"))
    #expect(document.source.diagnostics.map(\.code) == ["ingest.tracked-changes"])
  }
}
