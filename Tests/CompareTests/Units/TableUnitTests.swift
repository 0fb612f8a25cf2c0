import Compare
import Model
import Testing

@Suite("Units of tables")
struct TableUnitTests {
  private static let indicators = """
    KẾ HOẠCH
    Về văn hóa đọc

    I. CHỈ TIÊU

    | TT | Chỉ tiêu | Đơn vị tính | Kết quả | Cơ quan chủ trì |
    | --- | --- | --- | --- | --- |
    | I | Đến năm 2030 | | | |
    | 1 | Tỷ lệ trường tiểu học có phòng đọc thiếu nhi | % | ≥ 85 | Sở Giáo dục và Đào tạo |
    | 2 | Chất lượng phục vụ của thư viện huyện | Thứ bậc | Khá trở lên | Sở Văn hóa và Thể thao |
    | II | Đến năm 2045 | | | |
    | 3 | Tỷ lệ trường tiểu học có phòng đọc thiếu nhi | % | 100 | Sở Giáo dục và Đào tạo |

    """

  private func statements(_ text: String) -> [String] {
    let plan = Sample.prepared("plan.txt", text)
    return plan.units.indices.map { "\(plan.path(of: $0)) \(plan.units[$0].kind)" }
  }

  @Test("rows that state an indicator are targets, in words too; rows that group them are none")
  func rows() {
    #expect(
      statements(Self.indicators) == ["I/bảng-1/2 target", "I/bảng-1/3 target", "I/bảng-1/5 target"])
  }

  @Test("a row says its indicator and its figure, not who answers for it")
  func text() {
    let plan = Sample.prepared("plan.txt", Self.indicators)
    let text = plan.text(of: 0)
    #expect(text.hasPrefix("Tỷ lệ trường tiểu học") && text.hasSuffix("≥ 85"))
  }

  @Test("a target is found again in a row of a table")
  func link() {
    let upper = Sample.upper(
      "upper.txt",
      "KẾ HOẠCH\nVề văn hóa đọc\n\nI. MỤC TIÊU\n1. Đến năm 2030, trên 80% trường tiểu học có phòng đọc thiếu nhi.\n"
    )
    let links = Aligner(upper).align(Sample.prepared("lower.txt", Self.indicators)).units[0].links
    #expect(links.first?.lower == 0)
  }

  @Test("a table of which no row states a number is one of words, and gives no units")
  func words() {
    let text = Self.indicators.replacing("≥ 85", with: "Cao").replacing("| 100 |", with: "| Đủ |")
    #expect(statements(text).isEmpty)
  }

  @Test("a row with a Roman number is a group, unless a body carries it out")
  func group() {
    let tasks = """
      KẾ HOẠCH
      Về văn hóa đọc

      I. NHIỆM VỤ

      | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
      | --- | --- | --- | --- |
      | I | Phát triển mạng lưới thư viện ở cơ sở | | 2026 - 2030 |
      | 1 | Xây dựng tủ sách lưu động cho công nhân | Sở Văn hóa và Thể thao | 2026 |
      | II | Mở lớp tin học cho người cao tuổi | Sở Nội vụ | 2027 |
      | 2 | Số hóa toàn bộ tư liệu địa chí | | 2028 |

      """
    #expect(
      statements(tasks) == ["I/bảng-1/2 task", "I/bảng-1/3 task", "I/bảng-1/4 task"])
  }

  @Test("a row stands below the row that groups it, as a task below its heading")
  func below() {
    let other = [
      "Thay mái tôn, trồng cây xanh quanh trụ sở các hợp tác xã.",
      "Cấp phát áo phao cho ngư dân đánh bắt xa bờ.", "Xây dựng tủ sách lưu động phục vụ công nhân.",
      "Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện.",
    ]
    let school =
      "Tổ chức ngày hội đọc sách, thi kể chuyện theo sách, lập góc thư viện thân thiện cho học sinh tiểu học."
    let paraphrase =
      "Giáo viên chấm thi kể chuyện theo sách; phụ huynh góp gỗ lập góc thư viện thân thiện cho học sinh."
    let upper = Sample.upper(
      "upper.txt",
      Sample.tasks(other) + "\nII. ĐƯA VĂN HÓA ĐỌC VÀO TRƯỜNG HỌC\n1. \(school)\n")
    func rules(group: String) -> [LinkRule] {
      func rows(_ tasks: [String]) -> String {
        tasks.enumerated().map { "| \($0.offset + 1) | \($0.element) | Sở Văn hóa | 2026 |\n" }.joined()
      }
      let text = """
        KẾ HOẠCH
        Về văn hóa đọc

        I. NHIỆM VỤ

        | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
        | --- | --- | --- | --- |
        | I | CÔNG TRÌNH | | |

        """
      let lower = text + rows(other) + "| II | \(group) | | |\n" + rows([school, paraphrase])
      return Aligner(upper).align(Sample.prepared("lower.txt", lower)).units[4].links.map(\.rule)
    }
    #expect(rules(group: "ĐƯA VĂN HÓA ĐỌC VÀO TRƯỜNG HỌC").contains(.heading))
    #expect(!rules(group: "QUẢN LÝ TRẬT TỰ XÂY DỰNG").contains(.heading))
  }
}
