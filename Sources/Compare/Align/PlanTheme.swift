/// What a plan is about, by the words that a good part of its units have and that plans at large use seldom.
///
/// A plan of an agency copies the turns of speech of the plan that it carries out for work of quite another kind. Example: `Rà
/// soát, bổ sung quy định về chức năng, nhiệm vụ của các hội nuôi ong` above, of a programme on bees, and `Rà soát, bổ sung quy
/// định về chức năng, nhiệm vụ của các trạm bơm` below, where nothing speaks of bees. Near miss: a task that speaks of the
/// document instead, or of its body, or names the theme in a word of its family (`chi bộ` for `đảng`), or that stands below
/// a heading which names the theme.
struct PlanTheme: Sendable {
  /// For each distinct token of the plan whether it is such a word.
  private let isWord: [Bool]
  /// Those words.
  private let words: Set<UInt64>
  /// For each unit whether it has one; empty for a plan without such words.
  private let units: [Bool]

  /// The part of the units that a word of the theme stands in, and how much more often than in plans at large.
  private static let leastShare = 0.5
  private static let leastLift = 4.5
  /// Units that tell what a plan is about.
  private static let leastUnits = 12

  /// Reads what a plan is about. O(text).
  init(_ plan: PreparedPlan) {
    let vocabulary = plan.vocabulary
    let count = Double(plan.units.count)
    let isWord = vocabulary.keys.indices.map { id in
      let share = Double(vocabulary.unitCounts[id]) / count
      return plan.units.count >= Self.leastUnits && share >= Self.leastShare
        && share >= Self.leastLift * vocabulary.shares[id] && vocabulary.keys[id] & SyllableKey.special == 0
    }
    self.isWord = isWord
    words = Set(vocabulary.keys.indices.lazy.filter { isWord[$0] }.map { vocabulary.keys[$0] })
    units =
      words.isEmpty
      ? [] : plan.units.indices.map { unit in plan.ids[plan.tokens(of: unit)].contains { isWord[Int($0)] } }
  }

  /// Whether a unit of the plan speaks of the theme. O(1).
  func contains(_ unit: Int) -> Bool { !units.isEmpty && units[unit] }

  /// For each unit of a plan below whether it may be about the theme, empty where there is none; `mapping` gives its words
  /// their number above, -1 for none. O(text).
  func mentions(in plan: PreparedPlan, mapping: [Int32]) -> [Bool] {
    guard !words.isEmpty else { return [] }
    let keys = plan.vocabulary.keys
    let isTold = keys.indices.map { id in
      mapping[id] >= 0 && isWord[Int(mapping[id])] || Self.spoken.contains(keys[id])
    }
    let headings = plan.headings.map { $0.tokens.contains { words.contains($0.key) } }
    let families = Self.families.filter { words.contains($0.theme) }.flatMap(\.phrases)
    return plan.units.indices.map { unit in
      let ids = plan.ids[plan.tokens(of: unit)]
      return plan.headingOf[unit].map { headings[$0] } == true || ids.contains { isTold[Int($0)] }
        || zip(ids, ids.dropFirst()).contains { first, second in
          families.contains { $0 == (keys[Int(first)], keys[Int(second)]) }
        }
    }
  }

  /// Words of two syllables that speak of a theme without naming it.
  ///
  /// Source: the organs and members of the Party at the base in Điều lệ Đảng, chapters V and VI.
  private static let families: [(theme: UInt64, phrases: [(UInt64, UInt64)])] = [
    (SyllableKey.of("đảng"), ["chi bộ", "cấp ủy", "chi ủy", "bí thư", "ủy viên"].map(pair))
  ]

  private static func pair(_ phrase: String) -> (UInt64, UInt64) {
    let keys = SyllableKey.phrase(phrase)
    return (keys[0], keys[1])
  }

  /// What speaks of the document, or of who issues it, may be about anything in it.
  private static let spoken: Set<UInt64> = [
    Placeholder.governing.key, Placeholder.committee.key, Placeholder.organisation.key,
  ]
}
