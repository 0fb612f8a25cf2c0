import Compare
import Model

/// What was not found, what is to be looked at, and what the lower plans add, as their template reads them.
struct ListsView {
  /// An upper unit that some plans do not have.
  struct Missing {
    let anchor: String
    let path: String
    let line: Int
    let text: String
    let count: Int
    let total: Int
    let plans: [Opening]
  }

  /// A plan whose evidence about a unit can be opened.
  struct Opening {
    let survey: Int
    let unit: Int
    let column: Int
    let short: String
  }

  /// An upper unit that something comes near to.
  struct Review {
    let opening: Opening
    let path: String
    let text: String
    let short: String
    let lowerPath: String
    let lowerText: String
    let score: String
    let scoreValue: Int
  }

  /// What a plan adds.
  struct Added {
    let short: String
    let origin: String
    let count: Int
    let isOpen: Bool
    let units: [AddedUnit]
  }

  struct AddedUnit {
    let path: String
    let place: String
    let text: String
  }

  let missing: [Missing]
  let review: [Review]
  let added: [Added]
  let missingCount: Int
  let reviewCount: Int
  let addedCount: Int
  let isSingle: Bool
  /// Whether plans are so few that a list names them.
  let isFew: Bool
  let hasReview: Bool
}

extension ListsView {
  /// The lists of a survey. O(units × plans + text of added units).
  init(_ survey: Survey, index: Int, _ atlas: Atlas, _ cards: [PlanCard], _ labels: HTMLLabels) {
    let upper = atlas.plans[survey.upper]
    let wording = CellWording(labels: labels)
    let members = survey.members
    var missing: [Missing] = []
    var review: [Review] = []
    for head in survey.heads {
      var without: [Opening] = []
      for (place, column) in survey.columns.enumerated() {
        let unit = survey.best(of: head, members[head] ?? [], in: column)
        let opening = Opening(survey: index, unit: unit, column: place, short: cards[column.plan].short)
        switch column.standings[unit].place {
        case .missing: without.append(opening)
        case .review:
          guard column.way.count == 1 else { continue }
          let pair = atlas.pairs[column.way[0]]
          guard let candidate = pair.alignment.units[unit].candidate else { continue }
          let lower = pair.alignment.lower
          review.append(
            Review(
              opening: opening, path: upper.path(of: unit), text: Self.opening(unit, of: upper),
              short: opening.short, lowerPath: lower.path(of: candidate),
              lowerText: Self.opening(candidate, of: lower),
              score: wording.hundredths(column.standings[unit].score),
              scoreValue: Int((column.standings[unit].score * 1000).rounded())))
        case .sure, .likely: break
        }
      }
      if !without.isEmpty {
        let span = upper.plan.text.span(of: upper.units[head].text)
        missing.append(
          Missing(
            anchor: "s\(index)u\(head)", path: upper.path(of: head), line: span.line,
            text: upper.text(of: head),
            count: without.count, total: survey.columns.count, plans: without))
      }
    }
    let direct = survey.columns.filter { $0.way.count == 1 }
    let added = direct.map { column -> Added in
      let alignment = atlas.pairs[column.way[0]].alignment
      let units = alignment.added.map { Self.added($0.lower, of: alignment.lower, labels) }
      return Added(
        short: cards[column.plan].short, origin: cards[column.plan].origin, count: units.count,
        isOpen: direct.count == 1, units: units)
    }.filter { $0.count > 0 }
    self.init(
      missing: missing, review: review, added: added, missingCount: missing.count, reviewCount: review.count,
      addedCount: added.reduce(0) { $0 + $1.count }, isSingle: survey.columns.count == 1,
      isFew: survey.columns.count <= Self.fewPlans,
      hasReview: !review.isEmpty)
  }

  /// Up to so many plans are named at once.
  private static let fewPlans = 6
  /// Words that are shown of a unit beside another one.
  private static let openingWords = 45

  private static func opening(_ unit: Int, of plan: PreparedPlan) -> String {
    plan.plan.text.opening(of: plan.units[unit].text, words: openingWords)
  }

  private static func added(_ unit: Int, of plan: PreparedPlan, _ labels: HTMLLabels) -> AddedUnit {
    let text = plan.plan.text
    let span = text.span(of: plan.units[unit].text)
    let paragraph = Int(span.origin?.paragraph ?? 0)
    let part = paragraph > 0 ? "\(labels["paragraph"]) \(paragraph)" : "\(labels["line"]) \(span.line)"
    return AddedUnit(
      path: plan.path(of: unit),
      place: text.pageCount > 1 ? "\(labels["page"]) \(span.page), \(part)" : part,
      text: plan.text(of: unit))
  }
}
