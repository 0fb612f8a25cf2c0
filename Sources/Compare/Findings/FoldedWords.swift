import Model

/// Words for looking up in small tables: lower case, tones kept, at the place of today's spelling.
///
/// ``SyllableKey`` drops tones, and `quận ủy` must not meet `quân ủy`.
enum FoldedWords {
  /// The words of a string. O(string).
  static func of(_ string: String) -> [String] {
    var words: [String] = []
    var word = ""
    func close() {
      guard !word.isEmpty else { return }
      words.append(spellings[word] ?? word)
      word = ""
    }
    for scalar in string.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else {
        close()
      }
    }
    close()
    return words
  }

  /// The first words of a range of a text. O(count).
  static func of(_ text: PlanText, _ range: TextRange, first count: Int) -> [String] {
    let end = min(Int(range.end), Int(range.start) + count * longestWord)
    return Array(of(text.string(TextRange(Int(range.start), end))).prefix(count))
  }

  /// Whether a phrase of whole words stands in other words, and where. O(words).
  static func position(of phrase: [String], in words: [String]) -> Int? {
    guard let first = phrase.first, phrase.count <= words.count else { return nil }
    for start in 0...(words.count - phrase.count) where words[start] == first {
      if Array(words[start..<start + phrase.count]) == phrase { return start }
    }
    return nil
  }

  /// The most bytes of a word with the space after it.
  private static let longestWord = 24

  /// The older places of tones in the words that the tables have.
  private static let spellings = [
    "uỷ": "ủy", "hoà": "hòa", "hoá": "hóa", "toà": "tòa", "thuỷ": "thủy",
  ]
}
