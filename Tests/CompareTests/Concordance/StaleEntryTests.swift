import Compare
import Testing

@Suite("Entries of a concordance that no longer fit")
struct StaleEntryTests {
  private func findings(
    _ entry: Concordance.Entry, lower: String = ConcordanceSample.lower, others: [String] = []
  ) -> [ConcordanceFinding.Problem] {
    ConcordanceSample.comparison([entry], lower: lower, others: others).concordanceReading.findings
      .map(\.problem)
  }

  @Test("a path that names no unit is told for the side that it is on")
  func unknownPaths() {
    #expect(
      findings(Concordance.Entry(upper: "I/9", lower: "I/1", verdict: .accepted)) == [.unknownUpper("I/9")])
    #expect(
      findings(Concordance.Entry(upper: "I/1", lower: "I", verdict: .rejected))
        == [.unknownLower("I", plan: "huyen.txt")])
    #expect(findings(Concordance.Entry(upper: "I/9", lower: "I/9")).isEmpty)
  }

  @Test("a document that is not compared is told, and so is one that could be several")
  func unknownPlans() {
    let entry = Concordance.Entry(upper: "I/1", plan: "xa.txt", lower: "I/1", verdict: .accepted)
    #expect(findings(entry) == [.unknownPlan("xa.txt")])
    let open = Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .accepted)
    #expect(findings(open).isEmpty)
    #expect(findings(open, others: ["b.txt"]) == [.ambiguousPlan(["huyen.txt", "b.txt"])])
    let last = Concordance.Entry(upper: "I/1", plan: "b.txt", lower: "I/1", verdict: .accepted)
    #expect(findings(last, others: ["x/b.txt"]).isEmpty)
    #expect(findings(last, others: ["x/b.txt", "y/b.txt"]) == [.ambiguousPlan(["x/b.txt", "y/b.txt"])])
  }

  @Test("a unit that moved is found by what it said, and the verdict applies there")
  func moved() {
    let entry = Concordance.Entry(
      upper: "I/1", lower: "I/1", verdict: .rejected,
      lowerText: "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp trên địa bàn.")
    let lower = ConcordanceSample.lower.replacing(
      "1. Xây dựng", with: "1. Việc mới được thêm vào đây.\n4. Xây dựng")
    let path = Sample.prepared("a", lower)
    let place = path.units.indices.map { path.path(of: $0) }.first { $0 != "I/1" && $0.hasSuffix("4") }
    #expect(findings(entry, lower: lower) == [.movedLower("I/1", to: place ?? "?")])
    let comparison = ConcordanceSample.comparison([entry], lower: lower)
    #expect(ConcordanceSample.outcome(comparison)[0] == "missing sure")
    // A spreadsheet that took the path for a date is forgiven as well.
    let date = Concordance.Entry(
      upper: "01-Jan", lower: "I/1", verdict: .rejected, upperText: ConcordanceSample.shelves)
    #expect(findings(date) == [.movedUpper("01-Jan", to: "I/1")])
  }

  @Test("a unit that was reworded a little is the same, one that says something else is not")
  func reworded() {
    let entry = Concordance.Entry(
      upper: "I/1", lower: "I/1", verdict: .rejected,
      upperText: "Xây dựng các tủ sách lưu động phục vụ công nhân khu công nghiệp.")
    #expect(findings(entry) == [.rewordedUpper("I/1")])
    #expect(ConcordanceSample.outcome(ConcordanceSample.comparison([entry]))[0] == "missing sure")
    var other = entry
    other.upperText = "Trùng tu đình làng và lập hồ sơ di tích."
    #expect(findings(other) == [.changedUpper("I/1")])
    #expect(ConcordanceSample.outcome(ConcordanceSample.comparison([other]))[0] == "adapted sure I/1")
  }

  @Test("case and line wraps do not make another text")
  func folded() {
    let entry = Concordance.Entry(
      upper: "I/1", lower: "I/1", verdict: .accepted,
      upperText: ConcordanceSample.shelves.uppercased().replacing(" ", with: " \n "))
    #expect(findings(entry).isEmpty)
  }

  @Test("every problem has a message in both languages that names the path or the plan")
  func messages() {
    let problems: [ConcordanceFinding.Problem] = [
      .unknownPlan("X"), .ambiguousPlan(["X", "Y"]), .unknownUpper("X"), .unknownLower("X", plan: "Y"),
      .changedUpper("X"), .changedLower("X", plan: "Y"), .movedUpper("X", to: "Y"), .movedLower("X", to: "Y"),
      .rewordedUpper("X"), .rewordedLower("X"),
    ]
    for problem in problems {
      #expect(problem.message.vietnamese.contains("X") && problem.message.english.contains("X"))
      #expect(problem.message.english.contains(problem.isApplied ? "; applied" : "not applied"))
    }
    #expect(Set(problems.map(\.code)).count == problems.count)
  }
}
