import Foundation
import Testing

@Suite("Workbooks of compare and cascade", .enabled(if: Command.tool != nil))
struct CompareWorkbookTests {
  @Test("the ending or the format gives a workbook, and twice the same one")
  func endings() throws {
    let folder = try Folder(SamplePlans.unrelated)
    let outcome = try Command.run(["compare", "upper.txt", "lower.txt", "-o", "a.xlsx"], in: folder.url)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let piped = try Command.shell(#""$TOOL" compare upper.txt lower.txt --format xlsx > b"#, in: folder.url)
    #expect(piped.status == 0)
    let first = try Data(contentsOf: folder.url.appending(path: "a.xlsx"))
    #expect(first.starts(with: Array("PK".utf8)))
    #expect(try Data(contentsOf: folder.url.appending(path: "b")) == first)
  }

  @Test("a cascade is a workbook too")
  func cascade() throws {
    let folder = try Folder(SamplePlans.unrelated)
    let outcome = try Command.run(["cascade", ".", "-o", "a.xlsx"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(try Data(contentsOf: folder.url.appending(path: "a.xlsx")).starts(with: Array("PK".utf8)))
  }

  @Test("a terminal does not get a workbook", arguments: [[], ["-o", "-"]])
  func terminal(output: [String]) throws {
    let folder = try Folder(SamplePlans.unrelated)
    let arguments = ["compare", "upper.txt", "lower.txt", "--format", "xlsx"] + output
    let outcome = try Command.runOnTerminal(arguments, in: folder.url)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("xlsx is no text for a terminal: name a file with -o."))
    #expect(outcome.output.isEmpty)
  }

  @Test("a workbook that cannot be made is said so, and leaves nothing behind")
  func failure() throws {
    let folder = try Folder(SamplePlans.unrelated)
    // No file may grow beyond a kilobyte, as on a full disk.
    let line = #"trap '' XFSZ; ulimit -f 1; "$TOOL" compare upper.txt lower.txt -o a.xlsx --lang en"#
    let outcome = try Command.shell(line, in: folder.url)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("a.xlsx: the workbook could not be made ("))
    #expect(folder.files == ["lower.txt", "upper.txt"])
  }
}
