import Model

extension FindingRule {
  /// Example: `- Ban Tổ chức xây dựng quy chế mượn sách.` in a plan that dates its other tasks.
  /// Near miss: `- Ban Tổ chức xây dựng quy chế mượn sách (trong quý II/2026).`
  static let taskWithoutDeadline = FindingRule(
    id: "task.no-deadline", severity: .warning, scope: .plan,
    title: DiagnosticMessage(
      vietnamese: "Văn bản phải ban hành mà không có thời hạn", english: "A paper to be drawn up by no date"),
    explanation: DiagnosticMessage(
      vietnamese: """
        Việc mà kết quả là một văn bản (xây dựng, ban hành, trình kế hoạch, đề án, quy chế …) nhưng không có ngày, chu \
        kỳ hay điều kiện, đề mục phía trên cũng không có, phụ lục hay phần phân công không nhắc lại kèm thời hạn. Quá \(TaskWithoutDeadlineFinder.most) việc như vậy, hoặc cả \
        văn bản không việc nào có thời hạn, thì báo một lần cho cả văn bản. Việc làm thường xuyên không cần thời hạn.
        """,
      english: """
        A task whose outcome is a paper (to draw up, issue or submit a plan, project, regulation …) has no date, no \
        period and no event, neither have the headings above it, and no appendix or assignment says it again with one. More than \(TaskWithoutDeadlineFinder.most) of \
        them, or a plan in which no task is dated, is one finding for the document. Standing work needs no date.
        """),
    example: "- Ban Tổ chức xây dựng quy chế mượn sách.",
    nearMiss: "- Ban Tổ chức xây dựng quy chế mượn sách (trong quý II/2026).",
    find: { rule, context in TaskWithoutDeadlineFinder(context: context, rule: rule).findings() })
}

private struct TaskWithoutDeadlineFinder {
  let context: FindingContext
  let rule: FindingRule

  /// More findings than these are one.
  static let most = 6
  /// Fewer tasks are no plan that could have a habit.
  private static let leastTasks = 3

  func findings() -> [Finding] {
    guard context.isPlan, context.duties.count >= Self.leastTasks else { return [] }
    if !context.duties.contains(where: \.hasTime) {
      return [
        rule.finding(
          "Không việc nào trong \(context.duties.count) việc có thời hạn.",
          "None of the \(context.duties.count) tasks has a deadline.", context.documentRange)
      ]
    }
    let repeated = RepeatedTasks(context.prepared, duties: context.duties) { $0.hasTime }
    let open = context.duties.filter { duty in
      let task = context.plan.tasks[duty.task]
      return !duty.hasTime && ProductVerb.makesPaper(task.text, in: context.plan)
        && !StandingWork.isTold(by: task, in: context.plan) && !repeated.isComplete(elsewhere: duty.task)
    }
    if open.count > Self.most, let first = open.first {
      let task = context.plan.tasks[first.task]
      return [
        rule.finding(
          "\(open.count) việc xây dựng, ban hành văn bản chưa có thời hạn; đây là việc đầu tiên.",
          "\(open.count) tasks to draw up or issue a paper have no deadline; this is the first.", task.text,
          at: task.at)
      ]
    }
    return open.map { duty in
      let task = context.plan.tasks[duty.task]
      return rule.finding(
        "Việc xây dựng, ban hành văn bản nhưng chưa có thời hạn.",
        "A paper is to be drawn up or issued, but by no date.", task.text, at: task.at)
    }
  }
}
