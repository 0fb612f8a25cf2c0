/// Which of some ascending offsets fall into each block of a text: what leads a search among them to a few neighbours,
/// however many there are.
struct OffsetBlocks: Sendable {
  /// For each block the number of offsets before it; one more at the end.
  private let firsts: [UInt32]
  private let count: Int

  /// A block holds a thousand bytes, of which a handful of lines, edits and page breaks are.
  private static let shift = 10

  /// Counts so many ascending offsets by their blocks. O(offsets + last offset / 1024).
  init(count: Int, _ offset: (Int) -> UInt32) {
    self.count = count
    guard count > 0 else {
      firsts = []
      return
    }
    var firsts: [UInt32] = []
    firsts.reserveCapacity(Int(offset(count - 1) >> Self.shift) + 2)
    for index in 0..<count {
      let block = Int(offset(index) >> Self.shift)
      while firsts.count <= block { firsts.append(UInt32(truncatingIfNeeded: index)) }
    }
    firsts.append(UInt32(count))
    self.firsts = firsts
  }

  /// How many of the offsets come before `offset`, which `isBefore` says of each by its index. O(log of those in one block).
  ///
  /// Asked of `<` or of `<=`: offsets in earlier blocks are before, those in later ones are not.
  @inline(__always)
  func countBefore(_ offset: UInt32, where isBefore: (Int) -> Bool) -> Int {
    let block = Int(offset >> Self.shift)
    guard block &+ 1 < firsts.count else { return count }
    return firstIndex(in: Int(firsts[block])..<Int(firsts[block &+ 1]), after: isBefore)
  }
}

/// The first index of a range of which `isBefore` is not so, its end where it is so of all; it is so of the first ones and of none
/// after them. O(log range).
@inline(__always)
func firstIndex(in range: Range<Int>, after isBefore: (Int) -> Bool) -> Int {
  var low = range.lowerBound
  var high = range.upperBound
  while low < high {
    let middle = (low &+ high) / 2
    if isBefore(middle) { low = middle &+ 1 } else { high = middle }
  }
  return low
}
