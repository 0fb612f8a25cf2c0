import Model

/// What becomes of each syllable of a stretch before it is matched.
struct Cuts {
  /// What becomes of one syllable.
  enum Action: Equatable {
    case keep
    case leaveOut
    /// It stands for a whole phrase.
    case replace(UInt64)
  }

  private(set) var actions: [Action]

  /// Keeps everything.
  init(count: Int) { actions = [Action](repeating: .keep, count: count) }

  /// Leaves out the syllables of a range of the text. O(log syllables + range).
  mutating func leaveOut(_ range: TextRange, of syllables: [Syllable]) {
    var index = Self.first(syllables, from: range.start)
    while index < syllables.count, syllables[index].start < range.end {
      if actions[index] == .keep { actions[index] = .leaveOut }
      index += 1
    }
  }

  /// Puts one key in the place of a run of syllables.
  mutating func replace(_ run: Range<Int>, by key: UInt64) {
    for index in run { actions[index] = .leaveOut }
    if let first = run.first { actions[first] = .replace(key) }
  }

  /// Leaves out a run of syllables.
  mutating func leaveOut(_ run: Range<Int>) {
    for index in run where actions[index] == .keep { actions[index] = .leaveOut }
  }

  /// The first syllable that begins at or after an offset. O(log syllables).
  static func first(_ syllables: [Syllable], from offset: UInt32) -> Int {
    var low = 0
    var high = syllables.count
    while low < high {
      let middle = (low + high) / 2
      if syllables[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
