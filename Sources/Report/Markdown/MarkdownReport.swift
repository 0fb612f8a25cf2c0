import Model

/// A readable report of one plan in Markdown: header, outline of the sections, targets, deadlines,
/// bodies and citations as tables, diagnostics.
public enum MarkdownReport {
  /// Writes the report.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - source: where it came from.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - out: receives the text.
  public static func write(
    _ plan: Plan, from source: Provenance, language: Language, to out: inout OutputBuffer
  ) {
    let page = MarkdownPage(plan: plan, source: source, language: language)
    page.writeHeader(to: &out)
    page.writeOutline(to: &out)
    page.writeTargets(to: &out)
    page.writeDeadlines(to: &out)
    page.writeBodies(to: &out)
    page.writeCitations(to: &out)
    page.writeDiagnostics(to: &out)
  }
}
