import Glibc

/// The C library's converter, for the encodings it knows.
enum Iconv {
  /// The bytes of an encoding as UTF-8, a byte that means nothing there as U+FFFD; nil where this
  /// machine has no table for the encoding. O(bytes).
  static func utf8(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    input.withUnsafeMutableBytes { source in
      piece.withUnsafeMutableBytes { target in
        convert(source, through: target, by: converter) { output += $0 }
      }
    }
    return output
  }

  private static func convert(
    _ source: UnsafeMutableRawBufferPointer, through target: UnsafeMutableRawBufferPointer,
    by converter: iconv_t, take: (UnsafeRawBufferPointer) -> Void
  ) {
    var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = source.count
    var isFlushing = false
    while true {
      var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
      var room = target.count
      let status =
        isFlushing
        ? iconv(converter, nil, nil, &to, &room) : iconv(converter, &from, &left, &to, &room)
      let failure = status == -1 ? errno : 0
      take(UnsafeRawBufferPointer(rebasing: target[..<(target.count - room)]))
      switch failure {
      case 0 where isFlushing: return
      case 0: isFlushing = true
      case E2BIG: continue
      default:
        guard left > 0 else { return }
        [UInt8]("\u{FFFD}".utf8).withUnsafeBytes(take)
        from = from?.advanced(by: 1)
        left -= 1
      }
    }
  }
}
