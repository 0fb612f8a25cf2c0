import Ingest
import Testing

@Suite("tables of pages")
struct HTMLTableTests {
  @Test(
    "cells that reach over rows and columns say what they say where they reach",
    arguments: [
      (
        "<tr><th>TT<th>Việc<th>Ai<tr><td>1<td rowspan=2>Một<td>A<tr><td>2<td>B",
        ["| TT | Việc | Ai |", "| 1 | Một | A |", "| 2 | Một | B |"]
      ),
      (
        "<thead><tr><th rowspan=2>TT<th colspan=2>Cơ quan<tr><th>Chủ trì<th>Phối hợp</thead><tr><td>1<td>A<td>B",
        ["| TT | Cơ quan Chủ trì | Cơ quan Phối hợp |", "| 1 | A | B |"]
      ),
      (
        "<tr><td>TT<td>Việc<td>Ai<tr><td colspan=3>I. Nhóm<tr><td>1<td>a<br>b<td>c|d",
        ["| TT | Việc | Ai |", "| I. Nhóm |  |  |", "| 1 | a b | c¦d |"]
      ),
      ("<tr><td>một<p>hai</table><table><tr><td>ba", ["một", "hai", "ba"]),
    ] as [(String, [String])])
  func merged(rows: String, lines: [String]) throws {
    #expect(try HTMLFixture.saved("<table>\(rows)</table>").lines() == lines)
  }

  @Test("a letterhead is two columns of lines")
  func letterhead() throws {
    let body = """
      <table><tr><td><p>TỈNH ỦY ĐỒNG THÁP</p><p>Số: 18-CTr/TU</p></td>\
      <td>ĐẢNG CỘNG SẢN VIỆT NAM<br>Đồng Tháp, ngày 26 tháng 8 năm 2022</td></tr></table>
      """
    #expect(
      try HTMLFixture.saved(body).lines() == [
        "|", "TỈNH ỦY ĐỒNG THÁP", "Số: 18-CTr/TU", "|", "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Đồng Tháp, ngày 26 tháng 8 năm 2022", "|",
      ])
  }

  @Test("a table that only lays out the page is none, the table in it is one")
  func layout() throws {
    let body = """
      <table><tr><td><p>Mở đầu</p><table><tr><td>TT<td>Việc<td>Ai<tr><td>1<td>a<td>b</table><p>Kết</p></table>
      """
    #expect(try HTMLFixture.saved(body).lines() == ["Mở đầu", "| TT | Việc | Ai |", "| 1 | a | b |", "Kết"])
  }
}
