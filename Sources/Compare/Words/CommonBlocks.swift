/// The stretches that two sequences of words have in common, in the order of both.
///
/// The alignment with the most words in common wins, where words that tell little count little and every
/// stretch that is opened costs something: a lone `và` between two other wordings is no common stretch.
struct CommonBlocks {
  /// A stretch: so many words from these offsets on.
  struct Block: Equatable {
    var upper: Int
    var lower: Int
    var count: Int
  }

  /// In order, never overlapping, never touching.
  private(set) var blocks: [Block] = []

  private let upper: [Word]
  private let lower: [Word]

  /// What a stretch costs.
  private static let opening: Int32 = 2
  /// Stretches of two sides longer than this are cut at words that each side has once.
  private static let mostCells = 1 << 20

  /// Aligns two sequences. O(words × 1024) at most, whatever the two have in common.
  init(_ upper: [Word], _ lower: [Word]) {
    self.upper = upper
    self.lower = lower
    align(0..<upper.count, 0..<lower.count, mayCut: true)
  }

  private mutating func align(_ above: Range<Int>, _ below: Range<Int>, mayCut: Bool) {
    var above = above
    var below = below
    var head = 0
    while head < min(above.count, below.count),
      upper[above.lowerBound + head].key == lower[below.lowerBound + head].key
    {
      head += 1
    }
    append(Block(upper: above.lowerBound, lower: below.lowerBound, count: head))
    above = (above.lowerBound + head)..<above.upperBound
    below = (below.lowerBound + head)..<below.upperBound
    var tail = 0
    while tail < min(above.count, below.count),
      upper[above.upperBound - 1 - tail].key == lower[below.upperBound - 1 - tail].key
    {
      tail += 1
    }
    above = above.lowerBound..<(above.upperBound - tail)
    below = below.lowerBound..<(below.upperBound - tail)
    if above.count * below.count <= Self.mostCells {
      best(above, below)
    } else if mayCut {
      cut(above, below)
    }
    append(Block(upper: above.upperBound, lower: below.upperBound, count: tail))
  }

  private mutating func append(_ block: Block) {
    guard block.count > 0 else { return }
    if let last = blocks.last, last.upper + last.count == block.upper, last.lower + last.count == block.lower
    {
      blocks[blocks.count - 1].count += block.count
    } else {
      blocks.append(block)
    }
  }

  // What led to a cell of the table.
  private static let skipUpper: UInt8 = 0
  private static let skipLower: UInt8 = 1
  private static let match: UInt8 = 2
  private static let goesOn: UInt8 = 4

  /// The best alignment of two stretches by dynamic programming. O(cells).
  private mutating func best(_ above: Range<Int>, _ below: Range<Int>) {
    guard !above.isEmpty, !below.isEmpty else { return }
    let width = below.count
    var steps = [UInt8](repeating: 0, count: above.count * width)
    // The best score up to a cell, and the best of those that end with a match there.
    var scores = [Int32](repeating: 0, count: width + 1)
    var matches = [Int32](repeating: Self.never, count: width + 1)
    for row in 0..<above.count {
      let word = upper[above.lowerBound + row]
      var corner = scores[0]
      var cornerMatch = matches[0]
      for column in 0..<width {
        let overScore = scores[column + 1]
        let overMatch = matches[column + 1]
        var step = overScore >= scores[column] ? Self.skipUpper : Self.skipLower
        var score = max(overScore, scores[column])
        var ending = Self.never
        if word.key == lower[below.lowerBound + column].key {
          let opened = corner - Self.opening
          ending = max(cornerMatch, opened) + word.gain
          if cornerMatch >= opened { step |= Self.goesOn }
          if ending >= score {
            score = ending
            step |= Self.match
          }
        }
        steps[row * width + column] = step
        corner = overScore
        cornerMatch = overMatch
        scores[column + 1] = score
        matches[column + 1] = ending
      }
    }
    var found: [Block] = []
    var row = above.count - 1
    var column = width - 1
    var isInside = false
    while row >= 0, column >= 0 {
      let step = steps[row * width + column]
      if isInside || step & Self.match != 0 {
        found.append(Block(upper: above.lowerBound + row, lower: below.lowerBound + column, count: 1))
        isInside = step & Self.goesOn != 0
        row -= 1
        column -= 1
      } else if step & Self.skipLower != 0 {
        column -= 1
      } else {
        row -= 1
      }
    }
    for block in found.reversed() { append(block) }
  }

  private static let never = Int32.min / 2

  /// Cuts two long stretches at the words that each has once, and aligns what lies between.
  private mutating func cut(_ above: Range<Int>, _ below: Range<Int>) {
    var once: [UInt64: (above: Int, below: Int, place: Int)] = [:]
    for index in above { once[upper[index].key, default: (0, 0, 0)].above += 1 }
    for index in below where once[lower[index].key]?.above == 1 {
      once[lower[index].key, default: (0, 0, 0)].below += 1
      once[lower[index].key, default: (0, 0, 0)].place = index
    }
    var anchors: [(upper: Int, lower: Int)] = []
    for index in above {
      guard let word = once[upper[index].key], word.above == 1, word.below == 1 else { continue }
      anchors.append((index, word.place))
    }
    let kept = IncreasingRun.heaviest(
      anchors.map(\.lower), weights: [Int](repeating: 1, count: anchors.count))
    var start = (upper: above.lowerBound, lower: below.lowerBound)
    for (anchor, isKept) in zip(anchors, kept) where isKept {
      align(start.upper..<anchor.upper, start.lower..<anchor.lower, mayCut: false)
      append(Block(upper: anchor.upper, lower: anchor.lower, count: 1))
      start = (anchor.upper + 1, anchor.lower + 1)
    }
    align(start.upper..<above.upperBound, start.lower..<below.upperBound, mayCut: false)
  }
}
