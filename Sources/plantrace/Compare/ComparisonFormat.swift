import ArgumentParser
import Report

/// What `compare` and `cascade` write.
enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case summary
  case json
  case html
  case markdown
  case csv
  case xlsx

  /// The format that the ending of an output file asks for; nil where it asks for none.
  init?(path: String?) {
    switch path.map(PathName.fileExtension) {
    case "json": self = .json
    case "html", "htm": self = .html
    case "txt": self = .summary
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "xlsx": self = .xlsx
    default: return nil
    }
  }

  /// Whether `cascade` writes it: the others are about one upper plan.
  var isOfCascades: Bool {
    switch self {
    case .summary, .json, .html, .xlsx: true
    case .markdown, .csv: false
    }
  }

  /// Whether it is of use to programs alone, and not to a terminal.
  var isBinary: Bool { self == .xlsx }

  /// Whether `compare --versions` writes it.
  var isOfVersions: Bool { [.summary, .json, .markdown, .csv].contains(self) }

  /// What a file begins with, where programs want a mark.
  var mark: String { self == .csv ? CSVReport.byteOrderMark : "" }
}
