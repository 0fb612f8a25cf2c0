import Compare
import Model

/// The ladder of levels: who issued what, and whom it carries out.
struct LadderView {
  /// A level.
  struct Rung {
    let level: String
    let plans: [Item]
  }

  /// A plan, or a document that is cited and not here.
  struct Item {
    let short: String
    let heading: String
    let title: String?
    let origin: String?
    let says: String?
    /// Who carries it out, in a cascade.
    let below: String?
    let note: String?
    let isUpper: Bool
    let isAbsent: Bool
    let isDraft: Bool
    /// Whether its file alone tells it from another plan.
    let isTwin: Bool
    let file: String?
    let full: String
  }

  let rungs: [Rung]
  /// Whether there are so many plans that each gets a word and no more.
  let isCompact: Bool
  /// Whether it is that of a cascade, where whom each plan carries out is what the reader came for.
  let isTree: Bool
  let notices: [String]

  /// Beyond so many plans each gets one line.
  private static let roomyPlans = 12
  /// Documents that are not here and are shown, those cited most first.
  private static let mostAbsent = 8

  /// The ladder of all plans of a report. O(plans + documents).
  init(_ atlas: Atlas, _ cards: [PlanCard], _ labels: HTMLLabels) {
    isCompact = atlas.plans.count > Self.roomyPlans
    isTree = atlas.scope == .cascade
    notices = atlas.notices.map { $0.text(in: labels.language) }
    var byRank: [[Item]] = Array(repeating: [], count: Atlas.unknownRank + 1)
    var names: [String] = Array(repeating: labels["unknownLevel"], count: Atlas.unknownRank + 1)
    for level in Level.allCases.reversed() { names[level.rank] = level.text(in: labels.language) }
    names[Level.district.rank] = [Level.district, .bloc].map { $0.text(in: labels.language) }.joined(
      separator: ", ")
    let absences = atlas.absences.enumerated().sorted {
      ($1.element.citedBy.count, $0.offset) < ($0.element.citedBy.count, $1.offset)
    }.prefix(Self.mostAbsent).map(\.element)
    for absence in absences {
      let rank = DocumentNumber(key: absence.key)?.level?.rank ?? Atlas.unknownRank
      let citing = Self.list(absence.citedBy, cards, labels)
      byRank[rank].append(
        Item(
          short: absence.key, heading: absence.key, title: nil,
          origin: absence.date?.text(in: labels.language), says: nil, below: nil,
          note: "\(labels["absentDocument"]); \(labels["citedBy"]) \(citing)",
          isUpper: false, isAbsent: true, isDraft: false, isTwin: false, file: nil, full: absence.key))
    }
    let uppers = Set(atlas.scope == .comparison ? atlas.surveys.map(\.upper) : [])
    let kinships = Self.kinships(atlas)
    var looks: Set<[String]> = []
    let twins = Set(cards.map { [$0.heading, $0.origin] }.filter { !looks.insert($0).inserted })
    for (index, card) in cards.enumerated() {
      let rank = atlas.plans[index].plan.document.level?.rank ?? Atlas.unknownRank
      let copy = atlas.copies[index].map { "\(labels["copyOf"]) \(cards[$0].short)" }
      let parents = (atlas.parents[index] ?? []).map { Kinship.parent(through: $0).text(in: labels.language) }
      let alone = isTree ? labels["noParent"] : ""
      let says =
        parents.isEmpty
        ? kinships[index]?.text(in: labels.language) ?? alone : parents.joined(separator: "; ")
      let children = isTree ? atlas.pairs.filter { $0.upper == index }.map(\.lower) : []
      byRank[rank].append(
        Item(
          short: card.short, heading: card.heading.isEmpty ? card.short : card.heading,
          title: card.title.section,
          origin: card.origin.section, says: (copy ?? says).section,
          below: children.isEmpty
            ? nil : "\(labels["carriedOutBy"]) \(Self.list(children, cards, labels))", note: nil,
          isUpper: uppers.contains(index), isAbsent: false,
          isDraft: card.isDraft, isTwin: twins.contains([card.heading, card.origin]), file: card.file.section,
          full: card.full))
    }
    rungs = byRank.indices.filter { !byRank[$0].isEmpty }.map { Rung(level: names[$0], plans: byRank[$0]) }
  }

  /// Names of plans, the first few of many.
  private static func list(_ plans: [Int], _ cards: [PlanCard], _ labels: HTMLLabels) -> String {
    let names = plans.prefix(mostNames).map { cards[$0].short }.joined(separator: ", ")
    return plans.count > mostNames ? "\(names) … (\(plans.count) \(labels["plans"]))" : names
  }

  /// Plans that a card names.
  private static let mostNames = 4

  private static func kinships(_ atlas: Atlas) -> [Int: Kinship] {
    guard atlas.scope == .comparison, let survey = atlas.surveys.first else { return [:] }
    return Dictionary(survey.columns.map { ($0.plan, $0.kinship) }, uniquingKeysWith: { first, _ in first })
  }
}
