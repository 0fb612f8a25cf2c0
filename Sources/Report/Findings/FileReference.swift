/// Paths as URI references (RFC 3986).
enum FileReference {
  /// A relative path as a relative reference, an absolute one as a `file:` URI, standard input as its name. O(path).
  static func of(_ path: String) -> String {
    if path == "-" { return "stdin" }
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in rest.utf8 {
      if isPlain(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + digit(byte >> 4) + digit(byte & 0x0F)
      }
    }
    return result
  }

  /// Letters, digits, `-._~` and the slash stand for themselves; a colon could be taken for a scheme's.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> String { String(value, radix: 16, uppercase: true) }
}
