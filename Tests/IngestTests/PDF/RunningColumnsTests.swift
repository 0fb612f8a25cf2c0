import Testing

@testable import Ingest

@Suite("PDF text in columns")
struct RunningColumnsTests {
  private let left = """
    1. Thư viện tỉnh tổ chức ngày hội sách, lưu trữ tài liệu quý, phối hợp với các trường học mở phòng đọc sách cho \
    học sinh và nhân dân ở các xã; kinh phí lấy từ ngân sách được giao hằng năm của tỉnh và các nguồn khác.
    """
  private let right = """
    2. Sở Giáo dục và Đào tạo hướng dẫn các trường học lập danh mục sách, bố trí giờ đọc trong tuần, báo cáo kết quả \
    trước ngày 30 tháng 6 hằng năm; các huyện đánh giá việc thực hiện và biểu dương những nơi làm tốt.
    """

  /// Lines of a text set to a width of so many characters, broken as it is full.
  private func lines(_ text: String, _ width: Int = 30) -> [String] {
    text.split(separator: " ").reduce(into: [""]) { lines, word in
      let last = lines[lines.count - 1]
      if last.count + word.count + 1 > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
      }
    }
  }

  private func page(_ left: [String], _ right: [String]) -> PageSketch {
    var sketch = PageSketch()
    sketch.paragraph(
      "Ủy ban nhân dân tỉnh ban hành kế hoạch phát triển văn hóa đọc giai đoạn 2026 đến 2030 như sau:")
    for index in 0..<max(left.count, right.count) {
      let pieces = [(left, Float(85)), (right, Float(330))].filter { index < $0.0.count }
      if pieces.count == 2 {
        sketch.line((left[index], 85), (right[index], 330))
      } else {
        sketch.line((pieces[0].0[index], pieces[0].1))
      }
    }
    return sketch
  }

  private func words(_ text: String) -> [Substring] { text.split { $0 == " " || $0 == "\n" } }

  @Test("goes on at the head of the next one")
  func columns() {
    let first = ["I. NHIỆM VỤ"] + lines(left + " " + left)
    let second = lines(right + " " + right)
    let text = PageLayout.text([page(first, Array(second.dropLast(3)))])
    #expect(first.count > 10 && second.count > 13)
    let body = words(text).drop { $0 != "I." }
    #expect(
      Array(body) == words(first.joined(separator: " ")) + words(second.dropLast(3).joined(separator: " ")))
  }

  @Test("is told from a table whose cells are not equally long, and from centred lines")
  func others() {
    let cells = (0..<6).flatMap { _ in Array(lines(left, 30).prefix(4)) }
    let answers = (0..<6).flatMap { _ in ["Sở Nội vụ", "Quý I/2026", " ", " "] }
    let rows = page(cells, answers).page
    var table = rows
    table.layRows()
    #expect(RunningColumns.unfolded(table.rows).map(\.text) == table.rows.map(\.text))
  }
}
