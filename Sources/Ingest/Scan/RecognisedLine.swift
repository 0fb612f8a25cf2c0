/// A line of a recognised page, as far as the numbering of items is concerned.
struct RecognisedLine {
  /// Where its first word stands: the index of the page, and of the word on it.
  var page: Int
  var word: Int
  /// The first word.
  var first: [Unicode.Scalar]
  /// The two words after it.
  var rest: [[Unicode.Scalar]]
  /// Whether a paragraph may begin here: the line before is short or ends a sentence, or this one is moved in.
  var isStart: Bool
  /// Whether recognition was in doubt about the first word.
  var isDoubtful: Bool

  /// Whether what follows the first word begins with a capital or a figure.
  var beginsLarge: Bool {
    rest.first?.first { $0.properties.isAlphabetic || $0.properties.numericType != nil }.map {
      $0.properties.isUppercase || $0.properties.numericType != nil
    } ?? false
  }

  /// Whether what follows the first word is in capitals, as headings are.
  var isCapitals: Bool {
    rest.contains { word in
      let letters = word.filter { $0.properties.isAlphabetic }
      return letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
    }
  }

  /// How far the first line of a paragraph is moved in at the least, in heights of a line.
  private static let indent: Float = 0.7
  /// How far short of the others a line ends that ends a paragraph, in heights of a line.
  private static let shortness: Float = 1.5

  /// The lines of pages from top to bottom: words of one line stand at one height. O(words).
  static func lines(of pages: [Page]) -> [RecognisedLine] {
    var lines: [RecognisedLine] = []
    for (number, page) in pages.enumerated() where page.confidence != nil {
      let words = page.words
      let rights = words.map(\.right).sorted()
      let right = rights.isEmpty ? 0 : rights[rights.count * 97 / 100]
      var previous: Range<Int>?
      var start = 0
      while start < words.count {
        var end = start + 1
        while end < words.count, words[end].top == words[start].top, words[end].left > words[end - 1].left {
          end += 1
        }
        let height = words[start].height
        let isStart =
          previous.map { line in
            let last = words[line.upperBound - 1]
            return last.right < right - shortness * height
              || last.text.last.map { $0 == 0x2E || $0 == 0x3B || $0 == 0x3A } == true
              || words[start].left > words[line.lowerBound].left + indent * height
          } ?? true
        lines.append(
          RecognisedLine(
            page: number, word: start, first: scalars(words[start]),
            rest: words[start..<end].dropFirst().prefix(2).map(scalars), isStart: isStart,
            isDoubtful: page.doubtful.contains(start)))
        previous = start..<end
        start = end
      }
    }
    return lines
  }

  private static func scalars(_ word: PageWord) -> [Unicode.Scalar] {
    Array(String(decoding: word.text, as: UTF8.self).unicodeScalars)
  }
}
