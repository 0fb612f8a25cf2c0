import Extract
import Model
import Testing

/// Rule `target.table`.
@Suite("Tables of indicators")
struct IndicatorTableTests {
  private let plan = Sample.plan(
    """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Xây dựng phòng đọc.

    PHỤ LỤC
    CÁC CHỈ TIÊU

    | TT | Chỉ tiêu | Đơn vị tính | Hiện trạng | Kết quả | Cơ quan chủ trì |
    |---|---|---|---|---|---|
    | I | Đến năm 2030 | | | | |
    | 1 | Tỷ lệ xã có phòng đọc | % | 62 | ≥ 95 | Sở Nội vụ |
    | 2 | Sách luân chuyển | cuốn/người | | 2 - 3 | Thư viện tỉnh |
    | 3 | Mức hài lòng | | | Đạt mức khá | Thư viện tỉnh |
    | 4 | Xếp hạng chuyển đổi số | Thứ bậc | | <= 10 cả nước; <= 3 trong vùng | Thư viện tỉnh |
    | II | Đến năm 2045 | | | | |
    | 5 | Kinh phí mua sách | % chi thường xuyên | | > 2 | Sở Tài chính |

    """)

  @Test("every figure is a target with the dates of its group")
  func figures() {
    let lines = plan.targets.map { target in
      "\(plan.path(of: target.at)) \(target.comparator.rawValue) \(target.value) \(target.due.map(\.iso))"
    }
    #expect(
      lines == [
        "PL/bảng-1/2 >= 95.0 [\"2030\"]", "PL/bảng-1/3 range 2.0 [\"2030\"]",
        "PL/bảng-1/5 <= 10.0 [\"2030\"]",
        "PL/bảng-1/5 <= 3.0 [\"2030\"]", "PL/bảng-1/7 > 2.0 [\"2045\"]",
      ])
    #expect(plan.targets.allSatisfy { $0.rule == "target.table" })
  }

  @Test("the unit is that of its column, and what the share is of")
  func units() throws {
    let units = plan.targets.map { target -> String in
      switch target.unit {
      case .term(let term): term
      case .quoted(let range): plan.text.string(range)
      case nil: "∅"
      }
    }
    #expect(units == ["%", "cuốn/người", "hạng", "hạng", "%"])
    let share = try #require(plan.targets.last?.of)
    #expect(plan.text.string(share) == "chi thường xuyên")
  }

  @Test("what was reached is the baseline, the name of the row the indicator")
  func baseline() throws {
    let target = try #require(plan.targets.first)
    #expect(target.baseline == 62)
    #expect(target.indicator.map(plan.text.string) == "Tỷ lệ xã có phòng đọc")
  }

  @Test("columns of years give the dates; a unit names no body")
  func years() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về văn hóa đọc

      I. MỤC TIÊU

      | STT | Chỉ tiêu | ĐVT | Năm 2026 | Năm 2030 |
      |---|---|---|---|---|
      | 1 | Số tủ sách dòng họ | tủ | 120 | 300 |

      """)
    #expect(
      plan.targets.map { "\($0.value) \($0.due.map(\.iso))" } == ["120.0 [\"2026\"]", "300.0 [\"2030\"]"])
    #expect(plan.assignments.isEmpty)
  }

  @Test("results of tasks are no figures")
  func nearMiss() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về văn hóa đọc

      I. NHIỆM VỤ

      | TT | Mục tiêu | Kết quả | Cơ quan chủ trì |
      |---|---|---|---|
      | 1 | Mở phòng đọc | 5 báo cáo | Sở Nội vụ |

      """)
    #expect(plan.targets.isEmpty)
  }

  @Test(
    "a vision is a column of figures, what stands behind a number its unit, the end of the row that of its figures"
  )
  func visions() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Phát triển văn hóa đọc giai đoạn 2026 - 2030

      PHỤ LỤC I

      | TT | Chỉ tiêu | Đến năm 2030 | Tầm nhìn đến năm 2045 |
      |---|---|---|---|
      | 1 | Số ấp có tủ sách | 9/12 ấp | 12/12 ấp |

      PHỤ LỤC II

      | TT | Chỉ tiêu | Mức phấn đấu | Thời hạn |
      |---|---|---|---|
      | 1 | Tỷ lệ ấp có tủ sách | 90% | 31/12/2026 |

      """)
    #expect(
      plan.targetLines == [
        "= 9 ấp by 2030", "= 12 ấp by 2045", "= 90 % by 2026-12-31",
      ])
  }
}
