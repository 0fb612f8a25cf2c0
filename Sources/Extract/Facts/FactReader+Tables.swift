import Model

/// Facts in the cells of tables.
extension FactReader.Run {
  /// Every row of a table, cell by cell.
  mutating func table(_ node: Int) {
    guard let index = plan.nodes[node].table else { return }
    let table = plan.tables[index]
    let isTargets = isObjective(node, nil) || holdsTargets(node)
    let isAssigned = table.columns.contains { $0 == .lead || $0 == .responsible }
    let inherited = plan.nodes[node].parent.map { headingTime[$0].due } ?? []
    var indicators = IndicatorTable(table, reading)
    for (number, row) in table.rows.enumerated() {
      let at = Place.row(node: node, row: number + 1)
      let (targets, deadlines) = (plan.targets.count, plan.deadlines.count)
      defer { if table.columns.contains(.target) { shareTime(targets: targets, deadlines: deadlines) } }
      if let targets = indicators?.targets(of: row, at: at, inherited: inherited) {
        plan.targets += targets
      }
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        if indicators?.owns(column) == true { continue }
        let role = column < table.columns.count ? table.columns[column] : .other
        // An indicator names what is measured; its figures are in the columns after it.
        self.cell(
          cell, indicators != nil && role == .target ? .product : role, at, isTargets: isTargets,
          isIndicator: indicators != nil, isAssigned: isAssigned)
      }
    }
  }

  /// `| Tỷ lệ hộ dùng nước sạch | 95% | 31/12/2026 |`: the one end of a row of indicators is that of its figures.
  private mutating func shareTime(targets: Int, deadlines: Int) {
    guard plan.deadlines.count == deadlines + 1, let due = plan.deadlines[deadlines].due else { return }
    for index in plan.targets.indices[targets...] where plan.targets[index].due.isEmpty {
      plan.targets[index].due = [due]
    }
  }

  private func holdsTargets(_ node: Int) -> Bool {
    guard let parent = plan.nodes[node].parent else { return false }
    let words = reading.folded(plan.nodes[parent].text)
    return words.contains("chỉ tiêu") || words.contains("mục tiêu")
  }

  private mutating func cell(
    _ range: TextRange, _ role: ColumnRole, _ at: Place, isTargets: Bool, isIndicator: Bool,
    isAssigned: Bool
  ) {
    switch role {
    case .number: return
    case .lead, .responsible, .coordinate:
      prepare(at, range, .assignment, nil)
      let bodyRole: BodyRole = role == .lead ? .lead : role == .coordinate ? .coordinate : .responsible
      add(AssignmentFinder(reading: reading).cell(passage, role: bodyRole), at)
    case .time:
      prepare(at, range, .assignment, nil)
      plan.deadlines += DeadlineFinder(reading: reading).cell(passage)
      // 80% doanh nghiệp kết nối năm 2028
      if passage.signals.contains(.share) || passage.tokens.contains(where: { $0.isMark(.percent) }) {
        plan.targets += targets(isTargets).filter { $0.rule == "target.percent" }
      }
    case .task, .target, .product, .other:
      prepare(at, range, isTargets ? .objectives : .tasks, nil)
      let first = plan.citations.count
      CitationFinder(reading: reading).find(passage, into: &plan, &cited)
      if role == .product, isIndicator { return }
      if role == .task { addActors(at, isAssigned: isAssigned) }
      let found = targets(isTargets, skipping: plan.citations[first...].map(\.quote))
      // What is to be handed in is counted; a share or no less than so many is a target.
      plan.targets +=
        role == .product
        ? found.filter { $0.rule == "target.percent" || $0.comparator == .atLeast } : found
    }
  }

  /// Whom the task of a cell is submitted or reported to, whom it directs and works with; who carries it out too, unless that
  /// stands in a column of its own.
  private mutating func addActors(_ at: Place, isAssigned: Bool) {
    let found = AssignmentFinder(reading: reading).find(passage, underBody: true)
    add(found.filter { !isAssigned || $0.role != .lead && $0.role != .responsible }, at)
  }

  /// The targets of a cell.
  private func targets(_ isObjective: Bool, skipping cited: [TextRange] = []) -> [Target] {
    var found: [Target] = []
    _ = TargetFinder(reading: reading).find(
      passage, inherited: TimeFrame(), isObjective: isObjective, skipping: cited, into: &found)
    return found
  }
}
