import Model

/// Finds the units of a plan: its tasks, the statements of its objectives and the rows of its tables of tasks
/// and of indicators.
///
/// Lead-ins (`… thực hiện tốt một số nội dung sau:`) and headings are none; neither are purpose, viewpoint,
/// situation and funding. Sections that no heading tells apart count where they hold statements, so that a
/// plan with headings of its own making is compared too.
struct UnitReader {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The units in reading order. O(nodes + facts).
  func units() -> [PlanUnit] {
    var units: [PlanUnit] = []
    var isTaken = [Bool](repeating: false, count: plan.nodes.count)
    var takenRows: Set<Place> = []
    let rows = TableRows(plan)
    for task in plan.tasks where isStatement(task.text) && !rows.isGroup(task.at) {
      guard let node = node(of: task.at) else { continue }
      if case .node = task.at { isTaken[node] = true } else { takenRows.insert(task.at) }
      units.append(
        PlanUnit(
          at: task.at, node: node, kind: .task, text: task.text, bodies: task.bodies,
          deadlines: task.deadlines,
          targets: task.targets, citations: task.citations))
    }
    let others = plan.nodes.indices.filter {
      !isTaken[$0] && holdsStatements($0) && isStatement(plan.nodes[$0].text)
    }
    let indicators = rows.indicators().filter { !takenRows.contains($0.place) }
    if !others.isEmpty || !indicators.isEmpty {
      let facts = FactIndex(plan, at: Set(others.map { .node($0) } + indicators.map(\.place)))
      for node in others {
        let kind: UnitKind = plan.role(of: node) == .objectives ? .target : .task
        units.append(unit(at: .node(node), node, kind, plan.nodes[node].text, facts))
      }
      for row in indicators { units.append(unit(at: row.place, row.node, .target, row.text, facts)) }
    }
    units.sort { ($0.node, row(of: $0.at)) < ($1.node, row(of: $1.at)) }
    return units
  }

  private func unit(
    at place: Place, _ node: Int, _ kind: UnitKind, _ text: TextRange, _ facts: FactIndex
  ) -> PlanUnit {
    PlanUnit(
      at: place, node: node, kind: kind, text: text,
      bodies: (facts.assignments[place] ?? []).map {
        PlanTask.Share(assignment: $0, role: plan.assignments[$0].role, isInherited: false)
      },
      deadlines: facts.deadlines[place] ?? [], targets: facts.targets[place] ?? [],
      citations: facts.citations[place] ?? [])
  }

  /// Leaves of objectives, and of sections that no heading tells apart.
  private func holdsStatements(_ node: Int) -> Bool {
    guard plan.nodes[node].subtreeEnd == node + 1, plan.nodes[node].table == nil else { return false }
    switch plan.role(of: node) {
    case .objectives: return true
    case .other, nil: return plan.nodes[node].parent != nil
    default: return false
    }
  }

  /// Neither empty nor a lead-in.
  private func isStatement(_ range: TextRange) -> Bool {
    var last = Int(range.end) - 1
    while last >= Int(range.start), plan.text.bytes[last] <= 0x20 { last -= 1 }
    return last >= Int(range.start) && plan.text.bytes[last] != 0x3A
  }

  private func node(of place: Place) -> Int? {
    switch place {
    case .node(let node): node
    case .row(let node, _): node
    default: nil
    }
  }

  private func row(of place: Place) -> Int {
    if case .row(_, let row) = place { return row }
    return 0
  }
}
