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
      out.write(upTo: (end - start) * widest) { target in
        var written = 0
        for index in start..<end {
          let byte = bytes[index]
          if byte >= 0x20, byte != 0x22, byte != 0x5C {
            target[written] = byte
            written += 1
          } else {
            written += escape(byte, at: target + written)
          }
        }
        return written
      }
      start = end
    }
  }

  /// Writes one escape and returns its length.
  @inline(never)
  static func escape(_ byte: UInt8, at target: UnsafeMutablePointer<UInt8>) -> Int {
    target[0] = 0x5C
    switch byte {
    case 0x22, 0x5C: target[1] = byte
    case 0x08: target[1] = 0x62
    case 0x09: target[1] = 0x74
    case 0x0A: target[1] = 0x6E
    case 0x0C: target[1] = 0x66
    case 0x0D: target[1] = 0x72
    default:
      target[1] = 0x75
      target[2] = 0x30
      target[3] = 0x30
      target[4] = hexDigit(byte >> 4)
      target[5] = hexDigit(byte & 0x0F)
      return widest
    }
    return 2
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
