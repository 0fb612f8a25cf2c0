import Testing

@Suite("Deadlines in parentheses")
struct DeadlineParenthesisTests {
  private func lines(_ inside: String) -> [String] {
    Sample.task("Sửa chữa phòng đọc trung tâm (\(inside)).").deadlineLines
  }

  @Test(
    "an end is a day, a month, a quarter or a year, as the text gives it",
    arguments: [
      ("hoàn thành trước 31/3/2023", "by 2023-03-31"), ("hoàn thành trước ngày 05/9/2023", "by 2023-09-05"),
      ("hoàn thành trước ngày 15 tháng 6 năm 2023", "by 2023-06-15"),
      ("hoàn thành trước 31-3-2023", "by 2023-03-31"),
      ("hoàn thành trước ngày 31.3.2023", "by 2023-03-31"), ("hoàn thành trong tháng 10/2022", "by 2022-10"),
      ("hoàn thành trong tháng 9 năm 2022", "by 2022-09"), ("xong trong tháng 02/2023", "by 2023-02"),
      ("trong tháng 10/2025", "by 2025-10"), ("tháng 3/2026", "by 2026-03"),
      ("thực hiện trong năm 2023", "by 2023"), ("hoàn thành năm 2024", "by 2024"),
      ("chậm nhất ngày 15/12/2025", "by 2025-12-15"), ("chậm nhất là ngày 15/12/2025", "by 2025-12-15"),
      ("đến hết năm 2026", "by 2026"), ("16/6/2022", "by 2022-06-16"),
      ("Văn phòng chủ trì; Sở Nội vụ phối hợp; hoàn thành trong năm 2027", "by 2027"),
      ("đợt 1 trong quý I/2026, đợt 2 trong quý III/2026", "from 2026-Q1 by 2026-Q3"),
      ("lần 1 vào tháng 3, lần 2 vào tháng 9/2026", "by 2026-09"),
      ("dịp kỷ niệm Ngày thành lập thư viện 03/02/2026", "by 2026-02-03"),
      (
        "cao điểm từ ngày 15/11/2025 đến ngày 15/01/2026; sau đó duy trì thường xuyên",
        "from 2025-11-15 by 2026-01-15 continuous"
      ), ("rà soát 6 tháng một lần", "P6M"), ("14/10 hằng năm", "P1Y"),
      ("khởi công trong năm 2026, hoàn thành trong quý II/2028", "from 2026 by 2028-Q2"),
      ("giai đoạn 2026 - 2029", "from 2026 by 2029"),
    ])
  func ends(inside: String, expected: String) { #expect(lines(inside) == [expected]) }

  @Test(
    "a quarter is read in Roman and in Arabic numbers",
    arguments: [
      ("hoàn thành trong quý I/2022", "by 2022-Q1"), ("hoàn thành trong quý II/2023", "by 2023-Q2"),
      ("Hoàn thành trong Quý III năm 2023", "by 2023-Q3"), ("quý IV/2024", "by 2024-Q4"),
      ("hoàn thành trong quý 2/2025", "by 2025-Q2"),
    ])
  func quarters(inside: String, expected: String) { #expect(lines(inside) == [expected]) }

  @Test(
    "a start, a span, a start without end",
    arguments: [
      ("thực hiện từ năm 2022", "from 2022"), ("từ tháng 3/2026", "from 2026-03"),
      ("thực hiện ngày 21, 22/7/2022", "from 2022-07-21 by 2022-07-22"),
      ("thực hiện ngày 21 - 22/7/2022", "from 2022-07-21 by 2022-07-22"),
      ("từ ngày 05 đến ngày 10/9/2022", "from 2022-09-05 by 2022-09-10"),
      ("từ ngày 01/01/2026 đến hết ngày 30/6/2026", "from 2026-01-01 by 2026-06-30"),
      ("quý IV/2025 - quý II/2026", "from 2025-Q4 by 2026-Q2"),
      ("từ tháng 4/2023 đến tháng 8/2023", "from 2023-04 by 2023-08"),
      ("thực hiện giai đoạn 2021 - 2025", "from 2021 by 2025"),
      ("thực hiện giai đoạn 2026 – 2030", "from 2026 by 2030"),
      ("thực hiện trong nhiệm kỳ 2020-2025", "from 2020 by 2025"),
      ("thực hiện trong năm 2023 và những năm tiếp theo", "from 2023 open"),
      ("Thực hiện trong tháng 12 năm 2022 và những năm tiếp theo", "from 2022-12 open"),
      ("từ năm 2025 trở đi", "from 2025 open"),
    ])
  func starts(inside: String, expected: String) { #expect(lines(inside) == [expected]) }

  @Test(
    "a recurrence; hằng and hàng are one",
    arguments: [
      ("thực hiện thường xuyên", "continuous"), ("hằng năm", "P1Y"), ("thực hiện hàng năm", "P1Y"),
      ("hằng quý", "P3M"), ("hàng tháng", "P1M"), ("định kỳ 6 tháng", "P6M"),
      ("thực hiện định kỳ", "periodic"), ("hằng tuần", "P1W"),
      ("tháng 12 hằng năm", "P1Y"), ("trước ngày 15/12 hằng năm", "P1Y"), ("trước ngày 15 hằng tháng", "P1M"),
    ])
  func recurrences(inside: String, expected: String) { #expect(lines(inside) == [expected]) }

  @Test(
    "a number of months or years once",
    arguments: [
      ("định kỳ 06 tháng một lần", "P6M"), ("định kỳ 2 năm một lần", "P2Y"), ("06 tháng một lần", "P6M"),
      ("định kỳ 3 tháng/lần", "P3M"),
    ])
  func intervals(inside: String, expected: String) { #expect(lines(inside) == [expected]) }

  @Test(
    "sau with a date is a start",
    arguments: [("sau 15/3/2026", "from 2026-03-15"), ("thực hiện sau ngày 15/3/2026", "from 2026-03-15")])
  func startsAfter(inside: String, expected: String) { #expect(lines(inside) == [expected]) }

  @Test(
    "one parenthesis is one deadline, however many keys it joins",
    arguments: [
      ("thực hiện thường xuyên từ năm 2022", "from 2022 continuous"),
      ("từ năm 2023, có đánh giá hàng năm", "from 2023 P1Y"),
      ("Thực hiện từ năm 2022 và hằng năm có đánh giá", "from 2022 P1Y"),
      (
        "thực hiện thường xuyên và khi có văn bản của Trung ương",
        "continuous when khi có văn bản của Trung ương"
      ),
      (
        "Thực hiện trong Quý I năm 2023 khi có quy chế mẫu của Tỉnh ủy",
        "by 2023-Q1 when khi có quy chế mẫu của Tỉnh ủy"
      ),
    ])
  func combined(inside: String, expected: String) { #expect(lines(inside) == [expected]) }

  @Test(
    "an event is kept as written",
    arguments: [
      "khi có hướng dẫn của Trung ương", "sau khi có Quy chế mẫu của Tỉnh ủy", "khi có yêu cầu",
      "sau khi Chính phủ quy định vị trí việc làm cấp xã",
    ])
  func triggers(inside: String) { #expect(lines(inside) == ["when \(inside)"]) }

  @Test("a programme that work follows is what it waits for")
  func programmes() {
    #expect(
      lines("Thực hiện theo chương trình kiểm tra, giám sát của Đảng ủy")
        == ["when chương trình kiểm tra, giám sát của Đảng ủy"])
  }

  @Test(
    "what parentheses hold besides deadlines stays text",
    arguments: [
      "nếu có", "TCCSĐ", "b/c", "ở xã, thị trấn", "nơi có đủ điều kiện", "trong đó có 02 xã biên giới",
      "từ 18 tuổi trở lên", "quý bạn đọc", "sáng tạo, thiết thực", "theo quy định", "kịp thời",
      "Nghị quyết số 31-NQ/TW, ngày 18/5/2022", "năm điểm đọc sách", "lần thứ tư",
    ])
  func noDeadlines(inside: String) { #expect(lines(inside).isEmpty) }

  @Test("the quote leaves the parentheses out")
  func quote() {
    let plan = Sample.task("Sửa chữa phòng đọc (hoàn thành trước 31/3/2023).")
    #expect(plan.deadlines.map { plan.text.string($0.quote) } == ["hoàn thành trước 31/3/2023"])
  }

  @Test("two parentheses in a row are two deadlines")
  func twoInARow() {
    let plan = Sample.task("Sửa chữa phòng đọc (thực hiện từ năm 2022) (hoàn thành trước 31/3/2023).")
    #expect(plan.deadlineLines == ["from 2022", "by 2023-03-31"])
  }

  @Test(
    "after who is to do it, a parenthesis says when it is to be complete",
    arguments: [
      ("Sở Tài chính chủ trì, hoàn thành quý III/2023", ["by 2023-Q3"]),
      ("Sở Tài chính chủ trì, xong trước 31/3/2023", ["by 2023-03-31"]),
      ("Sở Tài chính chủ trì, hoàn thành hồ sơ", []), ("kèm theo Quyết định, năm 2023", []),
    ])
  func afterBodies(inside: String, expected: [String]) { #expect(lines(inside) == expected) }

  @Test("years behind a name or a figure are not the task's")
  func spans() {
    #expect(Sample.task("Thực hiện Chương trình đọc sách (giai đoạn 2026 - 2029).").deadlineLines == [])
    let plan = Sample.task("Mở 40 phòng đọc (giai đoạn 2026 - 2029).")
    #expect(plan.deadlineLines == [])
    #expect(plan.targetLines == ["= 40 phòng đọc by 2029"])
  }
}
