import Extract
import Model
import Testing

/// Rules `body.cell` and `deadline.cell`, and what the rows of a table become.
@Suite("Facts of tables")
struct TableFactTests {
  private let plan = Sample.plan(
    """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Xây dựng phòng đọc.

    PHỤ LỤC
    PHÂN CÔNG NHIỆM VỤ

    | TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
    |---|---|---|---|---|---|
    | I | Mạng lưới | | | | |
    | 1 | Mở phòng đọc theo Nghị quyết số 31-NQ/TW | Sở Nội vụ | Sở Tài chính; Sở Tư pháp | Quý III/2026 | Báo cáo |
    | 2 | Luân chuyển sách | Thư viện tỉnh | Các sở, ban, ngành tỉnh | Thường xuyên | Sổ theo dõi |
    | 3 | Kiểm kê vốn sách | Ủy ban nhân dân các xã, phường | | 2026 - 2028 | Danh mục |

    """)

  @Test("columns are told by their headers")
  func columns() throws {
    #expect(try #require(plan.tables.first).columns == [.number, .task, .lead, .coordinate, .time, .product])
  }

  @Test("rows are counted from 1 below the header, group rows included")
  func places() {
    #expect(plan.deadlines.map { plan.path(of: $0.at) } == ["PL/bảng-1/2", "PL/bảng-1/3", "PL/bảng-1/4"])
  }

  @Test("a cell of a column of time is one deadline")
  func deadlines() {
    #expect(plan.deadlineLines == ["by 2026-Q3", "continuous", "from 2026 by 2028"])
    #expect(plan.deadlines.allSatisfy { $0.rule == "deadline.cell" })
  }

  @Test(
    "several dates of a cell that semicolons set apart are as many deadlines; a date and an event are one",
    arguments: [
      ("Quý IV/2028; Quý III/2030", ["by 2028-Q4", "by 2030-Q3"]),
      ("Hằng năm; khi có yêu cầu", ["P1Y when khi có yêu cầu"]),
      ("15/3/2026 và 20/9/2026", ["by 2026-03-15", "by 2026-09-20"]),
    ])
  func severalDates(cell: String, expected: [String]) {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về văn hóa đọc

      PHỤ LỤC

      | TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
      |---|---|---|---|
      | 1 | Sơ kết phong trào đọc sách | Sở Nội vụ | \(cell) |

      """)
    #expect(plan.deadlineLines == expected)
  }

  @Test("a cell of a column of bodies is a list")
  func bodies() {
    #expect(
      plan.assignmentLines == [
        "lead Sở Nội vụ", "coordinate Sở Tài chính", "coordinate Sở Tư pháp", "lead Thư viện tỉnh",
        "coordinate Các sở, ban, ngành tỉnh", "lead Ủy ban nhân dân các xã, phường",
      ])
    #expect(plan.assignments.allSatisfy { $0.rule == "body.cell" })
  }

  @Test("every row but a group row is a task with the text of its own cell")
  func tasks() {
    let rows = plan.tasks.filter { if case .row = $0.at { true } else { false } }
    #expect(
      rows.map { plan.text.string($0.text) } == [
        "Mở phòng đọc theo Nghị quyết số 31-NQ/TW", "Luân chuyển sách", "Kiểm kê vốn sách",
      ])
    #expect(rows.map(\.bodies.count) == [3, 2, 1])
    #expect(rows.map(\.citations.count) == [1, 0, 0])
  }

  @Test(
    "bodies that a cell lists by short forms or on lines of their own",
    arguments: [
      ("TVX, HDS, TXT và các địa phương", ["TVX", "HDS", "TXT", "các địa phương"]),
      ("Sở Tài chính Các sở, ngành", ["Sở Tài chính", "Các sở, ngành"]),
      ("UBND CÁC XÃ", ["UBND CÁC XÃ"]),
    ])
  func shortForms(cell: String, expected: [String]) {
    let plan = Sample.plan(
      "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan phối hợp |\n|---|---|---|\n| 1 | Mở tủ sách | \(cell) |\n"
    )
    #expect(plan.assignmentLines == expected.map { "coordinate " + $0 })
  }

  @Test("a share in a column of products is a target, a number of products is none")
  func products() {
    let plan = Sample.plan(
      "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Sản phẩm |\n|---|---|---|\n"
        + "| 1 | Mở tủ sách | 100% thôn có tủ sách; 02 báo cáo |\n| 2 | Mua sách | 03 danh mục |\n")
    #expect(plan.targetLines == ["= 100 %"])
  }

  @Test(
    "headers as plans have them",
    arguments: [
      (
        "STT|Nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Tiến độ",
        [ColumnRole.number, .task, .lead, .coordinate, .time]
      ),
      ("Số TT|Nội dung công việc|Cơ quan thực hiện|Thời hạn", [.number, .task, .responsible, .time]),
      ("TT|Tên đề án|Cơ quan chủ trì tham mưu|Thời gian trình", [.number, .task, .lead, .time]),
      ("TT|Chỉ tiêu|Đơn vị tính|Năm 2025|Năm 2030", [.number, .target, .other, .other, .other]),
      ("TT|Nhiệm vụ|Số lượng đơn vị cấp xã|Kinh phí thực hiện", [.number, .task, .other, .other]),
    ])
  func headers(cells: String, expected: [ColumnRole]) {
    let row = cells.split(separator: "|").joined(separator: " | ")
    let rule = cells.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n\n| \(row) |\n| \(rule) |\n| \(row) |\n")
    #expect(plan.tables.first?.columns == expected)
  }

  @Test(
    "parts of the year that the plan is of",
    arguments: [
      ("Quý II, Quý III", ["from 2026-Q2 by 2026-Q3"]), ("Quý I, II, III", ["from 2026-Q1 by 2026-Q3"]),
      ("Tháng 3, tháng 6", ["from 2026-03 by 2026-06"]),
      ("Từ quý II đến hết quý IV", ["from 2026-Q2 by 2026-Q4"]),
      ("Cả năm", ["by 2026"]), ("Quý I, II hằng năm", ["P1Y"]),
    ])
  func partsOfYear(cell: String, expected: [String]) {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Phát triển văn hóa đọc năm 2026

      PHỤ LỤC

      | TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
      |---|---|---|---|
      | 1 | Mua sách | Sở Nội vụ | \(cell) |

      """)
    #expect(plan.deadlineLines == expected)
  }

  @Test(
    "a task names whom it is submitted to; who carries it out too, where no column does",
    arguments: [
      (
        "| TT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Trình UBND tỉnh đề án mua sách | Sở Nội vụ |",
        ["lead Sở Nội vụ", "principal UBND tỉnh"]
      ),
      (
        "| TT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Các xã mua sách | Sở Nội vụ |",
        ["lead Sở Nội vụ"]
      ),
      (
        "| TT | Nhiệm vụ | Thời gian |\n|---|---|---|\n| 1 | Các xã mua sách | Quý II/2026 |",
        ["responsible Các xã"]
      ),
    ])
  func actors(table: String, expected: [String]) {
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\nPHỤ LỤC\n\n\(table)\n")
    #expect(plan.assignmentLines.sorted() == expected)
  }
}
