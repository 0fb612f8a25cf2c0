import Ingest
import Model
import Testing

@Suite("Word files that are one XML file")
struct FlatWordTests {
  /// A file of Word 2003, from the XML of its body and of its lists.
  private func old(_ body: String, lists: String = "") -> [UInt8] {
    let spaces = """
      xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" \
      xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:v="urn:schemas-microsoft-com:vml"
      """
    let prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Word.Document\"?>"
    let parts = "<w:lists>\(lists)</w:lists><w:styles/><w:body><wx:sect>\(body)</wx:sect></w:body>"
    return Array("\(prologue)<w:wordDocument \(spaces) xml:space=\"preserve\">\(parts)</w:wordDocument>".utf8)
  }

  private func p(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private func read(_ bytes: [UInt8]) throws -> IngestedDocument {
    try InputFile(name: "a.xml", bytes: bytes).documents()[0]
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try read(bytes).source.bytes, as: UTF8.self)
  }

  @Test("numbers of lists are counted, whatever codes their formats have")
  func lists() throws {
    let codes = [(1, "%1."), (0, "%2."), (4, "%3)"), (23, "-")].enumerated().map { level, format in
      """
      <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:nfc w:val="\(format.0)"/><w:lvlText w:val="\(format.1)"/></w:lvl>
      """
    }
    let lists =
      "<w:listDef w:listDefId=\"7\">\(codes.joined())</w:listDef><w:list w:ilfo=\"2\"><w:ilst w:val=\"7\"/></w:list>"
    let items = [0, 1, 2, 2, 3, 1, 0].map { level in
      p("x", "<w:listPr><w:ilvl w:val=\"\(level)\"/><w:ilfo w:val=\"2\"/><wx:t wx:val=\"?\"/></w:listPr>")
    }
    let found = try text(old(items.joined(), lists: lists))
    #expect(found == "I. x\n1. x\na) x\nb) x\n- x\n2. x\nII. x\n")
  }

  @Test("notes in the text become notes; running heads stay out of it")
  func notes() throws {
    let note =
      "<w:r><w:footnote><w:p><w:r><w:footnoteRef/><w:t> Theo luật.</w:t></w:r></w:p></w:footnote></w:r>"
    let head = "<w:sectPr><w:hdr w:type=\"odd\">\(p("Đầu trang"))</w:hdr></w:sectPr>"
    let body =
      "<w:p><w:pPr>\(head)</w:pPr><w:r><w:t>Căn cứ</w:t></w:r>\(note)<w:r><w:t> và</w:t></w:r></w:p>" + p("b")
    let document = try read(old(body))
    #expect(String(decoding: document.source.bytes, as: UTF8.self) == "Căn cứ[1] và\nb\n\n[1] Theo luật.\n")
    #expect(document.furniture == [PageText(place: .header, text: "Đầu trang")])
    #expect(document.source.format == "wordxml")
  }

  @Test("tracked changes are read as accepted; comments are left out")
  func changes() throws {
    func annotation(_ type: String, _ content: String) -> String {
      "<aml:annotation aml:id=\"1\" w:type=\"Word.\(type)\"><aml:content>\(content)</aml:content></aml:annotation>"
    }
    let body =
      "<w:p><w:r><w:t>a </w:t></w:r>\(annotation("Deletion", "<w:r><w:delText>b</w:delText></w:r>"))"
      + annotation("Insertion", "<w:r><w:t>c</w:t></w:r>") + annotation("Comment", p("d")) + "</w:p>"
    let document = try read(old(body))
    #expect(document.source.bytes == Array("a c\n".utf8))
    #expect(document.source.diagnostics.map(\.code) == ["ingest.tracked-changes"])
  }

  @Test("merged cells are cells of one column")
  func tables() throws {
    func row(_ merge: String, _ cells: [String]) -> String {
      let first = "<w:tc><w:tcPr><w:vmerge\(merge)/></w:tcPr>\(p(cells[0]))</w:tc>"
      return "<w:tr>\(first)\(cells.dropFirst().map { "<w:tc>\(p($0))</w:tc>" }.joined())</w:tr>"
    }
    let rows =
      row(" w:val=\"restart\"", ["a", "b", "c"]) + row("", ["", "d", "e"])
      + row(" w:val=\"restart\"", ["f", "g", "h"])
    #expect(try text(old("<w:tbl>\(rows)</w:tbl>")).hasPrefix("| a | b | c |\n| a | d | e |\n| f | g | h |"))
  }

  @Test("a flat package reads as the file that it is the parts of")
  func package() throws {
    let numbering = XML.list(1, XML.level("upperRoman", "%1."))
    let fixture = WordFixture(XML.li(1, 0, "a") + XML.p("b") + XML.li(1, 0, "c"), numbering: numbering)
    let parts = fixture.members.dropFirst().map { path, bytes in
      "<pkg:part pkg:name=\"/\(path)\"><pkg:xmlData>\(String(decoding: bytes, as: UTF8.self))</pkg:xmlData></pkg:part>"
    }
    let package =
      "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">\(parts.joined())</pkg:package>"
    #expect(try text(Array(package.utf8)) == "I. a\nb\nII. c\n")
    #expect(try fixture.text() == "I. a\nb\nII. c")
  }

  @Test("what is broken, has a document type or lacks its text is refused")
  func refused() throws {
    let whole = old(p("a"))
    func reason(_ bytes: [UInt8]) -> IngestError.Reason? {
      do { _ = try InputFile(name: "a.xml", bytes: bytes).documents() } catch { return error.reason }
      return nil
    }
    #expect(reason(whole) == nil)
    guard case .damaged(.flatWord, _) = reason(Array(whole.dropLast(20))) else {
      Issue.record("a file that is cut off was read")
      return
    }
    #expect(
      reason(Array("<!DOCTYPE x [<!ENTITY a \"b\">]><pkg:package xmlns:pkg=\"x\"/>".utf8))
        == .damaged(.flatWord, detail: "DOCTYPE"))
    #expect(reason(Array("<pkg:package xmlns:pkg=\"x\"/>".utf8)) == .missingPart("word/document.xml"))
  }
}
