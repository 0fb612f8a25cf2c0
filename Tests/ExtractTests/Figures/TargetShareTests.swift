import Testing

@Suite("Targets that are shares")
struct TargetShareTests {
  @Test(
    "comparators before the number, after it, and none",
    arguments: [
      ("90% chi bộ có tủ sách.", "= 90 %"), ("Trên 90% chi bộ có tủ sách.", "> 90 %"),
      ("Hơn 60% thôn có điểm đọc.", "> 60 %"), ("Ít nhất 3% kinh phí dành cho sách thiếu nhi.", ">= 3 %"),
      ("Tối thiểu 3% kinh phí dành cho sách thiếu nhi.", ">= 3 %"),
      ("Không dưới 0,5% chi thường xuyên dành cho thư viện.", ">= 0.5 %"),
      ("Tỷ lệ người dân đọc sách đạt từ 25% trở lên.", ">= 25 %"),
      ("Có từ 88% xã, thị trấn trở lên có thư viện.", ">= 88 %"),
      ("Tỷ lệ người dân đọc sách đạt ít nhất 30%.", ">= 30 %"),
      ("60% số thư viện hạng II trở lên mở cửa buổi tối.", "= 60 %"),
      ("Tập huấn cho 250 cán bộ thư viện xã trở lên.", ">= 250 cán bộ"),
      ("Tỷ lệ người dân đọc sách đạt ≥ 30%.", ">= 30 %"),
      ("Không quá 5% học sinh chưa có thẻ thư viện.", "<= 5 %"), ("Tối đa 10% sách trùng bản.", "<= 10 %"),
      ("Tỷ lệ sách thất lạc dưới 2%.", "< 2 %"), ("Gắn mã vạch trên 100% sách.", "= 100 %"),
      ("Số bạn đọc đạt trên 100% kế hoạch.", "> 100 %"),
    ])
  func comparators(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "ranges with one unit and with two",
    arguments: [
      ("Tỷ lệ người dân đọc sách đạt từ 30 - 35%.", "range 30..35 %"),
      ("Kết nạp mới từ 03 - 04%/tổng số bạn đọc.", "range 3..4 %"), ("Số bạn đọc tăng 3-4%.", "range 3..4 %"),
      ("Số bạn đọc tăng từ 3% đến 5%.", "range 3..5 %"), ("Số bạn đọc tăng 3% - 5%.", "range 3..5 %"),
      ("Số bạn đọc tăng 3 – 4%.", "range 3..4 %"),
    ])
  func ranges(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "numbers as Vietnamese writes them",
    arguments: [
      ("Số hóa 98,3% tài liệu.", "= 98.3 %"), ("Số hóa 100 % tài liệu.", "= 100 %"),
      ("Số hóa 07% tài liệu.", "= 7 %"),
      ("Số hóa 30 phần trăm tài liệu.", "= 30 %"), ("Số hóa ba mươi phần trăm tài liệu.", "= 30 %"),
      ("Số hóa ít nhất bảy mươi lăm phần trăm tài liệu.", ">= 75 %"), ("Số hóa ９０％ tài liệu.", "= 90 %"),
    ])
  func figures(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "today's figure is the baseline, never a target itself",
    arguments: [
      ("Trên 90% xã có thư viện (hiện nay 71,3%).", "> 90 % now 71.3"),
      ("80% trường học có thư viện đạt chuẩn (hiện nay đạt 41%).", "= 80 % now 41"),
    ])
  func baselines(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "the year of a baseline is no due",
    arguments: [
      ("95% trường học có thư viện đạt chuẩn (năm 2025 ước đạt 71,2%).", "= 95 % now 71.2"),
      ("95% trường học có thư viện đạt chuẩn (năm 2021 đạt khoảng 46%).", "= 95 % now 46"),
    ])
  func baselineYears(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "from today's figure to the one to be reached",
    arguments: [
      ("Nâng tỷ lệ thôn có tủ sách từ 60% lên 75%.", "= 75 % now 60"),
      ("Giảm tỷ lệ sách hư hỏng từ 12% xuống còn 4%.", "= 4 % now 12"),
      ("Nâng tỷ lệ thôn có tủ sách từ 60% năm 2024 lên 75% năm 2030.", "= 75 % by 2030 now 60"),
    ])
  func changes(sentence: String, expected: String) throws {
    let plan = Sample.objective(sentence)
    #expect(plan.targetLines == [expected])
    let words = try #require(plan.targets.first?.population.map(plan.text.string))
    #expect(words == "thôn" || words == "sách hư hỏng")
  }

  @Test(
    "a bound on a rating belongs to the indicator",
    arguments: [
      "90% chi bộ xếp loại từ hoàn thành tốt nhiệm vụ trở lên.", "Có 90% phòng đọc đạt loại khá trở lên.",
    ])
  func ratings(sentence: String) { #expect(Sample.objective(sentence).targetLines == ["= 90 %"]) }

  @Test(
    "a rise or fall is a share",
    arguments: [
      ("Số lượt bạn đọc tăng ít nhất 20% so với cùng kỳ năm trước.", ">= 20 %"),
      ("Số sách hư hỏng giảm trên 50%.", "> 50 %"),
    ])
  func rises(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "the year that a rise is measured against is no due",
    arguments: [
      ("Số lượt bạn đọc tăng 15% so với năm 2024.", "= 15 %"),
      ("Số sách hư hỏng giảm trên 50% so với năm 2020.", "> 50 %"),
      ("Đến năm 2030, số lượt bạn đọc tăng 15% so với năm 2024.", "= 15 % by 2030"),
    ])
  func referenceYears(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "a figure after và keeps its time and what is counted, whatever verb leads to it",
    arguments: ["và 85%", "và đạt 85%", "và đạt khoảng 85%"])
  func goesOn(joint: String) {
    let plan = Sample.objective(
      "75% bạn đọc được cấp thẻ, được mượn sách vào năm 2025 \(joint) vào năm 2030.")
    #expect(plan.targetLines == ["= 75 % by 2025", "= 85 % by 2030"])
    #expect(Set(plan.targets.map { $0.population.map(plan.text.string) }) == ["bạn đọc"])
  }

  @Test(
    "what is done stands before the number, what is counted behind it",
    arguments: [
      ("Mở 01 phòng đọc lưu động.", "phòng đọc lưu động", "Mở"),
      ("Dành tối thiểu 0,3% quỹ đất.", "quỹ đất", "Dành"),
      ("Tập huấn cho 3.500 lượt cán bộ thư viện.", "lượt cán bộ thư viện", "Tập huấn"),
      ("Hỗ trợ 50 thư viện đổi mới phục vụ.", "thư viện", "đổi mới phục vụ"),
      ("Mở 40 tủ sách lưu động vào năm 2026.", "tủ sách lưu động", "Mở"),
      ("Mở 40 tủ sách vào năm 2026 tại trạm y tế.", "tủ sách", "Mở"),
      ("Có 50% dân số năm 2020 đọc sách.", "dân số năm 2020 đọc sách", nil),
      ("Sản lượng sách đạt 79 ngàn cuốn.", "sách", "Sản lượng"),
    ])
  func acts(sentence: String, population: String, indicator: String?) throws {
    let plan = Sample.objective(sentence)
    let target = try #require(plan.targets.first)
    #expect(target.population.map(plan.text.string) == population)
    #expect(target.indicator.map(plan.text.string) == indicator)
  }

  @Test("the words of a share: who is counted, what is to be true, of what total")
  func words() throws {
    let plan = Sample.objective("Trên 90% chi bộ thôn, tổ dân phố có chi ủy.")
    let target = try #require(plan.targets.first)
    #expect(target.population.map(plan.text.string) == "chi bộ thôn, tổ dân phố")
    #expect(target.indicator.map(plan.text.string) == "có chi ủy")
    #expect(plan.text.string(target.quote) == "Trên 90% chi bộ thôn, tổ dân phố có chi ủy")
  }

  @Test("the total that a share is of")
  func total() throws {
    let plan = Sample.objective("Kết nạp mới đạt từ 03 - 04% tổng số đảng viên.")
    #expect(try #require(plan.targets.first).of.map(plan.text.string) == "tổng số đảng viên")
  }

  @Test("several shares of one sentence are as many targets")
  func several() {
    let plan = Sample.objective(
      "100% thôn có tủ sách, 70% trường học có thư viện đạt chuẩn; 40% tài liệu được số hóa.")
    #expect(plan.targetLines == ["= 100 %", "= 70 %", "= 40 %"])
  }

  @Test(
    "a share that a task commits to is a target outside objectives too",
    arguments: [
      ("Bố trí tối thiểu 0,5% chi thường xuyên cho thư viện.", ">= 0.5 %"),
      ("Số hóa tài liệu địa phương, phấn đấu đạt 60%.", "= 60 %"),
    ])
  func inTasks(sentence: String, expected: String) {
    #expect(Sample.task(sentence).targetLines == [expected])
  }
}
