import Compare
import Model

/// The page of two versions, as its template reads it.
struct VersionPageView {
  /// A version: which, and what document it is.
  struct Side {
    let name: String
    let words: String
  }

  /// A cell, with its kind for its looks.
  struct Cell {
    let kind: String
    let text: String
  }

  /// A row of a table.
  struct Row {
    let cells: [Cell]
  }

  /// A table of what changed.
  struct Table {
    let id: String
    let heading: String
    let count: Int
    let heads: [String]
    let rows: [Row]
  }

  /// Passages under one heading.
  struct Passages {
    let heading: String
    let count: Int
    let entries: [VersionEntryView]
  }

  let lang: String
  let version = PlanTrace.version
  let style = HTMLTemplates.versionStyle
  let kicker: String
  let title: String
  let sides: [Side]
  let notices: [String]
  let kept: String
  let counts: [String]
  let tables: [Table]
  let passages: Passages
  let same: Passages

  /// Makes the page. O(text).
  init(_ versions: VersionComparison, _ language: Language) {
    lang = language.rawValue
    kicker = VersionLabel.title.text(in: language)
    title = DocumentName(versions.issued, in: language).short
    sides = [(VersionSide.draft, versions.draft), (.issued, versions.issued)].map { side, plan in
      let parts = [plan.name, DocumentName(plan, in: language).line].filter { !$0.isEmpty }
      return Side(name: side.text(in: language), words: parts.joined(separator: " · "))
    }
    notices = versions.notices.map { $0.message.text(in: language) }
    let counts = VersionCounts(versions)
    kept = counts.kept(in: language)
    self.counts = [VersionComparison.Scope.units, .everything].map { counts.line($0, in: language) }
    let source = VersionTables(versions)
    tables = [VersionTableKind.fields, .changes].compactMap { Self.table($0, source, language) }
    let changed = versions.entries.filter { $0.fate != .unchanged || $0.isMoved }
    let kind = VersionTableKind.passages
    passages = Passages(
      heading: kind.heading.text(in: language), count: changed.count,
      entries: changed.map { VersionEntryView($0, of: versions, language) })
    let unchanged = versions.entries.filter { $0.fate == .unchanged && !$0.isMoved }
    same = Passages(
      heading: Fate.unchanged.text(in: language).capitalizedFirst, count: unchanged.count,
      entries: unchanged.map { VersionEntryView($0, of: versions, language) })
  }

  /// A table; nil where nothing changed.
  private static func table(
    _ kind: VersionTableKind, _ tables: VersionTables, _ language: Language
  ) -> Table? {
    let rows = tables.rows(of: kind)
    guard !rows.isEmpty else { return nil }
    let columns = tables.columns(of: kind)
    // Most texts are one page all through.
    let shown = columns.indices.filter { column in
      columns[column].kind != .page || rows.contains { ![.empty, .count(1)].contains($0[column]) }
    }
    return Table(
      id: kind.rawValue, heading: kind.heading.text(in: language), count: rows.count,
      heads: shown.map { columns[$0].heading.text(in: language) },
      rows: rows.map { row in
        Row(
          cells: shown.map {
            Cell(kind: Self.style(of: columns[$0].kind), text: row[$0].text(in: language))
          })
      })
  }

  /// How the cells of a column are set.
  private static func style(of kind: TableColumn.Kind) -> String {
    switch kind {
    case .path: "path"
    case .prose: "prose"
    default: "brief"
    }
  }
}

extension String {
  /// The same with a capital letter at its head.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
