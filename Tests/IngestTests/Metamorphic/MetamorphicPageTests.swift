import Extract
import Ingest
import Model
import Testing

@Suite("A plan says the same in a page")
struct MetamorphicPageTests {
  private func hold(_ files: [[UInt8]], of plans: [CorpusPlan]) throws {
    var scores = Scores()
    for (plan, file) in zip(plans, files) {
      let documents = try InputFile(name: "a.html", bytes: file).documents()
      let read = PlanParser().parse(try #require(documents.first).source)
      #expect(read.coverage == 1)
      try scores.add(plan, read: read)
    }
    let failures = scores.failures(bar: 0.5)
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("pages of a portal", arguments: [PlanPage.Shape.paragraphs, .breaks])
  func portal(shape: PlanPage.Shape) throws {
    let files = CorpusPlan.distinct.map { PlanPage($0.plan, shape: shape).bytes }
    try hold(files, of: CorpusPlan.distinct)
  }

  @Test("pages that LibreOffice saves")
  func saved() throws {
    let plans = CorpusPlan.distinct
    let files = try plans.map { try PlanFile($0.plan, markers: .typed).fixture.bytes }
    try hold(
      try LibreOffice.converted(files, from: "docx", to: "html:HTML (StarWriter)"), of: plans)
  }
}
