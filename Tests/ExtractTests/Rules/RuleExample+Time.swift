extension RuleExample {
  /// Deadlines of one sentence; those of table cells have their own test.
  static let deadlines = [
    RuleExample(
      rule: "deadline.parenthesis", example: "Lập danh mục sách cần bổ sung (hoàn thành trước 31/3/2023).",
      fact: "by 2023-03-31", nearMiss: "Lập danh mục sách cần bổ sung (nếu có)."),
    RuleExample(
      rule: "deadline.opening", example: "Thường xuyên rà soát vốn sách của phòng đọc.", fact: "continuous",
      nearMiss: "Công bố kết quả xếp loại hằng năm của phòng đọc."),
    RuleExample(
      rule: "deadline.opening-date", example: "Từ ngày 05/12/2025 đến ngày 20/02/2026: nhận hồ sơ dự thi.",
      fact: "from 2025-12-05 by 2026-02-20", nearMiss: "Từ ngày có phòng đọc mới, trẻ em đến đông hơn."),
    RuleExample(
      rule: "deadline.field", example: "Mua bổ sung 200 đầu sách, thời gian hoàn thành: Quý I/2026.",
      fact: "by 2026-Q1", nearMiss: "Rút ngắn thời gian hoàn thành thủ tục cho mượn sách."),
    RuleExample(
      rule: "deadline.completion", example: "Số hóa tư liệu địa chí, hoàn thành trong năm 2025.",
      fact: "by 2025",
      nearMiss: "Bàn giao phòng đọc đã hoàn thành cho nhà trường quản lý."),
    RuleExample(
      rule: "deadline.ending", example: "Các thư viện gửi danh mục trước ngày 30/11/2025.",
      fact: "by 2025-11-30",
      nearMiss: "Kiểm kê vốn sách trước khi bàn giao cho nhà trường."),
    RuleExample(
      rule: "deadline.event", example: "Bổ sung biên chế thư viện khi có hướng dẫn của Trung ương.",
      fact: "when khi có hướng dẫn của Trung ương",
      nearMiss: "Thanh lý sách khi có dấu hiệu mối mọt."),
    RuleExample(
      rule: "deadline.interval", example: "Thư viện tỉnh kiểm tra, định kỳ 6 tháng báo cáo Ban Thường vụ.",
      fact: "P6M", nearMiss: "Phòng đọc mở cửa 6 tháng trong mùa khô."),
    RuleExample(
      rule: "deadline.occasion", example: "Thư viện tỉnh bình chọn cuốn sách của năm tháng 10 hằng năm.",
      fact: "P1Y", nearMiss: "Thư viện tỉnh tổng hợp báo cáo tháng 10 hằng năm."),
    RuleExample(
      rule: "deadline.before-occasion",
      example: "Mở lại phòng đọc trước ngày thành lập thư viện 15/11/2026.", fact: "by 2026-11-15",
      nearMiss: "Mở lại phòng đọc trước Tết."),
    RuleExample(
      rule: "deadline.bare-quarter",
      example: "Hoàn thành phòng đọc trong quý IV/2024, lắp đặt kệ sách quý I/2025.",
      fact: "by 2025-Q1",
      nearMiss: "Xây dựng báo cáo quý I/2025."),
    RuleExample(
      rule: "deadline.term",
      example: "Thư viện trả lời bạn đọc trong thời hạn 03 ngày làm việc kể từ ngày nhận được góp ý.",
      fact: "when trong thời hạn 03 ngày làm việc kể từ ngày nhận được góp ý",
      nearMiss: "Phòng đọc mở cửa trong 03 ngày liên tục."),
    RuleExample(
      rule: "deadline.inline", example: "Gửi báo cáo trước ngày 15 tháng 12 hằng năm.", fact: "P1Y",
      nearMiss: "Trao giải vào ngày hội sách hằng năm của xã."),
  ]
}
