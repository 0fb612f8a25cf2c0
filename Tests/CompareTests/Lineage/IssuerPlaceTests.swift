import Compare
import Testing

@Suite("Issuers that a title names without their place")
struct IssuerPlaceTests {
  private func district(_ name: String, of province: String) -> PreparedPlan {
    Sample.prepared(
      "upper.txt",
      """
      ĐẢNG BỘ TỈNH \(province.uppercased())
      HUYỆN ỦY \(name.uppercased())
      Số 40-KH/HU
      \(name), ngày 28 tháng 10 năm 2022

      KẾ HOẠCH
      Về văn hóa đọc

      I. NHIỆM VỤ
      1. Xây dựng tủ sách.
      """)
  }

  private func commune(preamble: String) -> PreparedPlan {
    Sample.prepared(
      "lower.txt",
      """
      ĐẢNG BỘ HUYỆN CẨM XUYÊN
      ĐẢNG ỦY XÃ CẨM DƯƠNG
      Số 15-KH/ĐU
      Cẩm Dương, ngày 05 tháng 12 năm 2022

      KẾ HOẠCH
      thực hiện Kế hoạch số 40-KH/HU, ngày 28/10/2022 của Ban Thường vụ Huyện ủy

      \(preamble)

      I. NHIỆM VỤ
      1. Xây dựng tủ sách.
      """)
  }

  private let named = """
    Thực hiện Kế hoạch số 40-KH/HU, ngày 28/10/2022 của Ban Thường vụ Huyện ủy Cẩm Xuyên, Đảng ủy xã xây dựng kế hoạch.
    """
  private let unnamed = "Thực hiện Kế hoạch số 40-KH/HU, ngày 28/10/2022, Đảng ủy xã xây dựng kế hoạch."

  @Test("have it from the preamble, or from the letterhead of the plan that cites", arguments: [true, false])
  func places(isNamed: Bool) {
    let lower = commune(preamble: isNamed ? named : unnamed)
    let right = Comparison(UpperPlan(district("Cẩm Xuyên", of: "Hà Tĩnh")), with: [lower])
    let wrong = Comparison(UpperPlan(district("Nam Đàn", of: "Nghệ An")), with: [lower])
    #expect(right.kinships == [.parent(through: "40-KH/HU")])
    #expect(wrong.kinships == [.unrelated])
  }

  @Test("a plan that carries out one and is carried out by another stands in the middle")
  func middles() {
    let province = Sample.prepared(
      "top.txt",
      """
      TỈNH ỦY HÀ TĨNH
      Số 25-CTr/TU
      Hà Tĩnh, ngày 05 tháng 10 năm 2022

      CHƯƠNG TRÌNH HÀNH ĐỘNG
      Về văn hóa đọc

      I. NHIỆM VỤ
      1. Xây dựng tủ sách.
      """)
    let middle = Sample.prepared(
      "middle.txt",
      """
      ĐẢNG BỘ TỈNH HÀ TĨNH
      HUYỆN ỦY CẨM XUYÊN
      Số 40-KH/HU
      Cẩm Xuyên, ngày 28 tháng 10 năm 2022

      KẾ HOẠCH
      Về văn hóa đọc

      Thực hiện Chương trình hành động số 25-CTr/TU, ngày 05/10/2022 của Tỉnh ủy, Huyện ủy ban hành kế hoạch.

      I. NHIỆM VỤ
      1. Xây dựng tủ sách.
      """)
    let cascade = Cascade([province, middle, commune(preamble: named)])
    #expect(cascade.roots == [0])
    #expect(cascade.middles == [1])
    #expect(cascade.adoptions(of: 0, in: 1).map(\.plan) == [2])
  }
}
