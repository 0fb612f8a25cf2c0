import Compare
import Testing

@Suite("Plans that cite one another in a circle")
struct CitationCircleTests {
  private func plan(_ number: Int, of district: String, citing other: Int, of neighbour: String)
    -> PreparedPlan
  {
    Sample.prepared(
      "p\(number).txt",
      """
      HUYỆN ỦY \(district.uppercased())
      Số \(number)-KH/HU
      \(district), ngày 05 tháng 12 năm 2022

      KẾ HOẠCH
      Về văn hóa đọc

      Thực hiện Kế hoạch số \(other)-KH/HU, ngày 05/12/2022 của Huyện ủy \(neighbour), Huyện ủy ban hành kế hoạch.

      I. NHIỆM VỤ
      1. Xây dựng tủ sách.
      """)
  }

  @Test("the second edge of two plans that cite each other is left out, and told")
  func two() throws {
    let lineage = Cascade([
      plan(70, of: "Kỳ Anh", citing: 71, of: "Hương Khê"),
      plan(71, of: "Hương Khê", citing: 70, of: "Kỳ Anh"),
    ]).lineage
    #expect(lineage.edges.map { [$0.parent, $0.child] } == [[1, 0]])
    #expect(lineage.circles.map { [$0.parent, $0.child] } == [[0, 1]])
    let notice = try #require(lineage.notices.first)
    #expect(lineage.notices.count == 1)
    #expect(notice.plans == [0, 1])
    let message = lineage.message(of: notice)
    #expect(message.english.contains("“p71.txt carries out p70.txt” (cited as 70-KH/HU) was left out"))
    #expect(message.vietnamese.contains("bỏ quan hệ “p71.txt thực hiện p70.txt”"))
  }

  @Test("of a longer circle the edge that closes it is left out")
  func three() throws {
    let lineage = Cascade([
      plan(70, of: "Kỳ Anh", citing: 71, of: "Hương Khê"),
      plan(71, of: "Hương Khê", citing: 72, of: "Can Lộc"),
      plan(72, of: "Can Lộc", citing: 70, of: "Kỳ Anh"),
    ]).lineage
    #expect(lineage.circles.map { [$0.parent, $0.child] } == [[0, 2]])
    let notice = try #require(lineage.notices.first)
    #expect(
      lineage.message(of: notice).english.contains("in a circle: p70.txt carries out p72.txt over other"))
  }

  @Test("a plan that is cited and cites a third closes nothing")
  func chain() {
    let lineage = Cascade([
      plan(70, of: "Kỳ Anh", citing: 71, of: "Hương Khê"),
      plan(71, of: "Hương Khê", citing: 72, of: "Can Lộc"),
    ]).lineage
    #expect(lineage.circles.isEmpty && lineage.notices.isEmpty)
  }

  @Test("a pair that cites each other is told so; a pair of which one cites the other is not")
  func pair() {
    let first = plan(70, of: "Kỳ Anh", citing: 71, of: "Hương Khê")
    let second = plan(71, of: "Hương Khê", citing: 70, of: "Kỳ Anh")
    #expect(Comparison(UpperPlan(first), with: [second]).notices[0].contains(.mutual))
    let third = plan(71, of: "Hương Khê", citing: 72, of: "Can Lộc")
    #expect(!Comparison(UpperPlan(third), with: [first]).notices[0].contains(.mutual))
  }
}
