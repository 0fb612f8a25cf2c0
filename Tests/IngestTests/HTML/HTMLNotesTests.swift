import Ingest
import Testing

@Suite("footnotes of pages")
struct HTMLNotesTests {
  private static let word = """
    <p>Một<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a> hai\
    <a href="#_ftn2" name="_ftnref2"><sup>[2]</sup></a>.</p><div style='mso-element:footnote-list'><hr>\
    <div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Ghi chú</p><p>dài.</p></div>\
    <div id=ftn2><p><a href="#_ftnref2" name="_ftn2">[2]</a> Nữa.</p></div></div>
    """
  private static let libreOffice = """
    <p>Một<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> hai\
    <a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a>.</p>\
    <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Ghi chú</p>\
    <p>dài.</p></div><div id="sdfootnote2"><p><a name="sdfootnote2sym" href="#sdfootnote2anc">2</a>Nữa.</p></div>
    """
  private static let list = """
    <p>Một<sup id="fnref1"><a href="#fn1">1</a></sup> hai<sup id="fnref2"><a href="#fn2">2</a></sup>.</p>\
    <section><ol><li id="fn1"><p>Ghi chú</p><p>dài. <a href="#fnref1">↩</a></p></li>\
    <li id="fn2"><p>Nữa. <a href="#fnref2">↩</a></p></li></ol></section>
    """

  @Test("notes stand at the end under the numbers of their references", arguments: [word, libreOffice, list])
  func notes(body: String) throws {
    let page = HTMLFixture.saved(body)
    #expect(try page.lines() == ["Một[1] hai[2].", "[1] Ghi chú dài.", "[2] Nữa."])
  }

  @Test("notes that share an element with the text stay where they are")
  func inPlace() throws {
    let body = """
      <div>Một<a href="#n1" name="r1">(1)</a> hai<a href="#n2" name="r2">(2)</a>.<br>\
      <a href="#r1" name="n1">(1)</a> Ghi chú<br><a href="#r2" name="n2">(2)</a>Nữa.</div>
      """
    #expect(try HTMLFixture.saved(body).lines() == ["Một[1] hai[2].", "[1] Ghi chú", "[2] Nữa."])
  }

  @Test("links to places of the page without a way back stay as they are")
  func links() throws {
    let page = HTMLFixture.saved("<p>Xem <a href=\"#p2\">2</a>, <a href=\"/x#y\">[3]</a></p><p id=p2>Hai</p>")
    #expect(try page.lines() == ["Xem 2, [3]", "Hai"])
  }
}
