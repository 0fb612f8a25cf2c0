import Testing

@Suite("Persons with an office, requests to others, kinds of one class")
struct BodyPersonTests {
  @Test(
    "a person is a body with the office behind the name",
    arguments: [
      (
        "Giao đ/c Trần Văn Sách - PCT UBND xã trực tiếp chỉ đạo.",
        ["responsible đ/c Trần Văn Sách - PCT UBND xã"]
      ),
      (
        "Giao ông Trần Văn Sách - Chi cục trưởng Chi cục Thư viện làm đầu mối theo dõi.",
        ["lead ông Trần Văn Sách - Chi cục trưởng Chi cục Thư viện"]
      ),
      (
        "Bà Trần Thị Thơ, Trưởng phòng Văn hóa - Xã hội chịu trách nhiệm tổng hợp.",
        ["responsible Bà Trần Thị Thơ, Trưởng phòng Văn hóa - Xã hội"]
      ),
      ("Giao ông Trần Văn Sách theo dõi việc đọc sách.", []),
      ("Giao đ/c Phó Bí thư Thường trực chỉ đạo.", ["responsible đ/c Phó Bí thư Thường trực"]),
      (
        "Giao đ/c Phó Bí thư Đảng ủy, Chủ tịch HĐND xã chỉ đạo.",
        ["responsible đ/c Phó Bí thư Đảng ủy, Chủ tịch HĐND xã"]
      ),
      ("Các đ/c Ủy viên BTV theo dõi địa bàn.", ["responsible Các đ/c Ủy viên BTV"]),
      (
        "Riêng giao thông giao đ/c Phó Chủ tịch UBND xã phụ trách kinh tế theo dõi.",
        ["responsible đ/c Phó Chủ tịch UBND xã phụ trách kinh tế"]
      ),
      ("Về nhiệm vụ được giao Sở Y tế năm 2026.", []),
      ("Ông bà kể chuyện cho các cháu.", []),
    ] as [(String, [String])])
  func persons(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "a request that is prepared for one body names those whom it asks",
    arguments: [
      (
        "Phòng Văn hóa tham mưu UBND xã đề nghị Sở Nội vụ, Sở Tài chính bổ sung thủ thư.",
        [
          "responsible Phòng Văn hóa", "principal UBND xã", "responsible Sở Nội vụ",
          "responsible Sở Tài chính",
        ]
      ),
      (
        "Phòng Văn hóa tham mưu UBND xã trả lời đề nghị của các thôn.",
        ["responsible Phòng Văn hóa", "principal UBND xã"]
      ),
    ] as [(String, [String])])
  func requests(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "kinds of one class, and what tells which of them act",
    arguments: [
      ("Các trường MN, TH, THCS mở tủ sách.", ["responsible Các trường MN, TH, THCS"]),
      ("Lực lượng quân y, công an phối hợp mở tủ sách.", ["responsible Lực lượng quân y, công an"]),
      ("Các doanh nghiệp là tổ chức hoàn thành tủ sách.", ["responsible Các doanh nghiệp là tổ chức"]),
      (
        "Các cơ quan, đơn vị, các bản nghiêm túc thực hiện.",
        ["responsible Các cơ quan, đơn vị", "responsible các bản"]
      ),
      ("Các cơ quan, đơn vị, các bản cam kết đọc sách.", []),
      (
        "Sở Nội vụ chủ trì phối hợp các trường mở tủ sách; phản ánh về Sở Tài chính.",
        ["lead Sở Nội vụ", "coordinate các trường", "reportTo Sở Tài chính"]
      ),
      (
        "Phối hợp với Đảng ủy Sở Y tế và các cơ quan liên quan mở tủ sách.",
        ["coordinate Đảng ủy Sở Y tế", "coordinate các cơ quan liên quan"]
      ),
      (
        "Cấp cơ sở: Sau hội nghị của Đảng bộ, các chi bộ mở tủ sách.", ["responsible các chi bộ"]
      ),
    ] as [(String, [String])])
  func kinds(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "an official of a commune is a body by the field, officials in general are none",
    arguments: [
      ("Giao công chức Tài chính - Kế toán bố trí kinh phí.", ["responsible công chức Tài chính - Kế toán"]),
      ("Công chức Văn hóa - Xã hội: mở tủ sách ở các thôn.", ["responsible Công chức Văn hóa - Xã hội"]),
      ("Cán bộ, công chức, viên chức gương mẫu đọc sách.", []),
      ("Giao công chức đọc sách.", []),
      (
        "Sở Nội vụ báo cáo cấp có thẩm quyền tác động của việc đọc sách.",
        ["responsible Sở Nội vụ", "reportTo cấp có thẩm quyền"]
      ),
    ] as [(String, [String])])
  func officials(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }
}
