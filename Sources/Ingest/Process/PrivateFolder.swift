import CChildProcess
import Glibc

/// A folder that only we can read, and that is gone when we are: another program waits for our end, however it
/// comes, ends what still works in the folder, and removes it.
final class PrivateFolder: Sendable {
  let path: String
  /// While this end of a pipe is open the folder stays.
  private let lifeline: Int32

  /// What waits: the shell reads until the lifeline is cut. What was just being started may write while the folder is
  /// removed, so that it looks again.
  private static let caretaker = """
    cat >/dev/null
    for round in 1 2 3 4 5 6 7 8 9 10; do
      for process in /proc/[0-9]*; do
        [ "${process#/proc/}" = "$$" ] && continue
        if tr '\\0' ' ' <"$process/cmdline" 2>/dev/null | grep -qF -- "$1/"; then kill -9 "${process#/proc/}"; fi
      done 2>/dev/null
      rm -rf -- "$1"
      [ -e "$1" ] || break
      sleep 1
    done
    """

  /// Creates the folder under the system's folder for temporary files.
  init(for tool: ChildProcess) throws(IngestError) {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let parent = named.isEmpty ? "/tmp" : named
    // The program may run elsewhere, and takes its folders whole.
    guard let whole = realpath(parent, nil) else { throw Self.failure(errno, parent) }
    defer { free(whole) }
    var template = Array("\(String(cString: whole))/plantrace-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Self.failure(errno, parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var ends: [Int32] = [-1, -1]
    let code = plantrace_pipe(&ends)
    guard code == 0 else {
      rmdir(path)
      throw tool.failure(code)
    }
    lifeline = ends[1]
    let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
    let waiting = Process.spawn(
      ["sh", "-c", Self.caretaker, "caretaker", path], environment: ChildProcess.environment
    ) {
      $0.standard_input = ends[0]
      $0.input = -1
      $0.output = null
      $0.complaint = null
    }
    close(ends[0])
    close(null)
    guard waiting > 0 else {
      close(lifeline)
      rmdir(path)
      throw waiting == -ENOENT ? IngestError(.missingTool("sh", package: "dash")) : tool.failure(-waiting)
    }
  }

  /// The path as the URL of a file.
  var url: String { Self.url(of: path) }

  /// A path as the URL of a file: what is no letter, digit or mark of a name is written by its bytes. Example: `/tmp/a b`
  /// becomes `file:///tmp/a%20b`.
  static func url(of path: String) -> String {
    path.utf8.reduce(into: "file://") { url, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        url.unicodeScalars.append(Unicode.Scalar(byte))
      default: url += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private static func failure(_ code: Int32, _ path: String) -> IngestError {
    IngestError(.temporaryFolder(path, detail: String(cString: strerror(code))))
  }

  deinit { close(lifeline) }

  /// Makes folders in the folder, each inside the one before, for us alone.
  func makeFolders(_ names: ArraySlice<String>) throws(IngestError) {
    var place = path
    for name in names {
      place += "/" + name
      guard mkdir(place, 0o700) == 0 || errno == EEXIST else { throw Self.failure(errno, path) }
    }
  }

  /// Writes a file in the folder, for us alone.
  func write(_ bytes: [UInt8], to name: String) throws(IngestError) {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.failure(errno, path) }
    defer { close(file) }
    let code = bytes.withUnsafeBytes { MemoryFile.write($0, to: file) }
    guard code == 0 else { throw Self.failure(code, path) }
  }

  /// Reads a file of the folder; nil where there is none.
  func read(_ name: String) -> [UInt8]? {
    let file = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += piece[..<count]
    }
  }

  /// Removes a file of the folder.
  func remove(_ name: String) { unlink("\(path)/\(name)") }
}
