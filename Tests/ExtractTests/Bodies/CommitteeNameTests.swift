import Testing

@Suite("Committees and departments by what they are for")
struct CommitteeNameTests {
  /// The bodies of a sentence, in the order of the text.
  private func bodies(_ sentence: String) -> [String] {
    let plan = Sample.task(sentence)
    return plan.assignments.map { plan.text.string($0.body) }
  }

  @Test(
    "the topic of a committee is a part of its name, up to its level",
    arguments: [
      ("Ban Chỉ đạo xây dựng nông thôn mới tỉnh", "tổ chức kiểm tra"),
      ("Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội tỉnh", "hướng dẫn thực hiện"),
      ("Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh", "theo dõi việc thực hiện"),
      (
        "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số của tỉnh",
        "đôn đốc việc thực hiện"
      ),
      ("Ban Chỉ đạo chuyển đổi số xã", "phân công thành viên phụ trách thôn"),
      ("Ban Chỉ đạo bảo vệ môi trường làng nghề tỉnh", "kiểm tra kết quả"),
      ("Ban Chỉ đạo hỗ trợ nhà ở cho hộ nghèo xã", "rà soát danh sách"),
      ("Ban Chỉ đạo phát triển kinh tế biển thành phố Hải Phòng", "phê duyệt danh mục"),
      ("Ban Chỉ đạo thực hiện Nghị quyết số 57-NQ/TW", "đôn đốc việc thực hiện"),
      ("Tổ công tác triển khai Đề án 06 xã", "cập nhật dữ liệu dân cư"),
      ("Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh", "biên soạn tài liệu"),
    ])
  func topic(name: String, act: String) { #expect(bodies("\(name) \(act).") == [name]) }

  @Test(
    "what a committee does is no topic of it",
    arguments: [
      "Ban Chỉ đạo xây dựng kế hoạch kiểm tra các xã, phường trong tỉnh và tổ chức thực hiện.",
      "Ban Chỉ đạo thực hiện rà soát quy chế của tỉnh.", "Ban Chỉ đạo tổ chức kiểm tra các xã.",
      "Ban Chỉ đạo thành lập các đoàn kiểm tra của tỉnh, phân công thành viên.",
      "Ban Chỉ đạo phát triển các khu công nghiệp tỉnh.",
    ])
  func act(sentence: String) { #expect(bodies(sentence) == ["Ban Chỉ đạo"]) }

  @Test(
    "departments of one kind by what they are for are one class",
    arguments: [
      "các Sở Tài chính, Y tế, Tư pháp", "các Sở Tài chính, Y tế và Tư pháp",
      "các sở: Tài chính, Lao động - Thương binh và Xã hội, Y tế",
      "các sở: Giáo dục và Đào tạo, Kế hoạch và Đầu tư, Tài chính", "các Bộ Tài chính, Công an, Quốc phòng",
      "các Bộ: Công an, Quốc phòng, Ngoại giao", "các Bộ: Công Thương, Nông nghiệp và Môi trường, Ngoại giao",
    ])
  func departments(name: String) { #expect(bodies("Phối hợp với \(name) tham mưu văn bản.") == [name]) }

  @Test(
    "an organ that begins with its own head ends the class",
    arguments: [
      ("các Sở Công Thương, Công an tỉnh", ["các Sở Công Thương", "Công an tỉnh"]),
      (
        "các Sở Tài chính, Y tế và Ủy ban nhân dân các xã",
        ["các Sở Tài chính, Y tế", "Ủy ban nhân dân các xã"]
      ),
      ("Sở Tài chính, Thư viện tỉnh", ["Sở Tài chính", "Thư viện tỉnh"]),
    ])
  func organs(list: String, expected: [String]) {
    #expect(bodies("Phối hợp với \(list) kiểm tra thị trường.") == expected)
  }

  @Test(
    "what describes a class",
    arguments: [
      "các trường học thuộc hệ thống giáo dục nghề nghiệp", "các đơn vị thuộc ngành y tế",
      "các đảng bộ thuộc khối doanh nghiệp", "các đơn vị thuộc lĩnh vực quản lý",
    ])
  func sectors(name: String) { #expect(bodies("Chỉ đạo \(name) tổ chức khám bệnh.") == [name]) }

  @Test(
    "what a class of places has",
    arguments: [
      ("Ủy ban nhân dân các xã có rừng", "tổ chức tuần tra"),
      (
        "Ủy ban nhân dân các địa phương có nông sản xuất khẩu qua biên giới",
        "thường xuyên cập nhật thông tin"
      ),
      ("Ủy ban nhân dân các địa phương", "tổ chức tuần tra"),
    ])
  func places(name: String, act: String) { #expect(bodies("\(name) \(act).") == [name]) }

  @Test(
    "whom one charges without a word before the name",
    arguments: [
      (
        "Giao nhiệm vụ Ban Quản lý các khu công nghiệp tỉnh rà soát quy hoạch.",
        "Ban Quản lý các khu công nghiệp tỉnh"
      ),
      ("Giao trách nhiệm cho Sở Nội vụ rà soát quy hoạch.", "Sở Nội vụ"),
      (
        "Giao Ban Quản lý các khu kinh tế, khu công nghiệp tỉnh rà soát quy hoạch.",
        "Ban Quản lý các khu kinh tế, khu công nghiệp tỉnh"
      ),
      ("Báo cáo Sở Giáo dục và Đào tạo số liệu tuyển sinh.", "Sở Giáo dục và Đào tạo"),
      (
        "Chỉ đạo các trường mầm non, cơ sở giữ trẻ tư thục mở tủ sách.",
        "các trường mầm non, cơ sở giữ trẻ tư thục"
      ),
    ])
  func charged(sentence: String, body: String) { #expect(bodies(sentence) == [body]) }

  @Test(
    "inspecting is no inspectorate; what a council says of a report is no task",
    arguments: [
      ("Thanh tra, kiểm tra, xử lý các hành vi vi phạm.", []), ("Thanh tra việc chấp hành pháp luật.", []),
      ("Thanh tra tỉnh kiểm tra việc chấp hành pháp luật.", ["Thanh tra tỉnh"]),
      ("Thanh tra, Ủy ban Kiểm tra rà soát quy chế.", ["Thanh tra", "Ủy ban Kiểm tra"]),
      ("Hội đồng nhân dân tỉnh tán thành nội dung báo cáo.", []),
      ("Hội đồng nhân dân tỉnh thống nhất với nội dung báo cáo.", []),
      ("Hội đồng nhân dân xã thống nhất quản lý các khoản chi.", ["Hội đồng nhân dân xã"]),
    ] as [(String, [String])])
  func none(sentence: String, expected: [String]) { #expect(bodies(sentence) == expected) }

  @Test("councils have groups and members of their own")
  func council() {
    #expect(
      bodies(
        "Giao Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân, Tổ đại biểu Hội đồng nhân dân và các đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện."
      ) == [
        "Thường trực Hội đồng nhân dân", "các Ban của Hội đồng nhân dân", "Tổ đại biểu Hội đồng nhân dân",
        "các đại biểu Hội đồng nhân dân tỉnh",
      ])
  }

  @Test("heads as a scan is read")
  func misread() {
    #expect(
      bodies("Các cấp uỷ, tô chức đảng, các cấp chính quyền phải quán triệt chủ trương.")
        == ["Các cấp uỷ, tô chức đảng", "các cấp chính quyền"])
    #expect(bodies("Tô chức quán triệt chủ trương.") == [])
  }

  @Test("places by their names are one class; hamlets of any people are places")
  func named() {
    #expect(
      bodies("Phối hợp với UBND các phường Cẩm Thành, Nghĩa Lộ tổ chức lễ hội.") == [
        "UBND các phường Cẩm Thành, Nghĩa Lộ"
      ])
    #expect(
      bodies("Phối hợp với UBND các phường, Công an tỉnh tổ chức lễ hội.") == [
        "UBND các phường", "Công an tỉnh",
      ])
    #expect(bodies("Các chi bộ thôn, xóm phân công đảng viên.") == ["Các chi bộ thôn, xóm"])
  }
}
