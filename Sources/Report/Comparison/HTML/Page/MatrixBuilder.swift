import Compare
import Model

/// Makes the matrix of a survey.
struct MatrixBuilder {
  let atlas: Atlas
  let survey: Survey
  /// Its number on the page.
  let index: Int
  let cards: [PlanCard]
  let labels: HTMLLabels

  /// Words of a heading between two rows.
  private static let headingWords = 24
  /// Up to so many plans a cell has room for words.
  private static let fewPlans = 4
  /// Up to so many plans leave room for the upper text.
  private static let somePlans = 14

  private var upper: PreparedPlan { atlas.plans[survey.upper] }

  /// The matrix. O(units × plans).
  func view() -> MatrixView {
    var sections: [MatrixView.Section] = []
    var choices: [MatrixView.Choice] = []
    for group in groups() {
      if choices.last?.value != group.top {
        choices.append(MatrixView.Choice(value: group.top, name: heading(of: group.top)))
      }
      let opensTop = sections.last?.top != group.top
      let title = opensTop ? heading(of: group.top) : ""
      let subtitle = group.second.map(heading) ?? ""
      sections.append(
        MatrixView.Section(
          title: title, hasTitle: !title.isEmpty, subtitle: subtitle, hasSubtitle: !subtitle.isEmpty,
          top: group.top, span: survey.columns.count + 2, rows: group.rows))
    }
    return MatrixView(
      survey: index, columns: columns(), levels: levels(), sections: sections, choices: choices,
      density: density, isSingle: survey.columns.count == 1,
      heat: HeatBuilder(survey: survey, upper: upper, index: index).strip())
  }

  /// How the matrix is laid out, as a class.
  private var density: String {
    switch survey.columns.count {
    case ...Self.fewPlans: "few"
    case ...Self.somePlans: "many some"
    default: "many"
    }
  }

  private func columns() -> [MatrixView.Column] {
    survey.columns.enumerated().map { place, column in
      let card = cards[column.plan]
      return MatrixView.Column(
        index: place, short: card.short, issuer: card.issuer.section, level: card.level, full: card.full,
        opensLevel: place > 0 && cards[survey.columns[place - 1].plan].level != card.level)
    }
  }

  private func levels() -> [MatrixView.Level] {
    var result: [(name: String, span: Int)] = []
    for column in survey.columns {
      let name = cards[column.plan].level
      if result.last?.name == name {
        result[result.count - 1].span += 1
      } else {
        result.append((name, 1))
      }
    }
    return result.map {
      MatrixView.Level(name: $0.name.isEmpty ? labels["unknownLevel"] : $0.name, span: $0.span)
    }
  }

  /// Units under one heading.
  private struct Group {
    var top: Int
    var second: Int?
    var rows: [MatrixView.Row]
  }

  private func groups() -> [Group] {
    let members = survey.members
    var result: [Group] = []
    // A unit that says an earlier one again stands below that one.
    for head in survey.heads {
      let place = headings(above: head)
      let others = members[head] ?? []
      if result.last?.top != place.top || result.last?.second != place.second {
        result.append(Group(top: place.top, second: place.second, rows: []))
      }
      result[result.count - 1].rows.append(row(head, others))
      for other in others { result[result.count - 1].rows.append(row(other, nil)) }
    }
    return result
  }

  /// The top-level node above a unit, and the one below that where it is a heading of its own.
  private func headings(above unit: Int) -> (top: Int, second: Int?) {
    let nodes = upper.plan.nodes
    var chain = [upper.units[unit].node]
    while let last = chain.last, let parent = nodes[last].parent { chain.append(parent) }
    let top = chain[chain.count - 1]
    guard chain.count > 2 else { return (top, nil) }
    let second = chain[chain.count - 2]
    return (top, nodes[second].text.isEmpty || nodes[second].kind == .dash ? nil : second)
  }

  private func heading(of node: Int) -> String {
    let plan = upper.plan
    let marker = plan.nodes[node].marker.map { plan.text.string($0) + " " } ?? ""
    return marker + plan.text.opening(of: plan.nodes[node].text, words: Self.headingWords)
  }

  /// The row of a unit; `others` are the units that say it again, nil for one of those.
  private func row(_ unit: Int, _ others: [Int]?) -> MatrixView.Row {
    let wording = CellWording(labels: labels)
    var taken = 0
    var share = 0.0
    let cells = survey.columns.map { column in
      let best = survey.best(of: unit, others ?? [], in: column)
      let standing = column.standings[best]
      if standing.isTaken { taken += 1 }
      share += standing.share
      return wording.cell(standing, unit: best == unit ? nil : best)
    }
    let total = survey.columns.count
    let filled = total == 0 ? 0 : total == 1 ? share : Double(taken) / Double(total)
    return MatrixView.Row(
      id: "s\(index)u\(unit)", unit: unit, path: upper.path(of: unit), text: upper.text(of: unit),
      kind: upper.units[unit].kind.rawValue, kindName: upper.units[unit].kind.text(in: labels.language),
      isEcho: others == nil, echoes: others?.count ?? 0, hasEchoes: !(others ?? []).isEmpty, taken: taken,
      total: total, filled: Int((filled * 100).rounded()), cells: cells)
  }
}
