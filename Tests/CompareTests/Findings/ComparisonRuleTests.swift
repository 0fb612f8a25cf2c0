import Compare
import Testing

@Suite("Findings against an upper plan")
struct ComparisonRuleTests {
  private let upper = PlanSheet(
    number: "Số 25-CTr/TU", type: "CHƯƠNG TRÌNH HÀNH ĐỘNG",
    purpose: """
      I. MỤC TIÊU
      1. Đến năm 2025, 100% thôn có tủ sách cộng đồng.
      2. Đến năm 2025, 70% trường học có thư viện đạt chuẩn.
      3. Tỷ lệ sách hư hỏng không quá 5%.
      4. Mở 40 phòng đọc cho công nhân trong các khu công nghiệp.
      5. Đến năm 2030, 90% trường học có thư viện đạt chuẩn.
      """,
    tasks: """
      1. Số hóa tư liệu địa chí đang lưu giữ tại thư viện (hoàn thành trong năm 2024).
      2. Tổ chức hội nghị quán triệt Chương trình hành động này (trong tháng 9/2022).
      """)

  private func lower(_ purpose: String, tasks: String = "1. Phòng Văn hóa mở phòng đọc trong năm 2023.")
    -> PlanSheet
  {
    PlanSheet(
      issuer: "HUYỆN ỦY CẨM XUYÊN", number: "Số 40-KH/HU",
      preamble:
        "Thực hiện Chương trình hành động số 25-CTr/TU của Tỉnh ủy, Ban Thường vụ Huyện ủy ban hành Kế hoạch như sau:",
      purpose: "I. MỤC TIÊU\n" + purpose, tasks: tasks)
  }

  private let all = """
    1. Đến năm 2025, 100% thôn có tủ sách cộng đồng.
    2. Đến năm 2025, 70% trường học có thư viện đạt chuẩn.
    3. Tỷ lệ sách hư hỏng không quá 5%.
    4. Mở 12 phòng đọc cho công nhân trong các khu công nghiệp.
    5. Đến năm 2030, 90% trường học có thư viện đạt chuẩn.
    """

  @Test("a plan that takes over every target has no findings about targets; a count may be a part")
  func takenOver() {
    let rules = lower(all).findings(against: upper).map(\.rule)
    #expect(!rules.contains { $0.hasPrefix("target.") })
  }

  @Test("a share below that of the upper plan is found, with what the upper plan says")
  func lowered() {
    let sheet = lower(all.replacing("100% thôn", with: "85% thôn"))
    #expect(sheet.words("target.lowered", against: upper).first?.contains("85% thôn") == true)
    #expect(sheet.messages("target.lowered", against: upper).first?.contains("100% thôn") == true)
    let finding = sheet.findings(against: upper).first { $0.rule == "target.lowered" }
    #expect(finding?.upper != nil)
  }

  @Test("a share above that of the upper plan is none")
  func raised() {
    #expect(lower(all.replacing("70%", with: "80%")).words("target.lowered", against: upper) == [])
  }

  @Test("a limit above that of the upper plan is found; one below is none")
  func limits() {
    #expect(lower(all.replacing("5%", with: "8%")).words("target.lowered", against: upper).count == 1)
    #expect(lower(all.replacing("5%", with: "3%")).words("target.lowered", against: upper) == [])
  }

  @Test("a target with a later year is found; one with an earlier year is none")
  func later() {
    let late = lower(all.replacing("Đến năm 2025, 100%", with: "Đến năm 2030, 100%"))
    let early = lower(all.replacing("Đến năm 2025, 100%", with: "Đến năm 2024, 100%"))
    #expect(late.words("target.later", against: upper).count == 1)
    #expect(early.words("target.later", against: upper) == [])
  }

  @Test(
    "a smaller number for an earlier date is a step on the way, a better one for a later date the next step")
  func steps() {
    let sheet = lower(
      all
        + "\n6. Đến năm 2023, 40% trường học có thư viện đạt chuẩn; đến năm 2028, 85% trường học có thư viện đạt chuẩn."
    )
    #expect(!sheet.findings(against: upper).contains { $0.rule.hasPrefix("target.") })
  }

  @Test("each date of an indicator is compared with its own")
  func series() {
    let sheet = lower(all.replacing("90% trường học", with: "80% trường học"))
    #expect(sheet.words("target.lowered", against: upper).first?.contains("80% trường học") == true)
    #expect(
      sheet.messages("target.lowered", against: upper) == [
        "Below the upper plan: “90% trường học có thư viện đạt chuẩn”."
      ])
  }

  @Test("a target that the plan does not have is said to be not found")
  func dropped() {
    let without = all.split(separator: "\n").filter { !$0.contains("thôn") }.joined(separator: "\n")
    let messages = lower(without).messages("target.dropped", against: upper)
    #expect(messages == ["Target of the upper plan not found: “100% thôn có tủ sách cộng đồng”."])
  }

  @Test("a target that stands in a table of indicators or in a task is not missing")
  func droppedElsewhere() {
    let without = all.split(separator: "\n").filter { !$0.contains("thôn") }.joined(separator: "\n")
    let tabled = lower(
      without + """

        | TT | Chỉ tiêu | Đơn vị | Kết quả |
        | --- | --- | --- | --- |
        | 1 | Tỷ lệ thôn có tủ sách cộng đồng | Thôn | 118 |
        """)
    #expect(tabled.messages("target.dropped", against: upper) == [])
    let tasked = lower(
      without, tasks: "1. Phòng Văn hóa vận động để mọi thôn có tủ sách cộng đồng trong năm 2023.")
    #expect(tasked.messages("target.dropped", against: upper) == [])
  }

  @Test("a rank of the country is not the plan's")
  func ranks() {
    let country = upper.with(
      \.purpose, upper.purpose + "\n6. Thuộc nhóm 3 nước dẫn đầu Đông Nam Á về tỷ lệ người đọc sách.")
    #expect(lower(all).messages("target.dropped", against: country) == [])
  }

  @Test("a deadline later than above is found; the conference about the plan is none")
  func deadlines() {
    let sheet = lower(
      all,
      tasks: """
        1. Số hóa tư liệu địa chí đang lưu giữ tại thư viện (hoàn thành trong năm 2025).
        2. Tổ chức hội nghị quán triệt Chương trình hành động này (trong tháng 11/2022).
        """)
    #expect(sheet.words("deadline.later", against: upper) == ["hoàn thành trong năm 2025"])
  }

  @Test("a level draws up its plan after the level above")
  func ownPlan() {
    let above = upper.with(
      \.tasks,
      "1. Các huyện ủy, thị ủy xây dựng kế hoạch thực hiện, đăng ký mô hình thư viện (hoàn thành trước ngày 15/11/2022)."
    )
    let sheet = lower(
      all,
      tasks:
        "1. Các chi bộ xây dựng kế hoạch thực hiện, đăng ký mô hình thư viện (hoàn thành trước ngày 31/01/2023)."
    )
    #expect(sheet.words("deadline.later", against: above) == [])
  }

  @Test("a year is not later than a quarter of it")
  func coarserDeadline() {
    let above = upper.with(
      \.tasks, "1. Số hóa tư liệu địa chí đang lưu giữ tại thư viện (trong quý II/2024).")
    let sheet = lower(all, tasks: "1. Số hóa tư liệu địa chí đang lưu giữ tại thư viện (trong năm 2024).")
    #expect(sheet.words("deadline.later", against: above) == [])
  }

  @Test("a day of every year is later than an earlier one of every year, and not than its own quarter")
  func yearlyDeadline() {
    let above = upper.with(
      \.tasks, "1. Số hóa tư liệu địa chí đang lưu giữ tại thư viện (trước ngày 30/11 hằng năm).")
    let late = lower(
      all, tasks: "1. Số hóa tư liệu địa chí đang lưu giữ tại thư viện (trước ngày 20/12 hằng năm).")
    #expect(late.words("deadline.later", against: above) == ["trước ngày 20/12 hằng năm"])
    let near = lower(all, tasks: "1. Số hóa tư liệu địa chí đang lưu giữ tại thư viện (quý IV hằng năm).")
    #expect(near.words("deadline.later", against: above) == [])
  }

  @Test("a number within the range of the upper plan, or equal to its bound, is as good")
  func withinRange() {
    let above = upper.with(
      \.purpose,
      "I. MỤC TIÊU\n1. Đến năm 2025, tỷ lệ người dân đọc sách thường xuyên đạt từ 30 - 35%.\n2. Đến năm 2025, trên 90% thôn có tủ sách cộng đồng."
    )
    let sheet = lower(
      "1. Đến năm 2025, tỷ lệ người dân đọc sách thường xuyên đạt 32%.\n2. Đến năm 2025, 90% thôn có tủ sách cộng đồng."
    )
    #expect(sheet.words("target.lowered", against: above) == [])
    #expect(
      lower("1. Đến năm 2025, tỷ lệ người dân đọc sách thường xuyên đạt 29%.").words(
        "target.lowered", against: above
      ).count == 1)
  }

  @Test("for a bloc, whose targets are others, a missing one is a note")
  func bloc() {
    let sheet = lower("1. Đến năm 2025, 70% trường học có thư viện đạt chuẩn.").with(
      \.issuer, "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH")
    let severities = sheet.findings(against: upper).filter { $0.rule == "target.dropped" }.map(\.severity)
    #expect(!severities.isEmpty && severities.allSatisfy { $0 == .note })
  }

  @Test("without an upper plan nothing is compared")
  func alone() {
    #expect(
      !lower("1. Đến năm 2030, 50% thôn có tủ sách.").findings().contains { $0.rule.hasPrefix("target.") })
  }

  @Test("a plan against itself has the findings that it has alone")
  func itself() {
    #expect(upper.findings(against: upper).map(\.rule) == upper.findings().map(\.rule))
  }
}
