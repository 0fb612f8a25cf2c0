import Testing

@testable import Ingest

@Suite("PDF files that are bad, or that are not what they are called")
struct BadPDFTests {
  private let good = PDFFixture(pages: 2, line: "1. Mo phong doc").bytes

  private func read(_ bytes: [UInt8], name: String = "a.pdf") throws(IngestError) -> [IngestedDocument] {
    try InputFile(name: name, bytes: bytes).documents()
  }

  @Test("one that is cut off anywhere is told so", arguments: [20, 300, 600])
  func truncated(missing: Int) {
    #expect(throws: IngestError(.truncated(.pdf))) { try read(good.dropLast(missing).map(\.self)) }
  }

  @Test("one without pages is damaged")
  func noPages() throws {
    var fixture = PDFFixture()
    fixture.add("<</Type/Pages/Count 0/Kids[]>>")
    let bytes = fixture.bytes
    let error = #expect(throws: IngestError.self) { try read(bytes) }
    guard case .damaged(.pdf, _) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("one that a password protects is told so")
  func locked() throws {
    let word = try WordFixture(XML.p("Kế hoạch")).bytes
    let filter =
      #"pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"#
      + #""DocumentOpenPassword":{"type":"string","value":"x"}}"#
    let locked = try LibreOffice.converted([word], from: "docx", to: filter)
    #expect(throws: IngestError(.encrypted)) { try read(locked[0]) }
  }

  @Test("one with thousands of pages is read, a page after the other")
  func manyPages() throws {
    let document = try #require(try read(PDFFixture(pages: 3000, line: "Trang").bytes).first)
    #expect(document.source.bytes.count { $0 == 0x0C } == 2999)
    #expect(document.source.origin.lastPage == 3000)
  }

  @Test("the name says nothing: a PDF called .docx is a PDF, a Word file called .txt a Word file")
  func misnamed() throws {
    #expect(try read(good, name: "a.docx").first?.source.format == "pdf")
    let word = try WordFixture(XML.p("Kế hoạch")).bytes
    #expect(try read(word, name: "a.txt").first?.source.format == "docx")
    #expect(Format(of: Array("<!DOCTYPE html><html><body><p>x</p></body></html>".utf8)) == .html)
  }
}
