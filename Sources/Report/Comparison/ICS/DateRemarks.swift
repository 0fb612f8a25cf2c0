import Compare
import Model

/// What a comparison says of the deadlines and of the targets of one plan, by deadline and by target.
struct DateRemarks {
  private var lines: [Int: [String]] = [:]
  private var targetLines: [Int: [String]] = [:]

  /// What each lower plan made of the deadlines of the upper one. O(changes).
  init(ofUpper comparison: Comparison, in language: Language) {
    let upper = comparison.upper.prepared
    for alignment in comparison.alignments {
      for entry in alignment.units {
        if entry.relation == .missing {
          let outcome =
            entry.band == .review ? entry.band.text(in: language) : entry.relation.text(in: language)
          for deadline in upper.units[entry.upper].deadlines {
            lines[deadline, default: []].append("\(alignment.lower.name): \(outcome)")
          }
          for target in upper.units[entry.upper].targets {
            targetLines[target, default: []].append("\(alignment.lower.name): \(outcome)")
          }
          continue
        }
        for change in Self.changes(of: entry) {
          guard let deadline = Self.deadline(change.upper, of: entry.upper, upper) else { continue }
          let words = change.lower.map { " (\(alignment.lower.plan.text.string($0)))" } ?? ""
          lines[deadline, default: []].append(
            "\(alignment.lower.name): \(change.direction.text(in: language))\(words)")
        }
        for change in entry.changes where change.kind == .number {
          guard let target = Self.target(change.upper, of: entry.upper, upper) else { continue }
          let words = change.lower.map { " (\(alignment.lower.plan.text.string($0)))" } ?? ""
          targetLines[target, default: []].append(
            "\(alignment.lower.name): \(change.direction.text(in: language))\(words)")
        }
      }
    }
  }

  /// How the deadlines of a lower plan stand to those of the upper one. O(changes).
  init(of alignment: Alignment, upper: PreparedPlan, in language: Language) {
    for entry in alignment.units {
      for change in Self.changes(of: entry) {
        guard let unit = change.lowerUnit,
          let deadline = Self.deadline(change.lower, of: unit, alignment.lower)
        else { continue }
        let words = change.upper.map { " (\(upper.plan.text.string($0)))" } ?? ""
        let place = "\(upper.name) \(upper.path(of: entry.upper))"
        lines[deadline, default: []].append("\(place): \(change.direction.text(in: language))\(words)")
      }
      for change in entry.changes where change.kind == .number {
        guard let unit = change.lowerUnit, let target = Self.target(change.lower, of: unit, alignment.lower)
        else { continue }
        let words = change.upper.map { " (\(upper.plan.text.string($0)))" } ?? ""
        let place = "\(upper.name) \(upper.path(of: entry.upper))"
        targetLines[target, default: []].append("\(place): \(change.direction.text(in: language))\(words)")
      }
    }
  }

  /// The remarks about a deadline of the plan.
  subscript(deadline: Int) -> [String] { lines[deadline] ?? [] }

  /// The remarks about a target of the plan.
  func ofTarget(_ target: Int) -> [String] { targetLines[target] ?? [] }

  private static func changes(of entry: UnitAlignment) -> [Change] {
    entry.changes.indices.filter { !TimeChange.isOfTarget($0, in: entry.changes) }
      .map { entry.changes[$0] }.filter { $0.kind == .deadline }
  }

  private static func deadline(_ quote: TextRange?, of unit: Int, _ prepared: PreparedPlan) -> Int? {
    guard let quote else { return nil }
    return prepared.units[unit].deadlines.first { prepared.plan.deadlines[$0].quote == quote }
  }

  private static func target(_ quote: TextRange?, of unit: Int, _ prepared: PreparedPlan) -> Int? {
    guard let quote else { return nil }
    return prepared.units[unit].targets.first { prepared.plan.targets[$0].quote == quote }
  }
}
