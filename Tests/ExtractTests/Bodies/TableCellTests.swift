import Model
import Testing

@testable import Extract

/// What the cells of a table say of who, when and how much, in more words than a name or a date.
@Suite("Cells of tables")
struct TableCellTests {
  private func plan(_ header: String, _ cell: String) -> Plan {
    Sample.plan(
      "KẾ HOẠCH\nPhát triển văn hóa đọc năm 2026\n\nPHỤ LỤC\n\n| TT | Nội dung nhiệm vụ | \(header) |\n|---|---|---|\n"
        + "| 1 | Mở tủ sách | \(cell) |\n")
  }

  @Test(
    "words of a cell that say in which role",
    arguments: [
      (
        "Chủ trì: Sở Y tế. Phối hợp: Sở Nội vụ, các xã.",
        ["lead Sở Y tế", "coordinate Sở Nội vụ", "coordinate các xã"]
      ),
      ("- Đơn vị chủ trì: Sở Y tế<br>- Đơn vị phối hợp: các xã", ["lead Sở Y tế", "coordinate các xã"]),
      ("Sở Y tế chủ trì, phối hợp với Sở Nội vụ", ["lead Sở Y tế", "coordinate Sở Nội vụ"]),
      ("Sở Y tế chủ trì phối hợp với Sở Nội vụ", ["lead Sở Y tế", "coordinate Sở Nội vụ"]),
      ("Chủ trì Sở Y tế, phối hợp Sở Nội vụ", ["lead Sở Y tế", "coordinate Sở Nội vụ"]),
      (
        "Sở Y tế (chủ trì); Sở Nội vụ, các xã (phối hợp)",
        ["lead Sở Y tế", "coordinate Sở Nội vụ", "coordinate các xã"]
      ),
      ("Sở Y tế - chủ trì; Sở Nội vụ - phối hợp", ["lead Sở Y tế", "coordinate Sở Nội vụ"]),
      (
        "Chủ trì: Đ/c Phó Bí thư; tham mưu: Văn phòng Đảng ủy",
        ["lead Đ/c Phó Bí thư", "responsible Văn phòng Đảng ủy"]
      ),
      (
        "Chủ trì: Sở Y tế (khám, chữa bệnh); Sở Nội vụ (thi đua). Phối hợp: các xã",
        ["lead Sở Y tế", "lead Sở Nội vụ", "coordinate các xã"]
      ),
      ("Sở Y tế (Chi cục Dân số)", ["responsible Sở Y tế", "responsible Chi cục Dân số"]),
    ])
  func roles(cell: String, expected: [String]) {
    #expect(plan("Cơ quan thực hiện", cell).assignmentLines == expected)
  }

  @Test(
    "names that no lexicon has, and what names nobody",
    arguments: [
      ("1. Sở Y tế 2. Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]), ("Nt", []), ("Như trên", []),
      ("Đề nghị Ủy ban MTTQ tỉnh", ["Ủy ban MTTQ tỉnh"]), ("Sở Y tế là cơ quan đầu mối", ["Sở Y tế"]),
      ("viện nghiên cứu, trường đại học, các xã", ["viện nghiên cứu", "trường đại học", "các xã"]),
      ("Sở Y tế, TM&DL tỉnh, chủ rừng", ["Sở Y tế", "TM&DL tỉnh", "chủ rừng"]),
      ("Sở Y tế; báo cáo UBND tỉnh trước ngày 15/12", ["Sở Y tế"]), ("Quý II/2026", []),
      ("BQL các KCN tỉnh (thẩm định)", ["BQL các KCN tỉnh"]), ("Sở Nội vụ chuẩn bị", ["Sở Nội vụ"]),
      ("Trung tâm Công nghệ thông tin", ["Trung tâm Công nghệ thông tin"]),
    ])
  func names(cell: String, expected: [String]) {
    #expect(plan("Đơn vị thực hiện", cell).assignmentLines == expected.map { "responsible " + $0 })
  }

  @Test(
    "stages of a task",
    arguments: [
      ("Ban hành quý II/2026; rà soát hằng năm", ["by 2026-Q2", "P1Y"]),
      ("Khởi công quý I/2026, hoàn thành quý IV/2027", ["by 2026-Q1", "by 2027-Q4"]),
      ("Mô hình thứ nhất 2028; mô hình thứ hai 2030", ["by 2028", "by 2030"]),
      ("Quý II/2026; hằng năm", ["by 2026-Q2 P1Y"]), ("18 - 26/9", ["from 2026-09-18 by 2026-09-26"]),
      ("Gửi 16/9; nhận trước 25/9/2027", ["by 2026-09-16", "by 2027-09-25"]),
      ("Từ 28/9 đến 05/10", ["from 2026-09-28 by 2026-10-05"]), ("Tuần 3 tháng 9/2026", ["by 2026-09"]),
      ("Ngày 10/10 hằng năm", ["P1Y"]),
    ])
  func stages(cell: String, expected: [String]) {
    #expect(plan("Tiến độ", cell).deadlineLines == expected)
  }

  @Test("a share in a column of times is a target, and its year is the target's")
  func sharesOfTimes() {
    let plan = plan("Tiến độ", "Ban hành quý IV/2026; 80% thôn có tủ sách năm 2028; sơ kết năm 2029")
    #expect(plan.targetLines == ["= 80 % by 2028"])
    #expect(plan.deadlineLines == ["by 2026-Q4", "by 2029"])
  }

  @Test("no less than so many products is a target")
  func products() {
    #expect(plan("Sản phẩm", "Ít nhất 06 tủ sách được mở; 02 báo cáo").targetLines == [">= 6 tủ sách"])
  }

  @Test(
    "headers by their words and by what stands beside them",
    arguments: [
      ("Phân công nhiệm vụ", ColumnRole.responsible), ("Năm thực hiện", .time), ("Quý", .time),
      ("Sản phẩm dự kiến hoàn thành", .product), ("Lãnh đạo chỉ đạo", .responsible),
    ])
  func headers(header: String, expected: ColumnRole) {
    #expect(plan(header, "…").tables.first?.columns == [.number, .task, expected])
  }

  @Test("a header of two rows is one header")
  func twoRows() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Phát triển văn hóa đọc

      PHỤ LỤC

      | TT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian |
      |---|---|---|---|---|
      | | | Chủ trì | Phối hợp | |
      | 1 | Mở tủ sách | Sở Y tế | Sở Nội vụ | Quý II/2026 |

      """)
    #expect(plan.assignmentLines == ["lead Sở Y tế", "coordinate Sở Nội vụ"])
    #expect(plan.assignments.first.map { plan.path(of: $0.at) } == "PL/bảng-1/1")
  }

  @Test("a row of data under a header is none")
  func oneRow() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề sách\n\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Cơ quan thực hiện | |\n|---|---|---|---|\n| | | Sở Y tế | Sở Nội vụ |\n"
    )
    #expect(plan.tables.first?.rows.count == 1)
  }

  @Test("rows of a group have its bodies where they name none")
  func groups() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Phát triển văn hóa đọc

      PHỤ LỤC

      | TT | Nhiệm vụ | Cơ quan chủ trì |
      |---|---|---|
      | 1 | Làm sạch danh mục | Sở Nội vụ |
      | 1a | Danh mục sách | |
      | 1b | Danh mục báo | Sở Y tế |
      | 12 | Mở tủ sách | |
      | II | Nhóm nhiệm vụ khác | Sở Tư pháp |
      | 13 | Mua sách | |

      """)
    let rows = plan.tasks.map { task in
      let bodies = task.bodies.map {
        plan.text.string(plan.assignments[$0.assignment].body) + ($0.isInherited ? " (inherited)" : "")
      }
      return plan.text.string(task.text) + ": " + bodies.joined(separator: ", ")
    }
    #expect(
      rows == [
        "Làm sạch danh mục: Sở Nội vụ", "Danh mục sách: Sở Nội vụ (inherited)", "Danh mục báo: Sở Y tế",
        "Nhóm nhiệm vụ khác: Sở Tư pháp", "Mua sách: Sở Tư pháp (inherited)",
      ])
  }
}
