import Model

/// A syllable, a number or a mark of a text, as the matcher reads it.
struct Syllable {
  /// What kind of item it is.
  enum Kind: UInt8 {
    case word
    case number
    /// A mark that ends a clause: full stop, semicolon, colon.
    case stop
    /// A comma: it ends no clause, but bounds a phrase.
    case comma
    case open
    case close
  }

  var key: UInt64
  var start: UInt32
  var end: UInt32
  var kind: Kind
  /// Whether it begins with a capital.
  var isCapital: Bool
}

/// Cuts a range of a plan's text into syllables and marks, furniture left out.
enum SyllableScanner {
  /// The syllables of a range, in order. O(range).
  static func scan(_ text: PlanText, _ range: TextRange) -> [Syllable] {
    var result: [Syllable] = []
    result.reserveCapacity(range.count / 5)
    text.bytes.withUnsafeBufferPointer { bytes in
      text.forEachPiece(of: range) { scan(bytes, $0.offsets, into: &result) }
    }
    return result
  }

  /// The syllables of a string; ranges are offsets into its UTF-8.
  static func scan(_ string: String) -> [Syllable] {
    var result: [Syllable] = []
    let bytes = Array(string.utf8)
    bytes.withUnsafeBufferPointer { scan($0, 0..<bytes.count, into: &result) }
    return result
  }

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offsets: Range<Int>, into result: inout [Syllable]
  ) {
    SyllableKey.codes.withUnsafeBufferPointer { codes in
      var index = offsets.lowerBound
      let end = offsets.upperBound
      var key: UInt64 = 0
      var length = 0
      var start = 0
      var isNumber = false
      func flush(_ at: Int) {
        guard length > 0 || isNumber else { return }
        result.append(
          Syllable(
            key: key, start: UInt32(start), end: UInt32(at), kind: isNumber ? .number : .word,
            isCapital: isCapital(bytes, start)))
        key = 0
        length = 0
        isNumber = false
      }
      while index < end {
        let width = width(bytes[index])
        let code = width + index <= end ? code(bytes, index, width, codes) : 0
        if code != 0 {
          let digit = SyllableKey.isDigit(code)
          if length > 0 || isNumber, digit != isNumber { flush(index) }
          if length == 0, !isNumber { start = index }
          if digit { isNumber = true }
          // 03 and 3 are one number.
          if !(digit && code == SyllableKey.zero && length == 0 && index + 1 < end && isDigit(bytes[index + 1])) {
            key = SyllableKey.append(code, to: key, length: length)
            length += 1
          }
          index += width
          continue
        }
        if isNumber, isInsideNumber(bytes, index, end) {
          index += 1
          continue
        }
        flush(index)
        if let kind = mark(bytes, index, end) {
          result.append(
            Syllable(key: 0, start: UInt32(index), end: UInt32(index + 1), kind: kind, isCapital: false))
        }
        index += max(width, 1)
      }
      flush(end)
    }
  }

  @inline(__always)
  private static func width(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  @inline(__always)
  private static func code(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ width: Int, _ codes: UnsafeBufferPointer<UInt8>
  ) -> UInt8 {
    let byte = bytes[index]
    switch width {
    case 1: return codes[Int(byte)]
    case 2:
      let scalar = Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
      return scalar < 0x1C0 ? codes[scalar] : 0
    case 3:
      let scalar = Int(byte & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
      return scalar >= 0x1E80 && scalar <= 0x1EFF ? codes[scalar - 0x1E80 + 0x1C0] : 0
    default: return 0
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// A point, comma or slash between digits.
  private static func isInsideNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = bytes[index]
    guard byte == 0x2C || byte == 0x2E || byte == 0x2F else { return false }
    return index + 1 < end && isDigit(bytes[index + 1])
  }

  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Syllable.Kind? {
    switch bytes[index] {
    case 0x2E: index + 1 == end || bytes[index + 1] <= 0x20 ? .stop : nil
    case 0x3B, 0x3A: .stop
    case 0x2C: .comma
    case 0x28: .open
    case 0x29: .close
    default: nil
    }
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    guard index + 1 < bytes.count else { return false }
    if byte == 0xC4 { return bytes[index + 1] == 0x90 || bytes[index + 1] == 0x82 }
    if byte == 0xC3 { return bytes[index + 1] < 0xA0 }
    if byte == 0xE1, index + 2 < bytes.count { return bytes[index + 2] & 1 == 0 }
    if byte == 0xC6 { return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAF }
    return false
  }
}
