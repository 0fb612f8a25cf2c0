import Compare
import Testing

@Suite("Plans that carry out one document that is not among them")
struct SiblingTests {
  private func plan(_ name: String, of district: String, _ document: String) -> PreparedPlan {
    Sample.prepared(
      name,
      """
      HUYỆN ỦY \(district.uppercased())
      Số \(name.prefix(2))-KH/HU
      \(district), ngày 20 tháng 12 năm 2022

      KẾ HOẠCH
      Về văn hóa đọc

      Thực hiện \(document), Ban Thường vụ Huyện ủy ban hành kế hoạch.

      I. NHIỆM VỤ
      1. Xây dựng tủ sách.
      """)
  }

  @Test("are gathered under it, and none of them is alone")
  func siblings() {
    let resolution = "Nghị quyết số 31-NQ/TW, ngày 12/8/2022 của Ban Chấp hành Trung ương"
    let cascade = Cascade([
      plan("11.txt", of: "Can Lộc", resolution), plan("12.txt", of: "Duy Xuyên", resolution),
      plan("13.txt", of: "Nghi Lộc", "Nghị quyết số 31-NQ/TW, ngày 15/3/2013 của Ban Chấp hành Trung ương"),
    ])
    #expect(cascade.lineage.absences.map(\.children) == [[0, 1], [2]])
    #expect(cascade.loners == [2])
  }

  @Test("are none where two provinces number alike")
  func provinces() {
    let programme = "Chương trình hành động số 25-CTr/TU của Tỉnh ủy"
    let cascade = Cascade([
      plan("11.txt", of: "Can Lộc, tỉnh Hà Tĩnh", programme),
      plan("12.txt", of: "Duy Xuyên, tỉnh Quảng Nam", programme),
    ])
    #expect(cascade.lineage.records.map(\.locality.province) == ["Hà Tĩnh", "Quảng Nam"])
    #expect(cascade.lineage.absences.map(\.children) == [[0], [1]])
    #expect(cascade.loners == [0, 1])
  }

  @Test("are not gathered under a plan that names its own number: it is here")
  func itself() {
    let own = "Kế hoạch số 11-KH/HU, ngày 20/12/2022 của Ban Thường vụ Huyện ủy"
    let other = "Kế hoạch số 11-KH/HU, ngày 20/12/2019 của Ban Thường vụ Huyện ủy"
    #expect(Cascade([plan("11.txt", of: "Can Lộc", own)]).lineage.absences.isEmpty)
    #expect(Cascade([plan("11.txt", of: "Can Lộc", other)]).lineage.absences.map(\.children) == [[0]])
  }
}
