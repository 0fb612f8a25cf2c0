/// Lengths of characters as a proportional face sets them, in tenths of an average small letter.
///
/// Texts taken from set pages wrap where the face is full, not at a column; counted in characters their
/// lines differ by a fifth, measured so by a few hundredths. Figures: the classes of a text serif.
enum SetWidth {
  /// Length of a space.
  static let space = 5

  /// Measures all lines that are text. O(bytes).
  static func measure(_ lines: inout [Line], _ bytes: Span<UInt8>) {
    let lengths = table
    for index in lines.indices where !lines[index].has(.furniture) {
      var length = 0
      for offset in lines[index].range.offsets {
        length &+= Int(lengths.span[unchecked: Int(bytes[unchecked: offset])])
      }
      lines[index].setWidth = UInt16(clamping: length)
    }
  }

  /// Length of the character whose first byte this is.
  @inline(__always)
  static func of(_ byte: UInt8) -> Int { Int(table[Int(byte)]) }

  /// Lengths by first byte; 0 for the bytes that only go on with a character, a space for all white space.
  static let table: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x00...0x20: UInt8(space)
    case 0x80...0xBF: 0
    case 0x69, 0x6A, 0x6C, 0x74, 0x66, 0x72, 0x2E, 0x2C, 0x3B, 0x3A, 0x27, 0x21, 0x28, 0x29, 0x2D, 0x2F, 0x49:
      6
    case 0x6D, 0x77, 0x4D, 0x57: 16
    case 0x41...0x5A: 14
    default: 10
    }
  }
}
