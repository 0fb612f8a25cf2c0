import Compare
import Model

/// Makes the ledgers of a survey: of few plans a row for each fact and plan, of many a row for each fact of the
/// upper plan that says how the plans divide.
struct LedgerBuilder {
  let survey: Survey
  let index: Int
  let atlas: Atlas
  let cards: [PlanCard]
  let labels: HTMLLabels

  /// Up to so many plans each has its own rows.
  private static let fewPlans = 4

  /// The ledgers. O(facts × plans compared directly).
  func views() -> [LedgerView] {
    guard !survey.comparison.alignments.isEmpty else { return [] }
    let tables = ComparisonTables(survey.comparison)
    var views = LedgerKind.allCases.map { view($0, tables) }
    views.append(
      DocumentLedger(survey: survey, index: index, atlas: atlas, cards: cards, labels: labels).view())
    return views
  }

  private func view(_ kind: LedgerKind, _ tables: ComparisonTables) -> LedgerView {
    let columns = tables.columns(of: kind.table)
    let facts = facts(kind, tables, columns)
    let isSummed = survey.comparison.alignments.count > Self.fewPlans
    let rows =
      isSummed ? LedgerSummary(facts: facts, kind: kind, labels: labels).rows : facts.map { row($0, kind) }
    return LedgerView(
      id: "s\(index)-\(kind.rawValue)", title: labels[kind.rawValue], note: labels[kind.rawValue + "Note"],
      heads: heads(kind, columns, isSummed: isSummed), rows: rows)
  }

  private var hasManyPlans: Bool { survey.comparison.alignments.count > 1 }

  /// The facts of all plans, by upper unit, then as the table has them.
  private func facts(_ kind: LedgerKind, _ tables: ComparisonTables, _ columns: [TableColumn]) -> [LedgerFact]
  {
    let upper = atlas.plans[survey.upper]
    let units = Dictionary(
      upper.units.indices.map { (upper.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      survey.columns.enumerated().map { ($1.plan, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = Dictionary(
      columns.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var facts: [LedgerFact] = []
    var alignment = 0
    tables.forEachBlock(of: kind.table, into: &facts) { rows, facts in
      let plan = survey.below[alignment]
      let place = places[plan] ?? 0
      for row in rows {
        let cells = { (names: [String]) in names.compactMap { keys[$0].map { row[$0] } } }
        let path = cells([kind.upper[0]]).first?.code(in: labels.language) ?? ""
        facts.append(
          LedgerFact(
            unit: units[path], place: place, opening: opening(units[path], place, cards[plan].short),
            upper: cells(kind.upper), lower: cells(kind.lower), outcomes: cells(kind.outcomes),
            figure: cells([kind.figure]).first ?? .empty))
      }
      alignment += 1
    }
    let last = upper.units.count
    let order = facts.indices.sorted {
      (facts[$0].unit ?? last, hasManyPlans ? facts[$0].place : 0, $0)
        < (facts[$1].unit ?? last, hasManyPlans ? facts[$1].place : 0, $1)
    }
    return order.map { facts[$0] }
  }

  private func opening(_ unit: Int?, _ place: Int, _ short: String) -> ListsView.Opening? {
    unit.map { ListsView.Opening(survey: index, unit: $0, column: place, short: short) }
  }

  private func heads(_ kind: LedgerKind, _ columns: [TableColumn], isSummed: Bool) -> [LedgerView.Head] {
    let named = { (keys: [String]) in
      keys.compactMap { key in columns.first { $0.key == key } }.map { column in
        LedgerView.Head(text: column.heading.text(in: labels.language), kind: "")
      }
    }
    if isSummed {
      return named(kind.upper) + [LedgerView.Head(text: labels["division"], kind: "fixed")]
    }
    let plan = hasManyPlans ? [LedgerView.Head(text: labels["plan"], kind: "")] : []
    return named([kind.upper[0]]) + plan + named(kind.upper.dropFirst() + kind.lower + kind.outcomes)
  }

  private func row(_ fact: LedgerFact, _ kind: LedgerKind) -> LedgerView.Row {
    let language = labels.language
    var cells = [
      LedgerView.Cell(
        fact.upper.first?.text(in: language) ?? "", "path", key: String(fact.unit ?? Int(Int16.max)),
        opening: fact.opening)
    ]
    if hasManyPlans { cells.append(LedgerView.Cell(cards[survey.columns[fact.place].plan].short, "plan")) }
    for (key, cell) in zip(kind.upper, fact.upper).dropFirst() {
      cells.append(LedgerView.Cell(cell.text(in: language), LedgerFact.style(key)))
    }
    for (key, cell) in zip(kind.lower, fact.lower) {
      cells.append(LedgerView.Cell(cell.text(in: language), LedgerFact.style(key)))
    }
    for cell in fact.outcomes {
      cells.append(LedgerView.Cell(cell.text(in: language), "outcome \(LedgerTone(cell).rawValue)"))
    }
    return LedgerView.Row(kind: fact.tone.rawValue, cells: cells)
  }
}
