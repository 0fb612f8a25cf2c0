/// What kind of thing a counted unit is; the value of its phrase.
enum UnitClass: Int16, CaseIterable {
  case count = 1
  case money
  case points
  case rank

  /// The class of that name; no name is a count.
  init?(named name: String) {
    if name.isEmpty {
      self = .count
      return
    }
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  var name: String {
    switch self {
    case .count: "count"
    case .money: "money"
    case .points: "points"
    case .rank: "rank"
    }
  }
}

/// How often a phrase of time recurs: an ISO 8601 period, `continuous` or `periodic`.
struct LexiconTime {
  /// The value of the phrase: months, or one of the codes of ``Signal/recurrence``.
  var value: Int16

  private static let rows: [(name: String, value: Int16)] = [
    ("P1Y", 12), ("P6M", 6), ("P3M", 3), ("P1M", 1), ("P1W", -2), ("P1D", -3), ("continuous", 0),
    ("periodic", -1),
  ]

  static let names = rows.map(\.name)

  init?(named name: String) {
    guard let row = Self.rows.first(where: { $0.name == name }) else { return nil }
    value = row.value
  }

  /// The name of a phrase's value.
  static func name(of value: Int16) -> String { rows.first { $0.value == value }?.name ?? "" }
}
