import Testing

@testable import Report

@Suite("Figures as people read them")
struct FigureTests {
  @Test(
    "a figure is the author's, a share that no few decimals write is rounded",
    arguments: [(98.3, "98.3"), (1250, "1250"), (200.0 / 3, "66.67"), (0.125, "0.125"), (12.3456, "12.3456")])
  func rounding(value: Double, text: String) { #expect(Figure.text(value, in: .english) == text) }

  @Test("Vietnamese has a decimal comma")
  func comma() { #expect(Figure.text(98.3, in: .vietnamese) == "98,3") }
}
