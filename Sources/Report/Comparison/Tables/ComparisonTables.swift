import Compare
import Model

/// A comparison as plain tables, the source of every report with rows and columns.
///
/// Tables of ``TableKind/isByPlan`` can be made plan by plan, so that a comparison with many plans needs the rows of
/// one at a time.
public struct ComparisonTables: Sendable {
  public let comparison: Comparison
  let units: [UnitDescription]

  /// Describes the upper units once. O(text of the upper plan).
  public init(_ comparison: Comparison) {
    self.comparison = comparison
    let upper = comparison.upper.prepared
    units = upper.units.indices.map { UnitDescription($0, of: upper) }
  }

  /// The tables of another comparison with the same upper plan, which is not described again. O(1).
  public func tables(of comparison: Comparison) -> ComparisonTables {
    ComparisonTables(comparison: comparison, units: units)
  }

  private init(comparison: Comparison, units: [UnitDescription]) {
    self.comparison = comparison
    self.units = units
  }

  /// The upper plan.
  var upper: PreparedPlan { comparison.upper.prepared }

  /// The tables that it is told in, in order: decisions only where there are some.
  public var kinds: [TableKind] {
    TableKind.allCases.filter { $0 != .decisions || !comparison.concordance.entries.isEmpty }
  }

  /// A whole table. O(its text).
  public func table(_ kind: TableKind) -> ComparisonTable {
    var rows: [[TableCell]] = []
    forEachBlock(of: kind, into: &rows) { block, rows in rows += block }
    return ComparisonTable(kind: kind, columns: columns(of: kind), rows: rows)
  }

  /// The columns of a table; those of the matrix depend on the plans.
  public func columns(of kind: TableKind) -> [TableColumn] {
    switch kind {
    case .documents: DocumentRows.columns
    case .matrix: MatrixRows.columns(comparison)
    case .evidence: EvidenceRows.columns
    case .targets: TargetRows.columns
    case .deadlines: DeadlineRows.columns
    case .bodies: BodyRows.columns
    case .changes: ChangeRows.columns
    case .missing: MissingRows.columns
    case .review: MissingRows.reviewColumns
    case .added: AddedRows.columns
    case .decisions: DecisionRows.columns
    case .method: MethodRows.columns
    }
  }

  /// Hands on the rows of a table, those of one lower plan at a time where the table is by plan.
  ///
  /// - Parameters:
  ///   - kind: which table.
  ///   - target: where the rows go.
  ///   - body: takes some rows there.
  public func forEachBlock<Target: ~Copyable>(
    of kind: TableKind, into target: inout Target, _ body: ([[TableCell]], inout Target) -> Void
  ) {
    switch kind {
    case .documents: body(DocumentRows.rows(comparison), &target)
    case .matrix: body(MatrixRows.rows(self), &target)
    case .decisions: body(DecisionRows.rows(comparison), &target)
    case .method: body(MethodRows.rows(comparison), &target)
    case .evidence, .targets, .deadlines, .bodies, .changes, .missing, .review, .added:
      for index in comparison.alignments.indices {
        body(rows(of: kind, LowerSide(index, of: comparison)), &target)
      }
    }
  }

  private func rows(of kind: TableKind, _ lower: LowerSide) -> [[TableCell]] {
    switch kind {
    case .documents, .matrix, .decisions, .method: []
    case .evidence: EvidenceRows(self, lower).rows
    case .targets: TargetRows(self, lower).rows
    case .deadlines: DeadlineRows(self, lower).rows
    case .bodies: BodyRows(self, lower).rows
    case .changes: ChangeRows(self, lower).rows
    case .missing: MissingRows(self, lower).rows
    case .review: MissingRows(self, lower).review
    case .added: AddedRows(lower).rows
    }
  }

  /// What a range of the upper plan says.
  func words(_ range: TextRange?) -> TableCell { .words(range.map { upper.plan.text.string($0) }) }
}

extension TableKind {
  /// Whether its rows come lower plan by lower plan.
  public var isByPlan: Bool {
    switch self {
    case .documents, .matrix, .decisions, .method: false
    default: true
    }
  }
}
