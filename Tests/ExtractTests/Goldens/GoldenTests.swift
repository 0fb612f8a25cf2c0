import Foundation
import Testing

/// What the plans of the repository say, line by line, beside what was recorded of them.
///
/// `PLANTRACE_RECORD=1` writes the goldens anew and fails, so that no run records and passes at once;
/// the difference is then read in version control.
@Suite("Goldens")
struct GoldenTests {
  private static let folder = Repository.fixtures.appending(path: "goldens").resolvingSymlinksInPath()

  @Test("a plan says what was recorded of it", arguments: Repository.plans)
  func golden(file: TextFile) throws {
    let found = Projection(try file.plan).lines
    let golden = Self.folder.appending(path: "\(file.name).txt")
    if Repository.isRecording {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data((found.joined(separator: "\n") + "\n").utf8).write(to: golden, options: .atomic)
      Issue.record("recorded")
      return
    }
    let bytes = try #require(try? Data(contentsOf: golden), "no golden: record it with PLANTRACE_RECORD=1")
    let recorded = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let difference = found.difference(from: recorded).map { change in
      switch change {
      case .insert(let line, let text, _): "+\(line + 1) \(text)"
      case .remove(let line, let text, _): "-\(line + 1) \(text)"
      }
    }
    #expect(difference == [])
  }

  @Test("every golden has its plan")
  func orphans() throws {
    let names = Set(Repository.plans.map(\.name))
    #expect(Repository.texts(in: Self.folder).map(\.name).filter { !names.contains($0) } == [])
  }

  @Test("variants of one plan say the same")
  func variants() throws {
    for (name, variant) in [
      ("ctr18-dongthap-2022", "ctr18-dongthap-2022-nfd"), ("kh21-myhiep-2025", "kh21-myhiep-2025-noisy"),
    ] {
      let plans = Repository.plans
      let first = try #require(plans.first { $0.name == name }).plan
      let second = try #require(plans.first { $0.name == variant }).plan
      #expect(
        first.nodes.indices.map { first.path(of: $0) } == second.nodes.indices.map { second.path(of: $0) })
      #expect(first.targetLines == second.targetLines)
      #expect(
        first.deadlineLines.map { Spelling.newTones($0) }
          == second.deadlineLines.map { Spelling.newTones($0) })
      #expect(first.cited.map(\.key) == second.cited.map(\.key))
    }
  }
}
