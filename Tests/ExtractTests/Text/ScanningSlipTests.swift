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

  @Test(
    "Roman numbers with strokes taken for letters, and a comma for a point, where their list expects them",
    arguments: [
      (["I. MỤC TIÊU", "Il. NHIỆM VỤ", "IIl. TỔ CHỨC"], ["I", "II", "III"]),
      (["I. MỤC TIÊU", "IL. NHIỆM VỤ", "HI. TỔ CHỨC"], ["I", "II", "III"]),
      (["I. MỤC TIÊU", "II, NHIỆM VỤ"], ["I", "II"]),
      (["I. MỤC TIÊU", "1. Tủ sách", "2, Bạn đọc"], ["I", "I/1", "I/2"]),
      (["I. MỤC TIÊU", "1. Tủ sách", "9, Bạn đọc"], ["I", "I/1", "I/1/¶1"]),
      (["I. MỤC TIÊU", "HT. Lê Hoa"], ["I", "I/¶1"]),
      (["I. MỤC TIÊU", "II NHIỆM VỤ", "ILL TỔ CHỨC"], ["I", "II", "III"]),
      (["I. MỤC TIÊU", "II là số hai"], ["I", "I/¶1"]),
      (["_ I. MỤC TIÊU", "„ 1. Tủ sách", "__ II, NHIỆM VỤ"], ["I", "I/1", "II"]),
      (["I. MỤC TIÊU", "“1. Tủ sách” là tên"], ["I", "I/¶1"]),
      (["I. MỤC TIÊU", "a) Tủ sách", "B) Bạn đọc", "c) Thư viện"], ["I", "I/a)", "I/b)", "I/c)"]),
      (
        ["I. MỤC TIÊU", "a) Kệ", "b) Tủ", "c) Sách", "d) Bàn", "Đ) Ghế"],
        ["I", "I/a)", "I/b)", "I/c)", "I/d)", "I/đ)"]
      ),
    ])
  func markers(lines: [String], paths: [String]) {
    let plan = Sample.plan("KẾ HOẠCH\n\n" + lines.joined(separator: "\n\n") + "\n")
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == paths)
  }

  @Test("a type in capitals without its marks; words of a title that are like one are none")
  func type() {
    for line in ["KE HOẠCH", "KÊ HOACH"] {
      let document = Sample.plan("\(line)\nVề văn hóa đọc\n\nI. MỤC TIÊU\n").document
      #expect(document.type?.code == "KH")
      #expect(document.title == "Về văn hóa đọc")
    }
    #expect(Sample.plan("CHI THI ĐUA KHEN THƯỞNG\n\nI. MỤC TIÊU\n").document.type == nil)
  }

  @Test("recipients without their marks, the office beside them or not", arguments: ["", " CHỦ TỊCH"])
  func recipients(office: String) {
    let plan = Sample.plan(
      "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Mở tủ sách.\n\nNoi nhận:\(office)\n- Thư viện tỉnh;\n- Lưu: VT.\n")
    #expect(plan.document.recipients.map(\.name) == ["Thư viện tỉnh", "Lưu: VT"])
    #expect(plan.nodes.count == 2)
  }

  @Test("a letterhead in capitals without their marks")
  func letterhead() {
    let document = Sample.plan(
      """
      UBND TỈNH ĐỒNG THÁP

      CONG HOA XÃ HỘI CHU NGHĨA VIỆT NAM
      Độc lap - Tự do - Hanh phúc

      Số: 2*7/KH-UBND Đồng Tháp, ngày 6 tháng 11 năm 2025

      KẾ HOẠCH

      I. MỤC TIÊU
      """
    ).document
    #expect(document.issuer == "UBND TỈNH ĐỒNG THÁP")
    #expect(document.place == "Đồng Tháp")
    #expect(document.date?.iso == "2025-11-06")
  }

  @Test("types of documents without the stroke of their đ")
  func citations() {
    let plan = Sample.task("Thực hiện Quyết định số 12/QD-UBND, Nghị định số 87⁄2017/ND-CP về thư viện.")
    #expect(plan.cited.map(\.key) == ["12/QĐ-UBND", "87/2017/NĐ-CP"])
  }

  @Test("to report, misread")
  func reports() {
    let plan = Sample.task("Bảo cáo Ban Thường vụ Tỉnh ủy kết quả mở tủ sách.")
    #expect(plan.assignmentLines == ["reportTo Ban Thường vụ Tỉnh ủy"])
  }

  @Test("headings, bounds and quarters whose letters a scan gave other marks")
  func markedOtherwise() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về văn hóa đọc

      I. MỤC TIỂU
      1. Đến năm 2030, tối thiếu 80% xã có phòng đọc.
      II. NHIỆM VỤ
      1. Mở phòng đọc (hoàn thành trong quý 11/2026).
      """)
    #expect(plan.targetLines == [">= 80 % by 2030"])
    #expect(plan.deadlineLines == ["by 2026-Q2"])
    #expect(plan.nodes.first?.role == .objectives)
  }

  @Test("spending is no objective, whatever its letters resemble")
  func spending() {
    #expect(Sample.section("CHI TIÊU NGÂN SÁCH", "Mua sách cho các trường.").nodes.first?.role == .other)
  }
}
