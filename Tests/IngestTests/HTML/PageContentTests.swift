import Ingest
import Testing

@Suite("the document in a page")
struct PageContentTests {
  /// What stands in every page here.
  private static let document = [
    "TỈNH ỦY ĐỒNG THÁP", "Số: 18-CTr/TU", "CHƯƠNG TRÌNH HÀNH ĐỘNG", "thực hiện nghị quyết về thư viện cơ sở",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Nâng cao nhận thức của cán bộ, đảng viên và nhân dân về việc đọc sách ở khu dân cư.",
    "2. Việc triển khai phải sát điều kiện từng xã, phường, tránh hình thức, lãng phí.",
    "II. NHIỆM VỤ", "- Mỗi xã, phường có ít nhất một phòng đọc sách phục vụ nhân dân đến năm 2030.",
    "- Bố trí kinh phí hằng năm cho việc bổ sung sách mới ở các thư viện, phòng đọc cơ sở.",
    "Nơi nhận: - Các huyện ủy; - Lưu Văn phòng.", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn A",
  ]

  private static let paragraphs = document.map { "<p>\($0)</p>" }.joined()
  private static let menu = """
    <div class="top"><ul id="mainmenu"><li><a href="/">Trang chủ</a><li><a href="/a">Tin tức</a>\
    <li><a href="/b">1. Văn bản chỉ đạo điều hành của tỉnh</a></ul></div>
    """
  private static let related = """
    <div><h3>Tin cùng chuyên mục</h3><div><a href="/1">Hội nghị tổng kết công tác năm của toàn tỉnh</a>\
    <p>Sáng nay, tại trung tâm hội nghị, đại biểu các cấp đã dự hội nghị tổng kết công tác năm.</p></div>\
    <div><a href="/2">Chúc mừng ngày truyền thống của ngành thư viện</a></div></div>
    """
  private static let comments = """
    <div id="comment-list"><p>Tôi rất đồng tình với chương trình này, mong sớm có phòng đọc ở xã tôi.</p></div>
    """
  private static let footer = """
    <div id="foot"><p>Bản quyền thuộc về Cổng thông tin điện tử tỉnh. Ghi rõ nguồn khi phát hành lại từ đây.</p>\
    <p>Điện thoại: 0277</p></div>
    """

  private static func page(_ content: String) -> String {
    "<!DOCTYPE html><html><head><title>Cổng</title></head><body>\(content)</body></html>"
  }

  private static let shapes = [
    // Each paragraph an element of its own, in a column beside others.
    "\(menu)<div class=main><div class=left>\(related)</div><div class=detail>\(paragraphs)</div></div>\(footer)",
    // All in one element, lines broken.
    "\(menu)<h1>Chương trình số 18</h1><span>Ngày đăng: 1/2/2023</span>"
      + "<div id=content>\(document.joined(separator: "<br>\n"))</div>\(comments)\(related)\(footer)",
    // A page laid out by tables.
    "<table><tr><td colspan=2>\(menu)<tr><td class=left>\(related)<td>\(paragraphs)<tr><td colspan=2>\(footer)</table>",
    // One form round everything, the document in parts of its own.
    "<form id=aspnetForm>\(menu)<div class=body><div>\(document[..<4].map { "<p>\($0)</p>" }.joined())</div>"
      + "<div>\(document[4...].map { "<div>\($0)</div>" }.joined())</div></div>\(comments)\(footer)</form>",
    // Nothing but the document.
    paragraphs,
    document.joined(separator: "<br>"),
  ]

  @Test("menus, links, comments and feet are left out, of the document nothing", arguments: shapes)
  func found(content: String) throws {
    #expect(try HTMLFixture(Self.page(content)).lines() == Self.document)
  }

  @Test("what is left out is counted")
  func counted() throws {
    let diagnostics = try HTMLFixture(Self.page(Self.shapes[0])).document().source.diagnostics
    #expect(diagnostics.map(\.code) == ["ingest.page-parts"])
    #expect(try HTMLFixture(Self.page(Self.shapes[4])).document().source.diagnostics.isEmpty)
  }

  @Test("an annex beside the document stays with it")
  func annex() throws {
    let rows = (1...4).map { "<tr><td>\($0)<td>Mở phòng đọc ở xã<td>Sở Văn hóa<td>Quý \($0)" }.joined()
    let page = Self.page(
      "\(Self.menu)<div><div>\(Self.paragraphs)</div><div><table>\(rows)</table></div></div>")
    let lines = try HTMLFixture(page).lines()
    #expect(Array(lines.prefix(Self.document.count)) == Self.document)
    #expect(lines.last == "| 4 | Mở phòng đọc ở xã | Sở Văn hóa | Quý 4 |")
  }

  @Test("a document without letterhead takes the heading of its page")
  func heading() throws {
    let sentences = Self.document[5...9].map { "<p>\($0)</p>" }.joined()
    let page = Self.page(
      "\(Self.menu)<div><h1>Kế hoạch về thư viện cơ sở</h1><div class=detail>\(sentences)\(sentences)</div></div>\(Self.footer)"
    )
    #expect(try HTMLFixture(page).lines().prefix(2) == ["Kế hoạch về thư viện cơ sở", Self.document[5]])
  }

  @Test("a page in which nothing looks like a document is read whole")
  func whole() throws {
    let page = Self.page("<div class=menu><a href=\"/a\">Một</a></div><p>Hai</p>")
    #expect(try HTMLFixture(page).lines() == ["Một", "Hai"])
  }

  @Test("a document that a script unfolds is read though it is hidden")
  func folded() throws {
    let page = Self.page(
      "\(Self.menu)<div class=tab style=\"display:none\">\(Self.paragraphs)</div>\(Self.footer)")
    #expect(try HTMLFixture(page).lines() == Self.document)
  }
}
