import Testing

@testable import Ingest

@Suite("Tables whose rules were seen, in the text")
struct RuledTableTests {
  private let head = ["TT", "Nhiệm vụ cụ thể", "Cơ quan chủ trì", "Thời gian thực hiện"]

  /// A table of cells all of one size.
  private func table(at top: Float = 130, _ rows: [[String]]) -> RuledTable {
    let cells = rows.enumerated().flatMap { row, texts in
      texts.enumerated().map { column, text in
        (cell: RuledGrid.Cell(row: row, column: column), text: Array(text.utf8))
      }
    }
    return RuledTable(top: top, cells: cells)
  }

  private func text(_ pages: [PageSketch], _ tables: [RuledTable]) -> String {
    var pages = pages.map(\.page)
    for (index, table) in tables.enumerated() { pages[index].tables = [table] }
    return String(decoding: PageLayout.text(of: pages).bytes, as: UTF8.self)
  }

  @Test("it stands between the lines above and below it")
  func place() {
    var page = PageSketch()
    page.line(("Nhiệm vụ của các ban như sau:", 85))
    page.line(("Kế hoạch này có hiệu lực từ ngày ký.", 85), after: 100)
    #expect(
      text([page], [table([["TT", "Nhiệm vụ"], ["1", "Tặng sách"]])]) == """
        Nhiệm vụ của các ban như sau:
        | TT | Nhiệm vụ |
        | 1 | Tặng sách |
        Kế hoạch này có hiệu lực từ ngày ký.

        """)
  }

  @Test("a cell merged downwards says the same in each row")
  func merged() {
    var table = table([["TT", "Nhiệm vụ", "Chủ trì"], ["1", "Tặng sách", "Đoàn xã"], ["2", "Sơ kết", ""]])
    table.cells[5].cell.rows = 2
    table.cells.removeLast()
    #expect(
      text([PageSketch()], [table]) == """
        | TT | Nhiệm vụ | Chủ trì |
        | 1 | Tặng sách | Đoàn xã |
        | 2 | Sơ kết | Đoàn xã |

        """)
  }

  @Test("over two pages it is one: a head read with a slip is dropped, a row that breaks is one row")
  func overPages() {
    let first = [
      head, ["1", "Tặng sách", "Đoàn xã", "Quý II"], ["2", "Mở phòng đọc", "Ban Văn hóa", "Quý IV"],
    ]
    let slip = ["TT", "Nhiệm vụ cụ thê", "Cơ quan chủ trì", "Thời gian thực hiện"]
    let second = [
      slip, ["", "ở trung tâm xã", "và Thông tin", ""], ["3", "Sơ kết", "Văn phòng", "Năm 2027"],
    ]
    #expect(
      text([PageSketch(number: 1), PageSketch(number: 2)], [table(first), table(second)]) == """
        | TT | Nhiệm vụ cụ thể | Cơ quan chủ trì | Thời gian thực hiện |
        | 1 | Tặng sách | Đoàn xã | Quý II |
        | 2 | Mở phòng đọc ở trung tâm xã | Ban Văn hóa và Thông tin | Quý IV |
        | 3 | Sơ kết | Văn phòng | Năm 2027 |

        """ + "\u{0C}")
  }

  @Test("a row that has some words of the head is none")
  func noHead() {
    let second = [
      ["2", "Cơ quan chủ trì báo cáo", "Văn phòng", "Quý II"], ["3", "Sơ kết", "Văn phòng", "Quý IV"],
    ]
    let pages = [PageSketch(number: 1), PageSketch(number: 2)]
    let lines = text(pages, [table([head, ["1", "Tặng sách", "Đoàn xã", "Quý I"]]), table(second)])
    #expect(lines.split(separator: "\n").count == 5)
  }
}
