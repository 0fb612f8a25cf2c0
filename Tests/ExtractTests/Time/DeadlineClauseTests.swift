import Testing

@Suite("Deadlines in running text")
struct DeadlineClauseTests {
  @Test(
    "a recurrence that opens a node, a sentence or a part after a semicolon",
    arguments: [
      ("Thường xuyên rà soát vốn sách.", ["continuous"]), ("Hằng năm tổ chức ngày hội sách.", ["P1Y"]),
      ("Hàng năm, tổ chức ngày hội sách.", ["P1Y"]), ("Mở phòng đọc mới. Hằng quý kiểm kê sách.", ["P3M"]),
      ("Mở phòng đọc mới; hằng tháng luân chuyển sách.", ["P1M"]),
      ("Định kỳ 6 tháng, báo cáo kết quả.", ["P6M"]), ("6 tháng, 1 năm tổng hợp, báo cáo kết quả.", ["P6M"]),
      ("Quý, 6 tháng và cả năm báo cáo kết quả.", ["P3M"]), ("6 tháng, 12 thôn báo cáo kết quả.", []),
      ("Mở lớp đọc từ tháng 4 đến hết tháng 7/2026.", ["from 2026-04 by 2026-07"]),
      ("Từ quý II đến quý III/2026 mở lớp đọc.", ["from 2026-Q2 by 2026-Q3"]),
      ("Định kỳ luân chuyển sách giữa các điểm đọc.", ["periodic"]),
      ("Mỗi năm mở hai lớp tập huấn.", ["P1Y"]),
      ("Tháng đầu của mỗi quý, thư viện kiểm kê sách.", ["P3M"]),
      ("Tháng 10 hằng năm, tổ chức ngày hội sách.", ["P1Y"]),
      ("Tháng 10 hằng năm tổ chức ngày hội sách.", ["P1Y"]), ("Quý I/2026 rà soát vốn sách.", ["by 2026-Q1"]),
      ("Tháng 10/2026 là tháng đọc sách.", []),
      ("Hoàn thành tủ sách trước 30 tháng 9 năm 2025.", ["by 2025-09-30"]),
      ("Mua sách không muộn hơn ngày 31/12/2025.", ["by 2025-12-31"]),
      ("Thực hiện trong nhiệm kỳ 2020 - 2025.", ["from 2020 by 2025"]),
      ("Mở tủ sách trước Tết Nguyên đán năm 2026.", ["by 2026"]),
      ("Mở tủ sách trước ngày thành lập thư viện 03/02/2026.", ["by 2026-02-03"]),
      ("Mở tủ sách trước dịp kỷ niệm thành lập xã (02/3/2026).", ["by 2026-03-02"]),
      ("Mở tủ sách trước Tết.", []),
      ("Mua sách (trong nhiệm kỳ 2020 - 2025).", ["from 2020 by 2025"]),
      ("Thực hiện thường xuyên trong năm 2026.", ["by 2026 continuous"]),
      ("Định kỳ ít nhất 6 tháng một lần, đọc sách cho các cháu.", ["P6M"]),
      ("Mua sách. Thời gian: Q.IV/2026.", ["by 2026-Q4"]),
      ("Mua sách. Lộ trình: 2026 - 2028.", ["from 2026 by 2028"]),
      ("Từ nay đến hết năm 2026 mua sách.", ["by 2026"]),
      ("Mua sách trong 02 năm (2026 - 2027).", ["from 2026 by 2027"]),
      ("Mua sách theo Đề án 844 (2026 - 2027).", []),
      ("Mở tủ sách vào trung tuần tháng 9/2026.", ["by 2026-09"]),
      (
        "Thời gian: 02 ngày (từ ngày 12 đến ngày 13/5/2026).", ["from 2026-05-12 by 2026-05-13"]
      ),
      ("Mua sách. Hạn hoàn thành: Quý II/2026.", ["by 2026-Q2"]),
      ("Mua sách. Thời gian: QIII/2026.", ["by 2026-Q3"]),
      ("Mở phòng đọc trước năm học 2026 - 2027.", ["by 2026"]),
      (
        "Trong 30 ngày kể từ ngày Quyết định có hiệu lực, Sở Nội vụ mở tủ sách.",
        ["when Trong 30 ngày kể từ ngày Quyết định có hiệu lực"]
      ),
      ("Quyết định có hiệu lực trong 30 ngày kể từ ngày ký.", []),
      ("Định kỳ hàng năm hoặc khi có yêu cầu, báo cáo kết quả.", ["P1Y when khi có yêu cầu"]),
    ])
  func openings(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).deadlineLines == expected)
  }

  @Test(
    "a recurrence after a comma, after the subject or as an attribute is none",
    arguments: [
      "Công bố kết quả xếp loại hằng năm của phòng đọc.", "Các chi bộ hằng năm đọc sách theo chủ đề.",
      "Lập danh mục sách (báo cáo trong hội nghị tổng kết).", "Mua kệ sách (nghiệm thu năm 2010).",
      "Rà soát, thường xuyên bổ sung vốn sách.", "Việc luân chuyển sách thường xuyên được chú trọng.",
    ])
  func attributes(sentence: String) { #expect(Sample.task(sentence).deadlines.isEmpty) }

  @Test("a parenthesis with the same recurrence makes the opening one superfluous")
  func repeated() {
    let plan = Sample.task("Thường xuyên rà soát vốn sách (thực hiện thường xuyên từ năm 2023).")
    #expect(plan.deadlineLines == ["from 2023 continuous"])
  }

  @Test(
    "an end with a verb of completion or with a word of before",
    arguments: [
      ("Số hóa tư liệu địa chí, hoàn thành trước 30/9/2022.", "by 2022-09-30"),
      ("Luân chuyển sách theo lộ trình: năm 2026 hoàn thành ở các xã.", "by 2026"),
      ("Chọn hai thư viện làm điểm từ nay đến tháng 6/2026.", "by 2026-06"),
      (
        "Cho mượn sách (thực hiện ngay sau khi Kế hoạch được ban hành và duy trì thường xuyên).",
        "continuous when ngay sau khi Kế hoạch được ban hành"
      ),
      ("Hoàn thành việc kiểm kê trong tháng 11/2025.", "by 2025-11"),
      ("Hoàn thành giai đoạn thử nghiệm trong quý IV/2023.", "by 2023-Q4"),
      ("Gửi danh mục sách trước ngày 30/11/2025.", "by 2025-11-30"),
      ("Tổ chức cuộc thi viết trong Tháng Công nhân năm 2024.", "by 2024"),
      ("Giới thiệu sách trong kỳ sinh hoạt chi bộ tháng 9/2025.", "by 2025-09"),
      (
        "Thời gian thực hiện: ngày 24, 25 và 26 tháng 8 năm 2026.",
        "from 2026-08-24 by 2026-08-26"
      ),
      ("Gửi danh mục sách chậm nhất ngày 15/12/2025.", "by 2025-12-15"),
      ("Gửi danh mục sách muộn nhất là ngày 15 tháng 12 năm 2025.", "by 2025-12-15"),
      ("Ban hành kế hoạch của địa phương trong tháng 01/2026.", "by 2026-01"),
      ("Gửi báo cáo về thư viện tỉnh trước ngày 30/11 hằng năm.", "P1Y"),
      ("Gửi báo cáo về thư viện tỉnh trước ngày 15 tháng 02 hằng năm.", "P1Y"),
      ("Gửi báo cáo về thư viện tỉnh trước ngày 15 hằng tháng.", "P1M"),
      ("Mua sách chậm nhất đến hết ngày 15/11/2026.", "by 2026-11-15"),
      ("Mua sách muộn nhất đến cuối tháng 11/2026.", "by 2026-11"),
      ("Mua sách trước khi kết thúc năm 2026.", "by 2026"),
      ("Mua sách (ngay trong năm 2026).", "by 2026"),
      ("Lập danh mục sách (trình trong tháng 8 năm 2026).", "by 2026-08"),
      ("Lập danh mục sách (phê duyệt trước ngày 15/9/2026).", "by 2026-09-15"),
      ("Mua kệ sách (nghiệm thu tháng 10/2026).", "by 2026-10"),
      ("Lập danh mục sách (báo cáo trước ngày 15/10 hằng năm).", "P1Y"),
    ])
  func ends(sentence: String, expected: String) { #expect(Sample.task(sentence).deadlineLines == [expected]) }

  @Test(
    "a part of a year without its year is of the year that the plan is of",
    arguments: [
      (
        "Về phát triển văn hóa đọc năm 2026", "Mua 200 đầu sách. Thời gian hoàn thành: Quý III.",
        ["by 2026-Q3"]
      ),
      ("Về phát triển văn hóa đọc năm 2026", "Mua sách, hoàn thành trong tháng 9.", ["by 2026-09"]),
      ("Về phát triển văn hóa đọc năm 2026", "Gửi danh mục sách trước ngày 30/6.", ["by 2026-06-30"]),
      ("Về phát triển văn hóa đọc năm 2026", "Gửi danh mục sách trước ngày 30/6 hằng năm.", ["P1Y"]),
      (
        "Về phát triển văn hóa đọc năm 2026", "Các xã gửi sách về Sở Nội vụ chậm nhất là cuối tháng 10.",
        ["by 2026-10"]
      ),
      ("Về phát triển văn hóa đọc năm 2026", "Gửi sách trước cuối tháng 10 năm sau.", []),
      ("Về phát triển văn hóa đọc năm 2026", "Mở hội sách nhân ngày 21/4.", []),
      ("Về phát triển văn hóa đọc năm 2026", "Trong 6 tháng đầu năm hoàn thành tủ sách.", ["by 2026-06"]),
      ("Về phát triển văn hóa đọc năm 2026", "6 tháng cuối năm, mua sách.", ["by 2026-12"]),
      ("Về phát triển văn hóa đọc năm 2026", "Tổ chức sơ kết 6 tháng đầu năm.", []),
      ("Về phát triển văn hóa đọc năm 2026", "Mua sách xong trước Q3/2026.", ["by 2026-Q3"]),
      ("Về phát triển văn hóa đọc năm 2026", "Mua sách. Thời gian hoàn thành: 31/12.", ["by 2026-12-31"]),
      ("Về phát triển văn hóa đọc năm 2026", "Sáng ngày 21/4/2026 tổ chức hội sách.", ["by 2026-04-21"]),
      (
        "Về phát triển văn hóa đọc năm 2026", "Năm học 2025 - 2026 triển khai ở 10 trường.",
        ["from 2025 by 2026"]
      ),
      (
        "Về phát triển văn hóa đọc giai đoạn 2026 - 2030",
        "Mua 200 đầu sách. Thời gian hoàn thành: Quý III.", []
      ),
    ])
  func planYear(title: String, sentence: String, expected: [String]) {
    let plan = Sample.plan("KẾ HOẠCH\n\(title)\n\nI. NHIỆM VỤ\n1. \(sentence)\n")
    #expect(plan.deadlineLines == expected)
  }

  @Test(
    "a term after an event, a meeting, an interval with an event",
    arguments: [
      (
        "Chậm nhất sau 10 ngày kể từ khi nhận góp ý phải trả lời bạn đọc.",
        "when Chậm nhất sau 10 ngày kể từ khi nhận góp ý phải trả lời bạn đọc"
      ),
      ("Trình Hội đồng nhân dân tỉnh tại kỳ họp giữa năm 2023.", "by 2023"),
      (
        "Thư viện báo cáo theo định kỳ 6 tháng và khi có yêu cầu của tỉnh.",
        "P6M when khi có yêu cầu của tỉnh"
      ),
      (
        "Mua sách (hoàn thành trong thời hạn 15 ngày kể từ ngày giao vốn).",
        "when trong thời hạn 15 ngày kể từ ngày giao vốn"
      ),
    ])
  func terms(sentence: String, expected: String) {
    #expect(Sample.task(sentence).deadlineLines == [expected])
  }

  @Test(
    "a field of time",
    arguments: [
      ("Mua 200 đầu sách. Thời gian hoàn thành: Quý I/2026.", "by 2026-Q1"),
      ("Mua 200 đầu sách. Thời gian thực hiện: thường xuyên.", "continuous"),
      ("Mua 200 đầu sách. Thời hạn: trước ngày 30/6/2026.", "by 2026-06-30"),
      ("Mua 200 đầu sách. Tiến độ thực hiện: giai đoạn 2026 - 2030.", "from 2026 by 2030"),
    ])
  func fields(sentence: String, expected: String) {
    #expect(Sample.task(sentence).deadlineLines == [expected])
  }

  @Test(
    "an event that a document brings",
    arguments: [
      ("Bổ sung biên chế khi có hướng dẫn của Trung ương.", "when khi có hướng dẫn của Trung ương"),
      (
        "Xây dựng quy chế sau khi Trung ương ban hành quy định khung.",
        "when sau khi Trung ương ban hành quy định khung"
      ),
    ])
  func events(sentence: String, expected: String) {
    #expect(Sample.task(sentence).deadlineLines == [expected])
  }

  @Test("an interval inside a clause")
  func interval() {
    #expect(Sample.task("Phòng đọc báo cáo định kỳ 6 tháng một lần.").deadlineLines == ["P6M"])
    #expect(Sample.task("Định kỳ 6 tháng một lần, báo cáo kết quả.").deadlineLines == ["P6M"])
  }

  @Test("the purpose of a plan sets no dates of work")
  func purpose() {
    let sentence = "Thường xuyên bồi đắp thói quen đọc sách, hoàn thành trước 31/12/2025."
    #expect(Sample.section("MỤC ĐÍCH, YÊU CẦU", sentence).deadlines.isEmpty)
    #expect(!Sample.task(sentence).deadlines.isEmpty)
  }

  @Test("a time that a target took is no deadline as well")
  func takenByTarget() {
    let plan = Sample.task("Hằng năm tổ chức ít nhất 02 ngày hội sách.")
    #expect(plan.targetLines == [">= 2 ngày hội P1Y"])
    #expect(plan.deadlines.isEmpty)
  }

  @Test(
    "how often is told by the date behind it; what has its number on a day has been issued",
    arguments: [
      ("Định kỳ trước ngày 31 tháng 12 hằng năm tổng kết việc đọc sách.", ["P1Y"]),
      ("Định kỳ báo cáo Sở Nội vụ trước ngày 31/12/2026.", ["periodic", "by 2026-12-31"]),
      ("Ngày 21 tháng 5 năm 2026, Chính phủ ban hành Nghị định số 180/2026/NĐ-CP về thư viện.", []),
      ("Ngày 21 tháng 5 năm 2026, Sở Nội vụ ban hành hướng dẫn.", ["by 2026-05-21"]),
    ] as [(String, [String])])
  func told(sentence: String, expected: [String]) { #expect(Sample.task(sentence).deadlineLines == expected) }

  @Test(
    "a beginning and its end are one span; a day without its year is one of every year",
    arguments: [
      (
        "Phát động thi đua, bắt đầu từ ngày 15/10/2025 và kết thúc vào ngày 15/12/2025.",
        ["from 2025-10-15 by 2025-12-15"]
      ),
      ("Bắt đầu từ ngày 06/9/2024; kết thúc trước ngày 18/01/2025.", ["from 2024-09-06 by 2025-01-18"]),
      ("Bắt đầu từ ngày 06/9/2024; báo cáo trước ngày 18/01/2025.", ["from 2024-09-06", "by 2025-01-18"]),
      ("Hằng năm, trước ngày 05/12 báo cáo Sở Nội vụ.", ["P1Y"]),
      ("Hằng năm, trước ngày 05/12/2026 báo cáo Sở Nội vụ.", ["P1Y", "by 2026-12-05"]),
    ])
  func spans(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).deadlineLines == expected)
  }

  @Test("of two periods the first counts")
  func periods() {
    let plan = Sample.task("Định kỳ 6 tháng, 01 năm hoặc khi có yêu cầu, báo cáo Sở Nội vụ.")
    #expect(plan.deadlineLines == ["P6M when khi có yêu cầu"])
  }

  @Test(
    "seasons, the last week of a quarter",
    arguments: [
      ("Ban hành nghị quyết về sách (dự kiến quý II/2026).", "by 2026-Q2"),
      ("Gửi báo cáo trước ngày 15/11/2026 và khi có yêu cầu.", "by 2026-11-15 when khi có yêu cầu"),
      ("Đánh giá lại khi có bộ chỉ số mới của Bộ Nội vụ.", "when khi có bộ chỉ số mới của Bộ Nội vụ"),
      ("Trước mùa mưa hằng năm, chuyển sách lên kho cao.", "P1Y"),
      ("Cho mượn sách từ mùa khô năm 2026.", "from 2026"),
      ("Kiểm kê sách vào tuần cuối của mỗi quý.", "P3M"),
      ("Tuần cuối của mỗi quý, các phòng kiểm kê sách.", "P3M"),
      ("Cho mượn sách từ mùa khô.", nil),
    ])
  func seasons(sentence: String, expected: String?) {
    #expect(Sample.task(sentence).deadlineLines == (expected.map { [$0] } ?? []))
  }

  @Test(
    "so many years, a week by its number, a day not to be passed, a beginning with its end",
    arguments: [
      ("Trong 2 năm 2026 và 2027 hoàn thành mạng lưới phòng đọc.", "from 2026 by 2027"),
      ("Trong ba năm 2026 - 2028, sửa kho sách.", "from 2026 by 2028"),
      ("Mở ngày hội sách vào tuần thứ ba của tháng 9/2026.", "by 2026-09"),
      ("Mở ngày hội sách trong tuần 3 tháng 9/2026.", "by 2026-09"),
      ("Tuần 3 tháng 9/2026 mở ngày hội sách.", "by 2026-09"),
      ("Bàn giao sách sớm, không quá ngày 31/12/2026.", "by 2026-12-31"),
      ("Phấn đấu đến ngày 01/7/2027 mọi thôn có tủ sách.", "by 2027-07-01"),
      ("Kiểm sách định kỳ 5 năm một lần hoặc sau mỗi đợt lũ lớn.", "P5Y when sau mỗi đợt lũ lớn"),
      (
        "Sau 03 tháng kể từ ngày nhận sách, các thư viện báo cáo.",
        "when Sau 03 tháng kể từ ngày nhận sách"
      ),
      ("Sửa kho sách từ quý III/2026 và hoàn thành chậm nhất trong quý I/2027.", "from 2026-Q3 by 2027-Q1"),
    ])
  func furtherPeriods(sentence: String, expected: String) {
    #expect(Sample.task(sentence).deadlineLines == [expected])
  }

  @Test("an aim that a document sets, and a condition, are no deadlines")
  func noAims() {
    #expect(Sample.task("Nghị quyết đặt mục tiêu đến năm 2030 mọi thôn có tủ sách.").deadlineLines == [])
    #expect(Sample.task("Thu hồi sách, sau 02 năm kể từ ngày cho mượn mà không ai đọc.").deadlineLines == [])
  }

  @Test(
    "months from which to which open a clause without a comma, one alone does not",
    arguments: [
      ("Từ tháng 7 đến tháng 12/2026 mở phòng đọc ở các thôn.", ["from 2026-07 by 2026-12"]),
      ("Từ tháng 7 phòng đọc mở ở các thôn.", []),
    ])
  func months(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).deadlineLines == expected)
  }
}
