import Extract
import Model
import Testing

@testable import Report

@Suite("Figures as people read them")
struct FigureTests {
  @Test(
    "a figure is the author's, a share that no few decimals write is rounded",
    arguments: [(98.3, "98.3"), (1250, "1250"), (200.0 / 3, "66.67"), (0.125, "0.125"), (12.3456, "12.3456")])
  func rounding(value: Double, text: String) { #expect(Figure.text(value, in: .english) == text) }

  @Test(
    "who is to be what: in the order of the text, before it of each of whom",
    arguments: [
      ("Mỗi thôn mở ít nhất 01 phòng đọc.", "Mỗi thôn: mở phòng đọc"),
      ("Dành 0,3% chi thường xuyên cho mua sách.", "chi thường xuyên cho mua sách"),
      ("Tổng thu của thư viện: 3.790 triệu đồng.", "Tổng thu của thư viện"),
      ("100% thôn có tủ sách.", "thôn có tủ sách"), ("Đạt 75%.", "75%"),
    ])
  func content(sentence: String, content: String) throws {
    let text = "KẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. \(sentence)\n"
    let plan = PlanParser().parse(SourceText(name: "a.txt", format: "txt", bytes: Array(text.utf8)))
    #expect(plan.content(of: try #require(plan.targets.first)) == content)
  }

  @Test("Vietnamese has a decimal comma")
  func comma() { #expect(Figure.text(98.3, in: .vietnamese) == "98,3") }
}
