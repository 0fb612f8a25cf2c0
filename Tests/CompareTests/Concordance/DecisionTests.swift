import Testing

@testable import Compare

@Suite("Decisions of a person")
struct DecisionTests {
  private func outcome(_ entries: Concordance.Entry...) -> [String] {
    ConcordanceSample.outcome(ConcordanceSample.comparison(entries))
  }

  /// What the matcher finds by itself.
  private let alone = ["adapted sure I/1", "adapted sure I/3", "missing sure"]

  @Test("without decisions the matcher decides")
  func none() {
    #expect(outcome() == alone)
    #expect(outcome(Concordance.Entry(upper: "I/1", lower: "I/2", note: "hỏi lại")) == alone)
  }

  @Test("an accepted pair is linked, for certain, and changes no other unit")
  func accepted() throws {
    let entry = Concordance.Entry(
      upper: "I/3", plan: "huyen.txt", lower: "I/2", verdict: .accepted, note: "đã hỏi huyện")
    #expect(outcome(entry) == [alone[0], alone[1], "adapted sure I/2"])
    let unit = ConcordanceSample.comparison([entry]).alignments[0].units[2]
    #expect(unit.links[0].rule == .concordance)
    #expect(unit.links[0].score < 0.2)
    #expect(unit.decisions == [Decision(upper: 2, lower: 1, verdict: .accepted, note: "đã hỏi huyện")])
    #expect(ConcordanceSample.comparison([entry]).alignments[0].added.isEmpty)
  }

  @Test("a link that the matcher made keeps its score and its rule when it is accepted")
  func confirmed() {
    let entry = Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .accepted)
    let plain = ConcordanceSample.comparison([]).alignments[0].units[0].links[0]
    let link = ConcordanceSample.comparison([entry]).alignments[0].units[0].links[0]
    #expect(outcome(entry) == alone)
    #expect(link.rule == plain.rule && link.score == plain.score && link.band == .sure)
  }

  @Test("a rejected pair is not linked, and nothing else changes")
  func rejected() {
    #expect(
      outcome(Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .rejected))
        == ["missing sure", alone[1], alone[2]])
    #expect(outcome(Concordance.Entry(upper: "I/1", lower: "I/2", verdict: .rejected)) == alone)
  }

  @Test("a unit that is missing for certain has no links and is not to be reviewed")
  func missing() {
    let entry = Concordance.Entry(upper: "I/2", verdict: .missing, note: "ngoài phạm vi")
    #expect(outcome(entry) == [alone[0], "missing sure", alone[2]])
    let alignment = ConcordanceSample.comparison([entry]).alignments[0]
    #expect(alignment.units[1].candidate == nil)
    #expect(alignment.units[1].decisions.first?.lower == nil)
    #expect(alignment.added.map { alignment.lower.path(of: $0.lower) } == ["I/2", "I/3"])
  }

  @Test("an echo is an echo beside what carries the unit out")
  func echo() {
    #expect(
      outcome(Concordance.Entry(upper: "I/1", lower: "I/2", verdict: .echo))
        == ["adapted sure I/1 ~I/2", alone[1], alone[2]])
  }

  @Test("two accepted units carry one task out together")
  func split() {
    #expect(
      outcome(
        Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .accepted),
        Concordance.Entry(upper: "I/1", lower: "I/2", verdict: .accepted))[0].hasPrefix("split sure "))
  }

  @Test("of entries that contradict one another the later one counts, and the other is told")
  func contradiction() {
    let accepted = Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .accepted)
    let rejected = Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .rejected)
    let missing = Concordance.Entry(upper: "I/1", verdict: .missing)
    #expect(outcome(accepted, rejected)[0] == "missing sure")
    #expect(outcome(rejected, accepted)[0] == alone[0])
    #expect(outcome(missing, accepted)[0] == alone[0])
    #expect(outcome(accepted, missing)[0] == "missing sure")
    let findings = ConcordanceSample.comparison([accepted, rejected, missing]).concordanceReading.findings
    #expect(findings == [ConcordanceFinding(entry: 0, problem: .overruled(by: 1))])
    let turned = ConcordanceSample.comparison([missing, accepted]).concordanceReading.findings
    #expect(turned == [ConcordanceFinding(entry: 0, problem: .overruled(by: 1))])
    #expect(ConcordanceSample.comparison([accepted, accepted]).concordanceReading.findings.isEmpty)
  }
}
