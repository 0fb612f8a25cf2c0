import Model

/// Says whether a task is said again elsewhere in its plan, with what it lacks itself: districts state a task among
/// the tasks and again where bodies are given theirs, programmes again in an appendix with dates.
struct RepeatedTasks {
  private let prepared: PreparedPlan
  private let weights: [Double]
  /// The units whose task has what is looked for, by token; tokens of many units are left out.
  private var units: [[Int32]]
  private var unitOfTask: [Place: Int] = [:]

  /// Tokens that stand in more units tell nothing and would make the search slow.
  private static let commonest = 24
  /// The share of a task, by weight, that another task must hold.
  private static let share = 0.6

  /// Indexes the units of a plan. O(text).
  init(_ prepared: PreparedPlan, duties: [TaskDuty], having: (TaskDuty) -> Bool) {
    self.prepared = prepared
    weights = TermWeights(upper: prepared, lower: prepared).upper
    units = [[Int32]](repeating: [], count: prepared.vocabulary.keys.count)
    for unit in prepared.units.indices { unitOfTask[prepared.units[unit].at] = unit }
    for duty in duties where having(duty) {
      guard let unit = unitOfTask[prepared.plan.tasks[duty.task].at] else { continue }
      for index in prepared.tokens(of: unit) {
        let id = Int(prepared.ids[index])
        if units[id].last != Int32(unit), units[id].count <= Self.commonest { units[id].append(Int32(unit)) }
      }
    }
  }

  /// Whether another task that has what is looked for says most of this one. O(words × 24).
  func isComplete(elsewhere task: Int) -> Bool {
    guard let unit = unitOfTask[prepared.plan.tasks[task].at] else { return false }
    var total = 0.0
    var shared: [Int32: Double] = [:]
    var seen: Set<Int32> = []
    for index in prepared.tokens(of: unit) where seen.insert(prepared.ids[index]).inserted {
      let id = Int(prepared.ids[index])
      total += weights[id]
      if units[id].count > Self.commonest { continue }
      for other in units[id] where Int(other) != unit { shared[other, default: 0] += weights[id] }
    }
    return shared.values.contains { $0 >= Self.share * total }
  }
}
