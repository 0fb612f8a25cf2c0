import CZip
import Foundation

/// A ZIP archive made in memory.
struct ZIPFixture {
  /// Paths and contents, in order.
  var members: [(path: String, bytes: [UInt8])]

  /// The archive; every member is packed.
  func bytes(password: String? = nil) throws -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    guard let source = zip_source_buffer_create(nil, 0, 0, &error),
      let archive = zip_open_from_source(source, Int32(ZIP_TRUNCATE), &error)
    else { throw CocoaError(.fileWriteUnknown) }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    for member in members {
      guard let copy = malloc(max(member.bytes.count, 1)) else { throw CocoaError(.fileWriteUnknown) }
      member.bytes.withUnsafeBytes { bytes in
        if let base = bytes.baseAddress { memcpy(copy, base, bytes.count) }
      }
      let content = zip_source_buffer(archive, copy, zip_uint64_t(member.bytes.count), 1)
      let index = zip_file_add(archive, member.path, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
      if index < 0 { throw CocoaError(.fileWriteUnknown) }
      if let password {
        zip_file_set_encryption(archive, zip_uint64_t(index), zip_uint16_t(ZIP_EM_AES_256), password)
      }
    }
    guard zip_close(archive) == 0, zip_source_open(source) == 0 else { throw CocoaError(.fileWriteUnknown) }
    defer { zip_source_close(source) }
    var info = zip_stat_t()
    zip_source_stat(source, &info)
    return [UInt8](unsafeUninitializedCapacity: Int(info.size)) { buffer, count in
      count = Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(buffer.count)))
    }
  }
}
