import Model
import Report
import Testing

@testable import Report

@Suite("Summary")
struct SummaryReportTests {
  private func lines(width: Int, language: Language = .vietnamese) -> [String] {
    let written = text {
      SummaryReport.write(
        PlanFixture.everything().plan, from: .sample, language: language, width: width, to: &$0)
    }
    return written.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("no line is wider than the terminal", arguments: [40, 50, 61, 80, 100, 200])
  func width(width: Int) {
    for line in lines(width: width) { #expect(DisplayWidth.of(line) <= width, "\(line)") }
  }

  @Test(
    "the header says who issued what, and what it implements",
    arguments: [
      "KẾ HOẠCH Số 45-KH/TU", "Cơ quan ban hành  Tỉnh ủy", "Quảng Nam, 27/10/2022",
      "Thực hiện         21-NQ/TW",
    ])
  func header(line: String) {
    #expect(lines(width: 100).contains { $0.contains(line) })
  }

  @Test(
    "tables show figures, dates and roles",
    arguments: [
      "≥ 98,3%", "3–4%", "hằng năm", "2025, 2030", "đến 31/3/2023", "chủ trì", "II/bảng-1/1",
    ])
  func tables(cell: String) {
    #expect(lines(width: 100).contains { $0.contains(cell) })
  }

  @Test(
    "labels are English where that is asked for",
    arguments: [
      "Issuer", "TARGETS (2)", "≥ 98.3%", "every year", "by 2023-03-31", "Number 2 is missing.",
    ])
  func english(words: String) {
    #expect(lines(width: 100, language: .english).contains { $0.contains(words) })
  }

  @Test("a diagnostic shows its line with carets under the place")
  func carets() throws {
    let lines = lines(width: 100)
    let index = try #require(lines.firstIndex { $0.hasPrefix("  10 │ ") })
    let caret = lines[index + 1]
    #expect(lines[index].hasPrefix("  10 │ 1. Ban Tổ chức Tỉnh ủy"))
    #expect(caret == "     │ " + String(repeating: "^", count: "1. Ban Tổ chức".count))
  }

  @Test("carets stay under the place on a long line, control characters have no effect")
  func longLine() throws {
    let line =
      String(repeating: "từ ", count: 4000) + "\u{1B}[31mđây" + String(repeating: " sau", count: 4000)
    var fixture = PlanFixture(line)
    fixture.plan.diagnostics = [
      Diagnostic(
        code: "a.b", severity: .note, message: DiagnosticMessage(vietnamese: "x", english: "x"),
        range: fixture.range("đây"))
    ]
    let written = text {
      SummaryReport.write(fixture.plan, from: .sample, language: .english, width: 60, to: &$0)
    }
    let lines = written.split(separator: "\n").map(String.init)
    #expect(!written.contains("\u{1B}"))
    let shown = try #require(lines.last { $0.contains("1 │") })
    let caret = try #require(lines.last)
    #expect(DisplayWidth.of(shown) <= 60)
    let place = try #require(shown.range(of: "đây"))
    let start = try #require(caret.firstIndex(of: "^"))
    #expect(shown[..<place.lowerBound].count == caret[..<start].count)
    #expect(caret.filter { $0 == "^" }.count == 3)
  }
}
