import Ingest
import Testing

@Suite("pages with their parts in one file")
struct MHTReaderTests {
  private static let head = """
    From: <Saved by Blink>
    Subject: =?utf-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch?=
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="----=_Part_1"


    """
  private static let image = """
    ------=_Part_1
    Content-Type: image/png
    Content-Transfer-Encoding: base64

    iVBORw0KGgo=


    """
  private static let end = "------=_Part_1--\n"

  private static func page(_ encoding: String, _ body: String, charset: String = "; charset=\"utf-8\"")
    -> String
  {
    "------=_Part_1\nContent-Type: text/html\(charset)\nContent-Transfer-Encoding: \(encoding)\n\n\(body)\n"
  }

  private static let quoted = page(
    "quoted-printable", "<html><body><p class=3D\"a\">K=E1=BA=BF ho=E1=\n=BA=A1ch</p></body></html>")
  private static let base64 = page("base64", "PGh0bWw+PGJvZHk+PHA+S+G6vyBob+G6oWNoPC9wPjwv\nYm9keT48L2h0bWw+")
  private static let plain = page("8bit", "<html><body><p>Kế hoạch</p></body></html>")

  private func document(_ text: String) throws(IngestError) -> IngestedDocument {
    try InputFile(name: "a.mht", bytes: Array(text.utf8)).documents()[0]
  }

  @Test("the page is found among the parts and decoded", arguments: [quoted, base64, plain])
  func decoded(part: String) throws {
    for text in [Self.head + part + Self.image + Self.end, Self.head + Self.image + part + Self.end] {
      for text in [text, text.replacing("\n", with: "\r\n")] {
        let source = try document(text).source
        #expect(String(decoding: source.bytes, as: UTF8.self) == "Kế hoạch\n")
        #expect(source.format == "mht")
      }
    }
  }

  @Test("the part names the encoding of a page that does not")
  func charset() throws {
    let part = Self.page("quoted-printable", "<p>K=EA=EC ho=61=F2ch</p>", charset: "; charset=windows-1258")
    #expect(try document(Self.head + part + Self.end).source.bytes == Array("Kế hoạch\n".utf8))
  }

  @Test("of frames the longest page is read")
  func frames() throws {
    let text =
      Self.head + Self.page("8bit", "<html><frameset><frame src=a></frameset></html>") + Self.plain + Self.end
    #expect(try document(text).source.bytes == Array("Kế hoạch\n".utf8))
  }

  @Test("a file that ends in its page, or has none, is refused")
  func refused() {
    #expect(throws: IngestError(.truncated(.mht))) { try document(Self.head + Self.plain) }
    #expect(throws: IngestError(.missingPart("text/html"))) {
      try document(Self.head + Self.image + Self.end)
    }
  }

  @Test("mail is refused, with pictures in it or not")
  func mail() {
    for text in ["To: a@b\n" + Self.head + Self.plain + Self.end, "Message-ID: <1>\nSubject: x\n\nKế hoạch"] {
      #expect(throws: IngestError(.unsupported(.eml))) { try document(text) }
    }
  }
}
