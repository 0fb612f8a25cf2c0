/// Where every two and every three neighbouring tokens of a plan stand: an inverted index.
///
/// Two common words stand side by side all over a plan; such a place is worth a look only where a third
/// word goes on, and that is what the second index is for.
struct TokenIndex: Sendable {
  let pairs: KeyPlaces
  let triples: KeyPlaces
  /// The unit of each token.
  let unitOf: [Int32]
  /// How many tokens of its unit there are from each token on.
  let rests: [Int32]

  /// Indexes a plan. O(tokens).
  init(_ plan: PreparedPlan) {
    var pairs = [UInt64](repeating: 0, count: plan.ids.count)
    var triples = pairs
    var unitOf: [Int32] = []
    var rests: [Int32] = []
    unitOf.reserveCapacity(plan.ids.count)
    rests.reserveCapacity(plan.ids.count)
    for unit in plan.units.indices {
      let tokens = plan.tokens(of: unit)
      unitOf.append(contentsOf: repeatElement(Int32(unit), count: tokens.count))
      rests.append(contentsOf: tokens.lazy.map { Int32(tokens.upperBound - $0) })
    }
    Self.fill(&pairs, &triples, plan.ids, rests)
    self.pairs = KeyPlaces(pairs)
    self.triples = KeyPlaces(triples)
    self.unitOf = unitOf
    self.rests = rests
  }

  private static func fill(
    _ pairs: inout [UInt64], _ triples: inout [UInt64], _ ids: [Int32], _ rests: [Int32]
  ) {
    var pairs = pairs.mutableSpan
    var triples = triples.mutableSpan
    for (index, rest) in rests.enumerated() where rest > 1 {
      pairs[index] = Self.key(ids[index], ids[index + 1])
      if rest > 2 { triples[index] = Self.key(ids[index], ids[index + 1], ids[index + 2]) }
    }
  }

  /// The last place of two tokens side by side, -1 for none; earlier ones by ``KeyPlaces/previous``.
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

  /// The key of three tokens: exact for vocabularies of up to two million words, never 0.
  @inline(__always)
  static func key(_ first: Int32, _ second: Int32, _ third: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: first)) << 42 ^ UInt64(UInt32(bitPattern: second)) << 21
      ^ UInt64(UInt32(bitPattern: third))) + 1
  }
}
