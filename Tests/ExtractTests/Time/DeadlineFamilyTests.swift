import Testing

@Suite("Deadlines in further turns of phrase")
struct DeadlineFamilyTests {
  @Test(
    "days and hours of every period",
    arguments: [
      ("Tổ chức hội sách vào tháng 4 hằng năm.", ["P1Y"]),
      ("Gửi danh mục chậm nhất 17 giờ thứ Sáu hằng tuần.", ["P1W"]),
      ("Gửi danh mục định kỳ (trước ngày 10 của tháng cuối quý).", ["P3M"]),
      ("Gửi danh mục vào giờ thứ hai của buổi đọc.", []),
    ])
  func recurring(sentence: String, expected: [String]) {
    #expect(Sample.assignment(sentence).deadlineLines == expected)
  }

  @Test("a span of time after an event")
  func term() {
    #expect(
      Sample.assignment("Trả sách trong thời gian 60 ngày kể từ ngày mượn.").deadlineLines == [
        "when trong thời gian 60 ngày kể từ ngày mượn"
      ])
  }
}
