import Testing

@testable import Ingest

@Suite("Numbers of items in scans, put right by their order")
struct RecognisedNumberingTests {
  /// The first words of lines after repair; a line that begins with `?` is one whose first word is in doubt.
  private func firsts(_ lines: [String]) -> [String] {
    var page = Page(
      number: 1, width: 595, height: 842, certainty: Page.Certainty(sum: 90, letters: 1))
    for (row, line) in lines.enumerated() {
      if line.first == "?" { page.doubtful.insert(page.words.count) }
      for (column, word) in line.drop(while: { $0 == "?" }).split(separator: " ").enumerated() {
        let (left, top) = (Float(column * 50), Float(row * 20))
        page.words.append(
          PageWord(left: left, top: top, right: left + 45, bottom: top + 16, text: Array(word.utf8)[...]))
      }
    }
    var starts: [Float: String] = [:]
    for word in RecognisedNumbering.repaired([page])[0].words where starts[word.top] == nil {
      starts[word.top] = String(decoding: word.text, as: UTF8.self)
    }
    return starts.keys.sorted().compactMap { starts[$0] }
  }

  @Test(
    "what looks like the next Roman number is that number",
    arguments: [
      (["I. MỤC TIÊU", "IL NHIỆM VỤ", "HI. TỔ CHỨC"], ["I.", "II.", "III."]),
      (["I. MỤC TIÊU", "II. NHIỆM VỤ", "II. TỔ CHỨC"], ["I.", "II.", "III."]),
      (["I- MỤC TIÊU", "Il- NHIỆM VỤ", "[II- GIẢI PHÁP", "TV- TỔ CHỨC"], ["I-", "II-", "III-", "IV-"]),
      (["l. MỤC TIÊU", "II. NHIỆM VỤ"], ["I.", "II."]),
      (["I. Mục tiêu.", "II Nhiệm vụ", "III. Tổ chức"], ["I.", "II.", "III."]),
      (["I- MỤC TIÊU", "I- NHIỆM VỤ", "II- GIẢI PHÁP", "IV- TỔ CHỨC"], ["I-", "II-", "III-", "IV-"]),
      (["I. MỤC TIÊU", "IIL NHIỆM VỤ", "II. GIẢI PHÁP", "IV. TỔ CHỨC"], ["I.", "II.", "III.", "IV."]),
      (["IL. MỤC TIÊU", "II. NHIỆM VỤ"], ["I.", "II."]),
      (["[. Mục tiêu.", "II. Nhiệm vụ.", "HH. Tổ chức", "IV. Kinh phí"], ["I.", "II.", "III.", "IV."]),
    ])
  func roman(lines: [String], expected: [String]) { #expect(firsts(lines) == expected) }

  @Test(
    "a Roman number that may be the author's stays",
    arguments: [
      // An appendix numbers anew.
      ["I. MỤC TIÊU", "I. DANH MỤC", "II. KINH PHÍ"],
      ["I. MỤC TIÊU", "II. NHIỆM VỤ", "I. DANH MỤC", "II. KINH PHÍ"],
      ["I. MỤC TIÊU", "1. MỤC TIÊU", "II. NHIỆM VỤ"],
      ["I. MỤC TIÊU", "III. NHIỆM VỤ"],
      ["1. MỤC TIÊU", "2. NHIỆM VỤ"],
      ["Vị trí việc", "Hình thức tổ"],
    ])
  func others(lines: [String]) {
    #expect(firsts(lines) == lines.map { String($0.split(separator: " ")[0]) })
  }

  @Test(
    "letters of items follow each other",
    arguments: [
      (["8) Cử người", "b) Vận động", "©) Đề nghị"], ["a)", "b)", "c)"]),
      (["a) Cử người", "b) Vận động", "C) Đề nghị", "d) Mở", "d) Giao"], ["a)", "b)", "c)", "d)", "đ)"]),
      (["A) Cử người", "B) Vận động"], ["a)", "b)"]),
      (["a) Cử người", "b) Vận động", "©€) Đề nghị"], ["a)", "b)", "c)"]),
      (["a) Cử người", "b) Vận động", "xy) Đề nghị"], ["a)", "b)", "xy)"]),
    ])
  func letters(lines: [String], expected: [String]) { #expect(firsts(lines) == expected) }

  @Test("parts under large letters too; a name that begins with one letter is none")
  func largeLetters() {
    #expect(firsts(["A. MỤC ĐÍCH.", "B. MỤC TIÊU.", "G, NHIỆM VỤ"]) == ["A.", "B.", "C."])
    #expect(firsts(["A. MỤC ĐÍCH.", "B. MỤC TIÊU.", "C NHIỆM VỤ"]) == ["A.", "B.", "C."])
    #expect(firsts(["A. MỤC ĐÍCH.", "B. MỤC TIÊU.", "E NHIỆM VỤ"]) == ["A.", "B.", "E"])
    #expect(firsts(["A. MỤC ĐÍCH.", "G. Rút gọn", "B. MỤC TIÊU"]) == ["A.", "G.", "B."])
  }

  @Test(
    "figures too",
    arguments: [
      (["1. Các chi.", "?SÀ Ủy ban.", "3. Giao"], ["1.", "2.", "3."]),
      (["1. Các chi.", "2, Ủy ban.", "3. Giao"], ["1.", "2.", "3."]),
      (["1. Các chi.", "Z. Ủy ban."], ["1.", "2."]),
      (["(4) Các chi.", "G) Ủy ban.", "(6) Giao"], ["(4)", "(5)", "(6)"]),
      (["4. Các chi.", "9. Ủy ban.", "6. Giao"], ["4.", "5.", "6."]),
      (["4. Các chi.", "9. Ủy ban.", "I. MỤC TIÊU"], ["4.", "5.", "I."]),
      (["4. Các chi.", "?o. Ủy ban."], ["4.", "5."]),
      (["4. Các chi.", "°. Ủy ban."], ["4.", "5."]),
      (["5- Các chi.", "6-Các thư viện.", "7- Giao"], ["5-", "6- Các", "7-"]),
      (["2.6. Các chi.", "2.7, Ủy ban."], ["2.6.", "2.7."]),
    ])
  func figures(lines: [String], expected: [String]) { #expect(firsts(lines) == expected) }

  @Test(
    "a word that recognition trusts in, or that no number is missing for, stays",
    arguments: [
      ["1. Các chi.", "Sở Y tế.", "3. Giao"],
      ["1. Các chi.", "?SÀ Ủy ban.", "2. Giao"],
      ["1. Các chi.", "?SÀ ủy ban.", "3. Giao"],
      ["2. Các chi.", "- Củng cố.", "4. Giao"],
      ["4. Các chi.", "9. Ủy ban.", "10. Giao"],
      ["4. Các chi.", "2,5 triệu.", "5G-IoT là.", "5. Giao"],
    ])
  func trusted(lines: [String]) {
    #expect(firsts(lines) == lines.map { String($0.drop { $0 == "?" }.split(separator: " ")[0]) })
  }

  @Test("what stands for a dash or a plus where a paragraph begins is one")
  func bullets() {
    #expect(firsts(["- Các chi.", "¬ Ủy ban.", "~ Giao"]) == ["-", "-", "-"])
    #expect(firsts(["+ Các chi.", "?ân Ủy ban.", "+ Giao"]) == ["+", "+", "+"])
    #expect(firsts(["+ Các chi.", "ân Ủy ban.", "+ Giao"]) == ["+", "ân", "+"])
  }
}
