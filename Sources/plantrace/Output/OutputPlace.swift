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
    case .file, .stream: self = .file(argument)
    case .missing where !argument.hasSuffix("/"): self = .file(argument)
    case .missing:
      // A file whose name is followed by a slash is found without it alone.
      let name = argument.prefix(through: argument.lastIndex { $0 != "/" } ?? argument.startIndex)
      if FileKind(path: String(name)) == .file { throw InputError(path: argument, reason: .notAFolder) }
      self = .folder(argument)
    }
  }
}
