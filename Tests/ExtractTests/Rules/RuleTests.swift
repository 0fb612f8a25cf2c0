import Foundation
import Testing

@Suite("Rules of facts")
struct RuleTests {
  @Test("a rule reads its example", arguments: RuleExample.all)
  func example(of rule: RuleExample) { #expect(rule.facts(in: rule.example).contains(rule.fact)) }

  @Test("a rule leaves its near miss alone", arguments: RuleExample.all)
  func nearMiss(of rule: RuleExample) { #expect(rule.facts(in: rule.nearMiss).isEmpty) }

  /// Rules of cells, which ``TableFactTests`` and ``IndicatorTableTests`` hold.
  private static let ofTables: Set<String> = ["body.cell", "deadline.cell", "target.table"]

  @Test("every rule of the sources has an example")
  func catalogue() throws {
    let sources = Repository.root.appending(path: "Sources/Extract/Facts")
    let files = try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)
    var written: Set<String> = []
    for file in files where file.pathExtension == "swift" {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for match in text.matches(of: /"((?:citation|deadline|target|body)\.[a-z-]+)"/) {
        written.insert(String(match.1))
      }
    }
    try #require(!written.isEmpty)
    #expect(written.subtracting(Self.ofTables) == Set(RuleExample.all.map(\.rule)))
  }
}
