/// What a person decided about pairs of units. It overrides the matcher and survives every run.
public struct Concordance: Sendable {
  /// What a person says of a pair, or of an upper unit.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The lower unit carries the upper one out.
    case accepted
    /// The lower unit states again what another one carries out.
    case echo
    /// The two are different tasks.
    case rejected
    /// Nothing in the text of the lower plan carries the upper unit out.
    case missing
  }

  /// One row: a pair with its verdict, or one that is still open.
  public struct Entry: Hashable, Sendable {
    /// The path of the upper unit.
    public var upper: String
    /// The name of the lower plan; nil where there is only one.
    public var plan: String?
    /// The path of the lower unit; nil where the entry is about the upper unit alone.
    public var lower: String?
    /// Nil while nobody has decided.
    public var verdict: Verdict?
    /// Why, in the words of the person.
    public var note: String?
    /// What the upper unit said when the entry was made; nil to go by the path alone.
    public var upperText: String?
    /// What the lower unit said when the entry was made; nil to go by the path alone.
    public var lowerText: String?

    /// Creates an entry.
    public init(
      upper: String, plan: String? = nil, lower: String? = nil, verdict: Verdict? = nil, note: String? = nil,
      upperText: String? = nil, lowerText: String? = nil
    ) {
      self.upper = upper
      self.plan = plan
      self.lower = lower
      self.verdict = verdict
      self.note = note
      self.upperText = upperText
      self.lowerText = lowerText
    }

    /// Whether it holds anything that a person wrote.
    public var isWritten: Bool { verdict != nil || note != nil }
  }

  /// In the order of the file. Of two entries that contradict one another the later one counts.
  public var entries: [Entry]

  /// Creates a concordance; none is the default.
  public init(entries: [Entry] = []) { self.entries = entries }
}

/// A verdict about a pair of units, as reports show it.
public struct Decision: Hashable, Sendable {
  /// Index of the upper unit.
  public var upper: Int
  /// Index of the lower unit; nil where the verdict is about the upper unit alone.
  public var lower: Int?
  public var verdict: Concordance.Verdict
  public var note: String?
}
