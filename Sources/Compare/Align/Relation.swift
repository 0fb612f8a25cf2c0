/// What became of an upper unit in a lower plan.
///
/// The value is the id of the rule. Each is said of the text of the lower plan, never of the work.
public enum Relation: String, Sendable, CaseIterable {
  /// The same wording once level names are swapped, and no number, deadline or body that differs.
  ///
  /// Example: `Tỉnh ủy chỉ đạo …` and `Huyện ủy chỉ đạo …`. Near miss: the same with another date, which is
  /// ``adapted``.
  case verbatim
  /// The same task in other words, shortened or extended: one primary link.
  ///
  /// Example: a task that gets a deadline of its own. Near miss: a task of which half stands elsewhere, which is
  /// ``split``.
  case adapted
  /// Carried out by two or more lower units together: several primary links.
  ///
  /// Example: `mua sách; mở lớp` below as two tasks. Near miss: one task stated twice, where the second is an
  /// ``LinkRole/echo``.
  case split
  /// One lower unit carries it out together with other upper units, which make up a quarter of it at least.
  ///
  /// Example: two upper tasks below in one sentence. Near miss: two upper units that say the same, which are one
  /// family.
  case merged
  /// Both: several lower units, of which one carries out other upper units as well.
  ///
  /// Example: `mua sách; mở lớp` below as two tasks, the second with the upper plan's next one. Near miss: the second
  /// with words of the lower plan's own, which is ``split``.
  case splitAndMerged = "split+merged"
  /// Nothing in the text of the lower plan carries it out: no link.
  ///
  /// Example: a task whose words no lower unit has. Near miss: a unit that comes near, which is missing as well and
  /// put on the review list (``Band/review``).
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
