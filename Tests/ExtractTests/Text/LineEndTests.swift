import Extract
import Model
import Testing

@Suite("Blanks at line ends")
struct LineEndTests {
  private static let lines = [
    "I. NHIỆM VỤ", "1. Mở phòng đọc cho thiếu nhi ở nhà văn hóa các thôn trong mùa hè và",
    "các ngày nghỉ lễ.",
    "2. Mua sách, báo (hoàn thành trong quý I/2026).",
  ]

  private func texts(_ ending: String) -> [String] {
    let plan = Sample.plan(Self.lines.map { $0 + ending + "\n" }.joined())
    return plan.nodes.indices.map { "\(plan.path(of: $0)) \(plan.text.string(plan.nodes[$0].text))" }
  }

  @Test("change neither the outline nor the text", arguments: [" ", "  ", "\t", "\r"])
  func same(ending: String) {
    #expect(texts(ending) == texts(""))
  }

  @Test("lines of any length end where they are seen to end", arguments: 1...40)
  func lengths(count: Int) {
    let words = String(repeating: "ă", count: count)
    let plan = Sample.plan("1. \(words) \n\n2. \(words)  \n\n3. \(words)\n\n4. Sách mới cho thư viện.\n")
    #expect(plan.nodes.prefix(3).map { plan.text.string($0.text) } == [words, words, words])
  }
}
