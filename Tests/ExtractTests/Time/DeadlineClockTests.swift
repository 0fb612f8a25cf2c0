import Testing

@Suite("Deadlines with hours, weeks and several days")
struct DeadlineClockTests {
  @Test(
    "an hour before its day, a week of a month, days that are counted",
    arguments: [
      ("Gửi danh mục sách trước 17 giờ ngày 30/01/2026.", ["by 2026-01-30"]),
      ("Gửi danh mục sách trước 17 giờ 00 phút, ngày 30/01/2026.", ["by 2026-01-30"]),
      ("Gửi danh mục sách trước 16h00 ngày 30/01/2026.", ["by 2026-01-30"]),
      ("Họp các chi bộ vào tuần cuối tháng 6/2026.", ["by 2026-06"]),
      ("Họp hội đồng chấm sách trong tuần đầu tháng 4/2026.", ["by 2026-04"]),
      ("Kiểm kê sách trong nửa đầu quý III/2024.", ["by 2024-Q3"]),
      ("Ra quân tặng sách trong hai ngày 28/02 và 01/3/2026.", ["from 2026-02-28 by 2026-03-01"]),
      ("Tổ chức hội sách trong 02 ngày 12 - 13/3/2026.", ["from 2026-03-12 by 2026-03-13"]),
      ("Mở cửa phòng đọc trong 02 ngày mỗi tuần.", []),
      ("Mở cửa phòng đọc trước 17 giờ.", []),
      ("Mở phòng đọc lưu động từ 17/10 đến 18/11/2026.", ["from 2026-10-17 by 2026-11-18"]),
      ("Mở phòng đọc lưu động, dự kiến từ ngày 03/8 đến ngày 14/8/2026.", ["from 2026-08-03 by 2026-08-14"]),
      ("Tổ chức các lớp trong quý I/2026.", ["by 2026-Q1"]),
      (
        "Làm sạch danh mục sách, hoàn thành trong tháng 12/2025 và cập nhật thường xuyên.",
        ["by 2025-12 continuous"]
      ),
      ("Gửi danh mục sách chậm nhất là trưa ngày 27/10/2024.", ["by 2024-10-27"]),
      ("Đóng cửa phòng đọc từ 15 giờ 00 ngày 26/10/2024.", ["from 2024-10-26"]),
      ("Sửa quy chế thư viện (trình Giám đốc trước ngày 31/10/2024).", ["by 2024-10-31"]),
      (
        "Bình chọn bạn đọc (xong trước ngày 05/12 hằng năm, bắt đầu từ năm 2026).",
        ["from 2026 P1Y"]
      ),
    ])
  func clock(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).deadlineLines == expected)
  }

  @Test(
    "how often, told by a day of every month, with an event, of two periods the first",
    arguments: [
      ("Định kỳ ngày 25 hằng tháng công khai danh mục sách.", ["P1M"]),
      ("Gửi danh mục sách trước ngày 05 của tháng kế tiếp.", ["P1M"]),
      ("Báo cáo Huyện ủy định kỳ hằng quý và khi có yêu cầu.", ["P3M when khi có yêu cầu"]),
      (
        "Gửi báo cáo về Sở Nội vụ định kỳ 6 tháng, năm hoặc đột xuất khi có yêu cầu.",
        ["P6M when khi có yêu cầu"]
      ),
      ("Báo cáo Sở Nội vụ định kỳ quý I, 6 tháng, quý III và năm.", ["periodic"]),
      ("Công bố kết quả xếp loại hằng quý và hằng năm.", []),
      (
        "Báo cáo Huyện ủy trước ngày 05/12 hằng năm và đột xuất khi có yêu cầu.",
        ["P1Y when khi có yêu cầu"]
      ),
    ])
  func recurrence(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).deadlineLines == expected)
  }

  @Test(
    "months and quarters of the plan's year before a colon",
    arguments: [
      ("Tháng 01: Mở phòng đọc.", "by 2026-01"), ("Quý II: Mở phòng đọc.", "by 2026-Q2"),
      ("Tháng 7 - 8: Mở phòng đọc.", "from 2026-07 by 2026-08"),
      ("Tháng 3/2026: trồng 5.000 cây quanh thư viện.", "by 2026-03"),
    ])
  func timetable(item: String, expected: String) {
    let plan = Sample.plan(
      "Số 12-KH/HU\nHà Tĩnh, ngày 10 tháng 01 năm 2026\n\nKẾ HOẠCH\ncông tác năm 2026\n\nI. NHIỆM VỤ\n\n- \(item)\n"
    )
    #expect(plan.deadlineLines == [expected])
  }

  @Test(
    "a year at once behind what is built and put to use; of a plan's name it is none",
    arguments: [
      (
        "Xây dựng thư viện, khởi công trong quý II/2026, đưa vào sử dụng năm 2029.",
        ["by 2026-Q2", "by 2029"]
      ),
      ("Xây dựng thư viện, hoàn thành năm 2028.", ["by 2028"]),
      ("Hoàn thành kế hoạch năm 2025.", []),
      ("Mở phòng đọc; từ năm 2024 chỉ mua sách in trong nước.", ["from 2024"]),
      ("Thời gian tiến hành: quý II/2024.", ["by 2024-Q2"]),
    ])
  func years(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).deadlineLines == expected)
  }
}
