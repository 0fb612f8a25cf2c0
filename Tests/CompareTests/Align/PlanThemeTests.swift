import Compare
import Testing

/// Tasks in the words of an upper plan about something that is none of its business.
@Suite("What a plan is about")
struct PlanThemeTests {
  private static let rules =
    "Rà soát, sửa đổi, bổ sung, hoàn thiện các quy định về chức năng, quyền hạn và mối quan hệ công tác của các"
  /// Tasks of a programme on bees.
  private static let bees = [
    "Mở lớp dạy nuôi ong cho thanh niên vùng đệm rừng quốc gia.", "Cấp giống ong nội cho hộ nghèo ven suối.",
    "Trồng keo, nhãn, vải làm nguồn phấn cho ong.", "Lập trạm kiểm dịch ong tại cửa khẩu.",
    "Xây dựng nhãn hiệu mật ong hoa bạc hà.", "Đặt điểm thu mua mật ong ở chợ phiên.",
    "Cấm phun thuốc trừ sâu mùa ong lấy mật.", "Tổ chức ngày hội ong mật vào tháng ba.",
    "Hỗ trợ lãi vay mua thùng ong gỗ thông.", "Vẽ bản đồ nơi ong hoang làm tổ.",
    "Mời nghệ nhân truyền nghề lấy sáp ong.", "Đưa bánh mật ong vào bữa ăn học đường.",
    "\(rules) hội nuôi ong; ban hành sổ tay chăm đàn, lịch chuyển tổ, mẫu nhật ký bảo quản phấn, sữa chúa, keo ong.",
  ]

  /// Whether the last task of the programme is linked with a lower one that stands beside some others.
  private func isLinked(_ lower: String, heading: String = "") -> Bool {
    let upper = Sample.upper("upper.txt", Sample.tasks(Self.bees, level: "tỉnh"))
    let others = Sample.tasks(Array(Self.bees[0..<3]))
    let text =
      heading.isEmpty
      ? others + "4. \(lower)\n" : others + "4. \(heading)\n- \(lower)\n- Chăm đàn qua mùa rét.\n"
    return Aligner(upper).align(Sample.prepared("lower.txt", text)).units[Self.bees.count - 1].links
      .contains { $0.role == .primary }
  }

  @Test("a task in the same words about something else is another task")
  func other() {
    #expect(
      !isLinked(
        "\(Self.rules) trạm bơm, đội thủy nông; nạo vét kênh, thay cánh cống, gia cố bờ bao trước mùa lũ."))
  }

  @Test("it is the same where it names the theme, or stands below a heading that does")
  func same() {
    #expect(isLinked("\(Self.rules) tổ nuôi ong; nạo vét kênh, thay cánh cống, gia cố bờ bao trước mùa lũ."))
    #expect(
      isLinked(
        "\(Self.rules) tổ, đội; nạo vét kênh, thay cánh cống, gia cố bờ bao trước mùa lũ.",
        heading: "Phát triển nghề nuôi ong"))
  }

  @Test("a target in the same words of others, whom the theme does not name, is another target")
  func targets() {
    func score(_ lower: String) -> Double {
      let target = "100% tổ nuôi ong được đánh giá, xếp loại từ hoàn thành tốt nhiệm vụ trở lên."
      let upper = Sample.upper("upper.txt", Sample.tasks([target] + Self.bees, level: "tỉnh"))
      let below = Sample.tasks([lower] + Array(Self.bees[0..<3]))
      return Aligner(upper).align(Sample.prepared("lower.txt", below)).units[0].links.map(\.score).max() ?? 0
    }
    let others = "100% đội bóng xã được đánh giá, xếp loại từ hoàn thành tốt nhiệm vụ trở lên."
    let same = "100% tổ nuôi ong xã được đánh giá, xếp loại từ hoàn thành tốt nhiệm vụ trở lên."
    #expect(score(others) < 0.45)
    #expect(score(same) > 0.6)
  }

  @Test("of a plan whose units share no word that others seldom use everything is compared")
  func none() {
    let tasks = Array(Self.bees.prefix(5)) + [Self.bees[Self.bees.count - 1]]
    let upper = Sample.upper("upper.txt", Sample.tasks(tasks, level: "tỉnh"))
    let lower = Sample.tasks([
      "\(Self.rules) trạm bơm, đội thủy nông; nạo vét kênh, thay cánh cống, gia cố bờ bao trước mùa lũ."
    ])
    #expect(!Aligner(upper).align(Sample.prepared("lower.txt", lower)).units[5].links.isEmpty)
  }
}
