import Compare
import Model

/// The parts of a comparison in Markdown.
struct ComparisonMarkdownPage {
  let tables: ComparisonTables
  let language: Language

  /// Words of a unit that the matrix shows.
  private static let shownWords = 16

  /// What is compared with what.
  func writeHeader(to out: inout OutputBuffer) {
    let upper = tables.upper
    out.append("# \(escaped(label(.comparison))): \(escaped(DocumentName(upper, in: language).short))\n\n")
    writeField(label(.upper), "\(upper.name) · \(DocumentName(upper, in: language).line)", to: &out)
    for index in tables.comparison.alignments.indices {
      let lower = tables.comparison.alignments[index].lower
      writeField(label(.lower), "\(lower.name) · \(DocumentName(lower, in: language).line)", to: &out)
      let kinship = tables.comparison.kinships[index]
      out.append("  - \(escaped(label(.lineage))): \(escaped(kinship.text(in: language)))\n")
      for notice in tables.comparison.notices[index] {
        out.append("  - \(escaped(notice.message.text(in: language)))\n")
      }
    }
    out.append("\n")
  }

  /// How much each lower plan took up, a row a plan.
  func writeCoverage(to out: inout OutputBuffer) {
    let keys = [
      "plan", "lineage", "linked", "of", "coverage", "coverageLow", "coverageHigh", "sure", "review", "depth",
    ]
    let table = tables.table(.documents)
    write(label(.coverage), table.columns, Array(table.rows.dropFirst()), keys, to: &out)
  }

  /// The upper units by the lower plans; the heading of each states its lineage.
  func writeMatrix(to out: inout OutputBuffer) {
    let table = tables.table(.matrix)
    guard !table.rows.isEmpty else { return }
    let plans = table.columns.indices.filter { table.columns[$0].kind == .relation }
    let headings = plans.map { index in
      let note = table.columns[index].note.map { " (\($0.text(in: language)))" } ?? ""
      return table.columns[index].heading.text(in: language) + note
    }
    let upper = tables.upper
    let rows = table.rows.enumerated().map { unit, row in
      [
        tables.units[unit].path,
        upper.plan.text.opening(of: upper.units[unit].text, words: Self.shownWords),
      ] + plans.map { row[$0].text(in: language) }
    }
    writeHeading(TableKind.matrix.heading.text(in: language), to: &out)
    MarkdownText.writeTable([label(.upperPath), label(.text)] + headings, rows, to: &out)
  }

  /// A table plan by plan, as far as it has rows; only the columns of the keys.
  func writeByPlan(_ kind: TableKind, _ keys: [String], to out: inout OutputBuffer) {
    let columns = tables.columns(of: kind)
    let heading = kind.heading.text(in: language)
    tables.forEachBlock(of: kind, into: &out) { rows, out in
      guard let plan = rows.first?.first else { return }
      write("\(heading): \(plan.text(in: language)) (\(rows.count))", columns, rows, keys, to: &out)
    }
  }

  /// What a person decided.
  func writeDecisions(to out: inout OutputBuffer) {
    let table = tables.table(.decisions)
    let keys = ["plan", "upperPath", "lowerPath", "verdict", "note", "applied", "remark"]
    write(table.kind.heading.text(in: language), table.columns, table.rows, keys, to: &out)
  }

  /// What decided.
  func writeMethod(to out: inout OutputBuffer) {
    let table = tables.table(.method)
    write(table.kind.heading.text(in: language), table.columns, table.rows, ["meaning", "value"], to: &out)
  }

  private func write(
    _ heading: String, _ columns: [TableColumn], _ rows: [[TableCell]], _ keys: [String],
    to out: inout OutputBuffer
  ) {
    guard !rows.isEmpty else { return }
    let shown = keys.compactMap { key in columns.firstIndex { $0.key == key } }
    writeHeading(heading, to: &out)
    MarkdownText.writeTable(
      shown.map { columns[$0].heading.text(in: language) },
      rows.map { row in shown.map { row[$0].text(in: language) } }, to: &out)
  }

  private func writeHeading(_ heading: String, to out: inout OutputBuffer) {
    out.append("## \(escaped(heading))\n\n")
  }

  private func writeField(_ name: String, _ value: String, to out: inout OutputBuffer) {
    out.append("- **\(escaped(name))**: \(escaped(value))\n")
  }

  private func label(_ label: ComparisonLabel) -> String { label.text(in: language) }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
