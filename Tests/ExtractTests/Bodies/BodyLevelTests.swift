import Model
import Testing

@Suite("Bodies of several levels, and classes with one owner")
struct BodyLevelTests {
  @Test(
    "from which level down to which belongs to the class",
    arguments: [
      (
        "Các cấp ủy, tổ chức đảng từ tỉnh đến cơ sở giới thiệu sách mới.",
        ["responsible Các cấp ủy, tổ chức đảng từ tỉnh đến cơ sở"]
      ),
      (
        "Hội Khuyến học và các đoàn thể từ huyện đến xã vận động tặng sách.",
        ["responsible Hội Khuyến học", "responsible các đoàn thể từ huyện đến xã"]
      ),
      ("Sở Nội vụ từ tháng 3/2026 giới thiệu sách mới.", ["responsible Sở Nội vụ"]),
    ])
  func levels(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "committees in small letters, of levels and what is on a level with them",
    arguments: [
      (
        "Hằng năm, ban thường vụ cấp ủy cấp huyện và tương đương lựa chọn một thư viện làm điểm.",
        ["responsible ban thường vụ cấp ủy cấp huyện và tương đương"]
      ),
      (
        "Cấp ủy, ban giám hiệu các trường chủ động mở tủ sách.",
        ["responsible Cấp ủy, ban giám hiệu các trường"]
      ),
      (
        "Ban giám hiệu các trường trung học phổ thông mở phòng đọc.",
        ["responsible Ban giám hiệu các trường trung học phổ thông"]
      ),
      // The second class has a quantifier of its own.
      (
        "Cấp ủy cơ sở, các trường học chủ động mở tủ sách.",
        ["responsible Cấp ủy cơ sở", "responsible các trường học"]
      ),
    ])
  func classes(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "cities and towns in short go on with the districts",
    arguments: [
      (
        "Ủy ban nhân dân các huyện, thành, thị chủ trì rà soát thư viện.",
        ["lead Ủy ban nhân dân các huyện, thành, thị"]
      ),
      ("UBND các huyện, thị, thành rà soát thư viện.", ["responsible UBND các huyện, thị, thành"]),
      ("Ủy ban nhân dân các xã, thành lập tổ đọc sách.", ["responsible Ủy ban nhân dân các xã"]),
    ])
  func towns(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "whom a subject means above all stands before its verb without a comma",
    arguments: [
      (
        "Cấp ủy các cấp, nhất là các đảng ủy xã, phường đưa việc đọc sách vào nghị quyết.",
        ["responsible Cấp ủy các cấp"]
      ),
      ("Cấp ủy các cấp, nhất là các đảng ủy xã, phường.", []),
    ])
  func emphasis(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).assignmentLines == expected)
  }

  @Test(
    "a time between a subject and its verb",
    arguments: [
      ("Sở Nội vụ trước ngày 15/12 hằng năm báo cáo kết quả.", "responsible Sở Nội vụ", "P1Y"),
      (
        "Văn phòng Đảng ủy đến tháng 6/2026 hoàn thành phòng đọc.", "responsible Văn phòng Đảng ủy",
        "by 2026-06"
      ),
      (
        "Trưởng thôn, chậm nhất ngày 20/11/2025, tổng hợp sách hư.", "responsible Trưởng thôn",
        "by 2025-11-20"
      ),
      ("Thư viện tỉnh định kỳ hằng quý rà soát sách.", "responsible Thư viện tỉnh", "P3M"),
    ])
  func times(sentence: String, body: String, time: String) {
    let plan = Sample.assignment(sentence)
    #expect(plan.assignmentLines == [body])
    #expect(plan.deadlineLines == [time])
  }

  @Test("how often alone, between a subject and its verb, describes; a time without a verb makes no subject")
  func describedOnly() {
    #expect(Sample.assignment("Công an xã hằng tháng rà soát sách.").deadlineLines == [])
    #expect(Sample.assignment("Thư viện tỉnh trước ngày 15/12/2026.").assignmentLines == [])
  }
}
