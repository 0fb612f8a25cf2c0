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
    writeOpening(comparison, language: language, width: width, to: &out)
    writePlans(comparison, language: language, width: width, to: &out)
  }

  /// Writes what stands above the lower plans: what is compared. With ``writePlans(_:language:width:to:)`` for one
  /// lower plan after the other it makes the summary of all, without all of them at hand.
  public static func writeOpening(
    _ comparison: Comparison, language: Language, width: Int, to out: inout OutputBuffer
  ) {
    write([page(comparison, language, width).header], to: &out)
  }

  /// Writes what is told of each lower plan.
  public static func writePlans(
    _ comparison: Comparison, language: Language, width: Int, to out: inout OutputBuffer
  ) {
    let page = page(comparison, language, width)
    for index in comparison.alignments.indices {
      write([page.lower(index), page.changes(index), page.review(index), page.missing(index)], to: &out)
      write([page.added(index), page.decisions(index)], to: &out)
    }
  }

  private static func page(_ comparison: Comparison, _ language: Language, _ width: Int) -> ComparisonPage {
    ComparisonPage(comparison: comparison, language: language, width: max(width, 40))
  }

  private static func write(_ blocks: [[String]], to out: inout OutputBuffer) {
    for block in blocks where !block.isEmpty {
      for line in block {
        out.append(line)
        out.append(0x0A)
      }
      out.append(0x0A)
    }
  }
}
