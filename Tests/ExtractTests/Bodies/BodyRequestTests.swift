import Model
import Testing

@Suite("Bodies that the issuer asks")
struct BodyRequestTests {
  @Test(
    "the issuer stands before the verb, past an adverbial or with a document that it sent",
    arguments: [
      (
        "Theo đó, Chủ tịch UBND tỉnh đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Thủ trưởng các sở, ban, ngành mua sách.",
        ["responsible Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "responsible Thủ trưởng các sở, ban, ngành"]
      ),
      (
        "Chủ tịch UBND tỉnh vừa có văn bản yêu cầu Thủ trưởng các sở, ban, ngành mua sách.",
        ["responsible Thủ trưởng các sở, ban, ngành"]
      ),
      (
        "UBND tỉnh đã có văn bản chỉ đạo các sở, ban, ngành của tỉnh, UBND cấp huyện mua sách.",
        ["directed các sở, ban, ngành của tỉnh", "directed UBND cấp huyện"]
      ),
      ("Mua sách theo văn bản chỉ đạo các sở, ban, ngành của UBND tỉnh.", []),
      ("Mua sách khi có đề nghị của Sở Nội vụ.", []),
    ])
  func requests(sentence: String, expected: [String]) {
    let lines = Sample.assignment(sentence).assignmentLines
    #expect(lines.filter { $0 != "responsible Chủ tịch UBND tỉnh" } == expected)
  }

  private func preamble(_ last: String) -> Plan {
    Sample.plan(
      "CHỈ THỊ\nVề văn hóa đọc\n\nTrong năm qua, văn hóa đọc có tiến bộ.\n\n\(last)\n\n1. Mua sách.\n2. Đọc sách.\n"
    )
  }

  @Test("a preamble that leads in to the text says whom it asks, and who asks is not among them")
  func preambleAsks() {
    let plan = preamble(
      "Để có thêm bạn đọc, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở; Thủ trưởng các đơn vị cấp tỉnh thực hiện các nội dung sau:"
    )
    #expect(
      plan.assignmentLines == ["responsible Giám đốc các sở", "responsible Thủ trưởng các đơn vị cấp tỉnh"])
    #expect(plan.assignments.allSatisfy { $0.at == .preamble })
  }

  @Test("a preamble that only says what is issued asks nobody")
  func preambleIssues() {
    let plan = preamble("Theo đề nghị của Sở Nội vụ, UBND tỉnh ban hành Kế hoạch như sau:")
    #expect(plan.assignmentLines == [])
  }

  @Test(
    "those whom a sentence addresses, and roles that stand behind names",
    arguments: [
      ("Đối với Sở Nội vụ: mở tủ sách.", ["responsible Sở Nội vụ"]),
      ("Đối với các xã, phường: mở tủ sách.", ["responsible các xã, phường"]),
      ("Đối với bạn đọc, cho mượn sách.", []),
      ("Riêng Sở Tài chính bố trí kinh phí mua sách.", ["responsible Sở Tài chính"]),
      ("Ngoài ra, Sở Y tế mở tủ sách.", ["responsible Sở Y tế"]),
      ("Tiếp tục giao Sở Nội vụ mở tủ sách.", ["responsible Sở Nội vụ"]),
      ("Kính đề nghị Bộ Nội vụ mở tủ sách.", ["responsible Bộ Nội vụ"]),
      (
        "Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp) mở tủ sách.",
        ["lead Sở Nội vụ", "coordinate Sở Tài chính"]
      ),
      ("Giao Sở Nội vụ là cơ quan chủ trì mở tủ sách.", ["lead Sở Nội vụ"]),
      ("Giao Sở Nội vụ là cơ quan thường trực mở tủ sách.", ["responsible Sở Nội vụ"]),
      (
        "Đơn vị thực hiện: Sở Nội vụ (chủ trì); Sở Y tế, Sở Tài chính (phối hợp).",
        ["lead Sở Nội vụ", "coordinate Sở Y tế", "coordinate Sở Tài chính"]
      ),
      ("Giao Sở Nội vụ là cơ quan thường trực, chủ trì mở tủ sách.", ["lead Sở Nội vụ"]),
      (
        "Phối hợp với Ngân hàng Nhà nước chi nhánh tỉnh mở tủ sách.",
        ["coordinate Ngân hàng Nhà nước chi nhánh tỉnh"]
      ),
      ("Sở Nội vụ chủ trì; Sở Tài chính phối hợp.", ["lead Sở Nội vụ", "coordinate Sở Tài chính"]),
      (
        "Các trường đại học, cao đẳng trên địa bàn mở tủ sách.",
        ["responsible Các trường đại học, cao đẳng trên địa bàn"]
      ),
    ] as [(String, [String])])
  func addressed(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "past an adverbial classes are charged too",
    arguments: [
      ("Trên cơ sở kết quả rà soát, giao các thư viện mua sách.", ["responsible các thư viện"]),
      ("Mua sách, giao các bạn đọc trẻ.", []),
      ("Đồng thời giao Thư viện tỉnh mua sách.", ["responsible Thư viện tỉnh"]),
      (
        "Ban QLDA đầu tư xây dựng các công trình Nông nghiệp và PTNT phối hợp đơn vị tư vấn hoàn thiện kho sách.",
        [
          "responsible Ban QLDA đầu tư xây dựng các công trình Nông nghiệp và PTNT",
          "coordinate đơn vị tư vấn",
        ]
      ),
    ] as [(String, [String])])
  func charged(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }

  @Test(
    "labels of what a body has to do with a task, before a colon or là",
    arguments: [
      ("Đơn vị phụ trách: Sở Nội vụ.", ["responsible Sở Nội vụ"]),
      ("Phụ trách: Sở Nội vụ.", ["responsible Sở Nội vụ"]),
      ("Trách nhiệm: Sở Nội vụ.", ["responsible Sở Nội vụ"]),
      ("Giao: Sở Nội vụ mua sách.", ["responsible Sở Nội vụ"]),
      ("Đơn vị được giao chủ trì: Sở Nội vụ.", ["lead Sở Nội vụ"]),
      ("Cơ quan chịu trách nhiệm chính: Sở Nội vụ.", ["responsible Sở Nội vụ"]),
      ("Đơn vị phối hợp chính: Sở Nội vụ.", ["coordinate Sở Nội vụ"]),
      ("Đơn vị chủ trì là Sở Nội vụ.", ["lead Sở Nội vụ"]),
      ("Cơ quan phối hợp là Công an tỉnh.", ["coordinate Công an tỉnh"]),
      ("Đơn vị phụ trách mua sách.", ["responsible Đơn vị phụ trách"]),
      ("Nâng cao trách nhiệm: đọc sách mỗi ngày.", []),
      ("Sở Nội vụ là cơ quan đầu mối theo dõi tủ sách.", ["lead Sở Nội vụ"]),
    ])
  func labels(sentence: String, expected: [String]) {
    #expect(Sample.task(sentence).assignmentLines == expected)
  }
}
