import Compare
import Model

/// What a page says of a plan.
struct PlanCard {
  /// A name that fits over a column: the number, else the file's name.
  private(set) var short: String
  /// The type and the number: `Kế hoạch số 52-KH/HU`.
  let heading: String
  let title: String
  let issuer: String
  let date: String
  let level: String
  let file: String
  let isDraft: Bool

  /// Describes a plan. O(1) beside its header.
  init(_ prepared: PreparedPlan, _ labels: HTMLLabels) {
    let document = prepared.plan.document
    let number = document.number?.ordinal == nil ? nil : document.number.flatMap(DocumentName.number)
    let stem = Self.stem(prepared.name)
    short = number ?? stem
    let type = document.type?.name ?? ""
    heading = [type, number ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    title = document.title ?? ""
    issuer = document.issuer ?? ""
    date = document.date?.text(in: labels.language) ?? ""
    level = document.level?.text(in: labels.language) ?? ""
    file = prepared.name
    isDraft = document.isDraft
  }

  /// Describes plans; short names that several have get the place beside them, and the file where that does not do.
  static func all(_ plans: [PreparedPlan], _ labels: HTMLLabels) -> [PlanCard] {
    var cards = plans.map { PlanCard($0, labels) }
    var taken = shared(cards)
    for index in cards.indices where taken.contains(cards[index].short) {
      let locality = plans[index].plan.document.locality
      if let place = locality.commune ?? locality.district ?? locality.province {
        cards[index].short += " (\(place))"
      }
    }
    taken = shared(cards)
    for index in cards.indices where taken.contains(cards[index].short) {
      let file = stem(cards[index].file)
      if file != cards[index].short { cards[index].short += " [\(file)]" }
    }
    return cards
  }

  /// The short names that several cards have.
  private static func shared(_ cards: [PlanCard]) -> Set<String> {
    var seen: Set<String> = []
    return Set(cards.map(\.short).filter { !seen.insert($0).inserted })
  }

  /// All that tells the plan from others, for a tooltip.
  var full: String {
    [heading, title, issuer, date, file].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Who issued it and when.
  var origin: String { [issuer, date].filter { !$0.isEmpty }.joined(separator: ", ") }

  /// A file's name without its last extension.
  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
