import Compare

/// A readable report of a comparison in Markdown: the plans and their lineage, how much was taken up, the matrix, what was
/// not found, what to look at, what differs, targets, deadlines and bodies side by side, the evidence, what was added.
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
    page.writeByPlan(
      .targets,
      [
        "upperPath", "indicator", "upperFigure", "upperDue", "lowerPath", "lowerIndicator", "lowerFigure",
        "lowerDue",
        "direction", "dueDirection",
      ], to: &out)
    page.writeByPlan(
      .deadlines,
      ["upperPath", "task", "upperQuote", "lowerPath", "lowerQuote", "direction"],
      to: &out)
    page.writeByPlan(
      .bodies, ["upperPath", "task", "upperBody", "lowerPath", "lowerBody", "outcome"], to: &out)
    page.writeByPlan(
      .evidence,
      [
        "upperPath", "upperText", "relation", "lowerPath", "lowerText", "role", "band", "score", "rule",
        "phrases",
        "changes",
      ], to: &out)
    page.writeByPlan(.added, ["lowerPath", "lowerLine", "kind", "lowerText"], to: &out)
    page.writeDecisions(to: &out)
    page.writeMethod(to: &out)
  }
}
