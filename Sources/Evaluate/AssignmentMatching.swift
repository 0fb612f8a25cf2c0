/// Matches assignments: place and role must agree, and the bodies share most of their syllables.
enum AssignmentMatching {
  /// Bodies that overlap by at least this F1 are the same.
  private static let leastOverlap = 0.8

  /// Scores parsed assignments against those of a gold file.
  static func tally(gold: [JSONValue], parsed: [JSONValue]) -> Tally {
    var tally = Tally()
    var left = parsed.map(Item.init)
    let items = gold.map(Item.init)
    for item in items where !item.isOptional && item.group == nil {
      if take(item, from: &left) { tally.found += 1 } else { tally.miss(item.description) }
    }
    for name in groups(of: items) {
      let hits = items.filter { $0.group == name }.map { take($0, from: &left) }
      if hits.contains(true) { tally.found += 1 } else { tally.miss(name) }
    }
    for item in items where item.isOptional { _ = take(item, from: &left) }
    tally.falseAlarms = left.count
    tally.alarms = left.map(\.description)
    return tally
  }

  private static func groups(of items: [Item]) -> [String] {
    var names: [String] = []
    for item in items {
      if let name = item.group, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Takes the parsed assignment that fits best, the first of equals.
  private static func take(_ item: Item, from left: inout [Item]) -> Bool {
    var best: Int?
    var score = leastOverlap - 1e-9
    for (index, candidate) in left.enumerated()
    where candidate.place == item.place && candidate.role == item.role {
      let overlap = Folding.overlap(candidate.body, item.body)
      if overlap > score { (best, score) = (index, overlap) }
    }
    guard let best else { return false }
    left.remove(at: best)
    return true
  }

  private struct Item {
    var place: String
    var role: String
    var body: String
    var isOptional: Bool
    var group: String?

    init(_ value: JSONValue) {
      place = value["at"].text ?? ""
      role = value["role"].text ?? ""
      body = value["body"].text ?? ""
      isOptional = value["optional"].isTruthy
      group = value["oneOf"].isTruthy ? value["oneOf"].description : nil
    }

    var description: String { "\(place) · \(role) · \(body)" }
  }
}
