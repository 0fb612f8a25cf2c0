import Compare
import Testing

@Suite("Findings about bodies")
struct BodyRuleTests {
  private func plan(_ organisation: String, _ dateline: String = "Cẩm Dương, ngày 14 tháng 10 năm 2025")
    -> PlanSheet
  {
    PlanSheet.commune.with(\.organisation, "III. TỔ CHỨC THỰC HIỆN\n1. " + organisation).with(
      \.dateline, dateline)
  }

  @Test(
    "a body that had ended is found",
    arguments: [
      "Giao Ủy ban nhân dân huyện cấp kinh phí.", "Giao Phòng Văn hóa huyện cấp kinh phí.",
      "Đề nghị Sở Thông tin và Truyền thông hỗ trợ.", "Đề nghị Ban Dân vận Tỉnh ủy hỗ trợ.",
      "Báo cáo Huyện ủy kết quả trước ngày 15/12.",
    ])
  func abolished(line: String) {
    #expect(plan(line).words("body.abolished").count == 1)
  }

  @Test("the same body before its end is none")
  func beforeTheEnd() {
    let sheet = plan("Giao Ủy ban nhân dân huyện cấp kinh phí.", "Cẩm Dương, ngày 14 tháng 10 năm 2023")
    #expect(sheet.words("body.abolished") == [])
  }

  @Test(
    "bodies of today with alike names are none",
    arguments: [
      "Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy hỗ trợ.", "Đề nghị Sở Nông nghiệp và Môi trường hỗ trợ.",
      "Giao Bộ Chỉ huy quân sự tỉnh tập huấn.", "Giao quân đội đóng trên địa bàn tham gia.",
    ])
  func today(line: String) {
    #expect(plan(line).words("body.abolished") == [])
  }

  @Test("a body that is named often is one finding that says so")
  func often() {
    let sheet = plan("Giao Ủy ban nhân dân huyện cấp kinh phí.\n2. Ủy ban nhân dân huyện theo dõi, đôn đốc.")
    #expect(sheet.messages("body.abolished").count == 1)
    #expect(sheet.messages("body.abolished").first?.contains("named 2 times") == true)
  }

  @Test("many bodies that ended together are one finding")
  func many() {
    let names = [
      "Ủy ban nhân dân huyện", "Phòng Nội vụ huyện", "Phòng Văn hóa huyện", "Huyện đoàn", "Huyện ủy",
      "Công an huyện", "Hội Nông dân huyện",
    ]
    let lines = names.enumerated().map { "\($0 + 2). Giao \($1) theo dõi." }.joined(separator: "\n")
    let sheet = plan("Giao Văn phòng Ủy ban nhân dân xã theo dõi.\n" + lines)
    #expect(sheet.messages("body.abolished").count == 1)
    #expect(
      sheet.messages("body.abolished").first?.hasPrefix("7 bodies are no more since 2025-07-01") == true)
  }

  @Test("a plan without a date is as new as the newest document that it carries out")
  func undated() {
    let sheet = plan("Giao Ủy ban nhân dân huyện cấp kinh phí.", "")
    let dated = sheet.with(
      \.preamble,
      "Thực hiện Kế hoạch số 88/KH-UBND ngày 20/9/2025 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
    )
    #expect(sheet.words("body.abolished") == [])
    #expect(dated.words("body.abolished").count == 1)
  }

  @Test("a body that was not yet is found; after its day it is none")
  func future() {
    let line = "Đề nghị Sở Nông nghiệp và Môi trường hỗ trợ."
    #expect(plan(line, "Cẩm Dương, ngày 14 tháng 10 năm 2023").words("body.not-yet").count == 1)
    #expect(plan(line).words("body.not-yet") == [])
  }

  @Test("a body that the level in its name does not have is found")
  func misplaced() {
    let sheet = PlanSheet().with(
      \.organisation,
      """
      III. TỔ CHỨC THỰC HIỆN
      1. Giao Ban Nội chính Huyện ủy chủ trì.
      2. Giao Ban Nội chính Tỉnh ủy chủ trì.
      """)
    #expect(sheet.words("body.wrong-level") == ["Ban Nội chính Huyện ủy"])
  }

  @Test(
    "departments are of provinces, ministries of the centre, inspectorates not of communes",
    arguments: [
      ("Giao Sở Tài chính huyện cấp kinh phí.", true), ("Giao Sở Nội vụ xã theo dõi.", true),
      ("Giao Bộ Nội vụ huyện theo dõi.", true), ("Giao Thanh tra xã theo dõi.", true),
      ("Giao Sở Tài chính cấp kinh phí.", false), ("Giao Thanh tra huyện theo dõi.", false),
      ("Giao Sở Lao động - Thương binh và Xã hội theo dõi.", false),
      ("Giao Bộ Chỉ huy quân sự tỉnh theo dõi.", false),
    ])
  func departments(line: String, isMisplaced: Bool) {
    let words = plan(line, "Cẩm Dương, ngày 14 tháng 10 năm 2023").words("body.wrong-level")
    #expect(words.isEmpty != isMisplaced)
  }

  @Test("the Party committee of a provincial people's committee was not yet in 2023")
  func committee() {
    let line = "Đề nghị Đảng ủy Ủy ban nhân dân tỉnh hỗ trợ."
    #expect(plan(line, "Cẩm Dương, ngày 14 tháng 10 năm 2023").words("body.not-yet").count == 1)
    #expect(plan(line).words("body.not-yet") == [])
  }

  @Test("a division that communes do not have is found after districts ended, and not before")
  func divisions() {
    let line = "Phòng Tư pháp theo dõi, đôn đốc."
    #expect(plan(line).words("body.wrong-level") == ["Phòng Tư pháp"])
    #expect(plan(line, "Cẩm Dương, ngày 14 tháng 10 năm 2023").words("body.wrong-level") == [])
  }
}
