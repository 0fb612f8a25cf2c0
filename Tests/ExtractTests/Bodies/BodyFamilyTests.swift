import Model
import Testing

@Suite("Bodies in further turns of phrase")
struct BodyFamilyTests {
  @Test(
    "past an event or a recurrence a class in small letters is a subject",
    arguments: [
      ("Khi có bạn đọc mới, cấp ủy phải bố trí tủ sách.", ["responsible cấp ủy"]),
      ("Hằng tháng, chi bộ thôn kiểm điểm kết quả đọc sách.", ["responsible chi bộ thôn"]),
      ("Trong trường hợp cơ quan, tổ chức, đơn vị không có tủ sách thì mượn.", []),
      (
        "Trường hợp thôn khó khăn thì Ủy ban nhân dân xã có trách nhiệm mua sách.",
        ["responsible Ủy ban nhân dân xã"]
      ),
      (
        "Thường xuyên kiểm tra, đôn đốc các sở, ngành, địa phương mở tủ sách.",
        ["directed các sở, ngành, địa phương"]
      ),
      (
        "Căn cứ chức năng nhiệm vụ, chỉ đạo các trường học, các trung tâm mở tủ sách.",
        ["directed các trường học", "directed các trung tâm"]
      ),
    ])
  func events(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "what describes a subject stands before its verb",
    arguments: [
      ("Các chi bộ thôn có nghề ban hành nghị quyết.", ["responsible Các chi bộ thôn có nghề"]),
      ("Các đơn vị có văn bản gửi về Sở Nội vụ.", ["reportTo Sở Nội vụ"]),
      ("Sở Nội vụ là cơ quan thường trực, theo dõi việc đọc sách.", ["responsible Sở Nội vụ"]),
      ("Sở Nội vụ là cơ quan thường trực, chủ trì tổng hợp.", ["lead Sở Nội vụ"]),
      ("Sở Nội vụ là cơ quan thường trực của Ban Chỉ đạo.", []),
      (
        "Các cấp ủy, nhất là người đứng đầu cấp ủy, phải đọc sách.", ["responsible Các cấp ủy"]
      ),
      (
        "Cấp ủy, chính quyền, trước hết là bí thư chi bộ và trưởng thôn phải đọc sách.",
        ["responsible Cấp ủy, chính quyền"]
      ),
      (
        "Sở Tài chính trên cơ sở đề xuất của các sở, ngành, chủ trì mua sách.", ["lead Sở Tài chính"]
      ),
      (
        "Sở Tài chính trên cơ sở đề xuất của các sở, ngành, mua sách.", ["responsible Sở Tài chính"]
      ),
      (
        "Các đơn vị thuộc Sở được phân công chủ trì có trách nhiệm mua sách.",
        ["responsible Các đơn vị thuộc Sở được phân công"]
      ),
    ])
  func descriptions(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "who is told to lead, who is told at once, and a further organ with its verb",
    arguments: [
      ("Chỉ đạo Sở Nội vụ chủ trì mua sách.", ["lead Sở Nội vụ"]),
      ("Khi mất sách phải báo cáo ngay Ban Giám hiệu.", ["reportTo Ban Giám hiệu"]),
      (
        "Giao Sở Nội vụ bố trí người; Văn phòng Sở đưa nội dung vào chương trình công tác, Báo Hà Tĩnh mở chuyên mục.",
        ["responsible Sở Nội vụ", "responsible Văn phòng Sở", "responsible Báo Hà Tĩnh"]
      ),
    ])
  func roles(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "an organ that owns, a class that a colon lists, holders after a class",
    arguments: [
      (
        "Yêu cầu các đơn vị trực thuộc Trường, bí thư các chi bộ thực hiện.",
        ["responsible các đơn vị trực thuộc Trường", "responsible bí thư các chi bộ"]
      ),
      ("Giao Văn phòng Hội đồng Trường bố trí tủ sách.", ["responsible Văn phòng Hội đồng Trường"]),
      (
        "Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, Phòng Cảnh sát giao thông tặng sách.",
        [
          "responsible Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu",
          "responsible Phòng Cảnh sát giao thông",
        ]
      ),
      (
        "Cơ quan Cảnh sát điều tra Công an tỉnh thụ lý các vụ in lậu.",
        ["responsible Cơ quan Cảnh sát điều tra Công an tỉnh"]
      ),
      (
        "Phối hợp với Cục Hải quan (Bộ Tài chính), Cục Xuất bản (Bộ Văn hóa) mua sách.",
        ["coordinate Cục Hải quan", "coordinate Cục Xuất bản"]
      ),
      (
        "Chủ đầu tư các khu đô thị, khu dân cư mới phải bố trí phòng đọc.",
        ["responsible Chủ đầu tư các khu đô thị, khu dân cư mới"]
      ),
      ("Phân công một đồng chí lãnh đạo UBND trực tiếp phụ trách tủ sách.", []),
      (
        "Ban Thường vụ các huyện, thị, thành ủy, đảng ủy trực thuộc Tỉnh ủy mở tủ sách.",
        ["responsible Ban Thường vụ các huyện, thị, thành ủy, đảng ủy trực thuộc Tỉnh ủy"]
      ),
      ("Ngành Giáo dục chủ trì mở tủ sách.", ["lead Ngành Giáo dục"]),
      (
        "Giám đốc các Sở: Tài chính, Nội vụ và Thủ trưởng các cơ quan có liên quan chịu trách nhiệm mua sách.",
        ["responsible Giám đốc các Sở: Tài chính, Nội vụ", "responsible Thủ trưởng các cơ quan có liên quan"]
      ),
    ])
  func names(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test("a short form that the text defines for a body is one from there on")
  func defined() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. Các công đoàn cơ sở (CĐCS) mua sách.\n"
        + "2. Sở Nội vụ hướng dẫn CĐCS mua sách cho trẻ (STE).\n3. Sở Nội vụ hướng dẫn STE mua sách.\n")
    #expect(
      plan.assignmentLines.filter { $0.hasPrefix("directed") } == ["directed CĐCS"])
  }

  @Test("a short form with a hyphen is one body; behind another one a hyphen joins nothing")
  func compound() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n"
        + "1. Các trung tâm đọc sách và nghe nhạc (TTĐS-NN) mua sách. Các công đoàn cơ sở (CĐCS) mua sách.\n"
        + "2. Sở Nội vụ hướng dẫn TTĐS-NN mua sách.\n3. Sở Nội vụ hướng dẫn CĐCS-TLĐ mua sách.\n")
    #expect(
      plan.assignmentLines.filter { $0.hasPrefix("directed") } == ["directed TTĐS-NN", "directed CĐCS"])
  }

  @Test(
    "to whom a report is sent, however far behind it",
    arguments: [
      (
        "Báo cáo tình hình, kết quả thực hiện gửi Sở Nội vụ để tổng hợp, báo cáo Tỉnh ủy.",
        ["reportTo Sở Nội vụ", "reportTo Tỉnh ủy"]
      ),
      ("Báo cáo kết quả thực hiện Chương trình gửi Sở Nội vụ.", ["reportTo Sở Nội vụ"]),
      (
        "Báo cáo kết quả việc hỗ trợ bạn đọc về Sở Nội vụ, Sở Tài chính.",
        ["reportTo Sở Nội vụ", "reportTo Sở Tài chính"]
      ),
    ])
  func reports(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "units that carry out something are no label of a field",
    arguments: [
      ("Đôn đốc các cơ quan, đơn vị thực hiện đúng tiến độ.", ["directed các cơ quan, đơn vị"]),
      ("Giao các đơn vị thực hiện Kế hoạch này.", ["responsible các đơn vị"]),
      ("Yêu cầu các cơ quan, đơn vị phối hợp thực hiện.", ["responsible các cơ quan, đơn vị"]),
      ("Đơn vị thực hiện: Thư viện tỉnh.", ["responsible Thư viện tỉnh"]),
      (
        "Sở Nội vụ phối hợp thực hiện với Thư viện tỉnh.",
        ["responsible Sở Nội vụ", "coordinate Thư viện tỉnh"]
      ),
    ])
  func units(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "who is given a task by another body, and classes that a colon follows",
    arguments: [
      (
        "Hội đồng nhân dân tỉnh giao cho Ủy ban nhân dân tỉnh mở tủ sách.",
        ["responsible Hội đồng nhân dân tỉnh", "responsible Ủy ban nhân dân tỉnh"]
      ),
      (
        "Các tập đoàn, doanh nghiệp xuất khẩu: mở tủ sách cho công nhân.",
        ["responsible Các tập đoàn, doanh nghiệp xuất khẩu"]
      ),
    ])
  func given(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test("whom the issuer asks is responsible, whom another body asks is told by it")
  func issuer() {
    func plan(_ heading: String) -> Plan {
      Sample.plan(
        "HỘI ĐỒNG NHÂN DÂN\nTỈNH LÂM GIANG\nSố: 12/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nNGHỊ QUYẾT\nVề văn hóa đọc\n\n"
          + "Điều 1. \(heading) thực hiện các nhiệm vụ sau:\n1. Đề nghị Thư viện tỉnh mở tủ sách.\n2. Mua sách.\n"
      )
    }
    #expect(plan("Hội đồng nhân dân tỉnh").assignmentLines.last == "responsible Thư viện tỉnh")
    #expect(plan("Ủy ban nhân dân tỉnh").assignmentLines.last == "directed Thư viện tỉnh")
  }

  @Test(
    "persons who act beside bodies are none",
    arguments: [
      ("Các cấp ủy, tổ chức đảng, cán bộ, đảng viên cần đọc sách.", ["responsible Các cấp ủy, tổ chức đảng"]),
      ("Các cấp ủy, chính quyền và Nhân dân phải đọc sách.", ["responsible Các cấp ủy, chính quyền"]),
      ("Các chi bộ, đảng viên mới.", []),
    ])
  func persons(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "levels and branches are one class, in either order and without their các",
    arguments: [
      ("Phối hợp với các cấp, các ngành mở tủ sách.", ["coordinate các cấp, các ngành"]),
      ("Phối hợp với các ngành, các cấp mở tủ sách.", ["coordinate các ngành, các cấp"]),
      (
        "Phối hợp với sở, ban, ngành, Thư viện tỉnh mở tủ sách.",
        ["coordinate sở, ban, ngành", "coordinate Thư viện tỉnh"]
      ),
    ])
  func levels(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "names of organs with a comma inside",
    arguments: [
      (
        "Ban Chính sách, chiến lược Trung ương chủ trì mua sách.",
        ["lead Ban Chính sách, chiến lược Trung ương"]
      ),
      (
        "Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh vận động bạn đọc.",
        ["responsible Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh"]
      ),
      (
        "Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh di dời tủ sách.",
        ["responsible Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh"]
      ),
    ])
  func commas(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test("a dash above pluses, and a line above dashes, head what a body is to do; a topic does not")
  func headings() {
    let plan = Sample.section(
      "NHIỆM VỤ, GIẢI PHÁP",
      """
      Mạng lưới
      - Bộ Nội vụ
      + Mở tủ sách.
      + Mua sách.
      - Doanh nghiệp số
      + Mở trang đọc sách.
      2. Bạn đọc

      Ủy ban nhân dân các xã, phường:

      - Mở ngày hội đọc sách.
      """)
    #expect(plan.assignmentLines == ["responsible Bộ Nội vụ", "responsible Ủy ban nhân dân các xã, phường"])
  }

  @Test("lines that list bodies below a field name them by whatever names")
  func listed() {
    let plan = Sample.section(
      "NHIỆM VỤ, GIẢI PHÁP",
      """
      Mạng lưới
      a) Cơ quan chủ trì:
      - Các quân khu; các tỉnh.
      - Câu lạc bộ Hoa Sen.
      b) Nội dung: mở tủ sách.
      """)
    #expect(plan.assignmentLines == ["lead Các quân khu", "lead các tỉnh", "lead Câu lạc bộ Hoa Sen"])
  }

  @Test("social organisations are a class of their own, no organisations of a commune")
  func socialOrganisations() {
    #expect(
      Sample.assignment("Sở Văn hóa phối hợp với các tổ chức xã hội trong phạm vi chức năng.").assignmentLines
        == ["responsible Sở Văn hóa", "coordinate các tổ chức xã hội"])
  }
}
