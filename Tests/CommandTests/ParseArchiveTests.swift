import Foundation
import Testing

@Suite("parse: archives", .enabled(if: Command.tool != nil))
struct ParseArchiveTests {
  private let plan = SamplePlans.short

  /// A folder with an archive of plans, one of them bad.
  private func folder() throws -> Folder {
    let folder = try Folder()
    let members = [("x/a.txt", plan), ("b.txt", plan), ("c.txt", ""), ("note.exe", "x")]
    try folder.write(Data(StoredZIP.bytes(members)), to: "plans.bin")
    return folder
  }

  @Test("each member is a plan; a bad one is named and stops none; the archive is found by what is in it")
  func members() throws {
    let folder = try folder()
    let run = try Command.run(["parse", "plans.bin", "--format", "json"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.output.hasPrefix("["))
    let plans = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let sources = plans.compactMap { $0["source"] as? [String: Any] }
    #expect(sources.compactMap { $0["name"] as? String } == ["a.txt", "b.txt"])
    #expect(sources.compactMap { $0["path"] as? String } == ["plans.bin/x/a.txt", "plans.bin/b.txt"])
    #expect(run.errors.contains("1 of 3 inputs"))
    #expect(run.errors.contains("plans.bin/c.txt: the file is empty"))
  }

  @Test("an archive on standard input is looked into")
  func standardInput() throws {
    let folder = try folder()
    let run = try Command.shell(#""$TOOL" parse - --format ndjson --lang en <plans.bin"#, in: folder.url)
    #expect(run.status == 3)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors.contains("stdin/c.txt: the file is empty"))
  }

  @Test("outputs stand in a folder named after the archive")
  func outputs() throws {
    let folder = try folder()
    _ = try Command.run(["parse", "plans.bin", "--format", "json", "-o", "out/"], in: folder.url)
    #expect(folder.files.filter { $0.hasPrefix("out/") } == ["out/plans/b.json", "out/plans/x/a.json"])
  }

  @Test("an output never replaces the archive")
  func refused() throws {
    let folder = try folder()
    let run = try Command.run(["parse", "plans.bin", "--format", "json", "-o", "plans.bin"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors.contains("one of the inputs"))
  }
}
