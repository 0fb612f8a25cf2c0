/// How well words read as Vietnamese. Only words with a letter beyond ASCII tell.
struct SyllableScore {
  /// Words that are syllables of the language.
  private(set) var good = 0
  /// Words that are none.
  private(set) var bad = 0

  /// Words that tell.
  var count: Int { good + bad }
  /// How much more reads than does not; what is no syllable weighs double.
  var balance: Int { good - 2 * bad }
  /// The share of words that read, 0 without any.
  var share: Double { count == 0 ? 0 : Double(good) / Double(count) }

  /// Counts the words of a text. O(characters).
  init(_ text: some Sequence<Unicode.Scalar>) {
    var word: [Unicode.Scalar] = []
    for scalar in text {
      if Self.isSpace(scalar) { count(&word) } else { word.append(scalar) }
    }
    count(&word)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar == "/" || scalar == "-" || scalar.value == 0xA0
  }

  private mutating func count(_ word: inout [Unicode.Scalar]) {
    defer { word.removeAll(keepingCapacity: true) }
    let core = word.trimmed { !Self.isWordPart($0) }
    guard core.contains(where: { !$0.isASCII }) else { return }
    if SyllableShape.fits(core) { good += 1 } else { bad += 1 }
  }

  /// Letters, and the signs that stand for letters in a text read in the wrong encoding.
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (0xA1...0xBF).contains(scalar.value) && scalar != "«" && scalar != "»"
  }
}

extension Array {
  /// The middle without what is trimmed at either end.
  fileprivate func trimmed(where isTrimmed: (Element) -> Bool) -> ArraySlice<Element> {
    guard let first = firstIndex(where: { !isTrimmed($0) }), let last = lastIndex(where: { !isTrimmed($0) })
    else {
      return []
    }
    return self[first...last]
  }
}
