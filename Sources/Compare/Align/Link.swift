import Model

/// What a lower unit is to the upper unit that it is linked with.
public enum LinkRole: String, Sendable, CaseIterable {
  /// It carries the upper unit out, or a part of it that no stronger link carries.
  case primary
  /// It states again what a primary link already carries.
  case echo
}

/// Why two units are linked.
public enum LinkRule: String, Sendable, CaseIterable {
  /// They share enough of their words.
  case words
  /// They state a number about the same thing.
  case target
  /// They do the same with the governing document.
  case function
  /// A concordance says so, and nothing else would have linked them.
  case concordance
}

/// How sure a statement is.
public enum Band: String, Sendable, CaseIterable {
  case sure
  case likely
  /// To be looked at by a person.
  case review
}

/// A stretch that two units have in common.
public struct SharedPhrase: Hashable, Sendable {
  public var upper: TextRange
  public var lower: TextRange
  /// Its weight: how much it tells.
  public var mass: Double
}

/// A link from an upper unit to a lower one, with what speaks for it.
public struct Link: Sendable {
  /// Index of the lower unit.
  public var lower: Int
  public var role: LinkRole
  public var rule: LinkRule
  /// From 0 to 1.
  public var score: Double
  public var band: Band
  /// The parts of the score.
  public var evidence: PairEvidence
  /// The common stretches in the order of the upper unit, those that tell nothing left out.
  public var phrases: [SharedPhrase]

  /// The common stretches that tell most, at most three.
  public var rarest: [SharedPhrase] {
    Array(phrases.sorted { ($1.mass, $0.upper.start) < ($0.mass, $1.upper.start) }.prefix(3))
  }
}
