import ArgumentParser
import Extract

/// What `parse` prints.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case summary
  case json
  case ndjson
  case outline
  case markdown
  case csv
  case ics
  case tokens

  /// What a plan must keep of its source to be reported: a summary shows lines of it.
  var keptSource: KeptSource { self == .summary ? .whole : .places }

  /// The ending of a file in this format. Reports that are text themselves get a second ending, so
  /// that a later run over the same folder is not fooled by the names.
  var fileEnding: String {
    switch self {
    case .summary: "summary.txt"
    case .json: "json"
    case .ndjson: "ndjson"
    case .outline: "outline.txt"
    case .markdown: "report.md"
    case .csv: "csv"
    case .ics: "ics"
    case .tokens: "tokens.tsv"
    }
  }
}
