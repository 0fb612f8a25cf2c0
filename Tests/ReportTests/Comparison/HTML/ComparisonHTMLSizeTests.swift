import Compare
import Report
import Testing

@Suite("Size of the HTML report")
struct ComparisonHTMLSizeTests {
  /// Words of plans, to make tasks of that differ.
  private static let words =
    "tổ chức triển khai xây dựng thư viện tủ sách phòng đọc học sinh công nhân nông thôn đô thị giáo viên cán bộ đoàn viên hội thi văn hóa cộng đồng lưu động số hóa tư liệu địa chí kinh phí tuyên truyền kiểm tra giám sát sơ kết báo cáo phong trào thiếu nhi gia đình dòng họ khu phố bản làng xã phường"
    .split(separator: " ").map(String.init)

  /// Numbers that follow from each other.
  private struct Numbers {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private static func task(_ seed: Int) -> String {
    var numbers = Numbers(state: UInt64(seed) &* 7919 &+ 13)
    return "Giao cơ quan " + (0..<40).map { _ in words[numbers.next(words.count)] }.joined(separator: " ")
      + " (hoàn thành trước ngày 30/6/20\(23 + seed % 7))."
  }

  /// A plan that takes up most tasks of a programme, each in other words here and there.
  private static func plan(_ number: Int, tasks: Int) -> PreparedPlan {
    var numbers = Numbers(state: UInt64(number) &+ 1)
    var text = "HUYỆN ỦY SỐ \(number)\nSố \(number + 10)-KH/HU\n\nKẾ HOẠCH\nVề văn hóa đọc\n\nI. NHIỆM VỤ\n"
    for task in 0..<tasks {
      var words = Self.task(task).split(separator: " ").map(String.init)
      if number > 0 {
        if numbers.next(5) == 0 { continue }
        for _ in 0..<numbers.next(12) {
          words[3 + numbers.next(words.count - 8)] = Self.words[numbers.next(40)]
        }
      }
      text += "\(task + 1). \(words.joined(separator: " "))\n"
    }
    return ComparisonSample.prepared("ke-hoach-\(number).txt", text)
  }

  /// The bytes of a page of 80 units by some plans.
  private static func bytes(plans: Int) -> Int {
    let comparison = Comparison(
      UpperPlan(plan(0, tasks: 80)), with: (1...plans).map { plan($0, tasks: 80) })
    #expect(comparison.upper.prepared.units.count == 80)
    var out = OutputBuffer()
    ComparisonHTMLReport.write(comparison, to: &out)
    return out.contents.count
  }

  @Test("80 units by 100 plans are far under 15 MB: each plan adds its own text and a few numbers")
  func size() {
    let six = Self.bytes(plans: 6)
    let perPlan = (Self.bytes(plans: 12) - six) / 6
    #expect(perPlan > 1000)
    #expect(six + 94 * perPlan < 12_000_000)
  }
}
