import Model

/// How alike the places are that two units stand in: the headings above them by their words, or the bodies
/// that head them by their function.
struct HeadingSimilarity {
  private let upper: PreparedPlan
  private let lower: PreparedPlan
  /// Similarities by upper and lower heading.
  private var table: [Double]
  private let upperFunctions: [Set<String>]
  private let lowerFunctions: [Set<String>]

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
    let above = upper.headings.map { Profile($0, weight) }
    let below = lower.headings.map { Profile($0, weight) }
    table = []
    table.reserveCapacity(above.count * below.count)
    for first in above { for second in below { table.append(first.cosine(second)) } }
    upperFunctions = upper.units.map { Self.functions(upper.plan, $0) }
    lowerFunctions = lower.units.map { Self.functions(lower.plan, $0) }
  }

  /// From 0 to 1. O(bodies).
  func similarity(_ above: Int, _ below: Int) -> Double {
    var result = 0.0
    if let first = upper.headingOf[above], let second = lower.headingOf[below] {
      result = table[first * lower.headings.count + second]
    }
    if result < Self.counterpart, !upperFunctions[above].isDisjoint(with: lowerFunctions[below]) {
      result = Self.counterpart
    }
    return result
  }

  /// The functions of the bodies that a heading gives a unit.
  private static func functions(_ plan: Plan, _ unit: PlanUnit) -> Set<String> {
    Set(
      unit.bodies.compactMap { share in
        guard share.isInherited, share.role == .responsible || share.role == .lead else { return nil }
        return plan.bodies[plan.assignments[share.assignment].bodyID].function
      })
  }

  /// A heading as weighted pairs of neighbouring tokens.
  private struct Profile {
    var parts: [(key: UInt64, weight: Double)] = []
    var norm = 0.0

    init(_ text: MatchText, _ weight: (UInt64) -> Double) {
      let keys = text.tokens.map(\.key)
      guard keys.count >= 2 else { return }
      for index in 0..<(keys.count - 1) {
        let weight = weight(keys[index]) + weight(keys[index + 1])
        parts.append((keys[index] &* 0x9E37_79B9_7F4A_7C15 ^ keys[index + 1], weight))
      }
      parts.sort { $0.key < $1.key }
      norm = parts.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    }

    func cosine(_ other: Profile) -> Double {
      guard norm > 0, other.norm > 0 else { return 0 }
      var sum = 0.0
      var first = 0
      var second = 0
      while first < parts.count, second < other.parts.count {
        if parts[first].key == other.parts[second].key {
          sum += parts[first].weight * other.parts[second].weight
          first += 1
          second += 1
        } else if parts[first].key < other.parts[second].key {
          first += 1
        } else {
          second += 1
        }
      }
      return sum / (norm * other.norm)
    }
  }
}
