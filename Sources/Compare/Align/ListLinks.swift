import Model

/// The links of two plans by the lists that their units stand in: the items below one node.
struct ListLinks {
  private let above: [Int]
  private let below: [Int]
  private var links: [(unit: Int, other: Int)] = []

  init(upper: PreparedPlan, lower: PreparedPlan) {
    above = upper.units.indices.map { upper.list(of: $0) }
    below = lower.units.indices.map { lower.list(of: $0) }
  }

  /// Counts a link.
  mutating func add(_ unit: Int, _ other: Int) { links.append((unit, other)) }

  /// The pairs of units that are the only ones left over of two lists, of which each has half of its links or more
  /// with the other, and that stand on the same side of those links. In the order of the upper units. O(units + links).
  func lastItems(_ upperIsFree: [Bool], _ lowerIsFree: [Bool]) -> [(Int, Int)] {
    let first = Self.only(above, upperIsFree)
    let second = Self.only(below, lowerIsFree)
    guard !first.isEmpty, !second.isEmpty else { return [] }
    var upperCounts: [Int: Int] = [:]
    var lowerCounts: [Int: Int] = [:]
    // Links by upper and lower list.
    var common: [Int: [Int: [(unit: Int, other: Int)]]] = [:]
    for link in links {
      let (list, other) = (above[link.unit], below[link.other])
      let isOpen = (first[list] != nil, second[other] != nil)
      if isOpen.0 { upperCounts[list, default: 0] += 1 }
      if isOpen.1 { lowerCounts[other, default: 0] += 1 }
      if isOpen.0, isOpen.1 { common[list, default: [:]][other, default: []].append(link) }
    }
    var result: [(Int, Int)] = []
    for unit in first.values.sorted() {
      let list = above[unit]
      for other in (common[list] ?? [:]).keys.sorted() {
        let links = common[list]?[other] ?? []
        guard let last = second[other], 2 * links.count >= upperCounts[list, default: 0],
          2 * links.count >= lowerCounts[other, default: 0],
          links.allSatisfy({ ($0.unit < unit) == ($0.other < last) })
        else { continue }
        result.append((unit, last))
        break
      }
    }
    return result
  }

  /// The free unit of each list that has one.
  private static func only(_ lists: [Int], _ isFree: [Bool]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    var units: [Int: Int] = [:]
    for unit in lists.indices where isFree[unit] {
      counts[lists[unit], default: 0] += 1
      units[lists[unit]] = unit
    }
    return units.filter { counts[$0.key] == 1 }
  }
}

extension PreparedPlan {
  /// The list that a unit is an item of: its parent, the table of a row, -1 for what stands below nothing.
  func list(of unit: Int) -> Int {
    if case .row(let table, _) = units[unit].at { return table }
    return plan.nodes[units[unit].node].parent ?? -1
  }

  /// Whether a unit is the heading of others. O(1).
  func headsUnits(_ unit: Int) -> Bool {
    guard case .node(let node) = units[unit].at, unit + 1 < units.count else { return false }
    let next = units[unit + 1].node
    return next > node && next < plan.nodes[node].subtreeEnd
  }
}
