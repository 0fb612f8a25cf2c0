import Model
import Testing

@Suite("Who a target counts, and what is to be true of them")
struct TargetWordsTests {
  private func expect(
    _ sentence: String, _ population: String?, _ indicator: String?, of: String? = nil
  ) throws {
    let plan = Sample.objective(sentence)
    let target = try #require(plan.targets.first)
    #expect(target.population.map(plan.text.string) == population)
    #expect(target.indicator.map(plan.text.string) == indicator)
    if let of { #expect(target.of.map(plan.text.string) == of) }
  }

  @Test(
    "behind the figure: a noun with what describes it, and its verb",
    arguments: [
      ("100% thôn có tủ sách.", "thôn", "có tủ sách"),
      ("100% đảng viên đang công tác được phát sách.", "đảng viên đang công tác", "được phát sách"),
      ("90% sách sinh hoạt đoàn được đóng bìa.", "sách sinh hoạt đoàn", "được đóng bìa"),
      ("100% trường mầm non công lập có góc đọc.", "trường mầm non công lập", "có góc đọc"),
      ("100% sách (trừ sách quý) được cho mượn.", "sách (trừ sách quý)", "được cho mượn"),
      ("85% số cuộc họp dùng tài liệu điện tử.", "cuộc họp dùng tài liệu điện tử", nil),
      ("90% bạn đọc hài lòng về phòng đọc.", "bạn đọc", "hài lòng về phòng đọc"),
      ("Toàn phường có từ 80 - 90 câu lạc bộ.", "câu lạc bộ", nil),
      ("100% thôn có tủ sách trước ngày 30/9/2026.", "thôn", "có tủ sách"),
      ("100% điểm nóng về trật tự được xóa.", "điểm nóng về trật tự", "được xóa"),
      ("Có ít nhất 25 tủ sách trên một nghìn dân.", "tủ sách", nil),
      ("Đầu tư cho thư viện, dành ít nhất 30% ngân sách cho tủ sách thôn.", nil, "cho tủ sách thôn"),
      ("Mở ít nhất 02 lớp đọc mỗi năm, nhất là dịp hè.", "lớp đọc", "Mở"),
      ("Thực hiện Đề án 06, nâng cấp 15 thư viện.", "thư viện", "nâng cấp"),
      ("Đưa 1.500 lao động đi làm việc ở thư viện.", "lao động", "đi làm việc ở thư viện"),
      ("Có 20% hoàn thành xuất sắc việc mượn trả.", nil, "hoàn thành xuất sắc việc mượn trả"),
      ("Mức đọc (bình quân mỗi hộ có 12 cuốn sách), vốn sách tăng.", "cuốn sách", nil),
    ] as [(String, String?, String?)])
  func counted(sentence: String, population: String?, indicator: String?) throws {
    try expect(sentence, population, indicator)
  }

  @Test(
    "what is done before the figure is the indicator where the counted do nothing themselves",
    arguments: [
      ("Kết nạp ít nhất 05 hội viên là chủ hiệu sách.", "hội viên là chủ hiệu sách", "Kết nạp"),
      ("Mở ít nhất 04 lớp tập huấn cho cán bộ thư viện.", "lớp tập huấn", "Mở"),
      ("Thành lập tổ đọc sách tại 100% thôn, tổ dân phố.", "thôn, tổ dân phố", "Thành lập tổ đọc sách"),
      ("Đẩy mạnh tập huấn, đảm bảo 100% thủ thư có chứng chỉ.", "thủ thư", "có chứng chỉ"),
      ("Duy trì 100% thôn có tủ sách.", "thôn", "có tủ sách"),
      ("Bố trí tối thiểu 350 triệu đồng để mua sách.", nil, "để mua sách"),
      ("Dành ít nhất 1% tổng chi ngân sách cho thư viện.", nil, "cho thư viện"),
    ] as [(String, String?, String?)])
  func acts(sentence: String, population: String?, indicator: String?) throws {
    try expect(sentence, population, indicator)
  }

  @Test(
    "times, remarks and halves of parentheses at the end are none of the words",
    arguments: [
      ("90% bạn đọc được cấp thẻ (hoàn thành trong quý III/2026).", "bạn đọc", "được cấp thẻ"),
      ("Mở 40 tủ sách mới (xong trước tháng 6/2026) và 20 góc đọc.", "tủ sách mới", "Mở"),
      ("Đóng bìa 500 cuốn sách, hoàn thành trong quý II năm 2026.", "cuốn sách", nil),
      ("Gửi giấy mời đến 100% bạn đọc chậm nhất ngày 30/10/2026.", "bạn đọc", "Gửi giấy mời"),
      ("Trên 70% thư viện hoạt động tốt, năm 2024 là 52%.", "thư viện", "hoạt động tốt"),
      ("90% bạn đọc (trước hết là hội viên) có thẻ.", "bạn đọc (trước hết là hội viên)", "có thẻ"),
      ("90% bạn đọc dùng nền tảng “Tủ sách số”.", "bạn đọc dùng nền tảng “Tủ sách số”", nil),
      ("Từ 95% bạn đọc trở lên tham gia học tập.", "bạn đọc", "tham gia học tập"),
      ("Đạt và vượt 95% số sách.", "sách", nil),
      ("Quỹ “Vì tủ sách” đạt tối thiểu 320 triệu đồng.", "Quỹ “Vì tủ sách”", nil),
    ] as [(String, String?, String?)])
  func tidy(sentence: String, population: String?, indicator: String?) throws {
    try expect(sentence, population, indicator)
  }

  @Test(
    "verbs that describe a noun beside them are no predicates",
    arguments: [
      ("90% rác thải sinh hoạt được phân loại.", "rác thải sinh hoạt", "được phân loại"),
      ("100% cán bộ quản lý, thủ thư được tập huấn.", "cán bộ quản lý, thủ thư", "được tập huấn"),
      ("Tỷ lệ hồ sơ trực tuyến đạt 85%.", "hồ sơ trực tuyến", "Tỷ lệ"),
      ("100% bạn đọc cài đặt ứng dụng.", "bạn đọc", "cài đặt ứng dụng"),
      ("100% thôn quản lý tủ sách bằng sổ.", "thôn", "quản lý tủ sách bằng sổ"),
    ] as [(String, String?, String?)])
  func describing(sentence: String, population: String?, indicator: String?) throws {
    try expect(sentence, population, indicator)
  }

  @Test(
    "before the figure: what is measured, and of whom",
    arguments: [
      ("Tỷ lệ kết nạp hội viên mới hằng năm đạt từ 3% trở lên.", "hội viên mới", "Tỷ lệ kết nạp"),
      ("Tỉ lệ thôn có tủ sách đạt 80%.", "thôn", "có tủ sách"),
      ("Tỷ lệ sử dụng thẻ của bạn đọc đạt 80%.", "bạn đọc", "Tỷ lệ sử dụng thẻ"),
      ("Quy mô kinh tế sách đạt tối thiểu 30% GRDP.", "kinh tế sách", "Quy mô"),
      ("Số lượng sách mới tăng trung bình 10%/năm.", "sách mới", "tăng trung bình"),
      ("Chỉ số văn hóa đọc đạt trên 0,7.", nil, "Chỉ số văn hóa đọc"),
      ("Kinh phí từ xã hội chiếm hơn 60%.", "Kinh phí từ xã hội", nil),
      ("Giảm tỷ lệ sách hư hỏng xuống dưới 9%.", "sách hư hỏng", "tỷ lệ"),
      ("Hạ tỷ lệ sách hỏng xuống dưới 10%.", "sách hỏng", "tỷ lệ"),
      ("Chi cho thư viện và đổi mới sáng tạo đạt 2%.", "Chi cho thư viện và đổi mới sáng tạo", nil),
      ("Tỷ trọng sách công nghiệp - xây dựng đạt 25%.", "sách công nghiệp - xây dựng", "Tỷ trọng"),
      ("Giảm 1/3 tỷ lệ sách hỏng.", "tỷ lệ sách hỏng", "Giảm"),
      ("Tỷ trọng kinh tế sách vào GRDP của tỉnh đạt 6%.", "kinh tế sách", "Tỷ trọng"),
      ("Tỷ lệ thủ thư qua đào tạo đạt 75%.", "thủ thư qua đào tạo", "Tỷ lệ"),
      ("Bạn đọc dưới 40 tuổi từ 15 - 20% ở cấp tỉnh.", "Bạn đọc dưới 40 tuổi", "ở cấp tỉnh"),
      ("Giảm số sách hỏng từ 5 - 10% mỗi năm.", "sách hỏng", "mỗi năm"),
      ("Tỉ lệ bạn đọc từ 65 tuổi trở lên đạt 11%.", "bạn đọc từ 65 tuổi trở lên", "Tỉ lệ"),
      ("Kết nạp mới bạn đọc hằng năm đạt 3%.", "bạn đọc", "Kết nạp mới"),
      ("Số thủ thư có chứng chỉ đạt 80%.", "thủ thư có chứng chỉ", nil),
      (
        "Tốc độ tăng năng suất nông, lâm, ngư nghiệp đạt 5%.", "năng suất nông, lâm, ngư nghiệp",
        "Tốc độ tăng"
      ),
      ("Tỷ số giới tính dưới 109 bé trai/100 bé gái sinh ra sống.", "bé trai", "Tỷ số giới tính"),
    ] as [(String, String?, String?)])
  func measured(sentence: String, population: String?, indicator: String?) throws {
    try expect(sentence, population, indicator)
  }

  @Test("a label before the figure is none of its words, unless nothing else tells what it is of")
  func labels() throws {
    try expect("Tại khu phố: 100% hộ có tủ sách.", "hộ", "có tủ sách")
    try expect("Tổng thu của thư viện: 3.790 triệu đồng.", "Tổng thu của thư viện", nil)
  }

  @Test("labels within a sentence: each figure has its own")
  func parts() {
    let plan = Sample.objective("Lắp đặt mới tủ sách: 58 tủ (Trong đó: Đội 1: 25 tủ, Đội 2: 33 tủ).")
    #expect(plan.targets.map { $0.population.map(plan.text.string) } == ["tủ sách", "Đội 1", "Đội 2"])
    #expect(plan.targets.map { $0.indicator.map(plan.text.string) } == ["Lắp đặt mới", nil, nil])
  }

  @Test("a name in quotation marks is read past")
  func quoted() throws {
    try expect("Ít nhất 20% phường “không rác thải” được khen.", "phường “không rác thải”", "được khen")
    try expect("Cắt giảm tối thiểu 30% thời gian cấp thẻ.", "thời gian cấp thẻ", "Cắt giảm")
  }

  @Test("of each of whom the figure holds")
  func each() throws {
    try expect(
      "Phát triển mạng lưới thủ thư bảo đảm mỗi thôn có đủ 02 cán bộ.", "cán bộ", nil, of: "mỗi thôn")
    try expect("Mỗi thôn mở ít nhất 01 phòng đọc.", "phòng đọc", "mở", of: "Mỗi thôn")
    try expect("Dành 0,3% chi thường xuyên cho thư viện.", nil, "cho thư viện", of: "chi thường xuyên")
    let plan = Sample.objective("Đọc sách trên loa xã: mỗi tuần 02 buổi.")
    #expect(plan.targets.map(\.of) == [nil], "mỗi tuần is when")
  }

  @Test("how often something is done: by whom, or with whom")
  func occasions() throws {
    try expect(
      "Thủ thư xã mỗi tháng ít nhất 01 lần trực tiếp thăm bạn đọc.", "Thủ thư xã", "trực tiếp thăm bạn đọc")
    try expect("Kiểm tra quá 01 lần/năm đối với một thư viện thì dừng.", "một thư viện thì dừng", "Kiểm tra")
  }

  @Test("who is ranked, and in what; named once for several ranks")
  func ranks() {
    let plan = Sample.objective(
      "Huyện ta thuộc nhóm 3 huyện dẫn đầu tỉnh về số thư viện, nhóm 5 huyện dẫn đầu vùng về số bạn đọc.")
    #expect(plan.targets.map { $0.population.map(plan.text.string) } == ["Huyện ta", "Huyện ta"])
    #expect(plan.targets.map { $0.indicator.map(plan.text.string) } == ["số thư viện", "số bạn đọc"])
  }

  @Test("what is to be true of several shares stands once")
  func shared() {
    let plan = Sample.objective("Trên 95% chi đoàn và 100% chi hội đăng ký đọc sách.")
    #expect(
      plan.targets.map { $0.indicator.map(plan.text.string) } == ["đăng ký đọc sách", "đăng ký đọc sách"])
  }

  @Test("a sentence ends behind a short form that is no title")
  func sentences() {
    let plan = Sample.objective("Kinh tế sách đạt 30% GDP. Tỷ lệ thôn có tủ sách đạt 80%.")
    #expect(plan.targets.map { plan.text.string($0.quote) }.last == "Tỷ lệ thôn có tủ sách đạt 80%")
    let place = Sample.objective("Thư viện TP. Hồ Chí Minh cho mượn 90% sách.")
    #expect(
      place.targets.map { place.text.string($0.quote) } == ["Thư viện TP. Hồ Chí Minh cho mượn 90% sách"])
  }

  @Test("a verb that describes those who are counted, commas between them; what was brought about")
  func described() throws {
    try expect(
      "Trên 90% người mua sách, người sử dụng thư viện, người mượn sách được tư vấn.",
      "người mua sách, người sử dụng thư viện, người mượn sách", "được tư vấn")
    try expect("80% hộ tham gia hội sách, được hỗ trợ vốn.", "hộ", "tham gia hội sách, được hỗ trợ vốn")
    try expect("80% chi bộ xây dựng được tủ sách.", "chi bộ", "xây dựng được tủ sách")
    try expect("80% rác thải sinh hoạt được thu gom.", "rác thải sinh hoạt", "được thu gom")
  }

  @Test("works of one kind are counted together where one predicate follows")
  func jointWorks() {
    let plan = Sample.objective("100% khu công nghiệp, cụm công nghiệp có tối thiểu 1 tủ sách.")
    #expect(
      plan.targets.map { plan.text.string($0.quote) } == [
        "100% khu công nghiệp, cụm công nghiệp có tối thiểu 1 tủ sách", "tối thiểu 1 tủ sách",
      ])
    #expect(plan.targets.first?.indicator.map(plan.text.string) == "có tối thiểu 1 tủ sách")
    let other = Sample.objective("Sửa 100% phòng đọc, tủ sách mới đạt 20%.")
    #expect(other.targets.first.map { other.text.string($0.quote) } == "Sửa 100% phòng đọc")
  }

  @Test("a unit alone is nothing that is counted")
  func bareUnits() throws {
    func words(_ sentence: String) throws -> (String?, String?) {
      let plan = Sample.objective(sentence)
      let target = try #require(plan.targets.first)
      return (target.population.map(plan.text.string), target.indicator.map(plan.text.string))
    }
    #expect(try words("Tổng đàn bò 100.000 con.") == (nil, "Tổng đàn bò"))
    #expect(try words("Mua 5 con bò.") == ("con bò", "Mua"))
    #expect(
      try words("Đồng thời nâng tiêu chí của tủ sách đạt trên 12 tiêu chí.") == ("tủ sách", "nâng tiêu chí"))
  }
}
