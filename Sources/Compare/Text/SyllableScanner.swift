import Model

/// Cuts a range of a plan's text into syllables and marks, furniture left out.
enum SyllableScanner {
  /// Appends the syllables of a range, in order. O(range).
  static func scan(
    _ text: PlanText, _ range: TextRange, _ lexicon: MatchLexicon, into result: inout [Syllable]
  ) {
    text.bytes.withUnsafeBufferPointer { bytes in
      text.forEachPiece(of: range) { scan(bytes, $0.offsets, lexicon, into: &result) }
    }
  }

  /// The syllables of a range, in order. O(range).
  static func scan(_ text: PlanText, _ range: TextRange, _ lexicon: MatchLexicon) -> [Syllable] {
    var result: [Syllable] = []
    scan(text, range, lexicon, into: &result)
    return result
  }

  /// The syllables of a string; ranges are offsets into its UTF-8.
  static func scan(_ string: String, _ lexicon: MatchLexicon) -> [Syllable] {
    var result: [Syllable] = []
    let bytes = Array(string.utf8)
    bytes.withUnsafeBufferPointer { scan($0, 0..<bytes.count, lexicon, into: &result) }
    return result
  }

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offsets: Range<Int>, _ lexicon: MatchLexicon,
    into result: inout [Syllable]
  ) {
    SyllableKey.codes.withUnsafeBufferPointer { codes in
      // Each takes a byte at least.
      result.append(addingCapacity: offsets.count) { output in
        var index = offsets.lowerBound
        let end = offsets.upperBound
        while index < end {
          if bytes[index] == 0x20 {
            index += 1
            continue
          }
          var width = 1
          let code = code(bytes, index, end, codes, &width)
          if code == 0 {
            if let kind = mark(bytes, index, end) {
              output.append(
                Syllable(
                  key: 0, start: UInt32(truncatingIfNeeded: index),
                  end: UInt32(truncatingIfNeeded: index + 1), kind: kind, isCapital: false, traits: []))
            }
            index += width
          } else if SyllableKey.isDigit(code) {
            output.append(number(bytes, &index, end))
          } else {
            let start = index
            index += width
            output.append(word(bytes, start, code, &index, end, codes, lexicon))
          }
        }
      }
    }
  }

  /// The word whose first letter has a code and ends at an index, which moves past the word.
  @inline(__always)
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: UInt8, _ index: inout Int, _ end: Int,
    _ codes: UnsafeBufferPointer<UInt8>, _ lexicon: MatchLexicon
  ) -> Syllable {
    var key = UInt64(first)
    var length = 1
    while index < end {
      var width = 1
      let code = code(bytes, index, end, codes, &width)
      if !SyllableKey.isLetter(code) { break }
      key = SyllableKey.append(code, to: key, length: length)
      length &+= 1
      index &+= width
    }
    return Syllable(
      key: key, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index), kind: .word,
      isCapital: isCapital(bytes, start), traits: lexicon.traits(of: key))
  }

  /// The number that begins at an index, which moves past it; 03 and 3 are one number.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int) -> Syllable
  {
    let start = index
    var key: UInt64 = 0
    var length = 0
    while index < end {
      let byte = bytes[index]
      if isDigit(byte) {
        if byte != 0x30 || length > 0 || index + 1 == end || !isDigit(bytes[index + 1]) {
          key = SyllableKey.append(SyllableKey.zero + byte - 0x30, to: key, length: length)
          length += 1
        }
      } else if !(byte == 0x2C || byte == 0x2E || byte == 0x2F) || index + 1 == end
        || !isDigit(bytes[index + 1])
      {
        break
      }
      index += 1
    }
    return Syllable(
      key: key, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: index),
      kind: .number,
      isCapital: false, traits: [])
  }

  /// The code of the letter or digit at an index, 0 for any other sign, and its number of bytes.
  @inline(__always)
  private static func code(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ codes: UnsafeBufferPointer<UInt8>,
    _ width: inout Int
  ) -> UInt8 {
    let byte = bytes[index]
    if byte < 0x80 {
      width = 1
      return codes[Int(byte)]
    }
    if byte < 0xE0 {
      width = 2
      guard index &+ 1 < end else { return 0 }
      let scalar = Int(byte & 0x1F) << 6 | Int(bytes[index &+ 1] & 0x3F)
      return scalar < 0x1C0 ? codes[scalar] : 0
    }
    width = byte < 0xF0 ? 3 : 4
    guard width == 3, index &+ 2 < end else { return 0 }
    let scalar = Int(byte & 0x0F) << 12 | Int(bytes[index &+ 1] & 0x3F) << 6 | Int(bytes[index &+ 2] & 0x3F)
    return scalar >= 0x1E80 && scalar <= 0x1EFF ? codes[scalar - 0x1E80 + 0x1C0] : 0
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

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

  @inline(__always)
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
