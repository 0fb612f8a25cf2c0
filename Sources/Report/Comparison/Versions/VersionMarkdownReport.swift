import Compare
import Model

/// A readable report of two versions in Markdown: how much stayed, the changed header, the changed targets, deadlines,
/// bodies and citations, then every passage that did not stay as it was.
public enum VersionMarkdownReport {
  /// Writes the report.
  ///
  /// - Parameters:
  ///   - versions: the draft and the issued text.
  ///   - language: the language of labels; quotes stay in the author's.
  ///   - out: receives the text.
  /// - Complexity: O(text).
  public static func write(_ versions: VersionComparison, language: Language, to out: inout OutputBuffer) {
    writeHeader(of: versions, language, to: &out)
    let tables = VersionTables(versions)
    writeTable(tables, .fields, ["field", "draft", "issued"], language, to: &out)
    writeTable(
      tables, .changes, ["draftPath", "issuedPath", "kind", "direction", "draftWords", "issuedWords"],
      language, to: &out)
    writePassages(of: versions, language, to: &out)
  }

  private static func writeHeader(
    of versions: VersionComparison, _ language: Language, to out: inout OutputBuffer
  ) {
    let name = DocumentName(versions.issued, in: language).short
    out.append("# \(VersionLabel.title.text(in: language)): \(MarkdownText.escaped(name))\n\n")
    for (side, plan) in [(VersionSide.draft, versions.draft), (.issued, versions.issued)] {
      let parts = [plan.name, DocumentName(plan, in: language).line].filter { !$0.isEmpty }
      out.append(
        "- **\(side.text(in: language))**: \(MarkdownText.escaped(parts.joined(separator: " · ")))\n")
    }
    for notice in versions.notices {
      out.append("- \(MarkdownText.escaped(notice.message.text(in: language)))\n")
    }
    let counts = VersionCounts(versions)
    out.append("- \(counts.kept(in: language))\n")
    for scope in [VersionComparison.Scope.units, .everything] {
      out.append("- \(counts.line(scope, in: language))\n")
    }
    out.append("\n")
  }

  private static func writeTable(
    _ tables: VersionTables, _ kind: VersionTableKind, _ keys: [String], _ language: Language,
    to out: inout OutputBuffer
  ) {
    let rows = tables.rows(of: kind)
    guard !rows.isEmpty else { return }
    let columns = tables.columns(of: kind)
    let shown = keys.compactMap { key in columns.firstIndex { $0.key == key } }
    out.append("## \(kind.heading.text(in: language)) (\(rows.count))\n\n")
    MarkdownText.writeTable(
      shown.map { columns[$0].heading.text(in: language) },
      rows.map { row in shown.map { row[$0].text(in: language) } }, to: &out)
  }

  private static func writePassages(
    of versions: VersionComparison, _ language: Language, to out: inout OutputBuffer
  ) {
    let entries = versions.entries.filter { $0.fate != .unchanged || $0.isMoved }
    guard !entries.isEmpty else { return }
    out.append("## \(VersionTableKind.passages.heading.text(in: language)) (\(entries.count))\n\n")
    for entry in entries {
      let title = VersionEntryTitle(entry, of: versions)
      out.append("- `\(title.paths)` \(title.fate(in: language)): \(wording(of: entry, versions))\n")
    }
    out.append("\n")
  }

  /// The words of an entry: struck out where they went, strong where they came.
  private static func wording(of entry: VersionEntry, _ versions: VersionComparison) -> String {
    let draft = versions.draft.plan.text
    let issued = versions.issued.plan.text
    if let words = entry.words { return MarkedWording(words, upper: draft, lower: issued).markdown }
    if let passage = entry.issued.first {
      let text = MarkdownText.escaped(issued.string(versions.issuedPassages[passage].text))
      return entry.fate == .added ? "**\(text)**" : text
    }
    let text = entry.draft.first.map { draft.string(versions.draftPassages[$0].text) } ?? ""
    return "~~\(MarkdownText.escaped(text))~~"
  }
}
