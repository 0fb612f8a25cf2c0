import Compare
import Report

/// Writes comparisons and cascades in the format that was asked for.
struct ComparisonRenderer {
  let format: ComparisonFormat
  /// Where it goes: the ending says how a concordance is written.
  let path: String?
  let language: Language
  /// Columns that a summary is fitted to.
  let width: Int

  /// Columns of a summary that goes to a file.
  static let fileWidth = 120

  /// Writes a comparison.
  func write(_ comparison: Comparison, to out: inout OutputBuffer) throws(WorkbookError) {
    switch format {
    case .xlsx: try ComparisonXLSXReport.write(comparison, language: language, to: &out)
    case .json: ComparisonJSONReport.write(comparison, layout: .pretty, language: language, to: &out)
    case .html: ComparisonHTMLReport.write(comparison, language: language, to: &out)
    case .markdown: ComparisonMarkdownReport.write(comparison, language: language, to: &out)
    case .ics: ComparisonICSReport.write(comparison, language: language, to: &out)
    case .concordance where ComparisonFormat.isJSON(path):
      ConcordanceJSONReport.write(ConcordanceDraft(comparison), to: &out)
    case .concordance: ConcordanceCSVReport.write(ConcordanceDraft(comparison), to: &out)
    case .csv:
      ComparisonCSVReport.write(ComparisonTables(comparison), .evidence, language: language, to: &out)
    case .summary: ComparisonSummaryReport.write(comparison, language: language, width: width, to: &out)
    }
  }

  /// Whether a comparison can be written lower plan by lower plan, none of which stays in memory.
  var isByPlan: Bool { format == .summary || format == .csv }

  /// Writes what stands above the lower plans, in a format that is by plan.
  func writeOpening(_ tables: ComparisonTables, to out: inout OutputBuffer) {
    if format == .csv { return ComparisonCSVReport.writeHeadings(tables, .evidence, to: &out) }
    ComparisonSummaryReport.writeOpening(tables.comparison, language: language, width: width, to: &out)
  }

  /// Writes the lower plans of a comparison, in a format that is by plan.
  func writePlans(_ tables: ComparisonTables, to out: inout OutputBuffer) {
    if format == .csv {
      return ComparisonCSVReport.writeRows(tables, .evidence, language: language, to: &out)
    }
    ComparisonSummaryReport.writePlans(tables.comparison, language: language, width: width, to: &out)
  }

  /// Writes a cascade, as a summary where the format is of comparisons alone.
  func write(_ cascade: Cascade, to out: inout OutputBuffer) throws(WorkbookError) {
    switch format {
    case .xlsx: try CascadeXLSXReport.write(cascade, language: language, to: &out)
    case .json: CascadeJSONReport.write(cascade, layout: .pretty, language: language, to: &out)
    case .html: CascadeHTMLReport.write(cascade, language: language, to: &out)
    case .summary, .markdown, .csv, .ics, .concordance:
      CascadeSummaryReport.write(cascade, language: language, width: width, to: &out)
    }
  }
}
