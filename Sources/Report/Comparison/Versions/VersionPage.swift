import Compare
import Model

/// The blocks of the summary of two versions, as lines.
struct VersionPage {
  private let tables: VersionTables
  private let language: Language
  private let width: Int

  /// Rows of a table that are shown; the rest is counted.
  private static let shownRows = 40
  /// Lines of a passage that are shown.
  private static let shownLines = 6
  /// Words of a common stretch that are shown beside a change.
  private static let context = 6
  private static let indent = 2

  init(_ tables: VersionTables, language: Language, width: Int) {
    self.tables = tables
    self.language = language
    self.width = width
  }

  private var versions: VersionComparison { tables.versions }

  /// What is compared, and how much stayed.
  var header: [String] {
    var lines = [VersionLabel.title.text(in: language).uppercased()]
    for (side, plan) in [(VersionSide.draft, versions.draft), (.issued, versions.issued)] {
      let name = DocumentName(plan, in: language).line
      lines += WordWrap.lines(
        of: "\(side.text(in: language)): \(plan.name)\(name.isEmpty ? "" : " · \(name)")", width: width)
    }
    for notice in versions.notices {
      lines += WordWrap.lines(of: "! " + notice.message.text(in: language), width: width)
    }
    lines += WordWrap.lines(of: VersionCounts(versions).kept(in: language), width: width)
    for scope in [VersionComparison.Scope.units, .everything] {
      lines += WordWrap.lines(of: VersionCounts(versions).line(scope, in: language), width: width)
    }
    return lines
  }

  /// The fields of the header that changed.
  var fields: [String] { table(.fields, ["field", "draft", "issued"], least: [10, 12, 12]) }

  /// The targets, deadlines, bodies and citations that changed.
  var changes: [String] {
    table(
      .changes, ["draftPath", "issuedPath", "kind", "direction", "draftWords", "issuedWords"],
      least: [6, 6, 9, 9, 12, 12])
  }

  private func table(_ kind: VersionTableKind, _ keys: [String], least: [Int]) -> [String] {
    let rows = tables.rows(of: kind)
    guard !rows.isEmpty else { return [] }
    let columns = tables.columns(of: kind)
    let shown = keys.compactMap { key in columns.firstIndex { $0.key == key } }
    var table = TextTable(
      columns: zip(shown, least).map { TextTable.Column(columns[$0].heading.text(in: language), least: $1) })
    for row in rows.prefix(Self.shownRows) { table.append(shown.map { row[$0].text(in: language) }) }
    return ["\(kind.heading.text(in: language).uppercased()) (\(rows.count))"]
      + table.lines(width: width, indent: Self.indent) + more(rows.count)
  }

  /// What became of the passages that did not stay as they were, in the order of the issued text.
  var passages: [String] {
    let entries = versions.entries.filter { $0.fate != .unchanged || $0.isMoved }
    guard !entries.isEmpty else { return [] }
    let heading = VersionTableKind.passages.heading.text(in: language).uppercased()
    return ["\(heading) (\(entries.count))"] + entries.prefix(Self.shownRows).flatMap(lines)
      + more(entries.count)
  }

  private func lines(of entry: VersionEntry) -> [String] {
    let title = VersionEntryTitle(entry, of: versions).text(in: language)
    let wording =
      entry.words.map {
        MarkedWording($0, upper: versions.draft.plan.text, lower: versions.issued.plan.text)
          .line(context: Self.context)
      } ?? text(of: entry)
    let margin = String(repeating: " ", count: 2 * Self.indent)
    return WordWrap.lines(of: title, width: width - Self.indent).map { "  " + $0 }
      + WordWrap.lines(of: wording, width: width - 2 * Self.indent, limit: Self.shownLines).map {
        margin + $0
      }
  }

  private func text(of entry: VersionEntry) -> String {
    if let passage = entry.issued.first {
      return versions.issued.plan.text.string(versions.issuedPassages[passage].text)
    }
    return entry.draft.first.map { versions.draft.plan.text.string(versions.draftPassages[$0].text) } ?? ""
  }

  private func more(_ count: Int) -> [String] {
    guard count > Self.shownRows else { return [] }
    return ["  … \(count - Self.shownRows) \(ComparisonLabel.more.text(in: language))"]
  }
}
