import Compare
import Foundation
import Report
import Testing

@Suite("Findings as text, and the page about the rules")
struct FindingsTextTests {
  private func lines(_ checked: CheckedPlan, language: Language = .english, width: Int = 100) -> [String] {
    let report = FindingsText(language: language, width: width)
    return text { report.write(checked, to: &$0) }.split(separator: "\n").map(String.init)
  }

  @Test("a finding is path, line and column, severity, message and rule, with the line and carets below")
  func finding() throws {
    let lines = lines(CheckedSample.checked(), width: 200)
    let index = try #require(lines.firstIndex { $0.hasSuffix(" [outline.broken-numbering]") })
    #expect(lines[index].hasPrefix("  plans/kế hoạch.txt:12:1: warning: "))
    #expect(lines[index + 1] == "  12 │ 3. Sửa chữa kho sách")
    #expect(lines[index + 2] == "     │ ^^")
  }

  @Test("a long place is cut at its end alone where its beginning fits")
  func longPlace() throws {
    let lines = lines(CheckedSample.checked(), width: 40)
    let index = try #require(lines.firstIndex { $0.hasPrefix("  ↳ /srv/upper.txt:9:") })
    #expect(lines[index + 1].hasPrefix("  9 │ 1. ") || lines[index + 1].contains("│ …"))
    #expect(!lines.contains { $0.contains("│ …1. ") || $0.contains("│ …3. ") })
  }

  @Test("what the upper plan says follows the finding")
  func upper() throws {
    let lines = lines(CheckedSample.checked())
    let index = try #require(lines.firstIndex { $0.hasPrefix("  ↳ /srv/upper.txt:9:") })
    #expect(lines[index + 1].contains("100% thôn"))
  }

  @Test("no line is wider than the terminal", arguments: [40, 60, 100])
  func width(width: Int) {
    for line in lines(CheckedSample.checked(), width: width) { #expect(line.unicodeScalars.count <= width) }
  }

  @Test("a plan in order is not named; the sum names how many were looked at")
  func inOrder() {
    #expect(lines(CheckedSample.checked("Ghi chép.", against: nil)).isEmpty)
    let report = FindingsText(language: .vietnamese, width: 80)
    let sum = text { report.writeSum(of: CheckedSample.checked(against: nil).counts, to: &$0) }
    #expect(sum.hasPrefix("1 văn bản: "))
    #expect(text { report.writeSum(of: FindingCounts(), to: &$0) } == "0 văn bản: không có phát hiện\n")
  }

  @Test("a path or a text with control characters cannot steer the terminal")
  func controls() {
    let plan = CheckedSample.checked(
      "KẾ HOẠCH\nvề \u{1B}[31mvăn hóa đọc\n\nI. NHIỆM VỤ\n1. Mua sách.\n", path: "a\u{1B}[2J.txt",
      against: nil)
    #expect(!lines(plan).joined().unicodeScalars.contains("\u{1B}"))
  }

  @Test("docs/findings.md is what the rules say of themselves")
  func page() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/findings.md")
    let written = text { FindingRulesReport.writeMarkdown(to: &$0) }
    #expect(
      try String(contentsOf: file, encoding: .utf8) == written,
      "write it anew: plantrace check --rules --format markdown -o docs/findings.md")
  }

  @Test("the list of rules is a line a rule")
  func list() {
    let lines = text { FindingRulesReport.writeText(language: .english, to: &$0) }.split(separator: "\n")
    #expect(lines.count == FindingRule.all.count)
    #expect(zip(lines, FindingRule.all).allSatisfy { $0.hasPrefix($1.id + " ") })
  }
}
