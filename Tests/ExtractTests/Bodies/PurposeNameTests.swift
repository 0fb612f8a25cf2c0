import Testing

@Suite("Bodies by what they are for, and classes that a list describes")
struct PurposeNameTests {
  private func bodies(_ sentence: String) -> [String] {
    Sample.assignment(sentence).assignmentLines
  }

  @Test(
    "verbs in small letters are a part of a name that a colon or a role closes",
    arguments: [
      ("Ban Hỗ trợ bạn đọc phát triển kinh tế: lập danh sách.", "Ban Hỗ trợ bạn đọc phát triển kinh tế"),
      (
        "Trung tâm Ứng dụng khoa học và phát triển công nghệ: dựng trang mạng.",
        "Trung tâm Ứng dụng khoa học và phát triển công nghệ"
      ),
      ("Hội đồng tư vấn giải quyết việc làm: họp hằng quý.", "Hội đồng tư vấn giải quyết việc làm"),
      ("Phòng Quản lý và phát triển quỹ: Thẩm định hồ sơ.", "Phòng Quản lý và phát triển quỹ"),
    ])
  func labels(sentence: String, body: String) { #expect(bodies(sentence) == ["responsible \(body)"]) }

  @Test("in a parenthesis and in a field too")
  func closed() {
    #expect(
      bodies("Rà soát sách hỏng (Ban Hỗ trợ bạn đọc phát triển kinh tế chủ trì).") == [
        "lead Ban Hỗ trợ bạn đọc phát triển kinh tế"
      ])
    #expect(
      bodies("Mua sách. Đơn vị phối hợp: Hội đồng tư vấn giải quyết việc làm, Sở Nội vụ.") == [
        "coordinate Hội đồng tư vấn giải quyết việc làm", "coordinate Sở Nội vụ",
      ])
  }

  @Test("an organ of another kind, or one that nothing closes, acts")
  func acts() {
    #expect(bodies("Sở Y tế phát triển mạng lưới điểm đọc.") == ["responsible Sở Y tế"])
    #expect(bodies("Phòng Quản lý đô thị phát triển mạng lưới.") == ["responsible Phòng Quản lý đô thị"])
  }

  @Test(
    "what describes a class goes on past a comma",
    arguments: [
      ("cơ sở giáo dục mầm non độc lập, dân lập, tư thục", "mở góc đọc"),
      ("các trường mầm non công lập, tư thục", "mở góc đọc"),
    ])
  func ownership(name: String, act: String) {
    #expect(Sample.task("Chỉ đạo \(name) \(act).").assignmentLines == ["directed \(name)"])
  }

  @Test("committees and unions of several organs")
  func classes() {
    #expect(
      bodies("Cấp ủy các cơ quan, đơn vị trực thuộc lập tủ sách.") == [
        "responsible Cấp ủy các cơ quan, đơn vị trực thuộc"
      ])
    #expect(
      bodies("Công đoàn, Hội Cựu chiến binh các cơ quan phát động quyên góp sách.") == [
        "responsible Công đoàn", "responsible Hội Cựu chiến binh các cơ quan",
      ])
    #expect(
      bodies("Tham mưu Hội đồng nhân dân cấp phường, xã ban hành nghị quyết.") == [
        "principal Hội đồng nhân dân cấp phường, xã"
      ])
  }

  @Test("who leads a place, past how often; whom one leads")
  func leadership() {
    #expect(
      bodies("Mỗi quý một lần, lãnh đạo phường tổ chức gặp gỡ bạn đọc.") == ["responsible lãnh đạo phường"])
    #expect(
      bodies("Lãnh đạo thủ trưởng cơ quan, đơn vị cùng cấp lập tủ sách.") == [
        "directed thủ trưởng cơ quan, đơn vị cùng cấp"
      ])
  }

  @Test("subjects past a time of every quarter and before what they have to do")
  func subjects() {
    #expect(bodies("Tháng đầu của mỗi quý, Ban Chỉ đạo họp đánh giá.") == ["responsible Ban Chỉ đạo"])
    #expect(
      bodies("Các sở, ngành trong phạm vi chức năng, nhiệm vụ của mình tổ chức triển khai Kế hoạch.") == [
        "responsible Các sở, ngành"
      ])
  }

  @Test("whoever is competent stands apart; a heading of persons names no body")
  func apart() {
    #expect(
      bodies("Tham mưu Chủ tịch UBND tỉnh và cấp thẩm quyền khen thưởng.") == [
        "principal Chủ tịch UBND tỉnh", "principal cấp thẩm quyền",
      ])
    let plan = Sample.plan(
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. TỔ CHỨC THỰC HIỆN\n1. Đối với cá nhân\n- Đọc ít nhất 06 cuốn sách.\n")
    #expect(plan.assignments.isEmpty)
  }
}
