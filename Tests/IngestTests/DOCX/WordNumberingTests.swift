import Testing

@testable import Ingest

@Suite("DOCX: automatic numbers")
struct WordNumberingTests {
  /// The markers of paragraphs, given as list and level, with the levels of list 1.
  private func markers(_ items: [(Int, Int)], _ numbering: String, styles: String? = nil) throws -> [String] {
    let body = items.map { XML.li($0.0, $0.1) }.joined()
    return try WordFixture(body, numbering: numbering, styles: styles).text().split(separator: "\n").map {
      line in
      #expect(line.hasSuffix("x"))
      return String(line.dropLast()).trimmingEnd()
    }
  }

  private let three = XML.list(
    1, XML.level("upperRoman", "%1."), XML.level("decimal", "%2."), XML.level("decimal", "%2.%3."))

  @Test("levels count apart; a higher one begins the lower ones anew")
  func levels() throws {
    let items = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2)]
    #expect(
      try markers(items, three) == ["I.", "1.", "2.", "2.1.", "2.2.", "3.", "3.1.", "II.", "1.", "1.1."])
  }

  @Test(
    "formats",
    arguments: [
      ("decimal", "%1.", "27."), ("decimalZero", "%1.", "27."), ("upperRoman", "%1.", "XXVII."),
      ("lowerRoman", "(%1)", "(xxvii)"), ("upperLetter", "%1.", "AA."), ("lowerLetter", "%1)", "aa)"),
      ("none", "%1", ""), ("none", "Điều", "Điều"), ("ordinal", "%1", "27th"),
      ("numberInDash", "%1", "- 27 -"),
      ("decimalEnclosedParen", "%1", "(27)"), ("vietnameseCounting", "%1", "hai mươi bảy"),
      ("unheardOf", "%1.", "27."),
    ])
  func formats(format: String, text: String, marker: String) throws {
    let level = "<w:start w:val=\"27\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>"
    #expect(try markers([(1, 0)], XML.list(1, level)) == [marker])
  }

  @Test(
    "numbers in words and letters",
    arguments: [
      (NumberFormat.lowerLetter, 26, "z"), (.lowerLetter, 28, "bb"), (.lowerLetter, 53, "aaa"),
      (.upperRoman, 4, "IV"),
      (.upperRoman, 1994, "MCMXCIV"), (.upperRoman, 0, "0"), (.upperRoman, 4000, "4000"),
      (.vietnamese, 15, "mười lăm"),
      (.vietnamese, 21, "hai mươi mốt"), (.vietnamese, 40, "bốn mươi"), (.vietnamese, 100, "100"),
      (.decimalZero(places: 2), 9, "09"), (.decimalZero(places: 3), 10, "010"), (.ordinal, 12, "12th"),
      (.ordinal, 22, "22nd"),
      (.circled, 3, "③"), (.circled, 21, "21"), (.bullet, 5, ""),
    ])
  func numbers(format: NumberFormat, number: Int, text: String) {
    #expect(format.text(of: number) == text)
  }

  @Test("a custom format pads as its example does, behind the alternative for older readers")
  func custom() throws {
    let level = """
      <w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" \
      w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback>\
      </mc:AlternateContent><w:lvlText w:val="%1."/>
      """
    #expect(try markers([(1, 0)], XML.list(1, level)) == ["007."])
  }

  @Test("a first number: given, left out, or of the list's own")
  func starts() throws {
    let five = "<w:start w:val=\"5\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
    #expect(try markers([(1, 0), (1, 0)], XML.list(1, five)) == ["5.", "6."])
    let none = "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
    #expect(try markers([(1, 0), (1, 0)], XML.list(1, none)) == ["0.", "1."])
    let own = XML.list(1, five, overrides: override(0, "<w:startOverride w:val=\"3\"/>"))
    #expect(try markers([(1, 0), (1, 0)], own) == ["3.", "4."])
  }

  private func override(_ level: Int, _ xml: String) -> String {
    "<w:lvlOverride w:ilvl=\"\(level)\">\(xml)</w:lvlOverride>"
  }

  @Test("lists of one definition go on with each other")
  func shared() throws {
    let lists = three + XML.sharing(2, 1)
    #expect(
      try markers([(1, 0), (1, 1), (2, 1), (2, 0), (1, 0)], lists) == ["I.", "1.", "2.", "II.", "III."])
  }

  @Test("a list with a first number of its own begins anew, once")
  func restarted() throws {
    let lists = three + XML.sharing(2, 1, override(0, "<w:startOverride w:val=\"1\"/>"))
    #expect(
      try markers([(1, 0), (1, 0), (2, 0), (2, 0), (1, 0), (2, 0)], lists)
        == ["I.", "II.", "I.", "II.", "III.", "IV."])
    let deep = three + XML.sharing(2, 1, override(1, "<w:startOverride w:val=\"4\"/>"))
    #expect(
      try markers([(1, 0), (1, 1), (1, 1), (2, 1), (2, 1), (1, 0), (2, 1)], deep)
        == ["I.", "1.", "2.", "4.", "5.", "II.", "4."])
  }

  @Test("a list may change a level altogether")
  func levelOverride() throws {
    let level = "<w:lvl w:ilvl=\"1\">\(XML.level("lowerLetter", "%2)"))</w:lvl>"
    let lists = three + XML.sharing(2, 1, override(1, level))
    #expect(try markers([(1, 0), (1, 1), (2, 1), (2, 2)], lists) == ["I.", "1.", "b)", "b.1."])
  }

  @Test(
    "lvlRestart says after which level a level begins anew",
    arguments: [
      (0, ["I.", "1.", "1", "2", "2.", "3", "II.", "1.", "4"]),
      (1, ["I.", "1.", "1", "2", "2.", "3", "II.", "1.", "1"]),
      (2, ["I.", "1.", "1", "2", "2.", "1", "II.", "1.", "1"]),
    ])
  func levelRestart(restart: Int, expected: [String]) throws {
    let numbering = XML.list(
      1, XML.level("upperRoman", "%1."), XML.level("decimal", "%2."),
      XML.level("decimal", "%3", "<w:lvlRestart w:val=\"\(restart)\"/>"))
    let items = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2)]
    #expect(try markers(items, numbering) == expected)
  }

  @Test("isLgl writes the numbers of all levels in digits")
  func legal() throws {
    let numbering = XML.list(
      1, XML.level("upperRoman", "%1."), XML.level("lowerLetter", "%1.%2", "<w:isLgl/>"),
      XML.level("decimal", "%1.%2.%3", "<w:isLgl w:val=\"0\"/>"))
    #expect(try markers([(1, 0), (1, 0), (1, 1), (1, 2)], numbering) == ["I.", "II.", "2.1", "II.a.1"])
  }

  @Test("a level whose parent has not come counts the parent as begun")
  func orphan() throws {
    #expect(try markers([(1, 2), (1, 2), (1, 1), (1, 0)], three) == ["1.1.", "1.2.", "2.", "II."])
  }

  @Test(
    "bullets",
    arguments: [
      ("-", "Times New Roman", "-"), ("+", "Times New Roman", "+"), ("\u{F0B7}", "Symbol", "•"),
      ("\u{F0A7}", "Wingdings", "▪"),
      ("o", "Courier New", "◦"), ("\u{F0D8}", "Wingdings", "➢"), ("–", "Arial", "–"),
      ("\u{F04A}", "Wingdings", "•"), ("", "Symbol", ""),
    ])
  func bullets(text: String, font: String, marker: String) throws {
    let level = XML.level("bullet", text, "<w:rPr><w:rFonts w:ascii=\"\(font)\"/></w:rPr>")
    #expect(try markers([(1, 0)], XML.list(1, level)) == [marker])
  }

  @Test(
    "levels of bullets that text would not tell apart get signs that do",
    arguments: [
      ("•◦▪", [0, 1, 0], ["•", "+", "•"]), ("•◦▪", [0, 1, 2, 1, 0], ["•", "-", "+", "-", "•"]),
      ("--", [0, 1, 1, 0], ["-", "+", "+", "-"]), ("-+*", [0, 1, 0], ["-", "+", "-"]),
      ("-+*", [0, 1, 2, 1], ["-", "•", "*", "•"]), ("-•+", [0, 1, 2], ["-", "•", "+"]),
      ("+-•", [0, 1, 2], ["+", "-", "•"]), ("•••••", [0, 1, 2, 3, 4], ["•", "*", "-", "+", "+"]),
      // Items of one level keep their sign, and so do levels that are not used together.
      ("-◦▪", [1, 1], ["◦", "◦"]), ("-◦▪", [0, 2], ["-", "▪"]),
      // A number between them tells them apart.
      ("-1-", [0, 1, 2], ["-", "1)", "-"]), ("1--", [0, 1, 2], ["1)", "-", "+"]),
    ] as [(String, [Int], [String])])
  func nestedBullets(signs: String, items: [Int], expected: [String]) throws {
    let levels = signs.enumerated().map { level, sign in
      sign == "1" ? XML.level("decimal", "%\(level + 1))") : XML.level("bullet", String(sign))
    }
    let definition = levels.enumerated().map { "<w:lvl w:ilvl=\"\($0)\">\($1)</w:lvl>" }.joined()
    let numbering = "<w:abstractNum w:abstractNumId=\"1\">\(definition)</w:abstractNum>" + XML.sharing(1, 1)
    #expect(try markers(items.map { (1, $0) }, numbering) == expected)
  }

  @Test(
    "suff says what stands between number and text",
    arguments: [("tab", "1. x"), ("space", "1. x"), ("nothing", "1.x")])
  func suffix(value: String, line: String) throws {
    let numbering = XML.list(1, XML.level("decimal", "%1.", "<w:suff w:val=\"\(value)\"/>"))
    #expect(try WordFixture(XML.li(1, 0), numbering: numbering).text() == line)
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
