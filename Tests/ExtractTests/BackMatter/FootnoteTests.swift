import Testing

@Suite("Footnotes")
struct FootnoteTests {
  @Test(
    "notes after the signature, by their mark",
    arguments: [
      ("[1] Số liệu của Thư viện tỉnh.\n[2] Theo báo cáo năm 2024.", ["1", "2"]),
      ("[1]\nSố liệu của Thư viện tỉnh.\n\n[2] Theo báo cáo\nnăm 2024.", ["1", "2"]),
      ("[^1]: Số liệu của Thư viện tỉnh.\n\n[^2]: Theo báo cáo năm 2024.", ["1", "2"]),
      ("¹ Số liệu của Thư viện tỉnh.\n² Theo báo cáo năm 2024.", ["1", "2"]),
      ("\u{FFFD} Số liệu của Thư viện tỉnh.\n\u{FFFD} Theo báo cáo năm 2024.", ["1", "2"]),
    ])
  func notes(notes: String, labels: [String]) {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Hậu Lương\n\n\(notes)\n"
    )
    #expect(plan.footnotes.map(\.label) == labels)
    #expect(
      plan.footnotes.map { plan.text.string($0.text) } == [
        "Số liệu của Thư viện tỉnh.", "Theo báo cáo năm 2024.",
      ])
    #expect(plan.document.signature.name == "Trần Hậu Lương")
  }

  @Test("a note that has not ended goes on in lines that begin as items do")
  func wrapped() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Hậu Lương\n\n"
        + "[1] Chương trình số\n27-CTr/TU ngày 12/3/2026 của Tỉnh ủy; Nghị quyết số\n31-NQ/TW.\n")
    #expect(plan.citations.map { plan.path(of: $0.at) } == ["footnote 1", "footnote 1"])
    #expect(plan.coverage == 1)
  }

  @Test("a note at the foot of a page interrupts no paragraph")
  func inside() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n[1] Số liệu của Thư viện tỉnh.\n2. Mua sách.\n"
    )
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["I", "I/1", "I/2"])
    #expect(plan.footnotes.count == 1)
  }
}
