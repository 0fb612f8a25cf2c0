/// Verdicts of a person that override the matcher and survive every run.
public struct Concordance: Sendable {
  /// What a person says of a pair.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The lower unit carries the upper one out.
    case carries
    /// The lower unit states again what another one carries out.
    case echo
    /// The two are different tasks.
    case different
  }

  /// One verdict.
  public struct Entry: Hashable, Sendable {
    /// The name of the lower plan; nil for any.
    public var plan: String?
    public var upper: String
    public var lower: String
    public var verdict: Verdict
    public var note: String?

    /// Creates an entry.
    public init(plan: String? = nil, upper: String, lower: String, verdict: Verdict, note: String? = nil) {
      self.plan = plan
      self.upper = upper
      self.lower = lower
      self.verdict = verdict
      self.note = note
    }
  }

  public var entries: [Entry]

  /// Creates a concordance; none is the default.
  public init(entries: [Entry] = []) { self.entries = entries }

  /// The entries about a lower plan whose upper or lower path names no unit any more.
  /// O(entries × units).
  public func stale(upper: PreparedPlan, lower: PreparedPlan) -> [Entry] {
    let above = Set(upper.units.indices.map(upper.path))
    let below = Set(lower.units.indices.map(lower.path))
    return entries.filter { entry in
      (entry.plan == nil || entry.plan == lower.name)
        && !(above.contains(entry.upper) && below.contains(entry.lower))
    }
  }

  /// The verdicts about a lower plan by the indices of the units; a later entry wins.
  func verdicts(upper: PreparedPlan, lower: PreparedPlan) -> [(upper: Int, lower: Int, verdict: Verdict)] {
    guard !entries.isEmpty else { return [] }
    let above = Dictionary(
      upper.units.indices.map { (upper.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    let below = Dictionary(
      lower.units.indices.map { (lower.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    return entries.compactMap { entry in
      guard entry.plan == nil || entry.plan == lower.name, let first = above[entry.upper],
        let second = below[entry.lower]
      else { return nil }
      return (first, second, entry.verdict)
    }
  }
}
