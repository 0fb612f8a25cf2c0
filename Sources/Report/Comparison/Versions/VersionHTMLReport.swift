import Compare

/// Two versions of a plan as one HTML file that needs no network and no script: what changed in the header, the facts that
/// changed, and every passage that did not stay as it was, both wordings side by side.
public enum VersionHTMLReport {
  /// Writes the page.
  ///
  /// Quotes from plans can contain anything; all of them are escaped.
  ///
  /// - Parameters:
  ///   - versions: the draft and the issued text.
  ///   - language: the language of all that is not quoted.
  ///   - out: receives the bytes.
  /// - Complexity: O(text).
  public static func write(
    _ versions: VersionComparison, language: Language = .vietnamese, to out: inout OutputBuffer
  ) {
    out.append(HTMLTemplates.versions(VersionPageView(versions, language)))
  }
}
