import Testing

@testable import Ingest

@Suite("Boxes of words")
struct WordBoxesTests {
  private static let listing = """
    <!DOCTYPE html>
    <title>&lt;page width="1" height="2"&gt;</title>
    <doc>
      <page width="595.300000" height="841.890000">
        <word xMin="309.250000" yMin="56.500000" xMax="315.250000" yMax="72.100000">Kế</word>
        <word xMin="-4.5" yMin="80" xMax="20" yMax="95">&lt;A&amp;B&gt;&quot;&apos;&x</word>
        <word xMin="1" yMin="2" xMax="3
      </page>
      <page width="842.000000" height="595.000000">
      </page>
    </doc>
    """

  /// The pages of the listing, read in pieces of so many bytes.
  private func pages(from first: Int = 1, pieces: Int = .max) -> [Page] {
    var boxes = WordBoxes(from: first)
    var rest = Array(Self.listing.utf8)[...]
    while !rest.isEmpty {
      rest.prefix(pieces).withUnsafeBytes { boxes.read($0) }
      rest = rest.dropFirst(pieces)
    }
    return boxes.finish()
  }

  @Test("a word a line, by page; what is cut off or stands elsewhere is passed over")
  func listing() throws {
    let pages = pages()
    #expect(pages.map(\.number) == [1, 2])
    #expect(pages.map(\.width) == [595.3, 842])
    #expect(pages.map(\.height) == [841.89, 595])
    #expect(pages[0].rows.map(\.left) == [309.25, -4.5])
    let row = try #require(pages[0].rows.first)
    #expect([row.top, row.right, row.bottom] == [56.5, 315.25, 72.1])
    #expect(pages[1].rows.isEmpty)
  }

  @Test("references are resolved; a sign that begins none stays")
  func references() {
    #expect(pages()[0].rows.map { String(decoding: $0.text, as: UTF8.self) } == ["Kế", "<A&B>\"'&x"])
  }

  @Test("pages are counted from the first that was asked for")
  func first() {
    #expect(pages(from: 51).map(\.number) == [51, 52])
  }

  @Test("wherever the listing is cut, it is the same", arguments: [1, 7, 64, 100])
  func pieces(bytes: Int) {
    let (whole, cut) = (pages(), pages(pieces: bytes))
    #expect(cut.map { $0.rows.map(\.text) } == whole.map { $0.rows.map(\.text) })
    #expect(cut.map { $0.rows.map(\.left) } == whole.map { $0.rows.map(\.left) })
  }

  @Test("numbers in decimals", arguments: [("12.5", 12.5), ("-0.25", -0.25), ("7", 7), ("", 0), ("x", 0)])
  func numbers(text: String, value: Float) {
    #expect(Decimal.number(text.utf8) == value)
  }

  @Test("digits without end are read as far as a number of that size goes")
  func longNumbers() {
    #expect(Decimal.number(String(repeating: "9", count: 400).utf8) > 1e12)
    #expect(Decimal.number("1.00000000000000000001".utf8) == 1)
  }
}
