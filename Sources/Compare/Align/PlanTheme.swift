/// What a plan is about, by the words that a good part of its units have and that plans at large use seldom.
///
/// A plan of an agency copies the turns of speech of the plan that it carries out for work of quite another kind. Example: `Rà
/// soát, bổ sung quy định về chức năng, nhiệm vụ của các hội nuôi ong` above, of a programme on bees, and `Rà soát, bổ sung quy
/// định về chức năng, nhiệm vụ của các trạm bơm` below, where nothing speaks of bees. Near miss: a task that speaks of the
/// document instead, or of its body, or names the theme in a word of its family (`chi bộ` for `đảng`), or that stands below a heading which names the theme.
struct PlanTheme {
  /// For each upper unit whether it has such a word.
  private let upper: [Bool]
  /// For each lower unit whether it may be about the theme.
  private let lower: [Bool]

  /// The part of the units that a word of the theme stands in, and how much more often than in plans at large.
  private static let leastShare = 0.5
  private static let leastLift = 4.5
  /// Units that tell what a plan is about.
  private static let leastUnits = 12

  /// Reads what two plans are about; `mapping` gives the words of the lower one their number above, -1 for none. O(text).
  init(upper above: PreparedPlan, lower below: PreparedPlan, mapping: [Int32]) {
    let vocabulary = above.vocabulary
    let units = Double(above.units.count)
    let isTheme =
      above.units.count < Self.leastUnits
      ? [Bool](repeating: false, count: vocabulary.keys.count)
      : vocabulary.keys.indices.map { id in
        let share = Double(vocabulary.unitCounts[id]) / units
        return share >= Self.leastShare && share >= Self.leastLift * vocabulary.shares[id]
          && vocabulary.keys[id] & SyllableKey.special == 0
      }
    guard isTheme.contains(true) else {
      (upper, lower) = ([], [])
      return
    }
    upper = above.units.indices.map { unit in
      above.ids[above.tokens(of: unit)].contains { isTheme[Int($0)] }
    }
    let isTold = below.vocabulary.keys.indices.map { id in
      mapping[id] >= 0 && isTheme[Int(mapping[id])] || Self.spoken.contains(below.vocabulary.keys[id])
    }
    let keys = Set(vocabulary.keys.indices.lazy.filter { isTheme[$0] }.map { vocabulary.keys[$0] })
    let headings = below.headings.map { $0.tokens.contains { keys.contains($0.key) } }
    let families = Self.families.filter { keys.contains($0.theme) }.flatMap(\.phrases)
    lower = below.units.indices.map { unit in
      let words = below.ids[below.tokens(of: unit)]
      return below.headingOf[unit].map { headings[$0] } == true || words.contains { isTold[Int($0)] }
        || zip(words, words.dropFirst()).contains { first, second in
          families.contains {
            $0 == (below.vocabulary.keys[Int(first)], below.vocabulary.keys[Int(second)])
          }
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

  /// Whether an upper unit speaks of the theme, and nothing of a lower one does. O(1).
  func parts(_ unit: Int, _ other: Int) -> Bool { !upper.isEmpty && upper[unit] && !lower[other] }
}
