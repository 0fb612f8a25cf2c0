import Testing

/// Slips of scanned plans: a mark lost or taken for another.
@Suite("Slips of scanning")
struct ScanningSlipTests {
  @Test(
    "words of roles and of time are known with the slips seen in the field",
    arguments: [
      ("Phân đấu đến năm 2025, 90% thôn có tủ sách.", ["= 90 % by 2025"]),
      ("Phấn đâu đến năm 2025, 90% thôn có tủ sách.", ["= 90 % by 2025"]),
    ])
  func striving(sentence: String, expected: [String]) {
    #expect(Sample.objective(sentence).targetLines == expected)
  }

  @Test(
    "who is directed, who is reported to",
    arguments: [
      ("Hưởng dẫn các chi bộ mở tủ sách.", ["directed các chi bộ"]),
      ("Chỉ đạo các chi bộ mở tủ sách, giảm sát việc cho mượn.", ["directed các chi bộ"]),
    ])
  func roles(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test("a quote keeps the author's spelling")
  func quote() {
    let plan = Sample.task("Mở lớp bồi dưỡng (khi có hưởng dẫn của Trương ương).")
    #expect(plan.deadlineLines == ["when khi có hưởng dẫn của Trương ương"])
  }

  @Test(
    "names of bodies",
    arguments: [
      ("Giao Sở Nội vụ tinh theo dõi việc mở tủ sách.", ["responsible Sở Nội vụ tinh"]),
      ("Tham mưu Ban Thường vụ Tỉnh ùy ban hành quy định.", ["principal Ban Thường vụ Tỉnh ùy"]),
    ])
  func names(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test("a sentence that a page cuts goes on below its number; a heading ends there")
  func cutSentence() {
    let long =
      "1. Các phòng, ban, cơ quan, đơn vị, trường học, thư viện và các thôn, tổ dân phố trên địa bàn có trách nhiệm rà "
      + "soát lại toàn bộ chương trình, kế hoạch đã ban hành trong những năm qua, những việc còn dang dở, những việc chưa "
      + "có người làm, kinh phí và nhân lực đã được bố trí có liên quan đến"
    let plan = Sample.plan(
      "KẾ HOẠCH\n\nI. TỔ CHỨC THỰC HIỆN\n\n\(long)\n\nphong trào đọc sách.\n\n2. Phòng đọc\n\nMở cửa cả tuần.\n"
    )
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/2", "I/2/¶1"])
  }

  @Test("to report, misread")
  func reports() {
    let plan = Sample.task("Bảo cáo Ban Thường vụ Tỉnh ủy kết quả mở tủ sách.")
    #expect(plan.assignmentLines == ["reportTo Ban Thường vụ Tỉnh ủy"])
  }
}
