import Compare
import Testing

@Suite("Rules of targets")
struct TargetRuleTests {
  /// The paths of the lower targets that the first upper target is linked with.
  private func links(_ upper: String, _ lower: String) -> [LinkRule] {
    func text(_ target: String) -> String {
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n1. \(target)\n2. Có 12 xe thư viện lưu động.\n"
    }
    return Aligner(Sample.upper("upper.txt", text(upper)))
      .align(Sample.prepared("lower.txt", text(lower))).units[0].links.map(\.rule)
  }

  @Test("a target of another thing in the same words is another target")
  func other() {
    let upper = "Đến năm 2030, 100% tổ đọc sách của thôn, tổ dân phố có tủ sách."
    #expect(links(upper, "Đến năm 2030: 100% thôn, tổ dân phố có tổ đọc.").isEmpty)
    #expect(!links(upper, "Đến năm 2030: 100% tổ đọc sách của thôn có tủ sách.").isEmpty)
    let near = "Phấn đấu đến năm 2030, có 100% tổ đọc sách thôn, tổ dân phố có tổ trưởng."
    #expect(links("Phấn đấu đến năm 2030: 100% thôn, tổ dân phố có tổ đọc sách.", near).isEmpty)
  }

  @Test("the same figure of what goes by the same name is the same target")
  func figure() {
    let upper = "Phấn đấu hằng năm bổ sung sách mới đạt từ 3% trở lên so với tổng số sách."
    let lower = "Tỷ lệ bổ sung sách mới hằng năm đạt tối thiểu 3% tổng số sách."
    #expect(links(upper, lower).contains(.target))
    #expect(!links(upper, "Tỷ lệ độc giả mới hằng năm đạt tối thiểu 5% tổng số hộ.").contains(.target))
  }

  @Test(
    "of the targets of a unit those meet that say most of the same, whichever stands first; an exception meets none but its like"
  )
  func likest() {
    func numbers(_ upper: String, _ lower: String) -> [String] {
      func text(_ target: String) -> String { "KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n1. \(target)\n" }
      return Aligner(Sample.upper("upper.txt", text(upper)))
        .align(Sample.prepared("lower.txt", text(lower))).units[0].changes.filter { $0.kind == .number }
        .map(\.direction.rawValue)
    }
    let upper = "Trên 85% xã, thị trấn có thư viện hoặc phòng đọc; 70% trường học có thư viện đạt chuẩn."
    #expect(numbers(upper, "100% trường học trên địa bàn có thư viện đạt chuẩn.") == ["dropped", "raised"])
    let rate = "Có 12 thư viện trên một vạn dân phục vụ bạn đọc cả ngày."
    #expect(numbers(rate, "Có 12 thư viện/vạn dân phục vụ bạn đọc cả ngày.") == ["same"])
    let exception = "70% trường học có thư viện đạt chuẩn, riêng trường học ở xã biên giới đạt 90%."
    #expect(numbers(exception, "75% trường học có thư viện đạt chuẩn.") == ["raised", "dropped"])
  }

  @Test("where a date cannot be read, the year that a heading names tells for when a target is")
  func year() {
    let target = "85% xã, phường có thư viện hoặc phòng đọc"
    let upper = """
      KẾ HOẠCH
      Về văn hóa đọc

      I. MỤC TIÊU
      1. Đền nắm 2025
      - Trên \(target).
      """
    let lower = """
      KẾ HOẠCH
      Về văn hóa đọc

      I. MỤC TIÊU
      1. Đến năm 2030
      - Toàn huyện có 90% xã, phường có thư viện hoặc phòng đọc.
      2. Đến năm 2025
      - Có từ \(target), trong đó có xã vùng sâu, vùng xa, hải đảo còn khó khăn.
      """
    let plan = Sample.prepared("lower.txt", lower)
    let unit = Aligner(Sample.upper("upper.txt", upper)).align(plan).units.first
    #expect(unit?.links.first.map { plan.path(of: $0.lower) } == "I/2/-1")
    let clear = upper.replacing("Đền nắm 2025", with: "Đến năm 2030")
    let other = Aligner(Sample.upper("upper.txt", clear)).align(plan).units.first
    #expect(other?.links.first.map { plan.path(of: $0.lower) } == "I/1/-1")
  }
}
