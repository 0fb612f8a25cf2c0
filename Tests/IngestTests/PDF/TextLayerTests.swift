import Testing

@testable import Ingest

@Suite("Text layers that cannot be read")
struct TextLayerTests {
  private static let plan =
    "Các cấp ủy, tổ chức đảng phải nhận thức đầy đủ vị trí, vai trò của thư viện cơ sở trong đời sống văn hóa ở thôn, ấp."

  private func page(_ text: String) -> Page {
    var page = PageSketch()
    page.paragraph(text)
    return page.page
  }

  private func layer(_ text: String) -> TextLayer { TextLayer(page(text)) }

  @Test(
    "a layer of another language's letters, or of none, is doubtful; a text, a page of figures and a few words are not",
    arguments: [
      (plan, false),
      (
        "Cac cap uy, t6 chuc dang phai nh~n thuc day du vi tri, vai tro cua thu vi~n c<J sa trong doi s6ng van h6a a thon ap",
        true
      ),
      (
        "Th vi n t nh c n ph i m thêm ph ng c cho thi u nhi nh t l c c x v ng cao ch a c nh v n h a th n ban ng y th ba hai ba",
        true
      ),
      ("1 20 300 4.000 5 60 700 8.000 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24", false),
      ("Thu vien tinh Dong Thap", false),
    ])
  func doubtful(text: String, isDoubtful: Bool) { #expect(TextLayer.isDoubtful(page(text)) == isDoubtful) }

  @Test("recognition is taken where it reads much better; of a text in another language it does not")
  func worse() {
    let broken = layer("Cac cap uy, t6 chuc dang phai nh~n thuc day du vi tri, vai tro cua thu vi~n")
    #expect(broken.isWorse(than: layer(Self.plan)))
    #expect(!broken.isWorse(than: broken))
    #expect(!layer(Self.plan).isWorse(than: broken))
  }
}
