import Model
import Report
import Testing

@Suite("Markdown and outline")
struct MarkdownReportTests {
  private let markdown = text {
    MarkdownReport.write(PlanFixture.everything().plan, from: .sample, language: .vietnamese, to: &$0)
  }

  @Test(
    "every part has its heading",
    arguments: [
      "# Kế hoạch Số 45-KH/TU thực hiện Nghị quyết số 21-NQ/TW\n", "\n## Bố cục\n", "\n## Chỉ tiêu\n",
      "\n## Thời hạn\n", "\n## Cơ quan chịu trách nhiệm\n", "\n## Văn bản viện dẫn\n",
      "\n## Điểm cần xem lại\n",
    ])
  func headings(heading: String) { #expect(markdown.contains(heading)) }

  @Test("a target's row carries the sentence that it came from")
  func quote() {
    let row =
      "| I/-1 | ≥ 98,3% | chi bộ \"thôn\" có chi ủy | hằng năm | ít nhất 98,3% chi bộ \"thôn\" có chi ủy |"
    #expect(markdown.contains(row))
  }

  @Test("a cited document is listed once with its places")
  func citations() { #expect(markdown.contains("| 21-NQ/TW | 16/6/2022 |  | title, II/1 |")) }

  @Test(
    "markup in the text is escaped", arguments: [("a|b", "a\\|b"), ("*x*", "\\*x\\*"), ("<b>", "\\<b\\>")])
  func escapes(title: String, shown: String) {
    var plan = PlanFixture("").plan
    plan.document.title = title
    let written = text { MarkdownReport.write(plan, from: .sample, language: .english, to: &$0) }
    #expect(written.hasPrefix("# Document of unknown type \(shown)\n"))
  }

  @Test("the outline is indented by depth, a node a line")
  func outline() {
    let written = text { OutlineReport.write(PlanFixture.everything().plan, language: .english, to: &$0) }
    let lines = written.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == "I  I. MỤC TIÊU  [objectives]")
    #expect(lines[1].hasPrefix("  I/-1  - Hằng năm, ít nhất 98,3% chi bộ"))
    #expect(lines[1].hasSuffix("…"))
  }
}
