import Foundation
import Testing

@Suite("check", .enabled(if: Command.tool != nil))
struct CheckCommandTests {
  /// A plan in order, one that lacks its number, and a text that has nothing worth more than a note.
  private static let inOrder = """
    TỈNH ỦY HÀ TĨNH
    Số 45-KH/TU
    Hà Tĩnh, ngày 28 tháng 10 năm 2022

    KẾ HOẠCH
    về văn hóa đọc

    I. MỤC TIÊU
    Đến năm 2025, 100% thôn có tủ sách cộng đồng.

    II. NHIỆM VỤ
    1. Sở Văn hóa mở phòng đọc (hoàn thành trong năm 2023).

    III. TỔ CHỨC THỰC HIỆN
    1. Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc.

    Nơi nhận:
    - Lưu: Văn phòng.

    T/M BAN THƯỜNG VỤ
    PHÓ BÍ THƯ

    Nguyễn Văn Sách

    """
  private static let files = [
    "good.txt": inOrder,
    "bad.txt": inOrder.replacing("Số 45-KH/TU\n", with: ""),
    "noted.txt": inOrder.replacing("mở phòng đọc", with: "hỗ trợ CTMQ"),
  ]

  private func run(
    _ arguments: [String], _ files: [String: String] = files, input: String = ""
  ) throws -> Command.Outcome {
    let folder = try Folder(files)
    defer { withExtendedLifetime(folder) {} }
    return try Command.run(["check"] + arguments, in: folder.url, input: input)
  }

  @Test("errors and warnings make exit code 1, notes and a plan in order 0")
  func exitCodes() throws {
    #expect(try run(["good.txt"]).status == 0)
    #expect(try run(["good.txt"]).output == "1 văn bản: không có phát hiện\n")
    #expect(try run(["noted.txt"]).status == 0)
    #expect(try run(["noted.txt"]).output.contains("[abbreviation.undefined]"))
    #expect(try run(["bad.txt"]).status == 1)
    #expect(try run(["bad.txt"]).output.contains("[document.no-number]"))
  }

  @Test("a folder is walked in order and standard input is read")
  func inputs() throws {
    let folder = try run(["."])
    #expect(folder.output.contains("3 văn bản: 1 lỗi, 1 ghi chú"))
    #expect(folder.status == 1)
    let piped = try run(["-", "--lang", "en"], input: Self.files["bad.txt"] ?? "")
    #expect(piped.status == 1)
    #expect(piped.output.contains("-:5:1: error: No number of the document is found. [document.no-number]"))
  }

  @Test("a file that cannot be read is named; the others are checked; the exit code is 3")
  func unreadable() throws {
    let outcome = try run(["gone.txt", "bad.txt"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("gone.txt"))
    #expect(outcome.output.contains("bad.txt"))
  }

  @Test("JSON and SARIF are JSON, also of nothing found, and take the ending of the output file")
  func formats() throws {
    for name in ["good.txt", "bad.txt"] {
      let json = try run([name, "--format", "json"]).output
      let sarif = try run([name, "--format", "sarif"]).output
      #expect(try object(json)["schema"] as? String == "plantrace/findings/1")
      #expect(try object(sarif)["version"] as? String == "2.1.0")
    }
    let folder = try Folder(Self.files)
    let outcome = try Command.run(["check", "bad.txt", "-o", "out.sarif"], in: folder.url)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(try object(folder.text(of: "out.sarif"))["runs"] != nil)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("the settings of the folder are taken, those that are named instead")
  func settings() throws {
    var files = Self.files
    files[".plantrace.json"] = #"{"rules": {"document.no-number": "off"}}"#
    files["strict.json"] = #"{"rules": {"abbreviation.undefined": "error"}}"#
    #expect(try run(["bad.txt"], files).status == 0)
    #expect(try run(["bad.txt", "--config", "strict.json"], files).status == 1)
    #expect(try run(["noted.txt", "--config", "strict.json"], files).status == 1)
  }

  @Test(
    "settings with a mistake are refused, each mistake with its place or its id",
    arguments: [
      (#"{"rules": {"task.nobody": "off"}}"#, "s.json: no rule “task.nobody”; is it “task.no-body”?"),
      (#"{"rules": {"x": "off"}}"#, "s.json: no rule “x”; see plantrace check --rules."),
      (#"{"rules": {"task.no-body": "loud"}}"#, "s.json: task.no-body: no level “loud”; the levels are"),
      (#"{"rules": []}"#, "s.json: “rules” is not an object"), (#"{"rule": {}}"#, "s.json: no key “rule”"),
      ("[]", "s.json: not a JSON object"), ("{\n\"rules\": {", "s.json:2: not JSON"),
      ("", "s.json:1: not JSON"),
    ])
  func wrongSettings(text: String, message: String) throws {
    let outcome = try run(["good.txt", "--config", "s.json"], ["good.txt": Self.inOrder, "s.json": text])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix(message))
    #expect(outcome.output.isEmpty)
  }

  @Test("settings that are not there are an input that cannot be read")
  func noSettings() throws {
    #expect(try run(["good.txt", "--config", "none.json"]).status == 3)
  }

  @Test("against an upper plan its targets are compared; a plan that does not cite it is said to")
  func against() throws {
    let upper = Self.inOrder.replacing("Số 45-KH/TU", with: "Số 25-CTr/TU")
    var files = Self.files
    files["upper.txt"] = upper
    files["lower.txt"] = Self.inOrder.replacing("100% thôn", with: "85% thôn")
    let outcome = try run(["lower.txt", "--against", "upper.txt"], files)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("[target.lowered]"))
    #expect(outcome.output.contains("↳ upper.txt:9:"))
    #expect(outcome.errors.contains("lower.txt: this plan does not say that it carries out upper.txt"))
    #expect(try run(["lower.txt", "--against", "gone.txt"], files).status == 3)
  }

  @Test("abbreviations of a lexicon of one's own are known")
  func lexicon() throws {
    var files = Self.files
    files["own.tsv"] = "abbreviation\tCTMQ\tchương trình mượn quý\n"
    #expect(
      !(try run(["noted.txt", "--lexicon", "own.tsv"], files).output.contains("abbreviation.undefined")))
  }

  @Test("the rules are listed as text and as a page")
  func rules() throws {
    #expect(try run(["--rules"]).output.hasPrefix("task.no-body"))
    #expect(try run(["--rules", "--format", "markdown"]).output.hasPrefix("# Findings\n"))
  }

  @Test(
    "what makes no sense is a mistake of usage",
    arguments: [
      [], ["good.txt", "--format", "markdown"], ["--rules", "good.txt"], ["--rules", "--format", "json"],
      ["-", "--against", "-"], ["good.txt", "--jobs", "0"],
    ])
  func usage(arguments: [String]) throws {
    #expect(try run(arguments).status == 2)
  }
}
