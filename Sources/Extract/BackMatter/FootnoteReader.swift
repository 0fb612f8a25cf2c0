import Model

/// Reads footnotes: texts after the signature, or at the foot of a page, that open with a note mark.
enum FootnoteReader {
  /// Whether a line opens a footnote: `[1] …`, `[^1]: …`, `¹ …`, or the U+FFFD that a lost mark leaves.
  static func opensNote(_ line: Line, _ reading: Reading) -> Bool { mark(line.range, reading) != nil }

  /// The label of a note and where its text begins, which may be the next line.
  static func mark(_ range: TextRange, _ reading: Reading) -> (label: String, textStart: Int)? {
    let bytes = reading.bytes
    let start = Int(range.start)
    let end = Int(range.end)
    guard end - start >= 3 else { return nil }
    if end - start > 3, bytes[start] == 0xEF, bytes[start + 1] == 0xBF, bytes[start + 2] == 0xBD {
      return ("", skip(bytes, start + 3, end))
    }
    if bytes[start] == 0x5B {
      var index = start + 1
      if bytes[index] == 0x5E { index += 1 }
      let first = index
      while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39, index - first < 3 { index += 1 }
      guard index > first, index < end, bytes[index] == 0x5D else { return nil }
      let label = String(decoding: bytes[first..<index], as: UTF8.self)
      index += 1
      if index < end, bytes[index] == 0x3A { index += 1 }
      return (label, skip(bytes, index, end))
    }
    if let digit = superscript(bytes, start, end) {
      let text = skip(bytes, digit.next, end)
      return text < end ? (String(digit.value), text) : nil
    }
    return nil
  }

  private static func skip(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  private static func superscript(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (value: Int, next: Int)? {
    let scalar = UTF8Scalar.decode(bytes.span, at: start)
    switch scalar.value {
    case 0xB9: return (1, start + 2)
    case 0xB2: return (2, start + 2)
    case 0xB3: return (3, start + 2)
    case 0x2074...0x2079: return (Int(scalar.value) - 0x2070, start + 3)
    default: return nil
    }
  }
}
