import Foundation
import Testing

@Suite("Tables of compare", .enabled(if: Command.tool != nil))
struct CompareTableTests {
  @Test("the ending of the output gives CSV with a mark, or Markdown without one")
  func endings() throws {
    let folder = try Folder(SamplePlans.unrelated)
    let csv = try Command.run(["compare", "upper.txt", "lower.txt", "-o", "out.csv"], in: folder.url)
    #expect(csv.status == 0)
    #expect(try folder.text(of: "out.csv").hasPrefix("\u{FEFF}plan,upperPath,"))
    let markdown = try Command.run(["compare", "upper.txt", "lower.txt", "-o", "out.md"], in: folder.url)
    #expect(markdown.status == 0)
    #expect(try folder.text(of: "out.md").hasPrefix("# Đối chiếu: "))
  }

  @Test("on standard output CSV has no mark, and is the evidence")
  func standardOutput() throws {
    let folder = try Folder(SamplePlans.unrelated)
    let outcome = try Command.run(["compare", "upper.txt", "lower.txt", "--format", "csv"], in: folder.url)
    #expect(outcome.output.hasPrefix("plan,upperPath,"))
    #expect(outcome.output.contains(",missing,"))
  }

  @Test("a folder gets a file for each table")
  func folder() throws {
    let folder = try Folder(SamplePlans.unrelated)
    let arguments = ["compare", "upper.txt", "lower.txt", "--format", "csv", "-o", "tables/"]
    #expect(try Command.run(arguments, in: folder.url).status == 0)
    let written = folder.files.filter { $0.hasPrefix("tables/") }
    #expect(written.count == 11)
    #expect(written.contains("tables/matrix.csv") && written.contains("tables/missing.csv"))
    #expect(try folder.text(of: "tables/matrix.csv").contains("lower.txt (unrelated)"))
  }

  @Test("a format without a folder form does not take one", arguments: ["json", "markdown"])
  func folderForOne(format: String) throws {
    let folder = try Folder(SamplePlans.unrelated)
    let arguments = ["compare", "upper.txt", "lower.txt", "--format", format, "-o", "tables/"]
    let outcome = try Command.run(arguments, in: folder.url)
    #expect(outcome.status == 3)
    #expect(folder.files == ["lower.txt", "upper.txt"])
  }

  @Test("a cascade is not written in the formats of one upper plan")
  func cascade() throws {
    let folder = try Folder(SamplePlans.unrelated)
    #expect(try Command.run(["cascade", ".", "--format", "csv"], in: folder.url).status == 2)
    #expect(try Command.run(["cascade", ".", "-o", "out.md"], in: folder.url).status == 2)
  }
}
