import Compare

/// The facts of the upper plan, each once, with how the plans divide over it.
struct LedgerSummary {
  let facts: [LedgerFact]
  let kind: LedgerKind
  let labels: HTMLLabels

  /// By upper unit, then by first appearance. O(facts).
  var rows: [LedgerView.Row] {
    var groups: [[LedgerFact]] = []
    var places: [[TableCell]: Int] = [:]
    for fact in facts {
      if let place = places[fact.upper] {
        groups[place].append(fact)
      } else {
        places[fact.upper] = groups.count
        groups.append([fact])
      }
    }
    return groups.map(row)
  }

  private func row(_ group: [LedgerFact]) -> LedgerView.Row {
    let language = labels.language
    let first = group[0]
    var cells = [
      LedgerView.Cell(
        first.upper.first?.text(in: language) ?? "", "path", key: String(first.unit ?? Int(Int16.max)))
    ]
    let isStated = first.upper.dropFirst().contains { $0 != .empty }
    for (index, cell) in first.upper.enumerated().dropFirst() {
      let words = index == 1 && !isStated ? labels["notAbove"] : cell.text(in: language)
      cells.append(LedgerView.Cell(words, isStated ? LedgerFact.style(kind.upper[index]) : "note"))
    }
    cells.append(LedgerView.Cell("", "division", bar: bar(group)))
    return LedgerView.Row(kind: "", cells: cells)
  }

  private func bar(_ group: [LedgerFact]) -> LedgerView.Bar {
    var parts: [LedgerView.Bar.Part] = []
    var groups: [LedgerView.Bar.Group] = []
    let scale = 100 / Double(group.count)
    var x = 0.0
    for tone in LedgerTone.allCases {
      let members = group.filter { $0.tone == tone }
      guard !members.isEmpty else { continue }
      let width = Double(members.count) * scale
      parts.append(
        LedgerView.Bar.Part(tone: tone.rawValue, x: HeatStrip.tenths(x), width: HeatStrip.tenths(width)))
      x += width
      var names: [String] = []
      var byName: [String: [LedgerFact]] = [:]
      for member in members {
        let name = member.outcomes.first { LedgerTone($0) == tone }?.text(in: labels.language) ?? ""
        if byName[name] == nil { names.append(name) }
        byName[name, default: []].append(member)
      }
      groups += names.map { self.group($0, byName[$0] ?? [], tone) }
    }
    return LedgerView.Bar(parts: parts, groups: groups)
  }

  private func group(_ name: String, _ members: [LedgerFact], _ tone: LedgerTone) -> LedgerView.Bar.Group {
    let tells = tone == .down || tone == .other || tone == .up
    let figures = tells ? figures(members) : []
    return LedgerView.Bar.Group(
      tone: tone.rawValue, name: name, count: members.count, figures: figures, hasFigures: !figures.isEmpty)
  }

  /// Up to so many plans are named at once.
  private static let fewPlans = 8

  /// What plans say, that of most plans first.
  private func figures(_ members: [LedgerFact]) -> [LedgerView.Bar.Figure] {
    var names: [String] = []
    var plans: [String: [ListsView.Opening]] = [:]
    for member in members {
      guard let opening = member.opening else { continue }
      let says = member.figure.text(in: labels.language)
      if plans[says] == nil { names.append(says) }
      plans[says, default: []].append(opening)
    }
    let order = names.indices.sorted {
      (plans[names[$1]]?.count ?? 0, $0) < (plans[names[$0]]?.count ?? 0, $1)
    }
    return order.map { index in
      let openings = plans[names[index]] ?? []
      return LedgerView.Bar.Figure(
        says: names[index].section, count: openings.count, plans: openings,
        isLong: openings.count > Self.fewPlans)
    }
  }
}
