import Foundation
import Testing

@Suite("Notices of plans that are there twice or cite one another", .enabled(if: Command.tool != nil))
struct NoticeCommandTests {
  /// A plan, its copy with other line ends, and a version of it, below one programme.
  private static let files = [
    "upper.txt": SamplePlans.upper, "a.txt": SamplePlans.lower(),
    "b.txt": SamplePlans.lower().replacing("\n", with: "\r\n"),
    "c.txt": SamplePlans.lower() + "2. Mở phòng đọc cho thiếu nhi vào ngày nghỉ.\n",
  ]

  private static let messages = [
    ["Trùng lời văn với a.txt", "Có thể là một bản khác của a.txt"],
    ["It has the text of a.txt", "It looks like another version of a.txt"],
  ]

  private func compare(_ format: String, _ language: String) throws -> String {
    let folder = try Folder(Self.files)
    let line = ["compare", "upper.txt", "a.txt", "b.txt", "c.txt", "--lang", language, "--format", format]
    let outcome = try Command.run(line + (format == "csv" ? ["-o", "tables/"] : []), in: folder.url)
    #expect(outcome.status == 0)
    return format == "csv" ? try folder.text(of: "tables/documents.csv") : outcome.output
  }

  @Test(
    "a comparison tells of copies and versions among the lower plans, in each format and both languages",
    arguments: ["summary", "json", "html", "markdown", "csv"])
  func comparison(format: String) throws {
    for (place, language) in ["vi", "en"].enumerated() {
      let words = try compare(format, language).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for message in Self.messages[place] { #expect(words.contains(message)) }
      for message in Self.messages[1 - place] { #expect(!words.contains(message)) }
    }
  }

  @Test("the summary that is written plan by plan has the notices of the one that is written whole")
  func streamed() throws {
    let folder = try Folder(Self.files)
    let line = ["compare", "upper.txt", "a.txt", "b.txt", "c.txt"]
    #expect(
      try Command.run(line + ["--format", "concordance", "-o", "decided.csv"], in: folder.url).status == 0)
    let whole = try Command.run(line + ["--concordance", "decided.csv"], in: folder.url)
    #expect(try Command.run(line, in: folder.url).output == whole.output)
  }

  @Test("a cascade tells of them, and of an edge that is left out", arguments: ["summary", "json", "html"])
  func cascade(format: String) throws {
    var files = Self.files
    for (number, other) in [(70, 71), (71, 70)] {
      files["p\(number).txt"] = SamplePlans.lower(number: number).replacing(
        "Chương trình hành động số 25-CTr/TU, ngày 05/10/2022 của Tỉnh ủy Hà Tĩnh",
        with: "Kế hoạch số \(other)-KH/HU, ngày 12/12/2022 của Huyện ủy Cẩm Xuyên")
    }
    let folder = try Folder(files)
    let outcome = try Command.run(["cascade", ".", "--lang", "en", "--format", format], in: folder.url)
    let words = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(outcome.status == 0)
    #expect(words.contains(format == "summary" ? "b.txt = a.txt" : "b.txt has the text of a.txt"))
    #expect(words.contains("a.txt and c.txt look like two versions of one plan"))
    #expect(words.contains("p70.txt and p71.txt each say that they carry out the other"))
    #expect(words.contains("“p71.txt carries out p70.txt” (cited as 70-KH/HU) was left out"))
  }
}
