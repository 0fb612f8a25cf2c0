import Testing

@testable import Ingest

@Suite("How images of pages are scaled")
struct ImageScaleTests {
  private func scale(_ width: Int, _ height: Int, _ across: Int = 0, _ down: Int? = nil) -> ImageScale {
    ImageScale(width: width, height: height, across: across, down: down ?? across)
  }

  @Test("what has about 300 dots an inch stays as it is", arguments: [300, 280, 320])
  func same(dots: Int) { #expect(scale(2480, 3508, dots).isNone) }

  @Test("what a file says is believed", arguments: [(150, Float(2)), (200, 1.5), (600, 0.5)])
  func believed(dots: Int, factor: Float) {
    let scale = scale(8 * dots, 11 * dots, dots)
    #expect(scale.across == factor)
    #expect(scale.down == factor)
  }

  @Test("a fax is scaled more one way than the other")
  func fax() {
    let scale = scale(1728, 1100, 204, 98)
    #expect(scale.across == Float(300) / 204)
    #expect(scale.down == Float(300) / 98)
  }

  @Test("a page of which nothing is said is A4, upright or on its side")
  func unknown() {
    #expect(scale(1240, 1754).across == 2)
    #expect(scale(1754, 1240).across == 2)
    #expect(scale(2480, 3508).isNone)
  }

  @Test("a page that would be larger than A3 is A4")
  func photograph() {
    #expect(scale(1240, 1754, 72).across == 2)
    #expect(scale(2480, 3508, 96).isNone)
  }

  @Test("a piece of a page is not made smaller, or larger where nothing is said of it")
  func piece() {
    #expect(scale(900, 400, 600).isNone)
    #expect(scale(500, 200).isNone)
  }

  @Test("no side grows longer than recognition takes")
  func long() {
    let scale = scale(1080, 25_000)
    #expect(scale.down * 25_000 <= 32_001)
    #expect(scale.across == scale.down)
  }
}
