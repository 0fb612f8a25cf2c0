import Model

/// What becomes of each syllable of a stretch before it is matched: kept, left out, or replaced by the key
/// of the phrase that it stands for.
struct Cuts {
  /// A syllable that stays.
  static let kept: UInt64 = 0
  /// A syllable that goes.
  static let leftOut: UInt64 = 1

  /// Empty until the first cut: most stretches have none.
  private var actions: [UInt64] = []
  private let count: Int

  /// Keeps everything.
  init(count: Int) { self.count = count }

  /// ``kept``, ``leftOut`` or the key that replaces the syllable.
  @inline(__always)
  func action(_ index: Int) -> UInt64 { actions.isEmpty ? Self.kept : actions[index] }

  /// Leaves out the syllables of a range of the text. O(log syllables + range).
  mutating func leaveOut(_ range: TextRange, of syllables: [Syllable]) {
    let first = Self.first(syllables, from: range.start)
    var last = first
    while last < syllables.count, syllables[last].start < range.end { last += 1 }
    leaveOut(first..<last)
  }

  /// Leaves out a run of syllables; what stands for a phrase stays.
  mutating func leaveOut(_ run: Range<Int>) {
    open()
    for index in run where actions[index] == Self.kept { actions[index] = Self.leftOut }
  }

  /// Puts one key in the place of a run of syllables.
  mutating func replace(_ run: Range<Int>, by key: UInt64) {
    guard let first = run.first else { return }
    open()
    for index in run { actions[index] = Self.leftOut }
    actions[first] = key
  }

  private mutating func open() {
    if actions.isEmpty { actions = [UInt64](repeating: Self.kept, count: count) }
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
