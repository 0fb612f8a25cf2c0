import Compare
import Testing

@Suite("Word differences of a linked pair")
struct WordDifferenceTests {
  /// The wordings of two tasks with what is dropped in square brackets, what is added in braces and what was
  /// moved in angle brackets.
  private func marked(_ upper: String, _ lower: String) -> (upper: String, lower: String) {
    let above = Sample.task(upper)
    let below = Sample.task(lower)
    let difference = WordDifference(upper: above, unit: 0, lower: below, unit: 0)
    return (Sample.marked(difference.upper, above), Sample.marked(difference.lower, below))
  }

  @Test("a clause only one side has is dropped or added, the rest is common")
  func droppedAndAdded() {
    let difference = marked(
      "Xây dựng tủ sách lưu động, thư viện số phục vụ công nhân các khu công nghiệp.",
      "Xây dựng tủ sách lưu động phục vụ công nhân, đoàn viên các khu công nghiệp.")
    #expect(
      difference.upper == "Xây dựng tủ sách lưu động, [thư viện số ]phục vụ công nhân các khu công nghiệp.")
    #expect(
      difference.lower == "Xây dựng tủ sách lưu động phục vụ công nhân, {đoàn viên }các khu công nghiệp.")
  }

  @Test("level names that are swapped are common")
  func levelNames() {
    let difference = marked(
      "Tỉnh ủy chỉ đạo mở lớp bồi dưỡng cho thủ thư trong toàn tỉnh.",
      "Huyện ủy chỉ đạo mở lớp bồi dưỡng cho thủ thư trong toàn huyện.")
    #expect(difference.upper == "Tỉnh ủy chỉ đạo mở lớp bồi dưỡng cho thủ thư trong toàn tỉnh.")
    #expect(difference.lower == "Huyện ủy chỉ đạo mở lớp bồi dưỡng cho thủ thư trong toàn huyện.")
  }

  @Test("an abbreviation is what it stands for, another organ is not")
  func abbreviations() {
    #expect(
      marked("Giao UBND tỉnh bố trí trụ sở thư viện.", "Giao Ủy ban nhân dân huyện bố trí trụ sở thư viện.")
        .upper == "Giao UBND tỉnh bố trí trụ sở thư viện.")
    #expect(
      marked("Giao UBND tỉnh bố trí trụ sở thư viện.", "Giao HĐND huyện bố trí trụ sở thư viện.").upper
        == "Giao [UBND tỉnh ]bố trí trụ sở thư viện.")
  }

  @Test("a clause put elsewhere is moved, on both sides")
  func moved() {
    let difference = marked(
      "Bố trí kinh phí mua sách hằng năm; vận động doanh nghiệp tặng sách cho trường vùng sâu; tổ chức hội thi kể chuyện.",
      "Vận động doanh nghiệp tặng sách cho trường vùng sâu; tổ chức hội thi kể chuyện; bố trí kinh phí mua sách hằng năm."
    )
    #expect(
      difference.upper
        == "<Bố trí kinh phí mua sách hằng năm; >vận động doanh nghiệp tặng sách cho trường vùng sâu; tổ chức hội thi kể chuyện."
    )
    #expect(
      difference.lower
        == "Vận động doanh nghiệp tặng sách cho trường vùng sâu; tổ chức hội thi kể chuyện; <bố trí kinh phí mua sách hằng năm.>"
    )
  }

  @Test("a small word between two other wordings is no common stretch")
  func chance() {
    let difference = marked("Số hóa tư liệu và bản đồ cổ.", "Trưng bày hiện vật và tranh dân gian.")
    #expect(difference.upper == "[Số hóa tư liệu và bản đồ cổ.]")
    #expect(difference.lower == "{Trưng bày hiện vật và tranh dân gian.}")
  }

  @Test("an opening bracket goes with the word after it")
  func brackets() {
    let difference = marked(
      "Kiểm kê vốn sách của thư viện huyện.", "Kiểm kê vốn sách (kể cả sách tặng) của thư viện huyện.")
    #expect(difference.lower == "Kiểm kê vốn sách {(kể cả sách tặng) }của thư viện huyện.")
  }

  @Test(
    "the segments of a side cover its text, and each common one knows its counterpart",
    arguments: [
      ("Rà soát vốn sách.", "Rà soát vốn sách."),
      (
        "Rà soát vốn sách, thanh lý sách cũ (trước năm 1990).", "Thanh lý sách cũ; rà soát, bổ sung vốn sách."
      ),
      ("TTHC về cấp thẻ thư viện.", "Đơn giản thủ tục hành chính cấp thẻ."),
    ])
  func coverage(upper: String, lower: String) throws {
    let above = Sample.task(upper)
    let below = Sample.task(lower)
    let difference = WordDifference(upper: above, unit: 0, lower: below, unit: 0)
    for (segments, plan) in [(difference.upper, above), (difference.lower, below)] {
      #expect(segments.first?.range.start == plan.units[0].text.start)
      #expect(segments.last?.range.end == plan.units[0].text.end)
      for (first, second) in zip(segments, segments.dropFirst()) {
        #expect(first.range.end == second.range.start)
      }
    }
    for (index, segment) in difference.upper.enumerated() {
      guard let other = segment.counterpart else { continue }
      #expect(difference.lower[other].counterpart == index)
      #expect(difference.lower[other].kind == segment.kind)
    }
  }

  @Test("wordings too long for a table are still aligned")
  func long() {
    let words = (1...1500).map { "mục\($0) thư viện" }
    let changed = words.enumerated().map { $0.offset == 700 ? "kho sách lưu chiểu" : $0.element }
    let above = Sample.task(words.joined(separator: " "))
    let below = Sample.task(changed.joined(separator: " "))
    let difference = WordDifference(upper: above, unit: 0, lower: below, unit: 0)
    #expect(difference.upper.map(\.kind) == [.common, .dropped, .common])
    #expect(difference.lower.map(\.kind) == [.common, .added, .common])
  }
}
