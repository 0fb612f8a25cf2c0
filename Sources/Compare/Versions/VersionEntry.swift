import Model

/// What became of a passage between two versions.
public enum Fate: String, Sendable, CaseIterable {
  /// Word for word the same; case, white space and marks are not looked at.
  case unchanged
  /// The same passage in other words.
  case reworded
  /// One passage of the draft became several.
  case split
  /// Several passages of the draft became one.
  case joined
  /// Only the issued text has it.
  case added
  /// Only the draft has it.
  case removed
}

/// A passage, or passages that belong together, in both versions.
public struct VersionEntry: Sendable {
  public var fate: Fate
  /// Indices into ``VersionComparison/draftPassages``: none where it was added, several where it was joined.
  public var draft: [Int]
  /// Indices into ``VersionComparison/issuedPassages``: none where it was removed, several where it was split.
  public var issued: [Int]
  /// Whether it stands elsewhere, beyond what was put in or taken out around it. What moved as a whole is said
  /// once, at its head.
  public var isMoved: Bool
  /// Whether its own number differs.
  public var isRenumbered: Bool
  /// The words that changed, where the wording did: `upper` is the draft, `lower` the issued text.
  public var words: WordDifference?
  /// The targets, deadlines, bodies and citations that changed: `upper` is what the draft says, `lower` what the
  /// issued text says. Of passages that came or went the targets and deadlines are named.
  public var changes: [Change]
}
