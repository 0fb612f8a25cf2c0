import Compare
import Testing

@Suite("Rules of lineage")
struct KinshipRuleTests {
  private static func plan(
    _ name: String, issuer: String, number: String, date: String = "05 tháng 10 năm 2022",
    carrying: String = ""
  ) -> LineageRecord {
    let preamble = carrying.isEmpty ? "" : "Thực hiện \(carrying), \(issuer) ban hành kế hoạch.\n"
    let text = """
      \(issuer.uppercased())
      Số \(number)
      An Hà, ngày \(date)

      KẾ HOẠCH
      Về văn hóa đọc

      \(preamble)
      I. NHIỆM VỤ
      1. Xây dựng tủ sách.
      """
    return LineageRecord(Sample.plan(text), name: name)
  }

  private static let province = plan(
    "tinh", issuer: "Tỉnh ủy Hà Tĩnh", number: "25-CTr/TU", carrying: resolution)
  private static let resolution = "Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương"
  private static let programme = "Chương trình hành động số 25-CTr/TU, ngày 05/10/2022 của Tỉnh ủy Hà Tĩnh"

  @Test("a text and its copy are the same; one with another number is not")
  func same() {
    #expect(Kinship(upper: Self.province, lower: Self.province) == .sameText)
    let other = Self.plan("tinh", issuer: "Tỉnh ủy Hà Tĩnh", number: "26-CTr/TU", carrying: Self.resolution)
    #expect(Kinship(upper: Self.province, lower: other) != .sameText)
  }

  @Test("a plan that cites the upper one carries it out; one that cites that number of another day does not")
  func parent() {
    let district = Self.plan(
      "huyen", issuer: "Huyện ủy Cẩm Xuyên", number: "40-KH/HU", carrying: Self.programme)
    #expect(Kinship(upper: Self.province, lower: district) == .parent(through: "25-CTr/TU"))
    let stranger = Self.plan(
      "huyen", issuer: "Huyện ủy Cẩm Xuyên", number: "40-KH/HU",
      carrying: Self.programme.replacing("05/10/2022", with: "07/10/2017"))
    #expect(Kinship(upper: Self.province, lower: stranger) == .unrelated)
  }

  @Test("a plan two steps below is a descendant by way of the plan between, where that is there")
  func ancestor() {
    let district = Self.plan(
      "huyen", issuer: "Huyện ủy Cẩm Xuyên", number: "40-KH/HU", carrying: Self.programme)
    let commune = Self.plan(
      "xa", issuer: "Đảng ủy xã Cẩm Dương", number: "15-KH/ĐU",
      carrying: "Kế hoạch số 40-KH/HU, ngày 05/10/2022 của Huyện ủy Cẩm Xuyên")
    let whole = Lineage([Self.province, district, commune])
    #expect(whole.kinship(upper: 0, lower: 2) == .ancestor(between: ["huyen"]))
    #expect(whole.ladder(of: 2) == [2, 1, 0])
    let gap = Lineage([Self.province, commune])
    #expect(gap.kinship(upper: 0, lower: 1) == .unrelated)
    #expect(gap.absences.map(\.reference.key) == ["31-NQ/TW", "40-KH/HU"])
  }

  @Test("plans under one resolution are siblings; plans that cite nothing are unrelated")
  func siblings() {
    let other = Self.plan(
      "tinh khac", issuer: "Tỉnh ủy Đồng Tháp", number: "18-CTr/TU", carrying: Self.resolution)
    #expect(Kinship(upper: Self.province, lower: other) == .sibling(through: "31-NQ/TW"))
    let lone = Self.plan("tinh khac", issuer: "Tỉnh ủy Đồng Tháp", number: "18-CTr/TU")
    #expect(Kinship(upper: Self.province, lower: lone) == .unrelated)
  }
}
