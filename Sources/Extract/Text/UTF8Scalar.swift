/// Decoding of single scalars from bytes that may be anything.
enum UTF8Scalar {
  /// A decoded scalar with the number of bytes it took; invalid bytes give U+FFFD and one byte.
  struct Decoded {
    var value: UInt32
    var count: Int
    var isValid: Bool
  }

  /// Decodes the scalar at `index`. O(1).
  @inline(__always)
  static func decode(_ bytes: Span<UInt8>, at index: Int) -> Decoded {
    let first = UInt32(bytes[index])
    if first < 0x80 { return Decoded(value: first, count: 1, isValid: true) }
    func tail(_ offset: Int) -> UInt32? {
      guard index + offset < bytes.count else { return nil }
      let byte = UInt32(bytes[index + offset])
      return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
    }
    let bad = Decoded(value: 0xFFFD, count: 1, isValid: false)
    switch first {
    case 0xC2...0xDF:
      guard let a = tail(1) else { return bad }
      return Decoded(value: (first & 0x1F) << 6 | a, count: 2, isValid: true)
    case 0xE0...0xEF:
      guard let a = tail(1), let b = tail(2) else { return bad }
      let value = (first & 0x0F) << 12 | a << 6 | b
      guard value >= 0x800, !(0xD800...0xDFFF).contains(value) else { return bad }
      return Decoded(value: value, count: 3, isValid: true)
    case 0xF0...0xF4:
      guard let a = tail(1), let b = tail(2), let c = tail(3) else { return bad }
      let value = (first & 0x07) << 18 | a << 12 | b << 6 | c
      guard value >= 0x10000, value <= 0x10FFFF else { return bad }
      return Decoded(value: value, count: 4, isValid: true)
    default: return bad
    }
  }

  /// Appends the UTF-8 of a scalar.
  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    output.append(addingCapacity: 4) { append(scalar, to: &$0) }
  }

  /// Appends the UTF-8 of a scalar; up to four bytes must be free.
  @inline(__always)
  static func append(_ scalar: UInt32, to output: inout OutputSpan<UInt8>) {
    switch scalar {
    case 0..<0x80: output.append(UInt8(scalar))
    case 0x80..<0x800:
      output.append(UInt8(0xC0 | scalar >> 6))
      output.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      output.append(UInt8(0xE0 | scalar >> 12))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(0x80 | scalar & 0x3F))
    default:
      output.append(UInt8(0xF0 | scalar >> 18))
      output.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
