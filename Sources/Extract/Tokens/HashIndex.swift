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
