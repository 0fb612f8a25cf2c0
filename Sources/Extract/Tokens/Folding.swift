/// Folding of strings for comparison: lower case, tone at the place of the newer spelling, marks
/// dropped.
enum Folding {
  /// The words of `string`, folded, joined by single spaces. O(bytes).
  static func fold(_ string: String) -> String {
    var copy = string
    return copy.withUTF8 { buffer in
      var result: [UInt8] = []
      result.reserveCapacity(buffer.count)
      append(buffer, to: &result)
      return String(decoding: result, as: UTF8.self)
    }
  }

  /// The folding of a single word. O(bytes).
  static func fold(_ word: Word) -> Word { word.folded }

  /// Appends the folded words of some text. O(bytes).
  static func append(_ text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    let small = smallLetters
    let bytes = text.span
    var needsSpace = !result.isEmpty
    // No letter grows by folding, and a space takes the place of at least one byte.
    result.append(addingCapacity: bytes.count + 1) { output in
      var word = WordEnd()
      var index = 0
      while index < bytes.count {
        let byte = bytes[unchecked: index]
        var scalar: UInt32 = 0
        if byte < 0x80 {
          scalar = smallASCII(byte)
          index &+= 1
        } else {
          let decoded = UTF8Scalar.decode(bytes, at: index)
          index &+= decoded.count
          scalar = fold(decoded.value, small.span)
        }
        if scalar == 0 {
          word.close(&output)
          continue
        }
        if word.isEmpty {
          if needsSpace { output.append(0x20) }
          needsSpace = true
        }
        word.append(scalar, to: &output)
      }
      word.close(&output)
    }
  }

  /// The small letter or digit of ASCII, 0 for others.
  @inline(__always)
  static func smallASCII(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: UInt32(byte)
    case 0x41...0x5A: UInt32(byte | 0x20)
    default: 0
    }
  }

  /// The folded letter of a scalar beyond ASCII, 0 where it is no letter.
  @inline(__always)
  private static func fold(_ scalar: UInt32, _ small: Span<UInt16>) -> UInt32 {
    if let slot = Letters.tableIndex(scalar), small[slot] != 0 { return UInt32(small[slot]) }
    if (0x2000...0x206F).contains(scalar) { return 0 }
    guard let unicode = Unicode.Scalar(scalar),
      unicode.properties.isAlphabetic || unicode.properties.numericType != nil
    else { return 0 }
    return scalar
  }

  /// The last letters of the word under way, which tell where its tone belongs.
  private struct WordEnd {
    private var last: UInt32 = 0
    private var before: UInt32 = 0
    private var third: UInt32 = 0

    var isEmpty: Bool { last == 0 }

    @inline(__always)
    mutating func append(_ scalar: UInt32, to output: inout OutputSpan<UInt8>) {
      UTF8Scalar.append(scalar, to: &output)
      third = before
      before = last
      last = scalar
    }

    /// Ends the word: the tone of an open pair moves to its first letter.
    @inline(__always)
    mutating func close(_ output: inout OutputSpan<UInt8>) {
      // After q, u is no vowel: quý stays.
      if last >= 0x80, before == 0x6F || before == 0x75 && third != 0x71,
        let pair = pairs[UInt64(before) << 32 | UInt64(last)]
      {
        output.removeLast(last < 0x800 ? 3 : 4)
        UTF8Scalar.append(pair.0, to: &output)
        UTF8Scalar.append(pair.1, to: &output)
      }
      self = WordEnd()
    }
  }

  /// The small letter of a Vietnamese or ASCII letter or digit, nil for others.
  static func lowercase(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: return scalar
    case 0x41...0x5A: return scalar + 0x20
    default:
      guard let slot = Letters.tableIndex(scalar) else { return nil }
      let small = smallLetters[slot]
      return small == 0 ? nil : UInt32(small)
    }
  }

  /// The 15 open pairs (oa, oe, uy with a tone): the older spelling hoá becomes hóa.
  private static let pairs: [UInt64: (UInt32, UInt32)] = {
    let rows: [(String, String, String)] = [
      ("o", "àáảãạ", "òóỏõọ"), ("o", "èéẻẽẹ", "òóỏõọ"), ("u", "ỳýỷỹỵ", "ùúủũụ"),
    ]
    let plain: [String] = ["a", "e", "y"]
    var result: [UInt64: (UInt32, UInt32)] = [:]
    for (row, last) in zip(rows, plain) {
      guard let first = row.0.unicodeScalars.first, let bare = last.unicodeScalars.first else { continue }
      for (late, early) in zip(row.1.unicodeScalars, row.2.unicodeScalars) {
        result[UInt64(first.value) << 32 | UInt64(late.value)] = (early.value, bare.value)
      }
    }
    return result
  }()

  /// The small letters of ``Letters/table``, 0 where there is no letter.
  private static let smallLetters: [UInt16] = {
    var result = [UInt16](repeating: 0, count: Letters.tableCount)
    for scalar in [UInt32](0xC0...0x1BF) + [UInt32](0x1E80...0x1EFF) {
      guard let slot = Letters.tableIndex(scalar), let letter = Letters.letter(scalar) else { continue }
      result[slot] = UInt16(scalar)
      if letter.isUpper, let unicode = Unicode.Scalar(scalar), unicode.properties.isUppercase,
        let lower = unicode.properties.lowercaseMapping.unicodeScalars.first
      {
        result[slot] = UInt16(truncatingIfNeeded: lower.value)
      }
    }
    // The letter eth of a wrong keyboard.
    if let slot = Letters.tableIndex(0xD0) { result[slot] = 0x111 }
    return result
  }()
}
