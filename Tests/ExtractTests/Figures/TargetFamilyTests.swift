import Testing

@Suite("What commits, and what only looks like it")
struct TargetFamilyTests {
  @Test(
    "an opening verb commits in objectives, whether the lexicon has it or not",
    arguments: [
      ("Giữ vững 05 làng nghề.", ["= 5 làng nghề"]), ("Theo 19 tiêu chí thư viện.", []),
      ("Tái lập 03 chợ phiên, có thêm 01 - 02 chợ đêm.", ["= 3 chợ", "range 1..2 chợ"]),
    ])
  func opening(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "in tasks a count commits where an end opens the clause, after a year, after sẽ, as object of its verb",
    arguments: [
      ("Củng cố tủ sách; đến năm 2030 vận hành ổn định 60 trạm.", ["= 60 trạm by 2030"]),
      ("Các xã về đích: năm 2026 có 02 xã, năm 2027: 03 xã.", ["= 2 xã by 2026", "= 3 xã by 2027"]),
      ("Thư viện sẽ tư vấn cho 40 ngàn thanh niên.", ["= 40 ngàn thanh niên"]),
      ("Xử lý dứt điểm 46 hồ sơ tồn đọng.", ["= 46 hồ sơ"]),
      ("Tập huấn cho 3.500 lượt cán bộ.", ["= 3500 lượt cán bộ"]),
      ("Thực hiện Kế hoạch về 5 đề án.", []), ("Thư viện xã còn 480 cuốn sách cũ.", []),
    ])
  func tasks(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).targetLines == expected)
  }

  @Test(
    "so much time in every period, or a time that is measured",
    arguments: [
      ("Phát thanh tối thiểu 15 phút/tháng.", [">= 15 phút P1M"]),
      ("Tuổi thọ trung bình đạt 75,5 tuổi.", ["= 75.5 tuổi"]),
      ("Số năm sống khỏe tối thiểu 68 năm.", [">= 68 năm"]),
      ("Trả kết quả không quá 03 ngày làm việc.", ["<= 3 ngày"]),
      ("Trẻ em từ 6 đến 11 tuổi được mượn sách.", []), ("Tổng kết 10 năm phong trào.", []),
    ])
  func time(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "what a rate is of, what describes or conditions, and what is paid to the State are no targets",
    arguments: [
      ("Số tủ sách trên 10.000 dân đạt 35 tủ.", ["= 35 tủ"]),
      ("Số bạn đọc đạt trên 10.000 người.", ["> 10000 người"]),
      ("Không còn xã dưới 12 tủ sách.", []), ("Giảm tỷ lệ sách mỏng (dưới 25 trang) xuống 8%.", ["= 8 %"]),
      ("100% xã có từ 3 tủ sách trở lên có thư viện.", ["= 100 %"]),
      ("100% xã có từ 3 tủ sách trở lên.", ["= 100 %", ">= 3 tủ sách"]),
      ("Công nhận khi có trên 50% hộ đồng ý.", []), ("Nếu có trên 50% hộ đồng ý thì công nhận.", []),
      ("Khi hoàn thành, có trên 50% hộ mượn sách.", ["> 50 %"]),
      ("Được giảm 50% số thuế phải nộp.", []), ("Giảm 50% học sinh bỏ học.", ["= 50 %"]),
      ("Giảm 30% chi phí tuân thủ.", ["= 30 %"]),
    ])
  func falseHits(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "bounds in words that are long, or behind a rate",
    arguments: [
      ("Tỷ lệ sách hỏng dưới hoặc bằng 10%.", "<= 10 %"),
      ("Bạn đọc tăng từ 4,2%/năm trở lên.", ">= 4.2 % P1Y"),
      ("Xã nằm trong tốp 10 xã, phường dẫn đầu.", "<= 10 hạng"),
      ("Đưa tỉnh vào nhóm 15 tỉnh phát triển khá.", "<= 15 hạng"),
    ])
  func bounds(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "a quantity has its figure at the end of its part",
    arguments: [
      ("Tổng sản lượng thịt hơi xuất chuồng 79 ngàn tấn.", ["= 79 ngàn tấn"]),
      ("Diện tích lúa 103.607ha (theo quy hoạch).", ["= 103607 ha"]),
      ("Tỉnh có vùng trồng cây ăn quả quanh hồ rộng 103 ha.", []),
    ])
  func quantities(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("mỗi năm before a count is no year of it")
  func perYear() { #expect(Sample.objective("Mỗi năm 60 tủ sách mới.").targetLines == ["= 60 tủ sách P1Y"]) }

  @Test(
    "a bound that describes the thing before it, or a case",
    arguments: [
      ("Có 5 thư viện quy mô vốn trên 1.000 tỷ đồng.", ["= 5 thư viện"]),
      ("Có 5 thư viện với tổng vốn trên 1.000 tỷ đồng.", ["= 5 thư viện", "> 1000 tỷ đồng"]),
      ("Chi bộ có dưới 10 đảng viên thì giám sát.", []),
    ])
  func described(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "in tasks what rises to an amount commits, and thí điểm numbers nothing",
    arguments: [
      ("Tăng vốn của Quỹ khuyến đọc lên 150 tỷ đồng.", ["= 150 tỷ đồng"]),
      ("Thí điểm 03 thư viện số.", ["= 3 thư viện"]), ("Thực hiện quy định tại điểm 3 thư viện xã.", []),
    ])
  func rising(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).targetLines == expected)
  }
}
