import Testing

@Suite("Labels, headings and lead-ins that give targets their time")
struct TargetFrameTests {
  @Test(
    "a label up to its colon",
    arguments: [
      (
        "Tầm nhìn đến năm 2045: 95% xã có thư viện; 90% thôn có tủ sách.",
        ["= 95 % by 2045", "= 90 % by 2045"]
      ),
      ("Chỉ tiêu năm 2027: 35% xã có thư viện.", ["= 35 % by 2027"]),
      (
        "Về thư viện: Đến năm 2030, 35% xã có thư viện; 40% thôn có tủ sách.",
        ["= 35 % by 2030", "= 40 % by 2030"]
      ),
      ("Cơ cấu vốn sách đến năm 2025: sách mới 64%; sách cũ 36%.", ["= 64 % by 2025", "= 36 % by 2025"]),
      ("Tỷ lệ thôn có tủ sách: năm 2023 đạt 50%; còn lại 40%.", ["= 50 % by 2023", "= 40 %"]),
    ])
  func labels(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "figures one by one with their dates, in the order of both",
    arguments: [
      (
        "Đến năm 2025 và năm 2026, tỷ lệ đọc sách đạt lần lượt 85% và 95%.",
        ["= 85 % by 2025", "= 95 % by 2026"]
      ),
      ("Các năm 2026, 2027, tỷ lệ đọc sách lần lượt đạt 60% và 70%.", ["= 60 % by 2026", "= 70 % by 2027"]),
      ("Đến năm 2025 và năm 2026, tỷ lệ đọc sách đạt 85%.", ["= 85 % by 2025,2026"]),
      ("Đến năm 2025, tỷ lệ đọc và mượn lần lượt đạt 85% và 95%.", ["= 85 % by 2025", "= 95 % by 2025"]),
    ])
  func respective(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("each figure before và keeps its year, whatever commas stand before it")
  func pairs() {
    let plan = Sample.objective("30% trường mầm non, tiểu học có tủ sách vào năm 2025 và 35% vào năm 2030.")
    #expect(plan.targetLines == ["= 30 % by 2025", "= 35 % by 2030"])
  }

  @Test(
    "the end of a series is the time of all of it, a time of an earlier part is not",
    arguments: [
      ("Xây dựng 03 phóng sự, 12 tin bài mỗi năm.", ["= 3 phóng sự P1Y", "= 12 tin bài P1Y"]),
      (
        "Mở 35 thư viện vào năm 2025, 70 thư viện vào năm 2026.",
        ["= 35 thư viện by 2025", "= 70 thư viện by 2026"]
      ),
      (
        "Mua 85 tủ sách với kinh phí khoảng 64 tỷ đồng (giai đoạn 2023 - 2027).",
        ["= 85 tủ sách by 2027", "= 64 tỷ đồng by 2027"]
      ),
      ("Đào tạo 320 giáo viên (bình quân 64 giáo viên/năm).", ["= 320 giáo viên", "= 64 giáo viên P1Y"]),
      ("Ban hành quy chế trước ngày 31/10/2025, mỗi năm mua ít nhất 5 tủ sách.", [">= 5 tủ sách P1Y"]),
      ("Tỷ lệ thôn có tủ sách năm 2025 xuống còn 5%.", ["= 5 % by 2025"]),
      ("Xử lý 75% hồ sơ đã nhận tính đến 31/12/2024.", ["= 75 %"]),
      ("Người đọc được cấp thẻ định kỳ 6 tháng một lần đạt 90%.", ["= 90 % P6M"]),
      ("Tổ chức ít nhất 02 hội nghị với bạn đọc/năm.", [">= 2 hội nghị P1Y"]),
    ])
  func series(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test("a lead-in gives its time to the items after it that have none")
  func leadIn() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\nPhấn đấu đến năm 2028 đạt các chỉ tiêu sau:\n- 80% thôn có tủ sách.\n"
        + "- Đến năm 2030, 90% xã có thư viện.\n")
    #expect(plan.targetLines == ["= 80 % by 2028", "= 90 % by 2030"])
  }

  @Test(
    "a heading gives its time to what stands below it, and a number of an annex none",
    arguments: [
      ("Chỉ tiêu hằng năm", ["= 80 % P1Y", "= 70 % P1Y", ">= 480 tỷ đồng P1Y"]),
      (
        "Chỉ tiêu phấn đấu đến 31/12/2024",
        ["= 80 % by 2024-12-31", "= 70 % by 2024-12-31", ">= 480 tỷ đồng by 2024-12-31"]
      ),
      (
        "Chỉ tiêu trước 30/6/2026",
        ["= 80 % by 2026-06-30", "= 70 % by 2026-06-30", ">= 480 tỷ đồng by 2026-06-30"]
      ),
      ("Chỉ tiêu theo Phụ lục số 31/12", ["= 80 %", "= 70 %", ">= 480 tỷ đồng"]),
    ])
  func heading(_ heading: String, expected: [String]) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n1. \(heading)\n- 80% thôn có tủ sách.\n"
        + "- 70% trường có thư viện, tổng vốn sách không thấp hơn 480 tỷ đồng.\n- Đến năm 2030, 90% xã có thư viện.\n"
    )
    #expect(plan.targetLines == expected + ["= 90 % by 2030"])
  }

  @Test("what has come about gives nothing to what is still to be done")
  func past() {
    let plan = Sample.objective(
      "Sáu tháng đầu năm 2025, toàn xã đã có 315 bạn đọc; mỗi hộ có ít nhất 1 cuốn sách.")
    #expect(plan.targetLines == [">= 1 cuốn sách"])
  }

  @Test("a part that obliges ends a report, a year that work begins with is no figure's")
  func reports() {
    let plan = Sample.task(
      "Năm 2023, toàn tỉnh đã tiết kiệm 12% điện; hằng năm, các thư viện phải tiết kiệm tối thiểu 2% điện.")
    #expect(plan.targetLines == [">= 2 % P1Y"])
    let later = Sample.task("Từ năm 2026, tăng vốn mua sách lên 150 tỷ đồng.")
    #expect(later.targetLines == ["= 150 tỷ đồng"])
    #expect(later.deadlineLines == ["from 2026"])
  }

  @Test("items that count what the paragraph above them says is made")
  func made() {
    func lines(_ heading: String) -> [String] {
      Sample.plan(
        "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. \(heading):\n+ 02 lớp nghiệp vụ.\n+ 01 bộ sách, 03 tủ sách.\n2. Đọc sách.\n"
      ).targetLines
    }
    #expect(lines("Tổ chức trong năm") == ["= 2 lớp", "= 1 bộ", "= 3 tủ sách"])
    #expect(lines("Hồ sơ gồm") == [])
  }
}
