import Compare

/// A cascade as an Excel workbook: the plans, who carries out whom, and what became of each unit of the
/// plans that others carry out in every plan below.
public enum CascadeXLSXReport {
  /// Writes the workbook; nothing where it cannot be made.
  ///
  /// - Parameters:
  ///   - cascade: plans compared along their edges.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - out: receives the bytes: the same for the same cascade.
  /// - Throws: ``WorkbookError`` where a temporary file cannot be written, or where there are more plans than a sheet
  ///   has columns.
  /// - Complexity: O(edges × units + adoptions) time and memory.
  public static func write(
    _ cascade: Cascade, language: Language, to out: inout OutputBuffer
  ) throws(WorkbookError) {
    let title = ComparisonLabel.cascade.text(in: language)
    let workbook = try Workbook(title: title, language: language)
    let writer = SheetWriter(workbook, language: language)
    let tables = CascadeTables(cascade)
    for kind in CascadeTableKind.allCases {
      try writer.write(
        SheetTable(
          name: kind.heading.text(in: language), columns: tables.columns(of: kind),
          rows: tables.rows(of: kind),
          frozenColumns: kind.frozenColumns,
          evidence: CascadeTableKind.adoptions.heading.text(in: language)))
    }
    try workbook.bytes().withUnsafeBufferPointer { out.append($0) }
  }
}

extension CascadeTableKind {
  /// The columns that stay in sight: what tells the rows apart.
  fileprivate var frozenColumns: Int {
    switch self {
    case .documents, .absent, .method: 1
    case .edges, .adoptions: 2
    case .matrix: 3
    }
  }
}
