import Testing

@Suite("Roles of bodies")
struct BodyRoleTests {
  @Test(
    "the subject acts",
    arguments: [
      ("Các chi bộ trực thuộc xây dựng kế hoạch đọc sách.", ["responsible Các chi bộ trực thuộc"]),
      ("Hằng năm, các cấp ủy rà soát vốn sách.", ["responsible các cấp ủy"]),
      ("Mở phòng đọc mới; Sở Tài chính bố trí kinh phí.", ["responsible Sở Tài chính"]),
      ("Đồng thời, Sở Tài chính bố trí kinh phí.", ["responsible Sở Tài chính"]),
      ("Công đoàn trường giám sát việc mượn sách.", ["responsible Công đoàn trường"]),
      ("Căn cứ tình hình thực tế, các chi bộ lựa chọn đầu sách.", ["responsible các chi bộ"]),
    ])
  func subjects(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "chủ trì leads, phối hợp với X names the others",
    arguments: [
      (
        "Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy, Báo Hà Tĩnh tuyên truyền về sách.",
        ["lead Ban Tuyên giáo Tỉnh ủy", "coordinate Văn phòng Tỉnh ủy", "coordinate Báo Hà Tĩnh"]
      ),
      (
        "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát biên chế.",
        ["lead Sở Nội vụ", "coordinate Sở Tài chính"]
      ),
      (
        "Sở Nội vụ phối hợp với Sở Văn hóa, Thể thao và Du lịch rà soát biên chế.",
        ["responsible Sở Nội vụ", "coordinate Sở Văn hóa, Thể thao và Du lịch"]
      ),
      (
        "Phối hợp chặt chẽ với Sở Tài chính, Sở Tư pháp rà soát quy định.",
        ["coordinate Sở Tài chính", "coordinate Sở Tư pháp"]
      ),
    ])
  func leads(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "who is given the task, in the words of giving",
    arguments: [
      ("Giao Sở Tài chính bố trí kinh phí mua sách.", ["responsible Sở Tài chính"]),
      ("Phân công Văn phòng Đảng ủy tổng hợp tình hình.", ["responsible Văn phòng Đảng ủy"]),
      (
        "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát.",
        ["responsible Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"]
      ),
      ("Yêu cầu các chi bộ trực thuộc đăng ký tủ sách.", ["responsible các chi bộ trực thuộc"]),
    ])
  func assigned(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "the body on whose behalf a staff body works",
    arguments: [
      ("Tham mưu Ban Thường vụ Tỉnh ủy ban hành quy định.", ["principal Ban Thường vụ Tỉnh ủy"]),
      ("Tham mưu cho Huyện ủy ban hành quy định.", ["principal Huyện ủy"]),
      (
        "Giúp Bộ Chính trị, Ban Bí thư theo dõi tiến độ.", ["principal Bộ Chính trị", "principal Ban Bí thư"]
      ),
      ("Xây dựng chính sách, trình Hội đồng nhân dân tỉnh ban hành.", ["principal Hội đồng nhân dân tỉnh"]),
    ])
  func principals(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "the body that is told to act",
    arguments: [
      (
        "Chỉ đạo Bộ Giáo dục và Đào tạo, Bộ Tài chính rà soát nguồn lực.",
        ["directed Bộ Giáo dục và Đào tạo", "directed Bộ Tài chính"]
      ),
      ("Hướng dẫn các cấp ủy trực thuộc tổ chức học tập.", ["directed các cấp ủy trực thuộc"]),
      ("Đôn đốc Ủy ban nhân dân các xã, phường mở phòng đọc.", ["directed Ủy ban nhân dân các xã, phường"]),
      ("Lãnh đạo Ủy ban nhân dân xã lập phương án sử dụng trụ sở.", ["directed Ủy ban nhân dân xã"]),
    ])
  func directed(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "the body that gets the report",
    arguments: [
      ("Tổng hợp, báo cáo Ban Thường vụ Huyện ủy.", ["reportTo Ban Thường vụ Huyện ủy"]),
      ("Báo cáo kết quả với Đảng ủy.", ["reportTo Đảng ủy"]),
      (
        "Gửi báo cáo kết quả về Sở Văn hóa, Thể thao và Du lịch.",
        ["reportTo Sở Văn hóa, Thể thao và Du lịch"]
      ),
    ])
  func reports(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test("to report and to propose is to report")
  func proposal() {
    #expect(
      Sample.task("Kịp thời báo cáo, đề xuất Ban Thường vụ Tỉnh ủy.").assignmentLines
        == ["reportTo Ban Thường vụ Tỉnh ủy"])
  }

  @Test("who is reported to may stand past a list of what is reported")
  func farReport() {
    #expect(
      Sample.task("Báo cáo kết quả thực hiện Nghị quyết, Kế hoạch cho Ban Thường vụ Huyện ủy.")
        .assignmentLines
        == ["reportTo Ban Thường vụ Huyện ủy"])
  }

  @Test("an organ that has a plan is not responsible, one that is to answer is")
  func answers() {
    #expect(Sample.task("Chọn thí sinh dự thi khi Ban Tuyên giáo Tỉnh ủy có kế hoạch.").assignments.isEmpty)
    #expect(
      Sample.task("Nếu sách hư hỏng thì Thư viện tỉnh có trách nhiệm sửa chữa.").assignmentLines
        == ["responsible Thư viện tỉnh"])
  }

  @Test("what is carried out may stand before who carries it out")
  func carriedOut() {
    #expect(
      Sample.task("Thực hiện Nghị quyết số 31-NQ/TW, các cấp ủy xây dựng kế hoạch.").assignmentLines
        == ["responsible các cấp ủy"])
    #expect(Sample.task("Thực hiện tốt việc mượn, trả sách, các loại báo.").assignments.isEmpty)
  }

  @Test("cấp after the name of a body may be its verb")
  func verb() {
    #expect(Sample.task("Phối hợp với Sở Nội vụ cấp chứng nhận.").assignmentLines == ["coordinate Sở Nội vụ"])
  }

  @Test(
    "one sentence may give a body each of several roles",
    arguments: [
      (
        "Ủy ban Kiểm tra Đảng ủy tham mưu Ban Thường vụ Đảng ủy giám sát; hướng dẫn các chi bộ tự kiểm tra.",
        [
          "responsible Ủy ban Kiểm tra Đảng ủy", "principal Ban Thường vụ Đảng ủy", "directed các chi bộ",
        ]
      )
    ])
  func several(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "persons in general, beneficiaries and actors inside a noun phrase have no part",
    arguments: [
      "Mỗi đảng viên đọc sách mỗi tuần.", "Người đứng đầu chịu trách nhiệm nêu gương đọc sách.",
      "Phát huy vai trò của Mặt trận Tổ quốc trong khuyến đọc.", "Tạo điều kiện cho Hội Nông dân mượn sách.",
      "Nâng cao năng lực lãnh đạo, sức chiến đấu.", "Thực hiện theo chỉ đạo của Tỉnh ủy.",
      "Tăng cường sự lãnh đạo của cấp ủy đối với công tác thư viện.", "Đẩy mạnh công tác kiểm tra, giám sát.",
      "Thực hiện kế hoạch của Ban Thường vụ Huyện ủy về sách.", "Tổ chức quán triệt đến từng hộ dân.",
      "Phòng, chống sách lậu, sách giả.", "Báo sách đọc hằng ngày đưa đến tận thôn.",
    ])
  func none(sentence: String) { #expect(Sample.task(sentence).assignmentLines == []) }

  @Test("under a heading that names a body, to ask is to direct")
  func askedUnderBody() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. Ban Tuyên giáo Tỉnh ủy\n"
        + "- Đề nghị Sở Tài chính bố trí kinh phí mua sách.\n2. Văn phòng Tỉnh ủy\n")
    #expect(plan.assignmentLines.contains("directed Sở Tài chính"))
  }

  @Test("purpose and objectives give no one a part as subject")
  func purpose() {
    #expect(Sample.section("MỤC ĐÍCH, YÊU CẦU", "Các cấp ủy xác định rõ trách nhiệm.").assignments.isEmpty)
  }

  @Test(
    "a heading on the line of what it heads",
    arguments: [
      ("Sở Y tế: Hướng dẫn các trường học mở góc đọc.", ["responsible Sở Y tế", "directed các trường học"]),
      ("Phòng Kinh tế: cân đối kinh phí mua sách.", ["responsible Phòng Kinh tế"]),
      ("Kinh phí: ngân sách xã.", []),
    ])
  func inlineHeadings(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "heads of organs with names of their own, and names in which a verb stands",
    arguments: [
      (
        "Chánh Văn phòng Bộ, Vụ trưởng Vụ Thư viện, Giám đốc Sở Văn hóa, Thể thao và Du lịch và Thủ trưởng các đơn vị chịu trách nhiệm thi hành.",
        [
          "responsible Chánh Văn phòng Bộ", "responsible Vụ trưởng Vụ Thư viện",
          "responsible Giám đốc Sở Văn hóa, Thể thao và Du lịch", "responsible Thủ trưởng các đơn vị",
        ]
      ),
      ("Phòng Kế hoạch tổng hợp rà soát vốn sách.", ["responsible Phòng Kế hoạch tổng hợp"]),
      (
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện thường xuyên mở lớp.",
        ["responsible Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện"]
      ),
      ("Đảng ủy Quân sự tỉnh mở tủ sách.", ["responsible Đảng ủy Quân sự tỉnh"]),
      ("Tham mưu lãnh đạo, chỉ đạo phát triển văn hóa đọc.", []),
    ])
  func names(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "whoever holds an office of an organ can be given a task, persons in general cannot",
    arguments: [
      (
        "Giao đồng chí Chủ tịch UBND xã chỉ đạo Trung tâm Phục vụ hành chính công bố trí tủ sách.",
        ["responsible đồng chí Chủ tịch UBND xã", "directed Trung tâm Phục vụ hành chính công"]
      ),
      ("Giao cán bộ thư viện quản lý tủ sách.", []),
    ])
  func offices(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "phụ trách is what an organ does, and what an office is of",
    arguments: [
      ("Đoàn Thanh niên xã phụ trách trực phòng đọc.", ["responsible Đoàn Thanh niên xã"]),
      ("Phó Chủ tịch UBND phụ trách văn hóa chủ trì giao ban.", ["lead Phó Chủ tịch UBND phụ trách văn hóa"]),
    ])
  func charges(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "bodies that semicolons and a colon set apart head what they are to do",
    arguments: [
      (
        "Các doanh nghiệp bưu chính, viễn thông; Ngân hàng Chính sách xã hội huyện: phối hợp triển khai.",
        [
          "responsible Các doanh nghiệp bưu chính, viễn thông",
          "responsible Ngân hàng Chính sách xã hội huyện",
        ]
      ),
      (
        "Các doanh nghiệp; Công an huyện; Phòng Nội vụ huyện: phối hợp triển khai.",
        ["responsible Các doanh nghiệp", "responsible Công an huyện", "responsible Phòng Nội vụ huyện"]
      ),
      ("Mở phòng đọc; Công an huyện: 5 đơn vị.", []),
    ])
  func headingsOfSeveral(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "a field lists bodies by whatever names",
    arguments: [
      (
        "Đơn vị phối hợp: Các đ/c Phó chủ tịch, Trưởng đoàn thể xã, Thư viện tỉnh.",
        ["coordinate Các đ/c Phó chủ tịch", "coordinate Trưởng đoàn thể xã", "coordinate Thư viện tỉnh"]
      ),
      ("Đơn vị phối hợp: Câu lạc bộ Hoa Sen.", ["coordinate Câu lạc bộ Hoa Sen"]),
      (
        "Cơ quan phối hợp: Sở Y tế; Sở Nội vụ; các cấp ủy.",
        ["coordinate Sở Y tế", "coordinate Sở Nội vụ", "coordinate các cấp ủy"]
      ),
      (
        "Trách nhiệm chỉ đạo thực hiện: Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh; Tỉnh đoàn.",
        ["responsible Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh", "responsible Tỉnh đoàn"]
      ),
      ("Cơ quan phối hợp: Sở Y tế; mở tủ sách.", ["coordinate Sở Y tế"]),
      ("Đơn vị phối hợp: Triển khai sau khi họp.", []),
    ])
  func fields(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "a name up to the colon behind it, with words that end names elsewhere",
    arguments: [
      (
        "Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử: Chuẩn bị đường truyền.",
        ["responsible Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử"]
      ),
      (
        "Đồng chí Trưởng Ban xây dựng Đảng - Trưởng Tiểu ban: Phụ trách chung.",
        ["responsible Đồng chí Trưởng Ban xây dựng Đảng - Trưởng Tiểu ban"]
      ),
      ("Cơ sở giáo dục: Cử người giữ tủ sách.", ["responsible Cơ sở giáo dục"]),
      ("Trưởng đoàn: Đại diện lãnh đạo Thư viện tỉnh.", []),
      ("Thư viện tỉnh: Đại tu tủ sách.", ["responsible Thư viện tỉnh"]),
      ("Thư viện tỉnh xây dựng Kế hoạch: Mua sách, đóng kệ.", ["responsible Thư viện tỉnh"]),
    ])
  func headings(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "those who lead and coordinate without a comma, who answer without their chịu, who only issue",
    arguments: [
      ("Chủ trì phối hợp với các ban Đảng mở tủ sách.", ["coordinate các ban Đảng"]),
      (
        "Các Bộ trưởng, Chủ tịch UBND tỉnh trách nhiệm thi hành Quyết định này.",
        ["responsible Các Bộ trưởng", "responsible Chủ tịch UBND tỉnh"]
      ),
      (
        "Phối hợp với Thư viện tỉnh, các thôn mở tủ sách.",
        ["coordinate Thư viện tỉnh", "coordinate các thôn"]
      ),
      ("Phối hợp với các bản sách mẫu.", []),
      ("Phối hợp với ngành giáo dục mở tủ sách.", ["coordinate ngành giáo dục"]),
      ("Phòng chống mối mọt phải làm từ đầu năm.", []),
      ("Các phòng thí nghiệm trọng điểm quốc gia phải mở cửa.", []),
      ("Phối hợp với các đơn vị thuộc Bộ Quốc phòng.", ["coordinate các đơn vị thuộc Bộ Quốc phòng"]),
      (
        "Văn phòng Ban Chỉ đạo quốc gia phải gửi số sách.", ["responsible Văn phòng Ban Chỉ đạo quốc gia"]
      ), ("Thống kê số sách phải làm từ đầu năm.", []),
      ("Thống kê tỉnh phải gửi số sách.", ["responsible Thống kê tỉnh"]),
      ("Báo cáo Ban Chỉ huy Phòng chống thiên tai.", ["reportTo Ban Chỉ huy Phòng chống thiên tai"]),
      (
        "Trên cơ sở Kế hoạch này, các xã, phường theo chức năng, nhiệm vụ được giao mở tủ sách.",
        ["responsible các xã, phường"]
      ),
      ("Để mở tủ sách, Sở Nội vụ ban hành Kế hoạch mua sách như sau:", []),
      ("Để mở tủ sách, Sở Nội vụ ban hành Kế hoạch mua sách.", ["responsible Sở Nội vụ"]),
      (
        "Phối hợp với các Đoàn đại biểu Quốc hội, Văn phòng Đảng đoàn Quốc hội mở tủ sách.",
        ["coordinate các Đoàn đại biểu Quốc hội", "coordinate Văn phòng Đảng đoàn Quốc hội"]
      ),
    ])
  func turns(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test("a heading that is the label of a field gives its role to the bodies listed below")
  func listed() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH

      I. NHIỆM VỤ

      1. Mở tủ sách.

      2. Cơ quan chủ trì

      - Ban Chỉ đạo 1237; Bộ Ngoại giao.

      - Các cơ quan báo chí Trung ương, quân đội.

      3. Cơ quan phối hợp

      - Đơn vị chủ trì: Sở Nội vụ.

      - Thư viện tỉnh giúp chọn sách.
      """)
    #expect(
      plan.assignmentLines == [
        "lead Ban Chỉ đạo 1237", "lead Bộ Ngoại giao", "lead Các cơ quan báo chí Trung ương, quân đội",
        "lead Sở Nội vụ", "responsible Thư viện tỉnh",
      ])
  }

  @Test(
    "the title of a body's section, and the number by which a body is known",
    arguments: [
      ("Trách nhiệm của Sở Nội vụ", ["responsible Sở Nội vụ"]),
      ("Đối với các sở, ban, ngành:", ["responsible các sở, ban, ngành"]),
      ("Ban Chỉ đạo 1237", ["responsible Ban Chỉ đạo 1237"]),
      ("Thư viện tỉnh 2026", []),
    ])
  func titles(heading: String, expected: [String]) {
    let plan = Sample.plan(
      "KẾ HOẠCH\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Tủ sách\n\n- Mở.\n\n2. \(heading)\n\n- Mở tủ sách.\n")
    #expect(plan.assignmentLines == expected)
  }
}
