import Compare
import Model

/// What a person reads at once on a terminal of a cascade: the tree of plans with what each took up, what to know of it
/// first, and what is cited and not there.
public enum CascadeSummaryReport {
  /// Writes the summary of a cascade.
  ///
  /// - Parameters:
  ///   - cascade: the plans compared along their edges.
  ///   - language: the language of labels; titles stay in the author's.
  ///   - width: the columns of the terminal.
  ///   - out: receives the text.
  public static func write(_ cascade: Cascade, language: Language, width: Int, to out: inout OutputBuffer) {
    let page = CascadePage(cascade: cascade, language: language, width: max(width, 40))
    for block in [page.tree, page.notices, page.adoption, page.absences, page.copies, page.loners]
    where !block.isEmpty {
      for line in block {
        out.append(line)
        out.append(0x0A)
      }
      out.append(0x0A)
    }
  }
}
