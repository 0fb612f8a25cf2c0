/// Tells UTF-8 from other encodings. A few stray bytes are the parser's business: it keeps them apart and says so.
enum TextCheck {
  /// Whether nothing but white space follows a byte order mark, if there is one.
  static func isBlank(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// Sequences of two bytes or more after which an encoding is known.
  private static let enough = 1000

  /// The first line that is not UTF-8, where broken sequences are more than one in ten of those that
  /// are not ASCII. The first thousand decide: what is broken later is the parser's business.
  static func lineOfForeignEncoding(_ bytes: [UInt8]) -> Int? {
    var whole = 0
    var broken = 0
    var firstBroken = bytes.count
    var offset = 0
    while offset < bytes.count, whole + broken < enough {
      guard bytes[offset] >= 0x80 else {
        offset += 1
        continue
      }
      let length = sequenceLength(bytes, at: offset)
      if length > 0 {
        whole += 1
      } else {
        if broken == 0 { firstBroken = offset }
        broken += 1
      }
      offset += max(length, 1)
    }
    guard broken * 10 > whole else { return nil }
    return bytes[..<firstBroken].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// The length of the well-formed sequence of two bytes or more at an offset, or 0.
  private static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let length =
      switch bytes[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, offset + length <= bytes.count else { return 0 }
    for index in offset + 1..<offset + length where bytes[index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
