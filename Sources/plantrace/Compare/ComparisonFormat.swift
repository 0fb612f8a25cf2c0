import ArgumentParser

/// What `compare` and `cascade` write.
enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case summary
  case json

  /// The format that the ending of an output file asks for; nil where it asks for none.
  init?(path: String?) {
    switch path.map(PathName.fileExtension) {
    case "json": self = .json
    case "txt": self = .summary
    default: return nil
    }
  }
}
