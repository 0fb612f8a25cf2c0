import Model

/// Cuts text into tokens: one pass over its bytes, no string is made.
enum Tokenizer {
  private static let asciiTable: [UInt8] = (0..<128).map { byte in
    switch byte {
    case 0x61...0x7A: UInt8(byte - 0x60)
    case 0x41...0x5A: UInt8(byte - 0x40) | 0x80
    case 0x30...0x39: 0x40
    default: 0
    }
  }

  /// Appends the tokens of `range` to `tokens`. O(bytes).
  static func tokenize(
    _ bytes: Span<UInt8>, _ range: TextRange, _ vocabulary: Vocabulary, into tokens: inout [Token]
  ) {
    var index = Int(range.start)
    let end = Int(range.end)
    let asciiEntries = asciiTable
    let letterEntries = Letters.table
    let ascii = asciiEntries.span
    let table = letterEntries.span
    var glued = false
    var afterLineEnd = false
    while index < end {
      let byte = bytes[unchecked: index]
      if byte <= 0x20 {
        if byte == 0x0A { afterLineEnd = true }
        glued = false
        index += 1
        continue
      }
      let start = index
      var key = SyllableKey()
      var upper = 0
      var letters = 0
      var firstIsUpper = false
      // Letters, as long as they come.
      while index < end {
        let byte = bytes[unchecked: index]
        if byte < 0x80 {
          let entry = ascii[unchecked: Int(byte)]
          let code = entry & 0x3F
          if code == 0 { break }
          if entry & 0x80 != 0 {
            upper &+= 1
            if letters == 0 { firstIsUpper = true }
          }
          key.append(code: code, tone: 0)
          letters &+= 1
          index &+= 1
          continue
        }
        var slot = -1
        var width = 2
        if byte >= 0xC3, byte <= 0xC6, index + 1 < end {
          slot = (Int(byte) & 0x1F) << 6 | Int(bytes[unchecked: index + 1] & 0x3F)
          slot -= 0xC0
        } else if byte == 0xE1, index + 2 < end {
          let second = bytes[unchecked: index + 1]
          if second == 0xBA || second == 0xBB {
            slot = 256 + Int(second - 0xBA) << 6 + Int(bytes[unchecked: index + 2] & 0x3F)
          }
          width = 3
        }
        if slot < 0 || slot >= table.count { break }
        let entry = table[unchecked: slot]
        if entry == 0 { break }
        if entry >> 9 != 0 {
          upper &+= 1
          if letters == 0 { firstIsUpper = true }
        }
        key.append(
          code: UInt8(truncatingIfNeeded: entry & 63), tone: UInt8(truncatingIfNeeded: entry >> 6 & 7))
        letters &+= 1
        index &+= width
      }
      var flags: Token.Flags = glued ? .glued : []
      if afterLineEnd { flags.insert(.afterLineEnd) }
      if letters > 0 {
        if firstIsUpper { flags.insert(.capital) }
        if upper == letters { flags.insert(.allCaps) }
        tokens.append(
          Token(
            start: UInt32(truncatingIfNeeded: start), length: UInt16(clamping: index - start),
            id: vocabulary.id(key.key), kind: .word, flags: flags))
      } else if ascii[unchecked: Int(min(byte, 0x7F))] == 0x40, byte < 0x80 {
        index = numberEnd(bytes, index, end)
        tokens.append(
          Token(
            start: UInt32(truncatingIfNeeded: start), length: UInt16(clamping: index - start), id: 0,
            kind: .number, flags: flags))
      } else {
        let scalar = UTF8Scalar.decode(bytes, at: index)
        index += scalar.count
        tokens.append(
          Token(
            start: UInt32(truncatingIfNeeded: start), length: UInt16(clamping: scalar.count),
            id: Mark(scalar: scalar.value).rawValue, kind: .mark, flags: flags))
      }
      glued = true
      afterLineEnd = false
    }
  }

  /// The end of a number: digits, with points and commas between digits.
  private static func numberEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[unchecked: index]
      if byte >= 0x30, byte <= 0x39 {
        index += 1
      } else if byte == 0x2C || byte == 0x2E, index + 1 < end, bytes[unchecked: index + 1] >= 0x30,
        bytes[unchecked: index + 1] <= 0x39
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }
}
