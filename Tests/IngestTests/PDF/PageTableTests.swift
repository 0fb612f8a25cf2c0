import Testing

@testable import Ingest

@Suite("Tables that pages cut")
struct PageTableTests {
  /// Two lines of a head, with no more room between them and the rows than between lines.
  private func drawHead(_ page: inout PageSketch) {
    page.line(("TT", 85), ("Nhiệm vụ", 120), ("Cơ quan chủ", 330), ("Thời hạn", 450))
    page.line(("trì", 330), ("xong", 450))
  }

  private let head = "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn xong |"

  @Test(
    "a head of two lines that is drawn again is left out, and the row that the page cuts goes on below it")
  func cutRow() {
    var pages = [PageSketch(number: 1), PageSketch(number: 2)]
    drawHead(&pages[0])
    pages[0].line(("1", 85), ("Tặng sách", 120), ("Đoàn xã", 330), ("Quý II", 450))
    pages[0].line(("2", 85), ("Mở phòng đọc ở", 120), ("Phòng Văn hóa", 330), ("Quý IV", 450))
    drawHead(&pages[1])
    pages[1].line(("trung tâm xã", 120))
    pages[1].line(("3", 85), ("Sơ kết", 120), ("Văn phòng", 330), ("Năm 2027", 450))
    #expect(
      PageLayout.text(pages) == """
        \(head)
        | 1 | Tặng sách | Đoàn xã | Quý II |
        | 2 | Mở phòng đọc ở trung tâm xã | Phòng Văn hóa | Quý IV |
        | 3 | Sơ kết | Văn phòng | Năm 2027 |

        """ + "\u{0C}")
  }

  @Test("a head whose first line was taken for a running one is left out all the same")
  func runningHead() {
    var pages = (1...4).map { PageSketch(number: $0) }
    for index in pages.indices {
      if index == 0 { pages[0].paragraph("II. PHÂN CÔNG NHIỆM VỤ", indent: 0) }
      drawHead(&pages[index])
      pages[index].line(("\(index * 2 + 1)", 85), ("Tặng sách", 120), ("Đoàn xã", 330), ("Quý II", 450))
      pages[index].line(("\(index * 2 + 2)", 85), ("Sơ kết", 120), ("Văn phòng", 330), ("Quý III", 450))
    }
    let rows = PageLayout.text(pages).split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == 9)
    #expect(rows.first == "\(head)")
    #expect(rows.last == "| 8 | Sơ kết | Văn phòng | Quý III |")
  }

  @Test("few rows at the foot of a page are the table whose head the next page draws again")
  func begunBelow() {
    var pages = [PageSketch(number: 1), PageSketch(number: 2)]
    pages[0].paragraph("II. PHÂN CÔNG NHIỆM VỤ", indent: 0)
    pages[0].line(("TT", 85), ("Nhiệm vụ", 120), ("Chủ trì", 196), ("Thời hạn", 450))
    pages[0].line(("1", 85), ("Tặng sách", 120), ("Đoàn xã", 196), ("Quý II", 450))
    pages[1].line(("TT", 85), ("Nhiệm vụ", 120), ("Chủ trì", 330), ("Thời hạn", 450))
    for number in 2...4 {
      pages[1].line(("\(number)", 85), ("Sơ kết", 120), ("Văn phòng", 330), ("Quý III", 450))
    }
    let rows = PageLayout.text(pages).split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(
      rows.prefix(2) == ["| TT | Nhiệm vụ | Chủ trì | Thời hạn |", "| 1 | Tặng sách | Đoàn xã | Quý II |"])
    #expect(rows.count == 5)
  }

  @Test("a row that names those below it runs on across the columns; one that ends in its column does not")
  func groups() {
    var pages = [PageSketch(number: 1), PageSketch(number: 2)]
    for (index, page) in pages.indices.enumerated() {
      pages[page].line(("TT", 85), ("Nhiệm vụ", 120), ("Chủ trì", 220), ("Phối hợp", 330), ("Thời hạn", 450))
      pages[page].line((index == 0 ? "I" : "II", 85), ("CÁC NHÓM NHIỆM VỤ CHUNG SỐ \(index + 1)", 120))
      for number in 1...2 {
        pages[page].line(
          ("\(number)", 85), ("Tặng sách", 120), ("Đoàn xã", 220), ("Hội Nông dân", 330), ("Quý II", 450))
      }
    }
    let rows = PageLayout.text(pages).split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(
      rows == [
        "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |", "| I | CÁC NHÓM NHIỆM VỤ CHUNG SỐ 1 |  |  |  |",
        "| 1 | Tặng sách | Đoàn xã | Hội Nông dân | Quý II |",
        "| 2 | Tặng sách | Đoàn xã | Hội Nông dân | Quý II |",
        "| II | CÁC NHÓM NHIỆM VỤ CHUNG SỐ 2 |  |  |  |",
        "| 1 | Tặng sách | Đoàn xã | Hội Nông dân | Quý II |",
        "| 2 | Tặng sách | Đoàn xã | Hội Nông dân | Quý II |",
      ])
  }
}
