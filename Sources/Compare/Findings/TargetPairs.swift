import Model

/// Which targets of an upper and a lower plan are about the same, wherever they stand and for whatever date.
struct TargetPairs {
  /// The lower targets that are about what each upper target is about, ascending.
  private(set) var lowers: [Int: [Int]] = [:]
  /// The upper targets that some lower target is a little like.
  private(set) var touched: Set<Int> = []

  /// From here two targets are about the same.
  private static let same = 0.6
  /// From here two targets may be about the same.
  private static let alike = 0.3
  /// How much less alike than the best another upper target may be: the same indicator for another date.
  private static let tolerance = 0.05
  /// Words that stand in more targets tell nothing and would make the search slow.
  private static let commonest = 64

  /// Pairs the shares and indices of two plans. O(words of targets × 64).
  init(upper: PreparedPlan, lower: PreparedPlan) {
    let weights = TermWeights(upper: upper, lower: lower)
    let changes = ChangeFinder(upper: upper, lower: lower, weights: weights)
    var postings: [Int32: [Int]] = [:]
    for (index, target) in upper.plan.targets.enumerated() where Self.isShare(target) {
      for word in upper.statements[index].words { postings[word, default: []].append(index) }
    }
    for (index, target) in lower.plan.targets.enumerated() where Self.isShare(target) {
      var candidates: Set<Int> = []
      for word in lower.statements[index].words {
        let id = weights.mapping[Int(word)]
        if let found = postings[id], found.count <= Self.commonest { candidates.formUnion(found) }
      }
      let alike = candidates.sorted().map { (upper: $0, likeness: changes.likeness($0, index)) }
      for pair in alike where pair.likeness >= Self.alike { touched.insert(pair.upper) }
      guard let best = alike.map(\.likeness).max(), best >= Self.same else { continue }
      for pair in alike where pair.likeness >= best - Self.tolerance {
        lowers[pair.upper, default: []].append(index)
      }
    }
  }

  /// A share or an index can be compared across levels; a count is shared out.
  static func isShare(_ target: Target) -> Bool {
    switch target.unit {
    case .term("%"), nil: true
    case .term, .quoted: false
    }
  }
}
