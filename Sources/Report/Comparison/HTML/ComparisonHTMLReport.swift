import Compare

/// A comparison as one HTML file that needs no network: a matrix with the evidence behind every cell, ledgers and lists,
/// for the screen and for paper.
public enum ComparisonHTMLReport {
  /// Writes a comparison.
  ///
  /// Quotes from plans can contain anything; all of them are escaped, in markup as in data.
  ///
  /// - Parameters:
  ///   - comparison: the upper plan with its alignments.
  ///   - language: the language of all that is not quoted.
  ///   - out: receives the bytes.
  /// - Complexity: O(units × lower plans + links × text linked).
  public static func write(
    _ comparison: Comparison, language: Language = .vietnamese, to out: inout OutputBuffer
  ) {
    out.append(HTMLTemplates.page(PageBuilder(Atlas(comparison), language: language).view()))
  }
}
