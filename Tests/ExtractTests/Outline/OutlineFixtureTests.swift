import Testing

@Suite("Outline")
struct OutlineFixtureTests {
  @Test("a text is read as its tree", arguments: OutlineFixture.all(in: "outline"))
  func tree(of fixture: OutlineFixture) {
    #expect(OutlineTree.text(of: Sample.plan(fixture.text)) == fixture.tree)
  }

  @Test("the fixtures are there")
  func fixtures() { #expect(OutlineFixture.all(in: "outline").count >= 50) }
}
