import Model
import Testing

/// Lists that go on behind others, and lines that only look like parts.
@Suite("What goes on behind a list")
struct ResumedListTests {
  private func paths(_ body: String) -> [String] {
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\n" + body)
    return plan.nodes.indices.map { plan.path(of: $0) }
  }

  @Test("paragraphs that count themselves stand beside each other, whatever stands between them")
  func steps() {
    #expect(
      paths(
        """
        I. QUY TRÌNH

        Bước 1. Chọn sách

        - Lập danh mục sách.

        Bước 2. Mở tủ sách

        - Giao người giữ tủ.
        """) == ["I", "I/¶1", "I/-1", "I/¶2", "I/-2"])
  }

  @Test("a decimal goes on below its number, past a line between them")
  func decimalBelowLine() {
    #expect(
      paths(
        """
        I. KINH PHÍ

        1. Tổng thu là 10 tỷ đồng.

        2. Tổng chi là 10 tỷ đồng.

        Trong đó:

        2.1. Mua sách 6 tỷ đồng.

        2.2. Đóng tủ 4 tỷ đồng.
        """) == ["I", "I/1", "I/2", "I/2/¶1", "I/2/2.1", "I/2/2.2"])
  }

  @Test("letters count under a decimal", arguments: [".", ")"])
  func lettersOfDecimals(mark: String) {
    #expect(
      paths(
        """
        I. NHIỆM VỤ

        1. Mạng lưới

        1.1. Tủ sách

        1.1.a\(mark) Mở tủ sách ở các thôn.

        1.1.b\(mark) Mua sách mới.

        1.2. Thư viện
        """) == ["I", "I/1", "I/1/1.1", "I/1/1.1/1.1.a", "I/1/1.1/1.1.b", "I/1/1.2"])
  }

  @Test("a paragraph with a figure of another kind counts nothing")
  func noStep() {
    #expect(
      paths(
        """
        I. QUY TRÌNH

        Bước 1. Chọn sách

        - Lập danh mục sách của thư viện.

        Trong 2 năm, thư viện đọc lại danh mục này cùng bạn đọc.

        - Giao người giữ tủ.
        """) == ["I", "I/¶1", "I/-1", "I/-1/¶1", "I/-2"])
  }

  @Test("dashes go on behind numbered items of which none has dashes")
  func dashes() {
    let body = """
      I. NHIỆM VỤ

      1. Họp bạn đọc.

      - Tài liệu: danh mục sách của năm.

      (1) Họp lần một: tại thư viện.

      (2) Họp lần hai: tại trường học.

      - Đơn vị chủ trì: Thư viện tỉnh.
      """
    #expect(paths(body) == ["I", "I/1", "I/1/-1", "I/1/(1)", "I/1/(2)", "I/1/-2"])
    let owned = body.replacing("(2) Họp lần hai: tại trường học.", with: "(2) Họp lần hai, gồm:")
    #expect(paths(owned) == ["I", "I/1", "I/1/-1", "I/1/(1)", "I/1/(2)", "I/1/(2)/-1"])
  }

  @Test("a star stands beside the dashes above it and over those below, a bullet under them")
  func stars() {
    let body = """
      I. NHIỆM VỤ

      - Mở tủ sách.

      * Thời gian thực hiện:

      - Tháng 4.

      * Kinh phí:

      """
    #expect(paths(body) == ["I", "I/-1", "I/-2", "I/-2/-1", "I/-3"])
    #expect(
      paths("I. NHIỆM VỤ\n\n- Mở tủ sách.\n\n• Tủ thôn.\n\n- Mua sách.\n") == [
        "I", "I/-1", "I/-1/-1", "I/-2",
      ])
    #expect(
      paths("I. NHIỆM VỤ\n\n- Mở tủ sách, gồm:\n\n* Tủ thôn.\n\n- Mua sách.\n") == [
        "I", "I/-1", "I/-1/-1", "I/-2",
      ])
  }

  @Test("appendices that a section lists are lines of it")
  func appendixList() {
    #expect(
      paths(
        """
        I. DANH MỤC

        1. Các đề án kèm theo.

        Phụ lục I - Đề án tủ sách thôn.

        Phụ lục II - Đề án thư viện số.

        II. NHIỆM VỤ
        """) == ["I", "I/1", "I/1/¶1", "I/1/¶2", "II"])
    #expect(paths("I. NHIỆM VỤ\n\nPHỤ LỤC I\nDANH MỤC SÁCH\n\n1. Sách thiếu nhi.\n").contains("PL1"))
  }

  @Test("the title of an appendix below its note")
  func titleBelowNote() throws {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về văn hóa đọc

      I. NHIỆM VỤ

      1. Mở tủ sách.

      PHỤ LỤC
      (Kèm theo Kế hoạch số 12/KH-UBND của Ủy ban nhân dân xã)

      CHƯƠNG TRÌNH NGÀY HỘI
      SÁCH CỦA XÃ

      1. Khai mạc.
      """)
    let appendix = try #require(plan.nodes.firstIndex { $0.kind == .appendix })
    #expect(plan.text.string(plan.nodes[appendix].text) == "CHƯƠNG TRÌNH NGÀY HỘI SÁCH CỦA XÃ")
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "PL", "PL/1"])
    #expect(plan.coverage == 1)
  }
}
