import Testing

/// Figures of what there is, beside figures of what is to be.
@Suite("Figures that report")
struct TargetReportTests {
  @Test(
    "a parenthesis that tells how far one has come is the baseline of the figure before, or nothing",
    arguments: [
      (
        "Giá trị thu hoạch trên 01 ha vườn đạt 75 triệu đồng (năm 2021 đạt 61 triệu đồng).",
        ["= 75 triệu đồng now 61"]
      ),
      (
        "Toàn tỉnh có 320 thư viện (hiện nay là 215), bình quân mỗi huyện ít nhất 20 thư viện.",
        ["= 320 thư viện", ">= 20 thư viện"]
      ),
      ("Khắc phục những việc còn yếu (tủ sách mới đạt 71%, phòng đọc 63%).", []),
      ("Thành lập 40 tủ sách (đến tháng 6/2025 toàn tỉnh mới có 118 tủ sách).", ["= 40 tủ sách now 118"]),
      ("Tiếp nhận sách từ 04 thư viện cũ.", []),
      ("Đạt trên 10.000 dân.", ["> 10000 dân"]),
    ])
  func parentheses(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "what a year brought that was over is told, what was estimated for the plan's own year too",
    arguments: [
      ("Tháng sách năm 2024 toàn tỉnh đã mở 412 điểm đọc, tặng 5.207 tủ sách.", []),
      ("Tỷ lệ xã có thư viện năm 2025 ước đạt 94%, phấn đấu năm 2026 đạt trên 95%.", ["> 95 % by 2026"]),
      ("Tháng sách năm 2026 toàn tỉnh mở ít nhất 2 điểm đọc.", [">= 2 điểm đọc"]),
    ])
  func past(sentence: String, expected: [String]) {
    let plan = Sample.plan(
      "Số 12-KH/HU\nHà Tĩnh, ngày 10 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. \(sentence)\n")
    #expect(plan.targetLines == expected)
  }

  @Test(
    "how often at the most, each of a class, so many a year, enough; a cost is none",
    arguments: [
      ("Mỗi thư viện chỉ bị kiểm tra không quá 02 lần/năm.", ["<= 2 lần P1Y"]),
      ("Các cụm thi đua mỗi cụm ra mắt 02 điểm đọc.", ["= 2 điểm đọc"]),
      ("Đào tạo 1.500 cán bộ, trung bình mỗi năm 300 người.", ["= 1500 cán bộ", "= 300 người P1Y"]),
      ("Kiện toàn ban quản lý đủ 05 thành viên.", ["= 5 thành viên"]),
      ("Hỗ trợ trên 80% hộ chính sách đọc sách số.", ["> 80 %"]),
      ("Hỗ trợ 80% kinh phí mua sách.", []),
      ("Kinh phí khoảng 4,2 tỷ đồng, từ ngân sách huyện.", []),
    ])
  func tasks(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).targetLines == expected)
  }
}
