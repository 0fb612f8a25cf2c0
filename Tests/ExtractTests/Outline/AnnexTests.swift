import Model
import Testing

@Suite("Annexes and parts")
struct AnnexTests {
  private func paths(_ end: String) -> [String] {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Thị An\n\n\(end)\n"
    )
    #expect(
      plan.document.signature
        == Document.Signature(authority: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH", name: "Lê Thị An"))
    return plan.nodes.indices.map { "\(plan.path(of: $0)): \(plan.text.string(plan.nodes[$0].text))" }
  }

  private static let body = ["I: NHIỆM VỤ", "I/1: Mở phòng đọc."]

  @Test("an annex below the signature that is not called so is an appendix")
  func annex() {
    let found = paths(
      "DANH MỤC SÁCH\nCẦN MUA NĂM 2025\n(Kèm theo Kế hoạch số 5/KH-UBND)\n\n1. Sách thiếu nhi.\n2. Sách luật."
    )
    let annex = ["PL: DANH MỤC SÁCH CẦN MUA NĂM 2025", "PL/1: Sách thiếu nhi.", "PL/2: Sách luật."]
    #expect(found == Self.body + annex)
  }

  @Test("annexes stand below each other")
  func annexes() {
    let table = "| STT | Sách |\n| --- | --- |\n| 1 | Sách luật |"
    let found = paths("BIỂU TỔNG HỢP SÁCH\n\n\(table)\n\nLỊCH MỞ CỬA\n\n1. Thứ hai.")
    #expect(found.map { $0.prefix { $0 != ":" } } == ["I", "I/1", "PL", "PL/bảng-1", "PL#2", "PL#2/1"])
  }

  @Test(
    "a heading in small letters opens an annex right above its table or its note",
    arguments: [
      "Danh mục sách\n\n| STT | Sách |\n| --- | --- |\n| 1 | Sách luật |",
      "Danh mục sách\n(Kèm theo Kế hoạch số 5/KH-UBND)",
    ])
  func smallLetters(end: String) {
    let found = Array(paths(end).prefix(3))
    #expect(found == Self.body + ["PL: Danh mục sách"])
  }

  @Test("a cell on a line of its own between lone pipes heads nothing")
  func cells() {
    let table = "|\nSTT\n|\nViệc\n|\nKết quả\n|\n|\n1\n|\nCông khai\n|\nDanh sách đăng trên mạng\n|\n"
    let found = paths("PHỤ LỤC\nViệc cần làm\n\n\(table)").map { $0.prefix { $0 != ":" } }
    #expect(found == ["I", "I/1", "PL", "PL/bảng-1"])
  }

  @Test("a heading that fills two lines")
  func twoLines() {
    #expect(
      paths("DANH MỤC\nSÁCH CẦN MUA\n\n1. Sách luật.") == Self.body + [
        "PL: DANH MỤC SÁCH CẦN MUA", "PL/1: Sách luật.",
      ])
  }

  @Test("the title of an appendix is no annex of its own")
  func appendixTitle() {
    let found = paths("PHỤ LỤC I\nDANH MỤC SÁCH\n\n1. Sách luật.")
    #expect(found == Self.body + ["PL1: DANH MỤC SÁCH", "PL1/1: Sách luật."])
  }

  @Test("a heading in capitals above the signature opens no annex")
  func above() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n1. Mở phòng đọc.\n\nDANH MỤC SÁCH\n\n2. Mua sách.\n")
    #expect(!plan.nodes.contains { $0.kind == .appendix })
  }

  @Test("every Phần says itself whether its letters stand above its Roman numerals")
  func parts() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nPhần thứ nhất\nTÌNH HÌNH\nI. Sách\n1. Có sách.\nII. Phòng đọc\n1. Có phòng.\nPhần thứ hai\nNHIỆM VỤ\nA. MỤC TIÊU\nI. Chung\n1. Mua sách.\nB. GIẢI PHÁP\nI. Riêng\n1. Mở phòng đọc.\n"
    )
    #expect(
      plan.nodes.indices.map { plan.path(of: $0) } == [
        "Phần 1", "Phần 1/I", "Phần 1/I/1", "Phần 1/II", "Phần 1/II/1", "Phần 2", "Phần 2/A", "Phần 2/A/I",
        "Phần 2/A/I/1",
        "Phần 2/B", "Phần 2/B/I", "Phần 2/B/I/1",
      ])
  }
}
