import Compare
import Model
import Report
import Testing

@Suite("CSV and Markdown of a comparison")
struct ComparisonTextTests {
  private func csv(_ kind: TableKind, _ tables: ComparisonTables = ComparisonSample.tables()) -> [[String]] {
    CSVTable.rows(of: text { ComparisonCSVReport.write(tables, kind, to: &$0) })
  }

  @Test("a CSV table has a heading of keys and a row a row", arguments: TableKind.allCases)
  func shape(kind: TableKind) {
    let tables = ComparisonSample.tables()
    let rows = csv(kind, tables)
    #expect(rows[0] == tables.columns(of: kind).map(\.key))
    #expect(rows.count == tables.table(kind).rows.count + 1)
    #expect(Set(rows.map(\.count)) == [rows[0].count])
  }

  @Test("numbers and dates are those of programs")
  func values() throws {
    let rows = csv(.targets)
    let value = try #require(rows[0].firstIndex(of: "upperValue"))
    #expect(rows[1][value] == "85")
    let deadlines = csv(.deadlines)
    let due = try #require(deadlines[0].firstIndex(of: "upperDue"))
    #expect(deadlines[1][due] == "2023-06-30")
  }

  @Test("sentences are in the language of the reader, names and codes are not", arguments: TableKind.allCases)
  func languages(kind: TableKind) throws {
    let tables = ComparisonSample.tables()
    let both = [Language.vietnamese, .english].map { language in
      CSVTable.rows(of: text { ComparisonCSVReport.write(tables, kind, language: language, to: &$0) })
    }
    for (row, cells) in tables.table(kind).rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        if case .phrase(let phrase) = cell {
          #expect(both.map { $0[row + 1][column] } == [phrase.vietnamese, phrase.english])
        } else {
          #expect(both[0][row + 1][column] == both[1][row + 1][column])
        }
      }
    }
    #expect(both[0][0] == both[1][0])
    guard let meaning = both[0][0].firstIndex(of: "meaning") else { return }
    #expect(both[0][1][meaning] == "Phiên bản PlanTrace" && both[1][1][meaning] == "The version of PlanTrace")
  }

  @Test("words that a spreadsheet would run are inert")
  func inert() throws {
    let rows = csv(.added)
    let column = try #require(rows[0].firstIndex(of: "lowerText"))
    #expect(rows[1][column].hasPrefix("'=CMD|"))
  }

  @Test("a number below zero is no formula")
  func negative() {
    let plan = ComparisonSample.upper.replacing("ít nhất 85%", with: "tăng trưởng -5%")
    let comparison = Comparison(
      UpperPlan(ComparisonSample.prepared("a.txt", plan)), with: [ComparisonSample.prepared("b.txt", plan)])
    let written = text { ComparisonCSVReport.write(ComparisonTables(comparison), .evidence, to: &$0) }
    #expect(!written.contains(",'0"))
  }

  @Test(
    "the Markdown report has every part",
    arguments: [
      "# Đối chiếu: Chương trình hành động 18-CTr/TU\n", "\n## Ma trận\n", "\n## Khác biệt: huyen.txt (",
      "\n## Chỉ tiêu: huyen.txt (", "\n## Đối chiếu: huyen.txt (",
      "\n## Chưa thấy trong văn bản: huyen.txt (", "\n## Cấp dưới nêu thêm: huyen.txt (1)\n",
      "\n## Cách đối chiếu\n", "Quan hệ: thực hiện 18-CTr/TU", "| huyen.txt (thực hiện 18-CTr/TU) |",
    ])
  func markdown(part: String) {
    let written = text {
      ComparisonMarkdownReport.write(ComparisonSample.comparison(), language: .vietnamese, to: &$0)
    }
    #expect(written.contains(part))
  }

  @Test("markup in a plan is escaped")
  func escapes() {
    let lower = ComparisonSample.lower.replacing("trồng cây xanh", with: "trồng <b>cây</b> | xanh")
    let comparison = Comparison(
      UpperPlan(ComparisonSample.prepared("a.txt", ComparisonSample.upper)),
      with: [ComparisonSample.prepared("b.txt", lower)])
    let written = text { ComparisonMarkdownReport.write(comparison, language: .vietnamese, to: &$0) }
    #expect(written.contains("trồng \\<b\\>cây\\</b\\> \\| xanh"))
  }

  @Test("the same comparison gives the same text", arguments: Language.allCases)
  func same(language: Language) {
    let first = text {
      ComparisonMarkdownReport.write(ComparisonSample.comparison(), language: language, to: &$0)
    }
    let second = text {
      ComparisonMarkdownReport.write(ComparisonSample.comparison(), language: language, to: &$0)
    }
    #expect(first == second)
  }
}
