import Extract
import Model
import Testing

@Suite("Normalising")
struct NormalisationTests {
  /// The words of the only item, as quoted, and the source at its span.
  private func item(_ words: String) throws -> (quoted: String, source: String) {
    let plan = Sample.plan("I. NHIỆM VỤ\n1. \(words)\n")
    let node = try #require(plan.nodes.last)
    let span = plan.text.span(of: node.text)
    return (
      plan.text.string(node.text), String(decoding: plan.text.source[span.start..<span.end], as: UTF8.self)
    )
  }

  @Test(
    "what a reader does not see is left out, the span keeps it",
    arguments: [
      ("Mở\u{A0}phòng đọc.", "Mở phòng đọc."), ("Mở phò\u{AD}ng đọc.", "Mở phòng đọc."),
      ("Mở phòng\u{200B} đọc.", "Mở phòng đọc."), ("Mở\u{2009}phòng\u{3000}đọc.", "Mở phòng đọc."),
      ("Mở\tphòng   đọc.", "Mở phòng đọc."), ("Mở\u{0}phòng đọc.", "Mở phòng đọc."),
      ("Mo\u{31B}\u{309} phòng đo\u{323}c.", "Mở phòng đọc."),
      ("Kết luận 21\u{2011}KL/TW.", "Kết luận 21-KL/TW."),
      ("Đạt ９０％.", "Đạt 90%."), ("Mở\u{2060} phòng đọc\u{FE0F}.", "Mở phòng đọc."),
      ("Mở \u{202A}phòng\u{202C} đọc.", "Mở phòng đọc."),
    ])
  func invisible(words: String, quoted: String) throws {
    let item = try item(words)
    #expect(Array(item.quoted.utf8) == Array(quoted.utf8))
    #expect(Array(item.source.utf8) == Array(words.utf8))
  }

  @Test(
    "marks of Markdown are left out",
    arguments: [
      ("Mở **phòng đọc**.", "Mở phòng đọc."), ("Mở *phòng* đọc.", "Mở phòng đọc."),
      ("Mở \\(phòng\\) đọc.", "Mở (phòng) đọc."),
      ("Mở phòng đọc 2 \\* 3.", "Mở phòng đọc 2 * 3."), ("Mở __phòng__ đọc.", "Mở phòng đọc."),
      ("Mở phòng<br>đọc.", "Mở phòng đọc."),
    ])
  func markup(words: String, quoted: String) throws { #expect(try item(words).quoted == quoted) }

  @Test(
    "what only looks like markup stays",
    arguments: [
      "Tệp mau_phieu_doc.xlsx.", "Ghi chú (*) ở cuối trang.", "Sách loại < 100 trang.", "Nhân 2 * 3 lớp.",
    ])
  func noMarkup(words: String) throws { #expect(try item(words).quoted == words) }

  @Test("bytes that are not UTF-8 are kept as replacement characters and told")
  func invalid() throws {
    let bytes = Array("I. NHIỆM VỤ\n1. Mở ".utf8) + [0xFF, 0xFE] + Array(" phòng đọc.\n".utf8)
    let plan = Sample.plan(bytes)
    let node = try #require(plan.nodes.last)
    #expect(plan.text.string(node.text) == "Mở \u{FFFD}\u{FFFD} phòng đọc.")
    #expect(plan.coverage == 1)
  }

  @Test(
    "lines are counted by every kind of line end",
    arguments: ["\n", "\r\n", "\r"])
  func lines(end: String) throws {
    let plan = Sample.plan(["I. NHIỆM VỤ", "1. Mở phòng đọc.", "", "2. Mua sách."].joined(separator: end))
    #expect(plan.nodes.map { plan.text.span(of: $0.extent).line } == [1, 2, 4])
  }

  @Test("pages are counted by form feeds")
  func pages() {
    let plan = Sample.plan("I. NHIỆM VỤ\n1. Mở phòng đọc.\n\u{C}2. Mua sách.\n\u{C}\u{C}3. Đóng giá sách.\n")
    #expect(plan.nodes.map { plan.text.span(of: $0.extent).page } == [1, 1, 2, 4])
  }

  /// Line and first byte of what the second line of a text says.
  private func second(_ text: String) throws -> [Int] {
    let plan = Sample.plan(text)
    let node = try #require(plan.nodes.last)
    let span = plan.text.span(of: node.text)
    return [span.line, Int(plan.text.source[span.start])]
  }

  @Test("a line end stays outside the span of a decomposed letter after it")
  func lineEnd() throws {
    #expect(try second("I. NHIỆM VỤ\nU\u{309}y ban xã mở phòng đọc.\n") == [2, Int(UInt8(ascii: "U"))])
  }

  @Test("two replacements that touch keep their own places")
  func neighbours() throws {
    #expect(try second("I. NHIỆM VỤ\r\nU\u{309}y ban xã mở phòng đọc.\r\n") == [2, Int(UInt8(ascii: "U"))])
    let plan = Sample.plan("Ｉ．　ＮＨＩ\n1. Mở phòng đọc.\n")
    #expect(plan.nodes.first.map { plan.text.span(of: $0.text).start } == 9)
  }

  @Test(
    "edits are ascending and never overlap",
    arguments: ["a\r\nO\u{31B}\u{309}", "a\u{A0}o\u{31B}\u{309}", "u\u{31B}o\u{31B}\u{300}"])
  func edits(text: String) {
    let edits = Sample.plan(text).text.map.edits
    for (first, second) in zip(edits, edits.dropFirst()) {
      #expect(first.source + first.sourceCount <= second.source)
      #expect(first.working + first.workingCount <= second.working)
    }
  }

  @Test(
    "words that are written in more than one way are one token",
    arguments: [("tỷ", "tỉ"), ("kỹ", "kĩ"), ("quý", "quí"), ("mỹ", "mĩ"), ("HẰNG", "hằng"), ("Ủy", "Uỷ")])
  func variants(first: String, second: String) throws {
    let tokens = PlanParser().tokens(
      of: SourceText(name: "-", format: "txt", bytes: Array("\(first) \(second)".utf8)))
    try #require(tokens.count == 2)
    #expect(tokens[0].id == tokens[1].id)
  }

  @Test("đ is a letter of its own, also where it came as the eth of Latin-1")
  func eth() {
    #expect(Sample.task("Giao \u{D0}ảng ủy xã mở phòng đọc.").bodies.map(\.key) == ["đảng ủy xã"])
  }
}
