import Model
import Testing

@testable import Report

@Suite("First words of a text")
struct OpeningTests {
  @Test(
    "as many words as asked, an ellipsis where more follow",
    arguments: [
      ("một hai ba", 2, "một hai…"), ("một hai ba", 3, "một hai ba"), ("một hai ba", 9, "một hai ba"),
      ("  một\n hai ", 1, "một…"), ("", 3, ""), ("một ", 1, "một"),
    ])
  func words(source: String, words: Int, opening: String) {
    let plan = PlanFixture(source).plan
    #expect(plan.text.opening(of: TextRange(0, source.utf8.count), words: words) == opening)
  }

  @Test("a word without end is cut between characters")
  func endless() {
    let source = String(repeating: "ế", count: 1000)
    let plan = PlanFixture(source).plan
    let opening = plan.text.opening(of: TextRange(0, source.utf8.count), words: 2)
    #expect(opening.hasSuffix("ế…"))
    #expect(opening.utf8.count <= 2 * 64 + 3)
  }

  @Test("a fact in a section whose heading is a megabyte costs no megabyte")
  func longHeading() {
    var fixture = PlanFixture("I. " + String(repeating: "tỉnh ", count: 200_000))
    fixture.plan.nodes = [
      Node(
        kind: .roman, parent: nil, depth: 0, subtreeEnd: 1, marker: TextRange(0, 2),
        text: TextRange(3, fixture.plan.text.bytes.count), extent: TextRange(0, 3), label: "I")
    ]
    #expect(fixture.plan.heading(above: .node(0)).hasPrefix("I. tỉnh tỉnh"))
    #expect(fixture.plan.heading(above: .node(0)).utf8.count < 500)
    #expect(fixture.plan.opening(at: .node(0), words: 3) == "tỉnh tỉnh tỉnh…")
  }
}
