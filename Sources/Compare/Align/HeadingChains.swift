import Model

/// The headings above each unit of a plan, up to the top, and how much each tells: one that heads the whole plan tells
/// nothing.
struct HeadingChains: Sendable {
  /// A heading: its neighbouring syllables in order, and the share of the plan's units that do not stand below it.
  struct Heading: Sendable {
    /// The years that it names.
    fileprivate(set) var years: [Int] = []
    fileprivate var pairs: [UInt64]
    fileprivate var weight: Double

    /// From 0 to 1. O(words).
    func likeness(_ other: Heading) -> Double {
      guard !pairs.isEmpty, !other.pairs.isEmpty else { return 0 }
      let shared = Double(HeadingChains.shared(pairs, other.pairs))
      return shared / (Double(pairs.count) * Double(other.pairs.count)).squareRoot() * weight * other.weight
    }
  }

  private(set) var headings: [Heading] = []
  /// The headings of each unit, as indices.
  private(set) var chains: [[Int]] = []

  /// Words beyond so many bytes say what is to be done, not what the part is about.
  private static let longest: UInt32 = 160
  /// Headings above a unit that are looked at.
  private static let most = 6

  /// Reads the headings above the units of a plan. O(headings + units).
  init(_ plan: Plan, _ units: [PlanUnit]) {
    var known = [Int32](repeating: -1, count: plan.nodes.count)
    var knownRows: [Place: Int] = [:]
    var counts: [Int] = []
    let rows = TableRows(plan)
    var groups: [Int: [(row: Int, text: TextRange)]] = [:]
    var above: [(place: Place, text: TextRange)] = []
    chains.reserveCapacity(units.count)
    for unit in units {
      above.removeAll(keepingCapacity: true)
      let node = unit.node
      if case .row(_, let row) = unit.at {
        let heads = groups[node] ?? rows.groups(ofTable: node)
        groups[node] = heads
        if let head = heads.last(where: { $0.row < row }) {
          above.append((.row(node: node, row: head.row), head.text))
        }
      }
      var parent = plan.nodes[node].parent
      while let node = parent, above.count < Self.most {
        parent = plan.nodes[node].parent
        let text = plan.nodes[node].text
        if !text.isEmpty { above.append((.node(node), text)) }
      }
      var chain: [Int] = []
      chain.reserveCapacity(above.count)
      for heading in above {
        var index = headings.count
        switch heading.place {
        case .node(let node):
          if known[node] >= 0 { index = Int(known[node]) }
          known[node] = Int32(index)
        default:
          if let row = knownRows[heading.place] { index = row }
          knownRows[heading.place] = index
        }
        if index == headings.count {
          counts.append(0)
          headings.append(Self.heading(plan.text, heading.text))
        }
        counts[index] += 1
        chain.append(index)
      }
      chains.append(chain)
    }
    for index in headings.indices {
      headings[index].weight = 1 - Double(counts[index]) / Double(max(units.count, 1))
    }
  }

  /// A heading that weighs nothing yet.
  private static func heading(_ text: PlanText, _ range: TextRange) -> Heading {
    let end = min(range.end, range.start + longest)
    let keys = PhraseReader.keys(text, TextRange(Int(range.start), Int(end)))
    return Heading(years: keys.compactMap(SyllableKey.year), pairs: pairs(keys), weight: 0)
  }

  private static func pairs(_ keys: [UInt64]) -> [UInt64] {
    guard keys.count > 1 else { return [] }
    var pairs = (1..<keys.count).map { keys[$0 - 1] &* 0x9E37_79B9_7F4A_7C15 ^ keys[$0] }
    pairs.sort()
    var count = 0
    for pair in pairs where count == 0 || pairs[count - 1] != pair {
      pairs[count] = pair
      count += 1
    }
    pairs.removeSubrange(count...)
    return pairs
  }

  fileprivate static func shared(_ first: [UInt64], _ second: [UInt64]) -> Int {
    var places = (0, 0)
    var count = 0
    while places.0 < first.count, places.1 < second.count {
      let (above, below) = (first[places.0], second[places.1])
      if above == below { count += 1 }
      if above <= below { places.0 += 1 }
      if below <= above { places.1 += 1 }
    }
    return count
  }
}
