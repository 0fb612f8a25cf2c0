import Evaluate
import Foundation
import Model
import Report
import Testing

/// The plans of the repository scored against their gold files, layer by layer.
@Suite("Scores")
struct ScoreTests {
  /// The least F1 of a layer over all plans.
  private static let bars: [(layer: Layer, least: Double)] = [
    (.sections, 0.98), (.document, 0.96), (.targets, 0.95), (.deadlines, 0.94), (.citations, 0.98),
    (.assignments, 0.86),
  ]

  private func evaluation(of file: TextFile) throws -> Evaluation? {
    let gold = file.url.deletingPathExtension().appendingPathExtension("gold.json")
    guard let bytes = try? Data(contentsOf: gold) else { return nil }
    var out = OutputBuffer()
    JSONReport.write(
      try file.plan, from: Provenance(name: file.name, format: "txt", sha256: ""), layout: .compact,
      to: &out)
    return Evaluation(
      gold: try JSONReader.value(of: Array(bytes)), parsed: try JSONReader.value(of: out.contents))
  }

  @Test("the plans of the repository reach the bars")
  func bars() throws {
    var total = Evaluation()
    var misses: [String] = []
    for file in Repository.plans {
      let evaluation = try #require(try evaluation(of: file), "\(file.name) has no gold file")
      total.add(evaluation)
      for layer in Layer.allCases {
        misses += evaluation[layer].misses.map { "\(file.name) \(layer.rawValue) missed \($0)" }
        misses += evaluation[layer].alarms.map { "\(file.name) \(layer.rawValue) alarm \($0)" }
      }
    }
    for bar in Self.bars {
      let tally = total[bar.layer]
      #expect(
        tally.f1 >= bar.least,
        "\(bar.layer.rawValue) \(EvaluationReport.places(tally.f1)): \(misses.filter { $0.contains(" \(bar.layer.rawValue) ") })"
      )
    }
  }

  @Test("no plan falls below 0.95 in its sections", arguments: Repository.plans)
  func sections(file: TextFile) throws {
    let evaluation = try #require(try evaluation(of: file))
    #expect(evaluation[.sections].f1 >= 0.95)
  }
}
