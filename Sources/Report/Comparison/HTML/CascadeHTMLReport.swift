import Compare

/// A cascade as one HTML file that needs no network: for each plan that others carry out a matrix of its units by all
/// plans below it.
public enum CascadeHTMLReport {
  /// Writes a cascade.
  ///
  /// - Parameters:
  ///   - cascade: the plans compared along their edges.
  ///   - language: the language of all that is not quoted.
  ///   - out: receives the bytes.
  /// - Complexity: O(upper plans × units × plans below + links × text linked).
  public static func write(_ cascade: Cascade, language: Language = .vietnamese, to out: inout OutputBuffer) {
    out.append(HTMLTemplates.page(PageBuilder(Atlas(cascade), language: language).view()))
  }
}
