import Testing

@Suite("The time for which targets hold")
struct TargetTimeTests {
  @Test(
    "a time phrase that opens a sentence reaches to its end, past semicolons",
    arguments: [
      ("Đến năm 2030, 100% thôn có tủ sách.", ["= 100 % by 2030"]),
      (
        "Phấn đấu đến năm 2025 có trên 85% xã có thư viện, 70% trường học đạt chuẩn.",
        ["> 85 % by 2025", "= 70 % by 2025"]
      ),
      (
        "Đến năm 2025: 100% thôn có tủ sách; 90% trường học đạt chuẩn.",
        ["= 100 % by 2025", "= 90 % by 2025"]
      ),
      ("Đến năm 2025 và năm 2030, 100% thôn có tủ sách.", ["= 100 % by 2025,2030"]),
      ("Hằng năm có trên 90% chi bộ mua sách; 80% đảng viên đọc sách.", ["> 90 % P1Y", "= 80 % P1Y"]),
      ("Trong năm 2023: mở ít nhất 01 phòng đọc trung tâm.", [">= 1 phòng đọc by 2023"]),
    ])
  func reach(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "a beginning is no due, a year may lack its word, a part that opens with its own time has no other",
    arguments: [
      ("Từ năm 2024, mỗi năm có ít nhất 12 điểm đọc.", [">= 12 điểm đọc P1Y"]),
      ("Từ năm 2024 đến năm 2026, có ít nhất 12 điểm đọc.", [">= 12 điểm đọc by 2026"]),
      ("Phấn đấu đến 2025, tỷ lệ thôn có tủ sách đạt 80%.", ["= 80 % by 2025"]),
      (
        "Có 100% xã có thư viện vào năm 2027, mỗi năm thêm ít nhất 3 điểm đọc.",
        ["= 100 % by 2027", ">= 3 điểm đọc P1Y"]
      ),
    ])
  func beginnings(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "a heading that is a span gives its last year",
    arguments: [
      ("Giai đoạn 2024 - 2025", ["= 80 % by 2025"]), ("Mục tiêu giai đoạn 2024 - 2025", ["= 80 % by 2025"]),
      ("Chương trình giai đoạn 2024 - 2025 của ngành", ["= 80 %"]),
    ])
  func headings(heading: String, expected: [String]) {
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n1. \(heading)\n- 80% thôn có tủ sách.\n")
    #expect(plan.targetLines == expected)
  }

  @Test("a part with a time phrase of its own keeps it")
  func own() {
    let plan = Sample.objective("Tỷ lệ đọc sách đến năm 2025 đạt 40%; đến năm 2030 đạt 80%.")
    #expect(plan.targetLines == ["= 40 % by 2025", "= 80 % by 2030"])
  }

  @Test("past the full stop only where it ends in a colon")
  func colon() {
    #expect(
      Sample.objective("Đến năm 2030: 90% xã có thư viện. 80% thôn có tủ sách.").targetLines
        == ["= 90 % by 2030", "= 80 % by 2030"])
    #expect(
      Sample.objective("Đến năm 2030, 90% xã có thư viện. 80% thôn có tủ sách.").targetLines
        == ["= 90 % by 2030", "= 80 %"])
  }

  @Test(
    "a heading that is a date gives its due to what stands below it",
    arguments: [
      ("1. Đến năm 2030", "2030"), ("1. Tầm nhìn đến năm 2045", "2045"),
      ("1. Mục tiêu cụ thể đến năm 2025", "2025"),
      ("1. Đến hết năm 2026", "2026"),
    ])
  func headings(heading: String, due: String) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n\(heading)\n- 100% thôn có tủ sách.\n- Trên 70% tài liệu được số hóa.\n"
    )
    #expect(plan.targetLines == ["= 100 % by \(due)", "> 70 % by \(due)"])
  }

  @Test("a target's own due stands before the heading's")
  func beforeHeading() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n1. Đến năm 2030\n- Đến năm 2027, 100% thôn có tủ sách.\n- 90% xã đạt chuẩn.\n"
    )
    #expect(plan.targetLines == ["= 100 % by 2027", "= 90 % by 2030"])
  }

  @Test("a term in the name of a programme is no due")
  func names() {
    let plan = Sample.objective("100% xã đạt tiêu chí của Chương trình sách thiếu nhi giai đoạn 2021 - 2025.")
    #expect(plan.targetLines == ["= 100 %"])
  }

  @Test(
    "a year or a span right before the words that lead to the number",
    arguments: [
      ("Tỷ lệ đọc sách bình quân giai đoạn 2026 - 2030 đạt 70%.", ["= 70 % by 2030"]),
      ("Tỷ lệ đọc sách năm 2026 toàn tỉnh đạt 70%.", ["= 70 % by 2026"]),
      ("Tỷ lệ đọc sách (cả tuần) năm 2026 đạt 70%.", ["= 70 % by 2026"]),
      (
        "Từ 45 - 50% cán bộ và ít nhất 40% học sinh có thẻ trong năm 2026.",
        ["range 45..50 % by 2026", ">= 40 % by 2026"]
      ),
      ("Thời gian chờ mượn sách khi giao dịch không quá 15 phút.", ["<= 15 phút"]),
      ("Tỷ lệ thôn theo Chương trình sách thiếu nhi giai đoạn 2026 - 2030 đạt 70%.", ["= 70 %"]),
    ])
  func leading(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("a target may stand in a footnote")
  func footnote() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n1. Tặng sách cho các xã biên giới[1].\n2. Mở thêm điểm đọc.\n\n"
        + "T/M ĐẢNG ỦY\nBÍ THƯ\n\nNguyễn Văn An\n\n[1] Mỗi xã ít nhất 05 tủ sách.\n")
    #expect(plan.targets.map { plan.path(of: $0.at) } == ["footnote 1"])
    #expect(plan.targetLines == [">= 5 tủ sách"])
  }
}
