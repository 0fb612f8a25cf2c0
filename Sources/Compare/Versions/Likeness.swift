/// How alike two passages are.
enum Likeness {
  /// From 0 to 1: the share of neighbouring words that the two have in common, half of it as a share of both
  /// and half as a share of the shorter one, so that a passage that grew is still itself.
  /// O(words of the shorter × log words of the longer).
  static func of(_ text: VersionText, _ passage: Int, _ other: VersionText, _ otherPassage: Int) -> Double {
    let first = text.pairs(of: passage)
    let second = other.pairs(of: otherPassage)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    let shared = Double(common(first, second))
    return shared / Double(first.count + second.count) + shared / Double(2 * min(first.count, second.count))
  }

  /// The share of one passage's neighbouring words that another one has. Costs what ``of(_:_:_:_:)`` costs.
  static func share(of text: VersionText, _ passage: Int, in other: VersionText, _ otherPassage: Int)
    -> Double
  {
    let first = text.pairs(of: passage)
    guard !first.isEmpty else { return 0 }
    return Double(common(first, other.pairs(of: otherPassage))) / Double(first.count)
  }

  /// How many numbers two ascending lists have in common.
  private static func common(_ first: ArraySlice<UInt64>, _ second: ArraySlice<UInt64>) -> Int {
    guard first.count <= second.count else { return common(second, first) }
    var count = 0
    var place = second.startIndex
    for key in first {
      place = place + skipped(second[place...], below: key)
      guard place < second.endIndex else { break }
      if second[place] == key {
        count += 1
        place += 1
      }
    }
    return count
  }

  /// How many numbers of an ascending list are below a bound, by steps that double: near ones cost little.
  private static func skipped(_ keys: ArraySlice<UInt64>, below bound: UInt64) -> Int {
    var reach = 1
    while reach <= keys.count, keys[keys.startIndex + reach - 1] < bound { reach *= 2 }
    var low = reach / 2
    var high = min(reach - 1, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[keys.startIndex + middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
