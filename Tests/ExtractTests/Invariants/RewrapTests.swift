import Testing

/// A plan of the repository set anew.
struct RewrappedPlan: Sendable, CustomTestStringConvertible {
  var file: TextFile
  var layout: Rewrap

  var testDescription: String { "\(file.name), \(layout)" }

  /// Plans whose paragraphs are single lines, in lines of three lengths, with blank lines and page numbers or without.
  static let all: [RewrappedPlan] = files.flatMap { file in
    [72, 80, 95].flatMap { columns in
      [Rewrap.Spacing.single, .blocks, .double].flatMap { spacing in
        [nil, 41].map {
          RewrappedPlan(file: file, layout: Rewrap(columns: columns, spacing: spacing, pageLength: $0))
        }
      }
    }
  }

  private static let files = Repository.plans.filter {
    ["ctr25-hatinh-2022", "kh15-camduong-2023", "kh21-myhiep-2025", "nq31-tw-2022", "qd1480-dongthap-2025"]
      .contains($0.name)
  }
}

@Suite("Plans set in lines")
struct RewrapTests {
  @Test("a plan set anew says the same", arguments: RewrappedPlan.all)
  func rewrapped(plan: RewrappedPlan) throws {
    let expected = Projection(try plan.file.plan)
    let found = Projection(Sample.plan(plan.layout(try plan.file.text)))
    let lost = (expected.outline + expected.facts).filter { !(found.outline + found.facts).contains($0) }
    let made = (found.outline + found.facts).filter { !(expected.outline + expected.facts).contains($0) }
    #expect(lost == [])
    #expect(made == [])
  }

  @Test("the plans are there")
  func present() { #expect(RewrappedPlan.all.count == 90) }
}
