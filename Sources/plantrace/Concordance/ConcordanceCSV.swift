import Report

/// The rows of a concordance in CSV: by the names of the heading line, in any order, with columns of others beside them.
enum ConcordanceCSV {
  /// The columns without which a table is no concordance.
  static let needed: [ConcordanceColumn] = [.upperPath, .lowerPath, .verdict]

  /// Reads the rows that hold anything. O(bytes).
  static func rows(of bytes: [UInt8], _ problems: inout [ConcordanceProblem]) -> [ConcordanceRow] {
    let table: CSVTable
    do throws(CSVTable.OpenQuote) {
      table = try CSVTable(bytes)
    } catch {
      problems.append(ConcordanceProblem(line: error.line, detail: .openQuote))
      return []
    }
    guard let heading = table.rows.first else { return [] }
    let columns = heading.cells.map { ConcordanceColumn(rawValue: $0) }
    let absent = needed.filter { !columns.contains($0) }
    guard absent.isEmpty else {
      let detail = ConcordanceProblem.Detail.columns(absent.map(\.rawValue))
      problems.append(ConcordanceProblem(line: heading.line, detail: detail))
      return []
    }
    var rows: [ConcordanceRow] = []
    for source in table.rows.dropFirst() where !source.isEmpty {
      guard source.cells.dropFirst(columns.count).allSatisfy(\.isEmpty) else {
        let detail = ConcordanceProblem.Detail.cells(source.cells.count, of: columns.count)
        problems.append(ConcordanceProblem(line: source.line, detail: detail))
        continue
      }
      var row = ConcordanceRow(line: source.line)
      for case (let column?, let cell) in zip(columns, source.cells) { row[column] = cell }
      rows.append(row)
    }
    return rows
  }
}
