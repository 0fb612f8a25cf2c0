import Glibc

/// A file that appears whole or not at all: it is written without a name in the folder of its place
/// and named when it is whole, so that even a killed run leaves nothing behind.
///
/// Where the file system has no nameless files, a hidden file stands in; what is no regular file (a
/// device, a pipe) is written in place.
final class AtomicFile {
  /// Where the blocks go.
  let output: OutputFile
  private let descriptor: Int32
  /// The name as given, for messages.
  let path: String
  /// The place, links resolved.
  private let place: String
  private let storage: Storage
  private var isOpen = true

  private enum Storage {
    case nameless
    case hidden(String)
    case inPlace
  }

  /// Opens a file to be written to `path`.
  init(path: String) throws(InputError) {
    self.path = path
    place = Self.resolved(path)
    var info = stat()
    let exists = stat(place, &info) == 0
    if exists, info.st_mode & S_IFMT == S_IFDIR { throw InputError(path: path, reason: .folder) }
    if exists, info.st_mode & S_IFMT != S_IFREG {
      storage = .inPlace
      descriptor = open(place, O_WRONLY | O_CLOEXEC)
    } else {
      (descriptor, storage) = Self.openTemporary(for: place)
    }
    output = OutputFile(descriptor: descriptor)
    guard descriptor >= 0 else { throw Self.error(errno, path: path) }
    if exists, info.st_mode & S_IFMT == S_IFREG { fchmod(descriptor, info.st_mode & 0o7777) }
  }

  deinit { discard() }

  /// What a place that no file can be made at tells: it is the folder that is missing.
  private static func error(_ code: Int32, path: String) -> InputError {
    switch code {
    case ENOENT, ENOTDIR: InputError(path: path, reason: .noFolder)
    default: InputReader.error(code, path: path)
    }
  }

  /// Puts the file in its place; throws where a block or the naming failed, and leaves nothing then.
  func commit() throws(InputError) {
    guard isOpen else { return }
    isOpen = false
    var failure = output.failure
    if failure == nil, case .nameless = storage { failure = name() }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if case .hidden(let temporary) = storage {
      if failure == nil, rename(temporary, place) != 0 { failure = errno }
      if failure != nil { unlink(temporary) }
    }
    if let failure { throw InputReader.error(failure, path: path) }
  }

  /// Leaves nothing behind.
  func discard() {
    guard isOpen else { return }
    isOpen = false
    if descriptor >= 0 { close(descriptor) }
    if case .hidden(let temporary) = storage { unlink(temporary) }
  }

  /// Gives a nameless file its name, by way of a hidden one that replaces what stands in its place.
  private func name() -> Int32? {
    let temporary = Self.hiddenName(for: place)
    let source = "/proc/self/fd/\(descriptor)"
    guard linkat(AT_FDCWD, source, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 else { return errno }
    guard rename(temporary, place) == 0 else {
      let failure = errno
      unlink(temporary)
      return failure
    }
    return nil
  }

  private static func openTemporary(for place: String) -> (Int32, Storage) {
    let nameless = open(PathName.folder(of: place), O_WRONLY | O_CLOEXEC | temporaryFlag, 0o666)
    if nameless >= 0, FileKind(path: "/proc/self/fd/\(nameless)") == .file { return (nameless, .nameless) }
    if nameless >= 0 { close(nameless) }
    let hidden = hiddenName(for: place)
    return (open(hidden, O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL, 0o666), .hidden(hidden))
  }

  /// `O_TMPFILE`, which C defines by an expression that Swift does not import.
  private static let temporaryFlag = 0o20_000_000 | O_DIRECTORY

  /// A name beside the place that no other run uses.
  private static func hiddenName(for place: String) -> String {
    PathName.join(PathName.folder(of: place), ".\(PathName.last(of: place)).\(getpid())")
  }

  /// Follows links, so that naming replaces the file and not the link to it.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
