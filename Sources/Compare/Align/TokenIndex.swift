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
  /// The tokens of the plan.
  private let ids: [Int32]

  /// Indexes a plan. O(tokens).
  init(_ plan: PreparedPlan) {
    let ids = plan.ids
    var unitOf: [Int32] = []
    var rests: [Int32] = []
    unitOf.reserveCapacity(ids.count)
    rests.reserveCapacity(ids.count)
    for unit in plan.units.indices {
      let tokens = plan.tokens(of: unit)
      unitOf.append(contentsOf: repeatElement(Int32(unit), count: tokens.count))
      rests.append(contentsOf: tokens.lazy.map { Int32(tokens.upperBound - $0) })
    }
    (pairs, triples) = ids.withUnsafeBufferPointer { ids in
      rests.withUnsafeBufferPointer { rests in
        let pairs = KeyPlaces(
          count: ids.count, key: { rests[$0] > 1 ? Self.key(ids[$0], ids[$0 + 1]) : 0 },
          isSame: { ids[$0] == ids[$1] && ids[$0 + 1] == ids[$1 + 1] })
        let triples = KeyPlaces(
          count: ids.count, key: { rests[$0] > 2 ? Self.key(ids[$0], ids[$0 + 1], ids[$0 + 2]) : 0 },
          isSame: { ids[$0] == ids[$1] && ids[$0 + 1] == ids[$1 + 1] && ids[$0 + 2] == ids[$1 + 2] })
        return (pairs, triples)
      }
    }
    self.unitOf = unitOf
    self.rests = rests
    self.ids = ids
  }

  /// The last place of two tokens side by side, -1 for none; earlier ones by ``KeyPlaces/previous``.
  @inline(__always)
  func last(_ first: Int32, _ second: Int32) -> Int32 {
    ids.withUnsafeBufferPointer { ids in
      pairs.last(Self.key(first, second)) { ids[$0] == first && ids[$0 + 1] == second }
    }
  }

  /// The last place of three tokens side by side, -1 for none.
  @inline(__always)
  func last(_ first: Int32, _ second: Int32, _ third: Int32) -> Int32 {
    ids.withUnsafeBufferPointer { ids in
      triples.last(Self.key(first, second, third)) {
        ids[$0] == first && ids[$0 + 1] == second && ids[$0 + 2] == third
      }
    }
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
