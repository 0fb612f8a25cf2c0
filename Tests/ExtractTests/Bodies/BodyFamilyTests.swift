import Testing

@Suite("Bodies in further turns of phrase")
struct BodyFamilyTests {
  @Test(
    "past an event or a recurrence a class in small letters is a subject",
    arguments: [
      ("Khi có bạn đọc mới, cấp ủy phải bố trí tủ sách.", ["responsible cấp ủy"]),
      ("Hằng tháng, chi bộ thôn kiểm điểm kết quả đọc sách.", ["responsible chi bộ thôn"]),
      ("Trong trường hợp cơ quan, tổ chức, đơn vị không có tủ sách thì mượn.", []),
    ])
  func events(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "what describes a subject stands before its verb",
    arguments: [
      ("Các chi bộ thôn có nghề ban hành nghị quyết.", ["responsible Các chi bộ thôn có nghề"]),
      ("Các đơn vị có văn bản gửi về Sở Nội vụ.", ["reportTo Sở Nội vụ"]),
      ("Sở Nội vụ là cơ quan thường trực, theo dõi việc đọc sách.", ["responsible Sở Nội vụ"]),
      ("Sở Nội vụ là cơ quan thường trực, chủ trì tổng hợp.", ["lead Sở Nội vụ"]),
      ("Sở Nội vụ là cơ quan thường trực của Ban Chỉ đạo.", []),
      (
        "Các đơn vị thuộc Sở được phân công chủ trì có trách nhiệm mua sách.",
        ["responsible Các đơn vị thuộc Sở được phân công"]
      ),
    ])
  func descriptions(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "who is told to lead, who is told at once, and a further organ with its verb",
    arguments: [
      ("Chỉ đạo Sở Nội vụ chủ trì mua sách.", ["lead Sở Nội vụ"]),
      ("Khi mất sách phải báo cáo ngay Ban Giám hiệu.", ["reportTo Ban Giám hiệu"]),
      (
        "Giao Sở Nội vụ bố trí người; Văn phòng Sở đưa nội dung vào chương trình công tác, Báo Hà Tĩnh mở chuyên mục.",
        ["responsible Sở Nội vụ", "responsible Văn phòng Sở", "responsible Báo Hà Tĩnh"]
      ),
    ])
  func roles(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "an organ that owns, a class that a colon lists, holders after a class",
    arguments: [
      (
        "Yêu cầu các đơn vị trực thuộc Trường, bí thư các chi bộ thực hiện.",
        ["responsible các đơn vị trực thuộc Trường", "responsible bí thư các chi bộ"]
      ),
      ("Giao Văn phòng Hội đồng Trường bố trí tủ sách.", ["responsible Văn phòng Hội đồng Trường"]),
      (
        "Giám đốc các Sở: Tài chính, Nội vụ và Thủ trưởng các cơ quan có liên quan chịu trách nhiệm mua sách.",
        ["responsible Giám đốc các Sở: Tài chính, Nội vụ", "responsible Thủ trưởng các cơ quan có liên quan"]
      ),
    ])
  func names(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test("a short form that the text defines for a body is one from there on")
  func defined() {
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. Các công đoàn cơ sở (CĐCS) mua sách.\n"
        + "2. Sở Nội vụ hướng dẫn CĐCS mua sách cho trẻ (STE).\n3. Sở Nội vụ hướng dẫn STE mua sách.\n")
    #expect(
      plan.assignmentLines.filter { $0.hasPrefix("directed") } == ["directed CĐCS"])
  }
}
