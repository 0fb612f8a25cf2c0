/// A task of a plan: a leaf, or a node with text of its own, of a section that holds tasks, or a row
/// of a table that assigns tasks (model section 7).
public struct PlanTask: Sendable {
  /// A body with its part in the task.
  public struct Share: Hashable, Sendable {
    /// Index into ``Plan/assignments``.
    public var assignment: Int
    /// The role in this task: a heading's `responsible` becomes `lead` where the task leads.
    public var role: BodyRole
    /// Whether the body is named by an ancestor.
    public var isInherited: Bool

    /// Creates a share.
    public init(assignment: Int, role: BodyRole, isInherited: Bool) {
      self.assignment = assignment
      self.role = role
      self.isInherited = isInherited
    }
  }

  public var at: Place
  public var text: TextRange
  public var bodies: [Share]
  /// Indices into ``Plan/deadlines``.
  public var deadlines: [Int]
  /// Indices into ``Plan/targets``.
  public var targets: [Int]
  /// Indices into ``Plan/citations``.
  public var citations: [Int]

  /// Creates a task.
  public init(
    at: Place, text: TextRange, bodies: [Share], deadlines: [Int], targets: [Int], citations: [Int]
  ) {
    self.at = at
    self.text = text
    self.bodies = bodies
    self.deadlines = deadlines
    self.targets = targets
    self.citations = citations
  }
}
