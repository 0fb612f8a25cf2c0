import Glibc
import Ingest

/// Reads the bytes of an input into one array, and its document from them.
enum InputReader {
  /// The largest text whose offsets fit the model.
  private static let limit = Int(UInt32.max)

  /// Reads one input: the text of its document, with all that its reader knows of it. O(bytes); the bytes of a
  /// plain text are never held twice.
  static func read(_ input: Input) throws(InputError) -> IngestedDocument {
    if let member = input.member {
      let file: InputFile
      do throws(IngestError) {
        file = try member.archive.file(member.position)
      } catch {
        throw InputError(path: input.path, reason: .unreadable(error))
      }
      return try document(of: file, input)
    }
    if let content = input.content { return try document(of: content.take(), input) }
    return try document(of: bytes(of: input.path), input)
  }

  /// Reads the document of an input whose bytes were read. O(bytes).
  static func document(of bytes: [UInt8], _ input: Input) throws(InputError) -> IngestedDocument {
    try document(of: InputFile(name: input.name, bytes: bytes), input)
  }

  private static func document(of file: InputFile, _ input: Input) throws(InputError) -> IngestedDocument {
    do throws(IngestError) {
      let documents = try file.documents(input.options)
      guard let document = documents.first, documents.count == 1 else {
        throw IngestError(.unsupported(.zip))
      }
      return document
    } catch {
      throw InputError(path: input.path, reason: .unreadable(error))
    }
  }

  /// The archive that a file is, nil where it is anything else. O(1): its two ends tell.
  static func archive(at path: String) throws(InputError) -> Archive? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return nil }
    let size = Int(info.st_size)
    var ends = piece(of: descriptor, from: 0, count: min(size, Format.reach))
    guard Format.isZIP(ends) else { return nil }
    if size > ends.count {
      let start = max(ends.count, size - Format.reach)
      ends += piece(of: descriptor, from: start, count: size - start)
    }
    guard Format(of: ends) == .zip else { return nil }
    do throws(IngestError) {
      return try Archive(path: path)
    } catch {
      throw InputError(path: path, reason: .unreadable(error))
    }
  }

  /// The archive that bytes are, nil where they are anything else.
  static func archive(in bytes: [UInt8]) throws(InputError) -> Archive? {
    guard Format.isZIP(bytes), Format(of: bytes) == .zip else { return nil }
    do throws(IngestError) {
      return try Archive(bytes: bytes, path: "-")
    } catch {
      throw InputError(path: "-", reason: .unreadable(error))
    }
  }

  /// Whether a page is one that we wrote. O(1): its head tells.
  static func isReport(at path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let head = String(decoding: piece(of: descriptor, from: 0, count: 1024), as: UTF8.self)
    return head.contains("<meta name=\"generator\" content=\"PlanTrace ")
  }

  /// Whether a file of an ending that is not known is a document. O(1) for most that are none: their beginning tells.
  static func isDocument(at path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard WalkedFile.mayBeDocument(piece(of: descriptor, from: 0, count: WalkedFile.head)),
      let bytes = try? bytes(of: path)
    else { return false }
    return WalkedFile.isDocument(bytes)
  }

  private static func piece(of descriptor: Int32, from start: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, off_t(start)))
    }
  }

  /// Reads a whole file, or standard input for `-`.
  static func bytes(of path: String) throws(InputError) -> [UInt8] {
    let isStandardInput = path == "-"
    let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(errno, path: path) }
    defer { if !isStandardInput { close(descriptor) } }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw error(errno, path: path) }
    if info.st_mode & S_IFMT == S_IFDIR { throw InputError(path: path, reason: .folder) }
    if Int(info.st_size) > limit {
      throw InputError(path: path, reason: .tooLarge(bytes: Int(info.st_size)))
    }
    return try readAll(descriptor, expecting: Int(info.st_size), path: path)
  }

  /// Reads to the end; a file that grows, or a pipe, takes further rounds.
  private static func readAll(
    _ descriptor: Int32, expecting size: Int, path: String
  ) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    var round = size + 1
    while true {
      var outcome = Outcome.more
      let piece = [UInt8](unsafeUninitializedCapacity: round) { buffer, count in
        (count, outcome) = fill(buffer, from: descriptor)
      }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if bytes.count > limit { throw InputError(path: path, reason: .tooLarge(bytes: bytes.count)) }
      switch outcome {
      case .end: return bytes
      case .failed(let code): throw error(code, path: path)
      case .more: round = max(1 << 16, bytes.count / 2)
      }
    }
  }

  private enum Outcome {
    case more
    case end
    case failed(Int32)
  }

  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32
  ) -> (Int, Outcome) {
    var count = 0
    while count < buffer.count {
      let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
      let got = Glibc.read(descriptor, rest.baseAddress, min(rest.count, 1 << 30))
      if got == 0 { return (count, .end) }
      if got < 0, errno == EINTR { continue }
      if got < 0 { return (count, .failed(errno)) }
      count += got
    }
    return (count, .more)
  }

  /// The error that a failed call tells.
  static func error(_ code: Int32, path: String) -> InputError {
    switch code {
    case ENOENT, ENOTDIR: InputError(path: path, reason: .missing)
    case EACCES, EPERM: InputError(path: path, reason: .noPermission)
    case EISDIR: InputError(path: path, reason: .folder)
    case ENOSPC, EDQUOT: InputError(path: path, reason: .diskFull)
    case EBADF: InputError(path: path, reason: .closed)
    default: InputError(path: path, reason: .system(code: code))
    }
  }
}
