import Testing

@testable import Ingest

@Suite("Numbers of items that recognition could not read")
struct RecognisedItemsTests {
  private func numbers(_ lines: [(text: String, confidence: Float)]) -> [Int: String] {
    var items = RecognisedItems()
    for (index, line) in lines.enumerated() {
      let words = line.text.split(separator: " ").map { word in
        PageWord(left: 0, top: 0, right: 1, bottom: 1, text: Array(word.utf8)[...])
      }
      items.add(words, at: index * 10, confidence: line.confidence)
    }
    return Dictionary(
      uniqueKeysWithValues: items.repairs.map { ($0.word, String(decoding: $0.text, as: UTF8.self)) })
  }

  @Test("a doubtful short word between two numbers is the one between them")
  func between() {
    let lines: [(String, Float)] = [
      ("1. Các chi bộ trực thuộc", 96), ("xây dựng kế hoạch", 96), ("SÀ Ủy ban Kiểm tra", 31),
      ("3. Giao Văn phòng", 95),
    ]
    #expect(numbers(lines) == [20: "2."])
  }

  @Test(
    "no other word is",
    arguments: [
      [("1. Các", 96), ("SÀ Ủy ban", 90), ("3. Giao", 95)],
      [("1. Các", 96), ("SÀ Ủy ban", 31), ("2. Giao", 95)],
      [("1. Các", 96), ("SÀ ủy ban", 31), ("3. Giao", 95)],
      [("1. Các", 96), ("SÀ Ủy ban", 31), ("3) Giao", 95)],
      [("SÀ Ủy ban", 31), ("3. Giao", 95)],
    ] as [[(String, Float)]])
  func others(lines: [(String, Float)]) { #expect(numbers(lines).isEmpty) }

  @Test("a large letter before a parenthesis is a small one where others are")
  func letters() {
    #expect(numbers([("a) Cử người", 96), ("b) Vận động", 96), ("C) Đề nghị", 90)]) == [20: "c)"])
    #expect(numbers([("A) Cử người", 96), ("B) Vận động", 96)]).isEmpty)
  }
}
