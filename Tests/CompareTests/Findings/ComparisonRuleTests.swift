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

  @Test("a target that the plan does not have is said to be not found")
  func dropped() {
    let without = all.split(separator: "\n").filter { !$0.contains("trường học") }.joined(separator: "\n")
    let messages = lower(without).messages("target.dropped", against: upper)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("70% trường học") == true)
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
