import Testing

@Suite("Words inside the names of bodies, and verbs around them")
struct BodyPartTests {
  @Test(
    "compounds whose second word is the head of a body elsewhere",
    arguments: [
      (
        "Phối hợp với Cục Kiểm soát ô nhiễm môi trường, Vụ Môi trường hoàn thiện dự thảo.",
        ["coordinate Cục Kiểm soát ô nhiễm môi trường", "coordinate Vụ Môi trường"]
      ),
      (
        "Trung tâm Truyền thông tài nguyên và môi trường có trách nhiệm đưa tin.",
        ["responsible Trung tâm Truyền thông tài nguyên và môi trường"]
      ),
      (
        "Viện Chiến lược, Chính sách tài nguyên và môi trường rà soát quy định.",
        ["responsible Viện Chiến lược, Chính sách tài nguyên và môi trường"]
      ),
      ("Phối hợp với các trường rà soát vốn sách.", ["coordinate các trường"]),
      (
        "Ban Chính sách pháp luật - Quan hệ lao động chủ trì tuyên truyền.",
        ["lead Ban Chính sách pháp luật - Quan hệ lao động"]
      ),
      (
        "Yêu cầu chủ đầu tư các công trình thủy lợi rà soát sách.",
        ["responsible chủ đầu tư các công trình thủy lợi"]
      ),
      (
        "Giao Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh chủ trì rà soát.",
        ["lead Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh"]
      ),
      ("Giao Công đoàn nhà trường mở tủ sách.", ["responsible Công đoàn nhà trường"]),
      ("Phối hợp với Hải quân nhân dân Việt Nam tặng sách.", ["coordinate Hải quân nhân dân Việt Nam"]),
    ])
  func compounds(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "a slogan between a subject and its verb is passed over; one that names a class is none",
    arguments: [
      (
        "Các tổ công nghệ số cộng đồng “đi từng ngõ, gõ từng nhà” cài đặt ứng dụng đọc sách.",
        ["responsible Các tổ công nghệ số cộng đồng"]
      ),
      ("Các tủ sách “đi từng ngõ, gõ từng nhà” thu hút bạn đọc.", []),
    ] as [(String, [String])])
  func slogans(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "the name of a group is the heading of its tasks; a verb and a role make none",
    arguments: [
      ("Tổ Tư vấn tâm lý học đường", ["responsible Tổ Tư vấn tâm lý học đường"]),
      ("Khoa Nội:", ["responsible Khoa Nội"]), ("Tổ chức ngày hội sách", []),
      ("Nhóm Sách hay chủ trì giới thiệu sách", []),
    ] as [(String, [String])])
  func groups(heading: String, expected: [String]) {
    #expect(Sample.assignment("\(heading)\n- Mở phòng đọc.").assignmentLines == expected)
  }

  @Test(
    "what a class is active in describes it; what it does is its verb",
    arguments: [
      (
        "Các doanh nghiệp hoạt động trong lĩnh vực in ấn rà soát hồ sơ.",
        ["responsible Các doanh nghiệp hoạt động trong lĩnh vực in ấn"]
      ),
      (
        "Yêu cầu các đơn vị hoạt động khai thác khoáng sản đầu tư hệ thống quan trắc.",
        ["responsible các đơn vị hoạt động khai thác khoáng sản"]
      ),
      ("Các tổ công nghệ số cộng đồng hoạt động hiệu quả.", []), ("Các chi bộ hoạt động theo quy chế.", []),
    ] as [(String, [String])])
  func activity(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "an organ ends before the document that one submits to it; an office begins before its organ",
    arguments: [
      ("Nghiên cứu, trình Chính phủ Nghị định về thư viện.", ["principal Chính phủ"]),
      ("Tham mưu cho Lãnh đạo Bộ bố trí kinh phí.", ["principal Lãnh đạo Bộ"]),
      ("Phòng Kế hoạch rà soát vốn sách.", ["responsible Phòng Kế hoạch"]),
    ])
  func submitted(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "whom a report is sent to",
    arguments: [
      ("Hằng năm gửi Sở Nội vụ kết quả thực hiện để tổng hợp.", ["reportTo Sở Nội vụ"]),
      ("Lập danh sách gửi Sở Nội vụ để tổng hợp.", ["reportTo Sở Nội vụ"]),
      ("Gửi Sở Tư pháp thẩm định dự thảo.", []),
    ] as [(String, [String])])
  func sent(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "two verbs that direct have one object",
    arguments: [
      ("Hướng dẫn, hỗ trợ các doanh nghiệp ứng dụng công nghệ số.", ["directed các doanh nghiệp"]),
      ("Chỉ đạo, kiểm tra các đơn vị thực hiện quy chế.", ["directed các đơn vị"]),
      ("Hướng dẫn, giúp đỡ các hộ gia đình vay vốn.", []),
    ] as [(String, [String])])
  func directed(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test("bodies before a semicolon act with those behind it, past an adverbial too")
  func listed() {
    #expect(
      Sample.task(
        "Trong năm 2026, các sở, ngành; các cơ quan, đơn vị liên quan hoàn thành việc phổ biến Nghị quyết."
      ).assignmentLines == ["responsible các sở, ngành", "responsible các cơ quan, đơn vị liên quan"])
  }

  @Test("together with whom one leads")
  func together() {
    #expect(
      Sample.task("Giao Sở Nội vụ chủ trì, cùng Văn phòng Tỉnh ủy thường xuyên theo dõi.").assignmentLines
        == [
          "lead Sở Nội vụ", "coordinate Văn phòng Tỉnh ủy",
        ])
  }
}
