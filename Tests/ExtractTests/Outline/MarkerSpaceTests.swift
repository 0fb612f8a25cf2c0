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

  /// Items of a text that is wrapped at 72 characters, so that lines that go on are told from lines that begin.
  private static let wrapped =
    "I. NHIỆM VỤ\n1. Thư viện huyện\n"
    + (1...12).map {
      "-Luân chuyển \($0 * 7) cuốn sách giữa các thư viện theo lịch đã thống nhất với\nngành giáo dục, ngành văn hóa, hội người cao tuổi, đoàn thanh niên và hội\nphụ nữ của \($0 * 3) xã.\n"
    }.joined()
  private static let paths = ["I", "I/1"] + (1...12).map { "I/1/-\($0)" }

  @Test("dashes without a space behind them, below a heading and one after the other")
  func glued() {
    #expect(paths(Self.wrapped) == Self.paths)
    #expect(
      paths("I. CHỈ TIÊU\n1. Bạn đọc\n-100% thôn có tủ sách.\n-05 phòng đọc mới.\n") == [
        "I", "I/1", "I/1/-1", "I/1/-2",
      ])
  }

  @Test("a hyphen that begins a line of a full paragraph is none")
  func hyphens() {
    let name =
      "2. Phối hợp với ngành giáo dục, ngành văn hóa, các trường và Sở Lao động\n-Thương binh và Xã hội tổ chức ngày hội sách\nhằng năm.\n"
    #expect(paths(Self.wrapped + name) == Self.paths + ["I/2"])
  }
}
