import Testing

@testable import Ingest

@Suite("PDF pages that lie on their side or head down")
struct PageOrientationTests {
  private let text = """
    1. Thư viện tỉnh tổ chức ngày hội sách, lưu trữ tài liệu quý, phối hợp với các trường học mở phòng đọc
    """

  /// A page with a table and a paragraph.
  private func sketch() -> PageSketch {
    var sketch = PageSketch()
    sketch.paragraph(text)
    for (number, name) in [
      ("TT", "Nhiệm vụ"), ("1", "Mở phòng đọc"), ("2", "Lập danh mục"), ("3", "Tổ chức ngày hội"),
    ] {
      sketch.line((number, 85), (name, 150), ("Thư viện tỉnh", 380), after: 8)
    }
    return sketch
  }

  private func read(_ page: Page) -> String {
    String(decoding: PageLayout.text(of: [page]).bytes, as: UTF8.self)
  }

  @Test("they read as they do upright", arguments: [90, 180, 270])
  func turned(degrees: Int) {
    let page = sketch().page
    #expect(read(page.lying(degrees)) == read(page))
  }

  @Test(
    "sides that are told as they were before the page was turned are put right", arguments: [90, 180, 270])
  func sides(degrees: Int) {
    var page = sketch().page.lying(degrees)
    let upright = read(sketch().page)
    (page.width, page.height) = (page.height, page.width)
    #expect(read(page) == upright)
  }

  @Test("the number of the page is furniture, upright or not")
  func number() {
    var page = sketch().page.lying(90)
    var number = PageSketch()
    number.draw("12", at: 410, top: 20)
    page.words.append(number.page.words[0])
    let builder = PageLayout.text(of: [page])
    let source = builder.source(name: "", format: "pdf")
    #expect(source.furniture.map { String(decoding: source.bytes[$0], as: UTF8.self) } == ["12\n"])
    #expect(String(decoding: source.bytes, as: UTF8.self).contains("1. Thư viện tỉnh tổ chức"))
  }

  @Test("a page on which some words run up stays")
  func upright() {
    let sketch = sketch()
    var aside = PageSketch()
    aside.draw("Quyết định", at: 300, top: 20)
    let lying = aside.page.lying(90).words
    var page = sketch.page
    page.words += lying
    page.turnUpright()
    #expect(page.words.map(\.left) == (sketch.page.words + lying).map(\.left))
    #expect(page.words.map(\.top) == (sketch.page.words + lying).map(\.top))
  }
}

extension Page {
  /// The page as it is seen when it is turned by so many degrees against the clock.
  fileprivate func lying(_ degrees: Int) -> Page {
    var page = self
    if degrees != 180 { (page.width, page.height) = (height, width) }
    page.words = words.map { word in
      var turned = word
      switch degrees {
      case 90:
        (turned.left, turned.right, turned.top, turned.bottom) = (
          word.top, word.bottom, width - word.right, width - word.left
        )
      case 180:
        (turned.left, turned.right, turned.top, turned.bottom) = (
          width - word.right, width - word.left, height - word.bottom, height - word.top
        )
      default:
        (turned.left, turned.right, turned.top, turned.bottom) = (
          height - word.bottom, height - word.top, word.left, word.right
        )
      }
      return turned
    }
    return page
  }
}
