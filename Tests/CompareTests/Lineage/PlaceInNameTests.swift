import Compare
import Testing

@Suite("Provinces whose names hold a word for a level")
struct PlaceInNameTests {
  private func programme(of province: String) -> PreparedPlan {
    Sample.prepared(
      "upper.txt",
      """
      TỈNH ỦY \(province.uppercased())
      Số 25-CTr/TU
      \(province), ngày 05 tháng 10 năm 2022

      CHƯƠNG TRÌNH HÀNH ĐỘNG
      Về văn hóa đọc

      I. NHIỆM VỤ
      1. Xây dựng tủ sách.
      """)
  }

  private func plan(citing province: String) -> PreparedPlan {
    Sample.prepared(
      "lower.txt",
      """
      KẾ HOẠCH
      Về văn hóa đọc

      Thực hiện Chương trình hành động số 25-CTr/TU, ngày 05/10/2022 của Tỉnh ủy \(province), Ban Thường vụ Huyện ủy ban hành kế hoạch.

      I. NHIỆM VỤ
      1. Xây dựng tủ sách.
      """)
  }

  @Test("a cited issuer is found in its province", arguments: ["Hà Tĩnh", "Phú Thọ", "Quảng Nam"])
  func same(province: String) {
    let comparison = Comparison(UpperPlan(programme(of: province)), with: [plan(citing: province)])
    #expect(comparison.kinships == [.parent(through: "25-CTr/TU")])
  }

  @Test("the same number of another province is another document")
  func other() {
    let comparison = Comparison(UpperPlan(programme(of: "Hà Tĩnh")), with: [plan(citing: "Quảng Nam")])
    #expect(comparison.kinships == [.unrelated])
  }
}
