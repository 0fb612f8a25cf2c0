import Glibc
import Report

/// A descriptor that blocks of a report are written to. A failure is kept and tells itself at the end;
/// after it nothing more is written.
final class OutputFile {
  private let descriptor: Int32
  /// The error number of the first write that failed.
  private(set) var failure: Int32?

  /// Writes to an open descriptor, which stays the caller's to close.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Standard output.
  static func standardOutput() -> OutputFile { OutputFile(descriptor: STDOUT_FILENO) }

  /// Writes all of a block, or notes why it could not be written.
  func write(_ block: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    var rest = block
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        failure = errno
        return
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Writes a small text.
  func write(_ text: String) {
    var copy = text
    copy.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }
}

extension OutputFile {
  /// Whether a failure only says that the reader went away (`plantrace … | head`).
  static func isClosedPipe(_ code: Int32) -> Bool { code == EPIPE }

  /// How messages name an output: its path, or that it is standard output.
  static func name(of path: String?, in language: Language) -> String {
    guard let path, path != "-" else { return standardOutputName(in: language) }
    return path
  }

  /// How messages name standard output.
  static func standardOutputName(in language: Language) -> String {
    switch language {
    case .vietnamese: "đầu ra chuẩn"
    case .english: "standard output"
    }
  }
}
