import Testing

@Suite("Roman headings of texts that were recognised in images")
struct HeadingRepairTests {
  /// The paths of the headings, of a plan whose sections have two items each.
  private func paths(_ headings: [String]) -> [String] {
    let sections = headings.map { "\($0)\n\n1. Mở phòng đọc ở các thôn.\n2. Mua sách cho các trường.\n" }
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\n" + sections.joined(separator: "\n"))
    return plan.nodes.indices.filter { plan.nodes[$0].depth == 0 }.map { plan.path(of: $0) }
  }

  @Test(
    "strokes that were lost, run together or taken for figures are found again by the order of the headings",
    arguments: [
      (["1. MỤC TIÊU", "II. NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN"], 3),
      (["1. MỤC TIÊU", "IL. NHIỆM VỤ", "II. KINH PHÍ", "IV. TỔ CHỨC THỰC HIỆN"], 4),
      (["I. MỤC TIÊU", "1I. NHIỆM VỤ", "HI. KINH PHÍ", "1V. TỔ CHỨC THỰC HIỆN", "V. HIỆU LỰC"], 5),
      (["1. Mục tiêu", "II. Nhiệm vụ", "II. Kinh phí", "1V. Tổ chức thực hiện"], 4),
      (["1.MỤC TIÊU", "II NHIỆM VỤ", "II. KINH PHÍ", "IV. TỔ CHỨC THỰC HIỆN"], 4),
      (["l. MỤC TIÊU", "II. NHIỆM VỤ"], 2),
    ])
  func misread(headings: [String], count: Int) {
    #expect(paths(headings) == Array(["I", "II", "III", "IV", "V"].prefix(count)))
  }

  @Test("a number that the text has twice stays what it is where nothing was misread")
  func repeated() {
    #expect(
      paths(["I. MỤC TIÊU", "II. NHIỆM VỤ", "II. KINH PHÍ", "IV. TỔ CHỨC THỰC HIỆN"]) == [
        "I", "II", "II#2", "IV",
      ])
  }

  @Test("figures stay figures where Roman numbers count up, or where their list goes on")
  func figures() {
    #expect(paths(["I. MỤC TIÊU", "II. NHIỆM VỤ", "III. KINH PHÍ"]) == ["I", "II", "III"])
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\n1. Mục tiêu chung\n2. Mục tiêu riêng\nII. NHIỆM VỤ\n1. Mở phòng đọc.\n")
    #expect(plan.nodes.indices.map { plan.path(of: $0) } == ["1", "2", "II", "II/1"])
  }

  @Test("below a first heading in figures stands a list in figures")
  func list() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về văn hóa đọc

      1. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      - Khơi dậy thói quen đọc.
      2. Yêu cầu
      - Sát với điều kiện của xã.
      1L MỤC TIÊU
      1. Đến năm 2025
      2. Đến năm 2030
      II. TUYÊN TRUYỀN
      1V. NHIỆM VỤ
      """)
    #expect(
      plan.nodes.indices.filter { plan.nodes[$0].depth < 2 }.map { plan.path(of: $0) } == [
        "I", "I/1", "I/2", "II", "II/1", "II/2", "III", "IV",
      ])
  }
}
