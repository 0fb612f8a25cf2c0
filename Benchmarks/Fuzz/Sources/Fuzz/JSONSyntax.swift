/// A check of JSON that shares nothing with the code that writes it.
struct JSONSyntax {
  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the bytes are one JSON object in valid UTF-8, with a line feed after it. O(bytes).
  static func isObject(_ bytes: [UInt8]) -> Bool {
    guard bytes.first == 0x7B, String(validating: bytes, as: UTF8.self) != nil else { return false }
    var syntax = JSONSyntax(bytes)
    return syntax.value() && syntax.rest == [0x0A]
  }

  private var rest: ArraySlice<UInt8> { bytes[index...] }
  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Passes over what an indented layout puts between values.
  private mutating func skipSpace() {
    while next == 0x20 || next == 0x0A { index += 1 }
  }

  /// One value. Open brackets are kept in a list, not on the call stack, so that depth is no limit.
  private mutating func value() -> Bool {
    var open: [UInt8] = []
    while true {
      skipSpace()
      switch next {
      case 0x7B, 0x5B:
        open.append(next)
        index += 1
        skipSpace()
        if next == open[open.count - 1] + 2 { break }
        if open[open.count - 1] == 0x7B, !key() { return false }
        continue
      case 0x22: if !string() { return false }
      case 0x2D, 0x30...0x39: if !number() { return false }
      default: if !word() { return false }
      }
      guard close(&open) else { return false }
      if open.isEmpty { return true }
    }
  }

  /// What follows a value: closing brackets, or a comma with the next key.
  private mutating func close(_ open: inout [UInt8]) -> Bool {
    while let bracket = open.last {
      skipSpace()
      if next == bracket + 2 {
        open.removeLast()
        index += 1
        continue
      }
      guard next == 0x2C else { return false }
      index += 1
      return bracket == 0x5B || key()
    }
    return true
  }

  private mutating func key() -> Bool {
    skipSpace()
    guard string(), next == 0x3A else { return false }
    index += 1
    return true
  }

  private mutating func string() -> Bool {
    guard next == 0x22 else { return false }
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case 0x22:
        index += 1
        return true
      case 0x00..<0x20: return false
      case 0x5C:
        index += 1
        guard escape() else { return false }
      default: index += 1
      }
    }
    return false
  }

  private mutating func escape() -> Bool {
    switch next {
    case 0x22, 0x2F, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74:
      index += 1
      return true
    case 0x75:
      let digits = bytes[(index + 1)...].prefix(4)
      index += 5
      return digits.count == 4 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    default: return false
    }
  }

  private mutating func number() -> Bool {
    let start = index
    while index < bytes.count, Array("+-.0123456789Ee".utf8).contains(bytes[index]) { index += 1 }
    return Double(String(decoding: bytes[start..<index], as: UTF8.self)) != nil
  }

  private mutating func word() -> Bool {
    for word in ["true", "false", "null"] where rest.starts(with: word.utf8) {
      index += word.utf8.count
      return true
    }
    return false
  }
}
