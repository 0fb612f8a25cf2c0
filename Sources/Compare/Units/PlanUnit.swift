import Model

/// What a unit of a comparison is.
public enum UnitKind: String, Sendable, CaseIterable {
  /// A statement of the objectives: numbers to be reached, or what is to be true in the end.
  case target
  /// Something to be done.
  case task
  /// A task about the document itself: to study it, make it known, put it into a plan, watch over it,
  /// review it, report on it. Such units are compared by that function and shown apart.
  case organisational
}

/// One unit of a plan: a node or a row of a table that states a task or targets.
public struct PlanUnit: Sendable {
  public var at: Place
  /// The node, or the node of the table.
  public var node: Int
  public var kind: UnitKind
  /// What the unit says, without its children.
  public var text: TextRange
  /// The bodies of the task, own and inherited.
  public var bodies: [PlanTask.Share]
  /// Indices into ``Model/Plan/deadlines``.
  public var deadlines: [Int]
  /// Indices into ``Model/Plan/targets``.
  public var targets: [Int]
  /// Indices into ``Model/Plan/citations``.
  public var citations: [Int]
}
