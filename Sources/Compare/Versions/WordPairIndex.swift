/// Which passages of a version have which neighbouring words: an inverted index that finds what a passage of
/// the other version may have been.
struct WordPairIndex {
  private var places: [UInt64: [Int32]] = [:]

  /// Words that stand side by side in more passages tell nothing.
  private static let mostPlaces = 16
  /// Passages that are worth a closer look.
  private static let mostCandidates = 6

  /// Indexes some passages. O(words).
  init(_ text: VersionText, _ passages: [Int]) {
    for passage in passages {
      for key in text.pairs(of: passage) where places[key, default: []].count <= Self.mostPlaces {
        if places[key]?.last != Int32(passage) { places[key, default: []].append(Int32(passage)) }
      }
    }
  }

  /// The passages that share most with one of another version, best first. O(words).
  func candidates(for text: VersionText, _ passage: Int) -> [Int] {
    var counts: [Int32: Int] = [:]
    for key in text.pairs(of: passage) {
      guard let found = places[key], found.count <= Self.mostPlaces else { continue }
      for place in found { counts[place, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostCandidates)
      .map { Int($0.key) }
  }
}
