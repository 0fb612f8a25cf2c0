/// Puts right the capitals of a text in TCVN3.
///
/// The encoding has one code for `ả` and `Ả`: the font tells them apart. Inside words in capitals the
/// letters are raised; a word that does not tell by itself follows its neighbours in the line.
///
/// Example: `TỈNH ủY QUảNG NAM` becomes `TỈNH ỦY QUẢNG NAM`. Near miss: `Quảng Nam`. The text of an item begins with a
/// capital too: `- ủy ban nhân dân` becomes `- Ủy ban nhân dân`. Near miss: `đề nghị`, whose letter has a capital of
/// its own. So does the name of an organ: `đề nghị ủy ban Mặt trận Tổ quốc` becomes `đề nghị Ủy ban …`. Near miss: `ủy ban kiểm tra
/// các cấp`, which names none.
enum CapitalRepair {
  private enum Kind {
    case capital
    case small
    case unknown
  }

  /// The line with its capitals. O(characters).
  static func repair(_ line: inout [Unicode.Scalar]) {
    if let index = opening(of: line), isWithoutCapital(line[index]) { line[index] = line[index].raised }
    raiseOrgans(in: &line)
    var start = 0
    for index in line.indices where line[index] == "\t" || line[index...].starts(with: "   ".unicodeScalars) {
      repair(&line, in: start..<index)
      start = index
    }
    repair(&line, in: start..<line.count)
  }

  /// Repairs what stands between wide gaps: columns side by side tell nothing of each other.
  private static func repair(_ line: inout [Unicode.Scalar], in column: Range<Int>) {
    guard !column.isEmpty else { return }
    let words = words(in: line, column)
    var kinds = words.map { isPartOfNumber($0, in: line) ? .unknown : kind(line[$0]) }
    guard kinds.contains(.capital) else { return }
    var after = kinds
    for index in kinds.indices.dropLast().reversed() where after[index] == .unknown {
      after[index] = after[index + 1]
    }
    for index in kinds.indices where kinds[index] == .unknown {
      let isBeforeSmall = after[index] == .small
      let isBehindSmall = index > 0 && kinds[index - 1] == .small
      kinds[index] = isBeforeSmall || isBehindSmall ? .small : .capital
    }
    for (word, kind) in zip(words, kinds) where kind == .capital {
      for index in word { line[index] = line[index].raised }
    }
  }

  /// Raises `ủy` where `ủy ban` names an organ: a capital follows, or `nhân dân`.
  private static func raiseOrgans(in line: inout [Unicode.Scalar]) {
    guard line.contains("ủ") else { return }
    let words = words(in: line, 0..<line.count)
    for index in words.indices.dropLast(2) {
      func isWord(_ text: String, at place: Int) -> Bool {
        place < words.count && line[words[place]].elementsEqual(text.unicodeScalars)
          && line[words[place - 1].upperBound..<words[place].lowerBound].elementsEqual(" ".unicodeScalars)
      }
      guard line[words[index]].elementsEqual("ủy".unicodeScalars), isWord("ban", at: index + 1) else {
        continue
      }
      let next = words[index + 2]
      let isName =
        next.lowerBound == words[index + 1].upperBound + 1 && line[next.lowerBound].properties.isUppercase
      if isName || isWord("nhân", at: index + 2) && isWord("dân", at: index + 3) {
        line[words[index].lowerBound] = "Ủ"
      }
    }
  }

  /// Where the text after the number or the dash of an item begins: `1. `, `a) `, `- `; nil where a line has neither.
  private static func opening(of line: [Unicode.Scalar]) -> Int? {
    guard let start = line.firstIndex(where: { $0 != " " && $0 != "\t" }) else { return nil }
    let end = line[start...].firstIndex { $0 == " " || $0 == "\t" } ?? line.count
    let marker = line[start..<end]
    guard let last = marker.last, marker.count <= 6, end < line.count else { return nil }
    let isDash = marker.count == 1 && "-+–•".unicodeScalars.contains(last)
    guard isDash || marker.count > 1 && ".)-".unicodeScalars.contains(last) else { return nil }
    return line[end...].firstIndex { $0 != " " && $0 != "\t" }
  }

  /// Whether the encoding has a letter in small only: one with a tone.
  private static func isWithoutCapital(_ letter: Unicode.Scalar) -> Bool {
    guard letter.properties.isLowercase, let parts = VietnameseLetter.parts(of: letter) else { return false }
    return parts.tone != .ngang
  }

  private static func words(in line: [Unicode.Scalar], _ column: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in column.lowerBound...column.upperBound {
      let isLetter = index < column.upperBound && line[index].properties.isAlphabetic
      if isLetter, start == nil { start = index }
      if !isLetter, let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    return words
  }

  /// Whether a word is a piece of a document's number, which has capitals in any line: `12-KH/TU`.
  private static func isPartOfNumber(_ word: Range<Int>, in line: [Unicode.Scalar]) -> Bool {
    let before = word.lowerBound > 0 ? line[word.lowerBound - 1] : " "
    let after = word.upperBound < line.count ? line[word.upperBound] : " "
    return [before, after].contains { $0 == "/" || $0 == "-" || $0.properties.numericType != nil }
  }

  /// What the letters that tell, those without marks, say of a word.
  private static func kind(_ word: ArraySlice<Unicode.Scalar>) -> Kind {
    let plain = word.filter { $0.isASCII }
    if plain.contains(where: { $0.properties.isLowercase }) { return .small }
    return plain.count >= 2 ? .capital : .unknown
  }
}
