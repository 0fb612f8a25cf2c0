import Testing

@testable import Report

@Suite("Text in the cells of workbooks")
struct WorkbookTextTests {
  @Test(
    "characters that XML does not have are replaced, what Excel would read as an escape is kept",
    arguments: [
      ("một\u{7}hai", "một hai"), ("một\thai", "một hai"), ("một\nhai", "một\nhai"),
      ("một\u{FFFE}hai", "một\u{FFFD}hai"), ("a_x000D_b", "a_x005F_x000D_b"), ("a_b_xyz_", "a_b_xyz_"),
      ("=1+1", "=1+1"),
    ])
  func cleaned(text: String, expected: String) {
    #expect(WorkbookText.fitted(text, language: .english) == expected)
  }

  @Test("what does not fit a cell is cut and says so", arguments: Language.allCases)
  func cut(language: Language) {
    let long = String(repeating: "𝄞 ế", count: 20_000)
    let fitted = WorkbookText.fitted(long, language: language)
    #expect(fitted.utf16.count <= WorkbookText.limit && fitted.utf16.count > WorkbookText.limit - 20)
    #expect(fitted.hasSuffix(language == .vietnamese ? "[đã cắt bớt]" : "[cut]"))
    let short = String(repeating: "a", count: WorkbookText.limit)
    #expect(WorkbookText.fitted(short, language: language) == short)
  }
}
