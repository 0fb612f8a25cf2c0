import Evaluate
import Extract
import Foundation
import Ingest
import Model
import Report
import Testing

/// A plan of a corpus as text, with what an annotator found in it.
struct CorpusPlan: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let gold: JSONValue
  /// What is read of the text.
  let plan: Plan

  var testDescription: String { name }

  /// The plans of the repository, and those of the folder that `PLANTRACE_CORPUS` names.
  static let all: [CorpusPlan] = {
    var repository = URL(filePath: #filePath)
    for _ in 0..<4 { repository.deleteLastPathComponent() }
    let own = ProcessInfo.processInfo.environment["PLANTRACE_CORPUS"].map { [URL(filePath: $0)] } ?? []
    return ([repository.appending(path: "corpus")] + own).flatMap { plans(in: $0) }
  }()

  /// Plans that say different things: one text in several encodings or with slips is here once.
  static let distinct = all.filter { plan in
    !["-nfd", "-md", "-noisy"].contains { plan.name.hasSuffix($0) }
  }

  private static func plans(in folder: URL) -> [CorpusPlan] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.filter { $0.hasSuffix(".gold.json") }.sorted().compactMap { name in
      let stem = String(name.dropLast(".gold.json".count))
      guard let text = try? Data(contentsOf: folder.appending(path: "\(stem).txt")),
        let gold = try? Data(contentsOf: folder.appending(path: name)),
        let value = try? JSONReader.value(of: Array(gold))
      else { return nil }
      let source = SourceText(name: stem, format: "txt", bytes: Array(text))
      return CorpusPlan(name: stem, bytes: Array(text), gold: value, plan: PlanParser().parse(source))
    }
  }

  /// The score of what was read of some rendering of the plan.
  func evaluation(of read: Plan) throws -> Evaluation {
    var buffer = OutputBuffer()
    let source = Provenance(name: name, format: "", sha256: "", bytes: 0)
    JSONReport.write(read, from: source, layout: .compact, to: &buffer)
    return Evaluation(gold: gold, parsed: try JSONReader.value(of: buffer.contents))
  }
}
