import Report

/// Where findings go: a file that is written whole or not at all, or standard output.
struct CheckOutput {
  let output: OutputFile
  private let file: AtomicFile?

  /// Opens a place; nil and a hyphen are standard output.
  init(path: String?) throws(InputError) {
    switch try OutputPlace(path) {
    case .standardOutput:
      file = nil
      output = .standardOutput()
    case .folder(let folder): throw InputError(path: folder, reason: .folder)
    case .file(let path):
      let file = try AtomicFile(path: path)
      self.file = file
      output = file.output
    }
  }

  /// Names the file, or says that standard output could not be written. A reader that went away is no failure.
  func finish(language: Language) throws(InputError) {
    if let file { return try file.commit() }
    if let code = output.failure, !OutputFile.isClosedPipe(code) {
      throw InputReader.error(code, path: OutputFile.standardOutputName(in: language))
    }
  }

  /// Leaves nothing behind.
  func discard() { file?.discard() }
}
