import Testing

@Suite("Headings by letters")
struct LetterHeadingTests {
  /// The opening of a plan whose paragraphs are a line each.
  private static let opening =
    "KẾ HOẠCH\nVề văn hóa đọc\n\nThực hiện chủ trương của tỉnh, Ủy ban nhân dân tỉnh ban hành kế hoạch để các xã, các thôn cùng mở tủ sách, xây dựng phòng đọc và mua thêm sách, cụ thể như sau:\n\n"

  @Test(
    "a letter, a dash and a heading in capitals; a letter before small letters is none",
    arguments: [
      (["A- MỤC TIÊU", "1- Mở tủ sách.", "B- NHIỆM VỤ", "1- Mua sách."], ["A", "A/1", "B", "B/1"]),
      (["A - MỤC TIÊU", "I- Mở tủ sách.", "B - NHIỆM VỤ"], ["A", "A/I", "B"]),
      (["I- MỤC TIÊU", "A- Tổ trưởng là bà Lê Hoa."], ["I", "I/¶1"]),
      (["I- NHIỆM VỤ", "1- Mở tủ sách.", "2- 100% thôn có tủ sách."], ["I", "I/1", "I/2"]),
      (["I- NHIỆM VỤ", "1- Mở tủ sách.", "15- 20% thôn có tủ sách."], ["I", "I/1", "I/1/¶1"]),
    ])
  func letters(lines: [String], paths: [String]) {
    let plan = Sample.plan("KẾ HOẠCH\n\n" + lines.joined(separator: "\n\n") + "\n")
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == paths)
  }

  @Test(
    "a mark that is missing or stands apart, before headings in capitals and in lists of their own",
    arguments: [
      (["A . MỤC TIÊU", "1. Mở tủ sách.", "B . NHIỆM VỤ", "1. Mua sách."], ["A", "A/1", "B", "B/1"]),
      (["A: MỤC TIÊU", "1. Mở tủ sách.", "B: NHIỆM VỤ", "1. Mua sách."], ["A", "A/1", "B", "B/1"]),
      (["I MỤC TIÊU", "1. Mở tủ sách.", "II NHIỆM VỤ", "1. Mua sách."], ["I", "I/1", "II", "II/1"]),
      (["I.) MỤC TIÊU", "1. Mở tủ sách.", "II.) NHIỆM VỤ"], ["I", "I/1", "II"]),
      (
        ["PHẦN A", "1. Mở tủ sách.", "PHẦN B", "1. Mua sách."], ["Phần 1", "Phần 1/1", "Phần 2", "Phần 2/1"]
      ),
      (["I. NHIỆM VỤ", "a - Mở tủ sách.", "b - Mua sách."], ["I", "I/a)", "I/b)"]),
      (["I. NHIỆM VỤ", "a: Mở tủ sách.", "b: Mua sách."], ["I", "I/a)", "I/b)"]),
      (["I. NHIỆM VỤ", "1. Mở tủ sách.", "a - b là một khoảng."], ["I", "I/1", "I/1/¶1"]),
      (["I. NHIỆM VỤ", "1. Mở tủ sách.", "PHẦN A của Đề án do thư viện viết."], ["I", "I/1", "I/1/¶1"]),
    ])
  func loose(lines: [String], paths: [String]) {
    let plan = Sample.plan(Self.opening + lines.joined(separator: "\n\n") + "\n")
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == paths)
  }

  @Test(
    "bullets that word processors have", arguments: ["o", "§", "→", "\u{F0B7}", "\u{F076}", "❑", "-)", "✔"])
  func bullets(bullet: String) {
    let plan = Sample.plan(
      Self.opening + "I. NHIỆM VỤ\n\n\(bullet) Mở tủ sách.\n\n\(bullet) Mua sách.\n")
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/-1", "I/-2"])
  }

  @Test("a range that a full line cuts is no bullet; a bullet that begins with a figure is one")
  func cutRange() {
    let full =
      "c) Phối hợp với Trung tâm chính trị xã mở 02 lớp bồi dưỡng nghiệp vụ thư viện trong năm, mỗi lớp 40\n"
    let rest =
      "- 50 học viên; lớp thứ hai dành cho cán bộ thư viện của các thôn, buôn ở vùng sâu, vùng xa của xã.\n"
    let line =
      "Các thư viện, phòng đọc, tủ sách trên địa bàn xã mở cửa hằng ngày, kể cả ngày nghỉ, ngày lễ và buổi tối\n"
    let head =
      "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\na) Mở tủ sách.\n\nb) \(line)\(line)\(line)\(line)phục vụ bạn đọc.\n\n"
    let plan = Sample.plan(head + full + rest)
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/a)", "I/b)", "I/c)"])
    let list = Sample.plan("\(head)c) Năm 2025\n- 50 tủ sách.\n- 60 phòng đọc.\n")
    #expect(list.nodes.indices.map { list.path(of: $0) }.suffix(3) == ["I/c)", "I/c)/-1", "I/c)/-2"])
  }

  @Test("signs of portals for a blank and for an ampersand")
  func entities() {
    let plan = Sample.plan(
      "**HUYỆN ỦY CAO LÃNH** &nbsp;&nbsp; **ĐẢNG CỘNG SẢN VIỆT NAM**\n\nSố 52-KH/HU&nbsp;&nbsp; Cao Lãnh, ngày 20 tháng 10 năm 2022\n\nKẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Mở phòng R&amp;D.\n"
    )
    #expect(plan.document.issuer == "HUYỆN ỦY CAO LÃNH")
    #expect(plan.document.number?.symbol == "KH/HU")
    #expect(plan.document.place == "Cao Lãnh")
    #expect(plan.text.string(plan.nodes[1].text) == "Mở phòng R&D.")
    #expect(plan.coverage == 1)
  }

  @Test("a request of everyone to carry out this document is the closing; one that says what to do is a task")
  func closing() {
    let head = "CÔNG ĐIỆN\nVề việc phòng, chống bão\n\nI. NHIỆM VỤ\n\n1. Mở tủ sách.\n\n2. Mua sách.\n\n"
    let plan = Sample.plan(
      "\(head)Yêu cầu Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các huyện, thị xã, thành phố nghiêm túc thực hiện Công điện này.\n"
    )
    #expect(plan.closing != nil)
    let task = Sample.plan("\(head)Yêu cầu Thủ trưởng các cơ quan, đơn vị báo cáo kết quả kiểm kê sách.\n")
    #expect(task.closing == nil)
  }
}
