import Model

/// Numbers found again by a hash: who asks says which of those with the hash is meant.
struct HashIndex {
  private var hashes = [UInt64](repeating: 0, count: 64)
  private var values = [UInt32](repeating: 0, count: 64)
  private var count = 0

  /// The number noted under a hash that `isMeant` accepts. O(1) as a rule.
  @inline(__always)
  func find(_ hash: UInt64, where isMeant: (Int) -> Bool) -> Int? {
    let wanted = hash | 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & (hashes.count &- 1)
    while hashes[slot] != 0 {
      if hashes[slot] == wanted, isMeant(Int(values[slot])) { return Int(values[slot]) }
      slot = (slot &+ 1) & (hashes.count &- 1)
    }
    return nil
  }

  /// Notes a number under a hash. O(1) amortised.
  mutating func note(_ hash: UInt64, _ value: Int) {
    if count * 2 >= hashes.count { grow() }
    put(hash | 1, UInt32(truncatingIfNeeded: value), at: hash)
    count += 1
  }

  private mutating func put(_ hash: UInt64, _ value: UInt32, at place: UInt64) {
    var slot = Int(truncatingIfNeeded: place >> 32) & (hashes.count &- 1)
    while hashes[slot] != 0 { slot = (slot &+ 1) & (hashes.count &- 1) }
    hashes[slot] = hash
    values[slot] = value
  }

  private mutating func grow() {
    let old = zip(hashes, values)
    hashes = Array(repeating: 0, count: hashes.count * 2)
    values = Array(repeating: 0, count: hashes.count)
    for (hash, value) in old where hash != 0 { put(hash, value, at: hash) }
  }
}

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
