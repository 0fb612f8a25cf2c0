/// The escapes of a JSON string.
enum JSONString {
  /// The most bytes that one byte becomes: `\u001f`.
  private static let widest = 6
  /// Bytes escaped in one go, so that a long string needs no long block.
  private static let stretch = 4096

  /// Appends bytes of UTF-8 with quotation marks, backslashes and control characters escaped.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout OutputBuffer) {
    var start = 0
    while start < bytes.count {
      let end = min(start + stretch, bytes.count)
      out.write(upTo: (end - start) * widest) { cursor in
        for index in start..<end {
          let byte = bytes[index]
          if byte >= 0x20, byte != 0x22, byte != 0x5C {
            cursor.byte(byte)
          } else {
            escape(byte, at: &cursor)
          }
        }
      }
      start = end
    }
  }

  /// Writes one escape.
  @inline(never)
  private static func escape(_ byte: UInt8, at cursor: inout OutputCursor) {
    cursor.byte(0x5C)
    switch byte {
    case 0x22, 0x5C: cursor.byte(byte)
    case 0x08: cursor.byte(0x62)
    case 0x09: cursor.byte(0x74)
    case 0x0A: cursor.byte(0x6E)
    case 0x0C: cursor.byte(0x66)
    case 0x0D: cursor.byte(0x72)
    default:
      cursor.copy("u00")
      cursor.byte(hexDigit(byte >> 4))
      cursor.byte(hexDigit(byte & 0x0F))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
