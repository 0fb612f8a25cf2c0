import Testing

@Suite("What stands between the mark of an item and its text")
struct MarkerSpaceTests {
  private func paths(_ body: String) -> [String] {
    let plan = Sample.plan("KẾ HOẠCH\nVề văn hóa đọc\n\n\(body)")
    return plan.nodes.indices.map { plan.path(of: $0) }
  }

  @Test("a tab behind the numbers of headings draws no table")
  func tabs() {
    #expect(
      paths(
        "I.\tMỤC ĐÍCH\n1.\tMục đích\n-\tMở phòng đọc.\n2.\tYêu cầu\n-\tĐúng hạn.\nII.\tNHIỆM VỤ\n1.\tMua sách.\n"
      )
        == ["I", "I/1", "I/1/-1", "I/2", "I/2/-1", "II", "II/1"])
  }

  @Test("a header of columns does")
  func table() {
    #expect(
      paths(
        "I. NHIỆM VỤ\n1. Phân công\nTT\tNhiệm vụ\tCơ quan\n1\tMua sách\tSở Nội vụ\n2\tMở phòng đọc\tSở Y tế\n"
      )
        == ["I", "I/1", "I/1/bảng-1"])
  }

  /// A text that is wrapped, so that lines that go on are told from lines that begin.
  private static let wrapped =
    "I. NHIỆM VỤ\n1. Thư viện huyện\n-Mở phòng đọc mới ở trung tâm huyện và bổ sung sách cho các\nđiểm đọc của từng thôn.\n"
    + "-Luân chuyển sách giữa các thư viện xã theo lịch đã được thống nhất với\nngành giáo dục và các trường.\n"

  @Test("dashes without a space behind them, below a heading and one after the other")
  func glued() {
    #expect(paths(Self.wrapped) == ["I", "I/1", "I/1/-1", "I/1/-2"])
    #expect(
      paths("I. CHỈ TIÊU\n1. Bạn đọc\n-100% thôn có tủ sách.\n-05 phòng đọc mới.\n") == [
        "I", "I/1", "I/1/-1", "I/1/-2",
      ])
  }

  @Test("a hyphen that begins a line of a full paragraph is none")
  func hyphens() {
    #expect(
      paths(
        Self.wrapped
          + "2. Phối hợp với ngành giáo dục, ngành văn hóa, các trường và Sở Lao động\n-Thương binh và Xã hội tổ chức ngày hội sách\nhằng năm.\n"
      ) == ["I", "I/1", "I/1/-1", "I/1/-2", "I/2"])
  }
}
