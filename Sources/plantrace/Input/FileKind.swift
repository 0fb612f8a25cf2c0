import Glibc

/// What stands at a path.
enum FileKind {
  case file
  /// A pipe, a device or a socket: it is read where it is named, and left out where a folder is walked.
  case stream
  case folder
  case missing
  case forbidden

  /// Looks at a path; links are followed.
  init(path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else {
      self = errno == EACCES ? .forbidden : .missing
      return
    }
    self =
      switch info.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFREG: .file
      default: .stream
      }
  }
}

/// A file or folder, whatever paths lead to it.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let node: UInt

  /// Nil where nothing stands at the path.
  init?(path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    device = UInt(info.st_dev)
    node = UInt(info.st_ino)
  }
}
