import Extract
import Model
import Report

/// Writes readings in the format that was asked for, and what stands around several of them.
struct Renderer: Sendable {
  let format: ReportFormat
  let language: Language
  /// Columns that a summary is fitted to.
  let width: Int
  let parser: PlanParser
  /// Whether one result is all there is; several make a list where the format has lists.
  var isSingle: Bool

  /// A renderer whose every result stands alone, in a file of its own.
  var forSingleResults: Renderer {
    var copy = self
    copy.isSingle = true
    return copy
  }

  /// What comes before the first result.
  var opening: String {
    switch format {
    case .json: isSingle ? "" : "[\n"
    case .csv: CSVReport.header
    case .ics: ICSReport.opening(in: language)
    case .tokens: TokenReport.header
    default: ""
    }
  }

  /// What comes between two results.
  var separator: String {
    switch format {
    case .json: ",\n"
    case .summary, .outline, .markdown: "\n"
    default: ""
    }
  }

  /// What comes after the last result, where all results have so many bytes.
  func closing(after bytes: Int) -> String {
    switch format {
    case .json: isSingle ? "" : "]\n"
    case .ics: bytes > 0 ? ICSReport.closing : ICSReport.closingWithoutEntries
    default: ""
    }
  }

  /// What is said of results of so many bytes; nil where nothing need be.
  func remark(on path: String, after bytes: Int) -> Message? {
    format == .ics && bytes == 0 ? .noDates(path: path) : nil
  }

  /// Writes one result.
  func write(_ reading: Reading, to out: inout OutputBuffer) {
    switch reading {
    case .text(let source): TokenReport.write(parser.tokens(of: source), of: source.name, to: &out)
    case .plan(let plan, let source): write(plan, from: source, to: &out)
    }
  }

  private func write(_ plan: Plan, from source: Provenance, to out: inout OutputBuffer) {
    switch format {
    case .json: JSONReport.write(plan, from: source, layout: .pretty, language: language, to: &out)
    case .ndjson: JSONReport.write(plan, from: source, layout: .compact, language: language, to: &out)
    case .outline: OutlineReport.write(plan, language: language, to: &out)
    case .markdown: MarkdownReport.write(plan, from: source, language: language, to: &out)
    case .csv: CSVReport.write(plan, from: source, to: &out)
    case .ics: ICSReport.write(plan, name: source.place, language: language, to: &out)
    case .summary, .tokens:
      SummaryReport.write(plan, from: source, language: language, width: width, to: &out)
    }
  }
}
