import Model

extension FindingRule {
  /// Example: `a) Quý I/2026: lập dự toán sửa chữa phòng đọc.` under a heading that names nobody, repeated nowhere.
  /// Near miss: the same line under `1. Ủy ban nhân dân xã`.
  static let taskWithoutBody = FindingRule(
    id: "task.no-body", severity: .warning, scope: .plan,
    title: DiagnosticMessage(
      vietnamese: "Việc có thời hạn nhưng không rõ ai làm", english: "A dated task that nobody is to do"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Việc có ngày phải xong mà không nêu cơ quan chịu trách nhiệm, các đề mục phía trên cũng không nêu và phần \
        phân công không nhắc lại. Việc không có ngày thì coi như phần tổ chức thực hiện đã giao; chỉ khi cả văn bản \
        không giao việc cho ai mới báo, một lần cho cả văn bản. Nghị quyết, kết luận, chỉ thị không xét.
        """,
      english: """
        A task has a day by which it must be done and names no responsible body; neither do the headings above it, and \
        no assignment says it again. Tasks without a date are left to the part on organisation; where the whole text \
        gives nobody anything to do, that is said once. Resolutions, conclusions and directives are not looked at.
        """),
    example: "a) Quý I/2026: lập dự toán sửa chữa phòng đọc.",
    nearMiss: "1. Ủy ban nhân dân xã\na) Quý I/2026: lập dự toán sửa chữa phòng đọc.",
    find: { rule, context in TaskWithoutBodyFinder(context: context, rule: rule).findings() })
}

private struct TaskWithoutBodyFinder {
  let context: FindingContext
  let rule: FindingRule

  func findings() -> [Finding] {
    guard context.isPlan, !context.duties.isEmpty else { return [] }
    if !context.duties.contains(where: \.hasDoer) { return wholePlan() }
    let repeated = RepeatedTasks(context.prepared, duties: context.duties) { $0.hasDoer }
    let open = context.duties.filter { duty in
      !duty.hasDoer && duty.dueAt != nil && !repeated.isComplete(elsewhere: duty.task)
        && !BodyHeads.isNamed(in: context.plan.tasks[duty.task], of: context.plan)
    }
    return grouped(open)
  }

  /// Tasks of one list are one finding where the whole list names nobody.
  private func grouped(_ open: [TaskDuty]) -> [Finding] {
    var result: [Finding] = []
    var index = 0
    while index < open.count {
      let parent = parent(of: open[index])
      var end = index + 1
      while end < open.count, let parent, self.parent(of: open[end]) == parent { end += 1 }
      if let parent, end - index > 1, end - index == siblings(under: parent) {
        result.append(list(parent, count: end - index))
      } else {
        result += open[index..<end].map(single)
      }
      index = end
    }
    return result
  }

  private func parent(of duty: TaskDuty) -> Int? {
    guard case .node(let node) = context.plan.tasks[duty.task].at else { return nil }
    return context.plan.nodes[node].parent
  }

  private func siblings(under parent: Int) -> Int {
    context.duties.count { self.parent(of: $0) == parent }
  }

  private func single(_ duty: TaskDuty) -> Finding {
    let task = context.plan.tasks[duty.task]
    let date = duty.dueAt.map { context.plan.text.string($0) } ?? ""
    return rule.finding(
      "Có thời hạn (\(date)) nhưng chưa nêu cơ quan chịu trách nhiệm.",
      "Due (\(date)), but no responsible body is named.", task.text, at: task.at)
  }

  private func list(_ parent: Int, count: Int) -> Finding {
    rule.finding(
      "Cả \(count) việc của mục này có thời hạn nhưng chưa nêu cơ quan chịu trách nhiệm.",
      "All \(count) tasks of this item are dated, but no responsible body is named.",
      context.plan.nodes[parent].text.isEmpty
        ? context.plan.nodes[parent].marker ?? context.plan.nodes[parent].extent
        : context.plan.nodes[parent].text,
      at: .node(parent))
  }

  private func wholePlan() -> [Finding] {
    let count = context.duties.count
    return [
      rule.finding(
        "Không việc nào trong \(count) việc nêu cơ quan chịu trách nhiệm.",
        "None of the \(count) tasks names a responsible body.", context.documentRange)
    ]
  }
}
