import Foundation
import Testing

@Suite("compare and cascade", .enabled(if: Command.tool != nil))
struct CompareCommandTests {
  @Test("a comparison says how the plans are related, what changed and what was not found")
  func summary() throws {
    let folder = try Folder(SamplePlans.cascade)
    let outcome = try Command.run(["compare", "upper.txt", "lower.txt"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("thực hiện 25-CTr/TU"))
    #expect(outcome.output.contains("thời hạn: muộn hơn"))
    #expect(outcome.output.contains("CHƯA THẤY TRONG VĂN BẢN (1)"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("the ending of the output file gives the format")
  func endings() throws {
    let folder = try Folder(SamplePlans.cascade)
    let outcome = try Command.run(["compare", "upper.txt", "lower.txt", "-o", "out.json"], in: folder.url)
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.url.appending(path: "out.json")))
    #expect(outcome.status == 0)
    #expect((json as? [String: Any])?["schema"] as? String == "plantrace/comparison/1")
  }

  @Test("a lower plan that cannot be read is named, and the others are compared")
  func unreadable() throws {
    let folder = try Folder(SamplePlans.cascade)
    let outcome = try Command.run(["compare", "upper.txt", "lower.txt", "gone.txt"], in: folder.url)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("gone.txt"))
    #expect(outcome.output.contains("lower.txt"))
  }

  @Test(
    "an empty lower file is told, and the upper plan reported; a missing one gives nothing",
    arguments: ["md", "html"])
  func empty(ending: String) throws {
    let folder = try Folder(SamplePlans.cascade)
    try folder.write(Data(), to: "empty.txt")
    let outcome = try Command.run(["compare", "upper.txt", "empty.txt", "-o", "a.\(ending)"], in: folder.url)
    #expect(outcome.status == 3 && outcome.errors.contains("empty.txt: the file is empty"))
    let written = try String(contentsOf: folder.url.appending(path: "a.\(ending)"), encoding: .utf8)
    #expect(written.contains("empty.txt") && written.contains("upper.txt"))
    let summary = try Command.run(["compare", "upper.txt", "empty.txt"], in: folder.url)
    #expect(summary.status == 3 && summary.output.contains("empty.txt"))
    let gone = try Command.run(["compare", "upper.txt", "gone.txt", "-o", "b.\(ending)"], in: folder.url)
    #expect(gone.status == 3)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "b.\(ending)").path))
  }

  @Test("a plan compared with itself is said to be the same text")
  func itself() throws {
    let folder = try Folder(SamplePlans.cascade)
    let outcome = try Command.run(["compare", "upper.txt", "upper.txt"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("cùng một văn bản"))
  }

  @Test(
    "a file that is there already is read once, and that is told",
    arguments: ["lower.txt", ".", "./lower.txt"])
  func repeats(again: String) throws {
    let folder = try Folder(SamplePlans.cascade)
    for line in [["compare", "upper.txt", "lower.txt"], ["cascade", "upper.txt", "lower.txt"]] {
      let once = try Command.run(line, in: folder.url)
      let twice = try Command.run(line + [again], in: folder.url)
      #expect(twice.status == 0)
      #expect(twice.output == once.output)
      #expect(twice.errors.contains("lower.txt: this file is there already; it is read once."))
    }
  }

  @Test(
    "a plan in which nothing is to be done is told, and no share of nothing is given",
    arguments: [true, false])
  func nothingToDo(isUpper: Bool) throws {
    let folder = try Folder(SamplePlans.cascade.merging(["none.txt": "Chào các bạn.\n"]) { $1 })
    let plans = isUpper ? ["none.txt", "lower.txt"] : ["upper.txt", "none.txt"]
    let run = try Command.run(["compare"] + plans + ["--lang", "en"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.contains("No task or target was found in the \(isUpper ? "upper" : "lower") plan"))
    #expect(run.output.contains("(0%)") != isUpper)
  }

  @Test("an upper plan alone, or a folder in its place, is a mistake of usage")
  func usage() throws {
    let folder = try Folder(SamplePlans.cascade)
    #expect(try Command.run(["compare", "upper.txt"], in: folder.url).status == 2)
    #expect(try Command.run(["compare", ".", "lower.txt"], in: folder.url).status == 2)
  }

  @Test("an output in the place of an input is refused")
  func output() throws {
    let folder = try Folder(SamplePlans.cascade)
    let outcome = try Command.run(["compare", "upper.txt", "lower.txt", "-o", "lower.txt"], in: folder.url)
    #expect(outcome.status == 3)
    #expect(
      try String(contentsOf: folder.url.appending(path: "lower.txt"), encoding: .utf8)
        == SamplePlans.cascade["lower.txt"])
  }

  @Test("a cascade shows the tree and what is cited and not there")
  func cascade() throws {
    let whole = try Folder(SamplePlans.cascade)
    let tree = try Command.run(["cascade", "."], in: whole.url)
    #expect(tree.status == 0)
    #expect(tree.output.contains("└ lower.txt"))
    let alone = try Folder(["lower.txt": SamplePlans.cascade["lower.txt"] ?? ""])
    #expect(
      try Command.run(["cascade", "."], in: alone.url).output.contains("25-CTr/TU (5/10/2022) ← lower.txt"))
  }
}
