import Compare
import Model

/// The two texts of a link cut into what both have and what one has, as lengths that a script can cut by.
struct LinkSegments {
  /// Lengths in UTF-16 units, each followed by what the stretch is, as ``WordDifference/Kind`` counts: 0 both sides, 1 both
  /// at another place, 2 the upper side only, 3 the lower side only.
  let upper: [Int]
  let lower: [Int]

  /// Cuts two texts. O(text).
  init(_ difference: WordDifference, upper above: QuotedText, lower below: QuotedText) {
    upper = Self.lengths(difference.upper, of: above)
    lower = Self.lengths(difference.lower, of: below)
  }

  private static func lengths(_ segments: [WordDifference.Segment], of text: QuotedText) -> [Int] {
    var result: [Int] = []
    var start = 0
    for segment in segments {
      guard let end = text.place(at: segment.range.end), end > start else { continue }
      let kind = WordDifference.Kind.allCases.firstIndex(of: segment.kind) ?? 0
      if result.last == kind {
        result[result.count - 2] += end - start
      } else {
        result += [end - start, kind]
      }
      start = end
    }
    return result
  }
}
