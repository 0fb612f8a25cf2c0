import Model
import Testing

@Suite("What holds of every text")
struct InvariantTests {
  @Test("every byte is owned, once", arguments: Repository.allPlans)
  func ownership(file: TextFile) throws {
    let broken = Invariant.ownership(try file.plan)
    #expect(broken == [])
  }

  @Test("every byte of the oddest text is owned, once", arguments: SyntheticText.allCases)
  func ownership(text: SyntheticText) { #expect(Invariant.ownership(Sample.plan(text.bytes)) == []) }

  @Test(
    "a region of a node names its node",
    arguments: Repository.allPlans)
  func owners(file: TextFile) throws {
    let broken = Invariant.owners(try file.plan)
    #expect(broken == [])
  }

  @Test("subtrees are contiguous and nest", arguments: Repository.allPlans)
  func nesting(file: TextFile) throws {
    let broken = Invariant.nesting(try file.plan)
    #expect(broken == [])
  }

  @Test("subtrees of the oddest text are contiguous and nest", arguments: SyntheticText.allCases)
  func nesting(text: SyntheticText) { #expect(Invariant.nesting(Sample.plan(text.bytes)) == []) }

  @Test("paths are unique", arguments: Repository.allPlans)
  func paths(file: TextFile) throws {
    let broken = Invariant.paths(try file.plan)
    #expect(broken == [])
  }

  @Test("paths of the oddest text are unique", arguments: SyntheticText.allCases)
  func paths(text: SyntheticText) { #expect(Invariant.paths(Sample.plan(text.bytes)) == []) }

  @Test("facts lie in the text of their place", arguments: Repository.allPlans)
  func places(file: TextFile) throws {
    let broken = Invariant.places(try file.plan)
    #expect(broken == [])
  }

  @Test("facts of the oddest text lie in the text of their place", arguments: SyntheticText.allCases)
  func places(text: SyntheticText) { #expect(Invariant.places(Sample.plan(text.bytes)) == []) }

  @Test("the source says at a span what its quote says", arguments: Repository.allPlans)
  func spans(file: TextFile) throws {
    let broken = Invariant.spans(try file.plan)
    #expect(broken == [])
  }

  @Test("the source of the oddest text says at a span what its quote says", arguments: SyntheticText.allCases)
  func spans(text: SyntheticText) { #expect(Invariant.spans(Sample.plan(text.bytes)) == []) }

  @Test("the plans of the repository are there")
  func corpus() { #expect(Repository.plans.count >= 10) }
}
