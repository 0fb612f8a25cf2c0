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
    let first = result.count
    var wordStart = -1
    var index = 0
    let bytes = text.span
    while index < text.count {
      let byte = text[index]
      var scalar: UInt32 = 0
      var width = 1
      if byte < 0x80 {
        if byte >= 0x41, byte <= 0x5A {
          scalar = UInt32(byte | 0x20)
        } else if byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 {
          scalar = UInt32(byte)
        }
      } else {
        let decoded = UTF8Scalar.decode(bytes, at: index)
        width = decoded.count
        if let slot = Letters.tableIndex(decoded.value), small[slot] != 0 {
          scalar = UInt32(small[slot])
        } else if !(0x2000...0x206F).contains(decoded.value), let unicode = Unicode.Scalar(decoded.value),
          unicode.properties.isAlphabetic || unicode.properties.numericType != nil
        {
          scalar = decoded.value
        }
      }
      index += width
      if scalar == 0 {
        if wordStart >= 0 { moveTone(&result, wordStart) }
        wordStart = -1
        continue
      }
      if wordStart < 0 {
        if result.count > first { result.append(0x20) }
        wordStart = result.count
      }
      UTF8Scalar.append(scalar, to: &result)
    }
    if wordStart >= 0 { moveTone(&result, wordStart) }
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

  /// Moves the tone of the word that begins at `start` and ends the bytes.
  private static func moveTone(_ bytes: inout [UInt8], _ start: Int) {
    let end = bytes.count
    guard end - start >= 3, bytes[end - 1] >= 0x80 else { return }
    let width = bytes[end - 2] >= 0xC0 ? 2 : 3
    let before = end - width - 1
    guard before >= start, bytes[before] == 0x6F || bytes[before] == 0x75 else { return }
    let last = UTF8Scalar.decode(bytes.span, at: end - width)
    guard let pair = pairs[UInt64(bytes[before]) << 32 | UInt64(last.value)] else { return }
    // After q, u is no vowel: quý stays.
    if bytes[before] == 0x75, before > start, bytes[before - 1] == 0x71 { return }
    bytes.removeSubrange(before...)
    UTF8Scalar.append(pair.0, to: &bytes)
    UTF8Scalar.append(pair.1, to: &bytes)
  }

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
