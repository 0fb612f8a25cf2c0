import Compare
import Model
import Testing

@Suite("Facts that changed between two versions")
struct VersionFactTests {
  private func changes(_ draft: String, _ issued: String) -> [String] {
    let versions = VersionComparison(
      draft: Sample.version(Sample.tasks([draft])), issued: Sample.version(Sample.tasks([issued])))
    return versions.entries.flatMap(\.changes).map { change in
      let before = change.upper.map { versions.draft.plan.text.string($0) } ?? ""
      let after = change.lower.map { versions.issued.plan.text.string($0) } ?? ""
      return "\(change.kind) \(change.direction): \(before) > \(after)"
    }
  }

  @Test("a target that was lowered, with both quotes")
  func target() {
    let found = changes(
      "Phấn đấu 90% xã có tủ sách cộng đồng vào năm 2027.",
      "Phấn đấu 80% xã có tủ sách cộng đồng vào năm 2027.")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("number lowered: ") == true)
  }

  @Test("a target for a later date")
  func targetDate() {
    let found = changes(
      "Phấn đấu 90% xã có tủ sách cộng đồng vào năm 2027.",
      "Phấn đấu 90% xã có tủ sách cộng đồng vào năm 2028.")
    #expect(found.map { $0.prefix(15) } == ["deadline later:"])
  }

  @Test("a deadline that was put off, brought forward, dropped, introduced")
  func deadline() {
    let base = "Kiểm kê vốn sách của thư viện huyện"
    #expect(
      changes("\(base) (hoàn thành trong quý I/2026).", "\(base) (hoàn thành trong quý III/2026).").map {
        $0.prefix(15)
      }
        == ["deadline later:"])
    #expect(
      changes("\(base) (hoàn thành trước 30/6/2026).", "\(base) (hoàn thành trước 31/3/2026).").map {
        $0.prefix(17)
      }
        == ["deadline earlier:"])
    #expect(
      changes("\(base) (hoàn thành trước 30/6/2026).", "\(base).").map { $0.prefix(17) } == [
        "deadline dropped:"
      ])
    #expect(
      changes("\(base).", "\(base) (hoàn thành trước 30/6/2026).").map { $0.prefix(20) }
        == ["deadline introduced:"])
  }

  @Test("another body in the same part, and a body that is no longer named")
  func body() {
    #expect(
      changes(
        "Phòng Nội vụ chủ trì kiểm kê vốn sách của thư viện.",
        "Phòng Văn hóa chủ trì kiểm kê vốn sách của thư viện."
      ) == ["body reassigned: Phòng Nội vụ > Phòng Văn hóa"])
    #expect(
      changes("Phòng Nội vụ chủ trì kiểm kê vốn sách của thư viện.", "Kiểm kê vốn sách của thư viện.")
        == ["body dropped: Phòng Nội vụ > "])
  }

  @Test("a document that is cited anew")
  func reference() {
    #expect(
      changes(
        "Sắp xếp thư viện xã theo quy định.",
        "Sắp xếp thư viện xã theo Quyết định số 12-QĐ/TU ngày 05/01/2024."
      )
      .contains { $0.hasPrefix("reference introduced:") })
  }

  @Test("the header: number, date and signatory are told, what is the same is not")
  func fields() {
    let draft = """
      TỈNH ỦY AN BÌNH
      *
      Số     -KH/TU
      An Bình, ngày     tháng 3 năm 2026

      KẾ HOẠCH
      Về văn hóa đọc

      I. NHIỆM VỤ
      1. Kiểm kê vốn sách của thư viện tỉnh.

      T/M BAN THƯỜNG VỤ
      PHÓ BÍ THƯ


      Trần Văn Nam
      """
    let issued = draft.replacing("Số     -KH/TU", with: "Số 45-KH/TU")
      .replacing("ngày     tháng 3", with: "ngày 12 tháng 3").replacing("PHÓ BÍ THƯ", with: "BÍ THƯ")
      .replacing("Trần Văn Nam", with: "Lê Thị Hoa")
    let versions = VersionComparison(draft: Sample.version(draft), issued: Sample.version(issued))
    #expect(versions.fields.map(\.field) == [.number, .date, .signatoryTitle, .signatory])
    #expect(
      versions.fields.last
        == versions.fields.first { $0.draft == "Trần Văn Nam" && $0.issued == "Lê Thị Hoa" })
    #expect(versions.entries.allSatisfy { $0.fate == .unchanged })
  }
}
