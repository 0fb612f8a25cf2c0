import Testing

@Suite("DOCX: numbers through styles")
struct WordStyleNumberingTests {
  private let numbering = XML.list(
    1, XML.level("upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>"),
    XML.level("decimal", "%2.", "<w:pStyle w:val=\"H2\"/>"))

  private func style(_ id: String, _ xml: String, basedOn: String? = nil, isDefault: Bool = false) -> String {
    let base = basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    return "<w:style w:type=\"paragraph\" \(isDefault ? "w:default=\"1\"" : "") w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(id)\"/>\(base)\(xml)</w:style>"
  }

  private func inList(_ list: Int, level: Int? = nil) -> String {
    let level = level.map { "<w:ilvl w:val=\"\($0)\"/>" } ?? ""
    return "<w:pPr><w:numPr>\(level)<w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>"
  }

  private func p(_ style: String, _ text: String = "x", _ more: String = "") -> String {
    XML.p(text, properties: "<w:pStyle w:val=\"\(style)\"/>\(more)")
  }

  @Test("a style names the list; its level is the one that names the style")
  func levels() throws {
    let styles = style("H1", inList(1)) + style("H2", inList(1))
    let file = WordFixture(p("H1") + p("H2") + p("H2") + p("H1"), numbering: numbering, styles: styles)
    #expect(try file.text() == "I. x\n1. x\n2. x\nII. x")
  }

  @Test("a style without a list takes that of the style it is based on, over several steps")
  func based() throws {
    let styles =
      style("H2", inList(1, level: 1)) + style("B", "", basedOn: "H2") + style("C", "", basedOn: "B")
    let file = WordFixture(p("H2") + p("C"), numbering: numbering, styles: styles)
    #expect(try file.text() == "1. x\n2. x")
  }

  @Test("numId 0 takes a paragraph, or a style, out of the list")
  func outOfList() throws {
    let zero = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"
    let styles = style("H1", inList(1)) + style("B", "<w:pPr>\(zero)</w:pPr>", basedOn: "H1")
    let file = WordFixture(p("H1", "x", zero) + p("B") + p("H1"), numbering: numbering, styles: styles)
    #expect(try file.text() == "x\nx\nI. x")
  }

  @Test("the default style counts where a paragraph names none")
  func defaultStyle() throws {
    let file = WordFixture(
      XML.p("x"), numbering: numbering, styles: style("N", inList(1, level: 1), isDefault: true))
    #expect(try file.text() == "1. x")
  }

  @Test("a paragraph may change the level alone")
  func levelAlone() throws {
    let file = WordFixture(
      p("H1") + p("H1", "x", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>"), numbering: numbering,
      styles: style("H1", inList(1)))
    #expect(try file.text() == "I. x\n1. x")
  }

  @Test("a list that stands for a numbering style has the levels of that style's list, and counts with it")
  func link() throws {
    let linked =
      "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
      + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"7\"/></w:num>"
    let styles = "<w:style w:type=\"numbering\" w:styleId=\"L\">\(inList(1))</w:style>"
    let file = WordFixture(
      XML.li(1, 0) + XML.li(7, 0) + XML.li(7, 1), numbering: linked + numbering, styles: styles)
    #expect(try file.text() == "I. x\nII. x\n1. x")
  }

  @Test("styles based on each other in a circle, and links that lead back, end")
  func circles() throws {
    let linked =
      "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
      + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"7\"/></w:num>"
    let styles =
      style("A", "", basedOn: "B") + style("B", "", basedOn: "A")
      + "<w:style w:type=\"numbering\" w:styleId=\"L\">\(inList(7))</w:style>"
    let file = WordFixture(p("A") + XML.li(7, 0), numbering: linked, styles: styles)
    #expect(try file.text() == "x\nx")
  }

  @Test("a list that is not defined leaves the paragraph without a number, and is told")
  func undefined() throws {
    let document = try WordFixture(XML.li(9, 0) + XML.li(9, 0)).document()
    #expect(document.source.bytes == Array("x\nx\n".utf8))
    #expect(document.source.diagnostics.map(\.code) == ["ingest.undefined-list"])
  }

  @Test(
    "typed numbers stay as typed; what only indents goes, a tab after a marker is a space",
    arguments: [
      ("1.\tx", "1. x"), ("\t- x", "- x"), ("a)\tx", "a) x"), ("1.1\tx", "1.1 x"), ("1. x", "1. x"),
      ("–\tx", "– x"),
      ("Nơi nhận:\tx", "Nơi nhận:\tx"), ("TỈNH ỦY\tx", "TỈNH ỦY\tx"), ("  x", "x"),
    ])
  func typed(text: String, line: String) throws {
    #expect(try WordFixture(XML.p(text)).text() == line)
  }

  @Test(
    "an empty paragraph of a list counts, but prints nothing unless its number has words or stands in a cell")
  func empty() throws {
    let lists = XML.list(1, XML.level("decimal", "%1.")) + XML.list(2, XML.level("upperRoman", "Chương %1"))
    let file = WordFixture(
      XML.li(1, 0, "") + XML.li(1, 0) + XML.li(2, 0, "")
        + XML.tbl([[XML.li(1, 0, ""), "a"], [XML.li(1, 0, ""), "b"]]), numbering: lists)
    #expect(try file.text() == "\n2. x\nChương I \n| 3. | a |\n| 4. | b |")
  }
}
