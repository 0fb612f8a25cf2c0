import Testing

@testable import Ingest

@Suite("Tables in scans")
struct ScannedTableTests {
  @Test("a table of a scan that is askew is read cell by cell, between the lines around it")
  func table() throws {
    let rows = [["Khoa", "Minh", "2026"], ["Nam", "Thanh Mai", "2027"], ["Trung", "Thu", "2028"]]
    var content = "0.5 w "
    for line in 0...3 {
      content +=
        "40 \(200 - line * 40) m 340 \(200 - line * 40) l S \(40 + line * 100) 200 m \(40 + line * 100) 80 l S "
    }
    func show(_ text: String, _ x: Int, _ y: Int) { content += "BT /F 14 Tf \(x) \(y) Td (\(text)) Tj ET " }
    show("Thanh Minh 12 Trung Nam 34 Mai Thu 56", 40, 240)
    show("Mai Thu 78 Trung Nam 90", 40, 40)
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() { show(text, 48 + column * 100, 176 - row * 40) }
    }
    let drawn = PDFFixture(pages: 1, width: 400, height: 300, content: content).bytes
    let scan = try ScanFile(of: drawn, pages: 1...1, resolution: 300).bytes
    let document = try #require(try InputFile(name: "a.pdf", bytes: scan).documents().first)
    let lines = String(decoding: document.source.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[1...3].map(String.init) == rows.map { "| " + $0.joined(separator: " | ") + " |" })
    #expect(document.recognised.allSatisfy { $0.confidence > 60 })
  }
}
