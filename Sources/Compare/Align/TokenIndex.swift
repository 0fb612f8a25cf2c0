/// Where every two and every three neighbouring tokens of a plan stand: an inverted index.
///
/// Two common words stand side by side all over a plan; such a place is worth a look only where a third
/// word goes on, and that is what the second index is for.
struct TokenIndex: Sendable {
  let pairs: KeyPlaces
  let triples: KeyPlaces
  /// The unit of each token.
  let unitOf: [Int32]

  /// Indexes a plan. O(tokens).
  init(_ plan: PreparedPlan) {
    var pairs = [UInt64](repeating: 0, count: plan.ids.count)
    var triples = pairs
    var unitOf = [Int32](repeating: 0, count: plan.ids.count)
    Self.fill(&pairs, &triples, &unitOf, plan)
    self.pairs = KeyPlaces(pairs)
    self.triples = KeyPlaces(triples)
    self.unitOf = unitOf
  }

  private static func fill(
    _ pairs: inout [UInt64], _ triples: inout [UInt64], _ unitOf: inout [Int32], _ plan: PreparedPlan
  ) {
    var pairs = pairs.mutableSpan
    var triples = triples.mutableSpan
    var unitOf = unitOf.mutableSpan
    let ids = plan.ids
    for unit in plan.units.indices {
      let tokens = plan.tokens(of: unit)
      for index in tokens {
        unitOf[index] = Int32(unit)
        guard index + 1 < tokens.upperBound else { continue }
        pairs[index] = Self.key(ids[index], ids[index + 1])
        guard index + 2 < tokens.upperBound else { continue }
        triples[index] = Self.key(ids[index], ids[index + 1], ids[index + 2])
      }
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
