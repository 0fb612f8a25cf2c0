import Testing

@Suite("Words of time that set no deadline")
struct TimeTrapTests {
  @Test(
    "jubilees, terms and dates of cited documents",
    arguments: [
      "Tổng kết 10 năm thực hiện phong trào đọc sách.", "Sơ kết 05 năm thực hiện cuộc vận động tặng sách.",
      "Tuyên truyền đại hội đảng bộ các cấp nhiệm kỳ 2025-2030.",
      "Triển khai Đề án phát triển thư viện cộng đồng giai đoạn 2021-2030.",
      "Thực hiện Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương.",
      "Trưng bày sách kỷ niệm 50 năm Ngày giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025).",
      "Hưởng ứng Ngày Sách và Văn hóa đọc Việt Nam 21/4.",
    ])
  func names(sentence: String) { #expect(Sample.task(sentence).deadlines.isEmpty) }

  @Test(
    "homographs",
    arguments: [
      "Tặng mỗi điểm đọc năm quyển sách và một giá sách.", "Sưu tầm tư liệu quý hiếm của dòng họ.",
      "Khuyến khích sáng tạo của bạn đọc nhỏ tuổi.", "Tổ chức cuộc thi lần thứ tư cho học sinh.",
      "Khắc phục hạn chế của thời gian qua.", "Kịp thời biểu dương người tặng sách.",
      "Bố trí kinh phí mua sách theo quy định.", "Phục vụ trẻ từ 24 tháng tuổi đến 6 tuổi.",
      "Trong quá trình thực hiện phải lắng nghe bạn đọc.",
      "Chấn chỉnh việc cho mượn sách không đúng quy định.",
      "Sách quý, sách hiếm phải được bảo quản trước tiên.",
    ])
  func homographs(sentence: String) { #expect(Sample.task(sentence).deadlines.isEmpty) }

  @Test("entry into force is no deadline")
  func force() {
    let plan = Sample.plan(
      "QUYẾT ĐỊNH\nBan hành Quy chế phòng đọc\n\nĐiều 1. Ban hành Quy chế phòng đọc.\n"
        + "Điều 2. Quyết định này có hiệu lực từ ngày 01/01/2026.\n")
    #expect(plan.deadlines.isEmpty)
  }

  @Test(
    "what the text leaves out is never filled in",
    arguments: [
      "Hoàn thành kiểm kê trước ngày 15/12.", "Hoàn thành kiểm kê trong tháng 10.",
      "Hoàn thành kiểm kê trong quý I.",
      "Hoàn thành kiểm kê trước ngày 15.", "Hoàn thành kiểm kê (xong trong quý III).",
    ])
  func missingParts(sentence: String) {
    let plan = Sample.task(sentence)
    #expect(plan.deadlines.allSatisfy { $0.due == nil && $0.start == nil })
  }

  @Test(
    "a date that the calendar does not have is none",
    arguments: [
      "Hoàn thành trước 31/13/2023.", "Hoàn thành trước ngày 45/10/2023.", "Hoàn thành trong quý V/2023.",
    ])
  func impossible(sentence: String) {
    let plan = Sample.task(sentence)
    #expect(
      plan.deadlines.allSatisfy { $0.due?.day == nil && $0.due?.month == nil && $0.due?.quarter == nil })
  }

  @Test(
    "years of which something is, that began long before the plan, are no time of work",
    arguments: [
      ("Sắp xếp báo cũ của thư viện từ năm 1976 đến năm 2025.", []),
      ("Sắp xếp báo cũ của thư viện từ năm 2024 đến năm 2027.", ["from 2024 by 2027"]),
    ])
  func past(sentence: String, expected: [String]) {
    let plan = Sample.plan(
      "TỈNH ỦY ĐỒNG THÁP\n*\nSố 5-KH/TU\nĐồng Tháp, ngày 5 tháng 10 năm 2025\nKẾ HOẠCH\nvề văn hóa đọc\n\nI. NHIỆM VỤ\n1. \(sentence)\n"
    )
    #expect(plan.deadlineLines == expected)
  }
}
