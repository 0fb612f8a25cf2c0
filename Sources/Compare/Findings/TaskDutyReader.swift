import Model

/// Reads who does what by when, with what stands above a task and in the fields beside it.
///
/// A field (`b) Cơ quan chủ trì: …`, `c) Thời gian thực hiện: …`) is no task: it speaks of the node that it
/// stands under, and so for everything there.
struct TaskDutyReader {
  private struct Known {
    var hasDoer = false
    var hasTime = false
  }

  private let plan: Plan
  /// What each node says of itself, and what its fields say of it.
  private var own: [Known]
  private var isField: [Bool]

  /// Gathers what nodes say. O(nodes + facts).
  init(_ plan: Plan) {
    self.plan = plan
    own = [Known](repeating: Known(), count: plan.nodes.count)
    isField = plan.nodes.indices.map { FieldLabel.opens(plan.nodes[$0], plan) }
    for assignment in plan.assignments {
      guard case .node(let node) = assignment.at, Self.isDoer(assignment.role) else { continue }
      own[node].hasDoer = true
    }
    for deadline in plan.deadlines {
      if case .node(let node) = deadline.at { own[node].hasTime = true }
    }
    for target in plan.targets where !target.due.isEmpty || target.period != nil {
      if case .node(let node) = target.at { own[node].hasTime = true }
    }
    for node in plan.nodes.indices where isField[node] {
      guard let parent = plan.nodes[node].parent else { continue }
      own[parent].hasDoer = own[parent].hasDoer || own[node].hasDoer
      own[parent].hasTime = own[parent].hasTime || own[node].hasTime
    }
  }

  /// The tasks in reading order, fields left out. O(nodes + tasks).
  func duties() -> [TaskDuty] {
    // Parents come before children: one pass hands everything down.
    var above = own
    for node in plan.nodes.indices {
      guard let parent = plan.nodes[node].parent else { continue }
      above[node].hasDoer = above[node].hasDoer || above[parent].hasDoer
      above[node].hasTime = above[node].hasTime || above[parent].hasTime
    }
    var result: [TaskDuty] = []
    for (index, task) in plan.tasks.enumerated() {
      var known = Known()
      switch task.at {
      case .node(let node):
        if isField[node] || plan.text.isLeadIn(task.text) { continue }
        known = above[node]
      case .row(let node, _): known = above[node]
      default: break
      }
      known.hasDoer = known.hasDoer || task.bodies.contains { Self.isDoer($0.role) }
      known.hasTime = known.hasTime || !task.deadlines.isEmpty || task.targets.contains { hasTime($0) }
      let due = task.deadlines.first { plan.deadlines[$0].due != nil }
      result.append(
        TaskDuty(
          task: index, hasDoer: known.hasDoer, hasTime: known.hasTime,
          dueAt: due.map { plan.deadlines[$0].quote }))
    }
    return result
  }

  private func hasTime(_ target: Int) -> Bool {
    !plan.targets[target].due.isEmpty || plan.targets[target].period != nil
  }

  /// Who is told to act acts.
  private static func isDoer(_ role: BodyRole) -> Bool {
    switch role {
    case .responsible, .lead, .directed: true
    case .coordinate, .principal, .reportTo: false
    }
  }
}

extension PlanText {
  /// Whether a range ends in a colon: it introduces what follows and is no task by itself.
  func isLeadIn(_ range: TextRange) -> Bool {
    var last = Int(range.end) - 1
    while last >= Int(range.start), bytes[last] <= 0x20 { last -= 1 }
    return last < Int(range.start) || bytes[last] == 0x3A
  }
}
