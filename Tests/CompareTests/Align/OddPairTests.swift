import Compare
import Testing

@Suite("Plans that are no upper and lower plan")
struct OddPairTests {
  private let tasks = [
    "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp.",
    "Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện.",
  ]

  private func plan(_ name: String, _ head: String = "", _ preamble: String = "", _ tasks: [String])
    -> PreparedPlan
  {
    let body = tasks.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
    return Sample.prepared(
      name, "\(head)\nKẾ HOẠCH\nVề văn hóa đọc\n\n\(preamble)\n\nI. NHIỆM VỤ\n\(body)")
  }

  private func head(_ issuer: String, _ number: String) -> String {
    "\(issuer)\nSố \(number)\nAn Hà, ngày 05 tháng 10 năm 2022\n"
  }

  @Test("a plan with itself is said to be the same text, every unit verbatim")
  func itself() {
    let plan = plan("a.txt", head("TỈNH ỦY AN HÀ", "25-KH/TU"), "", tasks)
    let comparison = Comparison(UpperPlan(plan), with: [plan])
    #expect(comparison.notices == [[.sameText]])
    #expect(comparison.kinships == [.sameText])
    #expect(comparison.alignments[0].units.map(\.relation) == [.verbatim, .verbatim])
    #expect(comparison.alignments[0].units.map { $0.links.map(\.lower) } == [[0], [1]])
    #expect(comparison.alignments[0].added.isEmpty)
  }

  @Test("an empty lower plan is said to be empty, and everything is missing")
  func emptyLower() {
    let comparison = Comparison(
      UpperPlan(plan("a.txt", "", "", tasks)), with: [Sample.prepared("b.txt", "")])
    #expect(comparison.notices[0].contains(.emptyLower))
    #expect(comparison.alignments[0].units.map(\.relation) == [.missing, .missing])
    #expect(comparison.alignments[0].coverage.linked == 0)
  }

  @Test("an empty upper plan is said to be empty, and all below is added")
  func emptyUpper() {
    let comparison = Comparison(
      UpperPlan(Sample.prepared("a.txt", "")), with: [plan("b.txt", "", "", tasks)])
    #expect(comparison.notices[0].contains(.emptyUpper))
    #expect(comparison.alignments[0].added.map(\.lower) == [0, 1])
    #expect(comparison.alignments[0].coverage.depth == 0)
  }

  @Test("two empty plans compare")
  func bothEmpty() {
    let comparison = Comparison(
      UpperPlan(Sample.prepared("a.txt", "")), with: [Sample.prepared("b.txt", " ")])
    #expect(comparison.notices[0].contains(.emptyUpper) && comparison.notices[0].contains(.emptyLower))
  }

  @Test("siblings of one level are said to be siblings, and are compared")
  func sameLevel() {
    let preamble =
      "Thực hiện Nghị quyết số 31-NQ/TW, ngày 18/5/2022 của Ban Chấp hành Trung ương, Tỉnh ủy ban hành kế hoạch."
    let comparison = Comparison(
      UpperPlan(plan("a.txt", head("TỈNH ỦY AN HÀ", "25-KH/TU"), preamble, tasks)),
      with: [plan("b.txt", head("TỈNH ỦY BÌNH SƠN", "18-KH/TU"), preamble, tasks)])
    #expect(comparison.kinships == [.sibling(through: "31-NQ/TW")])
    #expect(comparison.notices == [[.siblings, .sameLevel]])
    #expect(comparison.alignments[0].coverage.linked == 2)
  }

  @Test("plans without a shared ancestor are said to be unrelated, and are compared")
  func unrelated() {
    let comparison = Comparison(
      UpperPlan(plan("a.txt", head("TỈNH ỦY AN HÀ", "25-KH/TU"), "", tasks)),
      with: [plan("b.txt", head("HUYỆN ỦY BÌNH SƠN", "18-KH/HU"), "", tasks)])
    #expect(comparison.kinships == [.unrelated])
    #expect(comparison.notices == [[.unrelated]])
    #expect(comparison.alignments[0].coverage.linked == 2)
  }

  @Test("an upper plan given as the lower one is said to stand above")
  func reversed() {
    let comparison = Comparison(
      UpperPlan(plan("a.txt", head("HUYỆN ỦY BÌNH SƠN", "18-KH/HU"), "", tasks)),
      with: [plan("b.txt", head("TỈNH ỦY AN HÀ", "25-KH/TU"), "", tasks)])
    #expect(comparison.notices[0].contains(.reversedLevels))
  }

  @Test("an upper plan that carries out the lower one is said to be in its place")
  func reversedOrder() {
    let preamble =
      "Thực hiện Kế hoạch số 25-KH/TU, ngày 05/10/2022 của Tỉnh ủy An Hà, Huyện ủy ban hành kế hoạch."
    let district = plan("a.txt", head("HUYỆN ỦY BÌNH SƠN", "18-KH/HU"), preamble, tasks)
    let province = plan("b.txt", head("TỈNH ỦY AN HÀ", "25-KH/TU"), "", tasks)
    #expect(Comparison(UpperPlan(district), with: [province]).notices == [[.reversed, .reversedLevels]])
    #expect(Comparison(UpperPlan(province), with: [district]).notices == [[]])
  }

  @Test("an upper plan without a number is said to have none that could be cited")
  func unnumbered() {
    let preamble = "Thực hiện Kế hoạch số 25-KH/TU của Tỉnh ủy An Hà, Huyện ủy ban hành kế hoạch."
    let lower = plan("b.txt", head("HUYỆN ỦY BÌNH SƠN", "18-KH/HU"), preamble, tasks)
    let upper = plan("a.txt", "TỈNH ỦY AN HÀ\n*\nSố    -KH/TU\n", "", tasks)
    #expect(Comparison(UpperPlan(upper), with: [lower]).notices == [[.unnumbered]])
  }

  @Test("a plan compares the same whichever others are compared")
  func independent() {
    let upper = UpperPlan(plan("a.txt", "", "", tasks))
    let first = plan("b.txt", "", "", [tasks[1]])
    let second = plan("c.txt", "", "", ["Trồng cây xanh quanh trụ sở làm việc."])
    let together = Comparison(upper, with: [second, first]).alignments[1]
    let alone = Comparison(upper, with: [first]).alignments[0]
    #expect(together.units.map(\.score) == alone.units.map(\.score))
    #expect(together.units.map(\.relation) == alone.units.map(\.relation))
  }
}
