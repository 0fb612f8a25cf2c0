import Model

/// A stretch of a plan that can be followed from one version to another: a node, a row of a table, a footnote,
/// the preamble or the closing.
public struct Passage: Sendable {
  public var at: Place
  /// The stretch, without the children of the node.
  public var text: TextRange
  /// Whether the passage states a task or targets, and which; nil for headings and other text.
  public var unit: UnitKind?
  /// Index of the passage that it stands under.
  public var parent: Int?
  /// Index after the last passage that stands under it.
  public var subtreeEnd: Int
}
