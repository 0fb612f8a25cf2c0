import Compare
import Evaluate
import Foundation
import Model
import Report
import Testing

@Suite("Reports of two versions of one plan")
struct VersionReportTests {
  private static let draft = ComparisonSample.upper.replacing("Số 18-CTr/TU", with: "Số      -CTr/TU")
  private static let issued = ComparisonSample.upper
    .replacing("ít nhất 85%", with: "ít nhất 80%").replacing(
      "trước ngày 30/6/2023", with: "trước ngày 31/12/2023"
    )
    .replacing("kể chuyện theo sách", with: "kể chuyện, vẽ tranh theo sách")
    .replacing(
      "2. Sở Tài chính", with: "2. =Thành lập <b>câu lạc bộ</b> | đọc sách tại các thôn.\n3. Sở Tài chính"
    )
    .replacing("3. Tổ chức", with: "4. Tổ chức")

  private func versions(
    _ draft: String = draft, _ issued: String = issued
  ) -> VersionComparison {
    VersionComparison(
      draft: ComparisonSample.prepared("draft.txt", draft),
      issued: ComparisonSample.prepared("issued.txt", issued))
  }

  private func summary(_ language: Language = .vietnamese) -> String {
    text { VersionSummaryReport.write(versions(), language: language, width: 100, to: &$0) }
  }

  private func markdown() -> String {
    text { VersionMarkdownReport.write(versions(), language: .vietnamese, to: &$0) }
  }

  private func csv(_ kind: VersionTableKind) -> [[String]] {
    CSVTable.rows(of: text { VersionCSVReport.write(VersionTables(versions()), kind, to: &$0) })
  }

  @Test(
    "the summary says what is compared, what changed and what came",
    arguments: [
      "SO SÁNH HAI BẢN", "Bản dự thảo: draft.txt", "Bản ban hành: issued.txt", "thêm 1",
      "số, ký hiệu", "thấp hơn", "muộn hơn", "II/2 · thêm", "II/3 → II/4 · sửa lời", "{+vẽ tranh+}",
    ])
  func summary(part: String) {
    #expect(summary().contains(part))
  }

  @Test("the summary of a text with itself says so and shows no changes")
  func same() {
    let written = text {
      VersionSummaryReport.write(
        versions(Self.issued, Self.issued), language: .vietnamese, width: 100, to: &$0)
    }
    #expect(written.contains("! Hai văn bản là một."))
    #expect(!written.contains("TỪNG ĐOẠN"))
  }

  @Test("in English the labels are English")
  func english() {
    #expect(summary(.english).contains("TWO VERSIONS"))
    #expect(summary(.english).contains("lowered"))
  }

  @Test(
    "the Markdown report strikes out what went and marks what came",
    arguments: [
      "# So sánh hai bản: Chương trình hành động 18-CTr/TU\n", "kể chuyện, **vẽ tranh** theo sách",
      "~~85%~~ **80%**", "\n## Thông tin văn bản thay đổi (1)\n", "\n## Từng đoạn (",
    ])
  func markdown(part: String) {
    #expect(markdown().contains(part))
  }

  @Test("markup in a plan is escaped")
  func escapes() {
    #expect(markdown().contains("=Thành lập \\<b\\>câu lạc bộ\\</b\\> \\| đọc sách"))
  }

  @Test("a CSV table has a heading of keys and a row a row", arguments: VersionTableKind.allCases)
  func shape(kind: VersionTableKind) {
    let tables = VersionTables(versions())
    let rows = csv(kind)
    #expect(rows[0] == tables.columns(of: kind).map(\.key))
    #expect(rows.count == tables.rows(of: kind).count + 1)
    #expect(Set(rows.map(\.count)) == [rows[0].count])
  }

  @Test("the table of passages has every passage with its fate, and nothing runs as a formula")
  func passages() throws {
    let rows = csv(.passages)
    let fate = try #require(rows[0].firstIndex(of: "fate"))
    let issued = try #require(rows[0].firstIndex(of: "issuedText"))
    let added = try #require(rows.first { $0[fate] == "added" })
    #expect(added[issued].hasPrefix("'=Thành lập"))
    #expect(rows.filter { $0[fate] == "reworded" }.count == 3)
    #expect(rows.contains { $0[fate] == "unchanged" })
  }

  @Test("the table of changes has codes for programs and both quotes")
  func changes() throws {
    let rows = csv(.changes)
    #expect(rows.dropFirst().map { "\($0[0]) \($0[1])" } == ["number lowered", "deadline later"])
    let quote = try #require(rows[0].firstIndex(of: "draftWords"))
    #expect(rows[1][quote].contains("85%"))
  }

  @Test("the JSON is that of the schema, and a fate that the schema does not know is found")
  func schema() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/versions.schema.json")
    let validator = SchemaValidator(try JSONReader.value(of: Array(Data(contentsOf: file))))
    for pair in [(Self.draft, Self.issued), (Self.issued, Self.draft), ("", Self.issued), ("", "")] {
      let output = try json(versions(pair.0, pair.1))
      #expect(validator.problems(of: output) == [])
    }
    guard case .object(var members) = try json(versions()) else {
      Issue.record("no object")
      return
    }
    members["entries"] = .array([.object(["fate": .string("lost")])])
    #expect(!validator.problems(of: .object(members)).isEmpty)
  }

  @Test("spans of segments quote the source")
  func spans() throws {
    let source = Array(Self.issued.utf8)
    let entries = try json(versions())["entries"].elements
    let segments = entries.flatMap { $0["words"]["issued"].elements }
    #expect(!segments.isEmpty)
    for segment in segments {
      guard case .number(let start) = segment["span"]["start"],
        case .number(let end) = segment["span"]["end"]
      else {
        Issue.record("no span")
        continue
      }
      let quoted = String(decoding: source[Int(start)..<Int(end)], as: UTF8.self)
      #expect(quoted.split(separator: " ").joined(separator: " ") == segment["text"].text)
    }
  }

  @Test("the same versions give the same bytes")
  func deterministic() throws {
    #expect(try json(versions()) == json(versions()))
    #expect(summary() == summary())
    #expect(markdown() == markdown())
  }

  private func json(_ versions: VersionComparison) throws -> JSONValue {
    let written = text { VersionJSONReport.write(versions, layout: .pretty, to: &$0) }
    return try JSONReader.value(of: Array(written.utf8))
  }
}
