/// Where the results of a run go.
enum OutputPlace: Sendable {
  case standardOutput
  case file(String)
  /// One file an input.
  case folder(String)

  /// Reads the value of `-o`: an existing folder, or a name that ends in a slash, is a folder.
  init(_ argument: String?) throws(InputError) {
    guard let argument, argument != "-" else {
      self = .standardOutput
      return
    }
    switch FileKind(path: argument) {
    case .folder: self = .folder(argument)
    case .forbidden: throw InputError(path: argument, reason: .noPermission)
    case .file where argument.hasSuffix("/"): throw InputError(path: argument, reason: .notAFolder)
    case .file: self = .file(argument)
    case .missing: self = argument.hasSuffix("/") ? .folder(argument) : .file(argument)
    }
  }
}
