import Extract
import Model
import Report
import Testing

@Suite("Texts that say the same")
struct VariantTests {
  /// What a plan says, its words in one spelling.
  private func said(_ plan: Plan) -> [String] { Projection(plan).lines.map { Spelling.newTones($0) } }

  @Test("however it is spelled, a plan says the same", arguments: Repository.allPlans)
  func spellings(file: TextFile) throws {
    let text = try file.text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")
    let expected = said(Sample.plan(text))
    for spelling in Spelling.allCases {
      let plan = Sample.plan(spelling(text))
      let found = said(plan)
      let differences = zip(expected, found).filter { $0 != $1 }.map { "\($0) → \($1)" }
      #expect(differences == [], "\(spelling)")
      #expect(found.count == expected.count, "\(spelling)")
      let broken = Invariant.spans(plan)
      #expect(broken == [], "\(spelling)")
    }
  }

  @Test("the same bytes give the same output", arguments: Repository.allPlans)
  func deterministic(file: TextFile) throws {
    let first = try file.plan
    let second = Sample.plan(try file.bytes, format: file.url.pathExtension)
    #expect(json(first) == json(second))
  }

  private func json(_ plan: Plan) -> [UInt8] {
    var out = OutputBuffer()
    JSONReport.write(plan, from: Provenance(name: "a", format: "txt", sha256: ""), layout: .compact, to: &out)
    return out.contents
  }

  @Test("both spellings of the 45 pairs are one syllable", arguments: Tone.pairs)
  func tones(pair: Tone.Pair) throws {
    for head in ["h", "th", ""] {
      let tokens = PlanParser().tokens(
        of: SourceText(name: "-", format: "txt", bytes: Array("\(head)\(pair.old) \(head)\(pair.new)".utf8)))
      try #require(tokens.count == 2)
      #expect(tokens[0].folded == tokens[1].folded)
      #expect(tokens[0].id == tokens[1].id)
    }
  }
}
