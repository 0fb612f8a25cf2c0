import Foundation
import Testing

@Suite("parse: what it reads", .enabled(if: Command.tool != nil))
struct ParseInputTests {
  private let plan = SamplePlans.short

  /// The names of the sources of an NDJSON output, in order.
  private func names(in output: String) -> [String] {
    output.split(separator: "\n").compactMap { line in
      line.range(of: #""source":{"name":""#).map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
    }
  }

  @Test("one file gives one object, a folder an array", arguments: [("a.txt", "{"), (".", "[")])
  func shape(path: String, opening: String) throws {
    let folder = try Folder(["a.txt": plan])
    let run = try Command.run(["parse", path, "--format", "json"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix(opening))
    _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test(
    "plans of one name are told apart by where they stand; a plan that was named alone is called by its name")
  func places() throws {
    let folder = try Folder(["x/1/a.txt": plan, "x/2/a.txt": plan, "x/b.txt": plan])
    func files(_ arguments: [String]) throws -> [String] {
      let run = try Command.run(["parse"] + arguments + ["--format", "csv"], in: folder.url)
      let rows = run.output.split(separator: "\r\n").dropFirst()
      return rows.filter { $0.contains(",target,") }.compactMap {
        $0.split(separator: ",").first.map(String.init)
      }
    }
    #expect(try files(["x"]) == ["1/a.txt", "2/a.txt", "b.txt"])
    #expect(try files(["x/1", "x/2"]) == ["x/1/a.txt", "x/2/a.txt"])
    #expect(try files(["x/1/a.txt", "x/2/a.txt", "x/b.txt"]) == ["x/1/a.txt", "x/2/a.txt", "b.txt"])
    #expect(try files(["x/1/a.txt"]) == ["a.txt"])
    let json = try Command.run(["parse", "x", "--format", "ndjson"], in: folder.url).output
    #expect(json.contains(#""source":{"name":"a.txt","path":"2/a.txt","#))
    #expect(json.contains(#""source":{"name":"b.txt","format":"#))
  }

  @Test("the digest and the size are those of the file")
  func digest() throws {
    let folder = try Folder(["a.txt": "abc"])
    let run = try Command.run(["parse", "a.txt", "--format", "ndjson"], in: folder.url)
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(run.output.contains(#""bytes":3,"sha256":"\#(digest)""#))
  }

  @Test("a hyphen is standard input")
  func standardInput() throws {
    let folder = try Folder()
    let run = try Command.run(["parse", "-", "--format", "ndjson"], in: folder.url, input: plan)
    #expect(run.status == 0)
    #expect(names(in: run.output) == ["-"])
  }

  @Test("a folder is walked in a fixed order; hidden, gold, README and other files are left out")
  func walk() throws {
    let folder = try Folder([
      "b.txt": plan, "a/z.md": plan, "a/b.markdown": plan, "a.txt": plan, ".hidden.txt": plan,
      "a/.h/x.txt": plan,
      "b.gold.json": "{}", "notes.xlsx": "x", "c/B.TXT": plan, "README.md": "x", "a/readme.txt": "x",
    ])
    let run = try Command.run(["parse", ".", "--format", "ndjson"], in: folder.url)
    #expect(names(in: run.output) == ["b.markdown", "z.md", "a.txt", "b.txt", "B.TXT"])
  }

  @Test("a folder's files of other endings, and of none, are read where they are documents")
  func otherEndings() throws {
    let page = "<div><p>KẾ HOẠCH</p><p>phát triển văn hóa đọc</p></div>"
    let folder = try Folder([
      "a": page, "b.aspx": page, "c.tmp": page, "d.log": plan, "Makefile": plan, "~$e.docx": page,
      "f.txt": plan,
    ])
    let run = try Command.run(["parse", ".", "--format", "ndjson"], in: folder.url)
    #expect(names(in: run.output) == ["a", "b.aspx", "f.txt"])
  }

  @Test("mails and archives of other kinds in a folder are named: they may hold plans")
  func unopened() throws {
    let mail = "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n\nx\n"
    let folder = try Folder(["a.txt": plan, "b/c.eml": mail, "d.xlsx": "x"])
    let rar: [UInt8] = Array("Rar!".utf8) + [0x1A, 0x07, 0x01, 0x00]
    try folder.write(Data(rar), to: "e.rar")
    try folder.write(Data(StoredZIP.bytes([("x.txt", plan), ("y.eml", mail)])), to: "f.zip")
    let run = try Command.run(["parse", ".", "--format", "ndjson", "--lang", "en"], in: folder.url)
    #expect(run.status == 3)
    #expect(names(in: run.output) == ["a.txt", "x.txt"])
    #expect(run.errors.contains("b/c.eml: this is an e-mail message"))
    #expect(run.errors.contains("e.rar: this is a compressed file"))
    #expect(run.errors.contains("f.zip/y.eml: this is an e-mail message"))
    #expect(!run.errors.contains("d.xlsx"))
  }

  @Test("a file named explicitly is read whatever its ending")
  func explicit() throws {
    let folder = try Folder(["plan.text": plan])
    let run = try Command.run(["parse", "plan.text", "--format", "ndjson"], in: folder.url)
    #expect(names(in: run.output) == ["plan.text"])
  }

  @Test("a link that leads back into the folder ends")
  func loop() throws {
    let folder = try Folder(["a/x.txt": plan])
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "a/back"), withDestinationURL: folder.url)
    let run = try Command.run(["parse", ".", "--format", "ndjson"], in: folder.url)
    #expect(names(in: run.output) == ["x.txt"])
  }

  @Test("results come in input order, however many are read at once", arguments: ["1", "2", "7"])
  func order(jobs: String) throws {
    var files: [String: String] = [:]
    for index in 0..<40 {
      files["\(100 + index).txt"] = String(repeating: plan, count: (index * 37) % 11 + 1)
    }
    files["130.txt"] = plan + String(repeating: "x", count: 1_100_000)
    let folder = try Folder(files)
    let run = try Command.run(["parse", ".", "--format", "ndjson", "--jobs", jobs], in: folder.url)
    #expect(names(in: run.output) == files.keys.sorted())
  }

  @Test("a pipe is read where it is named, and left out where a folder is walked")
  func pipe() throws {
    let folder = try Folder(["a.txt": plan])
    let run = try Command.shell(
      "mkfifo b.txt; \"$TOOL\" parse . --format ndjson; \"$TOOL\" parse <(cat a.txt) --format outline",
      in: folder.url)
    #expect(run.status == 0)
    #expect(names(in: run.output) == ["a.txt"])
    #expect(run.output.contains("MỤC TIÊU"))
  }

  @Test("white space alone is no text", arguments: ["", "\n\n \t\r\n", "\u{FEFF}", "\u{FEFF}\n"])
  func blank(text: String) throws {
    let folder = try Folder(["a.txt": text])
    let run = try Command.run(["parse", "a.txt"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors == "a.txt: the file is empty; check that the text was saved.\n")
  }

  @Test(
    "standard input that is closed, or empty, is told",
    arguments: [("<&-", "closed"), ("</dev/null", "empty")])
  func noInput(input: String, word: String) throws {
    let folder = try Folder()
    let run = try Command.shell("\"$TOOL\" parse - \(input)", in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("standard input: "))
    #expect(run.errors.contains(word))
  }

  @Test("a name of nothing is told")
  func noName() throws {
    let folder = try Folder()
    let run = try Command.run(["parse", ""], in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors == "'': no such file or folder; check the path.\n")
  }

  @Test("one bad file does not stop the rest and is named at the end")
  func badFile() throws {
    let folder = try Folder(["a.txt": plan, "b.txt": "", "c.txt": plan])
    let run = try Command.run(["parse", ".", "missing.txt", "--format", "ndjson"], in: folder.url)
    #expect(run.status == 3)
    #expect(names(in: run.output) == ["a.txt", "c.txt"])
    #expect(run.errors.contains("2 of 4 inputs"))
    #expect(run.errors.contains("./b.txt: the file is empty"))
    #expect(run.errors.contains("missing.txt: no such file"))
  }

  @Test("what is no text is refused with advice", arguments: ForeignFile.all)
  func foreign(file: ForeignFile) throws {
    let folder = try Folder()
    try folder.write(file.bytes, to: "x.txt")
    let run = try Command.run(["parse", "x.txt"], in: folder.url)
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("x.txt: "))
    #expect(run.errors.contains(file.advice))
  }

  @Test(
    "a stray broken byte or NUL in a text does not make it unreadable", arguments: [0xFF, 0x00] as [UInt8])
  func stray(byte: UInt8) throws {
    let folder = try Folder()
    let text = Data(String(repeating: plan, count: 50).utf8)
    try folder.write(text + [byte] + text, to: "x.txt")
    let run = try Command.run(["parse", "x.txt", "--format", "ndjson"], in: folder.url)
    #expect(run.status == 0)
  }

  @Test(
    "what cannot be an input is named with advice",
    arguments: [
      ("none", "no such file"), ("empty", "has no plans"), ("x.gold.json", "gold file"),
    ])
  func unusable(path: String, advice: String) throws {
    let folder = try Folder(["empty/x.xlsx": "x", "x.gold.json": "{}"])
    let run = try Command.run(["parse", path], in: folder.url)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("\(path): "))
    #expect(run.errors.contains(advice))
  }

  @Test(
    "messages follow the locale, and --lang before it",
    arguments: [
      ("vi_VN.UTF-8", [], "không có tệp"), ("C.UTF-8", [], "no such file"),
      ("vi_VN.UTF-8", ["--lang", "en"], "no such file"),
      ("C.UTF-8", ["--lang", "vi"], "không có tệp"),
    ] as [(String, [String], String)])
  func languages(locale: String, options: [String], words: String) throws {
    let folder = try Folder()
    let run = try Command.run(["parse", "none"] + options, in: folder.url, environment: ["LC_ALL": locale])
    #expect(run.errors.contains(words))
  }

  @Test(
    "a command line that makes no sense is exit code 2",
    arguments: [
      ["parse"], ["parse", "x", "--format", "pdf"], ["parse", "x", "--jobs", "0"], ["parse", "-", "-"],
      ["nothing"],
      ["evaluate", ".", "--min", "sections"], ["parse", "x", "--lang", "fr"],
    ])
  func usage(arguments: [String]) throws {
    let folder = try Folder(["x": plan])
    let run = try Command.run(arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test("help and version go to standard output", arguments: ["--help", "--version"])
  func help(argument: String) throws {
    let folder = try Folder()
    let run = try Command.run([argument], in: folder.url)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
  }
}

/// Bytes that are no plan, and a word of the advice that they get.
struct ForeignFile: Sendable, CustomStringConvertible {
  var bytes: Data
  var advice: String
  var description: String { advice }

  init(_ bytes: [UInt8], _ advice: String) {
    self.bytes = Data(bytes)
    self.advice = advice
  }

  static let all = [
    ForeignFile([], "empty"),
    ForeignFile(Array("%PDF-1.7\n".utf8), "cut off"),
    ForeignFile([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "cut off"),
    ForeignFile(Array("PK\u{3}\u{4}..word/document.xml".utf8), "cut off"),
    ForeignFile(Array("PK\u{3}\u{4}..".utf8), "cut off"),
    ForeignFile(Array(#"{\rtf1"#.utf8), "cut off"),
    ForeignFile(Array(repeating: 0, count: 100), "binary"),
    ForeignFile(Array("abc\n".utf8) + [0xB8, 0xAE, 0x20], "not UTF-8 (line 2)"),
  ]
}
