extension RuleExample {
  /// Bodies with their roles.
  static let bodies = [
    RuleExample(
      rule: "body.heading", heading: .assignment, example: "Ban Tổ chức Tỉnh ủy",
      fact: "responsible Ban Tổ chức Tỉnh ủy", nearMiss: "Tổ chức quán triệt"),
    RuleExample(
      rule: "body.subject", example: "Các cấp ủy, tổ chức đảng phải bố trí tủ sách ở trụ sở.",
      fact: "responsible Các cấp ủy, tổ chức đảng", nearMiss: "Tổ chức quán triệt nghị quyết đến đảng viên."),
    RuleExample(
      rule: "body.lead", example: "Sở Nội vụ chủ trì xây dựng vị trí việc làm thư viện.",
      fact: "lead Sở Nội vụ",
      nearMiss: "Cuộc họp do đồng chí nào chủ trì thì ghi rõ trong biên bản."),
    RuleExample(
      rule: "body.coordinate", example: "Mở lớp bồi dưỡng, phối hợp với Sở Nội vụ bố trí giáo viên.",
      fact: "coordinate Sở Nội vụ", nearMiss: "Hai bên phối hợp thực hiện theo quy chế đã ký."),
    RuleExample(
      rule: "body.advise", example: "Tham mưu Ban Thường vụ Tỉnh ủy ban hành quy định về tủ sách.",
      fact: "principal Ban Thường vụ Tỉnh ủy", nearMiss: "Nâng cao năng lực tham mưu về công tác thư viện."),
    RuleExample(
      rule: "body.direct", example: "Chỉ đạo Sở Tài chính bố trí kinh phí mua sách.",
      fact: "directed Sở Tài chính",
      nearMiss: "Mua sách theo hướng dẫn của Sở Tài chính."),
    RuleExample(
      rule: "body.parallel", example: "Chỉ đạo Sở Tài chính bố trí kinh phí, Sở Nội vụ xây dựng đề án.",
      fact: "directed Sở Nội vụ",
      nearMiss: "Chỉ đạo Sở Tài chính triển khai Kế hoạch của Tỉnh ủy, Huyện ủy bảo đảm chất lượng."),
    RuleExample(
      rule: "body.report", example: "Tổng hợp, báo cáo kết quả với Ban Thường vụ Tỉnh ủy.",
      fact: "reportTo Ban Thường vụ Tỉnh ủy", nearMiss: "Viết báo cáo kết quả ngắn gọn, có số liệu."),
    RuleExample(
      rule: "body.open", example: "1. Chủ trì, phối hợp\n- Sở Nội vụ bố trí giáo viên cho lớp bồi dưỡng.",
      fact: "coordinate Sở Nội vụ",
      nearMiss: "1. Công tác phối hợp\n- Sở Nội vụ bố trí giáo viên cho lớp bồi dưỡng."),
    RuleExample(
      rule: "body.assign", example: "Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện.",
      fact: "responsible Sở Nội vụ",
      nearMiss: "Bàn giao sách cho thư viện xã quản lý."),
    RuleExample(
      rule: "body.field", example: "Mua xe thư viện lưu động. Cơ quan chủ trì: Sở Tài chính.",
      fact: "lead Sở Tài chính",
      nearMiss: "Nêu rõ tên cơ quan chủ trì trong hồ sơ."),
  ]
}
