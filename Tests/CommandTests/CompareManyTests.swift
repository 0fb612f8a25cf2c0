import Foundation
import Testing

@Suite("compare and cascade with many plans", .enabled(if: Command.tool != nil))
struct CompareManyTests {
  /// The plan of a district that adds a task of its own; longer ones take longer to read.
  private static func lower(_ number: Int) -> String {
    SamplePlans.lower(number: number)
      + (0..<(40 - number) * 5).map { "\($0 + 2). Trồng \($0 * 10) cây xanh quanh trụ sở, trạm y tế.\n" }
      .joined()
  }

  private static var files: [String: String] {
    var files = ["upper.txt": SamplePlans.upper]
    for number in 10..<20 { files["p\(number).txt"] = lower(number) }
    return files
  }

  @Test(
    "the outcome is the same whatever the number of jobs, plans in input order",
    arguments: ["summary", "csv", "json", "html", "markdown", "concordance", "ics"])
  func jobs(format: String) throws {
    let folder = try Folder(Self.files)
    let lowers = (10..<20).map { "p\($0).txt" }
    let line = ["compare", "upper.txt"] + lowers + ["--format", format]
    let one = try Command.run(line + ["--jobs", "1"], in: folder.url)
    let four = try Command.run(line + ["--jobs", "4"], in: folder.url)
    #expect(one.status == 0)
    #expect(one.output == four.output)
    // A calendar tells of every plan beside the dates of the upper one.
    if format == "ics" { return }
    let places = lowers.compactMap { one.output.range(of: $0)?.lowerBound }
    #expect(places.count == lowers.count && places == places.sorted())
  }

  @Test("a cascade is the same whatever the number of jobs")
  func cascade() throws {
    let folder = try Folder(Self.files)
    let line = ["cascade", ".", "--format", "json"]
    let one = try Command.run(line + ["--jobs", "1"], in: folder.url)
    #expect(one.status == 0)
    #expect(one.output.contains("p19.txt"))
    #expect(try Command.run(line + ["--jobs", "4"], in: folder.url).output == one.output)
  }

  @Test(
    "what is written plan by plan is what each plan alone gives", arguments: ["summary", "csv"])
  func parts(format: String) throws {
    let folder = try Folder(Self.files)
    func output(_ lowers: [String]) throws -> String {
      try Command.run(["compare", "upper.txt"] + lowers + ["--format", format], in: folder.url).output
    }
    let (first, second) = (try output(["p10.txt"]), try output(["p11.txt"]))
    let both = try output(["p10.txt", "p11.txt"])
    #expect(both.hasPrefix(first))
    #expect(second.hasSuffix(both.dropFirst(first.count)))
  }

  @Test("plans that cannot be read are named in order, and the file holds the others", arguments: ["1", "3"])
  func unreadable(jobs: String) throws {
    let folder = try Folder(Self.files)
    let paths = ["upper.txt", "gone.txt", "p10.txt", "lost.txt", "p11.txt"]
    let outcome = try Command.run(
      ["compare"] + paths + ["-o", "out.csv", "--jobs", jobs], in: folder.url)
    #expect(outcome.status == 3)
    let gone = try #require(outcome.errors.range(of: "gone.txt"))
    let lost = try #require(outcome.errors.range(of: "lost.txt"))
    #expect(gone.lowerBound < lost.lowerBound)
    let table = try folder.text(of: "out.csv")
    #expect(table.hasPrefix("\u{FEFF}plan,"))
    #expect(table.contains("p10.txt") && table.contains("p11.txt"))
  }

  @Test(
    "without a plan to compare nothing is written",
    arguments: [["upper.txt", "gone.txt"], ["gone.txt", "p10.txt"], ["gone.txt", "lost.txt"]])
  func nothing(paths: [String]) throws {
    let folder = try Folder(Self.files)
    let outcome = try Command.run(["compare"] + paths + ["-o", "out.txt"], in: folder.url)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("gone.txt"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "out.txt").path))
    #expect(try Command.run(["compare"] + paths, in: folder.url).output.isEmpty)
  }
}
