import Compare
import Model

/// What a report is drawn from: plans, the pairs that were compared, and the surveys that are shown. A comparison
/// has one survey; a cascade has one for each plan that others carry out.
struct Atlas {
  /// Two plans that were compared.
  struct Pair {
    /// Indices into ``Atlas/plans``.
    var upper: Int
    var lower: Int
    var alignment: Alignment
  }

  /// A document that plans say they carry out and that is not among the plans.
  struct Absence {
    var key: String
    var date: PartialDate?
    /// Indices into ``Atlas/plans``.
    var citedBy: [Int]
  }

  /// What was compared.
  enum Scope {
    case comparison
    case cascade
  }

  var scope: Scope
  var plans: [PreparedPlan]
  var pairs: [Pair]
  var surveys: [Survey]
  var absences: [Absence]
  /// For a plan the words of whom it carries out, where the lineage knows it.
  var parents: [Int: [String]]
  /// For each plan an earlier one of the same text, where there is one.
  var copies: [Int: Int]
  /// What the reader of the lineage must know first.
  var notices: [DiagnosticMessage]

  /// An upper plan with its lower ones.
  init(_ comparison: Comparison) {
    scope = .comparison
    plans = [comparison.upper.prepared] + comparison.alignments.map(\.lower)
    pairs = comparison.alignments.enumerated().map { Pair(upper: 0, lower: $0 + 1, alignment: $1) }
    let columns = comparison.alignments.indices.map { index in
      Survey.Column(
        plan: index + 1, depth: 1, way: [index], kinship: comparison.kinships[index],
        notices: comparison.notices[index], standings: comparison.alignments[index].units.map(Standing.init))
    }
    copies = [:]
    notices = []
    parents = [:]
    absences = []
    let ranks = plans.map { $0.plan.document.level?.rank ?? Self.unknownRank }
    surveys = [
      Survey(
        upper: 0, comparison: comparison, below: Array(plans.indices.dropFirst()),
        columns: columns.sorted { (ranks[$0.plan], $0.plan) < (ranks[$1.plan], $1.plan) })
    ]
    for (index, kinship) in comparison.kinships.enumerated() {
      if case .parent(let key) = kinship { parents[index + 1] = [key] }
    }
    absences = Self.absences(of: plans, answered: parents)
  }

  /// Plans without a level come last.
  static let unknownRank = 9

  /// What the plans say they carry out and nothing here answers. O(plans × documents carried out).
  private static func absences(of plans: [PreparedPlan], answered: [Int: [String]]) -> [Absence] {
    var result: [Absence] = []
    var places: [String: Int] = [:]
    for (index, prepared) in plans.enumerated() {
      for key in prepared.plan.document.implements where !(answered[index] ?? []).contains(key) {
        if let place = places[key] {
          result[place].citedBy.append(index)
        } else {
          places[key] = result.count
          let date = prepared.plan.cited.first { $0.key == key }?.date
          result.append(Absence(key: key, date: date, citedBy: [index]))
        }
      }
    }
    return result
  }
}
