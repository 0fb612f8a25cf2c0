import ArgumentParser
import Compare
import Report

extension CompareCommand {
  /// Refuses what makes no sense of two versions.
  func validateVersions() throws {
    guard lowers.count == 1, ([upper] + lowers).allSatisfy({ FileKind(path: $0) != .folder }) else {
      throw ValidationError("--versions compares two files: a draft, and the text that was issued.")
    }
    if concordance != nil { throw ValidationError("--versions has no concordance.") }
    let format = options.chosenFormat
    guard format.isOfVersions else {
      throw ValidationError(
        "\(format.rawValue) is no format of --versions; choose summary, json, html, markdown, csv or xlsx.")
    }
  }

  /// Writes what became of a draft, in the format that was asked for.
  func write(_ versions: VersionComparison, _ inputs: InputList) throws(InputError) {
    let language = options.rendering.language
    let width = options.rendering.width
    switch options.chosenFormat {
    case .json:
      try options.write { VersionJSONReport.write(versions, layout: .pretty, language: language, to: &$0) }
    case .html: try options.write { VersionHTMLReport.write(versions, language: language, to: &$0) }
    case .xlsx:
      try options.write { out throws(WorkbookError) in
        try VersionXLSXReport.write(versions, language: language, to: &out)
      }
    case .markdown: try options.write { VersionMarkdownReport.write(versions, language: language, to: &$0) }
    case .csv: try writeTables(of: VersionTables(versions), inputs)
    default:
      try options.write { VersionSummaryReport.write(versions, language: language, width: width, to: &$0) }
    }
  }

  /// Writes one table, or every table to a file of its own where the output is a folder.
  private func writeTables(of tables: VersionTables, _ inputs: InputList) throws(InputError) {
    let language = options.rendering.language
    guard case .folder(let folder) = try OutputPlace(options.output) else {
      try options.write { VersionCSVReport.write(tables, .passages, language: language, to: &$0) }
      return
    }
    for kind in VersionTableKind.allCases {
      let path = PathName.join(folder, "\(kind.rawValue).csv")
      try inputs.refuse(output: path)
      try OutputNames.makeFolders(for: path)
      try options.write(to: path) { VersionCSVReport.write(tables, kind, language: language, to: &$0) }
    }
  }
}
