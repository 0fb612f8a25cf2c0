/// Words of time. Source: usage of Party and State plans, 2008 to 2026; `hằng` and `hàng` are both official.
extension Phrases {
  static let time: [Phrase] =
    phrases(
      .recurrence, 12, "hằng năm", "hàng năm", "hãng năm", "hằng nằm", "mỗi năm", "thường niên",
      "năm một lần", "từng năm")
    + phrases(.recurrence, 3, "hằng quý", "hàng quý", "mỗi quý", "từng quý", "quý một lần")
    + phrases(.recurrence, 1, "hằng tháng", "hàng tháng", "mỗi tháng", "từng tháng", "tháng một lần")
    + phrases(.recurrence, 6, "sáu tháng một lần", "nửa năm một lần")
    + phrases(.recurrence, -2, "hằng tuần", "hàng tuần", "mỗi tuần", "tuần một lần")
    + phrases(.recurrence, -3, "hằng ngày", "hàng ngày", "mỗi ngày")
    + phrases(.recurrence, -1, "định kỳ", "theo định kỳ")
    + phrases(.recurrence, 0, "thường xuyên", "liên tục")
    + phrases(.year, 0, "năm")
    + phrases(.month, 0, "tháng")
    + phrases(.quarter, 0, "quý", "q", "qi", "qii", "qiii", "qiv")
    + phrases(.day, 0, "ngày")
    + phrases(
      .complete, 0, "hoàn thành", "cơ bản hoàn thành", "hoàn tất", "xong", "khởi công", "khánh thành",
      "đưa vào sử dụng",
      "đưa vào hoạt động", "đưa vào vận hành", "đưa vào khai thác")
    + phrases(
      .perform, 0, "thực hiện", "tiếp tục thực hiện", "triển khai", "triển khai thực hiện", "tiến hành",
      "bắt đầu", "tổ chức thực hiện", "bắt đầu thực hiện")
    + phrases(
      .before, 0, "trước", "chậm nhất", "chậm nhất là", "muộn nhất", "muộn nhất là", "trước thời điểm",
      "không muộn hơn", "không chậm hơn", "không quá ngày", "trước khi kết thúc", "trước khi hết",
      "chậm nhất đến", "chậm nhất đến hết", "chậm nhất đến cuối", "muộn nhất đến", "muộn nhất đến hết",
      "muộn nhất đến cuối")
    + phrases(
      .until, 0, "đến", "tới", "đến hết", "đến cuối", "hết", "cuối", "cho đến", "cho đến hết",
      "đến trước")
    + phrases(.from, 0, "từ", "kể từ", "bắt đầu từ", "từ nay")
    + phrases(
      .within, 0, "trong", "vào", "trong suốt", "tại kỳ họp", "kỳ họp", "tại kỳ họp thường lệ",
      "kỳ họp thường lệ")
    + phrases(.when, 0, "khi", "trước khi", "ngay khi", "trong trường hợp")
    + phrases(.when, 1, "sau khi", "ngay sau khi")
    + phrases(.after, 0, "sau")
    + phrases(
      .onwards, 0, "và những năm tiếp theo", "và các năm tiếp theo", "và các năm sau", "và những năm sau",
      "và các năm sau đó", "và tiếp theo", "và những năm tới", "và các năm kế tiếp", "những năm tiếp theo",
      "trở đi",
      "và những năm sau đó", "và giai đoạn tiếp theo", "và các giai đoạn tiếp theo")
    + phrases(.span, 0, "nhiệm kỳ", "giai đoạn", "thời kỳ", "các năm")
    + phrases(
      .according, 0, "theo chương trình", "theo kế hoạch", "theo hướng dẫn", "theo chỉ đạo", "theo lộ trình",
      "theo yêu cầu", "theo tiến độ")
    + phrases(
      .timeField, 0, "thời gian thực hiện", "thời gian hoàn thành", "thời hạn hoàn thành", "thời gian",
      "thời hạn", "tiến độ", "tiến độ thực hiện", "tiến độ hoàn thành", "thời gian triển khai", "hoàn thành",
      "thời điểm hoàn thành", "thời gian thực hiện và hoàn thành", "lộ trình thực hiện", "thời hạn thực hiện",
      "thời gian trình", "thời gian dự kiến", "dự kiến thời gian", "thời gian tiến hành", "thời gian tổ chức",
      "thời gian kiểm tra", "thời gian giám sát", "thời gian báo cáo", "thời gian nộp", "thời gian gửi",
      "thời điểm thực hiện", "thời điểm tiến hành", "thời hạn báo cáo", "thời hạn gửi", "lộ trình",
      "hạn hoàn thành", "hạn cuối", "mốc thời gian", "mốc hoàn thành")
    + phrases(
      .documentEvent, 0, "hướng dẫn", "quy định", "văn bản", "yêu cầu", "chỉ đạo", "chủ trương", "cơ chế",
      "kế hoạch", "quy chế", "chính sách", "thông báo", "ban hành", "quyết định", "nghị quyết", "đề nghị",
      "phân công", "giao", "chương trình", "đề án", "kết luận", "ý kiến", "thông qua", "phê duyệt",
      "công văn",
      "chỉ thị", "lệnh", "nghị định", "thông tư", "sửa đổi", "bổ sung", "điều lệ", "khung", "bố trí",
      "kinh phí",
      "bộ chỉ số", "bộ tiêu chí", "định mức", "hiệu lực", "thay đổi", "nhu cầu", "ủy quyền")
    + phrases(
      .standingEvent, 0, "vi phạm", "dấu hiệu", "khuyết điểm", "tổ chức đảng nơi", "chuyển sinh hoạt đảng",
      "tiến hành", "triển khai thực hiện", "thực hiện quy trình", "phát sinh")
}
