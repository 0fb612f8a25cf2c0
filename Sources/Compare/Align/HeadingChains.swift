import Model

/// The headings above each unit of a plan, up to the top, and how much each tells: one that heads the whole plan tells
/// nothing.
struct HeadingChains {
  /// A heading: its neighbouring syllables in order, and the share of the plan's units that do not stand below it.
  private struct Heading {
    var pairs: [UInt64]
    var weight: Double
  }

  private var headings: [Heading] = []
  /// The headings of each unit, as indices.
  private var chains: [[Int]] = []

  /// Words beyond so many bytes say what is to be done, not what the part is about.
  private static let longest: UInt32 = 160
  /// Headings above a unit that are looked at.
  private static let most = 6

  /// Reads the headings above the units of a plan. O(headings + units).
  init(_ plan: PreparedPlan) {
    var known: [Place: Int] = [:]
    var counts: [Int] = []
    let rows = TableRows(plan.plan)
    var groups: [Int: [(row: Int, text: TextRange)]] = [:]
    for unit in plan.units.indices {
      var chain: [Int] = []
      var above: [(place: Place, text: TextRange)] = []
      let node = plan.units[unit].node
      if case .row(_, let row) = plan.units[unit].at {
        let heads = groups[node] ?? rows.groups(ofTable: node)
        groups[node] = heads
        if let head = heads.last(where: { $0.row < row }) {
          above.append((.row(node: node, row: head.row), head.text))
        }
      }
      var parent = plan.plan.nodes[node].parent
      while let node = parent, above.count < Self.most {
        parent = plan.plan.nodes[node].parent
        let text = plan.plan.nodes[node].text
        if !text.isEmpty { above.append((.node(node), text)) }
      }
      for heading in above {
        let index = known[heading.place] ?? headings.count
        if index == headings.count {
          known[heading.place] = index
          counts.append(0)
          headings.append(Heading(pairs: Self.pairs(plan.plan.text, heading.text), weight: 0))
        }
        counts[index] += 1
        chain.append(index)
      }
      chains.append(chain)
    }
    for index in headings.indices {
      headings[index].weight = 1 - Double(counts[index]) / Double(max(plan.units.count, 1))
    }
  }

  /// The likeness of the headings that are most alike, from 0 to 1. O(headings of the two units).
  func likeness(_ unit: Int, _ other: Int, in others: HeadingChains) -> Double {
    var best = 0.0
    for first in chains[unit] {
      for second in others.chains[other] {
        let (above, below) = (headings[first], others.headings[second])
        guard !above.pairs.isEmpty, !below.pairs.isEmpty else { continue }
        let shared = Double(Self.shared(above.pairs, below.pairs))
        let likeness = shared / (Double(above.pairs.count) * Double(below.pairs.count)).squareRoot()
        best = max(best, likeness * above.weight * below.weight)
      }
    }
    return best
  }

  private static func pairs(_ text: PlanText, _ range: TextRange) -> [UInt64] {
    let end = min(range.end, range.start + longest)
    let keys = PhraseReader.keys(text, TextRange(Int(range.start), Int(end)))
    guard keys.count > 1 else { return [] }
    return Set((1..<keys.count).map { keys[$0 - 1] &* 0x9E37_79B9_7F4A_7C15 ^ keys[$0] }).sorted()
  }

  private static func shared(_ first: [UInt64], _ second: [UInt64]) -> Int {
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
