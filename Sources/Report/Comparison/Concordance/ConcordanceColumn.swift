import Compare
import Model

/// The columns of a concordance in order; in JSON the keys.
public enum ConcordanceColumn: String, CaseIterable, Sendable {
  case upperPath, plan, lowerPath, verdict, note
  // What the matcher says; reading a concordance passes over it.
  case suggestion, score
  case upperText, lowerText

  /// What a row has in the column; empty for nothing.
  func value(of row: ConcordanceDraft.Row) -> String {
    switch self {
    case .upperPath: row.entry.upper
    case .plan: row.entry.plan ?? ""
    case .lowerPath: row.entry.lower ?? ""
    case .verdict: row.entry.verdict?.rawValue ?? ""
    case .note: row.entry.note ?? ""
    case .suggestion: row.suggestion?.code ?? ""
    case .score: row.score.map { TableCell.score($0).code(in: .english) } ?? ""
    case .upperText: row.entry.upperText ?? ""
    case .lowerText: row.entry.lowerText ?? ""
    }
  }
}

extension ConcordanceDraft.Suggestion {
  /// The relation of a primary link; `echo`, `review` or `missing`.
  var code: String {
    switch self {
    case .link(.primary, let relation): relation.rawValue
    case .link(.echo, _): LinkRole.echo.rawValue
    case .candidate: Band.review.rawValue
    case .none: Relation.missing.rawValue
    }
  }
}
