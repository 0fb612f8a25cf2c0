import Evaluate
import Testing

@Suite("Folding for scores")
struct FoldingTests {
  @Test(
    "spellings that differ in tone placement, case or normal form fold alike",
    arguments: [
      ("hoá", "hóa"), ("uỷ ban", "ủy ban"), ("TỈNH ỦY", "tỉnh ủy"), ("ho\u{E1}", "ho\u{61}\u{301}"),
      ("ấ", "a\u{302}\u{301}"), ("thuỷ", "thủy"), ("Đ", "đ"), ("khoẻ", "khỏe"), ("ữ", "u\u{31B}\u{303}"),
    ])
  func alike(first: String, second: String) { #expect(Folding.fold(first) == Folding.fold(second)) }

  @Test(
    "other differences stay",
    arguments: [
      ("ma", "má"), ("tỷ", "tỉ"), ("hằng", "hàng"), ("đ", "d"), ("ă", "a"), ("1", "2"),
    ])
  func different(first: String, second: String) { #expect(Folding.fold(first) != Folding.fold(second)) }

  @Test(
    "a syllable is a run of letters and digits",
    arguments: [
      ("21-NQ/TW, ngày", ["21", "nq", "tw", "ngày"]), ("a_b", ["a", "b"]), (" – ", []),
      ("98,3%", ["98", "3"]),
      ("x²", ["x²"]),
    ])
  func syllables(text: String, result: [String]) {
    #expect(Folding.syllables(of: text) == result.map { Folding.fold($0) })
  }
}
