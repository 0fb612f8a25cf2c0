/// Stretches that two sequences of words have in common out of order: a clause that was put elsewhere.
enum MovedBlocks {
  /// A stretch of fewer words is chance.
  private static let leastCount = 4
  /// What a stretch must count for: three words that are no small ones.
  private static let leastGain = 3 * Word.full
  /// Places of one beginning that are looked at.
  private static let mostPlaces = 8

  /// The stretches outside of those that are in order, by their place below, never overlapping on either
  /// side. O(words).
  static func find(
    _ above: [Word], _ below: [Word], apartFrom blocks: [CommonBlocks.Block]
  ) -> [CommonBlocks.Block] {
    var upperTaken = [Bool](repeating: false, count: above.count)
    var lowerTaken = [Bool](repeating: false, count: below.count)
    func take(_ block: CommonBlocks.Block) {
      for offset in 0..<block.count {
        upperTaken[block.upper + offset] = true
        lowerTaken[block.lower + offset] = true
      }
    }
    for block in blocks { take(block) }
    var places: [UInt64: [Int]] = [:]
    for index in above.indices.dropLast(leastCount - 1)
    where !upperTaken[index..<(index + leastCount)].contains(true) {
      let key = hash(above, index)
      if places[key, default: []].count < mostPlaces { places[key, default: []].append(index) }
    }
    guard !places.isEmpty else { return [] }
    var result: [CommonBlocks.Block] = []
    var index = 0
    while index + leastCount <= below.count {
      var best = CommonBlocks.Block(upper: 0, lower: index, count: 0)
      for start in lowerTaken[index] ? [] : places[hash(below, index)] ?? [] {
        var count = 0
        while start + count < above.count, index + count < below.count, !upperTaken[start + count],
          !lowerTaken[index + count], above[start + count].key == below[index + count].key
        {
          count += 1
        }
        if count > best.count { best = CommonBlocks.Block(upper: start, lower: index, count: count) }
      }
      let gain = above[best.upper..<(best.upper + best.count)].reduce(0) { $0 + $1.gain }
      guard best.count >= leastCount, gain >= leastGain else {
        index += 1
        continue
      }
      take(best)
      result.append(best)
      index += best.count
    }
    return result
  }

  private static func hash(_ words: [Word], _ index: Int) -> UInt64 {
    words[index..<(index + leastCount)].reduce(0) { ($0 ^ $1.key) &* 0x9E37_79B9_7F4A_7C15 }
  }
}
