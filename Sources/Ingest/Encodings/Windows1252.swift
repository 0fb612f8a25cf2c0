/// Windows-1252, in which Western programs read every text of one byte a letter.
///
/// Texts in TCVN3 and VNI reach us as bytes or as the characters that these bytes have here; both are
/// handled as the latter.
enum Windows1252 {
  /// The characters of bytes 0x80 to 0x9F; the five that are not assigned stay control characters.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static let lower: [UInt32: UInt8] = Dictionary(
    uniqueKeysWithValues: upper.enumerated().map { ($0.element, UInt8(0x80 + $0.offset)) })

  /// The character of a byte.
  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    guard 0x80...0x9F ~= byte else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }

  /// The byte of a character; nil where it has none.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let byte = lower[scalar.value] { return byte }
    return scalar.value < 0x100 ? UInt8(scalar.value) : nil
  }

  /// The characters of a text. O(bytes).
  static func scalars(of bytes: some Sequence<UInt8>) -> [Unicode.Scalar] { bytes.map(scalar) }
}
