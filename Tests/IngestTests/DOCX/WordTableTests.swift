import Testing

@Suite("DOCX: tables")
struct WordTableTests {
  @Test("rows stand between pipes, paragraphs of a cell on one line, a pipe of the text as a broken bar")
  func rows() throws {
    let table = XML.tbl([["TT", "Nội dung"], ["1", XML.p("a") + XML.p("b|c", "\td")]])
    #expect(try WordFixture(table).text() == "| TT | Nội dung |\n| 1 | a b¦c d |")
  }

  @Test("two tables in a row stay two")
  func neighbours() throws {
    let table = XML.tbl([["a", "b"], ["c", "d"]])
    #expect(try WordFixture(table + "<w:p/>" + table).text().split(separator: "\n\n\n").count == 2)
  }

  @Test("a cell merged downwards is said in every row, one merged sideways once")
  func merged() throws {
    let rows = [
      XML.tr([XML.tc("TT"), XML.tc("Việc"), XML.tc("Ai")]),
      XML.tr([XML.tc("Nhóm", "<w:gridSpan w:val=\"3\"/>")]),
      XML.tr([XML.tc("1"), XML.tc("a"), XML.tc("Sở", "<w:vMerge w:val=\"restart\"/>")]),
      XML.tr([XML.tc("2"), XML.tc("b"), XML.tc("<w:p/>", "<w:vMerge/>")]),
      XML.tr([XML.tc("3"), XML.tc("c"), XML.tc("Ban")]),
    ]
    let text = try WordFixture("<w:tbl>\(rows.joined())</w:tbl>").text()
    #expect(text == "| TT | Việc | Ai |\n| Nhóm |  |  |\n| 1 | a | Sở |\n| 2 | b | Sở |\n| 3 | c | Ban |")
  }

  @Test("a header of two rows becomes one, its spans said in each of their columns")
  func header() throws {
    let first = [
      XML.tc("TT", "<w:vMerge w:val=\"restart\"/>"), XML.tc("Năm 2025", "<w:gridSpan w:val=\"2\"/>"),
    ]
    let second = [XML.tc("<w:p/>", "<w:vMerge/>"), XML.tc("Tỉnh"), XML.tc("Xã")]
    let data = XML.tr([XML.tc("1"), XML.tc("90"), XML.tc("80")])
    let expected = "| TT | Năm 2025 Tỉnh | Năm 2025 Xã |\n| 1 | 90 | 80 |"
    for mark in ["", "<w:tblHeader/>"] {
      let rows = XML.tr(first, mark) + XML.tr(second, mark) + data
      #expect(try WordFixture("<w:tbl>\(rows)</w:tbl>").text() == expected)
    }
  }

  @Test("a row that only numbers the columns is no part of the header")
  func numbering() throws {
    let rows =
      XML.tr([XML.tc("TT"), XML.tc("Việc")], "<w:tblHeader/>")
      + XML.tr([XML.tc("(1)"), XML.tc("(2)")], "<w:tblHeader/>")
      + XML.tr([XML.tc("1"), XML.tc("a")])
    #expect(try WordFixture("<w:tbl>\(rows)</w:tbl>").text() == "| TT | Việc |\n| (1) | (2) |\n| 1 | a |")
  }

  @Test("grid columns in which no cell begins are no columns; a row may begin further in")
  func grid() throws {
    let wide = "<w:gridSpan w:val=\"2\"/>"
    let rows =
      XML.tr([XML.tc("a"), XML.tc("b", wide)]) + XML.tr([XML.tc("c"), XML.tc("d", wide)])
      + XML.tr([XML.tc("e", wide)], "<w:gridBefore w:val=\"1\"/>")
    #expect(try WordFixture("<w:tbl>\(rows)</w:tbl>").text() == "| a | b |\n| c | d |\n|  | e |")
  }

  @Test("deleted rows and rows without text are left out")
  func left() throws {
    let rows =
      XML.tr([XML.tc("a"), XML.tc("b")]) + XML.tr([XML.tc("c"), XML.tc("d")], "<w:del/>")
      + XML.tr([XML.tc("<w:p/>"), XML.tc("<w:p/>")])
    #expect(try WordFixture("<w:tbl>\(rows)</w:tbl>").text() == "| a | b |")
  }

  @Test("a frame of one column is paragraphs; a table in a cell is text of the cell")
  func nested() throws {
    #expect(try WordFixture(XML.tbl([[XML.p("I. A") + XML.p("- b")]])).text() == "I. A\n- b")
    let inner = XML.tbl([["x", "y"]])
    #expect(try WordFixture(XML.tbl([["a", XML.p("b") + inner]])).text() == "| a | b x y |")
  }

  @Test("a letterhead of two columns keeps its lines")
  func letterhead() throws {
    let table = XML.tbl([
      [XML.p("TỈNH ỦY A") + XML.p("BAN B"), XML.p("ĐẢNG CỘNG SẢN VIỆT NAM")],
      [XML.p("Số 1-KH/TU"), XML.p("A, ngày 01 tháng 02 năm 2025")],
    ])
    #expect(
      try WordFixture(table).text()
        == "|\nTỈNH ỦY A\nBAN B\n|\nĐẢNG CỘNG SẢN VIỆT NAM\n|\n|\nSố 1-KH/TU\n|\nA, ngày 01 tháng 02 năm 2025\n|"
    )
  }

  @Test("numbers count in the order of the cells")
  func counted() throws {
    let numbering = XML.list(1, XML.level("decimal", "%1"))
    let table = XML.tbl([["TT", "a"], [XML.li(1, 0, ""), "b"], [XML.li(1, 0, ""), "c"]])
    #expect(try WordFixture(table, numbering: numbering).text() == "| TT | a |\n| 1 | b |\n| 2 | c |")
  }
}
