import Glibc

/// A file that appears whole or not at all: written beside its place and renamed.
///
/// What is no regular file (a device, a pipe) is written in place.
final class AtomicFile {
  /// Where the blocks go.
  let output: OutputFile
  private let descriptor: Int32
  /// The name as given, for messages.
  private let path: String
  /// The place, links resolved.
  private let place: String
  /// Nil where the place is written directly.
  private let temporary: String?
  private var isOpen = true

  /// Opens a temporary file in the folder of `path`.
  init(path: String) throws(InputError) {
    self.path = path
    place = Self.resolved(path)
    var info = stat()
    let exists = stat(place, &info) == 0
    if exists, info.st_mode & S_IFMT == S_IFDIR { throw InputError(path: path, reason: .folder) }
    if exists, info.st_mode & S_IFMT != S_IFREG {
      temporary = nil
      descriptor = open(place, O_WRONLY | O_CLOEXEC)
    } else {
      let name = ".\(PathName.last(of: place)).XXXXXX"
      var template = Array(PathName.join(PathName.folder(of: place), name).utf8CString)
      descriptor = mkstemp(&template)
      temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    output = OutputFile(descriptor: descriptor)
    guard descriptor >= 0 else { throw InputReader.error(errno, path: path) }
    if let temporary {
      UnfinishedFiles.insert(temporary)
      fchmod(descriptor, exists ? info.st_mode & 0o7777 : 0o666 & ~Self.creationMask)
    }
  }

  deinit { discard() }

  /// Puts the file in its place; throws where a block or the renaming failed, and leaves nothing then.
  func commit() throws(InputError) {
    guard isOpen else { return }
    isOpen = false
    var failure = output.failure
    if close(descriptor) != 0, failure == nil { failure = errno }
    guard let temporary else {
      if let failure { throw InputReader.error(failure, path: path) }
      return
    }
    if failure == nil, rename(temporary, place) != 0 { failure = errno }
    if failure != nil { unlink(temporary) }
    UnfinishedFiles.remove(temporary)
    if let failure { throw InputReader.error(failure, path: path) }
  }

  /// Leaves nothing behind.
  func discard() {
    guard isOpen else { return }
    isOpen = false
    if descriptor >= 0 { close(descriptor) }
    if let temporary {
      unlink(temporary)
      UnfinishedFiles.remove(temporary)
    }
  }

  /// Follows links, so that renaming replaces the file and not the link to it.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The process's umask, read once: asking for it means setting it.
  private static let creationMask: mode_t = {
    let mask = umask(0o022)
    umask(mask)
    return mask
  }()
}
