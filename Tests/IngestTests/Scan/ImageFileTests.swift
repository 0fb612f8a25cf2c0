import Testing

@testable import Ingest

@Suite("Image files that are bad")
struct ImageFileTests {
  private func read(_ bytes: [UInt8]) throws(IngestError) -> [IngestedDocument] {
    try InputFile(name: "a", bytes: bytes).documents()
  }

  @Test("one that is cut off is told so", arguments: [Format.png, .jpeg], [1, 2])
  func truncated(format: Format, part: Int) throws {
    let whole = try TablePage().image(format, resolution: 100)
    #expect(throws: IngestError(.truncated(format))) { try read(Array(whole.prefix(whole.count * part / 3))) }
  }

  @Test("a TIFF whose directories are cut off is told so", arguments: [9, 100, 200])
  func truncatedTIFF(length: Int) throws {
    let sheet = PageImage(width: 40, height: 30)
    let whole = TIFFFixture(pages: [sheet, sheet]).bytes
    #expect(throws: IngestError(.truncated(.tiff))) { try read(Array(whole.prefix(length))) }
  }

  @Test("a TIFF whose pixels are cut off is not read")
  func missingPixels() throws {
    let whole = TIFFFixture(pages: try TablePage().drawn(pages: 1...1)).bytes
    #expect(throws: IngestError.self) { try read(Array(whole.prefix(whole.count / 2))) }
  }

  @Test("a TIFF whose directories go round in a circle is damaged")
  func circle() {
    var bytes = TIFFFixture(pages: [PageImage(width: 40, height: 30)]).bytes
    bytes[8 + 2 + 10 * 12] = 8
    #expect(throws: IngestError(.damaged(.tiff, detail: "more than 3000 pages"))) { try read(bytes) }
  }

  @Test("one that would be too large is refused before it is decoded")
  func huge() throws {
    var bytes = try TablePage().image(.png, resolution: 50)
    // Width and height stand behind the mark of the file and the head of its first part.
    bytes.replaceSubrange(16..<24, with: [0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0])
    let check = PNGParts.checksum(of: bytes[12..<29])
    bytes.replaceSubrange(29..<33, with: [24, 16, 8, 0].map { UInt8(check >> $0 & 0xFF) })
    let error = IngestError(.tooManyPixels(width: 100_000, height: 100_000))
    #expect(throws: error) { try read(bytes) }
    #expect(error.message.english.contains("100000 × 100000 pixels"))
  }

  @Test("parts of a PNG that only describe it are left out")
  func parts() throws {
    let whole = try TablePage().image(.png, resolution: 50)
    let profile: [UInt8] = [0, 0, 0, 2] + Array("iCCP".utf8) + [1, 2, 3, 4, 5, 6]
    let described = whole[..<33] + profile + whole[33...] + profile
    #expect(try PNGParts.needed(of: whole)?.count ?? 0 > whole.count / 2)
    #expect(try PNGParts.needed(of: Array(described)) == PNGParts.needed(of: whole))
  }

  @Test("one that is damaged is left to tesseract, which says what is wrong", arguments: [20, 400])
  func damaged(place: Int) throws {
    var bytes = try TablePage().image(.png, resolution: 50)
    bytes[place] ^= 0xFF
    let error = #expect(throws: IngestError.self) { try read(bytes) }
    guard case .failed("tesseract", _) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
