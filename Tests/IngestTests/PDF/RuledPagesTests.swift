import Testing

@testable import Ingest

@Suite("Tables of pages whose rules are drawn")
struct RuledPagesTests {
  /// Where the rules of the tables lie, in points from the lower left corner.
  private static let columns = [60, 160, 280, 400]

  /// A page with a table: its columns stand close, one row has lines of its own height. `rows` are the texts of cells, `|` between
  /// lines of one.
  private static func content(_ rows: [[String]], ruled: Bool = true) -> String {
    var content = ""
    var top = 760
    for row in rows {
      let lines = row.map { $0.split(separator: "|", omittingEmptySubsequences: false) }
      let height = 6 + 12 * (lines.map(\.count).max() ?? 1)
      for (column, cell) in lines.enumerated() {
        for (index, line) in cell.enumerated() {
          content += "BT /F 10 Tf \(columns[column] + 2) \(top - 12 - 12 * index) Td (\(line)) Tj ET\n"
        }
      }
      if ruled {
        content += "\(columns[0]) \(top) m \(columns[3]) \(top) l S\n"
        content += "\(columns[0]) \(top - height) m \(columns[3]) \(top - height) l S\n"
        for column in columns { content += "\(column) \(top) m \(column) \(top - height) l S\n" }
      }
      top -= height
    }
    return content
  }

  private func text(_ contents: [String]) throws -> String {
    var fixture = PDFFixture()
    let kids = contents.indices.map { "\(4 + 2 * $0 + 1) 0 R" }.joined(separator: " ")
    fixture.add("<</Type/Pages/Count \(contents.count)/Kids[\(kids)]>>")
    fixture.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    for content in contents {
      fixture.add("<<", stream: Array(content.utf8))
      let number = fixture.next - 1
      fixture.add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(number) 0 R/Resources<</Font<</F 3 0 R>>>>>>"
      )
    }
    let file = InputFile(name: "plan.pdf", bytes: fixture.bytes)
    return String(decoding: try PDFReader.read(file, IngestOptions()).source.bytes, as: UTF8.self)
  }

  private static let head = ["TT", "Nhiem vu", "Chu tri"]

  @Test("without rules the white between words tells a table")
  func bare() throws {
    let rows = [Self.head, ["1", "Mo thu vien", "Hoi Nong dan"], ["2", "Mua sach", "So Y te"]]
    #expect(try text([Self.content(rows, ruled: false)]) == text([Self.content(rows)]))
  }

  @Test("words of close columns stand in their cells, and lines of one cell together")
  func cells() throws {
    let read = try text([
      Self.content([
        Self.head, ["1", "Mo thu vien o|cac xa va thon|trong ca nam", "Hoi Nong dan|va So Noi vu"],
        ["2", "Mua sach moi va|dong ke", "So Y te va PT-|TH"],
      ])
    ])
    #expect(
      read.split(separator: "\n").map(String.init) == [
        "| TT | Nhiem vu | Chu tri |",
        "| 1 | Mo thu vien o cac xa va thon trong ca nam | Hoi Nong dan va So Noi vu |",
        "| 2 | Mua sach moi va dong ke | So Y te va PT-TH |",
      ])
  }

  @Test("a row that a page breaks goes on where the next page begins in the middle of a sentence")
  func pages() throws {
    let read = try text([
      Self.content([["Nhiem vu", "Chu tri", "Han"], ["Mo thu vien o", "Hoi Nong dan|va cac", "Nam"]]),
      Self.content([["cac xa", "thon", "2026"], ["Mua sach", "So Y te|va Hoi", "Nam 2027"]]),
    ])
    #expect(
      read.split(whereSeparator: { $0 == "\n" || $0 == "\u{C}" }).map(String.init) == [
        "| Nhiem vu | Chu tri | Han |", "| Mo thu vien o cac xa | Hoi Nong dan va cac thon | Nam 2026 |",
        "| Mua sach | So Y te va Hoi | Nam 2027 |",
      ])
  }
}
