import Compare
import Testing

@Suite("Rules of links")
struct LinkRuleTests {
  /// A pair that a rule links, and one that it leaves alone.
  struct Example: Sendable, CustomTestStringConvertible {
    var rule: LinkRule
    var heading = "NHIỆM VỤ"
    var upper: String
    var lower: String
    var nearMiss: String

    var testDescription: String { rule.rawValue }
  }

  private static let examples = [
    Example(
      rule: .words,
      upper: "Tỉnh ủy chỉ đạo xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp.",
      lower: "Huyện ủy chỉ đạo xây dựng tủ sách lưu động cho công nhân các khu công nghiệp.",
      nearMiss: "Huyện ủy chỉ đạo xây dựng nhà văn hóa phục vụ nhân dân các xã, thị trấn."),
    Example(
      rule: .target, heading: "MỤC TIÊU",
      upper:
        "Đầu tư cơ sở vật chất, bổ sung sách mới, tổ chức nhiều hoạt động khuyến đọc sôi nổi, thiết thực, hiệu quả; đến năm 2025, ít nhất 85% trường tiểu học có phòng đọc.",
      lower:
        "Mỗi thôn có một điểm hẹn văn hóa để người cao tuổi gặp gỡ, trao đổi; đến năm 2025, trên 80% trường tiểu học có phòng đọc; khuyến khích hộ gia đình hiến đất làm đường.",
      nearMiss:
        "Mỗi thôn có một điểm hẹn văn hóa để người cao tuổi gặp gỡ, trao đổi; đến năm 2025, trên 80% hộ gia đình có nước sạch."
    ),
    Example(
      rule: .function,
      upper: "Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc các cơ quan thực hiện Chương trình này.",
      lower: "Ban Tuyên giáo Huyện ủy đôn đốc, kiểm tra việc triển khai Kế hoạch ở cơ sở.",
      nearMiss: "Ban Tuyên giáo Huyện ủy đôn đốc tiến độ sửa chữa thư viện ở cơ sở."),
    Example(
      rule: .concordance,
      upper: "Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện.",
      lower: "Huyện đoàn chụp ảnh sắc phong, hương ước của các làng.",
      nearMiss: "Trồng cây xanh quanh trụ sở làm việc."),
  ]

  private func rules(_ example: Example, _ lower: String) -> [LinkRule] {
    func text(_ task: String) -> String { "KẾ HOẠCH\nVề văn hóa đọc\n\nI. \(example.heading)\n1. \(task)\n" }
    // A person knows of the pair by what is said there, not by its place alone.
    let entries =
      lower == example.lower ? [Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .accepted)] : []
    let comparison = Comparison(
      Sample.upper("upper.txt", text(example.upper)), with: [Sample.prepared("lower.txt", text(lower))],
      concordance: Concordance(entries: example.rule == .concordance ? entries : []))
    return comparison.alignments[0].units.flatMap { $0.links.map(\.rule) }
  }

  @Test("a rule links its example", arguments: examples)
  func example(of example: Example) { #expect(rules(example, example.lower) == [example.rule]) }

  @Test("a rule leaves its near miss alone", arguments: examples)
  func nearMiss(of example: Example) { #expect(rules(example, example.nearMiss).isEmpty) }

  @Test("every rule has an example")
  func catalogue() { #expect(Set(Self.examples.map(\.rule)) == Set(LinkRule.allCases)) }

  @Test("a task that is stated again is an echo, one that adds a part is primary")
  func roles() {
    let upper = Sample.upper(
      "upper.txt",
      Sample.tasks([
        "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp; bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, phường, thị trấn."
      ]))
    func roles(_ tasks: [String]) -> [LinkRole] {
      Aligner(upper).align(Sample.prepared("lower.txt", Sample.tasks(tasks))).units[0].links
        .sorted { $0.lower < $1.lower }.map(\.role)
    }
    let shelves = "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp."
    #expect(
      roles([shelves, "Bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, thị trấn."]) == [.primary, .primary])
    #expect(
      roles([shelves, "Huyện đoàn xây dựng tủ sách lưu động phục vụ công nhân."]) == [.primary, .echo])
  }
}
