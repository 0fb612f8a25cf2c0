import Model
import Testing

@Suite("Plan text")
struct PlanTextTests {
  private func text(_ source: String, furniture: [TextRange] = []) -> PlanText {
    let bytes = Array(source.utf8)
    return PlanText(source: bytes, bytes: bytes, map: OffsetMap(), furniture: furniture)
  }

  @Test(
    "a quote folds white space and trims its ends",
    arguments: [
      ("a  b", "a b"), ("  a\n\tb ", "a b"), ("\n", ""), ("", ""), ("a\u{0C}\nb", "a b"),
      ("đồng  chí", "đồng chí"),
    ])
  func healing(source: String, quote: String) {
    #expect(text(source).string(TextRange(0, source.utf8.count)) == quote)
  }

  @Test(
    "a quote leaves furniture out",
    arguments: [
      (0, 13, "một hai"), (0, 4, "mộ"), (8, 13, "hai"), (6, 9, "h"), (5, 8, ""),
    ])
  func furniture(start: Int, end: Int, quote: String) {
    let text = text("một8 \nhai", furniture: [TextRange(5, 8)])
    #expect(text.string(TextRange(start, min(end, text.bytes.count))) == quote)
  }

  @Test(
    "lines are counted by any line end, a carriage return with a line feed once",
    arguments: [
      ("a\nb\nc", 3), ("a\r\nb\r\nc", 3), ("a\rb\rc", 3), ("a", 1), ("", 1), ("a\n", 2),
    ])
  func lines(source: String, count: Int) { #expect(text(source).lineCount == count) }

  @Test(
    "a span has the line and page of its start",
    arguments: [
      (0, 1, 1), (2, 2, 1), (4, 2, 2), (5, 3, 2), (7, 4, 2),
    ])
  func positions(offset: Int, line: Int, page: Int) {
    let span = text("a\nb\u{0C}\n\nc").span(of: TextRange(offset, offset + 1))
    #expect((span.line, span.page) == (line, page))
  }

  @Test(
    "a line is given without its end", arguments: [(1, "a"), (2, "b"), (3, ""), (4, "c"), (5, ""), (0, "")])
  func line(number: Int, content: String) {
    #expect(String(decoding: text("a\r\nb\n\nc").line(number), as: UTF8.self) == content)
  }

  @Test("spans lead back through the edits")
  func edits() {
    let source = Array("abXYdZe".utf8)
    var map = OffsetMap()
    map.append(OffsetMap.Edit(source: 2, sourceCount: 2, working: 2, workingCount: 1))
    map.append(OffsetMap.Edit(source: 5, sourceCount: 1, working: 4, workingCount: 0))
    let text = PlanText(source: source, bytes: Array("abcde".utf8), map: map)
    let spans = [TextRange(2, 3), TextRange(3, 4), TextRange(0, 5), TextRange(4, 4)].map { text.span(of: $0) }
    #expect(spans.map(\.start) == [2, 4, 0, 6])
    #expect(spans.map(\.end) == [4, 5, 7, 6])
  }
}
