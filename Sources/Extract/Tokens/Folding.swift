/// Folding of strings for comparison: lower case, tone at the place of the newer spelling, marks
/// dropped.
enum Folding {
  /// The words of `string`, folded, joined by single spaces. O(scalars).
  static func fold(_ string: String) -> String {
    var result: [UInt8] = []
    var word: [UInt32] = []
    func flush() {
      guard !word.isEmpty else { return }
      if !result.isEmpty { result.append(0x20) }
      for scalar in moveTone(word) { UTF8Scalar.append(scalar, to: &result) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in string.unicodeScalars {
      if let lower = lowercase(scalar.value) {
        word.append(lower)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar.value)
      } else {
        flush()
      }
    }
    flush()
    return String(decoding: result, as: UTF8.self)
  }

  /// The small letter of a Vietnamese or ASCII letter or digit, nil for others.
  static func lowercase(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: return scalar
    case 0x41...0x5A: return scalar + 0x20
    case 0x110, 0xD0: return 0x111
    default: break
    }
    guard let letter = Letters.letter(scalar) else { return nil }
    if !letter.isUpper { return scalar }
    return lowercases[scalar] ?? scalar
  }

  private static let lowercases: [UInt32: UInt32] = {
    var result: [UInt32: UInt32] = [:]
    for scalar in [UInt32](0xC0...0x1BF) + [UInt32](0x1E80...0x1EFF) {
      if let unicode = Unicode.Scalar(scalar), unicode.properties.isUppercase,
        let lower = unicode.properties.lowercaseMapping.unicodeScalars.first
      {
        result[scalar] = lower.value
      }
    }
    return result
  }()

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

  private static func moveTone(_ word: [UInt32]) -> [UInt32] {
    guard word.count >= 2 else { return word }
    let count = word.count
    let key = UInt64(word[count - 2]) << 32 | UInt64(word[count - 1])
    guard let pair = pairs[key] else { return word }
    // After q, u is no vowel: quý stays.
    if word[count - 2] == 0x75, count >= 3, word[count - 3] == 0x71 { return word }
    var moved = word
    moved[count - 2] = pair.0
    moved[count - 1] = pair.1
    return moved
  }
}
