import Model

/// Reads a drawn table: its header, what its columns are, its rows.
struct TableReader {
  let reading: Reading

  /// Reads the table of some lines. O(bytes).
  func read(_ lines: Range<Int>) -> Table {
    var rows = TableScanner.cells(lines, reading.lines, reading.bytes.span)
    guard !rows.isEmpty else { return Table(header: [], columns: [], rows: []) }
    var header = rows.removeFirst()
    var columns = header.map(role)
    if let below = rows.first, isHeader(below, under: header) {
      rows.removeFirst()
      for index in header.indices where index < below.count && !below[index].isEmpty {
        header[index] = below[index]
        let own = role(below[index])
        if own != .other { columns[index] = own }
      }
    }
    // Phân công nhiệm vụ beside Nội dung is who does it.
    for (index, cell) in header.enumerated()
    where columns[index] == .task && reading.folded(cell).hasPrefix("phân công")
      && columns.indices.contains(where: { $0 != index && columns[$0] == .task })
    {
      columns[index] = .responsible
    }
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

  /// Whether a row goes on with the header above it, as where `Chủ trì` and `Phối hợp` stand under `Cơ quan thực hiện`: it has words
  /// only under cells that are empty, span several columns or say the same, and two of its own name roles.
  private func isHeader(_ row: [TextRange], under header: [TextRange]) -> Bool {
    guard row.count == header.count else { return false }
    var own = 0
    for index in row.indices where !row[index].isEmpty {
      let words = reading.folded(row[index])
      let above = reading.folded(header[index])
      if words == above { continue }
      let isSpanned =
        header[index].isEmpty || index + 1 < row.count && header[index + 1].isEmpty
        || [index - 1, index + 1].contains {
          header.indices.contains($0) && reading.folded(header[$0]) == above
        }
      guard isSpanned, role(row[index]) != .other, role(row[index]) != .number else { return false }
      own += 1
    }
    return own > 1
  }

  /// How the header of a column begins that says how much, from what or where, though it names units or the doing: `Số lượng đơn vị
  /// cấp huyện`, `Kinh phí thực hiện`.
  private static let measures = [
    "số lượng", "tổng số", "tỷ lệ", "kinh phí", "nguồn", "dự toán", "địa điểm", "địa bàn", "hình thức",
    "đối tượng",
    "cách thức", "phương pháp", "căn cứ",
  ]

  /// Headers that are nothing but times: `Năm`, `Quý`; `Năm học 2024 - 2025` has figures of that year.
  private static let times = ["năm", "quý", "tháng", "năm thực hiện", "hạn", "mốc"]

  /// What a column says, from the words of its header.
  private func role(_ cell: TextRange) -> ColumnRole {
    let words = reading.folded(cell)
    func has(_ signs: String...) -> Bool { signs.contains { words.contains($0) } }
    if ["tt", "stt", "số tt", "số thứ tự"].contains(words) { return .number }
    if Self.measures.contains(where: { words.hasPrefix($0) }) { return .other }
    if has("phối hợp") && !has("chủ trì") { return .coordinate }
    if has("chủ trì", "đầu mối") { return .lead }
    if ["sản phẩm", "kết quả"].contains(where: { words.hasPrefix($0) }) { return .product }
    if Self.times.contains(words) { return .time }
    if has("thời gian", "thời hạn", "tiến độ", "hoàn thành", "lộ trình", "thời điểm") && !has("nội dung") {
      return .time
    }
    if has("sản phẩm", "kết quả", "ghi chú") { return .product }
    if has("nhiệm vụ", "nội dung", "công việc", "tên đề án", "giải pháp", "hoạt động", "đề án")
      && !has("cơ quan", "đơn vị")
    {
      return .task
    }
    if has(
      "thực hiện", "phụ trách", "lãnh đạo", "chịu trách nhiệm", "cơ quan", "đơn vị", "trách nhiệm",
      "phân công")
    {
      return .responsible
    }
    if has("chỉ tiêu", "mục tiêu") { return .target }
    return .other
  }
}
