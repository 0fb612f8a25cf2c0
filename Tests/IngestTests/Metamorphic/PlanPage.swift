import Model

/// A plan written as the page of a portal: the document between a menu and a foot, news and comments beside it.
struct PlanPage {
  /// How the text of the document is put.
  enum Shape: String {
    /// Every paragraph an element.
    case paragraphs
    /// One element, its lines broken.
    case breaks
  }

  private let plan: Plan
  private let shape: Shape

  /// Writes a plan.
  init(_ plan: Plan, shape: Shape) {
    self.plan = plan
    self.shape = shape
  }

  /// The page in UTF-8.
  var bytes: [UInt8] {
    let text = PlanBlock.blocks(of: plan).map { written($0) }.joined() + notes
    return Array((Self.head + text + Self.foot).utf8)
  }

  private static let head = """
    <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin điện tử</title>
    <script>var page = "<p>KẾ HOẠCH</p>";</script></head><body><header><div class="logo">
    <a href="/">CỔNG THÔNG TIN ĐIỆN TỬ</a></div><ul class="navbar"><li><a href="/">Trang chủ</a></li>
    <li><a href="/a">Tin tức</a></li><li><a href="/b">Văn bản</a></li></ul></header><div id="wrapper">
    <div class="left"><h3>Tin mới</h3><ul><li><a href="/1">Hội nghị tổng kết công tác năm của tỉnh</a></li>
    <li><a href="/2">Thăm, chúc mừng các đơn vị nhân ngày truyền thống</a></li></ul></div><div class="right">
    <div class="tool"><span>Lượt xem: 1.024</span> <a href="javascript:print()">In trang</a></div>
    <div class="detail">
    """
  private static let foot = """
    </div><div class="comment-list"><p>Tôi mong kế hoạch này sớm được triển khai đến từng khu dân cư ở xã tôi.</p>
    </div></div></div><footer><p>Cơ quan chủ quản: Văn phòng. Ghi rõ nguồn khi phát hành lại từ trang này.</p>
    </footer></body></html>
    """

  private func written(_ block: PlanBlock) -> String {
    switch block {
    case .centred(let text): line(marked(text), " style=\"text-align: center\"")
    case .paragraph(let text): line(marked(text), "")
    case .item(_, let marker, let text): line("\(marker)&nbsp;\(marked(text))", "")
    case .columns(let rows):
      table(rows.map { $0.map { $0.map { marked($0) }.joined(separator: "<br>") } })
    case .table(let rows): table(rows.map { $0.map { marked($0) } })
    }
  }

  private func line(_ text: String, _ style: String) -> String {
    switch shape {
    case .paragraphs: "<p\(style)><span>\(text)</span></p>\n"
    case .breaks: "\(text)<br />\n"
    }
  }

  private func table(_ rows: [[String]]) -> String {
    let cells = rows.map { row in "<tr>\(row.map { "<td>\($0)</td>" }.joined())</tr>" }
    return "<table border=\"0\"><tbody>\(cells.joined(separator: "\n"))</tbody></table>\n"
  }

  /// A text with its marks of notes as links.
  private func marked(_ text: String) -> String {
    var html = ""
    var rest = Substring(text)
    for (index, footnote) in plan.footnotes.enumerated() {
      let marks = ["[\(footnote.label)]", "[^\(footnote.label)]"]
      guard let mark = marks.lazy.compactMap({ rest.firstRange(of: $0) }).first else { continue }
      let number = index + 1
      html += escaped(rest[..<mark.lowerBound])
      html += "<a href=\"#_ftn\(number)\" name=\"_ftnref\(number)\"><sup>[\(number)]</sup></a>"
      rest = rest[mark.upperBound...]
    }
    return html + escaped(rest)
  }

  private var notes: String {
    plan.footnotes.enumerated().map { index, footnote in
      let back = "<a href=\"#_ftnref\(index + 1)\" name=\"_ftn\(index + 1)\">[\(index + 1)]</a>"
      return "<p>\(back) \(escaped(Substring(plan.text.string(footnote.text))))</p>\n"
    }.joined()
  }

  private func escaped(_ text: Substring) -> String {
    String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
