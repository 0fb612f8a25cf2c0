import Foundation
import Testing

@Suite("lexicon and evaluate", .enabled(if: Command.tool != nil))
struct LexiconCommandTests {
  @Test("a file in order is said to be so")
  func inOrder() throws {
    let folder = try Folder([
      "l.tsv": "# ghi chú\n\nunit\tmô hình mẫu\t\nbody\tBan Điều phối Khu\tcoordination\n"
    ])
    let run = try Command.run(["lexicon", "check", "l.tsv"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output == "l.tsv: in order, 2 entries.\n")
  }

  @Test(
    "problems name file and line",
    arguments: [
      ("unit", "l.tsv:1: 1 columns"), ("\nnothing\tx\t", "l.tsv:2: no kind “nothing”"),
      ("# x\nunit\t \t", "l.tsv:2: the phrase is empty"),
      ("unit\ta\tcount\td\te", "l.tsv:1: 5 columns"),
    ])
  func problems(text: String, message: String) throws {
    let folder = try Folder(["l.tsv": text])
    let run = try Command.run(["lexicon", "check", "l.tsv"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix(message))
  }

  @Test("parse refuses a lexicon with problems as it refuses any wrong option")
  func refused() throws {
    let folder = try Folder(["l.tsv": "x", "a.txt": "KẾ HOẠCH\n"])
    let run = try Command.run(["parse", "a.txt", "--lexicon", "l.tsv"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("l.tsv:1: "))
  }

  @Test("a lexicon that is not there is an unreadable input")
  func missing() throws {
    let folder = try Folder(["a.txt": "KẾ HOẠCH\n"])
    let run = try Command.run(["parse", "a.txt", "--lexicon", "none.tsv"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("none.tsv: "))
  }

  @Test("the list is what --lexicon reads, with a source added")
  func list() throws {
    let folder = try Folder()
    let run = try Command.run(["lexicon", "list"], in: folder.url)
    #expect(run.status == 0)
    for line in run.output.split(separator: "\n") {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 4)
    }
  }

  private let gold = #"{"sections":[{"path":"IX","begins":"không có","ends":"không có"}],"document":{}}"#

  @Test("evaluate prints a line for each layer of each plan and of the total")
  func evaluate() throws {
    let folder = try Folder(["a.txt": "KẾ HOẠCH\n", "a.gold.json": gold, "b.txt": "không có đáp án\n"])
    let run = try Command.run(["evaluate", "."], in: folder.url)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 12)
    #expect(lines[0].hasPrefix("a.txt                    sections     P "))
    #expect(lines[0].contains("fn 1)"))
    #expect(lines[6].hasPrefix("TOTAL "))
  }

  @Test(
    "a total below the least is exit code 1",
    arguments: [
      ("sections=0.5", 1), ("targets=1", 0), ("targets=1,sections=0.98", 1),
    ])
  func least(limit: String, status: Int32) throws {
    let folder = try Folder(["a.txt": "KẾ HOẠCH\n", "a.gold.json": gold])
    #expect(try Command.run(["evaluate", ".", "--min", limit], in: folder.url).status == status)
  }

  @Test("misses are listed on demand")
  func show() throws {
    let folder = try Folder(["a.txt": "KẾ HOẠCH\n", "a.gold.json": gold])
    let run = try Command.run(["evaluate", ".", "--show"], in: folder.url)
    #expect(run.output.contains("    missed    IX · không có · không có"))
  }

  @Test(
    "a folder without gold, or with a broken one, is told",
    arguments: [
      (nil, "no plan has a gold file"), ("{", "not a valid gold file"),
    ])
  func broken(gold: String?, message: String) throws {
    let folder = try Folder(["a.txt": "KẾ HOẠCH\n"])
    if let gold { try folder.write(Data(gold.utf8), to: "a.gold.json") }
    let run = try Command.run(["evaluate", "."], in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors.contains(message))
  }
}
