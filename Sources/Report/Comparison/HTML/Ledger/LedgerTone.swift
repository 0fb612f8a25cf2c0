import Compare

/// Whether an outcome asks for attention.
enum LedgerTone: String, CaseIterable {
  /// The lower plan falls behind.
  case down
  /// It differs.
  case other
  /// It goes further.
  case up
  /// It does not differ, or as it should.
  case same
  /// For a person to decide.
  case review
  /// Not found.
  case none

  /// The tone of a cell.
  init(_ cell: TableCell) {
    switch cell {
    case .term(.direction(let direction)): self = LedgerTone(direction)
    case .term(.bodyOutcome(.reassigned)), .term(.bodyOutcome(.named)): self = .other
    case .term(.bodyOutcome(.unnamed)): self = .down
    case .term(.bodyOutcome): self = .same
    case .term(.band(.review)): self = .review
    default: self = .none
    }
  }

  /// The tone of a direction.
  init(_ direction: Direction) {
    switch direction {
    case .lowered, .loosened, .later, .dropped: self = .down
    case .raised, .tightened, .earlier: self = .up
    case .same, .counterpart: self = .same
    case .introduced, .reassigned, .changed: self = .other
    }
  }
}
