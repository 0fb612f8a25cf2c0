import Compare
import Testing

@Suite("Relations")
struct RelationTests {
  private let upper = Sample.upper(
    "upper.txt",
    """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Tỉnh ủy chỉ đạo xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp.
    2. Số hóa toàn bộ tư liệu địa chí đang lưu giữ tại thư viện.
    """)
  private let lower = Sample.prepared(
    "lower.txt",
    """
    KẾ HOẠCH
    Về văn hóa đọc

    I. NHIỆM VỤ
    1. Huyện ủy chỉ đạo xây dựng tủ sách lưu động phục vụ công nhân các khu công nghiệp.
    2. Tổ chức hội thi kể chuyện theo sách cho học sinh tiểu học.
    """)

  @Test("a wording with the level swapped is verbatim, a task without a counterpart is missing")
  func relations() {
    let alignment = Aligner(upper).align(lower)
    #expect(alignment.units.map(\.relation) == [.verbatim, .missing])
    #expect(alignment.added.map { lower.path(of: $0.lower) } == ["I/2"])
  }
}
