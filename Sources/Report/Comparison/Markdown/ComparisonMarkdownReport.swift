import Compare

/// A readable report of a comparison in Markdown: the plans and their lineage, how much was taken up, the matrix, what was
/// not found, what to look at, what differs, what was added.
public enum ComparisonMarkdownReport {
  /// Writes the report.
  ///
  /// - Parameters:
  ///   - comparison: the upper plan with its alignments.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - out: receives the text.
  /// - Complexity: O(units × plans + text of units).
  public static func write(_ comparison: Comparison, language: Language, to out: inout OutputBuffer) {
    let page = ComparisonMarkdownPage(tables: ComparisonTables(comparison), language: language)
    page.writeHeader(to: &out)
    page.writeCoverage(to: &out)
    page.writeMatrix(to: &out)
    page.writeByPlan(
      .missing, ["upperPath", "upperLine", "kind", "upperText", "upperBodies"], to: &out)
    page.writeByPlan(
      .review, ["upperPath", "upperLine", "upperText", "lowerPath", "lowerLine", "lowerText", "score"],
      to: &out)
    page.writeByPlan(
      .changes, ["upperPath", "kind", "direction", "upperWords", "lowerPath", "lowerWords"], to: &out)
    page.writeByPlan(.added, ["lowerPath", "lowerLine", "kind", "lowerText"], to: &out)
    page.writeDecisions(to: &out)
    page.writeMethod(to: &out)
  }
}
