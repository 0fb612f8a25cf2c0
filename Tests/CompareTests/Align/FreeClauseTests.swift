import Compare
import Testing

/// What links tasks by clauses that nothing else carries.
@Suite("Clauses that no link carries")
struct FreeClauseTests {
  private static let roof =
    "Sửa mái, thay kệ, lắp thang máy, mở rộng bãi đỗ xe của thư viện tỉnh và nhà văn hóa thiếu nhi; lắp camera, thay máy tính cũ, nối cáp quang tới phòng tra cứu"
  private static let fair =
    "Mở hội sách mùa thu ở quảng trường, mời nhà văn, họa sĩ giao lưu với bạn đọc trẻ; trao giải cuộc thi vẽ bìa, bình chọn cuốn sách của năm và hiệu sách thân thiện"
  private static let gifts =
    "vận động dòng họ, kiều bào, cựu học sinh tặng sách hiếm, bản đồ cổ, ảnh tư liệu cho kho địa chí"
  private static let otherGifts =
    "mỗi năm một lần gặp mặt, cảm ơn dòng họ, kiều bào tặng nhiều sách hiếm, nhất là bản đồ cổ vẽ tay, cho phòng địa chí của huyện"

  /// The rules of the links between the tasks of both sides at some indices.
  private func rules(
    _ upper: [String], _ lower: [String], from unit: Int, to other: Int
  ) -> [LinkRule] {
    let plan = Sample.upper("upper.txt", Sample.tasks(upper, level: "tỉnh"))
    let alignment = Aligner(plan).align(Sample.prepared("lower.txt", Sample.tasks(lower)))
    return alignment.units[unit].links.filter { $0.lower == other }.map(\.rule)
  }

  @Test("clauses of two long tasks that nothing else carries are linked, in other words as they are")
  func free() {
    let lower = ["\(Self.roof).", "\(Self.fair); \(Self.otherGifts)."]
    #expect(rules(["\(Self.roof); \(Self.gifts).", "\(Self.fair)."], lower, from: 0, to: 1) == [.clause])
  }

  @Test("a clause that another task of the upper plan is likelier to mean is linked with that one alone")
  func taken() {
    let lower = ["\(Self.roof).", "\(Self.fair); \(Self.otherGifts)."]
    let upper = ["\(Self.roof); \(Self.gifts).", "\(Self.fair); \(Self.otherGifts)."]
    #expect(rules(upper, lower, from: 0, to: 1).isEmpty)
  }

  @Test("clauses that share the formulas of all plans are linked with nothing")
  func formula() {
    let upper = [
      "\(Self.roof); bảo đảm thiết thực, hiệu quả, phù hợp với tình hình thực tế.", "\(Self.fair).",
    ]
    let lower = [
      "\(Self.roof).",
      "\(Self.fair); tổ chức trang trọng, tiết kiệm, bảo đảm thiết thực, hiệu quả, phù hợp với thực tế.",
    ]
    #expect(rules(upper, lower, from: 0, to: 1).isEmpty)
  }

  @Test("a clause that no link carries meets one that carries another task out, unless something carries it")
  func shared() {
    let roof = "Sửa mái, thay kệ, lắp thang máy cho thư viện tỉnh, lắp camera, thay máy tính cũ"
    let clause = "số hóa sắc phong, gia phả, hương ước của các dòng họ lâu đời"
    let upper = ["\(roof); \(clause).", "\(Self.fair); \(clause) trong tỉnh."]
    let fair = "\(Self.fair); \(clause) trong tỉnh."
    #expect(rules(upper, ["\(roof).", fair], from: 0, to: 1) == [.clause])
    #expect(rules(upper, ["\(roof); \(clause).", fair], from: 0, to: 1).isEmpty)
  }

  @Test("a lower task that nothing claims is an echo of the task of which it says a clause again")
  func unclaimed() {
    let roof = "Sửa mái, thay kệ, lắp thang máy cho thư viện tỉnh, lắp camera, thay máy tính cũ"
    let visit =
      "lập sổ theo dõi bạn đọc nghỉ lâu ngày, gọi điện thăm hỏi, mang sách đến tận nhà người cao tuổi, người khuyết tật"
    let again =
      "Nhân viên lập sổ bạn đọc nghỉ lâu ngày, gọi điện, thăm hỏi, mang sách mới đến tận nhà người cao tuổi neo đơn."
    let other =
      "Nhân viên gọi điện thăm hỏi gia đình chính sách, cuối tuần mang quà đến tận nhà thương binh neo đơn."
    let tasks = ["\(roof); \(visit).", "\(Self.fair)."]
    let plan = Sample.upper("upper.txt", Sample.tasks(tasks, level: "tỉnh"))
    func echoes(_ task: String) -> [Int] {
      Aligner(plan).align(Sample.prepared("lower.txt", Sample.tasks(tasks + [task]))).units[0].links
        .filter { $0.role == .echo }.map(\.lower)
    }
    #expect(echoes(again) == [2])
    #expect(echoes(other).isEmpty)
  }
}
