import Model

/// How alike the places are that two units stand in: the headings above them by their words, or the bodies
/// that head them by their function.
struct HeadingSimilarity {
  private let upper: PreparedPlan
  private let lower: PreparedPlan
  /// Similarities by upper and lower heading; empty where there are too many, which are then weighed as they are asked for.
  private var table: [Double] = []
  private let above: [Profile]
  private let below: [Profile]

  /// The most pairs of headings that a table is made of: that of two plans of two thousand headings each.
  static let mostPairs = 4_000_000

  /// What two bodies of the same function at different levels count for.
  private static let counterpart = 0.8

  init(upper: PreparedPlan, lower: PreparedPlan, weights: TermWeights) {
    self.upper = upper
    self.lower = lower
    func weight(_ key: UInt64) -> Double {
      if let id = upper.vocabulary.id(of: key) { return weights.upper[Int(id)] }
      if let id = lower.vocabulary.id(of: key) { return weights.lower[Int(id)] }
      return 3
    }
    above = upper.headings.map { Profile($0, weight) }
    below = lower.headings.map { Profile($0, weight) }
    if above.count * below.count <= Self.mostPairs { fillTable() }
  }

  private mutating func fillTable() {
    table = [Double](repeating: 0, count: above.count * below.count)
    let parts = above.flatMap(\.parts)
    let headings = above.indices.flatMap { [Int](repeating: $0, count: above[$0].parts.count) }
    let places = KeyPlaces(
      count: parts.count, key: { parts[$0].key }, isSame: { parts[$0].key == parts[$1].key })
    for (second, profile) in below.enumerated() {
      for part in profile.parts {
        var place = places.last(part.key) { parts[$0].key == part.key }
        while place >= 0 {
          let other = parts[Int(place)]
          table[headings[Int(place)] * below.count + second] +=
            min(other.count, part.count) * other.weight * part.weight
          place = places.previous[Int(place)]
        }
      }
      for first in above.indices where table[first * below.count + second] > 0 {
        table[first * below.count + second] /= above[first].norm * profile.norm
      }
    }
  }

  /// From 0 to 1. O(bodies).
  func similarity(_ above: Int, _ below: Int) -> Double {
    var result = 0.0
    if let first = upper.headingOf[above], let second = lower.headingOf[below] {
      result =
        table.isEmpty
        ? self.above[first].likeness(self.below[second]) : table[first * self.below.count + second]
    }
    if result < Self.counterpart, upper.headFunctions.meets(above, below, of: lower.headFunctions) {
      result = Self.counterpart
    }
    return result
  }

  /// A heading as weighted pairs of neighbouring tokens.
  private struct Profile {
    /// A pair, and how often it stands there.
    struct Part {
      var key: UInt64
      var weight: Double
      var count = 1.0
    }

    var parts: [Part] = []
    var norm = 0.0

    init(_ text: MatchText, _ weight: (UInt64) -> Double) {
      let keys = text.tokens.map(\.key)
      guard keys.count >= 2 else { return }
      parts.reserveCapacity(keys.count - 1)
      for index in 0..<(keys.count - 1) {
        let key = keys[index] &* 0x9E37_79B9_7F4A_7C15 ^ keys[index + 1]
        // Headings are cut to a few words.
        if let known = parts.firstIndex(where: { $0.key == key }) {
          parts[known].count += 1
        } else {
          parts.append(Part(key: key, weight: weight(keys[index]) + weight(keys[index + 1])))
        }
      }
      norm = parts.reduce(0) { $0 + $1.count * $1.weight * $1.weight }.squareRoot()
    }

    /// From 0 to 1. O(parts²): headings are cut to a few words.
    func likeness(_ other: Profile) -> Double {
      var shared = 0.0
      for part in other.parts {
        guard let known = parts.first(where: { $0.key == part.key }) else { continue }
        shared += min(known.count, part.count) * known.weight * part.weight
      }
      return shared > 0 ? shared / (norm * other.norm) : 0
    }
  }
}
