import Testing

@Suite("Bodies beside those who lead")
struct BodyPartnerTests {
  @Test(
    "behind the comma of one who leads, before phối hợp, stand those who work with it",
    arguments: [
      (
        "Sở Nội vụ chủ trì, Trường Chính trị tỉnh và các bệnh viện phối hợp xây dựng tủ sách.",
        ["lead Sở Nội vụ", "coordinate Trường Chính trị tỉnh", "coordinate các bệnh viện"]
      ),
      (
        "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng tủ sách.",
        ["lead Sở Nội vụ", "coordinate Sở Tài chính"]
      ),
    ])
  func partners(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "an organ that is charged inside a clause; a subject past a label, or past how often",
    arguments: [
      (
        "Đưa việc đọc sách vào kế hoạch của từng địa phương, giao Sở Nội vụ hướng dẫn các xã.",
        ["responsible Sở Nội vụ", "directed các xã"]
      ),
      ("Xây dựng tủ sách, giao nhiệm vụ cho từng người.", []),
      (
        "Ngày cao điểm đọc sách (dự kiến ngày 08/3/2026): Đoàn xã, phường tuyên truyền.",
        ["responsible Đoàn xã, phường"]
      ),
      ("Trong tháng 3/2026, hằng tuần các đơn vị cập nhật danh mục sách.", ["responsible các đơn vị"]),
    ])
  func inside(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "names that go on past a short form, an area, what is built",
    arguments: [
      ("Giao Ủy ban Kiểm tra (UBKT) Đảng ủy theo dõi.", "responsible Ủy ban Kiểm tra (UBKT) Đảng ủy"),
      (
        "Giao Ngân hàng Nhà nước chi nhánh Khu vực 10 theo dõi.",
        "responsible Ngân hàng Nhà nước chi nhánh Khu vực 10"
      ),
      (
        "Giao Ban Quản lý dự án đầu tư xây dựng công trình giao thông Tỉnh theo dõi.",
        "responsible Ban Quản lý dự án đầu tư xây dựng công trình giao thông Tỉnh"
      ),
      ("Giao Đoàn phường Trường Vinh theo dõi.", "responsible Đoàn phường Trường Vinh"),
      ("Giao Ủy ban Kiểm tra (UBKT) theo dõi.", "responsible Ủy ban Kiểm tra"),
    ])
  func names(sentence: String, expected: String) {
    #expect(Sample.task(sentence).assignmentLines == [expected])
  }
}
