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

/// A sentence that is cut at `|` and the fact that it states all the same.
struct BrokenFact: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var sentence: String
  var fact: String
  var quote: String

  static let all = [
    BrokenFact(
      testDescription: "a document number",
      sentence:
        "Tổ chức quán triệt cho toàn thể cán bộ, đảng viên trong xã Kết luận số 21-|KL/TW của Bộ Chính trị.",
      fact: "21-KL/TW of Bộ Chính trị", quote: "Kết luận số 21- KL/TW của Bộ Chính trị"),
    BrokenFact(
      testDescription: "a citation head",
      sentence:
        "Tổ chức quán triệt cho cán bộ, đảng viên toàn xã các nội dung Nghị quyết số|31-NQ/TW, ngày 18/5/2022.",
      fact: "31-NQ/TW 2022-05-18", quote: "Nghị quyết số 31-NQ/TW, ngày 18/5/2022"),
    BrokenFact(
      testDescription: "a deadline",
      sentence:
        "Lập danh mục các đầu sách cần bổ sung cho tủ sách ở từng thôn (hoàn thành|trước ngày 31/3/2023).",
      fact: "by 2023-03-31", quote: "hoàn thành trước ngày 31/3/2023"),
    BrokenFact(
      testDescription: "a date",
      sentence:
        "Lập danh mục sách cần bổ sung cho tủ sách các thôn (hoàn thành trước ngày 31|tháng 3 năm 2023).",
      fact: "by 2023-03-31", quote: "hoàn thành trước ngày 31 tháng 3 năm 2023"),
    BrokenFact(
      testDescription: "the name of a body",
      sentence:
        "Lập danh mục các đầu sách cần bổ sung cho từng tủ sách; giao Ban Thường vụ|Huyện ủy xem xét, quyết định.",
      fact: "responsible Ban Thường vụ Huyện ủy", quote: "Ban Thường vụ Huyện ủy"),
    BrokenFact(
      testDescription: "a target",
      sentence:
        "Mua sách cho các điểm đọc ở từng thôn trong xã, bảo đảm đạt mức tối thiểu|0,5% chi thường xuyên.",
      fact: ">= 0.5 %", quote: "tối thiểu 0,5% chi thường xuyên"),
    BrokenFact(
      testDescription: "a name whose second half is a verb elsewhere",
      sentence:
        "Lập danh mục các đầu sách cần bổ sung; giao Sở Tài chính và Sở Giáo dục và|Đào tạo xem xét, quyết định.",
      fact: "responsible Sở Giáo dục và Đào tạo", quote: "Sở Giáo dục và Đào tạo"),
  ]
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

  /// All facts of a plan with their quotes.
  private func facts(_ plan: Plan) -> [(line: String, quote: String)] {
    plan.targets.map { (plan.line(of: $0), plan.text.string($0.quote)) }
      + plan.deadlines.map { (plan.line(of: $0), plan.text.string($0.quote)) }
      + plan.assignments.map { (plan.line(of: $0), plan.text.string($0.body)) }
      + plan.citations.map { (plan.line(of: $0), plan.text.string($0.quote)) }
  }

  @Test("a fact is read across a line end and a page break", arguments: BrokenFact.all, Cut.allCases)
  func cut(fact: BrokenFact, cut: Cut) {
    #expect(
      facts(plan(fact.sentence, cut)).contains { $0.line == fact.fact && $0.quote.hasSuffix(fact.quote) })
  }

  @Test("past số and ngày a number goes on behind a blank line too")
  func blank() {
    let plan = Sample.plan(
      """
      KẾ HOẠCH
      Về phát triển văn hóa đọc

      I. NHIỆM VỤ, GIẢI PHÁP
      1. Gắn việc mở tủ sách ở từng thôn với Chỉ thị số 23-CT/TW và Nghị quyết số

      06-NQ/ThU, ngày 25/3/2021 của Thị ủy; mua sách, đóng giá sách trước ngày

      31/12/2026 ở tất cả các thôn.
      """)
    #expect(plan.citations.map { plan.line(of: $0) } == ["23-CT/TW", "06-NQ/ThU 2021-03-25 of Thị ủy"])
    #expect(plan.deadlines.map { plan.line(of: $0) } == ["by 2026-12-31"])
  }
}
