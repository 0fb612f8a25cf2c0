import Mustache

/// Text made safe for HTML: between tags and inside quoted attributes.
///
/// Bytes are looked at, not characters: a combining mark after a quotation mark makes one character of the two,
/// and browsers still see the quotation mark.
struct HTMLText: MustacheContentType {
  /// The name by which templates ask for this escaping.
  static let name = "PLAN"

  func escapeText(_ text: String) -> String { Self.escaped(text) }

  /// Escapes `& < > " '` and drops what HTML does not allow: NUL and other control characters. O(text).
  static func escaped(_ text: String) -> String {
    let needsWork = text.utf8.contains { replacement(for: $0) != nil || isForbidden($0) }
    guard needsWork else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 where !isForbidden(byte) {
      if let replacement = replacement(for: byte) {
        bytes.append(contentsOf: replacement.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func replacement(for byte: UInt8) -> String? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    default: nil
    }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0x7F
  }
}
