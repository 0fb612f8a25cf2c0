/// Matches items on their keys, each item of a gold file at most once.
enum Matching {
  /// Scores parsed items against those of a gold file. An optional item absorbs a match and costs
  /// nothing when missed; of items that share a group one must be found, the rest are optional.
  static func tally(gold: [MatchItem], parsed: [MatchItem]) -> Tally {
    var tally = Tally()
    var firm = Counter()
    var loose = Counter()
    var groups: [(name: String, keys: [MatchKey])] = []
    for item in gold {
      if item.isOptional { loose.add(item.key) }
      if let name = item.group {
        loose.add(item.key)
        if let index = groups.firstIndex(where: { $0.name == name }) {
          groups[index].keys.append(item.key)
        } else {
          groups.append((name, [item.key]))
        }
      } else if !item.isOptional {
        firm.add(item.key)
      }
    }
    for item in parsed {
      if firm.take(item.key) {
        tally.found += 1
      } else if !loose.take(item.key) {
        tally.falseAlarms += 1
        tally.alarms.append(item.key.description + (item.quote.map { "  “\($0)”" } ?? ""))
      }
    }
    let seen = Set(parsed.map(\.key))
    for group in groups {
      if group.keys.contains(where: seen.contains) {
        tally.found += 1
      } else {
        tally.miss(group.name)
      }
    }
    for (key, number) in firm.remaining {
      for _ in 0..<number { tally.miss(key.description) }
    }
    return tally
  }
}

/// A bag of keys that keeps the order in which they were first added.
private struct Counter {
  private var counts: [MatchKey: Int] = [:]
  private var order: [MatchKey] = []

  mutating func add(_ key: MatchKey) {
    if counts[key] == nil { order.append(key) }
    counts[key, default: 0] += 1
  }

  mutating func take(_ key: MatchKey) -> Bool {
    guard let count = counts[key], count > 0 else { return false }
    counts[key] = count - 1
    return true
  }

  var remaining: [(MatchKey, Int)] { order.map { ($0, counts[$0] ?? 0) } }
}

extension Tally {
  /// Counts one missed item.
  mutating func miss(_ line: String) {
    missed += 1
    misses.append(line)
  }
}
