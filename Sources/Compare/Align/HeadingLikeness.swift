/// How alike the headings above units of two plans are, each two headings compared once.
struct HeadingLikeness {
  private let upper: HeadingChains
  private let lower: HeadingChains
  /// By upper and lower heading; below 0 while it is not known. Empty where there are too many to note.
  private var known: [Double] = []

  init(upper: HeadingChains, lower: HeadingChains) {
    self.upper = upper
    self.lower = lower
    let pairs = upper.headings.count * lower.headings.count
    if pairs <= HeadingSimilarity.mostPairs { known = [Double](repeating: -1, count: pairs) }
  }

  /// The likeness of the headings above two units that are most alike, from 0 to 1. O(headings of the two units).
  mutating func likeness(_ unit: Int, _ other: Int) -> Double {
    var best = 0.0
    for first in upper.chains[unit] {
      for second in lower.chains[other] {
        best = max(best, likeness(ofHeading: first, second))
      }
    }
    return best
  }

  private mutating func likeness(ofHeading first: Int, _ second: Int) -> Double {
    let place = first * lower.headings.count + second
    if place < known.count, known[place] >= 0 { return known[place] }
    let likeness = upper.headings[first].likeness(lower.headings[second])
    if place < known.count { known[place] = likeness }
    return likeness
  }
}
