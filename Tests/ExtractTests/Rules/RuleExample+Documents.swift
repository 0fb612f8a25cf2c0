extension RuleExample {
  /// Mentions of numbered documents.
  static let citations = [
    RuleExample(
      rule: "citation.party",
      example:
        "Triển khai Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương về văn hóa đọc.",
      fact: "31-NQ/TW 2022-05-18 of Ban Chấp hành Trung ương",
      nearMiss: "Trưng bày sách các ngày 12-15/2022 tại nhà văn hóa."),
    RuleExample(
      rule: "citation.party-loose",
      example: "Triển khai Quyết định số 84 QĐ/TWĐTN của Ban Bí thư Trung ương Đoàn.",
      fact: "84-QĐ/TWĐTN of Ban Bí thư Trung ương Đoàn",
      nearMiss: "Xe thư viện lưu động chạy không quá 10 km/h trong sân trường."),
    RuleExample(
      rule: "citation.party-swapped",
      example: "Triển khai Nghị quyết số 31/NQ- TW ngày 18/5/2022 của Ban Chấp hành Trung ương.",
      fact: "31-NQ/TW 2022-05-18 of Ban Chấp hành Trung ương",
      nearMiss: "Trưng bày 31/40 tủ sách của thư viện."),
    RuleExample(
      rule: "citation.state",
      example: "Triển khai Chỉ thị số 32/CT-TTg ngày 05 tháng 9 năm 2023 của Thủ tướng Chính phủ.",
      fact: "32/CT-TTg 2023-09-05 of Thủ tướng Chính phủ",
      nearMiss: "Xe đọc sách đỗ tại số nhà 32/14 Trần Phú - Lê Lợi."),
    RuleExample(
      rule: "citation.law",
      example: "Triển khai Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ.",
      fact: "93/2020/NĐ-CP 2020-08-18 of Chính phủ",
      nearMiss: "Khai trương ngày 18/8/2020 Nhà văn hóa xã."),
  ]
}
