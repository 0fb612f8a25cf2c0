import Compare

/// What a person reads at once on a terminal of two versions: how much stayed, which targets and deadlines changed, what
/// came, went, moved and was reworded.
public enum VersionSummaryReport {
  /// Writes the summary of two versions.
  ///
  /// - Parameters:
  ///   - versions: the draft and the issued text.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - width: the columns of the terminal.
  ///   - out: receives the text.
  public static func write(
    _ versions: VersionComparison, language: Language, width: Int, to out: inout OutputBuffer
  ) {
    let page = VersionPage(VersionTables(versions), language: language, width: max(width, 40))
    for block in [page.header, page.fields, page.changes, page.passages] where !block.isEmpty {
      for line in block {
        out.append(line)
        out.append(0x0A)
      }
      out.append(0x0A)
    }
  }
}
