/// How alike the headings above units of two plans are, each two headings compared once.
struct HeadingLikeness {
  private let upper: HeadingChains
  private let lower: HeadingChains
  /// By upper and lower heading; below 0 while it is not known.
  private var known: [Double]

  init(upper: HeadingChains, lower: HeadingChains) {
    self.upper = upper
    self.lower = lower
    known = [Double](repeating: -1, count: upper.headings.count * lower.headings.count)
  }

  /// The likeness of the headings above two units that are most alike, from 0 to 1. O(headings of the two units).
  mutating func likeness(_ unit: Int, _ other: Int) -> Double {
    var best = 0.0
    for first in upper.chains[unit] {
      for second in lower.chains[other] {
        let place = first * lower.headings.count + second
        if known[place] < 0 { known[place] = upper.headings[first].likeness(lower.headings[second]) }
        best = max(best, known[place])
      }
    }
    return best
  }
}
