import Model

/// A column of a table of a comparison.
public struct TableColumn: Hashable, Sendable {
  /// What the cells of a column are.
  public enum Kind: Sendable {
    /// A few words.
    case text
    /// A sentence or more.
    case prose
    /// A path of the outline.
    case path
    /// A line of the source, counted from 1.
    case line
    /// A page of the source, counted from 1.
    case page
    case number
    case score
    case percent
    case date
    case term
    /// Cells of the matrix.
    case relation
  }

  /// The name in machine formats.
  public var key: String
  public var kind: Kind
  public var heading: DiagnosticMessage
  /// What the reader of the column must know: in the matrix the lineage of the plan.
  public var note: DiagnosticMessage?

  init(
    _ key: String, _ kind: Kind, _ vietnamese: String, _ english: String, note: DiagnosticMessage? = nil
  ) {
    self.key = key
    self.kind = kind
    heading = DiagnosticMessage(vietnamese: vietnamese, english: english)
    self.note = note
  }
}

extension TableColumn {
  /// The columns of ``TableCell/decision(_:)``.
  static let decision = [
    TableColumn("verdict", .term, "Người duyệt kết luận", "Verdict of a person"),
    TableColumn("note", .prose, "Ghi chú của người duyệt", "Note of the person"),
  ]
}
