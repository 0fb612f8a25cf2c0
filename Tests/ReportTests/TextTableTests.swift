import Testing

@testable import Report

@Suite("Tables of text")
struct TextTableTests {
  @Test(
    "width counts columns, not scalars",
    arguments: [
      ("", 0), ("abc", 3), ("Thường vụ", 9), ("Thu\u{31B}\u{300}ng", 5), ("漢字", 4), ("ｱ", 1), ("≥ 3–4%", 6),
    ])
  func width(text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }

  @Test(
    "lines are broken at spaces and inside a word that is too long",
    arguments: [
      ("một hai ba", 7, ["một hai", "ba"]), ("một", 2, ["mộ", "t"]), ("", 5, [""]),
      ("a bcdefgh i", 4, ["a", "bcde", "fgh", "i"]), ("a  b", 5, ["a b"]),
    ])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(WordWrap.lines(of: text, width: width) == lines)
  }

  @Test(
    "what is left out is marked by an ellipsis",
    arguments: [
      ("một hai ba bốn", 7, 1, ["một hai"]), ("a b c d e f", 3, 2, ["a b", "c …"]),
    ])
  func limit(text: String, width: Int, limit: Int, lines: [String]) {
    let wrapped = WordWrap.lines(of: text, width: width, limit: limit)
    #expect(wrapped.count == lines.count)
    #expect(wrapped.last?.hasSuffix("…") == true)
    #expect(wrapped.allSatisfy { DisplayWidth.of($0) <= width })
  }

  @Test("a table that fits keeps its natural widths")
  func natural() {
    var table = TextTable(columns: [TextTable.Column("A", least: 1), TextTable.Column("Tên", least: 1)])
    table.append(["1", "Ban Tổ chức"])
    #expect(table.lines(width: 80, indent: 0) == ["A  Tên", "─  ───────────", "1  Ban Tổ chức"])
  }

  @Test("the widest column gives way first", arguments: [10, 14, 20, 30])
  func narrowed(width: Int) {
    var table = TextTable(columns: [TextTable.Column("A", least: 2), TextTable.Column("B", least: 4)])
    table.append(["ngắn", "một câu dài hơn nhiều so với cột kia"])
    let lines = table.lines(width: width, indent: 0)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines[2].hasPrefix("ngắn"))
  }
}
