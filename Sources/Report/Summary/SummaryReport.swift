import Model

/// What a person reads at once on a terminal: who issued what, what it implements, then targets,
/// deadlines and bodies as tables, and what looked odd with the place in the text.
public enum SummaryReport {
  /// Narrower terminals are treated as this wide.
  private static let leastWidth = 40

  /// Writes the summary of one plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - source: where it came from.
  ///   - language: the language of labels and messages; quotes stay in the author's.
  ///   - width: the columns of the terminal.
  ///   - out: receives the text.
  public static func write(
    _ plan: Plan, from source: Provenance, language: Language, width: Int, to out: inout OutputBuffer
  ) {
    let page = SummaryPage(
      plan: plan, source: source, language: language, width: max(width, leastWidth))
    for block in [page.header, page.targets, page.deadlines, page.bodies, page.diagnostics]
    where !block.isEmpty {
      for line in block {
        out.append(line)
        out.append(0x0A)
      }
      out.append(0x0A)
    }
  }
}

/// The blocks of a summary, as lines.
struct SummaryPage {
  let plan: Plan
  let source: Provenance
  let language: Language
  let width: Int

  /// Rows of a table that are shown; the rest is counted.
  static let shownRows = 40
  /// Spaces before fields and tables.
  static let indent = 2

  /// A heading with the number of what follows.
  func heading(_ label: Label, count: Int) -> String {
    "\(label.text(in: language).uppercased()) (\(count))"
  }

  /// A table under its heading; nothing where there are no rows.
  func table(_ label: Label, columns: [TextTable.Column], rows: [[String]], total: Int) -> [String] {
    guard total > 0 else { return [] }
    var table = TextTable(columns: columns)
    for row in rows { table.append(row) }
    var lines = [heading(label, count: total)] + table.lines(width: width, indent: Self.indent)
    if total > rows.count { lines.append(remainder(total - rows.count)) }
    return lines
  }

  /// The line that says how many rows are not shown.
  func remainder(_ count: Int) -> String {
    String(repeating: " ", count: Self.indent) + "… " + String(count) + " " + Label.more.text(in: language)
  }

  /// The title of a column.
  func column(_ label: Label, least: Int) -> TextTable.Column {
    TextTable.Column(label.text(in: language), least: least)
  }
}
