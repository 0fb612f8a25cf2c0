/// What became of an upper unit in a lower plan.
public enum Relation: String, Sendable, CaseIterable {
  /// The same wording once level names are swapped.
  case verbatim
  /// The same task in other words, shortened or extended.
  case adapted
  /// Carried out by two or more lower units together.
  case split
  /// One lower unit carries it out together with other upper units.
  case merged
  case splitAndMerged = "split+merged"
  /// Nothing in the text of the lower plan carries it out.
  case missing
}

/// How much of an upper unit its links carry.
public enum Carried: String, Sendable, CaseIterable {
  case full
  case most
  case part
  case none

  /// The class of a share.
  init(share: Double) {
    self =
      if share >= 0.8 { .full } else if share >= 0.5 { .most } else if share > 0 { .part } else { .none }
  }
}
