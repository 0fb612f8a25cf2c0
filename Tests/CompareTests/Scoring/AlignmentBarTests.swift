import Compare
import Evaluate
import Foundation
import Testing

@Suite("Bars of alignment")
struct AlignmentBarTests {
  /// The invented plans say the same in words of their own far more than real ones do.
  @Test("the invented plans", arguments: AlignmentCase.invented)
  func invented(item: AlignmentCase) throws {
    let score = try item.score()
    #expect(score.absent == 0)
    #expect(score.f1 >= 0.90, "\(score.lines)")
    #expect(score.sure.value >= 0.98, "\(score.lines)")
    #expect(score.precision >= 0.98, "\(score.lines)")
    #expect(score.lookalikes.found == 0, "\(score.lines)")
    #expect(score.relations.value >= 0.95, "\(score.lines)")
    #expect(score.found("number") == 1, "\(score.lines)")
    #expect(score.found("deadline") >= 0.80, "\(score.lines)")
    #expect(score.found("body") >= 0.70, "\(score.lines)")
  }

  @Test("the plans that PLANTRACE_CORPUS names", arguments: AlignmentCase.real)
  func real(item: AlignmentCase) throws {
    let score = try item.score()
    #expect(score.absent == 0)
    #expect(score.f1 >= 0.90, "\(score.lines)")
    #expect(score.sure.value >= 0.98, "\(score.lines)")
    #expect(score.relations.value >= 0.90, "\(score.lines)")
    #expect(score.found("number") == 1, "\(score.lines)")
    #expect(score.found("deadline") >= 0.80, "\(score.lines)")
    #expect(score.found("body") >= 0.70, "\(score.lines)")
  }

  @Test("of all look-alikes at most one is linked")
  func lookalikes() throws {
    let scores = try AlignmentCase.real.map { try $0.score() }
    #expect(scores.reduce(0) { $0 + $1.lookalikes.found } <= 1)
  }

  @Test("no link leads from a lead-in or to one", arguments: AlignmentCase.invented + AlignmentCase.real)
  func leadIns(item: AlignmentCase) throws {
    let comparison = try item.comparison()
    for alignment in comparison.alignments {
      for unit in alignment.units where !unit.links.isEmpty {
        #expect(!comparison.upper.prepared.text(of: unit.upper).hasSuffix(":"))
        for link in unit.links { #expect(!alignment.lower.text(of: link.lower).hasSuffix(":")) }
      }
    }
  }

  @Test(
    "one wrong tone in ten costs three points at most",
    arguments: AlignmentCase.invented + AlignmentCase.real)
  func tones(item: AlignmentCase) throws {
    let whole = try item.score().f1
    let seeds: [UInt64] = [1, 2, 3]
    let spoiled = try seeds.map { seed in
      try item.score(changing: ToneErrors(percent: 10, seed: seed).applied).f1
    }
    #expect(spoiled.reduce(0, +) / Double(seeds.count) >= whole - 0.03, "\(whole) \(spoiled)")
  }

  @Test("the same plans give the same bytes", arguments: AlignmentCase.invented + AlignmentCase.real)
  func deterministic(item: AlignmentCase) throws {
    #expect(try item.json() == item.json())
  }
}
