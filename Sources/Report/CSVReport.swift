import Model

/// All facts of a plan as one flat table (RFC 4180), a fact a row, for spreadsheets.
///
/// Columns that a kind of fact does not have are empty. A cell that a spreadsheet would run as a
/// formula is made inert with a leading apostrophe.
public enum CSVReport {
  /// What a file for spreadsheets begins with, so that they read it as UTF-8.
  public static let byteOrderMark = "\u{FEFF}"

  /// The heading line; names are those of the JSON.
  public static let header = CSVRow.columns.map(\.rawValue).joined(separator: ",") + "\r\n"

  /// Writes the rows of one plan.
  public static func write(_ plan: Plan, from source: Provenance, to out: inout OutputBuffer) {
    for target in plan.targets { row(of: target, in: plan, source).write(to: &out) }
    for deadline in plan.deadlines { row(of: deadline, in: plan, source).write(to: &out) }
    for assignment in plan.assignments { row(of: assignment, in: plan, source).write(to: &out) }
    for citation in plan.citations { row(of: citation, in: plan, source).write(to: &out) }
  }

  private static func row(
    _ kind: String, _ place: Place, _ quote: TextRange, _ rule: String, in plan: Plan,
    _ source: Provenance
  ) -> CSVRow {
    let span = plan.text.span(of: quote)
    var row = CSVRow()
    row[.file] = source.place
    row[.kind] = kind
    row[.at] = plan.path(of: place)
    row[.section] = plan.heading(above: place)
    row[.quote] = plan.text.string(quote)
    row[.line] = String(span.line)
    row[.page] = String(span.page)
    row[.rule] = rule
    return row
  }

  private static func row(of target: Target, in plan: Plan, _ source: Provenance) -> CSVRow {
    var row = row("target", target.at, target.quote, target.rule, in: plan, source)
    row[.comparator] = target.comparator.rawValue
    row[.value] = Figure.text(target.value, in: .english)
    row[.upper] = target.upper.map { Figure.text($0, in: .english) }
    switch target.unit {
    case .quoted(let range): row[.unit] = plan.text.string(range)
    case .term(let term): row[.unit] = term
    case nil: break
    }
    row[.population] = target.population.map { plan.text.string($0) }
    row[.indicator] = target.indicator.map { plan.text.string($0) }
    row[.of] = target.of.map { plan.text.string($0) }
    row[.period] = target.period?.code
    row[.due] = target.due.map(\.iso).joined(separator: " ")
    row[.baseline] = target.baseline.map { Figure.text($0, in: .english) }
    return row
  }

  private static func row(of deadline: Deadline, in plan: Plan, _ source: Provenance) -> CSVRow {
    var row = row("deadline", deadline.at, deadline.quote, deadline.rule, in: plan, source)
    row[.start] = deadline.start?.iso
    row[.due] = deadline.due?.iso
    row[.recurrence] = deadline.recurrence?.code
    row[.openEnded] = deadline.openEnded ? "true" : nil
    row[.trigger] = deadline.trigger.map { plan.text.string($0) }
    return row
  }

  private static func row(of assignment: Assignment, in plan: Plan, _ source: Provenance) -> CSVRow {
    var row = row("assignment", assignment.at, assignment.body, assignment.rule, in: plan, source)
    row[.role] = assignment.role.rawValue
    row[.key] = plan.bodies[assignment.bodyID].key
    row[.function] = plan.bodies[assignment.bodyID].function
    return row
  }

  private static func row(of citation: Citation, in plan: Plan, _ source: Provenance) -> CSVRow {
    var row = row("citation", citation.at, citation.quote, citation.rule, in: plan, source)
    let document = plan.cited[citation.document]
    row[.key] = document.key
    row[.date] = document.date?.iso
    row[.issuer] = (citation.issuer ?? document.issuer).map { plan.text.string($0) }
    return row
  }
}
