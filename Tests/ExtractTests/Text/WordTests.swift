import Testing

@testable import Extract

@Suite("Spellings in small letters")
struct WordTests {
  @Test("every letter of the alphabet with every tone, and letters that have no other form")
  func lowercased() {
    let letters = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYÁẮẤÉẾÍÓỐỚÚỨÝÀẰẦÈỀÌÒỒỜÙỪỲẢẲẨẺỂỈỎỔỞỦỬỶÃẴẪẼỄĨÕỖỠŨỮỸẠẶẬẸỆỊỌỘỢỤỰỴ"
    for letter in letters {
      let written = "N\(letter)g"
      #expect(Word(written).lowercased() == Word(written.lowercased()))
      #expect(Word(written.lowercased()).lowercased() == Word(written.lowercased()))
    }
    #expect(Word("Tiết–—").lowercased() == Word("tiết–—"))
  }
}
