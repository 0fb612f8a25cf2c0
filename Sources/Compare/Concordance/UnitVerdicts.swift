/// The decisions about one lower plan, by upper unit.
struct UnitVerdicts {
  private let byUnit: [Int: [Decision]]

  /// Groups decisions; the order within a unit stays. O(decisions).
  init(_ decisions: [Decision], count: Int) {
    byUnit = Dictionary(grouping: decisions.filter { $0.upper < count }, by: \.upper)
  }

  /// Whether nothing was decided.
  var isEmpty: Bool { byUnit.isEmpty }

  /// The decisions about an upper unit.
  subscript(unit: Int) -> [Decision] { byUnit[unit] ?? [] }

  /// Whether a person found that nothing carries an upper unit out.
  func isMissing(_ unit: Int) -> Bool { self[unit].contains { $0.verdict == .missing } }

  /// Whether a person found that two units are different tasks.
  func isRejected(_ unit: Int, _ lower: Int) -> Bool { self[unit, lower] == .rejected }

  /// What a person said of a pair.
  subscript(unit: Int, lower: Int) -> Concordance.Verdict? {
    byUnit[unit]?.last { $0.lower == lower }?.verdict
  }

  /// The lower units that a person linked with an upper unit.
  func linked(_ unit: Int) -> [Int] {
    self[unit].filter { $0.verdict == .accepted || $0.verdict == .echo }.compactMap(\.lower)
  }
}
