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
      (
        "Mở tủ sách (Văn phòng Thành ủy chủ trì; Chi cục Văn thư - Lưu trữ phối hợp; xong trong năm 2027).",
        ["lead Văn phòng Thành ủy", "coordinate Chi cục Văn thư - Lưu trữ"]
      ),
      (
        "Mở tủ sách (Ban Tuyên giáo Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy).",
        ["lead Ban Tuyên giáo Huyện ủy", "coordinate Văn phòng Huyện ủy"]
      ),
      (
        "Thủ trưởng cơ quan phối hợp với cấp ủy cùng cấp mở tủ sách.",
        ["responsible Thủ trưởng cơ quan", "coordinate cấp ủy cùng cấp"]
      ),
      (
        "Sở Nội vụ hướng dẫn ủy ban kiểm tra các huyện ủy, thành ủy mở tủ sách.",
        ["responsible Sở Nội vụ", "directed ủy ban kiểm tra các huyện ủy, thành ủy"]
      ),
      ("Thị đoàn chủ trì hội sách.", ["lead Thị đoàn"]),
      (
        "Sở Nội vụ chủ trì vận động quỹ sách, Ban Chỉ huy, Công an xã, Đoàn Thanh niên giúp ngày công.",
        [
          "lead Sở Nội vụ", "responsible Ban Chỉ huy", "responsible Công an xã",
          "responsible Đoàn Thanh niên",
        ]
      ),
      ("Chính quyền, chuyển đổi số.", []), ("Mặt trận, xây dựng tủ sách.", []),
      ("Sở Y tế, xây dựng tủ sách.", ["responsible Sở Y tế"]),
      ("Phối hợp với Sở Y tế chăm sóc bạn đọc cao tuổi.", ["coordinate Sở Y tế"]),
      ("Giao BHXH huyện mở tủ sách.", ["responsible BHXH huyện"]),
      ("Giao VP Đảng ủy theo dõi việc đọc sách.", ["responsible VP Đảng ủy"]),
      (
        "UBKT các huyện ủy, thành ủy báo cáo Tỉnh ủy.",
        ["responsible UBKT các huyện ủy, thành ủy", "reportTo Tỉnh ủy"]
      ),
      ("Thư viện tỉnh mỗi tháng có ít nhất 04 tin, bài.", ["responsible Thư viện tỉnh"]),
      ("Mở tủ sách; mỗi xã chọn ít nhất 02 thôn làm điểm.", []),
      ("Phân công Thị ủy viên phụ trách tủ sách.", []),
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
      ("Năm 2026, Ủy ban Kiểm tra Đảng ủy kiểm tra việc đọc sách.", ["responsible Ủy ban Kiểm tra Đảng ủy"]),
      ("Quý I/2026, Sở Nội vụ mở tủ sách.", ["responsible Sở Nội vụ"]),
      ("Từ tháng 01/2026, chi bộ thôn, buôn sinh hoạt theo chủ đề.", ["responsible chi bộ thôn, buôn"]),
      ("6 tháng một lần Ban Thường vụ Đảng ủy rà soát vốn sách.", ["responsible Ban Thường vụ Đảng ủy"]),
      ("Định kỳ 3 tháng Ban Thường vụ Đảng ủy rà soát vốn sách.", ["responsible Ban Thường vụ Đảng ủy"]),
      ("Các chi bộ mỗi quý rà soát vốn sách.", ["responsible Các chi bộ"]),
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
      ("Giao Cục Y tế dự phòng theo dõi.", "responsible Cục Y tế dự phòng"),
      (
        "Giao Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông huyện theo dõi.",
        "responsible Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông huyện"
      ),
      (
        "Các doanh nghiệp kinh doanh sách giáo khoa dự trữ giấy in.",
        "responsible Các doanh nghiệp kinh doanh sách giáo khoa"
      ),
      ("Giao Ủy ban Kiểm tra (UBKT) theo dõi.", "responsible Ủy ban Kiểm tra"),
    ])
  func names(sentence: String, expected: String) {
    #expect(Sample.task(sentence).assignmentLines == [expected])
  }

  @Test(
    "a department whose line ends before what it is for goes on below; one that has its name does not",
    arguments: [
      (
        "Giám đốc Sở Giao thông vận tải, Giám đốc Sở Công Thương, Giám đốc Sở\nThông tin và Truyền thông đưa sách đến các bến xe.",
        ["responsible Giám đốc Sở Công Thương", "responsible Giám đốc Sở Thông tin và Truyền thông"]
      ),
      (
        "Phòng đọc mở cửa cả tuần, phối hợp cùng với Sở Công Thương, Sở Nội vụ\nHướng dẫn bạn đọc tìm sách.",
        ["coordinate Sở Công Thương", "coordinate Sở Nội vụ"]
      ),
    ])
  func cutDepartment(item: String, expected: [String]) {
    let lines = """
      1. Các thư viện, phòng đọc mở cửa hằng ngày, kể cả ngày nghỉ, ngày lễ và
      buổi tối; luân chuyển sách giữa các điểm đọc, các trường học và các khu
      công nghiệp trên địa bàn theo nhu cầu của bạn đọc.
      """
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n\(lines)\n2. \(item)\n")
    #expect(plan.assignmentLines.suffix(2) == expected[...], "\(plan.assignmentLines)")
  }
}
