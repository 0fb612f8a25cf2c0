/// A plain table: columns, and rows with one cell a column.
public struct ComparisonTable: Sendable {
  public let kind: TableKind
  public let columns: [TableColumn]
  public let rows: [[TableCell]]
}
