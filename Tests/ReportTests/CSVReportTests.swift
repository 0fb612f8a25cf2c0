import Model
import Report
import Testing

@Suite("CSV report")
struct CSVReportTests {
  private func rows(of plan: Plan) -> [[String]] {
    let written = CSVReport.header + text { CSVReport.write(plan, from: .sample, to: &$0) }
    return CSVTable.rows(of: written)
  }

  @Test("every fact is a row with as many cells as the heading")
  func shape() {
    let rows = rows(of: PlanFixture.everything().plan)
    #expect(rows.count == 1 + 2 + 1 + 2 + 2)
    #expect(Set(rows.map(\.count)) == [rows[0].count])
    #expect(
      rows.dropFirst().map { $0[1] } == [
        "target", "target", "deadline", "assignment", "assignment", "citation", "citation",
      ])
  }

  @Test(
    "cells carry the values of the JSON",
    arguments: [
      ("file", "a.txt"), ("at", "I/-1"), ("section", "I. MỤC TIÊU"), ("value", "98.3"), ("unit", "%"),
      ("quote", "ít nhất 98,3% chi bộ \"thôn\" có chi ủy"), ("period", "P1Y"), ("line", "5"), ("page", "1"),
      ("baseline", "97"), ("due", ""), ("rule", "target.percent"),
    ])
  func values(column: String, cell: String) throws {
    let rows = rows(of: PlanFixture.everything().plan)
    let index = try #require(rows[0].firstIndex(of: column))
    #expect(rows[1][index] == cell)
  }

  @Test(
    "a cell that a spreadsheet would run is inert",
    arguments: [
      "=SUM(A1)", "+1", "-1", "@cmd", "=1,\"2\"",
    ])
  func inert(word: String) throws {
    var fixture = PlanFixture(word)
    fixture.plan.bodies = [Body(key: word, function: nil)]
    fixture.plan.assignments = [
      Assignment(at: .title, body: fixture.range(word), bodyID: 0, role: .lead, rule: "r")
    ]
    let rows = rows(of: fixture.plan)
    let index = try #require(rows[0].firstIndex(of: "quote"))
    #expect(rows[1][index] == "'" + word)
  }

  @Test("a comparator cannot be taken for a formula")
  func comparator() throws {
    var fixture = PlanFixture.everything()
    fixture.plan.targets[0].comparator = .equal
    let rows = rows(of: fixture.plan)
    let index = try #require(rows[0].firstIndex(of: "comparator"))
    #expect(rows[1][index] == "'=")
  }
}

/// Reads RFC 4180.
enum CSVTable {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch (scalar, isQuoted) {
      case ("\"", true): isQuoted = false
      case ("\"", false):
        if previous == "\"" { cell.unicodeScalars.append("\"") }
        isQuoted = true
      case (",", false):
        row.append(cell)
        cell = ""
      case ("\r", false): break
      case ("\n", false):
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return rows
  }
}
