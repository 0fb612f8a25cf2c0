import Evaluate
import Extract
import Foundation
import Model
import Report
import Testing

/// The folder of plans with gold that `PLANTRACE_CORPUS` names, and the scorer that lies beside it.
private enum Corpus {
  static let folder = ProcessInfo.processInfo.environment["PLANTRACE_CORPUS"].map { URL(filePath: $0) }
  static let scorer = folder?.deletingLastPathComponent().appending(path: "tools/score")
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static var isComplete: Bool {
    guard let scorer, python != nil else { return false }
    return FileManager.default.fileExists(atPath: scorer.path)
  }

  /// The gold files, by name.
  static var golds: [URL] {
    guard let folder else { return [] }
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.path.hasSuffix(".gold.json") }.sorted { $0.path < $1.path }
  }
}

@Suite("Agreement with the reference scorer", .enabled(if: Corpus.isComplete))
struct RefereeTests {
  /// What one layer scored: the line's figures and counts, and the numbers of misses and alarms.
  private struct Score: Equatable {
    var figures: String
    var misses = 0
    var alarms = 0
  }

  @Test("gold files scored against each other agree")
  func crossed() throws {
    for gold in Corpus.golds {
      let want = try JSONReader.value(of: Array(Data(contentsOf: gold)))
      for other in Corpus.golds {
        let parsed = try JSONReader.value(of: Array(Data(contentsOf: other)))
        #expect(
          scores(of: Evaluation(gold: want, parsed: parsed)) == (try reference(gold, other)),
          "\(gold.lastPathComponent) against \(other.lastPathComponent)")
      }
    }
  }

  @Test("parsed plans agree")
  func parsed() throws {
    for gold in Corpus.golds {
      let text = URL(filePath: gold.path.replacing(".gold.json", with: ".txt"))
      guard let bytes = try? Data(contentsOf: text) else { continue }
      let plan = PlanParser().parse(
        SourceText(name: text.lastPathComponent, format: "txt", bytes: Array(bytes)))
      var out = OutputBuffer()
      JSONReport.write(
        plan, from: Provenance(name: "a", format: "txt", sha256: ""), layout: .compact, to: &out)
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(out.contents).write(to: file)
      let evaluation = Evaluation(
        gold: try JSONReader.value(of: Array(Data(contentsOf: gold))),
        parsed: try JSONReader.value(of: out.contents))
      #expect(scores(of: evaluation) == (try reference(gold, file)), "\(gold.lastPathComponent)")
    }
  }

  /// The scores as ours has them.
  private func scores(of evaluation: Evaluation) -> [String: Score] {
    let lines = EvaluationReport.lines(of: evaluation, name: "x", detail: .listed, language: .english)
    return scores(in: lines)
  }

  /// The scores as the reference scorer prints them.
  private func reference(_ gold: URL, _ parsed: URL) throws -> [String: Score] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: Corpus.python ?? "")
    process.arguments = [Corpus.scorer?.path ?? "", "--show", gold.path, parsed.path]
    process.standardOutput = pipe
    try process.run()
    let printed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = printed.split(separator: "\n").map(String.init)
    return scores(in: lines.filter { !$0.hasPrefix("TOTAL") })
  }

  private func scores(in lines: [String]) -> [String: Score] {
    var result: [String: Score] = [:]
    var layer = ""
    for line in lines {
      if line.hasPrefix("    missed") {
        result[layer]?.misses += 1
      } else if line.hasPrefix("    alarm") {
        result[layer]?.alarms += 1
      } else if let start = line.range(of: " P "), let end = line.range(of: ")") {
        layer = String(line[..<start.lowerBound].dropFirst(25).prefix { $0 != " " })
        result[layer] = Score(figures: String(line[start.upperBound..<end.upperBound]))
      }
    }
    return result
  }
}
