import Ingest
import Testing

@Suite("text of pages")
struct HTMLTextTests {
  @Test(
    "blocks and breaks end lines, spaces and line ends of the source do not",
    arguments: [
      ("<p>Kế\n hoạch</p><p>năm  2025</p>", ["Kế hoạch", "năm 2025"]),
      ("<div>Kế hoạch<br>năm 2025<br/></div>", ["Kế hoạch", "năm 2025"]),
      ("Kế hoạch<div>năm <b>20</b>25</div>sau", ["Kế hoạch", "năm 2025", "sau"]),
      (
        "<h2>I. MỤC ĐÍCH</h2>thứ nhất<blockquote>thứ hai</blockquote>",
        ["I. MỤC ĐÍCH", "thứ nhất", "thứ hai"]
      ),
      ("<p>&nbsp;&nbsp;&nbsp; Kế hoạch&nbsp;</p><p>&nbsp;</p><p>năm</p>", ["Kế hoạch", "năm"]),
      ("<p>a &lt; b &amp; c &#7871; &ecirc; &hellip;</p>", ["a < b & c ế ê …"]),
      ("<pre>một\n  hai</pre>", ["một", "  hai"]),
      ("<p>một<p>hai<ul><li>ba<li>bốn</ul>", ["một", "hai", "• ba", "• bốn"]),
      ("<p>chữ <del>bỏ</del><ins>thêm</ins></p>", ["chữ thêm"]),
      ("<p>một<script>hai()</script><style>p{}</style><!-- ba --> bốn</p>", ["một bốn"]),
    ] as [(String, [String])])
  func lines(body: String, lines: [String]) throws {
    #expect(try HTMLFixture.saved(body).lines() == lines)
  }

  @Test(
    "numbers of lists are those that a browser shows",
    arguments: [
      ("<ol><li>một<li>hai</ol>", ["1. một", "2. hai"]),
      (
        "<ol type=\"I\" start=\"3\"><li>một</li><li value=\"9\">hai</li><li>ba</li></ol>",
        ["III. một", "IX. hai", "X. ba"]
      ),
      ("<ol type=a><li><p>một</p><p>thêm</p></li><li>hai</li></ol>", ["a. một", "thêm", "b. hai"]),
      ("<ol style=\"list-style-type: upper-roman\"><li>một</ol>", ["I. một"]),
      ("<ol><li>một<ol type=i><li>hai</ol><li>ba</ol>", ["1. một", "i. hai", "2. ba"]),
      ("<ul><li>một<ul><li>hai</ul></ul>", ["• một", "+ hai"]),
      ("<ol><li>một<ol><ul><li>hai</ul></ol><li>ba</ol>", ["1. một", "• hai", "2. ba"]),
      (
        "<ol type=I><li>một<ol><li>hai<ol><UL><li>ba<ul><li>bốn</ul></UL></ol><li>năm</ol><li>sáu</ol>",
        ["I. một", "1. hai", "• ba", "+ bốn", "2. năm", "II. sáu"]
      ),
      (
        "<ul><ol><li>một</ol></ul><script>\"<ol><ul>\"</script><!-- <ol> --><ol><li>hai</li><ul><li>ba</ul><li>bốn</ol>",
        ["1. một", "1. hai", "• ba", "2. bốn"]
      ),
      (
        "<ul><li>một<ul><li>hai<ul><li>ba</ul></ul><li>bốn</ul><ul><li>năm<ul><li>sáu</ul></ul>",
        ["• một", "- hai", "+ ba", "• bốn", "• năm", "+ sáu"]
      ),
      ("<ul style=\"list-style: none outside\"><li>một</ul>", ["một"]),
      ("<ul><li>- một<li>a) hai</ul><ol><li>1. ba</ol>", ["- một", "a) hai", "1. ba"]),
      ("<ol><li></li></ol><p>một</p>", ["một"]),
    ] as [(String, [String])])
  func lists(body: String, lines: [String]) throws {
    #expect(try HTMLFixture.saved(body).lines() == lines)
  }

  @Test("a number that Word wrote out stands one space before its text")
  func wordList() throws {
    let body = """
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span \
      style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>\
      <![endif]>Nâng cao<o:p></o:p></p><p class=MsoNormal>2.<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>Hai</p>
      """
    #expect(try HTMLFixture.saved(body).lines() == ["1. Nâng cao", "2. Hai"])
  }

  @Test("hidden text is left out and counted, capitals are what is shown")
  func styles() throws {
    let page = HTMLFixture.saved(
      "<p class=x>Kế hoạch <span style='display:none'>ẩn</span></p><p><span class=y>ẩn</span>năm</p>",
      style: "p.x, h1 { text-transform: uppercase } @media print { p { display: none } } .y { mso-hide: all }"
    )
    #expect(try page.lines() == ["KẾ HOẠCH", "năm"])
    #expect(try page.document().source.diagnostics.map(\.code) == ["ingest.hidden-text"])
  }

  @Test("every line knows its paragraph, run and cell")
  func places() throws {
    let page = HTMLFixture.saved(
      "<p>một <b>hai</b></p><table><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f</table>")
    let source = try page.document().source
    func place(_ text: String) throws -> String {
      let bytes = Array(text.utf8)
      let offset = try #require(source.bytes.indices.first { source.bytes[$0...].starts(with: bytes) })
      let place = try #require(source.origin.place(at: offset))
      let cell = place.cell.map { " \($0.table)/\($0.row)/\($0.column)" } ?? ""
      return "\(place.paragraph).\(place.run)\(cell)"
    }
    #expect(try place("một") == "1.1")
    #expect(try place("hai") == "1.2")
    #expect(try place("f |") == "7.1 1/2/3")
  }

  @Test("a page without text is empty, one that is nested beyond measure is refused")
  func refused() {
    #expect(throws: IngestError(.empty)) {
      try HTMLFixture("<html><body><p>&nbsp;</p></body></html>").document()
    }
    let deep = HTMLFixture("<html><body>" + String(repeating: "<div>", count: 5000) + "chữ")
    #expect(throws: IngestError.self) { try deep.document() }
  }
}
