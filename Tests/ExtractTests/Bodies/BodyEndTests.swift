import Model
import Testing

@Suite("Where the name of a body ends")
struct BodyEndTests {
  /// Names that laws, places, persons and numbers close.
  static let names = [
    "Sở Nội vụ", "Sở Công Thương", "Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Giao thông vận tải", "Bộ Quốc phòng", "Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Chi cục Kiểm lâm",
    "Cục Thuế", "Sở Thông tin và Truyền thông", "UBND xã Tân Hội", "UBND phường Trường Vinh", "Công an tỉnh",
    "Huyện ủy Tân Yên", "Ban Tổ chức Tỉnh ủy Bắc Ninh", "Trường THPT Nguyễn Trãi", "Trường Tiểu học Kim Đồng",
    "Kho bạc Nhà nước khu vực VIII", "Bệnh viện Đa khoa khu vực Bắc Quang", "Giám đốc Sở Y tế",
    "Chủ tịch UBND xã Tân Hội", "Đồng chí Nguyễn Văn An", "Chi bộ thôn Đông", "Hội Nông dân xã An Bình",
    "Trung tâm Công nghệ thông tin và Truyền thông",
    "Các sở, ban, ngành", "Các chi bộ", "Chủ tịch UBND các xã",
  ]

  @Test(
    "before a verb, whether the lexicon has it or not",
    arguments: [
      "tổ chức", "xét duyệt", "thanh tra", "khoanh lại", "chăng", "chắp nối", "gầy dựng",
      "ủy quyền thực hiện", "thống kê",
    ])
  func verbs(verb: String) {
    for name in Self.names {
      #expect(Sample.task("\(name) \(verb) các tủ sách.").assignmentLines == ["responsible \(name)"])
    }
  }

  @Test(
    "words that run into the name of another organ",
    arguments: [
      ("Sở Ngoại vụ tổ chức đón bạn đọc.", ["responsible Sở Ngoại vụ"]),
      ("Bộ Quốc phòng ban hành danh mục sách.", ["responsible Bộ Quốc phòng"]),
      ("Phòng Văn hóa - Xã hội đồng hành cùng các thôn.", ["responsible Phòng Văn hóa - Xã hội"]),
      ("Chi cục Kiểm lâm đồng loạt ra quân.", ["responsible Chi cục Kiểm lâm"]),
      (
        "Sở Thông tin và Truyền thông báo cáo UBND tỉnh.",
        ["responsible Sở Thông tin và Truyền thông", "reportTo UBND tỉnh"]
      ),
      (
        "UBND tỉnh ủy quyền cho Giám đốc Sở Tài chính mua sách.",
        ["responsible UBND tỉnh", "responsible Giám đốc Sở Tài chính"]
      ),
      (
        "Sở Tài chính ủy quyền cho Chi cục Thuế mua sách.",
        ["responsible Sở Tài chính", "responsible Chi cục Thuế"]
      ),
      ("Sở Khoa học và Công nghệ thông tin cho báo chí.", ["responsible Sở Khoa học và Công nghệ"]),
      ("Phòng Quản lý chất lượng mua sách.", ["responsible Phòng Quản lý chất lượng"]),
      ("Hội đồng thi đua, khen thưởng mua sách.", ["responsible Hội đồng thi đua, khen thưởng"]),
      // Tỉnh ủy is itself
      ("Văn phòng Tỉnh ủy mua sách.", ["responsible Văn phòng Tỉnh ủy"]),
    ])
  func collisions(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "an owner behind a dash belongs to its part",
    arguments: [
      (
        "Phòng Cảnh sát hình sự - Công an tỉnh tặng sách.",
        ["responsible Phòng Cảnh sát hình sự - Công an tỉnh"]
      ),
      (
        "Cục Hàng không - Bộ Xây dựng, UBND các xã tặng sách.",
        ["responsible Cục Hàng không - Bộ Xây dựng", "responsible UBND các xã"]
      ),
      (
        "Giao Ban Quản lý dự án 2 - Sở Xây dựng xây thư viện.",
        ["responsible Ban Quản lý dự án 2 - Sở Xây dựng"]
      ),
    ])
  func owners(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "words that say of which kind a class is are no verb",
    arguments: [
      "Các cơ quan báo chí kinh phí do ngân sách cấp.", "Các chi bộ nông thôn trên địa bàn.",
    ])
  func kinds(sentence: String) {
    #expect(
      !Sample.task(sentence).assignmentLines.contains {
        ["Các cơ quan", "Các chi bộ"].contains($0.dropFirst(12))
      })
  }

  @Test(
    "an office and a person by name are charged, people in general are not",
    arguments: [
      ("Giao Trưởng thôn mở tủ sách.", ["responsible Trưởng thôn"]),
      ("Phân công đồng chí Nguyễn Văn An mở tủ sách.", ["responsible đồng chí Nguyễn Văn An"]),
      ("Giao cán bộ văn phòng mở tủ sách.", []), ("Phân công Thị ủy viên mở tủ sách.", []),
    ])
  func persons(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "offices written small, where one charges them, works with them or says in parentheses who acts",
    arguments: [
      ("Giao phòng văn hóa và thông tin mua sách.", ["responsible phòng văn hóa và thông tin"]),
      ("Giao phòng kinh tế xã chủ trì mua sách.", ["lead phòng kinh tế xã"]),
      (
        "Phối hợp với phòng tài chính - kế hoạch lập dự toán mua sách.",
        ["coordinate phòng tài chính - kế hoạch"]
      ),
      ("Giao phòng văn hóa và các xã mua sách.", ["responsible phòng văn hóa", "responsible các xã"]),
      ("Giao phòng học mới cho thư viện.", []),
      ("Chỉ đạo công an các xã, phường mua sách.", ["directed công an các xã, phường"]),
      ("Mua sách (các chi bộ thực hiện).", ["responsible các chi bộ"]),
      ("Mua sách (Sở Nội vụ triển khai thực hiện).", ["responsible Sở Nội vụ"]),
      ("Mua sách (Sở Nội vụ giới thiệu).", []),
    ])
  func smallOffices(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "offices whose field is a verb, ends a name or begins another one elsewhere",
    arguments: [
      "Cục Người có công", "Cục Phòng, chống tệ nạn xã hội", "Cục Thông tin cơ sở và Thông tin đối ngoại",
      "Cục Hộ tịch, quốc tịch, chứng thực", "Trung tâm Công tác xã hội",
      "Trung tâm Giống cây trồng, vật nuôi",
      "Phòng Công chức, viên chức", "Phòng Bưu chính, Viễn thông và Công nghệ thông tin", "Khoa Xét nghiệm",
      "Tổ Ngữ văn", "Vườn quốc gia Pù Mát", "Văn phòng Điều phối nông thôn mới tỉnh",
    ])
  func offices(name: String) {
    #expect(Sample.task("\(name) tổ chức kiểm tra tủ sách.").assignmentLines == ["responsible \(name)"])
    #expect(
      Sample.task("Phối hợp với \(name) xây dựng tủ sách.").assignmentLines == ["coordinate \(name)"])
  }
}
