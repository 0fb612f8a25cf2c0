import Compare
import Model

/// What a person reads at once on a terminal of a comparison: the lineage, how much was taken up, what changed, what
/// was not found.
public enum ComparisonSummaryReport {
  /// Writes the summary of a comparison.
  ///
  /// - Parameters:
  ///   - comparison: the upper plan with its alignments.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - width: the columns of the terminal.
  ///   - out: receives the text.
  public static func write(
    _ comparison: Comparison, language: Language, width: Int, to out: inout OutputBuffer
  ) {
    let page = ComparisonPage(comparison: comparison, language: language, width: max(width, 40))
    var blocks = [page.header]
    for index in comparison.alignments.indices {
      blocks += [page.lower(index), page.changes(index), page.review(index), page.missing(index)]
      blocks += [page.added(index), page.decisions(index)]
    }
    for block in blocks where !block.isEmpty {
      for line in block {
        out.append(line)
        out.append(0x0A)
      }
      out.append(0x0A)
    }
  }
}
