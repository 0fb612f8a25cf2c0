import Model

/// A task with what its headings, its fields and its table say of it.
struct TaskDuty: Sendable {
  /// Index into ``Model/Plan/tasks``.
  var task: Int
  /// Whether somebody is to do it: a body that is responsible, leads or is told to, here or above.
  var hasDoer: Bool
  /// Whether it says when: a deadline or a target's date or period, here or above.
  var hasTime: Bool
  /// Whether a day, month, quarter or year of its own is named, by which it is to be done.
  var dueAt: TextRange?
}
