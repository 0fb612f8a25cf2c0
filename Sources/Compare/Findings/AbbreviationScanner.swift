import Model

/// Finds words in capitals that stand for longer ones in running text.
struct AbbreviationScanner {
  /// One use.
  struct Use {
    /// As written: `CSDL`, `KH&CN`, `CT-XH`.
    var short: String
    /// What a hyphen joins.
    var parts: [String]
    var range: TextRange
    var at: Place
    /// Whether it alone stands in parentheses: there it follows its long form.
    var isEnclosed: Bool
  }

  private let plan: Plan
  /// Quotes of citations, ascending: their letters are symbols of documents.
  private let citations: [TextRange]

  init(_ plan: Plan) {
    self.plan = plan
    citations = plan.citations.map(\.quote).sorted { $0.start < $1.start }
  }

  /// The uses in reading order. O(text).
  func uses() -> [Use] {
    var result: [Use] = []
    if let range = plan.preamble { scan(range, .preamble, &result) }
    for (index, node) in plan.nodes.enumerated() {
      guard let table = node.table else {
        scan(node.text, .node(index), &result)
        continue
      }
      for (number, row) in plan.tables[table].rows.enumerated() {
        for cell in row { scan(cell, .row(node: index, row: number + 1), &result) }
      }
    }
    if let range = plan.closing { scan(range, .closing, &result) }
    return result
  }

  /// Words of a text in which most letters are capitals say nothing: it is a heading.
  private func scan(_ range: TextRange, _ place: Place, _ result: inout [Use]) {
    let words = words(of: range)
    let letters = words.reduce(0) { $0 + $1.letters }
    guard words.reduce(0, { $0 + $1.capitals }) * 2 <= letters else { return }
    for index in words.indices where isAbbreviation(words, index) {
      let word = words[index]
      let short = plan.text.string(word.range)
      result.append(
        Use(
          short: short, parts: short.split(separator: "-").map(String.init), range: word.range, at: place,
          isEnclosed: isEnclosed(word.range)))
    }
  }

  private struct Word {
    var range: TextRange
    var letters = 0
    var capitals = 0
    var hasOther = false
  }

  private static let roman = Set("IVXLC".unicodeScalars)
  private static let longest = 12

  /// Two capitals or more and nothing else, no Roman numeral, not beside another word in capitals.
  private func isAbbreviation(_ words: [Word], _ index: Int) -> Bool {
    let word = words[index]
    guard isCapital(word), word.letters <= Self.longest, !isCited(word.range) else { return false }
    let neighbours = [index - 1, index + 1].filter(words.indices.contains).map { words[$0] }
    if neighbours.contains(where: { isCapital($0) && isNext(word.range, $0.range) }) { return false }
    return !plan.text.string(word.range).unicodeScalars.allSatisfy(Self.roman.contains)
  }

  private func isEnclosed(_ range: TextRange) -> Bool {
    let bytes = plan.text.bytes
    let start = Int(range.start)
    let end = Int(range.end)
    return start > 0 && end < bytes.count && bytes[start - 1] == 0x28 && bytes[end] == 0x29
  }

  private func isCapital(_ word: Word) -> Bool {
    word.letters >= 2 && word.capitals == word.letters && !word.hasOther
  }

  /// Whether a single space parts two words.
  private func isNext(_ first: TextRange, _ second: TextRange) -> Bool {
    max(first.start, second.start) - min(first.end, second.end) <= 1
  }

  private func isCited(_ range: TextRange) -> Bool {
    var low = 0
    var high = citations.count
    while low < high {
      let middle = (low + high) / 2
      if citations[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < citations.count && citations[low].overlaps(range)
  }

  /// The words of a range: runs of letters, digits and what joins them.
  private func words(of range: TextRange) -> [Word] {
    var result: [Word] = []
    plan.text.forEachPiece(of: range) { piece in
      let text = String(decoding: plan.text.bytes[piece.offsets], as: UTF8.self)
      var offset = Int(piece.start)
      var open: Word?
      func close() {
        if let word = open, word.letters > 0 { result.append(trimmed(word)) }
        open = nil
      }
      for scalar in text.unicodeScalars {
        let width = UTF8.width(scalar)
        let isLetter = scalar.properties.isAlphabetic
        if isLetter || Self.joins(scalar) {
          var word = open ?? Word(range: TextRange(offset, offset))
          word.range = TextRange(Int(word.range.start), offset + width)
          if isLetter { word.letters += 1 }
          if scalar.properties.isUppercase { word.capitals += 1 }
          if ("0"..."9").contains(scalar) || "/._@".unicodeScalars.contains(scalar) { word.hasOther = true }
          open = word
        } else {
          close()
        }
        offset += width
      }
      close()
    }
    return result
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || "-&/._@".unicodeScalars.contains(scalar)
  }

  /// A word without the stops that end its sentence.
  private func trimmed(_ word: Word) -> Word {
    var word = word
    var end = Int(word.range.end)
    var start = Int(word.range.start)
    while end > start, [0x2E, 0x2D, 0x2F, 0x26].contains(plan.text.bytes[end - 1]) { end -= 1 }
    while start < end, [0x2E, 0x2D, 0x2F, 0x26].contains(plan.text.bytes[start]) { start += 1 }
    word.range = TextRange(start, end)
    word.hasOther = plan.text.bytes[start..<end].contains { byte in
      (0x30...0x39).contains(byte) || [0x2F, 0x2E, 0x5F, 0x40].contains(byte)
    }
    return word
  }
}

extension UTF8 {
  /// The bytes of a scalar.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x1_0000: 3
    default: 4
    }
  }
}
