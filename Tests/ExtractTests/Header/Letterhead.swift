import Testing

/// The forms in which one and the same letterhead comes.
enum Letterhead: String, CaseIterable, CustomTestStringConvertible {
  case tabs
  case spaces
  case markdownTable
  /// Every cell on lines of its own between lone pipes, number and date in a second row.
  case drawnTable
  /// A Markdown table of one row, the lines of a cell set apart by `<br>`.
  case brokenCells
  /// A drawn table of one row, several lines in each cell.
  case fullCells
  case stacked
  /// Lines that run over both columns.
  case merged
  case markdown

  var testDescription: String { rawValue }

  /// A plan of a district committee, set so.
  var party: String {
    head(
      issuer: "HUYỆN ỦY CAO LÃNH", upper: "ĐẢNG BỘ TỈNH ĐỒNG THÁP", motto: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
      number: "Số 52-KH/HU", dateline: "Cao Lãnh, ngày 20 tháng 10 năm 2022")
  }

  /// A plan of a provincial people's committee, set so.
  var state: String {
    head(
      issuer: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP", upper: nil,
      motto: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], number: "Số: 152/KH-UBND",
      dateline: "Đồng Tháp, ngày 06 tháng 11 năm 2025")
  }

  private static let body = """

    KẾ HOẠCH
    Về phát triển văn hóa đọc

    I. NHIỆM VỤ
    1. Mở phòng đọc.

    """

  private func head(issuer: String, upper: String?, motto: [String], number: String, dateline: String)
    -> String
  {
    let left = ([upper, issuer].compactMap { $0 }) + ["*", number]
    let right = motto + [dateline]
    let rows = (0..<max(left.count, right.count)).map { row in
      (row < left.count ? left[row] : "", row < right.count ? right[row] : "")
    }
    switch self {
    case .tabs: return rows.map { "\($0.0)\t\t\($0.1)" }.joined(separator: "\n") + "\n" + Self.body
    case .spaces:
      let width = (left.map(\.count).max() ?? 0) + 8
      return rows.map { $0.0 + String(repeating: " ", count: width - $0.0.count) + $0.1 }.joined(
        separator: "\n") + "\n"
        + Self.body
    case .markdownTable:
      let cells = rows.map { "| \($0.0) | \($0.1) |" }
      return ([cells[0], "| --- | --- |"] + cells.dropFirst()).joined(separator: "\n") + "\n" + Self.body
    case .drawnTable:
      let top = "|\n\(left.dropLast().joined(separator: "\n"))\n|\n\(motto.joined(separator: "\n"))\n|\n"
      return top + "|\n\(number)\n|\n\(dateline)\n|\n" + Self.body
    case .brokenCells:
      return "| \(left.joined(separator: "<br>")) | \(right.joined(separator: "<br>")) |\n| --- | --- |\n"
        + Self.body
    case .fullCells:
      return "|\n\(left.joined(separator: "\n"))\n|\n\(right.joined(separator: "\n"))\n|\n" + Self.body
    case .stacked: return (left + [""] + right).joined(separator: "\n") + "\n" + Self.body
    case .merged: return rows.map { "\($0.0) \($0.1)" }.joined(separator: "\n") + "\n" + Self.body
    case .markdown:
      return (left + right).map { $0 == "*" ? "\\*" : "**\($0)**" }.joined(separator: "\n\n") + "\n"
        + Self.body.replacing("KẾ HOẠCH", with: "## **KẾ HOẠCH**\n")
    }
  }
}
