import Compare
import Testing

@Suite("Rules of links")
struct LinkRuleTests {
  /// A pair that a rule links, and one that it leaves alone.
  struct Example: Sendable, CustomTestStringConvertible {
    var rule: LinkRule
    var heading = "NHIỆM VỤ"
    /// Tasks that both plans state.
    var context: [String] = []
    var upper: [String]
    var lower: [String]
    var nearMiss: [String]
    /// The letterhead of the lower plan, and of the near miss.
    var heads = ("", "")
    /// The part of its own that the tasks stand in: of the upper plan, of the lower one, of the near miss.
    var parts = ("", "", "")

    var testDescription: String { rule.rawValue }
  }

  private static let context = [
    "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp.",
    "Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện.",
    "Bồi dưỡng nghiệp vụ cho cán bộ phụ trách phòng đọc xã, thị trấn.",
  ]

  private static let roof =
    "Sửa mái, thay kệ, lắp thang máy, mở rộng bãi đỗ xe của thư viện tỉnh và nhà văn hóa thiếu nhi; lắp camera, thay máy tính cũ, nối cáp quang tới phòng tra cứu"
  private static let fair =
    "Mở hội sách mùa thu ở quảng trường, mời nhà văn, họa sĩ giao lưu với bạn đọc trẻ; trao giải cuộc thi vẽ bìa, bình chọn cuốn sách của năm và hiệu sách thân thiện"
  private static let schools =
    "Tổ chức ngày hội đọc sách, thi kể chuyện theo sách, lập góc thư viện thân thiện cho học sinh tiểu học."

  private static let examples = [
    Example(
      rule: .words,
      upper: ["Tỉnh ủy chỉ đạo xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp."],
      lower: ["Huyện ủy chỉ đạo xây dựng tủ sách lưu động cho công nhân các khu công nghiệp."],
      nearMiss: ["Huyện ủy chỉ đạo xây dựng nhà văn hóa phục vụ nhân dân các xã, thị trấn."]),
    Example(
      rule: .target, heading: "MỤC TIÊU",
      upper: [
        "Đầu tư cơ sở vật chất, bổ sung sách mới, tổ chức nhiều hoạt động khuyến đọc sôi nổi, thiết thực, hiệu quả; đến năm 2025, ít nhất 85% trường tiểu học có phòng đọc."
      ],
      lower: [
        "Mỗi thôn có một điểm hẹn văn hóa để người cao tuổi gặp gỡ, trao đổi; đến năm 2025, trên 80% trường tiểu học có phòng đọc; khuyến khích hộ gia đình hiến đất làm đường."
      ],
      nearMiss: [
        "Mỗi thôn có một điểm hẹn văn hóa để người cao tuổi gặp gỡ, trao đổi; đến năm 2025, trên 80% hộ gia đình có nước sạch."
      ]
    ),
    Example(
      rule: .function,
      upper: ["Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc các cơ quan thực hiện Chương trình này."],
      lower: ["Ban Tuyên giáo Huyện ủy đôn đốc, kiểm tra việc triển khai Kế hoạch ở cơ sở."],
      nearMiss: ["Ban Tuyên giáo Huyện ủy đôn đốc tiến độ sửa chữa thư viện ở cơ sở."]),
    Example(
      rule: .leftover, context: context,
      upper: ["Ủy ban Kiểm tra Tỉnh ủy đưa việc mở cửa thư viện vào chương trình kiểm tra hằng năm."],
      lower: ["Ủy ban Kiểm tra Huyện ủy giám sát kết quả ở cơ sở, uốn nắn nơi làm hình thức."],
      nearMiss: ["Huyện đoàn giám sát kết quả ở cơ sở, uốn nắn nơi làm hình thức."]),
    Example(
      rule: .lastItem, context: context,
      upper: ["Kêu gọi doanh nghiệp, kiều bào tặng máy tính cho trường vùng sâu."],
      lower: ["Khuyến khích nhà vườn, quán cà phê tặng quà trẻ nghèo trong trường."],
      nearMiss: [
        "Khuyến khích nhà vườn, quán cà phê tặng quà trẻ nghèo trong trường.",
        "Tổ chức ngày hội đọc sách cho thiếu nhi.",
      ]),
    Example(
      rule: .restated, context: context,
      upper: [
        "Thường xuyên rà soát, thanh lọc sách cũ không còn đủ trang ra khỏi kho theo quy định.",
        "Bổ sung đầu sách; rà soát, thanh lọc, đưa ra khỏi kho những sách cũ không đủ trang.",
      ],
      lower: [
        "Thường xuyên rà soát, thanh lọc sách cũ không còn đủ trang ra khỏi kho theo quy định về bảo quản."
      ],
      nearMiss: ["Thường xuyên rà soát, thanh lọc bàn ghế cũ, hỏng theo quy định về quản lý tài sản."]),
    Example(
      rule: .clause,
      upper: [
        "\(roof); chụp ảnh sắc phong, gia phả, hương ước của các dòng họ lâu đời.", "\(fair).",
      ],
      lower: [
        "\(roof).",
        "\(fair); thuê chuyên gia chụp ảnh sắc phong, in lại gia phả, hương ước của các dòng họ.",
      ],
      nearMiss: [
        "\(roof).", "\(fair); chụp ảnh, tặng quà lưu niệm cho các gia đình có ba thế hệ cùng đọc.",
      ]),
    Example(
      rule: .heading,
      context: context + [
        "Thay mái tôn, trồng cây xanh quanh trụ sở các hợp tác xã.",
        "Cấp phát áo phao cho ngư dân đánh bắt xa bờ.",
      ],
      upper: [schools],
      lower: [
        schools,
        "Giáo viên chấm thi kể chuyện theo sách; phụ huynh lập góc thư viện thân thiện cho trẻ.",
      ],
      nearMiss: [
        schools,
        "Giáo viên chấm thi kể chuyện theo sách; phụ huynh lập góc thư viện thân thiện cho trẻ.",
      ],
      parts: (
        "ĐƯA VĂN HÓA ĐỌC VÀO TRƯỜNG HỌC", "ĐƯA VĂN HÓA ĐỌC VÀO TRƯỜNG HỌC", "QUẢN LÝ TRẬT TỰ XÂY DỰNG"
      )),
    Example(
      rule: .place, context: context,
      upper: [
        "Năm 2023, sửa mái, thay kệ thư viện các huyện An Phú, Tri Hà.",
        "Giai đoạn 2024 - 2025, sửa mái, thay kệ, nâng cấp thư viện các huyện còn lại.",
      ],
      lower: [
        "Sửa mái, thay kệ, làm lối đi cho người khuyết tật ở thư viện huyện, mở phòng đọc thiếu nhi."
      ],
      nearMiss: [
        "Sửa mái, thay kệ, làm lối đi cho người khuyết tật ở thư viện huyện, mở phòng đọc thiếu nhi."
      ],
      heads: ("HUYỆN ỦY AN PHÚ\n*\nSố 12-KH/HU\n\n", "HUYỆN ỦY BẮC SƠN\n*\nSố 12-KH/HU\n\n")),
    Example(
      rule: .concordance,
      upper: ["Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện."],
      lower: ["Huyện đoàn chụp ảnh sắc phong, hương ước của các làng."],
      nearMiss: ["Trồng cây xanh quanh trụ sở làm việc."]),
  ]

  /// The rules by which the tasks that are not of the context are linked.
  private func rules(_ example: Example, _ lower: [String], head: String, part: String) -> [LinkRule] {
    func items(_ tasks: [String]) -> String {
      tasks.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
    }
    func text(_ tasks: [String], _ head: String, _ part: String) -> String {
      let first = part.isEmpty ? example.context + tasks : example.context
      let rest = part.isEmpty ? "" : "\nII. \(part)\n\(items(tasks))"
      return "\(head)KẾ HOẠCH\nVề văn hóa đọc\n\nI. \(example.heading)\n\(items(first))\(rest)"
    }
    // A person knows of the pair by what is said there, not by its place alone.
    let entries =
      lower == example.lower ? [Concordance.Entry(upper: "I/1", lower: "I/1", verdict: .accepted)] : []
    let comparison = Comparison(
      Sample.upper("upper.txt", text(example.upper, "", example.parts.0)),
      with: [Sample.prepared("lower.txt", text(lower, head, part))],
      concordance: Concordance(entries: example.rule == .concordance ? entries : []))
    return comparison.alignments[0].units.dropFirst(example.context.count).flatMap { $0.links.map(\.rule) }
  }

  @Test("a rule links its example", arguments: examples)
  func example(of example: Example) {
    #expect(
      rules(example, example.lower, head: example.heads.0, part: example.parts.1).contains(example.rule))
  }

  @Test("a rule leaves its near miss alone", arguments: examples)
  func nearMiss(of example: Example) {
    #expect(
      !rules(example, example.nearMiss, head: example.heads.1, part: example.parts.2).contains(example.rule))
  }

  @Test("of two lists with two items left each, nothing is told by their place")
  func twoLeft() {
    let plan = Sample.upper("upper.txt", Sample.tasks(Self.context))
    let other = Sample.prepared(
      "lower.txt", Sample.tasks(["Trồng cây xanh quanh trụ sở.", "Mở hội thi kéo co, nhảy bao bố."]))
    #expect(Aligner(plan).align(other).coverage.linked == 0)
  }

  @Test("below one heading the only task that is like a lower one is linked with it, one of two is not")
  func alone() {
    let lower =
      "Giáo viên chấm thi kể chuyện theo sách; phụ huynh lập góc thư viện thân thiện cho trẻ mầm non."
    let second =
      "Phụ huynh lập góc thư viện thân thiện ở trạm y tế, chợ, bến xe; thi kể chuyện theo sách ở công viên."
    func rules(_ uppers: [String], _ part: String) -> [LinkRule] {
      let example = Example(
        rule: .heading,
        context: Self.context + [
          "Thay mái tôn, trồng cây xanh quanh trụ sở các hợp tác xã.",
          "Cấp phát áo phao cho ngư dân đánh bắt xa bờ.",
        ], upper: uppers, lower: [Self.schools, lower], nearMiss: [],
        parts: ("ĐƯA VĂN HÓA ĐỌC VÀO TRƯỜNG HỌC", part, part))
      return self.rules(example, example.lower, head: "", part: part)
    }
    #expect(rules([Self.schools], "ĐƯA VĂN HÓA ĐỌC VÀO TRƯỜNG HỌC").contains(.heading))
    #expect(!rules([Self.schools, second], "ĐƯA VĂN HÓA ĐỌC VÀO TRƯỜNG HỌC").contains(.heading))
    #expect(!rules([Self.schools], "QUẢN LÝ TRẬT TỰ XÂY DỰNG").contains(.heading))
  }

  @Test("every rule has an example")
  func catalogue() { #expect(Set(Self.examples.map(\.rule)) == Set(LinkRule.allCases)) }

  @Test("a task that is stated again is an echo, one that adds a part is primary")
  func roles() {
    let upper = Sample.upper(
      "upper.txt",
      Sample.tasks([
        "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp; bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, phường, thị trấn."
      ]))
    func roles(_ tasks: [String]) -> [LinkRole] {
      Aligner(upper).align(Sample.prepared("lower.txt", Sample.tasks(tasks))).units[0].links
        .sorted { $0.lower < $1.lower }.map(\.role)
    }
    let shelves = "Xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp."
    #expect(
      roles([shelves, "Bồi dưỡng nghiệp vụ cho cán bộ thư viện xã, thị trấn."]) == [.primary, .primary])
    #expect(
      roles([shelves, "Huyện đoàn xây dựng tủ sách lưu động phục vụ công nhân."]) == [.primary, .echo])
  }
}
