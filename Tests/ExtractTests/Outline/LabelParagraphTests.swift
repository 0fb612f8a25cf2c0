import Testing

@Suite("Unmarked lines that tell of the item above")
struct LabelParagraphTests {
  private func paths(_ body: String) -> [String] {
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Thư viện\n\(body)")
    return plan.nodes.indices.map { plan.path(of: $0) }
  }

  @Test("below the last dash of a list as below the ones before")
  func last() {
    #expect(
      paths(
        "- Mở phòng đọc.\nĐơn vị chủ trì: Sở Nội vụ.\n- Mua sách.\nĐơn vị chủ trì tham mưu thực hiện: Sở Y tế.\nThời gian thực hiện: Năm 2026.\n2. Bạn đọc\n"
      ) == [
        "I", "I/1", "I/1/-1", "I/1/-1/¶1", "I/1/-2", "I/1/-2/¶1", "I/1/-2/¶2", "I/2",
      ])
  }

  @Test("one block below a list without any tells of what the list is of; so does text that is no label")
  func block() {
    #expect(
      paths("- Mở phòng đọc.\n- Mua sách.\nĐơn vị chủ trì: Sở Nội vụ.\n2. Bạn đọc\n") == [
        "I", "I/1", "I/1/-1", "I/1/-2", "I/1/¶1", "I/2",
      ])
    #expect(
      paths(
        "- Mở phòng đọc.\nĐơn vị chủ trì: Sở Nội vụ.\n- Mua sách.\nCác việc trên làm xong trong năm.\n2. Bạn đọc\n"
      ) == ["I", "I/1", "I/1/-1", "I/1/-1/¶1", "I/1/-2", "I/1/¶1", "I/2"])
  }

  @Test("a label with what else the unit does is one; a unit that does something is none")
  func labels() {
    #expect(
      Sample.task("Mua sách. Đơn vị chủ trì tham mưu thực hiện: Sở Nội vụ.").assignmentLines == [
        "lead Sở Nội vụ"
      ])
    #expect(
      Sample.task("Các cơ quan, đơn vị thực hiện kế hoạch: mua sách.").assignmentLines == [
        "responsible Các cơ quan, đơn vị"
      ])
  }

  @Test("the issuer charges all with the document at its end: closing; without the mark of the end a task")
  func closing() {
    func plan(_ end: String) -> String? {
      let plan = Sample.plan(
        "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\na) Mua sách.\nb) Mở phòng đọc.\n\nỦy ban nhân dân tỉnh giao Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã theo nhiệm vụ tại kế hoạch này triển khai thực hiện đúng quy định\(end)\n"
      )
      return plan.closing.map { plan.text.string($0) }
    }
    #expect(plan("./.")?.hasPrefix("Ủy ban nhân dân tỉnh giao") == true)
    #expect(plan(".") == nil)
  }
}
