/// Words that were written without the space between them, as pages of the web and scans have them: `Thủtrưởng`, `các` and
/// `sở` as one.
///
/// A syllable of the language has one run of vowels and one tone. What has two of either is no syllable, and is parted
/// where all its parts are words of the lexicon. Near misses: `hoạch`, one syllable; `Internet`, without a letter of the
/// language alone; `Êđê`, whose parts the lexicon does not have.
enum GluedWord {
  /// So many letters have the longest of them, and a syllable.
  private static let mostLetters = 28
  private static let longestSyllable = 7

  /// A letter of a word: where it begins, and what it is.
  private struct Letter {
    var start: Int
    var code: UInt8
    var tone: UInt8
    var isVowel: Bool { SyllableKey.isVowel(UInt64(code)) }
  }

  /// Where the second word begins of the fewest that a word of these bytes is; nil where it is one. O(letters).
  static func cut(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ vocabulary: Vocabulary) -> Int? {
    guard isSeveral(bytes, start, end) else { return nil }
    let letters = letters(bytes, start, end)
    // For each letter the fewest words from it to the end, and where the first of them ends.
    var fewest = [(count: Int, next: Int)](repeating: (.max, 0), count: letters.count + 1)
    fewest[letters.count] = (0, 0)
    for from in letters.indices.reversed() {
      var key = SyllableKey()
      for to in from..<min(letters.count, from + longestSyllable) {
        key.append(code: letters[to].code, tone: letters[to].tone)
        let rest = fewest[to + 1].count
        guard rest < .max, rest + 1 <= fewest[from].count, vocabulary.id(key.key) != 0,
          isSyllable(letters[from...to])
        else { continue }
        fewest[from] = (rest + 1, to + 1)
      }
    }
    return fewest[0].count < .max ? letters[fewest[0].next].start : nil
  }

  /// Whether a word has a letter beyond ASCII, none of another language, and more than a syllable; most words end here.
  private static func isSeveral(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 4, end - start <= mostLetters * 3 else { return false }
    var (index, count, runs, tones) = (start, 0, 0, 0)
    var wasVowel = false
    while index < end {
      let scalar = UTF8Scalar.decode(bytes, at: index)
      guard let letter = Letters.letter(scalar.value), letter.code != Letters.other else { return false }
      let isVowel = SyllableKey.isVowel(UInt64(letter.code))
      if isVowel, !wasVowel { runs += 1 }
      if letter.tone != 0 { tones += 1 }
      wasVowel = isVowel
      count += 1
      index += scalar.count
    }
    return count <= mostLetters && count < end - start && (runs != 1 || tones > 1)
  }

  private static func letters(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> [Letter] {
    var letters: [Letter] = []
    letters.reserveCapacity(mostLetters)
    var index = start
    while index < end {
      let scalar = UTF8Scalar.decode(bytes, at: index)
      if let letter = Letters.letter(scalar.value) {
        letters.append(Letter(start: index, code: letter.code, tone: letter.tone))
      }
      index += scalar.count
    }
    return letters
  }

  /// Whether letters have one run of vowels, and one tone at the most.
  private static func isSyllable(_ letters: ArraySlice<Letter>) -> Bool {
    var runs = 0
    var tones = 0
    var wasVowel = false
    for letter in letters {
      if letter.isVowel, !wasVowel { runs += 1 }
      if letter.tone != 0 { tones += 1 }
      wasVowel = letter.isVowel
    }
    return runs == 1 && tones <= 1
  }
}
