import Model

/// Words of a plan inside a message.
enum Quotation {
  /// Words that are shown.
  private static let words = 24
  /// Words that are shown before a number.
  private static let lead = 8
  /// The most bytes of a word with the space after it.
  private static let longestWord = 64

  /// The first words of a range, with an ellipsis where more follow. O(1).
  static func of(_ range: TextRange, in text: PlanText) -> String {
    let end = min(Int(range.end), Int(range.start) + words * longestWord)
    let all = text.string(TextRange(Int(range.start), end)).split(separator: " ")
    let shown = all.prefix(words).joined(separator: " ")
    return all.count > words || end < Int(range.end) ? shown + " …" : shown
  }

  /// The words around the first number of a range, with an ellipsis where words are left out. O(range).
  static func around(_ range: TextRange, in text: PlanText) -> String {
    let all = text.string(range).split(separator: " ")
    guard all.count > words, let number = all.firstIndex(where: { $0.contains(where: \.isNumber) }) else {
      return of(range, in: text)
    }
    let start = min(max(0, number - lead), all.count - words)
    let end = start + words
    return (start > 0 ? "… " : "") + all[start..<end].joined(separator: " ") + (end < all.count ? " …" : "")
  }
}
