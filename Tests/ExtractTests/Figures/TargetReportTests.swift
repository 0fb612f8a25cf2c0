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
      ("Thành lập ít nhất 06 thư viện (hiện toàn xã có 11 thư viện, 27 tủ sách).", [">= 6 thư viện now 11"]),
      ("Khắc phục những việc còn yếu (còn 17% sách rách, 04 thư viện chưa mở cửa).", []),
      ("Khắc phục hạn chế: đến nay mới có 3/19 xã đạt chuẩn, 61% tủ sách được sửa.", []),
      ("Số sách bình quân 01 thư viện đạt trên 4.500 cuốn.", ["> 4500 cuốn"]),
      ("Tự bảo đảm tối thiểu một phần chi thường xuyên.", []),
      ("Mỗi chi bộ chọn ít nhất một nội dung để sinh hoạt.", []),
      ("90% bạn đọc được tặng ít nhất 2 quyển sách phổ biến nhất.", ["= 90 %"]),
      ("90% thư viện được kiểm tra ít nhất 2 lần.", ["= 90 %", ">= 2 lần"]),
      ("90% thư viện được kiểm tra ít nhất 2 lần ở mỗi xã.", ["= 90 %", ">= 2 lần"]),
      ("Tập huấn cho thủ thư (mỗi năm ít nhất 02 lần).", []),
      ("Tập huấn cho thủ thư (ít nhất 02 lần/năm).", [">= 2 lần P1Y"]),
      ("55% người già được hưởng trợ cấp hằng tháng hoặc lương hưu.", ["= 55 %"]),
      ("55% người già được thăm hằng tháng.", ["= 55 % P1M"]),
      ("Tiếp nhận sách từ 04 thư viện cũ.", []),
      ("Nhận sách của 03 xã, thị trấn cũ.", []),
      ("Đạt trên 10.000 dân.", ["> 10000 dân"]),
      ("Qua 5 năm thực hiện, toàn tỉnh đã mở 120 thư viện.", []),
      ("Qua đó, mở 120 thư viện.", ["= 120 thư viện"]),
      ("Tỷ lệ mượn qua mạng đối với 53 loại sách đạt trên 75%.", ["> 75 %"]),
      ("Qua giám sát, 15% thư viện còn đóng cửa.", []),
      ("Kết quả 9 tháng đầu năm đạt 45% kế hoạch.", []),
      ("Xử phạt từ 3 đến 5 triệu đồng.", []), ("Áp dụng thuế suất 10%.", []),
      ("Thôn có từ 9 tủ sách trở lên được thưởng.", []),
      ("Mỗi thôn có từ 9 tủ sách trở lên.", [">= 9 tủ sách"]),
      (
        "Huy động 90 tỷ đồng, trong đó ngân sách tỉnh 50 tỷ đồng, ngân sách huyện 30 tỷ đồng.",
        ["= 90 tỷ đồng", "= 50 tỷ đồng", "= 30 tỷ đồng"]
      ),
      ("Kiểm tra 100% chi bộ có dưới 9 đảng viên.", ["= 100 %"]),
      (
        "Nâng cấp 12 thư viện (giai đoạn 2024 - 2025 nâng cấp 5 thư viện; năm 2026 nâng cấp 7 thư viện).",
        ["= 12 thư viện", "= 5 thư viện by 2025", "= 7 thư viện by 2026"]
      ),
      ("Trong 3 năm 2024 - 2026 đào tạo 1.200 cán bộ.", ["= 1200 cán bộ by 2026"]),
      (
        "Đến năm 2030 có 180 tủ sách; riêng năm 2026 có 32 tủ sách.",
        ["= 180 tủ sách by 2030", "= 32 tủ sách by 2026"]
      ),
      (
        "Giảm tỷ lệ bỏ học xuống dưới 20% ở thành thị và dưới 30% ở nông thôn vào năm 2026.",
        ["< 20 % by 2026", "< 30 % by 2026"]
      ),
      ("100% xã có tủ sách trước 31/12/2022.", ["= 100 % by 2022-12-31"]),
      ("100% xã có tủ sách trước 17 giờ 00 ngày 31/12/2022.", ["= 100 % by 2022-12-31"]),
    ])
  func parentheses(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "what a year brought that was over is told, what was estimated for the plan's own year too",
    arguments: [
      ("Tháng sách năm 2024 toàn tỉnh đã mở 412 điểm đọc, tặng 5.207 tủ sách.", []),
      ("Tỷ lệ xã có thư viện năm 2025 ước đạt 94%, phấn đấu năm 2026 đạt trên 95%.", ["> 95 % by 2026"]),
      ("Năm 2024 có 19/20 chỉ tiêu đạt và vượt, riêng quỹ đọc sách chỉ đạt 88%.", []),
      ("Kế thừa kết quả đã có: toàn tỉnh có 368 thư viện đang hoạt động.", []),
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
      ("Không thanh tra, kiểm tra quá 01 lần/năm đối với một thư viện.", ["<= 1 lần P1Y"]),
      ("Việc cử đoàn học tập kinh nghiệm không quá 02 đoàn/năm.", ["<= 2 đoàn P1Y"]),
      ("Bổ sung sách (đến tháng 6/2022, 100% xã đã có tủ sách).", []),
      ("Thực hiện Đề án “Xây dựng ít nhất 01 triệu tủ sách dòng họ”.", []),
      ("Thực hiện Đề án \"Xây dựng ít nhất 01 triệu tủ sách dòng họ\".", []),
      ("Các cụm thi đua mỗi cụm ra mắt 02 điểm đọc.", ["= 2 điểm đọc"]),
      ("Đào tạo 1.500 cán bộ, trung bình mỗi năm 300 người.", ["= 1500 cán bộ", "= 300 người P1Y"]),
      ("Kiện toàn ban quản lý đủ 05 thành viên.", ["= 5 thành viên"]),
      ("Quy mô bạn đọc đạt 1,3 triệu người vào năm 2030.", ["= 1.3 triệu người by 2030"]),
      ("Quy mô bạn đọc đã đạt 1,3 triệu người.", []),
      ("Thư viện có diện tích đạt 50 m2 được công nhận.", []),
      ("Doanh thu bán sách tăng gấp 2 lần so với năm 2020.", ["= 2 lần"]),
      ("Đạt 10 thư viện trên 10.000 dân.", ["= 10 thư viện"]),
      ("Tăng diện tích phòng đọc lên trên 1.000 m2.", ["> 1000 m2"]),
      ("Tuổi thọ bình quân đạt 75 tuổi.", ["= 75 tuổi"]),
      ("Số thư viện mở mới đạt 12 thư viện.", ["= 12 thư viện"]),
      ("Tỷ suất mù chữ còn 12,5‰; trẻ em dưới 6 tuổi còn 2‰.", ["= 12.5 ‰", "= 2 ‰"]),
      ("Theo kết quả rà soát của các xã, tỷ lệ thôn có tủ sách đạt 93,4%; còn 12 thôn chưa có.", []),
      ("Theo kế hoạch của huyện, 93% thôn có tủ sách.", ["= 93 %"]),
      ("Trên cơ sở kết quả 5 năm, tỷ lệ mù chữ giảm xuống còn 1,5%, tiếp tục mở lớp.", []),
      ("Hỗ trợ 100% mức đóng cho hộ cận nghèo, 70% cho học sinh.", []),
      ("Nâng cấp 15 thư viện, với tổng kinh phí khoảng 75 tỷ đồng từ ngân sách.", ["= 15 thư viện"]),
      ("Doanh nghiệp có từ 100 lao động trở lên có tủ sách đạt 30%.", ["= 30 %"]),
      ("Thu hồi 12 thư viện chậm tiến độ trên 24 tháng.", ["= 12 thư viện"]),
      ("Hỗ trợ trên 80% hộ chính sách đọc sách số.", ["> 80 %"]),
      ("Hỗ trợ 80% kinh phí mua sách.", []),
      ("Kinh phí khoảng 4,2 tỷ đồng, từ ngân sách huyện.", []),
      ("Sở Nội vụ duy trì 450 cán bộ trực tại các thư viện.", ["= 450 cán bộ"]),
      ("Kinh phí chưa phân bổ 15 tỷ đồng.", []),
      ("Sở Nội vụ tổ chức 12 lớp tập huấn cho 720 cán bộ.", ["= 12 lớp", "= 720 cán bộ"]),
      ("Mức hỗ trợ bằng 1,5 lần mức lương tối thiểu vùng.", []),
      ("Đơn vị nào chưa đạt 50% chỉ tiêu phải giải trình.", []),
      ("Các đồng chí cấp ủy dự sinh hoạt tối thiểu 04 lần trong năm.", [">= 4 lần P1Y"]),
      ("Thành lập mới 90 HTX.", ["= 90 HTX"]),
      ("Hỗ trợ 40 HTX đưa sách lên sàn, 15 HTX mở tủ sách.", ["= 40 HTX", "= 15 HTX"]),
      ("Hỗ trợ kinh phí mua sách cho ít nhất 20 HTX mỗi năm.", [">= 20 HTX P1Y"]),
      ("Kiểm tra đột xuất tại ít nhất 30 cơ quan, địa phương.", [">= 30 cơ quan, địa phương"]),
      ("Mua sách, ưu tiên doanh nghiệp có từ 100 lao động trở lên.", []),
      ("Riêng chi bộ có dưới 10 đảng viên đọc sách chung.", []),
      ("Phấn đấu mỗi chi bộ có từ 03 đảng viên trở lên đọc sách.", [">= 3 đảng viên"]),
      (
        "Mỗi tổ phụ trách từ 03 đến 05 tủ sách, định kỳ hằng tháng kiểm kê.", ["range 3..5 tủ sách"]
      ),
    ])
  func tasks(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).targetLines == expected)
  }

  @Test(
    "the `hiện` of `thực hiện` is none of today; a count of what is told elsewhere is none at all",
    arguments: [
      ("100% chi bộ thực hiện có hiệu quả ít nhất 01 tủ sách.", ["= 100 %", ">= 1 tủ sách"]),
      ("100% chi bộ, hiện có 45%, mở tủ sách.", ["= 100 % now 45"]),
      ("Hoàn thành vượt 12 chỉ tiêu về sách.", []),
      (
        "100% xã và 70% thôn có tủ sách (năm 2024 tương ứng là 91,5% và 38%).",
        ["= 100 % now 91.5", "= 70 % now 38"]
      ),
    ])
  func workedOn(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("what is there today, in all of a sentence, where nothing is striven for")
  func hasToday() {
    #expect(
      Sample.objective("Thư viện tỉnh hiện có 27 phòng (9 lớn, 18 nhỏ), 64 tủ sách với 1.846 bạn đọc.")
        .targets.isEmpty)
    #expect(
      Sample.objective("Thư viện tỉnh hiện có 27 phòng, phấn đấu đến năm 2030 có 40 phòng.").targetLines == [
        "= 40 phòng by 2030"
      ])
  }
}
