import Foundation
import Testing

@Suite("parse: what it writes", .enabled(if: Command.tool != nil))
struct ParseOutputTests {
  private let plan = SamplePlans.short

  @Test(
    "every format is written, to standard output and to a file alike",
    arguments: [
      "summary", "json", "ndjson", "outline", "markdown", "tokens",
    ])
  func formats(format: String) throws {
    let folder = try Folder(["a.txt": plan])
    let printed = try Command.run(["parse", "a.txt", "--format", format], in: folder.url)
    let written = try Command.run(["parse", "a.txt", "--format", format, "-o", "out"], in: folder.url)
    #expect(printed.status == 0)
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(try folder.text(of: "out") == printed.output)
    #expect(folder.files == ["a.txt", "out"])
  }

  @Test("a CSV file begins with a byte order mark for spreadsheets, a pipe does not")
  func byteOrderMark() throws {
    let folder = try Folder(["a.txt": plan])
    let printed = try Command.run(["parse", "a.txt", "--format", "csv"], in: folder.url)
    _ = try Command.run(["parse", "a.txt", "--format", "csv", "-o", "a.csv"], in: folder.url)
    #expect(printed.output.hasPrefix("file,kind,at,"))
    #expect(try folder.text(of: "a.csv") == "\u{FEFF}" + printed.output)
  }

  @Test("several CSV results share one heading")
  func oneHeading() throws {
    let folder = try Folder(["a.txt": plan, "b.txt": plan])
    let run = try Command.run(["parse", ".", "--format", "csv"], in: folder.url)
    #expect(run.output.components(separatedBy: "file,kind,at,").count == 2)
  }

  @Test("a folder gets one file an input, named after it", arguments: ["out", "new/deep/"])
  func folderOutput(place: String) throws {
    let folder = try Folder(["in/a.txt": plan, "in/sub/b.md": plan, "in/c.txt": plan, "in/c.md": plan])
    if place == "out" {
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: place), withIntermediateDirectories: true)
    }
    let run = try Command.run(["parse", "in", "--format", "json", "-o", place], in: folder.url)
    #expect(run.status == 0)
    let root = place.hasSuffix("/") ? String(place.dropLast()) : place
    let written = folder.files.filter { $0.hasPrefix(root + "/") }.map {
      String($0.dropFirst(root.count + 1))
    }
    #expect(written == ["a.json", "c.md.json", "c.txt.json", "sub/b.json"])
    #expect(try folder.text(of: root + "/a.json").hasPrefix("{"))
  }

  @Test("where nothing could be read, an old output stays and no new one appears", arguments: [true, false])
  func nothingRead(exists: Bool) throws {
    let folder = try Folder(exists ? ["out.json": "old"] : [:])
    let before = folder.files
    let run = try Command.run(["parse", "none", "--format", "json", "-o", "out.json"], in: folder.url)
    #expect(run.status == 3)
    #expect(folder.files == before)
    if exists { #expect(try folder.text(of: "out.json") == "old") }
  }

  @Test("an input is never overwritten")
  func sameFile() throws {
    let folder = try Folder(["a.txt": plan])
    let run = try Command.run(["parse", "a.txt", "-o", "./a.txt"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors.contains("one of the inputs"))
    #expect(try folder.text(of: "a.txt") == plan)
  }

  @Test("an output keeps the permissions of the file that it replaces, and a link stays a link")
  func replaced() throws {
    let folder = try Folder(["a.txt": plan, "real.json": "old"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.url.appending(path: "real.json").path)
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "link.json"), withDestinationURL: folder.url.appending(path: "real.json")
    )
    _ = try Command.run(["parse", "a.txt", "--format", "json", "-o", "link.json"], in: folder.url)
    #expect(try folder.text(of: "real.json").hasPrefix("{"))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.url.appending(path: "real.json").path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("a reader that goes away ends the run quietly", arguments: ["ndjson", "summary", "outline"])
  func closedPipe(format: String) throws {
    var files: [String: String] = [:]
    for index in 0..<40 { files["\(index).txt"] = String(repeating: plan, count: 60) }
    let folder = try Folder(files)
    let run = try Command.shell(
      "\"$TOOL\" parse . --format \(format) | head -c 20 >/dev/null; echo ${PIPESTATUS[0]}", in: folder.url)
    #expect(run.output == "0\n")
    #expect(run.errors.isEmpty)
  }

  @Test(
    "an output that cannot be written is told, with its name and what to do, and not as an input",
    arguments: [
      ("> /dev/full", "standard output: no space left"), ("-o /dev/full", "/dev/full: no space left"),
      (">&-", "standard output: it is closed"), ("-o none/x.json", "none/x.json: there is no folder"),
      ("-o a.txt/", "a.txt/: not a folder"), ("-o a.txt/x/", "a.txt: not a folder"),
      ("-o a.txt/x.json", "a.txt/x.json: there is no folder"),
    ])
  func unwritable(target: String, message: String) throws {
    let folder = try Folder(["a.txt": plan, "b.txt": plan])
    let run = try Command.shell("\"$TOOL\" parse a.txt b.txt --format json \(target)", in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors.contains(message))
    #expect(run.errors.contains("inputs") == target.hasSuffix("/x/"))
    #expect(folder.files == ["a.txt", "b.txt"])
  }

  @Test("a reader that goes away leaves what could not be read told")
  func closedPipeAfterFailure() throws {
    let folder = try Folder(["a.txt": "", "b.txt": String(repeating: plan, count: 3_000)])
    let run = try Command.shell(
      "\"$TOOL\" parse . --format ndjson | head -c 20 >/dev/null; echo ${PIPESTATUS[0]}", in: folder.url)
    #expect(run.output == "3\n")
    #expect(run.errors.contains("a.txt: the file is empty"))
  }

  @Test("no file is left behind by an interrupted run")
  func interrupted() throws {
    let folder = try Folder(["a.txt": String(repeating: plan, count: 20_000)])
    let line = "\"$TOOL\" parse a.txt --format json -o out.json & sleep 0.2; kill -INT $!; wait $!; echo $?"
    let run = try Command.shell("set -m; " + line, in: folder.url)
    let status = run.output.split(separator: "\n").last
    if status == "130" {
      #expect(folder.files == ["a.txt"])
    } else {
      #expect(folder.files == ["a.txt", "out.json"])
    }
  }
}
