import Foundation
import Testing

@Suite("Concordances of compare", .enabled(if: Command.tool != nil))
struct ConcordanceCommandTests {
  private static let head = "upperPath,plan,lowerPath,verdict,note\r\n"

  private static let files = [
    "upper.txt": """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp.
    2. Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện.
    """,
    "lower.txt": """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp trên địa bàn.
    2. Trồng cây xanh quanh trụ sở các cơ quan.
    """,
  ]

  private func compare(
    _ folder: Folder, _ concordance: String? = nil, _ more: [String] = []
  ) throws -> Command.Outcome {
    let given = concordance.map { ["--concordance", $0] } ?? []
    return try Command.run(
      ["compare", "upper.txt", "lower.txt", "--lang", "en"] + given + more, in: folder.url)
  }

  @Test("one is read as it is written, and refused where it is not UTF-8")
  func encoding() throws {
    let folder = try Folder(Self.files)
    let row = Self.head + "II/1/¶1,lower.txt,,missing,tµi liÖu cña th− viÖn tØnh\r\n"
    try Data(row.utf8).write(to: folder.url.appending(path: "c.csv"))
    let kept = try compare(folder, "c.csv", ["--format", "concordance"])
    #expect(kept.output.contains("II/1/¶1"))
    #expect(kept.output.contains("tµi liÖu"))
    let old = try #require(row.data(using: .windowsCP1252, allowLossyConversion: true))
    try old.write(to: folder.url.appending(path: "old.csv"))
    let refused = try compare(folder, "old.csv")
    #expect(refused.errors.contains("old.csv: this is not UTF-8 text"))
  }

  @Test(
    "one is written to start from, as CSV with a mark or as JSON, and read back it changes nothing",
    arguments: ["csv", "json"])
  func start(ending: String) throws {
    let folder = try Folder(Self.files)
    let written = try compare(folder, nil, ["--format", "concordance", "-o", "c.\(ending)"])
    #expect(written.status == 0 && written.errors.isEmpty)
    let text = try folder.text(of: "c.\(ending)")
    #expect(text.hasPrefix(ending == "csv" ? "\u{FEFF}upperPath,plan," : "{\n"))
    let plain = try compare(folder, nil, ["--format", "markdown"])
    let again = try compare(folder, "c.\(ending)", ["--format", "markdown"])
    #expect(again.status == 0 && again.errors.isEmpty)
    #expect(again.output == plain.output)
    let more = try compare(folder, "c.\(ending)", ["--format", "concordance", "-o", "c.\(ending)"])
    #expect(more.status == 0)
    #expect(try folder.text(of: "c.\(ending)") == text)
  }

  @Test(
    "verdicts override the matcher, whatever separates the cells",
    arguments: [
      "upperPath,plan,lowerPath,verdict,note\r\nI/1,lower.txt,I/1,rejected,\"khác; \"\"đối tượng\"\"\"\r\n",
      "\u{FEFF}note;verdict;lowerPath;upperPath;mine\n\"khác; \"\"đối tượng\"\"\";Rejected; I/1 ;I/1;x\n;;;;\n",
      "upperPath\tlowerPath\tverdict\tnote\nI/1\tI/1\trejected\t\"khác; \"\"đối tượng\"\"\"",
      #"[{"upperPath":"I/1","lowerPath":"I/1","verdict":"rejected","note":"khác; \"đối tượng\""}]"#,
    ])
  func overrides(concordance: String) throws {
    let folder = try Folder(Self.files)
    try folder.write(Data(concordance.utf8), to: "c")
    let outcome = try compare(folder, "c")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("REVIEWED (1)"))
    #expect(outcome.output.contains("khác; \"đối tượng\""))
    #expect(outcome.output.contains("NOT FOUND IN THIS TEXT (2)"))
  }

  @Test("stale entries are told with their lines, and stay in the file")
  func stale() throws {
    let folder = try Folder(Self.files)
    let rows = """
      I/7,lower.txt,I/1,accepted,một
      I/1,lower.txt,V/1,rejected,hai
      I/1,cu.txt,I/1,accepted,"ba
      dòng"
      I/2,cu.txt,,missing,bốn
      I/2,lower.txt,,missing,năm
      I/2,lower.txt,I/2,accepted,sáu

      """
    try folder.write(Data((Self.head + rows).utf8), to: "c.csv")
    let outcome = try compare(folder, "c.csv", ["--format", "concordance", "-o", "d.csv"])
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.split(separator: "\n") == [
        "c.csv:2: I/7 names no task or target of the upper plan; kept, not applied.",
        "c.csv:3: V/1 names no task or target of lower.txt; kept, not applied.",
        "c.csv:7: line 8 says otherwise, and counts.",
        "c.csv:4: no lower plan is named cu.txt; 2 entries kept, not applied.",
      ])
    let written = try folder.text(of: "d.csv")
    for note in ["một", "hai", "\"ba\ndòng\"", "bốn", "năm", "sáu"] { #expect(written.contains(note)) }
  }

  @Test(
    "a malformed file is named with the line, and nothing is compared",
    arguments: [
      ("upperPath,lowerPath,verdict\nI/1,I/1,maybe\n", "c:2: no verdict “maybe”"),
      ("upperPath,lowerPath,verdict\n\nI/1,,accepted\n", "c:3: the verdict accepted needs a lowerPath"),
      ("upperPath,lowerPath,verdict\n,I/1,missing\n", "c:2: upperPath is missing"),
      ("upperPath,lowerPath,verdict\nI/1,I/1,rejected,a,b\n", "c:2: 5 cells, the heading line has 3"),
      ("upperPath,lowerPath,verdict\n\n\"I/1,I/1\n", "c:3: nothing closes the quotation mark"),
      ("path,lowerPath\nI/1,I/1\n", "c:1: the heading line lacks upperPath, verdict"),
      ("{\"entries\": [\n{\"upperPath\": \"I/1\",}]}", "c:2: not JSON; a key is needed here"),
      ("{\"entries\": [\n\n{\"upperPath\": 7}]}", "c:3: upperPath must be a string or null"),
      ("[{\"upperPath\": \"I/1\"},\n7]", "c:2: this entry is no JSON object"),
      ("{\"schema\": \"plantrace/plan/1\"}", "c:1: the schema is plantrace/plan/1"),
      ("{}", "c:1: not JSON; \"entries\": […] is needed here"),
      ("PK\u{3}\u{4}", "c: this is an Excel file"),
    ])
  func malformed(concordance: String, message: String) throws {
    let folder = try Folder(Self.files)
    try folder.write(Data(concordance.utf8), to: "c")
    let outcome = try compare(folder, "c")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix(message))
    #expect(outcome.output.isEmpty)
  }

  @Test("a concordance that is not there is an input that cannot be read")
  func absent() throws {
    let outcome = try compare(try Folder(Self.files), "c.csv")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("c.csv"))
  }

  @Test("a report does not replace the concordance")
  func replaced() throws {
    let folder = try Folder(Self.files)
    try folder.write(Data(Self.head.utf8), to: "evidence.csv")
    let outcome = try compare(folder, "evidence.csv", ["--format", "csv", "-o", "./evidence.csv"])
    #expect(outcome.status == 3)
    #expect(try folder.text(of: "evidence.csv") == Self.head)
    let tables = try compare(folder, "evidence.csv", ["--format", "csv", "-o", "."])
    #expect(tables.status == 3)
    #expect(try folder.text(of: "evidence.csv") == Self.head)
  }

  @Test("a workbook has a sheet of the decisions only where there are some")
  func tables() throws {
    let folder = try Folder(Self.files)
    try folder.write(Data((Self.head + "I/1,,I/1,accepted,tốt\n").utf8), to: "c.csv")
    #expect(try compare(folder, "c.csv", ["--format", "csv", "-o", "t/"]).status == 0)
    #expect(try folder.text(of: "t/decisions.csv").contains(",accepted,tốt,yes,"))
    #expect(try compare(folder, nil, ["--format", "csv", "-o", "u/"]).status == 0)
    #expect(!folder.files.contains("u/decisions.csv"))
  }

  @Test("a cascade has no concordance")
  func cascade() throws {
    let folder = try Folder(Self.files)
    #expect(try Command.run(["cascade", ".", "--format", "concordance"], in: folder.url).status == 2)
  }
}
