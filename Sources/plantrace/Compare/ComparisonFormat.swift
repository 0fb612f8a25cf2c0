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
  case ics
  case concordance

  /// None beside a help text: what a command offers it says itself.
  static var allValueStrings: [String] { [] }

  /// The format that the ending of an output file asks for; nil where it asks for none.
  init?(path: String?) {
    switch path.map(PathName.fileExtension) {
    case "json": self = .json
    case "html", "htm": self = .html
    case "txt": self = .summary
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "xlsx": self = .xlsx
    case "ics": self = .ics
    default: return nil
    }
  }

  /// Whether a file's name asks for a format of other programs that nothing is written in: `report.docx`; `report.out` asks for none.
  static func isForeign(path: String) -> Bool {
    ["doc", "docx", "odt", "ods", "pdf", "pptx", "rtf", "xls"].contains(PathName.fileExtension(of: path))
  }

  /// Whether `cascade` writes it: the others are about one upper plan.
  var isOfCascades: Bool {
    switch self {
    case .summary, .json, .html, .xlsx: true
    case .markdown, .csv, .ics, .concordance: false
    }
  }

  /// Whether it is of use to programs alone, and not to a terminal.
  var isBinary: Bool { self == .xlsx }

  /// Whether `compare --versions` writes it.
  var isOfVersions: Bool { [.summary, .json, .html, .markdown, .csv, .xlsx].contains(self) }

  /// What a file begins with, where programs want a mark.
  func mark(of path: String) -> String {
    switch self {
    case .csv: CSVReport.byteOrderMark
    case .concordance: Self.isJSON(path) ? "" : CSVReport.byteOrderMark
    case .summary, .json, .html, .markdown, .xlsx, .ics: ""
    }
  }

  /// Whether the ending of an output file asks for JSON.
  static func isJSON(_ path: String?) -> Bool { ComparisonFormat(path: path) == .json }
}
