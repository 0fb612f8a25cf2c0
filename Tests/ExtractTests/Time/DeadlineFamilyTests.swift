import Testing

@Suite("Deadlines in further turns of phrase")
struct DeadlineFamilyTests {
  @Test(
    "days and hours of every period",
    arguments: [
      ("Tổ chức hội sách vào tháng 4 hằng năm.", ["P1Y"]),
      ("Tổ chức hội sách vào dịp 21/4 hằng năm.", ["P1Y"]),
      ("Tổ chức hội sách vào dịp khai giảng.", []),
      ("Bình chọn cuốn sách của năm tháng 10 hằng năm.", ["P1Y"]),
      ("Tổ chức hội sách ở các thôn, từ ngày 10 - 18/11 hằng năm.", ["P1Y"]),
      ("Tổng hợp báo cáo tháng 10 hằng năm.", []),
      ("Trình báo cáo chuyên đề (quý I, III hằng năm).", ["P1Y"]),
      ("Nắm bắt việc đọc sách, định kỳ hằng quý báo cáo Tỉnh ủy.", ["P3M"]),
      ("Xếp loại hằng quý các thư viện.", []),
      ("Tổ chức hội sách vào ngày 25, 26/8/2026.", ["from 2026-08-25 by 2026-08-26"]),
      ("Tổ chức hội sách trong các ngày 25 và 26/8/2026.", ["from 2026-08-25 by 2026-08-26"]),
      ("Báo cáo kết quả định kỳ 6 tháng (trước 15/6), 01 năm (trước 15/12).", ["P6M"]),
      ("Gửi danh mục chậm nhất 17 giờ thứ Sáu hằng tuần.", ["P1W"]),
      ("Gửi danh mục định kỳ (trước ngày 10 của tháng cuối quý).", ["P3M"]),
      ("Gửi danh mục vào giờ thứ hai của buổi đọc.", []),
      ("Gửi danh mục trước ngày 10/6 và ngày 10/12 hằng năm.", ["P1Y"]),
      ("Phục vụ bạn đọc lưu động (từ tháng 4 đến tháng 7 hằng năm).", ["P1Y"]),
      ("Kiểm kê sách và định kỳ tháng 12 hằng năm báo cáo kết quả.", ["P1Y"]),
      ("Phục vụ bạn đọc lưu động: từ tháng 4 đến hết tháng 8/2026.", ["from 2026-04 by 2026-08"]),
    ])
  func recurring(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).deadlineLines == expected)
  }

  @Test(
    "a day on which something came about is none",
    arguments: [
      ("Ngày 04/02/2026, Tỉnh ủy đã ban hành Chỉ thị về văn hóa đọc.", []),
      ("Ngày 04/02/2026, các thư viện đã được phân công tổ chức hội sách.", ["by 2026-02-04"]),
    ])
  func past(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).deadlineLines == expected)
  }

  @Test(
    "months of a cell or a field, without their tháng",
    arguments: [
      ("Thời gian thực hiện: 09 - 10/2026.", ["from 2026-09 by 2026-10"]),
      ("Thời gian thực hiện: 7-9/2026.", ["from 2026-07 by 2026-09"]),
      ("Thư viện tỉnh báo cáo tiến độ 3 tháng một lần.", ["P3M"]),
      ("Mở tủ sách (Quý IV/2026, Quý I/2027 và thường xuyên).", ["from 2026-Q4 by 2027-Q1 continuous"]),
      ("Thời gian thực hiện: tháng 6/2026, tháng 12/2026.", ["by 2026-06"]),
      ("Thời gian thực hiện: Từ năm 2026 đến năm 2030 và tiếp theo.", ["from 2026 by 2030 open"]),
      ("Tổ chức khai giảng năm học mới ở các trường: Ngày 05/9/2026 (thứ Bảy).", ["by 2026-09-05"]),
      ("Nộp sách trước ngày 09-10/2026.", ["by 2026-10-09"]),
      ("Nộp sách trước 15-6/2026.", ["by 2026-06-15"]),
      ("Thời gian thực hiện: 09-10-2026.", ["by 2026-10-09"]),
      ("Thời gian tổ chức hội sách: tháng 4/2026.", ["by 2026-04"]),
      ("Thời gian thực hiện: Từ tháng 10 đến 31/12/2026.", ["from 2026-10 by 2026-12-31"]),
      ("Thời gian thực hiện: Từ tháng 01 đến ngày hội sách 21/4/2026.", ["from 2026-01 by 2026-04-21"]),
      ("Thời gian thực hiện: ngày 09 - 10/12/2026.", ["from 2026-12-09 by 2026-12-10"]),
      (
        "Thời gian thực hiện: Giai đoạn 1 trong quý II/2026, giai đoạn 2 trong quý IV/2026.",
        ["by 2026-Q2", "by 2026-Q4"]
      ),
      ("Năm 2026 sơ kết, năm 2030 tổng kết việc mở tủ sách.", ["by 2026", "by 2030"]),
      ("Mở tủ sách theo lộ trình, năm 2030 tiến hành tổng kết.", ["by 2030"]),
      ("Năm 2026 tủ sách thôn đông bạn đọc.", []),
      ("Đến cuối nhiệm kỳ 2025 - 2030, hoàn thành các tủ sách.", ["by 2030"]),
    ])
  func months(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).deadlineLines == expected)
  }

  @Test("a span of time after an event")
  func term() {
    #expect(
      Sample.assignment("Trả sách trong thời gian 60 ngày kể từ ngày mượn.").deadlineLines == [
        "when trong thời gian 60 ngày kể từ ngày mượn"
      ])
  }

  @Test("a day of every week")
  func weekdays() {
    #expect(Sample.task("Họp bạn đọc vào thứ Sáu hằng tuần.").deadlineLines == ["P1W"])
    #expect(Sample.task("Xếp loại bạn đọc hằng tuần.").deadlineLines == [])
  }

  @Test("a time that qualifies where something stands is no size that is promised")
  func sizes() {
    #expect(Sample.task("Kiểm tra đèn tại các phòng đọc có từ 20 chỗ trở lên.").targetLines == [])
    #expect(Sample.objective("Mỗi phòng đọc có từ 20 chỗ trở lên.").targetLines == [">= 20 chỗ"])
  }

  @Test(
    "an occasion that no year is told of is what is waited for",
    arguments: [
      ("Sửa phòng đọc trước Tết Nguyên đán.", ["when trước Tết Nguyên đán"]),
      ("Sửa phòng đọc trước mùa mưa bão.", ["when trước mùa mưa bão"]),
      ("Sửa phòng đọc trước ngày khai giảng năm học mới.", ["when trước ngày khai giảng năm học mới"]),
      ("Sửa phòng đọc trước Tết Nguyên đán Bính Ngọ 2026.", ["by 2026"]),
      ("Gửi sách trước ngày sinh hoạt.", []),
    ])
  func occasions(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).deadlineLines == expected)
  }
}
