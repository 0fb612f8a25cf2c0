import ArgumentParser

/// What `check` prints.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text
  case json
  case sarif
  /// The page about the rules; only with `--rules`.
  case markdown

  /// The formats that findings can have.
  static let findings: [CheckFormat] = [.text, .json, .sarif]
  /// The formats that the list of rules can have.
  static let rules: [CheckFormat] = [.text, .markdown]

  /// The format that the ending of a file's name asks for, nil where it asks for none.
  init?(path: String?) {
    switch path.map(PathName.fileExtension(of:)) {
    case "json": self = .json
    case "sarif": self = .sarif
    case "txt": self = .text
    default: return nil
    }
  }
}
