import Compare
import Testing

@Suite("Rules of relations")
struct RelationRuleTests {
  /// Tasks of both sides, the relation of the first upper task, and tasks that read alike and give another one.
  struct Example: Sendable, CustomTestStringConvertible {
    var relation: Relation
    var upper: [String]
    var lower: [String]
    var nearMiss: [String]

    var testDescription: String { relation.rawValue }
  }

  private static let shelves =
    "Tỉnh ủy chỉ đạo xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp"
  private static let lowerShelves =
    "Huyện ủy chỉ đạo xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp"
  private static let training = "bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, phường, thị trấn"
  private static let training2 = "Bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, phường, thị trấn"

  private static let examples = [
    Example(
      relation: .verbatim, upper: ["\(shelves)."], lower: ["\(lowerShelves)."],
      nearMiss: ["\(lowerShelves) trước ngày 30/9/2023."]),
    Example(
      relation: .adapted, upper: ["\(shelves)."],
      lower: ["\(lowerShelves), mỗi quý luân chuyển một lần giữa các nhà máy, xí nghiệp."],
      nearMiss: ["\(lowerShelves)."]),
    Example(
      relation: .split, upper: ["\(shelves); \(training)."], lower: ["\(lowerShelves).", "\(training2)."],
      nearMiss: ["\(lowerShelves); \(training)."]),
    Example(
      relation: .merged, upper: ["\(shelves).", "\(training2)."], lower: ["\(lowerShelves); \(training)."],
      nearMiss: ["\(lowerShelves); trồng cây xanh quanh trụ sở, trạm y tế, trường học."]),
    Example(
      relation: .splitAndMerged,
      upper: [
        "\(shelves); \(training) về phân loại, bảo quản sách.",
        "Số hóa tư liệu địa chí đang lưu giữ tại thư viện.",
      ],
      lower: [
        "\(lowerShelves).",
        "\(training2) về phân loại, bảo quản sách; số hóa tư liệu địa chí đang lưu giữ tại thư viện.",
      ],
      nearMiss: [
        "\(lowerShelves).",
        "\(training2) về phân loại, bảo quản sách; trồng cây xanh quanh trụ sở, trạm y tế, trường học.",
      ]),
    Example(
      relation: .missing, upper: ["\(shelves)."],
      lower: ["Trồng cây xanh quanh trụ sở, trạm y tế, trường học."],
      nearMiss: ["\(lowerShelves)."]),
  ]

  private func relation(_ upper: [String], _ lower: [String]) -> Relation {
    let plan = Sample.upper("upper.txt", Sample.tasks(upper, level: "tỉnh"))
    return Aligner(plan).align(Sample.prepared("lower.txt", Sample.tasks(lower))).units[0].relation
  }

  @Test("a relation is found in its example", arguments: examples)
  func example(of example: Example) {
    #expect(relation(example.upper, example.lower) == example.relation)
  }

  @Test("a relation is not found in its near miss", arguments: examples)
  func nearMiss(of example: Example) {
    #expect(relation(example.upper, example.nearMiss) != example.relation)
  }

  @Test("a wording without an item of a list is another one, one with a letter read wrong is not")
  func item() {
    let list = { (items: String) in
      "Thư viện tỉnh kiểm kê kho sách, lập danh mục bản thảo, bản đồ, ảnh chụp, \(items), sổ ghi của các dòng họ để phục chế, trưng bày, giới thiệu với bạn đọc."
    }
    #expect(relation([list("nội quy thư viện, băng ghi âm")], [list("băng ghi âm")]) == .adapted)
    #expect(
      relation([list("nội quy thư viện, băng ghi âm")], [list("nội quy thư viộn, băng ghi âm")]) == .verbatim)
  }

  @Test("every relation has an example")
  func catalogue() { #expect(Set(Self.examples.map(\.relation)) == Set(Relation.allCases)) }
}
