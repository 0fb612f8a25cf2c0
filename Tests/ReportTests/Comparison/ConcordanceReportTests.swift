import Compare
import Evaluate
import Foundation
import Model
import Report
import Testing

@Suite("Concordances and decided cells in reports")
struct ConcordanceReportTests {
  private static let entries = [
    Concordance.Entry(
      upper: "II/3", plan: "huyen.txt", lower: "II/2", verdict: .accepted, note: "=đã họp, ngày 3/5"),
    Concordance.Entry(upper: "II/1", plan: "huyen.txt", lower: "II/1", verdict: .rejected, note: "khác việc"),
    Concordance.Entry(upper: "I/2", plan: "huyen.txt", verdict: .missing, note: "đã xác nhận"),
    Concordance.Entry(upper: "IX", plan: "huyen.txt", lower: "II/1", verdict: .echo, note: "mục cũ"),
  ]

  private static let comparison = ComparisonSample.comparison(concordance: Concordance(entries: entries))
  private static let tables = ComparisonTables(comparison)
  private static let plain = ComparisonSample.comparison()

  @Test("as CSV it has the cells for people first, and what begins like a formula is inert")
  func csv() throws {
    let rows = CSVTable.rows(
      of: text { ConcordanceCSVReport.write(ConcordanceDraft(Self.comparison), to: &$0) })
    #expect(rows[0] == ConcordanceColumn.allCases.map(\.rawValue))
    #expect(rows[0].prefix(5) == ["upperPath", "plan", "lowerPath", "verdict", "note"])
    #expect(Set(rows.map(\.count)) == [9])
    let accepted = try #require(rows.first { $0[3] == "accepted" })
    #expect(accepted[..<5] == ["II/3", "huyen.txt", "II/2", "accepted", "'=đã họp, ngày 3/5"])
    #expect(rows.last?[..<5] == ["IX", "huyen.txt", "II/1", "echo", "mục cũ"])
  }

  @Test("suggestions are the relation of a link, or what to look at", arguments: ["adapted", "missing"])
  func suggestions(code: String) {
    let rows = CSVTable.rows(
      of: text { ConcordanceCSVReport.write(ConcordanceDraft(Self.plain), to: &$0) })
    #expect(rows.dropFirst().map { $0[5] }.contains(code))
    #expect(rows.dropFirst().allSatisfy { $0[3].isEmpty && $0[4].isEmpty && !$0[7].isEmpty })
  }

  @Test("as JSON it is what the schema says")
  func json() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs")
    func validator(_ name: String) throws -> SchemaValidator {
      let file = folder.appending(path: "\(name).schema.json")
      return SchemaValidator(try JSONReader.value(of: Array(Data(contentsOf: file))))
    }
    let written = text { ConcordanceJSONReport.write(ConcordanceDraft(Self.comparison), to: &$0) }
    let value = try JSONReader.value(of: Array(written.utf8))
    #expect(try validator("concordance").problems(of: value) == [])
    #expect(value["entries"].elements.contains { $0["verdict"].text == "missing" })
    let compared = text { ComparisonJSONReport.write(Self.comparison, layout: .compact, to: &$0) }
    let comparison = try JSONReader.value(of: Array(compared.utf8))
    #expect(try validator("comparison").problems(of: comparison) == [])
    #expect(comparison["concordance"]["findings"].elements.map { $0["code"].text } == ["unknown-upper"])
    let unit = comparison["units"].elements.last?["lowers"].elements.first
    #expect(unit?["decisions"].elements.first?["verdict"].text == "accepted")
  }

  @Test("a cell of the matrix says that a person decided it, with the note", arguments: Language.allCases)
  func matrix(language: Language) {
    let cells = Self.tables.table(.matrix).rows.map { $0[$0.count - 1].text(in: language) }
    let mark = language == .vietnamese ? "đã duyệt" : "reviewed"
    #expect(cells[1].hasSuffix("(\(mark): đã xác nhận)"))
    #expect(cells[2].hasSuffix("(\(mark): khác việc)"))
    #expect(cells[4].hasSuffix("(\(mark): =đã họp, ngày 3/5)"))
    #expect(!cells[0].contains(mark) && !cells[3].contains(mark))
    #expect(Self.tables.table(.matrix).rows[4].last?.code(in: .english).hasSuffix(" reviewed") == true)
  }

  @Test("the evidence and what is missing have the verdict and the note")
  func evidence() throws {
    let evidence = Self.tables.table(.evidence)
    let verdicts = zip(evidence.codes("upperPath"), evidence.codes("verdict")).map { "\($0) \($1)" }
    #expect(verdicts == ["I/1 ", "I/2 missing", "II/1 rejected", "II/2 ", "II/3 accepted"])
    #expect(evidence.codes("note")[4] == "=đã họp, ngày 3/5")
    #expect(evidence.codes("band")[4] == "sure" && evidence.codes("rule")[4] == "concordance")
    #expect(Self.tables.table(.missing).codes("verdict").contains("missing"))
  }

  @Test("the table of decisions has every entry, and says which do not apply and why")
  func decisions() {
    let table = Self.tables.table(.decisions)
    #expect(table.codes("verdict") == ["accepted", "rejected", "missing", "echo"])
    #expect(table.codes("applied") == ["yes", "yes", "yes", "no"])
    #expect(table.codes("remark")[3].contains("IX names no task or target"))
    #expect(Self.tables.kinds.contains(.decisions))
    #expect(!ComparisonTables(Self.plain).kinds.contains(.decisions))
  }

  @Test("the page marks a decided cell, in signs and in words, and has the verdict beside the evidence")
  func page() {
    let page = text { ComparisonHTMLReport.write(Self.comparison, language: .vietnamese, to: &$0) }
    #expect(page.contains("–✓<span>chưa thấy · đã duyệt: khác việc</span>"))
    #expect(page.contains("đúng là thực hiện (II/2): =đã họp, ngày 3/5"))
    let plain = text { ComparisonHTMLReport.write(Self.plain, language: .vietnamese, to: &$0) }
    #expect(!plain.contains("✓<span>") && !plain.contains("đã duyệt:"))
  }

  @Test("Markdown and the summary tell the decisions")
  func readable() {
    let markdown = text { ComparisonMarkdownReport.write(Self.comparison, language: .vietnamese, to: &$0) }
    #expect(markdown.contains("## Đã duyệt") && markdown.contains("khác việc"))
    let summary = text {
      ComparisonSummaryReport.write(Self.comparison, language: .vietnamese, width: 120, to: &$0)
    }
    #expect(summary.contains("ĐÃ DUYỆT (3)") && summary.contains("đúng là chưa thấy"))
    let plain = text { ComparisonSummaryReport.write(Self.plain, language: .vietnamese, width: 120, to: &$0) }
    #expect(!plain.contains("ĐÃ DUYỆT"))
  }
}
