import Model

/// Reads a drawn table: its header, what its columns are, its rows.
struct TableReader {
  let reading: Reading

  /// Reads the table of some lines. O(bytes).
  func read(_ lines: Range<Int>) -> Table {
    var rows = TableScanner.cells(lines, reading.lines, reading.bytes.span)
    guard !rows.isEmpty else { return Table(header: [], columns: [], rows: []) }
    let header = rows.removeFirst()
    var columns = header.map(role)
    // Đơn vị beside indicators is what they are measured in.
    let hasIndicators = columns.contains(.target)
    for (index, cell) in header.enumerated() where columns[index] == .responsible {
      let words = reading.folded(cell)
      if words != "đơn vị" || hasIndicators, IndicatorTable.unitHeaders.contains(words) {
        columns[index] = .other
      }
    }
    return Table(header: header, columns: columns, rows: rows)
  }

  /// How the header of a column begins that says how much, from what or where, though it names units or the doing: `Số lượng đơn vị
  /// cấp huyện`, `Kinh phí thực hiện`.
  private static let measures = [
    "số lượng", "tổng số", "tỷ lệ", "kinh phí", "nguồn", "dự toán", "địa điểm", "địa bàn", "hình thức",
    "đối tượng",
    "cách thức", "phương pháp", "căn cứ",
  ]

  /// What a column says, from the words of its header.
  private func role(_ cell: TextRange) -> ColumnRole {
    let words = reading.folded(cell)
    func has(_ signs: String...) -> Bool { signs.contains { words.contains($0) } }
    if ["tt", "stt", "số tt", "số thứ tự"].contains(words) { return .number }
    if Self.measures.contains(where: { words.hasPrefix($0) }) { return .other }
    if has("phối hợp") && !has("chủ trì") { return .coordinate }
    if has("chủ trì", "đầu mối") { return .lead }
    if has("thời gian", "thời hạn", "tiến độ", "hoàn thành", "lộ trình", "thời điểm") && !has("nội dung") {
      return .time
    }
    if has("sản phẩm", "kết quả", "ghi chú") { return .product }
    if has("nhiệm vụ", "nội dung", "công việc", "tên đề án", "giải pháp", "hoạt động", "đề án")
      && !has("cơ quan", "đơn vị")
    {
      return .task
    }
    if has("thực hiện", "phụ trách", "chịu trách nhiệm", "cơ quan", "đơn vị", "trách nhiệm", "phân công") {
      return .responsible
    }
    if has("chỉ tiêu", "mục tiêu") { return .target }
    return .other
  }
}
