import Compare
import Model

/// One lower plan of a comparison, made ready for the tables.
struct LowerSide {
  let alignment: Alignment
  let kinship: Kinship
  let notices: [ComparisonNotice]
  let units: [UnitDescription]

  /// Describes the lower plan at an index. O(text of its units).
  init(_ index: Int, of comparison: Comparison) {
    alignment = comparison.alignments[index]
    kinship = comparison.kinships[index]
    notices = comparison.notices[index]
    units = alignment.lower.units.indices.map { [lower = alignment.lower] in UnitDescription($0, of: lower) }
  }

  var prepared: PreparedPlan { alignment.lower }

  /// The name of the plan as a cell.
  var name: TableCell { .text(prepared.name) }

  /// The rows of facts by upper unit: what the upper unit states where it was not found, with that for outcome, else what
  /// the links say.
  func rows(
    unfound: (UnitAlignment, TableTerm) -> [[TableCell]], found: (UnitAlignment) -> [[TableCell]]
  ) -> [[TableCell]] {
    alignment.units.flatMap { entry in
      guard entry.relation == .missing else { return found(entry) }
      return unfound(entry, entry.band == .review ? .band(.review) : .relation(.missing))
    }
  }

  /// Where a unit stands; empty cells for none.
  func place(of unit: Int?) -> [TableCell] { unit.map { units[$0].place } ?? UnitDescription.nowhere }

  /// What a range of the plan says.
  func words(_ range: TextRange?) -> TableCell { .words(range.map { prepared.plan.text.string($0) }) }
}
