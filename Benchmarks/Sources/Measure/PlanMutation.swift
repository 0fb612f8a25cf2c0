import Model

/// Makes any number of plans out of a few: lines dropped, swapped and borrowed from other plans, words left out
/// and exchanged, figures changed. The same number gives the same plan.
struct PlanMutation: Sendable {
  /// The lines of each source.
  private let sources: [[[UInt8]]]

  /// Takes the sources; O(text).
  init(_ sources: [SourceText]) {
    self.sources = sources.map {
      $0.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    }
  }

  /// One plan. O(its text).
  func text(_ number: Int) -> [UInt8] {
    var random = Random(seed: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    let source = sources[number % sources.count]
    let other = sources[random.below(sources.count)]
    var text: [UInt8] = []
    for line in source {
      if line.count > 120, random.below(100) < 12 { continue }
      var line = line
      if line.count > 120, random.below(100) < 15 {
        let borrowed = other[random.below(other.count)]
        if borrowed.count > 120 { line += Array(" ".utf8) + borrowed.split(separator: 0x3B).joined() }
      }
      text += changed(line, &random)
      text.append(0x0A)
    }
    return text
  }

  private func changed(_ line: [UInt8], _ random: inout Random) -> [UInt8] {
    var words = line.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
    guard words.count > 8 else { return line }
    for index in words.indices.dropFirst(3) {
      switch random.below(60) {
      case 0: words[index] = []
      case 1: words.swapAt(index, 3 + random.below(words.count - 3))
      default:
        for place in words[index].indices
        where (0x30...0x39).contains(words[index][place]) && random.below(12) == 0 {
          words[index][place] = UInt8(0x30 + random.below(10))
        }
      }
    }
    return Array(words.joined(separator: [0x20]))
  }
}

/// Numbers that look random and are the same in every run.
struct Random {
  private var state: UInt64

  /// Begins a row of numbers.
  init(seed: UInt64) { state = seed }

  /// A number from 0 up to a bound.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
