/// What one layer of one document, or of many, scored.
public struct Tally: Hashable, Sendable {
  /// Items of the gold file that were found.
  public var found = 0
  /// Items that were found and are not in the gold file.
  public var falseAlarms = 0
  /// Items of the gold file that were not found.
  public var missed = 0
  /// One line for each missed item.
  public var misses: [String] = []
  /// One line for each false alarm.
  public var alarms: [String] = []

  /// Creates an empty tally.
  public init() {}

  /// Adds the counts and lists of another.
  public mutating func add(_ other: Tally) {
    found += other.found
    falseAlarms += other.falseAlarms
    missed += other.missed
    misses += other.misses
    alarms += other.alarms
  }

  /// Items that the gold file asks for.
  public var support: Int { found + missed }

  /// The share of what was found that is right; 1 where nothing was found.
  public var precision: Double {
    found + falseAlarms == 0 ? 1 : Double(found) / Double(found + falseAlarms)
  }

  /// The share of what was asked for that was found; 1 where nothing was asked for.
  public var recall: Double { support == 0 ? 1 : Double(found) / Double(support) }

  /// The harmonic mean of precision and recall.
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }
}
