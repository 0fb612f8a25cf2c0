/// A word, a number or a mark of a text, as dates are read from it.
struct DateWord {
  enum Kind: Hashable {
    /// In lower case.
    case word(String)
    case number(Int)
    /// A mark of ASCII; dashes of all lengths are hyphens.
    case mark(UInt8)
  }

  var kind: Kind
  var range: TextRange
  /// The digits that a number is written with.
  var digits = 0

  /// The items of a range, page furniture left out. O(range).
  static func words(in range: TextRange, of text: PlanText) -> [DateWord] {
    var result: [DateWord] = []
    text.forEachPiece(of: range) { piece in
      var index = Int(piece.start)
      while index < piece.end { index = append(at: index, Int(piece.end), text.bytes, to: &result) }
    }
    return result
  }

  private static func append(at start: Int, _ end: Int, _ bytes: [UInt8], to result: inout [DateWord]) -> Int
  {
    var next = start
    if isDigit(bytes[start]) {
      while next < end, isDigit(bytes[next]) { next += 1 }
      let value = bytes[start..<min(next, start + 9)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      result.append(DateWord(kind: .number(value), range: TextRange(start, next), digits: next - start))
    } else if isLetter(bytes[start]) {
      // En and em dashes.
      if bytes[start] == 0xE2 {
        next = min(end, start + 3)
        if start + 2 < end, bytes[start + 1] == 0x80, (0x90...0x95).contains(bytes[start + 2]) {
          result.append(DateWord(kind: .mark(0x2D), range: TextRange(start, next)))
        }
        return next
      }
      while next < end, isLetter(bytes[next]), bytes[next] != 0xE2 { next += 1 }
      let word = String(decoding: bytes[start..<next], as: UTF8.self).lowercased()
      result.append(DateWord(kind: .word(word), range: TextRange(start, next)))
    } else {
      next += 1
      if bytes[start] > 0x20 {
        result.append(DateWord(kind: .mark(bytes[start]), range: TextRange(start, next)))
      }
    }
    return next
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
