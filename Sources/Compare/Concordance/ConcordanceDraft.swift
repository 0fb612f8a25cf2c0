import Model

/// A concordance to go on with: what the matcher suggests, with all that a person has decided so far.
///
/// Reading it back and drafting again gives the same rows. What a person wrote is never left out: an entry that no longer
/// applies stands at the end as it was.
public struct ConcordanceDraft: Sendable {
  /// What the matcher says of a row.
  public enum Suggestion: Hashable, Sendable {
    case link(LinkRole, Relation)
    /// Perhaps: for a person to decide.
    case candidate
    /// Nothing was found.
    case none
  }

  /// A row.
  public struct Row: Sendable {
    public var entry: Concordance.Entry
    /// Nil where the matcher has nothing to say of the pair.
    public var suggestion: Suggestion?
    /// From 0 to 1.
    public var score: Double?
  }

  /// By lower plan and upper unit, then what does not apply, in its old order.
  public private(set) var rows: [Row] = []

  /// Drafts the concordance of a comparison. O(units × lower plans + text of units).
  public init(_ comparison: Comparison) {
    let entries = comparison.concordance.entries
    let targets = comparison.concordanceReading.targets
    var written: [[Int: [Int]]] = Array(repeating: [:], count: comparison.alignments.count)
    for (index, target) in targets.enumerated() {
      if let target, entries[index].isWritten {
        written[target.plan][target.upper, default: []].append(index)
      }
    }
    for (plan, alignment) in comparison.alignments.enumerated() {
      for unit in alignment.units {
        add(unit, of: alignment, comparison, entries: written[plan][unit.upper] ?? [])
      }
    }
    for (index, entry) in entries.enumerated() where entry.isWritten && targets[index] == nil {
      rows.append(Row(entry: entry))
    }
  }

  private mutating func add(
    _ unit: UnitAlignment, of alignment: Alignment, _ comparison: Comparison, entries: [Int]
  ) {
    let reading = comparison.concordanceReading
    let upper = comparison.upper.prepared
    func row(_ lower: Int?, _ entry: Int?, _ suggestion: Suggestion?, _ score: Double?) -> Row {
      let old = entry.map { comparison.concordance.entries[$0] }
      return Row(
        entry: Concordance.Entry(
          upper: upper.path(of: unit.upper), plan: alignment.lower.name,
          lower: lower.map { alignment.lower.path(of: $0) }, verdict: old?.verdict, note: old?.note,
          upperText: upper.text(of: unit.upper), lowerText: lower.map { alignment.lower.text(of: $0) }),
        suggestion: suggestion, score: score)
    }
    // What is overruled stays above what overrules it.
    var rest: [Int] = []
    for entry in entries {
      if reading.overruled.contains(entry) {
        rows.append(row(reading.targets[entry]?.lower, entry, nil, nil))
      } else {
        rest.append(entry)
      }
    }
    var suggestions: [(lower: Int?, suggestion: Suggestion, score: Double)] = unit.links.map {
      ($0.lower, .link($0.role, unit.relation), $0.score)
    }
    if let candidate = unit.candidate { suggestions.append((candidate, .candidate, unit.score)) }
    if suggestions.isEmpty { suggestions.append((nil, .none, unit.score)) }
    for item in suggestions {
      let found = rest.filter { reading.targets[$0]?.lower == item.lower }
      rest.removeAll { found.contains($0) }
      for entry in found { rows.append(row(item.lower, entry, item.suggestion, item.score)) }
      if found.isEmpty, item.lower != nil || rest.isEmpty {
        rows.append(row(item.lower, nil, item.suggestion, item.score))
      }
    }
    for entry in rest { rows.append(row(reading.targets[entry]?.lower, entry, nil, nil)) }
  }
}
