import Model

/// Hashes of bytes, fast and the same in every run; equal hashes say nothing of equal bytes.
enum ByteHash {
  /// The hash of some bytes, begun with a number that goes with them. O(range).
  static func of(_ bytes: Span<UInt8>, _ range: Range<Int>, after number: UInt64 = 0) -> UInt64 {
    var hash = (number &+ UInt64(truncatingIfNeeded: range.count) << 32) &* 0x9E37_79B9_7F4A_7C15
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      mix(&hash, ByteBlock(bytes, at: index).bytes)
      index += 8
    }
    var rest: UInt64 = 0
    while index < range.upperBound {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    mix(&hash, rest)
    return hash
  }

  @inline(__always)
  private static func mix(_ hash: inout UInt64, _ part: UInt64) {
    hash = (hash ^ part) &* 0xC2B2_AE3D_27D4_EB4F
    hash ^= hash >> 29
  }

  /// Whether two runs of one text have the same bytes. O(range).
  static func areEqual(_ bytes: Span<UInt8>, _ left: TextRange, _ right: TextRange) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count where bytes[Int(left.start) + offset] != bytes[Int(right.start) + offset] {
      return false
    }
    return true
  }
}
