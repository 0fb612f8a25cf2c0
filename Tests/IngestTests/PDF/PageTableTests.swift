import Testing

@testable import Ingest

@Suite("Tables of words")
struct PageTableTests {
  @Test("a row a word, grouped by page; rows of other levels are passed over")
  func pages() throws {
    let table = """
      level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
      1\t1\t0\t0\t0\t0\t0.000000\t0.000000\t595.300000\t841.890000\t-1\t###PAGE###
      4\t1\t0\t0\t0\t0\t309.0\t56.5\t6.0\t15.6\t-1\t###LINE###
      5\t1\t0\t0\t0\t0\t309.25\t56.50\t6.00\t15.60\t100\tKế
      1\t2\t0\t0\t0\t0\t0.0\t0.0\t842.0\t595.0\t-1\t###PAGE###
      """
    let pages = PageTable.pages(Array(table.utf8))
    #expect(pages.map(\.number) == [1, 2])
    #expect(pages.map(\.width) == [595.3, 842])
    let word = try #require(pages[0].words.first)
    #expect(abs(word.left - 309.25) < 0.01 && abs(word.right - 315.25) < 0.01)
    #expect(String(decoding: word.text, as: UTF8.self) == "Kế")
    #expect(pages[1].words.isEmpty)
  }

  @Test("recognised words get the height of their line; specks are dropped; confidence is the page's mean")
  func recognised() throws {
    let table = """
      1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t
      4\t1\t1\t1\t1\t0\t300\t200\t900\t60\t-1\t
      5\t1\t1\t1\t1\t1\t300\t210\t100\t40\t90\tBan
      5\t1\t1\t1\t1\t2\t420\t200\t100\t60\t80\tTổ
      4\t1\t1\t1\t2\t0\t300\t300\t20\t20\t-1\t
      5\t1\t1\t1\t2\t1\t300\t300\t20\t20\t12\t+%
      """
    let page = try #require(RecognisedTable(Array(table.utf8)).pages.first)
    #expect(page.words.map { String(decoding: $0.text, as: UTF8.self) } == ["Ban", "Tổ"])
    #expect(page.words.allSatisfy { $0.top == 200 && $0.bottom == 260 })
    #expect(page.confidence.map { abs($0 - 84) < 1 } == true)
  }
}
