import Testing

@Suite("Targets that are counts and amounts")
struct TargetCountTests {
  @Test(
    "a count with a bound, or what objectives reach",
    arguments: [
      ("Xây dựng 15 mô hình thư viện lưu động.", "= 15 mô hình"),
      ("Mở mới ít nhất 06 câu lạc bộ đọc sách.", ">= 6 câu lạc bộ"),
      ("Có trên 40 thư viện đạt tiêu chí kiểu mẫu.", "> 40 thư viện"),
      ("Tổ chức từ 02 đến 03 ngày hội sách.", "range 2..3 ngày hội"),
      ("Thu hút 1.250 lượt người đến đọc.", "= 1250 lượt người"),
      ("Có ít nhất 5 doanh nghiệp công nghệ số tài trợ.", ">= 5 doanh nghiệp"),
      ("Có ít nhất 10 tổ chức, doanh nghiệp tài trợ tủ sách.", ">= 10 tổ chức, doanh nghiệp"),
    ])
  func counts(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "amounts of money with their scale",
    arguments: [
      ("Huy động trên 1,2 tỷ đồng cho Quỹ khuyến đọc.", "> 1.2 tỷ đồng"),
      ("Huy động 500 triệu đồng cho Quỹ khuyến đọc.", "= 500 triệu đồng"),
      ("Huy động ít nhất 2.500 tỷ đồng cho hệ thống thư viện.", ">= 2500 tỷ đồng"),
      ("Thu nhập bình quân đạt từ 85 - 90 triệu đồng.", "range 85..90 triệu đồng"),
    ])
  func amounts(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "rates per year and per month",
    arguments: [
      ("Số lượt bạn đọc tăng bình quân 8%/năm.", "= 8 % P1Y"),
      ("Hỗ trợ tối thiểu 500 nghìn đồng/tháng cho người phụ trách.", ">= 500 nghìn đồng P1M"),
      ("Mỗi đảng viên đọc ít nhất 06 cuốn sách mỗi năm.", ">= 6 cuốn sách P1Y"),
      ("Mỗi xã tổ chức ít nhất 02 ngày hội sách hằng năm.", ">= 2 ngày hội P1Y"),
      ("Hằng quý tổ chức ít nhất 1 buổi giới thiệu sách.", ">= 1 buổi P3M"),
    ])
  func rates(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test("two counts of two spans go on past the words of the first")
  func spans() {
    let plan = Sample.objective(
      "Xây mới 500 căn nhà sách ở xã hội giai đoạn 2021 - 2025 và 800 căn giai đoạn 2026 - 2030.")
    #expect(plan.targetLines == ["= 500 căn nhà by 2025", "= 800 căn by 2030"])
  }

  @Test("trên before the people counted is no bound")
  func ratio() {
    #expect(Sample.objective("Có 12 người làm thư viện trên một vạn dân.").targetLines == ["= 12 người"])
  }

  @Test("the people that a rate is of")
  func denominator() throws {
    let plan = Sample.objective("Có 12 người làm thư viện trên một vạn dân.")
    #expect(try #require(plan.targets.first).of.map(plan.text.string) == "một vạn dân")
  }

  @Test(
    "what a rate is of stands after the stroke, and is nobody counted",
    arguments: [
      ("Có 15 giường bệnh/vạn dân.", "= 15 giường bệnh", "vạn dân"),
      ("Thu nhập bình quân đạt 95 triệu đồng/người/năm.", "= 95 triệu đồng P1Y", "người"),
    ])
  func strokes(sentence: String, expected: String, of: String) throws {
    let plan = Sample.objective(sentence)
    #expect(plan.targetLines == [expected])
    let target = try #require(plan.targets.first)
    #expect(target.of.map(plan.text.string) == of)
    #expect(target.population.map(plan.text.string)?.contains("/") != true)
  }

  @Test("the strokes of a date lead to no total")
  func dates() throws {
    let plan = Sample.task("Hội Nông dân xã trồng 5.000 cây trước ngày 30/6/2026.")
    #expect(plan.targetLines == ["= 5000 cây by 2026-06-30"])
    #expect(try #require(plan.targets.first).of == nil)
    #expect(plan.assignmentLines == ["responsible Hội Nông dân xã"])
  }

  @Test("no total where a stroke leads to a time alone")
  func perYear() throws {
    let plan = Sample.objective("Thu ngân sách đạt trên 15 nghìn tỷ đồng/năm.")
    #expect(plan.targetLines == ["> 15 nghìn tỷ đồng P1Y"])
    #expect(try #require(plan.targets.first).of == nil)
  }

  @Test("counts that one verb governs")
  func joined() {
    let plan = Sample.objective("Mở 10 phòng đọc, 15 tủ sách và 3 câu lạc bộ.")
    #expect(plan.targetLines == ["= 10 phòng đọc", "= 15 tủ sách", "= 3 câu lạc bộ"])
    #expect(
      plan.targets.map { plan.text.string($0.quote) } == ["Mở 10 phòng đọc", "15 tủ sách", "3 câu lạc bộ"])
  }

  @Test("what each is to have is a target outside objectives too")
  func norm() {
    #expect(Sample.task("Bảo đảm mỗi xã có 01 người phụ trách thư viện.").targetLines == ["= 1 người"])
    #expect(Sample.task("Nơi xã có 01 người phụ trách thư viện thì giữ nguyên.").targetLines == [])
  }

  @Test("a sentence that says how many have it already reports")
  func report() {
    let sentence =
      "Toàn tỉnh có 216 xã, trong đó 154 xã đã có thư viện; phấn đấu mở thêm ít nhất 12 phòng đọc."
    #expect(Sample.objective(sentence).targetLines == [">= 12 phòng đọc"])
    #expect(Sample.objective("Toàn tỉnh có 216 thư viện đạt chuẩn.").targetLines == ["= 216 thư viện"])
  }

  @Test(
    "a rank is a target",
    arguments: [
      ("Việt Nam thuộc nhóm 3 nước dẫn đầu khu vực về chuyển đổi số thư viện.", "<= 3 hạng"),
      ("Tỉnh xếp hạng thứ 40 cả nước.", "<= 40 hạng"),
      ("Xã xếp trong nhóm 20 xã, phường dẫn đầu tỉnh.", "<= 20 hạng"),
      ("Tỉnh nằm trong top 10 cả nước.", "<= 10 hạng"),
      ("Chỉ số chuyển đổi số xếp thứ 10 cả nước.", "<= 10 hạng"),
    ])
  func ranks(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "an index has no unit",
    arguments: [
      ("Chỉ số phát triển con người (HDI) trên 0,7.", "> 0.7 ∅"),
      ("Chỉ số hài lòng của bạn đọc duy trì trên 0,85.", "> 0.85 ∅"),
    ])
  func indices(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "numbers that name, count headings or tell of the past are no targets",
    arguments: [
      "Thực hiện 04 nhóm nhiệm vụ về văn hóa đọc.", "Triển khai 5 nhiệm vụ, giải pháp trọng tâm.",
      "Nhân rộng mô hình “chi bộ bốn tốt”.", "Đến nay đã có 61,4% xã có thư viện.",
      "Xây dựng thư viện dọc Quốc lộ 30.", "Bố trí phòng đọc tại tổ dân phố số 5.",
      "Thực hiện Điều 7 của Quy chế phòng đọc.", "Miễn 100% lệ phí làm thẻ cho học sinh.",
      "Hỗ trợ 50% kinh phí vận chuyển sách tặng.", "Phục vụ từ 7 giờ 30 phút đến 17 giờ.",
      "Thực hiện Nghị quyết số 31-NQ/TW, ngày 18/5/2022 về văn hóa đọc.",
      "Trẻ em từ 6 đến 11 tuổi được mượn sách.",
      "Giảm đến mức tối thiểu giấy tờ khi mượn sách.", "Trên địa bàn xã có tủ sách của dòng họ.",
      "Phát động tặng sách nhân ngày 2/9 số đặc biệt.", "Sửa gấp ba phòng đọc bị dột.",
      "Mỗi thôn có một tủ sách và hai giá sách.",
    ])
  func noTargets(sentence: String) { #expect(Sample.objective(sentence).targetLines == []) }

  @Test("a count with a bound is a target outside objectives too")
  func countInTasks() {
    #expect(Sample.task("Tổ chức ít nhất 3 hội nghị giới thiệu sách.").targetLines == [">= 3 hội nghị"])
  }

  @Test("what the situation counts is no target")
  func situation() {
    #expect(Sample.section("TÌNH HÌNH", "Toàn xã có trên 90% thôn có tủ sách.").targets.isEmpty)
  }

  @Test(
    "a limit of time is a target, a term or a rating is none",
    arguments: [
      ("Thời gian chờ mượn sách không quá 15 phút.", ["<= 15 phút"]),
      ("Phòng đọc mở cửa trong 12 giờ.", []), ("Có 5 tủ sách từ 3 sao trở lên.", ["= 5 tủ sách"]),
      ("Tỷ lệ thôn có tủ sách đạt 83,2%/50%.", []),
    ])
  func limits(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("in tasks a count commits after phấn đấu, and a verb of change leads to a limit of time")
  func striving() {
    #expect(
      Sample.task("Phấn đấu đến cuối nhiệm kỳ đạt tổng vốn sách 480 tỷ đồng.").targetLines == [
        "= 480 tỷ đồng"
      ])
    #expect(Sample.task("Giảm thời gian chờ xuống dưới 60 phút.").targetLines == ["< 60 phút"])
    #expect(Sample.task("Thư viện xã còn 480 cuốn sách cũ.").targets.isEmpty)
  }

  @Test(
    "more than so many by a verb of making; a further count past a parenthesis",
    arguments: [
      ("Thực hiện di dời trên 400 hộ dân theo lộ trình.", ["> 400 hộ dân"]),
      ("Hỗ trợ các xã có trên 500 hộ nghèo.", []),
      (
        "Hoàn thành di dời 01 khu công nghiệp (Bắc Sơn) và 02 cụm công nghiệp (Nam Sơn và Đông Sơn).",
        ["= 1 khu công nghiệp", "= 2 cụm công nghiệp"]
      ),
      ("Tổ chức đấu giá từ 05 mỏ khoáng sản trở lên.", [">= 5 mỏ khoáng sản"]),
    ] as [(String, [String])])
  func made(sentence: String, expected: [String]) { #expect(Sample.task(sentence).targetLines == expected) }

  @Test(
    "how often in every period, wherever the verb stands; what is inspected; not where something is tried out",
    arguments: [
      ("Mở hội sách lưu động tại trung tâm cụm xã 02 lần/năm, vào quý II hằng năm.", ["= 2 lần P1Y"]),
      ("Dự sinh hoạt với chi bộ ít nhất mỗi quý 01 lần.", [">= 1 lần P3M"]),
      ("Giám sát việc đọc sách trong cơ quan, mỗi năm 01 cuộc.", ["= 1 cuộc P1Y"]),
      ("Giám sát chuyên đề tại 06 chi bộ.", ["= 6 chi bộ"]),
      (
        "Kiểm tra 04 chi bộ, giám sát chuyên đề 06 chi bộ trong năm 2026.",
        ["= 4 chi bộ by 2026", "= 6 chi bộ by 2026"]
      ),
      ("Kiểm tra mỗi thư viện không được quá 01 lần trong năm.", ["<= 1 lần P1Y"]),
      ("Đã họp 02 lần về việc đọc sách.", []),
      ("Phấn đấu có ít nhất 8/10 xã, phường mở hội sách.", [">= 8 xã, phường"]),
      ("2/3 số thôn có ít nhất 01 tủ sách.", ["= 66.66666666666667 %", ">= 1 tủ sách"]),
      ("21/21 xã, thị trấn cho mượn sách qua mạng.", ["= 21 xã, thị trấn"]),
      ("Duy trì tủ sách; mỗi chi đoàn 01 công trình/năm.", ["= 1 công trình P1Y"]),
      (
        "Mỗi xã kiểm tra ít nhất 05 chi bộ, giám sát từ 03 - 04 chi bộ một năm.",
        [">= 5 chi bộ P1Y", "range 3..4 chi bộ P1Y"]
      ),
      ("Mở 02 lớp kể chuyện cho 40-50 em học sinh.", ["= 2 lớp", "range 40..50 em học sinh"]),
      ("Vận động sửa nhà văn hóa; phấn đấu 1.200 ngày công.", ["= 1200 ngày công"]),
      ("Mở thêm tủ sách, trước khi có 0 tủ sách.", []),
      ("Trong năm 2026, 05 chi bộ được tặng sách.", ["= 5 chi bộ by 2026"]),
      ("Bố trí ít nhất 01 nhân viên chuyên trách cho 150 phòng đọc.", [">= 1 nhân viên"]),
      ("Hằng năm, 02 mô hình được nhân rộng.", ["= 2 mô hình P1Y"]),
      ("Trong năm 2026, 03 nhóm nhiệm vụ được thực hiện.", []),
      ("Mua thêm sách, nộp ngân sách trên 1.250 tỷ đồng.", ["> 1250 tỷ đồng"]),
    ])
  func occasions(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).targetLines == expected)
  }

  @Test(
    "once in words says that it is done at all",
    arguments: [
      ("Mỗi năm tổ chức ít nhất một lần khám sức khỏe.", []),
      ("Phát sóng ít nhất 04 kỳ mỗi tháng.", [">= 4 kỳ P1M"]),
      ("Mở ít nhất một phòng đọc.", [">= 1 phòng đọc"]),
    ] as [(String, [String])])
  func once(sentence: String, expected: [String]) { #expect(Sample.task(sentence).targetLines == expected) }
}
