import Testing

@testable import Extract

@Suite("Bodies past an opening, and offices written small")
struct BodyOpeningTests {
  @Test(
    "a subject past an adverbial with a comma",
    arguments: [
      ("Cùng với việc đọc sách, cấp ủy các cấp mở tủ sách.", ["responsible cấp ủy các cấp"]),
      ("Song song với việc đọc sách, các chi bộ mở tủ sách.", ["responsible các chi bộ"]),
      ("Tùy tình hình thực tế, các địa phương bổ sung sách.", ["responsible các địa phương"]),
      ("Ngay sau hội nghị, các chi bộ họp bàn việc mua sách.", ["responsible các chi bộ"]),
      ("Dưới sự chỉ đạo của Huyện ủy, các đoàn thể mở tủ sách.", ["responsible các đoàn thể"]),
      ("Đầu mỗi quý, Sở Nội vụ mua sách.", ["responsible Sở Nội vụ"]),
      ("Nhân dịp khai giảng, các chi bộ mở tủ sách.", ["responsible các chi bộ"]),
      ("Cứ 6 tháng một lần, Sở Nội vụ mua sách.", ["responsible Sở Nội vụ"]),
      ("Sáu tháng đầu năm 2026, Hội Nông dân mua sách.", ["responsible Hội Nông dân"]),
      ("Trong vòng 05 ngày, Phòng Nội vụ trả kết quả.", ["responsible Phòng Nội vụ"]),
      ("Đầu tư thư viện, các chi bộ quan tâm tủ sách.", []),
    ] as [(String, [String])])
  func openings(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "an organ behind the comma of an event acts itself, or is one of those who are waited for",
    arguments: [
      (
        "Sau khi có hướng dẫn, UBND các xã lập danh sách.", "Sau khi có hướng dẫn",
        ["responsible UBND các xã"]
      ),
      (
        "Sau khi Tỉnh ủy, UBND tỉnh ban hành kế hoạch, Sở Nội vụ mua sách.",
        "Sau khi Tỉnh ủy, UBND tỉnh ban hành kế hoạch", ["responsible Sở Nội vụ"]
      ),
    ])
  func events(sentence: String, trigger: String, expected: [String]) {
    let plan = Sample.assignment(sentence)
    #expect(plan.deadlines.map { plan.text.string($0.quote) } == [trigger])
    #expect(plan.assignmentLines == expected)
  }

  @Test(
    "an office with a small first letter; what is done is none",
    arguments: [
      (
        "Giao phòng Nội vụ chủ trì, phối hợp với phòng Tài chính - Kế hoạch mua sách.",
        ["lead phòng Nội vụ", "coordinate phòng Tài chính - Kế hoạch"]
      ),
      (
        "Phối hợp với phòng GD&ĐT, trung tâm Chính trị huyện mở lớp.",
        ["coordinate phòng GD&ĐT", "coordinate trung tâm Chính trị huyện"]
      ),
      (
        "Giao công an xã phối hợp với ban chỉ huy quân sự xã bảo vệ thư viện.",
        ["responsible công an xã", "coordinate ban chỉ huy quân sự xã"]
      ),
      ("Giao ban tổ chức tỉnh ủy chủ trì.", ["lead ban tổ chức tỉnh ủy"]),
      ("Tham mưu ban thường vụ tỉnh ủy, thành ủy mua sách.", ["principal ban thường vụ tỉnh ủy, thành ủy"]),
      ("Phối hợp phòng COVID-19 khi mở thư viện.", []),
    ] as [(String, [String])])
  func small(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "groups of residents and of volunteers, boards that a verb names",
    arguments: [
      ("Các câu lạc bộ rà soát sách.", ["responsible Các câu lạc bộ"]),
      ("Các đội tình nguyện quét dọn thư viện.", ["responsible Các đội tình nguyện"]),
      (
        "Ban công tác Mặt trận khu dân cư vận động góp sách.",
        ["responsible Ban công tác Mặt trận khu dân cư"]
      ),
      ("Ban phát triển thôn họp bàn việc mua sách.", ["responsible Ban phát triển thôn"]),
      ("Chủ tịch Hội đồng quản lý Quỹ quyết định mua sách.", ["responsible Chủ tịch Hội đồng quản lý Quỹ"]),
      ("Các chi bộ tọa đàm về sách.", ["responsible Các chi bộ"]),
      ("Các tổ tự quản đến từng hộ tặng sách.", ["responsible Các tổ tự quản"]),
      ("Các tổ tự quản đến năm 2030 có tủ sách.", []),
      ("Thành lập câu lạc bộ đọc sách tại các thôn.", []),
    ] as [(String, [String])])
  func groups(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "schools and their departments, offices that share a class, names that hold a class",
    arguments: [
      ("Mỗi khoa đăng ký mua sách.", ["responsible Mỗi khoa"]),
      ("Các đơn vị sự nghiệp công lập xây dựng tủ sách.", ["responsible Các đơn vị sự nghiệp công lập"]),
      ("Công an xã tiếp tục thực hiện Đề án sách.", ["responsible Công an xã"]),
      (
        "Các tổ chức đảng được kiểm tra, giám sát chuẩn bị sách.",
        ["responsible Các tổ chức đảng được kiểm tra, giám sát"]
      ),
      ("Các bệnh viện công lập, tư nhân báo cáo số sách.", ["responsible Các bệnh viện công lập, tư nhân"]),
      (
        "Các trung tâm y tế khu vực, trạm y tế xã, phường mua sách.",
        ["responsible Các trung tâm y tế khu vực, trạm y tế xã, phường"]
      ),
      ("Nhà Văn hóa lao động tỉnh mở hội sách.", ["responsible Nhà Văn hóa lao động tỉnh"]),
      (
        "Sở Công Thương chủ trì, cùng Trung tâm Xúc tiến đầu tư tỉnh mua sách.",
        ["lead Sở Công Thương", "coordinate Trung tâm Xúc tiến đầu tư tỉnh"]
      ),
      ("Phòng bệnh chủ động từ sớm bằng sách.", []),
      ("Phối hợp với các khoa, phòng rà soát sách.", ["coordinate các khoa, phòng"]),
      ("Hội đồng Khoa học và Đào tạo thẩm định sách.", ["responsible Hội đồng Khoa học và Đào tạo"]),
      ("Phòng Hỗ trợ doanh nghiệp tổng hợp kết quả.", ["responsible Phòng Hỗ trợ doanh nghiệp"]),
      (
        "Phối hợp với Đại học Huế, Tổng hội Y học Việt Nam mua sách.",
        ["coordinate Đại học Huế", "coordinate Tổng hội Y học Việt Nam"]
      ),
      (
        "Báo cáo Hiệu trưởng và Sở Giáo dục và Đào tạo.",
        ["reportTo Hiệu trưởng", "reportTo Sở Giáo dục và Đào tạo"]
      ),
      (
        "Giám đốc, Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã mua sách.",
        ["responsible Giám đốc, Thủ trưởng các sở, ban, ngành", "responsible Chủ tịch UBND các xã"]
      ),
      (
        "Gửi báo cáo kết quả về công đoàn cấp trên trực tiếp.", ["reportTo công đoàn cấp trên trực tiếp"]
      ),
    ])
  func schools(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test("a short form is of the words whose initials it has, and stands for their body")
  func shortForms() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH

      I. NHIỆM VỤ

      1. Tuyên truyền Luật Công đoàn và quy định về an toàn, vệ sinh lao động (sau đây viết tắt là ATVSLĐ).

      2. 100% công đoàn cơ sở (sau đây gọi tắt là CĐCS) mở tủ sách.

      3. CĐCS phối hợp với người sử dụng lao động mua sách.

      """)
    #expect(plan.document.abbreviations.map(\.long) == ["an toàn, vệ sinh lao động", "công đoàn cơ sở"])
    #expect(plan.assignmentLines == ["responsible CĐCS", "coordinate người sử dụng lao động"])
    let health = Sample.plan(
      "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Mua sách cho Trung tâm Kiểm soát bệnh tật tỉnh (CDC tỉnh).\n\n2. CDC tỉnh mở tủ sách.\n"
    )
    #expect(health.document.abbreviations.map(\.long) == ["Trung tâm Kiểm soát bệnh tật tỉnh"])
    #expect(health.assignmentLines == ["responsible CDC tỉnh"])
  }

  @Test("a class that heads what is below is named with its own words, without what it does")
  func classHeadings() {
    let doing = Sample.assignment("Các đoàn thể triển khai một số việc cụ thể:\na) Mua sách.")
    #expect(doing.assignmentLines == ["responsible Các đoàn thể"])
    let owners = Sample.assignment("Các chủ đầu tư xây dựng và kinh doanh thư viện:\na) Mua sách.")
    #expect(owners.assignmentLines == ["responsible Các chủ đầu tư xây dựng và kinh doanh thư viện"])
  }
}
