/// Passages of one version that belong together with one passage of the other: what was split, and what was
/// joined where the two versions change sides.
struct PassageGroups {
  /// For each passage of the one version the further passages of the other that hold parts of it, in order.
  private(set) var parts: [[Int]]

  /// The share of a part that the whole must hold.
  private static let leastShare = 0.75
  /// The share of a part that the counterpart of the whole may hold already.
  private static let mostKnown = 0.4
  /// A part of fewer words is no part.
  private static let leastWords = 5

  /// Finds the parts among the passages without a counterpart. O(text).
  ///
  /// - Parameters:
  ///   - whole: the version whose passages were split.
  ///   - counterpart: the counterpart of each of its passages.
  ///   - other: the version that has the parts.
  ///   - isFree: whether a passage of the other version has no counterpart.
  init(whole: VersionText, counterpart: [Int?], other: VersionText, isFree: [Bool]) {
    parts = Array(repeating: [], count: whole.passages.count)
    let free = other.passages.indices.filter { isFree[$0] && other.count(of: $0) >= Self.leastWords }
    guard !free.isEmpty else { return }
    let index = WordPairIndex(whole, Array(whole.passages.indices))
    for part in free {
      for candidate in index.candidates(for: other, part) {
        guard whole.count(of: candidate) > other.count(of: part),
          Likeness.share(of: other, part, in: whole, candidate) >= Self.leastShare,
          counterpart[candidate].map({ Likeness.share(of: other, part, in: other, $0) < Self.mostKnown })
            ?? true
        else { continue }
        parts[candidate].append(part)
        break
      }
    }
    // What has neither a counterpart nor two parts is not split: it is gone but for a clause.
    for passage in parts.indices where counterpart[passage] == nil && parts[passage].count < 2 {
      parts[passage] = []
    }
  }
}
