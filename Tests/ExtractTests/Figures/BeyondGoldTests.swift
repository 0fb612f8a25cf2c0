import Testing

/// Forms of time and number that plans of the field have and the gold files do not.
@Suite("Rarer forms")
struct BeyondGoldTests {
  @Test(
    "multiples",
    arguments: [
      ("Số bạn đọc tăng gấp 2 lần so với năm 2020.", "= 2 lần"),
      ("Số bạn đọc tăng gấp đôi so với năm 2020.", "= 2 lần"),
      ("Số lượt truy cập gấp ít nhất 1,5 lần năm 2024.", ">= 1.5 lần"),
      ("Vốn sách tăng gấp ba lần.", "= 3 lần"),
      ("Số lượt đọc năm 2030 gấp 1,5 lần năm 2023.", "= 1.5 lần by 2030"),
      ("Số bạn đọc gấp 1,5 lần số bạn đọc của giai đoạn 2021 - 2025.", "= 1.5 lần"),
    ])
  func multiples(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "fractions are shares",
    arguments: [
      ("Ít nhất một nửa số thôn có tủ sách.", 50.0), ("Ít nhất 2/3 số thôn có tủ sách.", 200.0 / 3),
      ("Ít nhất hai phần ba số thôn có tủ sách.", 200.0 / 3), ("Ít nhất 3/4 số thôn có tủ sách.", 75.0),
      ("Ít nhất 1/4 đọc sách hằng ngày.", 25.0),
    ])
  func fractions(sentence: String, percent: Double) throws {
    let plan = Sample.objective(sentence)
    let target = try #require(plan.targets.first)
    #expect(target.comparator == .atLeast)
    #expect(abs(target.value - percent) < 0.01)
    #expect(plan.words(of: target.unit) == "%")
  }

  @Test(
    "ranges whose ends both have the unit; numbers that are none",
    arguments: [
      ("Thu từ cho thuê sách đạt từ 95 tỷ đồng đến 110 tỷ đồng/năm.", ["range 95..110 tỷ đồng P1Y"]),
      ("Tỷ lệ người biết chữ mức độ 2 đạt 91%.", ["= 91 %"]),
      ("Tặng 20 (hai mươi) cuốn sách.", ["= 20 cuốn sách"]),
      ("Nâng tỷ lệ thôn có tủ sách từ 58% hiện nay lên 60%.", ["= 60 % now 58"]),
      ("Đưa tỷ lệ sách rách từ mức 5% hiện nay xuống còn 2%.", ["= 2 % now 5"]),
      ("Đến 2030 có 90% thôn có tủ sách.", ["= 90 % by 2030"]),
      (
        "Năm 2025 số bạn đọc tăng 8%, giai đoạn 2026 - 2030 tăng trên 10%/năm.",
        ["= 8 % by 2025", "> 10 % P1Y by 2030"]
      ),
      ("Năm 2025 mở 20 tủ sách (năm 2024 mở 15 tủ sách).", ["= 20 tủ sách by 2025 now 15"]),
      (
        "Quý I/2026 mua 20% số sách, quý II 45%, cả năm 100%.",
        ["= 20 % by 2026-Q1", "= 45 % by 2026-Q2", "= 100 % by 2026"]
      ),
      ("Năm 2025 mở 20 tủ sách (năm 2030).", ["= 20 tủ sách by 2030"]),
      ("Bố trí 12 ha đất thư viện, không tính 3 ha đã giao.", ["= 12 ha"]),
    ])
  func ranges(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "counts in words",
    arguments: [
      ("Mỗi thôn có ít nhất hai tủ sách.", ">= 2 tủ sách"),
      ("Mỗi xã mở tối thiểu năm điểm đọc.", ">= 5 điểm đọc"),
      ("Mỗi huyện xây dựng ít nhất mười mô hình.", ">= 10 mô hình"),
      ("Mở ít nhất hai mươi lăm lớp.", ">= 25 lớp"), ("Mở ít nhất mười lăm lớp.", ">= 15 lớp"),
      ("Tặng ít nhất hai trăm cuốn sách.", ">= 200 cuốn sách"),
      ("Tặng hai trăm năm mươi cuốn sách.", "= 250 cuốn sách"),
      ("Tặng ít nhất một trăm hai mươi cuốn sách.", ">= 120 cuốn sách"),
      ("Tặng ít nhất ba trăm linh năm cuốn sách.", ">= 305 cuốn sách"),
    ])
  func countsInWords(sentence: String, expected: String) {
    #expect(Sample.objective(sentence).targetLines == [expected])
  }

  @Test(
    "halves of a year",
    arguments: [
      ("(hoàn thành trong 6 tháng đầu năm 2026)", "by 2026-06"),
      ("(hoàn thành trong 6 tháng cuối năm 2026)", "by 2026-12"),
      ("(hoàn thành trong sáu tháng đầu năm 2026)", "by 2026-06"),
    ])
  func halves(parenthesis: String, expected: String) {
    #expect(Sample.task("Kiểm kê vốn sách \(parenthesis).").deadlineLines == [expected])
  }

  @Test(
    "from now to a date",
    arguments: [
      ("(từ nay đến năm 2030)", "by 2030"), ("(từ nay đến hết năm 2026)", "by 2026"),
      ("(từ nay đến ngày 31/12/2025)", "by 2025-12-31"),
    ])
  func fromNow(parenthesis: String, expected: String) {
    #expect(Sample.task("Kiểm kê vốn sách \(parenthesis).").deadlineLines == [expected])
  }

  @Test(
    "two days, two months, two quarters",
    arguments: [
      ("(hoàn thành trong quý I, II/2026)", "from 2026-Q1 by 2026-Q2"),
      ("(thực hiện từ tháng 9 - 11/2025)", "from 2025-09 by 2025-11"),
      ("(thực hiện ngày 21 và 22/7/2022)", "from 2022-07-21 by 2022-07-22"),
    ])
  func lists(parenthesis: String, expected: String) {
    #expect(Sample.task("Mở lớp bồi dưỡng \(parenthesis).").deadlineLines == [expected])
  }

  @Test(
    "a parenthesis that begins with tổ chức",
    arguments: [
      ("(tổ chức trong tháng 9, 10 năm 2025)", "from 2025-09 by 2025-10"),
      ("(tổ chức trong tháng 9/2025)", "by 2025-09"),
    ])
  func occasions(parenthesis: String, expected: String) {
    #expect(Sample.task("Mở lớp bồi dưỡng \(parenthesis).").deadlineLines == [expected])
  }

  @Test(
    "a part of a period stands for the period",
    arguments: [
      ("Mở lớp bồi dưỡng vào đầu tháng 9/2026.", "by 2026-09"),
      ("Hoàn thành việc kiểm kê trong đầu quý II/2026.", "by 2026-Q2"),
    ])
  func portions(sentence: String, expected: String) {
    #expect(Sample.task(sentence).deadlineLines == [expected])
  }

  @Test("a half year is no deadline where it only names a report")
  func halfYearReport() {
    #expect(Sample.task("Báo cáo kết quả 6 tháng đầu năm 2026 cho Tỉnh ủy.").deadlines.isEmpty)
  }

  @Test(
    "days of every year and every quarter",
    arguments: [
      ("Gửi báo cáo trước ngày 15/6 và 15/12 hằng năm.", "P1Y"),
      ("Gửi báo cáo trước 30/11 hằng năm.", "P1Y"),
      ("Gửi báo cáo trước ngày 20 của tháng cuối quý.", "P3M"),
      ("Gửi báo cáo trước ngày 15 hằng tháng.", "P1M"),
    ])
  func recurringDays(sentence: String, expected: String) {
    #expect(Sample.task(sentence).deadlineLines == [expected])
  }

  @Test("the last month of one quarter is no recurrence")
  func oneQuarter() {
    #expect(
      Sample.task("Gửi báo cáo trước ngày 20 của tháng cuối quý II/2026.").deadlines.allSatisfy {
        $0.recurrence == nil
      })
  }

  @Test(
    "intervals in words",
    arguments: [
      "Hai năm một lần tổ chức hội thi.", "Tổ chức hội thi (hai năm một lần).",
      "Định kỳ hai năm một lần tổ chức hội thi.",
    ])
  func intervalsInWords(sentence: String) { #expect(Sample.task(sentence).deadlineLines == ["P2Y"]) }

  @Test("a school year inside a clause")
  func schoolYearInside() {
    #expect(
      Sample.task("Mở cửa thư viện trường học dịp hè, từ năm học 2026 - 2027.").deadlineLines == ["from 2026"]
    )
  }

  @Test("a school year is a year of its own", arguments: [("(từ năm học 2026 - 2027)", "from 2026")])
  func schoolYears(parenthesis: String, expected: String) {
    let deadlines = Sample.task("Mở cửa thư viện trường học \(parenthesis).").deadlines
    #expect(deadlines.map { $0.start?.iso } == ["2026"])
  }

  @Test(
    "named anniversaries stay text",
    arguments: [
      "Trưng bày sách chào mừng 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2025).",
      "Phát động tặng sách nhân kỷ niệm 80 năm Quốc khánh 02/9.",
    ])
  func anniversaries(sentence: String) { #expect(Sample.task(sentence).deadlines.isEmpty) }
}
