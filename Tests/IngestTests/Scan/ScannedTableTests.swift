import Testing

@testable import Ingest

@Suite("Tables in scans")
struct ScannedTableTests {
  @Test("a table of a scan that is askew is read cell by cell, between the lines around it")
  func table() throws {
    let (lines, document) = try InputFile(name: "a.pdf", bytes: TablePage().scan).lines()
    #expect(lines.count == 5)
    #expect(lines[1...3] == TablePage.lines[...])
    #expect(document?.recognised.allSatisfy { $0.confidence > 60 } == true)
  }
}
