import Compare
import Evaluate
import Extract
import Foundation
import Model
import Report
import Testing

/// An alignment gold with the two plans that it is about, which lie beside it.
struct AlignmentCase: Sendable, CustomTestStringConvertible {
  let file: URL

  var testDescription: String { file.lastPathComponent }

  /// The invented plans of the repository.
  static let invented = cases(
    in: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus"))
  /// The plans that `PLANTRACE_CORPUS` names.
  static let real =
    ProcessInfo.processInfo.environment["PLANTRACE_CORPUS"]
    .map { cases(in: URL(filePath: $0)) } ?? []

  private static func cases(in folder: URL) -> [AlignmentCase] {
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter {
      $0.lastPathComponent.hasPrefix("align-") && $0.pathExtension == "json"
    }.sorted { $0.path < $1.path }.map(AlignmentCase.init)
  }

  /// What a reader found.
  func gold() throws -> AlignmentGold { try AlignmentGold(file) }

  /// A plan of the folder, its text changed before it is parsed.
  func plan(_ name: String, changing change: (String) -> String = { $0 }) throws -> PreparedPlan {
    let path = file.deletingLastPathComponent().appending(path: "\(name).txt")
    let text = change(String(decoding: try Data(contentsOf: path), as: UTF8.self))
    return Sample.prepared("\(name).txt", text)
  }

  /// The comparison of the two plans.
  func comparison(changing change: (String) -> String = { $0 }) throws -> Comparison {
    let gold = try gold()
    return Comparison(
      UpperPlan(try plan(gold.upper, changing: change)), with: [try plan(gold.lower, changing: change)])
  }

  /// The comparison as users get it.
  func json(changing change: (String) -> String = { $0 }) throws -> [UInt8] {
    var out = OutputBuffer()
    ComparisonJSONReport.write(try comparison(changing: change), layout: .compact, to: &out)
    return out.contents
  }

  /// The score of the comparison.
  func score(changing change: (String) -> String = { $0 }) throws -> AlignmentScore {
    let gold = try gold()
    return AlignmentScore(gold, try JSONReader.value(of: json(changing: change)), lower: gold.lower)
  }
}
