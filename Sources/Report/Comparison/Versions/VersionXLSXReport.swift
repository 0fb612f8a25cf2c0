import Compare

/// Two versions of a plan as an Excel workbook: a sheet for each table, with filters and frozen headings.
public enum VersionXLSXReport {
  /// Writes the workbook; nothing where it cannot be made.
  ///
  /// - Parameters:
  ///   - versions: the draft and the issued text.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - out: receives the bytes: the same for the same versions.
  /// - Throws: ``WorkbookError`` where a temporary file cannot be written.
  /// - Complexity: O(text) time and memory.
  public static func write(
    _ versions: VersionComparison, language: Language, to out: inout OutputBuffer
  ) throws(WorkbookError) {
    let name = DocumentName(versions.issued, in: language).short
    let workbook = try Workbook(
      title: "\(VersionLabel.title.text(in: language)): \(name)", language: language)
    let writer = SheetWriter(workbook, language: language)
    let tables = VersionTables(versions)
    for kind in VersionTableKind.allCases {
      try writer.write(
        SheetTable(
          name: kind.sheetName(in: language), columns: tables.columns(of: kind), rows: tables.rows(of: kind),
          frozenColumns: kind == .changes ? 2 : 1, evidence: nil))
    }
    try workbook.bytes().withUnsafeBufferPointer { out.append($0) }
  }
}

extension VersionTableKind {
  /// The name of its sheet, which is short.
  fileprivate func sheetName(in language: Language) -> String {
    switch (self, language) {
    case (.passages, .vietnamese): "Từng đoạn"
    case (.changes, .vietnamese): "Thay đổi"
    case (.fields, .vietnamese): "Thông tin văn bản"
    case (.passages, .english): "Passages"
    case (.changes, .english): "Changes"
    case (.fields, .english): "Header"
    }
  }
}
