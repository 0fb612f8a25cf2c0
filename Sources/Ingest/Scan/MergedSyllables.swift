/// Parts words that were read as one where there was a space: `Vănhóa` is `Văn hóa`, `Thểthaovà` is `Thể thao và`.
///
/// Syllables of the language are not written together. Near miss: `Internet`, which has no letter of the language alone.
enum MergedSyllables {
  /// Letters that a word has at the most.
  private static let mostLetters = 24

  /// The words of a line, those that are several taken apart. O(letters).
  static func parted(_ words: [PageWord]) -> [PageWord] {
    words.flatMap { word -> [PageWord] in
      let scalars = Array(String(decoding: word.text, as: UTF8.self).unicodeScalars)
      let lengths = lengths(of: scalars)
      guard lengths.count > 1 else { return [word] }
      var (start, left) = (0, word.left)
      return lengths.map { length in
        var part = word
        part.text = EncodingDetector.utf8(Array(scalars[start..<start + length]))[...]
        part.left = left
        part.right = left + (word.right - word.left) * Float(length) / Float(scalars.count)
        (start, left) = (start + length, part.right)
        return part
      }
    }
  }

  /// How long the syllables of a word are, with what stands before the first and after the last one: as few as may be.
  private static func lengths(of word: [Unicode.Scalar]) -> [Int] {
    let first = word.firstIndex { $0.properties.isAlphabetic } ?? word.count
    let letters = word[first...].prefix { $0.properties.isAlphabetic }
    let end = first + letters.count
    guard 5...mostLetters ~= letters.count, letters.contains(where: { !$0.isASCII }),
      !SyllableShape.fits(letters), word[end...].allSatisfy({ !$0.properties.isAlphabetic })
    else { return [] }
    // The end of each stretch that is whole syllables, with where its last one begins and how many there are.
    var ends: [Int: (from: Int, count: Int)] = [first: (first, 0)]
    for index in first + 2...end {
      for start in max(first, index - 7)...index - 2 {
        guard let before = ends[start], before.count + 1 < ends[index]?.count ?? 4,
          SyllableShape.fits(word[start..<index])
        else { continue }
        ends[index] = (start, before.count + 1)
      }
    }
    var lengths: [Int] = []
    var index = end
    while index > first, let step = ends[index] {
      lengths.insert(index - step.from, at: 0)
      index = step.from
    }
    guard lengths.count > 1 else { return [] }
    lengths[0] += first
    lengths[lengths.count - 1] += word.count - end
    return lengths
  }
}
