import Foundation
import Testing

@Suite("The example of the README", .enabled(if: Command.tool != nil))
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("is what the tool prints", arguments: ["README.md", "README.vi.md"])
  func example(file: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
    let plan = "corpus/kh15-camduong-2023.txt"
    let shown = try #require(
      text.components(separatedBy: "plantrace parse \(plan)").dropFirst().first?
        .components(separatedBy: "```text\n").dropFirst().first?.components(separatedBy: "\n```").first)
    let printed = try Command.run(["parse", plan], in: Self.root).output.components(separatedBy: "\n")
    let lines = shown.components(separatedBy: "\n").filter { $0.trimmingCharacters(in: .whitespaces) != "…" }
    #expect(lines.count > 30)
    #expect(lines.filter { !printed.contains($0) } == [])
  }
}
