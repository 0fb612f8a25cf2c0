import Model

/// Derives the tasks of a plan: leaves and nodes with text under sections that hold tasks, and rows of
/// tables that assign tasks; a child without a body of its own inherits the nearest one above.
enum TaskReader {
  /// Fills ``Plan/tasks``. `leading` are the nodes that begin with chủ trì. O(nodes + facts).
  static func read(_ plan: inout Plan, leading: [Bool]) {
    var facts = PlacedFacts(plan)
    var result: [PlanTask] = []
    var acting: [[PlanTask.Share]] = []
    acting.reserveCapacity(plan.nodes.count)
    for index in plan.nodes.indices {
      let above = plan.nodes[index].parent.map { acting[$0] } ?? []
      var entry = facts.task(at: .node(index))
      let own = actors(entry)
      acting.append(own.isEmpty ? above : own)
      if let table = plan.nodes[index].table {
        guard plan.tables[table].assignsTasks, let column = plan.tables[table].columns.firstIndex(of: .task)
        else { continue }
        var groups: [Group] = []
        for (number, row) in plan.tables[table].rows.enumerated() {
          var entry = facts.task(at: .row(node: index, row: number + 1))
          let code = code(row, plan.tables[table], plan)
          groups.removeAll { !contains($0.code, code) }
          let own = actors(entry)
          if own.isEmpty, let above = groups.last {
            entry.bodies += inherited(above.shares, isLeading: false)
          }
          if !own.isEmpty, !code.isEmpty { groups.append(Group(code: code, shares: own)) }
          guard let text = text(row, column, plan.tables[table], isOfGroup: !groups.isEmpty && own.isEmpty)
          else { continue }
          entry.text = text
          result.append(entry)
        }
        continue
      }
      guard plan.role(of: index)?.holdsTasks == true, isTask(index, plan) else { continue }
      entry.text = plan.nodes[index].text
      if own.isEmpty { entry.bodies += inherited(above, isLeading: leading[index]) }
      result.append(entry)
    }
    plan.tasks = result
  }

  /// A row of a table whose number those of the rows below it begin with, and who acts by it.
  private struct Group {
    var code: [UInt8]
    var shares: [PlanTask.Share]
  }

  /// The number of a row without the marks behind it: `1`, `1a`, `2.3`.
  private static func code(_ row: [TextRange], _ table: Table, _ plan: Plan) -> [UInt8] {
    guard let column = table.columns.firstIndex(of: .number), column < row.count else { return [] }
    let bytes = plan.text.bytes[Int(row[column].start)..<Int(row[column].end)]
    guard bytes.count <= longestCode else { return [] }
    return Array(
      bytes.prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2E }
    )
    .reversed().drop { $0 == 0x2E }.reversed()
  }

  private static let longestCode = 16

  /// Whether a row with a number is of the group of another one: `1a` and `1.2` of `1`, `a` of any number, `13` of `II`; `12` is not
  /// of `1`.
  private static func contains(_ group: [UInt8], _ code: [UInt8]) -> Bool {
    guard let first = code.first else { return false }
    // II above 13
    if group.allSatisfy({ "IVX".utf8.contains($0) }) { return (0x30...0x39).contains(first) }
    if !(0x30...0x39).contains(first) { return code.count == 1 && (0x30...0x39).contains(group[0]) }
    return code.count > group.count && code.starts(with: group) && !(0x30...0x39).contains(code[group.count])
  }

  /// The cell that says what is to be done; nil for a group row, which says nothing else and is of no group.
  private static func text(_ row: [TextRange], _ column: Int, _ table: Table, isOfGroup: Bool) -> TextRange? {
    guard column < row.count, !row[column].isEmpty else { return nil }
    let filled = row.indices.filter {
      !row[$0].isEmpty && $0 < table.columns.count && table.columns[$0] != .number
    }
    return filled.count > 1 || isOfGroup ? row[column] : nil
  }

  /// A leaf, or a node that says more than what its children are about.
  private static func isTask(_ index: Int, _ plan: Plan) -> Bool {
    let text = plan.nodes[index].text
    if text.isEmpty { return false }
    if plan.nodes[index].subtreeEnd == index + 1,
      plan.nodes[index].parent != nil || plan.nodes[index].kind == .paragraph
    {
      return true
    }
    let last = plan.text.bytes[Int(text.end) - 1]
    return last == 0x2E || last == 0x3B
  }

  /// No heading names more bodies; what goes on longer is not handed down.
  private static let mostInherited = 64

  /// Who acts by what a node says.
  private static func actors(_ task: PlanTask) -> [PlanTask.Share] {
    if task.bodies.isEmpty { return [] }
    return Array(
      task.bodies.lazy.filter { $0.role == .responsible || $0.role == .lead }.prefix(mostInherited))
  }

  /// The bodies of the nearest ancestor that names who is responsible or leads, as those of a child.
  private static func inherited(_ shares: [PlanTask.Share], isLeading: Bool) -> [PlanTask.Share] {
    shares.map { share in
      PlanTask.Share(
        assignment: share.assignment, role: isLeading && share.role == .responsible ? .lead : share.role,
        isInherited: true)
    }
  }
}
