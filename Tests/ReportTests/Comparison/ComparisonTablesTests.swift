import Compare
import Model
import Report
import Testing

@Suite("Tables of a comparison")
struct ComparisonTablesTests {
  private let tables = ComparisonSample.tables()

  @Test("every row has as many cells as the table has columns", arguments: TableKind.allCases)
  func shape(kind: TableKind) {
    let table = ComparisonSample.tables([("trong.txt", "Thông báo."), ("tinh.txt", ComparisonSample.upper)])
      .table(kind)
    #expect(!table.columns.isEmpty)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(Set(table.columns.map(\.key)).count == table.columns.count)
  }

  @Test("the matrix tells every upper unit, and its columns state the lineage")
  func matrix() throws {
    let table = tables.table(.matrix)
    #expect(table.codes("upperPath") == ["I/1", "I/2", "II/1", "II/2", "II/3"])
    let column = try #require(table.columns.last)
    #expect(column.key == "huyen.txt (parent 18-CTr/TU)")
    #expect(column.note?.vietnamese.contains("18-CTr/TU") == true)
    #expect(table.codes("found") == ["1", "0", "1", "0", "0"])
  }

  @Test("a matrix cell names the row of the evidence where its unit begins")
  func evidenceRows() {
    let evidence = tables.table(.evidence)
    for row in tables.table(.matrix).rows {
      guard case .relation(let cell) = row[row.count - 1] else {
        Issue.record("no relation at the end of the row")
        continue
      }
      #expect(evidence.rows[cell.evidence][1] == row[0])
      #expect(evidence.rows[cell.evidence].contains(.term(.relation(cell.relation))))
    }
  }

  @Test("the evidence has a row for every upper unit, found or not")
  func evidence() {
    let table = tables.table(.evidence)
    #expect(Set(table.codes("upperPath")) == ["I/1", "I/2", "II/1", "II/2", "II/3"])
    let missing = zip(table.codes("relation"), table.codes("lowerPath")).filter { $0.0 == "missing" }
    #expect(missing.count == 3)
    let linked = zip(table.codes("upperPath"), table.codes("lowerPath")).filter { $0.0 == "II/1" }
    #expect(linked.map(\.1) == ["II/1"])
    #expect(table.codes("phrases").contains { $0.contains("tủ sách lưu động") })
    #expect(table.codes("changes").contains { $0.contains("deadline later") })
    #expect(tables.table(.documents).codes("lineage") == ["", "parent 18-CTr/TU"])
  }

  @Test("the ledger of targets has both figures and the direction, and says what was not found")
  func targets() {
    let table = tables.table(.targets)
    #expect(table.codes("upperValue") == ["85", "2"])
    #expect(table.codes("lowerValue") == ["80", ""])
    #expect(table.codes("direction") == ["lowered", "missing"])
    #expect(table.codes("lowerFigure") == ["≥ 80%", ""])
    #expect(table.codes("upperDue") == ["2025", "2030"])
  }

  @Test("deadlines stand side by side with the days that they end on")
  func deadlines() {
    let table = tables.table(.deadlines)
    #expect(table.codes("upperDue") == ["2023-06-30", "2023-Q1"])
    #expect(table.codes("lowerDue") == ["2023-12-31", ""])
    #expect(table.codes("direction") == ["later", "missing"])
  }

  @Test("a counterpart one level down got the task")
  func bodies() {
    let table = tables.table(.bodies)
    #expect(table.codes("upperBody") == ["Ban Tuyên giáo Tỉnh ủy"])
    #expect(table.codes("lowerBody") == ["Ban Tuyên giáo Huyện ủy"])
    #expect(table.codes("outcome") == ["counterpart"])
  }

  @Test("what is missing and what is to be reviewed are apart and together all that was not found")
  func missing() {
    let found = tables.comparison.alignments[0].units.filter { $0.relation == .missing }.count
    let missing = tables.table(.missing)
    let review = tables.table(.review)
    #expect(missing.rows.count + review.rows.count == found)
    #expect(review.codes("lowerPath").allSatisfy { !$0.isEmpty })
    #expect(Set(missing.codes("upperPath")).isDisjoint(with: review.codes("upperPath")))
  }

  @Test("what the lower plan has of its own is told")
  func added() { #expect(tables.table(.added).codes("lowerPath") == ["II/2"]) }

  @Test("documents state lineage, coverage as n of m with an interval, and notices")
  func documents() throws {
    let table = ComparisonSample.tables([("khac.txt", "KẾ HOẠCH\nvề việc khác\n\nI. NHIỆM VỤ\n1. Trồng cây.")]
    )
    .table(.documents)
    #expect(table.codes("plan") == ["tinh.txt", "huyen.txt", "khac.txt"])
    #expect(table.codes("side") == ["upper", "lower", "lower"])
    #expect(table.codes("date") == ["2022-08-26", "2022-10-10", ""])
    #expect(table.codes("linked") == ["", "2", "0"])
    #expect(table.codes("of") == ["", "5", "5"])
    #expect(table.codes("coverage") == ["", "0.4", "0"])
    let low = try #require(Double(table.codes("coverageLow")[1]))
    let high = try #require(Double(table.codes("coverageHigh")[1]))
    #expect(low > 0.1 && low < 0.4 && high > 0.4 && high < 0.8)
    #expect(table.codes("notices")[1].isEmpty)
    #expect(table.codes("notices")[2].contains("do not cite one another"))
  }

  @Test("an unfound unit is said of the text, not of the work", arguments: Language.allCases)
  func wording(language: Language) {
    let words = TableKind.allCases.flatMap { kind in
      tables.table(kind).rows.flatMap { $0.map { $0.text(in: language) } }
    }.joined(separator: "\n")
    let wrong =
      switch language {
      case .vietnamese: "chưa thực hiện"
      case .english: "not done"
      }
    // The sentence that says so in the method is the only place of these words.
    #expect(words.components(of: wrong) <= 1)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
