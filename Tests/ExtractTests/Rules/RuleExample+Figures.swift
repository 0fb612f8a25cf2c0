extension RuleExample {
  /// Targets.
  static let targets = [
    RuleExample(
      rule: "target.percent", heading: .objectives, example: "Trên 90% chi bộ có tủ sách (hiện nay 71,3%).",
      fact: "> 90 % now 71.3", nearMiss: "Sách tặng được hỗ trợ 50% kinh phí vận chuyển."),
    RuleExample(
      rule: "target.count", heading: .objectives, example: "Có ít nhất 5 doanh nghiệp tài trợ tủ sách.",
      fact: ">= 5 doanh nghiệp", nearMiss: "Thực hiện 04 nhóm nhiệm vụ về văn hóa đọc."),
    RuleExample(
      rule: "target.multiple", heading: .objectives, example: "Số bạn đọc tăng gấp đôi so với năm 2020.",
      fact: "= 2 lần", nearMiss: "Triển khai gấp ba lớp tập huấn cho người phụ trách."),
    RuleExample(
      rule: "target.rank", heading: .objectives,
      example: "Tỉnh xếp hạng thứ 40 cả nước về chuyển đổi số thư viện.",
      fact: "<= 40 hạng", nearMiss: "Tổ chức Ngày hội Sách lần thứ 4 tại trung tâm tỉnh."),
    RuleExample(
      rule: "target.index", heading: .objectives, example: "Chỉ số phát triển con người (HDI) trên 0,7.",
      fact: "> 0.7 ∅", nearMiss: "Ban hành chỉ số đánh giá theo Điều 7 của Quy chế."),
    RuleExample(
      rule: "target.rate", heading: .objectives,
      example: "Giảm tỷ suất trẻ em bị tai nạn xuống còn 16/100.000 trẻ em.",
      fact: "= 16 trẻ em", nearMiss: "Lập bản đồ các tủ sách tỷ lệ 1/10.000 của tỉnh."),
  ]
}
