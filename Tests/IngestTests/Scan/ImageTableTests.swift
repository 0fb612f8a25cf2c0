import Testing

@testable import Ingest

@Suite("Tables in image files")
struct ImageTableTests {
  @Test("a table of a PNG or a JPEG is the table of the scanned PDF", arguments: [Format.png, .jpeg])
  func table(format: Format) throws {
    let page = try TablePage()
    let scan = try InputFile(name: "a.pdf", bytes: page.scan).lines().lines
    let (lines, document) = try InputFile(name: "a", bytes: page.image(format)).lines()
    #expect(lines == scan)
    #expect(lines.filter { $0.hasPrefix("|") } == TablePage.lines)
    #expect(document?.source.format == format.rawValue)
  }

  @Test("a table of an image of another resolution too", arguments: [150, 450])
  func resolution(dots: Int) throws {
    let (lines, _) = try InputFile(name: "a", bytes: TablePage().image(.png, resolution: dots)).lines()
    #expect(lines.filter { $0.hasPrefix("|") } == TablePage.lines)
  }

  @Test("a TIFF of two pages has the tables of both, and the numbers of its pages", arguments: [true, false])
  func pages(isLittle: Bool) throws {
    let pages = try TablePage(pages: 2).drawn(pages: 1...2)
    let file = TIFFFixture(pages: pages, isLittle: isLittle).bytes
    let (lines, document) = try InputFile(name: "a", bytes: file).lines()
    #expect(lines.filter { $0.hasPrefix("|") } == TablePage.lines + TablePage.lines)
    #expect(document?.recognised.map(\.number) == [1, 2])
    #expect(document?.recognised.allSatisfy { $0.confidence > 60 } == true)
  }

  @Test("a page is as it was drawn where nothing is scaled")
  func pixels() throws {
    let drawn = try TablePage().drawn(pages: 1...1)
    let decoded = try #require(try ImageFile(TIFFFixture(pages: drawn).bytes, .tiff)?.image(ofPage: 0))
    #expect(decoded.file == drawn[0].file)
  }
}
