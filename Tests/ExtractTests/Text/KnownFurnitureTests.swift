import Extract
import Model
import Testing

@Suite("what the reader of a file knows")
struct KnownFurnitureTests {
  private let text = "I. MỤC TIÊU\n- Xây dựng chi bộ\r\nHọc viện A\nđạt chuẩn.\n"

  @Test("known furniture is left out of quotes, behind an edit of the text too")
  func furniture() throws {
    let start = try #require(text.utf8.firstRange(of: "Học".utf8)).lowerBound
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: start)
    let plan = PlanParser().parse(
      SourceText(name: "a", format: "pdf", bytes: Array(text.utf8), furniture: [offset..<offset + 14]))
    #expect(plan.text.furniture.count == 1)
    let regions = plan.regions.filter { $0.kind == .furniture }
    #expect(regions.count == 1)
    #expect(plan.nodes.last.map { plan.text.string($0.text) } == "Xây dựng chi bộ đạt chuẩn.")
    #expect(plan.coverage == 1)
  }

  @Test("its diagnostics come first, at their place in the working text")
  func diagnostics() throws {
    let found = SourceDiagnostic(
      code: "ingest.low-confidence", severity: .warning,
      message: DiagnosticMessage(vietnamese: "độ tin cậy thấp", english: "low confidence"), range: 12..<34)
    let plan = PlanParser().parse(
      SourceText(name: "a", format: "pdf", bytes: Array(text.utf8), diagnostics: [found]))
    let first = try #require(plan.diagnostics.first)
    #expect(first.code == "ingest.low-confidence")
    #expect(plan.text.span(of: first.range).start == 12)
  }
}
