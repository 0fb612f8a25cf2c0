/// Puts right the capitals of a text in TCVN3.
///
/// The encoding has one code for `ả` and `Ả`: the font tells them apart. Inside words in capitals the
/// letters are raised; a word that does not tell by itself follows its neighbours in the line.
///
/// Example: `TỈNH ủY QUảNG NAM` becomes `TỈNH ỦY QUẢNG NAM`. Near miss: `Quảng Nam`.
enum CapitalRepair {
  private enum Kind {
    case capital
    case small
    case unknown
  }

  /// The line with its capitals. O(characters).
  static func repair(_ line: inout [Unicode.Scalar]) {
    let words = words(in: line)
    var kinds = words.map { isPartOfNumber($0, in: line) ? .unknown : kind(line[$0]) }
    guard kinds.contains(.capital) else { return }
    for index in kinds.indices where kinds[index] == .unknown {
      let before = kinds[..<index].last { $0 != .unknown }
      let after = kinds[(index + 1)...].first { $0 != .unknown }
      let isCapital = (before ?? .capital) == .capital && (after ?? .capital) == .capital
      kinds[index] = isCapital ? .capital : .small
    }
    for (word, kind) in zip(words, kinds) where kind == .capital {
      for index in word { line[index] = line[index].raised }
    }
  }

  private static func words(in line: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...line.count {
      let isLetter = index < line.count && line[index].properties.isAlphabetic
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
