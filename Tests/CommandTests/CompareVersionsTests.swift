import Foundation
import Testing

@Suite("compare --versions", .enabled(if: Command.tool != nil))
struct CompareVersionsTests {
  private static let files = [
    "draft.txt": """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp trước ngày 30/6/2026.
    2. Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện.
    """,
    "issued.txt": """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp trước ngày 30/9/2026.
    """,
  ]

  @Test("the summary tells what changed and what was removed")
  func summary() throws {
    let folder = try Folder(Self.files)
    let outcome = try Command.run(["compare", "--versions", "draft.txt", "issued.txt"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("muộn hơn"))
    #expect(outcome.output.contains("I/2 · bỏ"))
    #expect(outcome.errors.isEmpty)
  }

  @Test(
    "the ending of the output file gives the format",
    arguments: [
      ("out.json", "\"schema\": \"plantrace/versions/1\""), ("out.md", "# So sánh hai bản"),
      ("out.csv", "\u{FEFF}fate,moved,"), ("out.txt", "SO SÁNH HAI BẢN"),
      ("out.html", "<h1>"),
    ])
  func endings(name: String, begins: String) throws {
    let folder = try Folder(Self.files)
    let arguments = ["compare", "--versions", "draft.txt", "issued.txt", "-o", name]
    #expect(try Command.run(arguments, in: folder.url).status == 0)
    #expect(try folder.text(of: name).contains(begins))
  }

  @Test("an ending of other programs that nothing is written in is refused, unless the format is named")
  func foreign() throws {
    let folder = try Folder(Self.files)
    let arguments = ["compare", "--versions", "draft.txt", "issued.txt", "-o", "out.docx"]
    let outcome = try Command.run(arguments, in: folder.url)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("no report is written as out.docx"))
    #expect(try Command.run(arguments + ["--format", "markdown"], in: folder.url).status == 0)
    #expect(try folder.text(of: "out.docx").contains("# So sánh hai bản"))
  }

  @Test("a folder gets a file for each table")
  func folder() throws {
    let folder = try Folder(Self.files)
    let arguments = ["compare", "--versions", "draft.txt", "issued.txt", "--format", "csv", "-o", "tables/"]
    #expect(try Command.run(arguments, in: folder.url).status == 0)
    #expect(
      folder.files.filter { $0.hasPrefix("tables/") } == [
        "tables/changes.csv", "tables/fields.csv", "tables/passages.csv",
      ])
  }

  @Test("three files, or a folder, are a mistake of usage")
  func usage() throws {
    let folder = try Folder(Self.files)
    let three = ["compare", "--versions", "draft.txt", "issued.txt", "draft.txt"]
    #expect(try Command.run(three, in: folder.url).status == 2)
    #expect(try Command.run(["compare", "--versions", "draft.txt", "."], in: folder.url).status == 2)
    #expect(try Command.run(["compare", "--versions", "draft.txt"], in: folder.url).status == 2)
  }

  @Test("a version that cannot be read is named, and nothing is compared")
  func unreadable() throws {
    let folder = try Folder(Self.files)
    let outcome = try Command.run(["compare", "--versions", "draft.txt", "gone.txt"], in: folder.url)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("gone.txt"))
    #expect(outcome.output.isEmpty)
  }

  @Test("a file compared with itself, and an empty one, are said to be that")
  func odd() throws {
    let folder = try Folder(Self.files)
    try folder.write(Data("\n".utf8), to: "empty.txt")
    let itself = try Command.run(["compare", "--versions", "draft.txt", "draft.txt"], in: folder.url)
    #expect(itself.status == 0)
    #expect(itself.output.contains("! Hai văn bản là một."))
    let empty = try Command.run(["compare", "--versions", "empty.txt", "issued.txt"], in: folder.url)
    #expect(empty.status == 0 || empty.status == 3)
  }
}
