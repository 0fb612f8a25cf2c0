import Model

extension PlanText {
  /// The most bytes of a word that is shown: longer ones are cut.
  private static let longestWord = 64

  /// The first words of a range, healed, with an ellipsis where more follow. O(words), however long
  /// the range.
  func opening(of range: TextRange, words: Int) -> String {
    let limit = min(Int(range.end), Int(range.start) + words * Self.longestWord)
    var end = Int(range.start)
    var count = 0
    var isInside = false
    while end < limit {
      let isSpace = bytes[end] <= 0x20
      if !isSpace, !isInside {
        if count == words { break }
        count += 1
      }
      isInside = !isSpace
      end += 1
    }
    while end < Int(range.end), end > Int(range.start), bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let shown = string(TextRange(Int(range.start), end))
    return end < Int(range.end) ? shown + "…" : shown
  }
}
