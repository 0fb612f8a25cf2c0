import Extract
import Model
import Testing

@Suite("A source that is not kept")
struct KeptSourceTests {
  private let text =
    "\u{FEFF}KẾ HOẠCH\r\nVề phát triển văn hóa đọc\r\n\r\nI. **MỤC TIÊU**\r\n1. Có\u{A0}90% xã đạt chuẩn (năm 2030).\u{0C}\r\n2. Sách"

  private func plan(_ keeping: KeptSource) -> Plan {
    PlanParser(keeping: keeping).parse(SourceText(name: "a", format: "txt", bytes: Array(text.utf8)))
  }

  @Test("leaves every place and every quote as they are")
  func places() {
    let (whole, places) = (plan(.whole), plan(.places))
    #expect(places.text.source.isEmpty && whole.text.source == Array(text.utf8))
    #expect(places.text.bytes == whole.text.bytes)
    #expect(
      places.nodes.map { places.text.span(of: $0.extent) }
        == whole.nodes.map { whole.text.span(of: $0.extent) })
    #expect(
      places.targets.map { places.text.string($0.quote) } == whole.targets.map { whole.text.string($0.quote) }
    )
    #expect(!places.targets.isEmpty)
    #expect(places.text.pageCount == 2 && places.text.lineCount == whole.text.lineCount)
  }

  @Test("has no lines to show")
  func lines() {
    #expect(plan(.places).text.line(1).isEmpty)
    #expect(String(decoding: plan(.whole).text.line(2), as: UTF8.self) == "Về phát triển văn hóa đọc")
  }
}
