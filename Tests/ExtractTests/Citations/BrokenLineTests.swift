import Extract
import Model
import Testing

/// What stands between the two halves of a sentence that goes on.
enum Cut: String, CaseIterable, CustomTestStringConvertible {
  case line = "\n"
  case carriageReturn = "\r\n"
  case indent = "\n   "
  case pageNumber = "\n\n12\n\n"
  case dashedPageNumber = "\n- 12 -\n"
  case formFeed = "\n\u{0C}"
  case namedPage = "\n\nTrang 3/10\n\n"

  var testDescription: String {
    switch self {
    case .line: "a line end"
    case .carriageReturn: "a carriage return"
    case .indent: "an indented line"
    case .pageNumber: "a page number"
    case .dashedPageNumber: "a page number between dashes"
    case .formFeed: "a form feed"
    case .namedPage: "a page number with its word"
    }
  }
}

/// Facts that a line end or a page break cuts.
@Suite("Facts across lines and pages")
struct BrokenLineTests {
  /// A plan set in 80 columns whose second item is cut at `|` by `cut`.
  private func plan(_ sentence: String, _ cut: Cut) -> Plan {
    let before = """
      1. Sửa chữa trụ sở cũ của hợp tác xã làm phòng đọc trung tâm, đóng giá sách, mua bàn ghế, bố trí \
      người trực vào các buổi tối trong tuần để bà con tiện đến đọc và mượn sách về nhà; vận động các thôn \
      dành một gian nhà văn hóa đặt tủ sách cộng đồng, cử người có uy tín trông nom, ghi chép đầy đủ.
      """
    let after = """
      3. Vận động con em xa quê, chủ tàu cá, hộ kinh doanh tặng sách, đóng góp kinh phí mua thêm giá sách \
      cho các điểm đọc ở những thôn xa trung tâm xã; ghi danh, biểu dương người ủng hộ trên hệ thống truyền \
      thanh của xã và ở bảng tin của từng thôn để mọi người cùng biết, cùng làm theo.
      """
    let halves = sentence.split(separator: "|").map { Rewrap.wrap(String($0), 80).joined(separator: "\n") }
    let items = [before, after].map { Rewrap.wrap($0, 80).joined(separator: "\n") }
    return Sample.plan(
      "KẾ HOẠCH\nVề phát triển văn hóa đọc\n\nI. NHIỆM VỤ, GIẢI PHÁP\n\(items[0])\n2. "
        + halves.joined(separator: cut.rawValue) + "\n\(items[1])\n")
  }

  @Test("a document number", arguments: Cut.allCases)
  func number(cut: Cut) {
    let found = plan("Tổ chức quán triệt cho toàn thể cán bộ, đảng viên trong xã Kết luận số 21-|KL/TW của Bộ Chính trị.", cut)
    #expect(found.citationLines == ["21-KL/TW of Bộ Chính trị"])
  }

  @Test("a citation head", arguments: Cut.allCases)
  func head(cut: Cut) {
    let found = plan("Tổ chức quán triệt cho cán bộ, đảng viên toàn xã các nội dung Nghị quyết số|31-NQ/TW, ngày 18/5/2022.", cut)
    #expect(found.citationLines == ["31-NQ/TW 2022-05-18"])
    #expect(found.citations.map { found.text.string($0.quote) } == ["Nghị quyết số 31-NQ/TW, ngày 18/5/2022"])
  }

  @Test("a deadline in parentheses", arguments: Cut.allCases)
  func parenthesis(cut: Cut) {
    let found = plan("Lập danh mục các đầu sách cần bổ sung cho tủ sách ở từng thôn (hoàn thành|trước ngày 31/3/2023).", cut)
    #expect(found.deadlineLines == ["by 2023-03-31"])
    #expect(found.deadlines.map { found.text.string($0.quote) } == ["hoàn thành trước ngày 31/3/2023"])
  }

  @Test("a date", arguments: Cut.allCases)
  func date(cut: Cut) {
    let found = plan("Lập danh mục sách cần bổ sung cho tủ sách các thôn (hoàn thành trước ngày 31|tháng 3 năm 2023).", cut)
    #expect(found.deadlineLines == ["by 2023-03-31"])
  }

  @Test("the name of a body", arguments: Cut.allCases)
  func body(cut: Cut) {
    let found = plan("Lập danh mục các đầu sách cần bổ sung cho từng thôn; giao Ban Thường vụ|Huyện ủy xem xét, quyết định.", cut)
    #expect(found.assignmentLines == ["responsible Ban Thường vụ Huyện ủy"])
  }

  @Test("a target", arguments: Cut.allCases)
  func target(cut: Cut) {
    let found = plan("Bố trí kinh phí mua sách cho điểm đọc ở các thôn, bảo đảm đạt tối thiểu|0,5% chi thường xuyên.", cut)
    #expect(found.targetLines == [">= 0.5 %"])
  }
}
