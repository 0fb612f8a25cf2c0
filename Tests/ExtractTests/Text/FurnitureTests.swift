import Model
import Testing

@Suite("Page furniture")
struct FurnitureTests {
  private func furniture(_ plan: Plan) -> [String] {
    plan.regions.filter { $0.kind == .furniture }.map {
      String(decoding: plan.text.bytes[$0.range.offsets], as: UTF8.self)
    }
  }

  @Test(
    "page numbers and rules alone on a line",
    arguments: [
      "2", "- 2 -", "PAGE 8", "Trang 3/10", "Page 3", "--- PAGE BREAK ---",
      "=== Trang 3 ===", "<!-- PageBreak -->", "-----", "_______", "* * *", "12",
      "18.KHTU75.DOC 6", "KH12.docx", "18.KHTU75.DOC. §",
    ])
  func marks(line: String) {
    let plan = Sample.plan("I. NHIỆM VỤ\n1. Mở phòng đọc.\n\n\(line)\n\n2. Mua sách.\n")
    #expect(furniture(plan) == [line])
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/2"])
    #expect(plan.coverage == 1)
  }

  @Test("running heads stand beside page marks at least three times")
  func heads() {
    let page = "\n\nĐảng ủy xã Cẩm Dương\n2\n\n"
    let plan = Sample.plan(
      "I. NHIỆM VỤ\n1. Mở phòng đọc.\(page)2. Mua sách.\(page)3. Đóng giá sách.\(page)4. Tuyển người trực.\n")
    #expect(furniture(plan).filter { $0 == "Đảng ủy xã Cẩm Dương" }.count == 3)
    #expect(plan.nodes.count == 5)
  }

  @Test("two pages tell a running head that stands at both edges of the page; a short line needs three")
  func headsOfTwoParts() {
    for (head, count) in [("Văn hóa đọc          UBND xã Cẩm Dương", 2), ("UBND xã Cẩm Dương", 0)] {
      let page = "\n\n\(head)\n2\n\n"
      let plan = Sample.plan("I. NHIỆM VỤ\n1. Mở phòng đọc.\(page)2. Mua sách.\(page)3. Đóng giá sách.\n")
      #expect(furniture(plan).filter { $0 == head }.count == count)
    }
  }

  @Test(
    "what a page number only looks like stays text",
    arguments: [
      "2025", "Hai", "--- Tủ sách ---", "Page break", "2 phòng đọc", "3/4 số thôn", "I", "Tệp KH12.docx",
      ".docx",
    ])
  func noMarks(line: String) {
    let plan = Sample.plan("I. NHIỆM VỤ\n1. Mở phòng đọc.\n\n\(line)\n\n2. Mua sách.\n")
    #expect(furniture(plan).isEmpty)
    #expect(plan.coverage == 1)
  }

  @Test("furniture stays out of what is quoted")
  func quotes() throws {
    let plan = Sample.plan(
      "I. NHIỆM VỤ\n1. Sửa chữa trụ sở cũ của hợp tác xã làm phòng đọc trung tâm, đóng giá\n\n7\n\nsách, mua bàn ghế cho bạn đọc.\n"
    )
    let item = try #require(plan.nodes.last)
    #expect(
      plan.text.string(item.text)
        == "Sửa chữa trụ sở cũ của hợp tác xã làm phòng đọc trung tâm, đóng giá sách, mua bàn ghế cho bạn đọc."
    )
  }
}
