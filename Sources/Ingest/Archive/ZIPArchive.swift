import CZip
import Glibc

/// A ZIP archive in memory or on disk, read by libzip within limits.
///
/// ``open(_:as:_:_:)`` borrows the bytes and keeps them in place as long as its body runs.
struct ZIPArchive: ~Copyable {
  private let handle: OpaquePointer
  let format: Format
  private let limits: IngestOptions.Limits
  /// Bytes that parts have been unpacked to so far.
  private var unpacked = 0

  /// Bytes that are unpacked in one go.
  private static let chunk = 1 << 16

  /// Opens an archive for the length of a call.
  ///
  /// - Parameters:
  ///   - bytes: the archive.
  ///   - format: what it is, for errors.
  ///   - limits: what it may unpack to.
  ///   - body: reads from it.
  static func open<Result>(
    _ bytes: [UInt8], as format: Format, _ limits: IngestOptions.Limits,
    _ body: (inout ZIPArchive) throws(IngestError) -> Result
  ) throws(IngestError) -> Result {
    try requireLibrary()
    // libzip reads where the array lies; the array outlives the archive.
    let outcome: Swift.Result<Result, IngestError> = bytes.withUnsafeBytes { buffer in
      do throws(IngestError) {
        var archive = ZIPArchive(handle: try handle(of: buffer, format), format, limits)
        if archive.count > limits.members {
          throw IngestError(.damaged(format, detail: "\(archive.count) members"))
        }
        return .success(try body(&archive))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// Opens an archive in memory that outlives the call: libzip holds a copy.
  static func open(
    copyOf bytes: [UInt8], as format: Format, _ limits: IngestOptions.Limits
  ) throws(IngestError) -> ZIPArchive {
    try requireLibrary()
    guard let copy = malloc(max(bytes.count, 1)) else {
      throw IngestError(.damaged(format, detail: "memory"))
    }
    bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { memcpy(copy, base, buffer.count) }
    }
    let archive = ZIPArchive(
      handle: try handle(of: UnsafeRawBufferPointer(start: copy, count: bytes.count), format, isGiven: true),
      format, limits)
    if archive.count > limits.members {
      throw IngestError(.damaged(format, detail: "\(archive.count) members"))
    }
    return archive
  }

  /// Opens an archive on disk.
  static func open(
    path: String, as format: Format, _ limits: IngestOptions.Limits
  ) throws(IngestError) -> ZIPArchive {
    try requireLibrary()
    var code: Int32 = 0
    guard let handle = zip_open(path, Int32(ZIP_RDONLY), &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw failure(&error, format)
    }
    let archive = ZIPArchive(handle: handle, format, limits)
    if archive.count > limits.members {
      throw IngestError(.damaged(format, detail: "\(archive.count) members"))
    }
    return archive
  }

  private init(handle: OpaquePointer, _ format: Format, _ limits: IngestOptions.Limits) {
    self.handle = handle
    self.format = format
    self.limits = limits
  }

  /// Opens the archive that lies in a buffer, which libzip frees where it is given away.
  private static func handle(
    of buffer: UnsafeRawBufferPointer, _ format: Format, isGiven: Bool = false
  ) throws(IngestError) -> OpaquePointer {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(
        buffer.baseAddress, zip_uint64_t(buffer.count), isGiven ? 1 : 0, &error)
    else {
      if isGiven { free(UnsafeMutableRawPointer(mutating: buffer.baseAddress)) }
      throw failure(&error, format)
    }
    guard let handle = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
      zip_source_free(source)
      throw failure(&error, format)
    }
    return handle
  }

  deinit { zip_discard(handle) }

  private static func requireLibrary() throws(IngestError) {
    guard plantrace_zip_library() != nil else {
      throw IngestError(.missingTool("libzip", package: "libzip4"))
    }
  }

  /// How many members it has.
  var count: Int { Int(zip_get_num_entries(handle, 0)) }

  /// The path of a member; nil where libzip cannot tell. Some writers of Windows part its steps by `\`.
  func name(of index: Int) -> String? {
    guard let guess = zip_get_name(handle, zip_uint64_t(index), 0) else { return nil }
    let written = zip_get_name(handle, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_RAW))
    return ZIPSignature.path(MemberName.text(written ?? guess, guess: String(cString: guess)))
  }

  /// The index of the member at a path; nil where there is none. Case is looked through: some writers change it.
  func index(of path: String) -> Int? {
    for path in [path, path.replacing("/", with: "\\")] {
      let index = zip_name_locate(handle, path, zip_flags_t(ZIP_FL_NOCASE))
      if index >= 0 { return Int(index) }
    }
    return nil
  }

  /// Unpacks a member whole.
  mutating func bytes(of index: Int) throws(IngestError) -> [UInt8] {
    var result: [UInt8] = []
    try read(index) { (piece) throws(IngestError) in result.append(contentsOf: piece) }
    return result
  }

  /// Unpacks the beginning of a member.
  func bytes(of index: Int, upTo count: Int) throws(IngestError) -> [UInt8] {
    guard let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else {
      throw failure(name(of: index) ?? "?")
    }
    defer { zip_fclose(file) }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(count))))
    }
  }

  /// Unpacks a member piece by piece.
  ///
  /// - Throws: ``IngestError`` where it is encrypted, cut off or damaged, or unpacks beyond the limits.
  mutating func read(
    _ index: Int, _ body: (UnsafeRawBufferPointer) throws(IngestError) -> Void
  ) throws(IngestError) {
    let path = name(of: index) ?? "?"
    var info = zip_stat_t()
    zip_stat_init(&info)
    guard zip_stat_index(handle, zip_uint64_t(index), 0, &info) == 0 else { throw failure(path) }
    if info.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0, info.encryption_method != ZIP_EM_NONE {
      throw IngestError(.encrypted)
    }
    let limit = min(limits.part, limits.total - unpacked, bound(packed: Int(clamping: info.comp_size)))
    if info.size > limit { throw IngestError(.unpacksTooFar(part: path, bytes: limit)) }
    guard let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else { throw failure(path) }
    defer { zip_fclose(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
    defer { buffer.deallocate() }
    var read = 0
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
      if count < 0 { throw Self.failure(zip_file_get_error(file), format, path) }
      if count == 0 { break }
      read += count
      unpacked += count
      if read > limit { throw IngestError(.unpacksTooFar(part: path, bytes: limit)) }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    if info.size > read { throw IngestError(.truncated(format)) }
  }

  /// What a part may unpack to by its packed size.
  private func bound(packed: Int) -> Int {
    let (product, overflow) = max(packed, 1).multipliedReportingOverflow(by: limits.ratio)
    return overflow ? Int.max : max(product, limits.ratioFrom)
  }

  private func failure(_ path: String) -> IngestError {
    Self.failure(zip_get_error(handle), format, path)
  }

  private static func failure(
    _ error: UnsafeMutablePointer<zip_error_t>?, _ format: Format, _ path: String? = nil
  ) -> IngestError {
    guard let error else { return IngestError(.damaged(format, detail: path ?? "?")) }
    switch zip_error_code_zip(error) {
    // An archive ends with its directory: where that is not found, the end is missing.
    case ZIP_ER_NOZIP, ZIP_ER_EOF: return IngestError(.truncated(format))
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD: return IngestError(.encrypted)
    default:
      let words = String(cString: zip_error_strerror(error))
      return IngestError(.damaged(format, detail: path.map { "\($0): \(words)" } ?? words))
    }
  }
}
