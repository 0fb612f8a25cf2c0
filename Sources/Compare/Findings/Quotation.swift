import Model

/// Words of a plan inside a message.
enum Quotation {
  /// Words that are shown.
  private static let words = 24
  /// The most bytes of a word with the space after it.
  private static let longestWord = 64

  /// The first words of a range, with an ellipsis where more follow. O(1).
  static func of(_ range: TextRange, in text: PlanText) -> String {
    let end = min(Int(range.end), Int(range.start) + words * longestWord)
    let all = text.string(TextRange(Int(range.start), end)).split(separator: " ")
    let shown = all.prefix(words).joined(separator: " ")
    return all.count > words || end < Int(range.end) ? shown + " …" : shown
  }
}
