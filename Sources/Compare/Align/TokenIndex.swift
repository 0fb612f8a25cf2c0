/// Where every two and every three neighbouring tokens of a plan stand: an inverted index.
///
/// Two common words stand side by side all over a plan; such a place is worth a look only where a third
/// word goes on, and that is what the second index is for.
struct TokenIndex: Sendable {
  /// The places of one number of neighbouring tokens.
  struct Places: Sendable {
    fileprivate var slots: [UInt64]
    fileprivate var heads: [Int32]
    /// The place before each place with the same tokens, -1 at the end.
    fileprivate(set) var previous: [Int32]
    fileprivate let mask: Int

    fileprivate init(tokens: Int) {
      var size = 64
      while size < tokens * 2 { size *= 2 }
      mask = size - 1
      slots = [UInt64](repeating: 0, count: size)
      heads = [Int32](repeating: -1, count: size)
      previous = [Int32](repeating: -1, count: tokens)
    }

    fileprivate mutating func insert(_ key: UInt64, at index: Int) {
      var slot = Self.slot(key) & mask
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
      slots[slot] = key
      previous[index] = heads[slot]
      heads[slot] = Int32(index)
    }

    /// The last place of the tokens of a key, -1 where they never stand so. O(1).
    @inline(__always)
    fileprivate func last(_ key: UInt64) -> Int32 {
      var slot = Self.slot(key) & mask
      while slots[slot] != 0 {
        if slots[slot] == key { return heads[slot] }
        slot = (slot + 1) & mask
      }
      return -1
    }

    @inline(__always)
    private static func slot(_ key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33)
    }
  }

  private(set) var pairs: Places
  private(set) var triples: Places
  /// The unit of each token.
  let unitOf: [Int32]

  /// Indexes a plan. O(tokens).
  init(_ plan: PreparedPlan) {
    pairs = Places(tokens: plan.ids.count)
    triples = Places(tokens: plan.ids.count)
    var unitOf = [Int32](repeating: 0, count: plan.ids.count)
    for unit in plan.units.indices {
      let tokens = plan.tokens(of: unit)
      for index in tokens {
        unitOf[index] = Int32(unit)
        guard index + 1 < tokens.upperBound else { continue }
        pairs.insert(Self.key(plan.ids[index], plan.ids[index + 1]), at: index)
        guard index + 2 < tokens.upperBound else { continue }
        triples.insert(Self.key(plan.ids[index], plan.ids[index + 1], plan.ids[index + 2]), at: index)
      }
    }
    self.unitOf = unitOf
  }

  /// The last place of two tokens side by side, -1 for none; earlier ones by ``Places/previous``.
  @inline(__always)
  func last(_ first: Int32, _ second: Int32) -> Int32 { pairs.last(Self.key(first, second)) }

  /// The last place of three tokens side by side, -1 for none.
  @inline(__always)
  func last(_ first: Int32, _ second: Int32, _ third: Int32) -> Int32 {
    triples.last(Self.key(first, second, third))
  }

  @inline(__always)
  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))) + 1
  }

  /// Exact for vocabularies of up to two million words.
  @inline(__always)
  private static func key(_ first: Int32, _ second: Int32, _ third: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: first)) << 42 ^ UInt64(UInt32(bitPattern: second)) << 21
      ^ UInt64(UInt32(bitPattern: third))) + 1
  }
}
