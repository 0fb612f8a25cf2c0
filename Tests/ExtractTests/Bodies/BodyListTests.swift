import Testing

/// Where a name ends, and whether a list is one class or several organs.
@Suite("Lists of bodies")
struct BodyListTests {
  private func headed(_ heading: String) -> [String] {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. \(heading)\n- Xây dựng kế hoạch của đơn vị.\n2. Văn phòng\n"
    )
    return plan.assignments.filter { plan.path(of: $0.at) == "I/1" }.map { plan.text.string($0.body) }
  }

  @Test(
    "one body",
    arguments: [
      "Ban Tổ chức Tỉnh ủy", "Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo",
      "Ủy ban nhân dân các xã, phường",
      "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
      "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã",
      "Phòng Văn hóa - Xã hội",
      "Báo và phát thanh, truyền hình Đồng Tháp", "Bộ Chỉ huy Quân sự tỉnh", "Thư viện tỉnh",
      "Trung tâm Văn hóa - Thông tin - Thể thao xã", "Hội đồng thẩm phán Tòa án nhân dân tối cao",
      "Liên minh Hợp tác xã (LMHTX) tỉnh", "Công đoàn các cơ quan Đảng tỉnh",
      "Phòng giao dịch Ngân hàng Chính sách xã hội huyện", "Vụ Tiết kiệm năng lượng và Phát triển bền vững",
      "Quỹ Phát triển doanh nghiệp nhỏ và vừa", "Đoàn Khối các cơ quan và doanh nghiệp tỉnh",
      "Ủy ban KH,CN&MT", "Ủy ban Văn hóa, Giáo dục", "Phó Trưởng đoàn Đoàn đại biểu Quốc hội tỉnh",
    ])
  func single(heading: String) { #expect(headed(heading) == [heading]) }

  @Test(
    "a class is one body, whatever it lists",
    arguments: [
      "Các huyện, thị, thành ủy, đảng ủy trực thuộc Tỉnh ủy", "Các cấp ủy, tổ chức đảng",
      "Các sở, ban, ngành, đoàn thể cấp tỉnh", "Các chi bộ trực thuộc",
      "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương", "Cấp ủy, tổ chức đảng các cấp",
      "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy", "Các cơ quan, đơn vị liên quan",
      "Các Chi bộ, Đảng bộ trực thuộc", "Các trường tiểu học, trung học cơ sở",
      "Cấp ủy, chính quyền cấp tỉnh, cấp huyện", "Các xã, thị trấn", "Các cấp, các ngành",
      "Ủy ban nhân dân các xã, phường có thư viện", "Các hiệp hội ngành hàng", "Các đơn vị thành viên",
      "Các đoàn kiểm tra",
    ])
  func classes(heading: String) { #expect(headed(heading) == [heading]) }

  @Test(
    "named organs stay apart",
    arguments: [
      (
        "Đảng đoàn Hội đồng nhân dân tỉnh, Ban cán sự đảng Ủy ban nhân dân tỉnh",
        ["Đảng đoàn Hội đồng nhân dân tỉnh", "Ban cán sự đảng Ủy ban nhân dân tỉnh"]
      ),
      ("HĐND, UBND huyện", ["HĐND", "UBND huyện"]),
      ("Sở Tài chính, Sở Nội vụ và Sở Tư pháp", ["Sở Tài chính", "Sở Nội vụ", "Sở Tư pháp"]),
      (
        "Sở Văn hóa, Thể thao và Du lịch, Sở Giáo dục và Đào tạo",
        ["Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo"]
      ),
      (
        "Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội",
        ["Mặt trận Tổ quốc Việt Nam", "các tổ chức chính trị - xã hội"]
      ),
      ("MTTQ và các đoàn thể huyện", ["MTTQ", "các đoàn thể huyện"]),
      ("Ban Tổ chức, Văn phòng Huyện ủy", ["Ban Tổ chức", "Văn phòng Huyện ủy"]),
      ("Các Chi bộ, Văn phòng Đảng ủy", ["Các Chi bộ", "Văn phòng Đảng ủy"]),
      (
        "Các sở, ban, ngành, cơ quan ngành dọc đóng trên địa bàn tỉnh",
        ["Các sở, ban, ngành", "cơ quan ngành dọc đóng trên địa bàn tỉnh"]
      ),
    ])
  func organs(heading: String, expected: [String]) { #expect(headed(heading) == expected) }

  @Test(
    "a verb, a modal or a stop word ends a name",
    arguments: [
      ("Sở Nội vụ rà soát biên chế thư viện.", "Sở Nội vụ"),
      ("Sở Nội vụ phải rà soát biên chế.", "Sở Nội vụ"),
      ("Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện.", "Văn phòng Tỉnh ủy"),
      ("Hội Nông dân xã vận động hội viên đọc sách.", "Hội Nông dân xã"),
      ("Đề nghị thường trực các tỉnh ủy, thành ủy quan tâm chỉ đạo.", "thường trực các tỉnh ủy, thành ủy"),
      ("Các cơ quan báo chí của tỉnh tăng thời lượng giới thiệu sách.", "Các cơ quan báo chí của tỉnh"),
      ("Trường Tiểu học Cẩm Dương mở thêm giờ phục vụ.", "Trường Tiểu học Cẩm Dương"),
      ("Thư viện tỉnh số hóa tài liệu địa chí.", "Thư viện tỉnh"),
      ("Phòng Văn hóa và Thông tin luân chuyển sách.", "Phòng Văn hóa và Thông tin"),
      ("Ban lãnh đạo Trường Chính trị tỉnh biên soạn tài liệu.", "Ban lãnh đạo Trường Chính trị tỉnh"),
      ("Tổ công nghệ số cộng đồng ở các ấp vận động người dân.", "Tổ công nghệ số cộng đồng ở các ấp"),
      ("Các đơn vị được giao nhiệm vụ tại Kế hoạch này báo cáo tiến độ.", "Các đơn vị được giao nhiệm vụ"),
    ])
  func ends(sentence: String, body: String) {
    #expect(Sample.task(sentence).assignmentLines == ["responsible \(body)"])
  }

  @Test("organs of which each does it")
  func each() {
    #expect(
      Sample.task("Đoàn Khối, Hội Cựu chiến binh Khối mỗi đơn vị nhận một tủ sách.").assignmentLines
        == ["responsible Đoàn Khối", "responsible Hội Cựu chiến binh Khối"])
  }

  @Test("one person with two offices is one body, several office-holders are not")
  func offices() {
    let one = "Đồng chí Phó Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã"
    #expect(Sample.task("\(one) theo dõi việc thực hiện.").assignmentLines == ["responsible \(one)"])
    #expect(
      Sample.task("Các đồng chí Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã theo dõi việc thực hiện.")
        .assignmentLines.count == 2)
  }

  @Test(
    "classes that are told to act",
    arguments: [
      "các tổ nhân dân tự quản", "các xã, thị trấn", "đài truyền thanh các xã, thị trấn",
      "các trường tiểu học, trung học cơ sở",
      "khối dân vận cơ sở", "ban lãnh đạo các doanh nghiệp",
    ])
  func directed(body: String) {
    #expect(
      Sample.task("Chỉ đạo \(body) tuyên truyền về văn hóa đọc.").assignmentLines == ["directed \(body)"])
  }

  @Test("an organ that shares its owner with a class")
  func sharedOwner() {
    #expect(headed("Các ban, Văn phòng Đảng ủy Khối") == ["Các ban, Văn phòng Đảng ủy Khối"])
  }

  @Test(
    "the same organ has one key however abbreviated",
    arguments: [
      ("BTV Tỉnh ủy", "Ban Thường vụ Tỉnh ủy"), ("UBKT Huyện ủy", "Ủy ban Kiểm tra Huyện ủy"),
      ("Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
      ("UBND tỉnh", "Uỷ ban nhân dân tỉnh"),
      ("HĐND xã", "Hội đồng nhân dân xã"), ("Ban Thường vụ Tỉnh uỷ", "Ban Thường vụ Tỉnh ủy"),
    ])
  func keys(short: String, long: String) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. \(short)\n- Đọc sách.\n2. \(long)\n- Đọc sách.\n")
    #expect(plan.assignments.count == 2)
    #expect(plan.bodies.count == 1)
  }

  @Test(
    "an organ has one key however it is abbreviated",
    arguments: [
      ("Sở GD&ĐT", "Sở Giáo dục và Đào tạo"), ("Sở KHCN", "Sở Khoa học và Công nghệ"),
      ("Phòng VH-XH", "Phòng Văn hóa - Xã hội"), ("Bộ CHQS tỉnh", "Bộ Chỉ huy Quân sự tỉnh"),
      ("BCH Quân sự xã", "Ban Chỉ huy Quân sự xã"), ("BCH Đảng bộ xã", "Ban Chấp hành Đảng bộ xã"),
      ("Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch"), ("TAND tỉnh", "Tòa án nhân dân tỉnh"),
      ("BHXH tỉnh", "Bảo hiểm xã hội tỉnh"), ("UBKTTU", "Ủy ban Kiểm tra Tỉnh ủy"),
      ("Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"),
    ])
  func abbreviated(short: String, long: String) {
    let plan = Sample.task("Giao \(short) mở tủ sách; giao \(long) mua sách.")
    #expect(plan.bodies.count == 1)
    #expect(plan.assignments.first.map { plan.text.string($0.body) } == short)
  }

  @Test("counterparts at different levels share a function")
  func functions() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. Ban Tổ chức Tỉnh ủy\n2. Ban Tổ chức Huyện ủy\n"
        + "3. Ban Xây dựng tổ chức cơ sở đảng Đảng ủy Khối\n")
    #expect(plan.bodies.count == 3)
    #expect(Set(plan.bodies.map(\.function)) == ["organisation-board"])
  }

  @Test(
    "classes of a ministry, of what belongs to whom, and of what they supply; an organ that supplies acts",
    arguments: [
      ("Các cục, vụ, viện thuộc Bộ mua sách.", ["responsible Các cục, vụ, viện thuộc Bộ"]),
      ("Các vụ, cục mua sách.", ["responsible Các vụ, cục"]),
      ("Các khoa, phòng thuộc trường mua sách.", ["responsible Các khoa, phòng thuộc trường"]),
      ("Hướng dẫn các đơn vị cấp nước mua sách.", ["directed các đơn vị cấp nước"]),
      ("UBND xã cấp nước cho thư viện.", ["responsible UBND xã"]),
      ("Các vụ cháy phải được ghi lại.", []),
    ])
  func classes(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }
}
